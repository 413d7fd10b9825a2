"""The tasks that worker processes do: unpack, open, read a page, understand a file, cut pictures."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from pipeline.extractors.extract import documents_in
from pipeline.intake.measuring import require_same
from pipeline.intake.unpacking import unpack
from pipeline.model import Evidence, Examined, Page, Upload
from pipeline.reading.cutting import cut
from pipeline.reading.files import assemble, open_file, read_page
from pipeline.reading.opened import Opened
from pipeline.running.jobs import FileJob, OpenJob, PageJob, PictureJob, UnpackJob

R = TypeVar("R")


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
    return Examined(
        job.upload,
        reading.method,
        len({page.number for page in reading.pages}),
        documents_in(reading, job.upload.path),
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
