"""What the bytes of a file tell of it: its kind, and what is already wrong with it."""

from dataclasses import dataclass

from pipeline.codes import FileKind, Problem


@dataclass(frozen=True, slots=True)
class Content:
    """The kind of a file, and what already its bytes tell to be wrong with it."""

    kind: FileKind
    problem: Problem | None = None
    detail: str | None = None
    """A code: `doc`, `rtf`, `zero_bytes`, ...; None when nothing more is known."""


def unsupported(detail: str | None = None) -> Content:
    """A file of a sort that is not read."""
    return Content(FileKind.UNKNOWN, Problem.UNSUPPORTED, detail)


CORRUPT_NULS = Content(FileKind.UNKNOWN, Problem.CORRUPT, "only_nul_bytes")
"""A file of which the place was reserved but the bytes never came, as an interrupted copy leaves it."""
