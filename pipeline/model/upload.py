"""What a candidate sent: one file, when it came and how that is known."""

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.codes import ArrivalBasis, FileKind, Problem


@dataclass(frozen=True, slots=True)
class Arrival:
    """When a file was received, and how that is known."""

    received: dt.datetime | None
    """The moment of receipt; under FILE_SYSTEM and RUNS the latest at which it can have come; None if unknown."""
    late: bool | None
    """Whether that is after the deadline; None when it cannot be established."""
    basis: ArrivalBasis

    @property
    def exact(self) -> bool:
        """Whether `received` is the moment itself and not merely a bound."""
        return self.basis is ArrivalBasis.PORTAL


@dataclass(frozen=True, slots=True)
class Upload:
    """One file of a candidate, or one member of an archive or mail among them."""

    candidate: str
    """The name of the candidate's folder."""
    path: str
    """Relative to that folder, `/` between parts, members as `map.zip/diploma.pdf`; bad bytes percent-escaped."""
    source: Path
    """Where the bytes lie: the upload itself (read-only for us), or an unpacked member in scratch."""
    sha256: str
    """Of the raw bytes, hexadecimal; empty when the file could not be read."""
    size: int
    """In bytes."""
    kind: FileKind
    arrival: Arrival
    problem: Problem | None = None
    """What already intake found wrong with it."""
    detail: str | None = None
    """A code that says more about `problem` (`zero_bytes`, `symlink`, `ratio`), never text from the file."""
    unreachable: bool = False
    """Not read for a reason outside the file (share gone, permission); the run ends with status 3."""
    passwords: tuple[str, ...] = field(default=(), repr=False, compare=False)
    """What the clerk gave to open locked files with; in no output."""
