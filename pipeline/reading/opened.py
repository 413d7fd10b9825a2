"""What is known of a file once all was read that needs no pixels; this module loads no library for files."""

from dataclasses import dataclass

from pipeline.codes import FileKind, Problem
from pipeline.model import Page, Upload

_WITH_PAGES = (FileKind.PDF, FileKind.IMAGE, FileKind.DOCX, FileKind.OFFICE)


@dataclass(frozen=True, slots=True)
class Opened:
    """A file of which everything was read that needs no pixels."""

    done: tuple[Page, ...] = ()
    pending: tuple[int, ...] = ()
    """The numbers of the pages of which the pixels must be read, from 1."""
    problem: Problem | None = None
    detail: str | None = None
    signature: str | None = None
    """The state of its electronic seal: `trusted`, `intact`, `altered` or `broken`; None without one."""
    signer: str | None = None
    cut_short: str | None = None
    """The name of the limit that it exceeds, when what lies beyond was not read; None when all was read."""
    repaired: bool = False
    """Whether it was damaged and put together again: what is not found in it may have been lost."""


def can_be_cut(upload: Upload) -> bool:
    """Whether the file has pages that can be shown as a picture."""
    return upload.problem is None and upload.kind in _WITH_PAGES
