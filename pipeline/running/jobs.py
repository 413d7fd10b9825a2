"""The tasks of a run as values, and a `Door` to the function that does each.

A door loads that function only where it is called, in a worker: the process that shares out the work, judges and writes
never loads what reads documents.
"""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Generic, TypeVar

from pipeline.codes import DocumentType, Problem, ReadMethod
from pipeline.intake.limits import Limits
from pipeline.model import Box, Document, Evidence, Examined, Page, Upload
from pipeline.reading.opened import Opened

J = TypeVar("J")
R = TypeVar("R")
WORK = "pipeline.running.work"
"""The module behind the doors."""


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


@dataclass(frozen=True, slots=True)
class Door(Generic[J, R]):
    """A function of `running.work` by its name."""

    name: str

    def __call__(self, job: J) -> R:
        """What the function makes of `job`."""
        done: R = getattr(import_module(WORK), self.name)(job)
        return done


do_unpack: Door[UnpackJob, tuple[Upload, ...]] = Door("do_unpack")
do_open: Door[OpenJob, Opened] = Door("do_open")
do_page: Door[PageJob, tuple[Page, ...]] = Door("do_page")
do_file: Door[FileJob, Examined] = Door("do_file")
do_pictures: Door[PictureJob, dict[Evidence, bytes]] = Door("do_pictures")


def not_examined(upload: Upload, problem: Problem, detail: str | None) -> Examined:
    """A file of which nothing could be learnt."""
    unreadable = Document(DocumentType.UNREADABLE, None, upload.path, (), {}, 0.0, 0.0, understood=False)
    return Examined(upload, ReadMethod.NONE, 0, (unreadable,), problem, detail)
