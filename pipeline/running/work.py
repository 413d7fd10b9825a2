"""The tasks that worker processes do: unpack, open, read a page, understand a file, cut pictures."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from pipeline.codes import DocumentType, Problem, ReadMethod
from pipeline.extractors.extract import extract
from pipeline.extractors.seal import with_seal
from pipeline.intake import unpack
from pipeline.intake.limits import Limits
from pipeline.intake.measuring import require_same
from pipeline.model import Box, Document, Evidence, Examined, Page, Upload
from pipeline.reading.cutting import cut
from pipeline.reading.files import Opened, assemble, open_file, read_page
from pipeline.sorting import sort_pages

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class UnpackJob:
    """An archive or mail to be unpacked into `scratch`."""

    upload: Upload
    scratch: Path
    limits: Limits


@dataclass(frozen=True, slots=True)
class OpenJob:
    """A file to be opened."""

    upload: Upload
    limits: Limits
    trust: Path | None = None
    """The folder with the certificates of which electronic seals are trusted."""


@dataclass(frozen=True, slots=True)
class PageJob:
    """A page of which the pixels must be read."""

    upload: Upload
    number: int
    limits: Limits


@dataclass(frozen=True, slots=True)
class FileJob:
    """A file of which all pages were read."""

    upload: Upload
    opened: Opened
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class PictureJob:
    """Pieces of evidence in one file, to be shown as pictures; what is to be blacked out, per page."""

    upload: Upload
    pieces: tuple[Evidence, ...]
    hide: tuple[tuple[int, Box], ...]
    limits: Limits


def do_unpack(job: UnpackJob) -> tuple[Upload, ...]:
    """The upload followed by what it holds."""
    return _of_same(job.upload, partial(unpack, job.upload, job.scratch, job.limits))


def do_open(job: OpenJob) -> Opened:
    """What can be read of the file without pixels."""
    return _of_same(job.upload, partial(open_file, job.upload, job.limits, job.trust))


def do_page(job: PageJob) -> tuple[Page, ...]:
    """The page by its pixels."""
    return _of_same(job.upload, partial(read_page, job.upload, job.number, job.limits))


def do_file(job: FileJob) -> Examined:
    """The documents in a file with their fields."""
    reading = assemble(job.opened, job.pages)
    path = job.upload.path
    sections = sort_pages(reading, path) if reading.pages else ()
    documents = tuple(with_seal(extract(section), reading) for section in sections)
    return Examined(
        job.upload,
        reading.method,
        len({page.number for page in reading.pages}),
        documents,
        reading.problem,
        reading.detail,
        reading.signature,
    )


def do_pictures(job: PictureJob) -> dict[Evidence, bytes]:
    """A picture for each piece of evidence that can be shown."""
    return _of_same(job.upload, partial(cut, job.upload, job.pieces, job.hide, job.limits))


def _of_same(upload: Upload, work: Callable[[], R]) -> R:
    """What `work` makes of the file; raises FileAwayError when that was not, or may not have been, what was hashed.

    Candidates replace files while a run lasts, and shares go away: what is then read is of another file, or of two.
    """
    try:
        return work()
    finally:
        if upload.problem is None and upload.sha256:
            require_same(upload.source, upload.sha256)


def not_examined(upload: Upload, problem: Problem, detail: str | None) -> Examined:
    """A file of which nothing could be learnt."""
    unreadable = Document(DocumentType.UNREADABLE, None, upload.path, (), {}, 0.0, 0.0, understood=False)
    return Examined(upload, ReadMethod.NONE, 0, (unreadable,), problem, detail)
