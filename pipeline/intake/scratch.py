"""Where the members of archives and mails are written, and how much of it there may be."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.alive import beat
from pipeline.codes import FileKind, Problem
from pipeline.intake.content import Content
from pipeline.intake.limits import Limits
from pipeline.intake.measuring import classify
from pipeline.intake.names import distinct
from pipeline.intake.opening import open_untouched
from pipeline.intake.sniffing import sniff
from pipeline.model import Upload

NOWHERE = Path()
"""The source of a member of which there are no bytes."""


class DamagedMemberError(Exception):
    """The bytes of a member cannot be had; carries a detail code."""


class _LimitError(Exception):
    """A member exceeds a limit; carries a detail code."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What came out of a container."""

    members: tuple[Upload, ...]
    problem: Problem | None = None
    """What is wrong with the container itself."""
    detail: str | None = None


class Scratch:
    """Counts all that comes out of one upload, and writes it under names of our own, never under a member's."""

    def __init__(self, folder: Path, limits: Limits):
        self.limits = limits
        self._folder = folder
        self._written = 0
        self._bytes_left = limits.archive_expanded_bytes
        self._members_left = limits.archive_members

    def room_for_member(self) -> bool:
        """Whether one more member may come out; counts it."""
        self._members_left -= 1
        return self._members_left >= 0

    def keep(
        self, container: Upload, name: str, chunks: Iterable[bytes], *, packed: int | None = None, logo: bool = False
    ) -> Upload:
        """The member `name` of `container`, written out of `chunks`, which may raise DamagedMemberError.

        `packed` is its length in bytes within an archive, to see a bomb by its ratio. A `logo` is shown but not judged.
        Raises OSError when scratch cannot be written.
        """
        beat()
        if self._bytes_left < 0:  # a zip may list a thousand members more, each a megabyte to find that out
            return self.absent(container, name, Problem.TOO_LARGE, "expanded_bytes")
        self._written += 1
        target = self._folder / f"{self._written:06d}"
        digest, size = hashlib.sha256(), 0
        try:
            with target.open("xb") as out:
                for chunk in chunks:
                    digest.update(chunk)
                    size += len(chunk)
                    self._count(len(chunk), size, packed)
                    out.write(chunk)
        except (_LimitError, DamagedMemberError) as error:
            target.unlink()
            problem = Problem.TOO_LARGE if isinstance(error, _LimitError) else Problem.CORRUPT
            return self.absent(container, name, problem, str(error))
        with open_untouched(target) as stream:
            content = sniff(stream, size, self.limits)
        return _member(container, name, target, digest.hexdigest(), size, Content(FileKind.SYSTEM) if logo else content)

    def absent(self, container: Upload, name: str, problem: Problem, detail: str, size: int = 0) -> Upload:
        """A member of which there are no bytes."""
        return _member(container, name, NOWHERE, "", size, Content(FileKind.UNKNOWN, problem, detail))

    def _count(self, chunk: int, size: int, packed: int | None) -> None:
        self._bytes_left -= chunk
        if self._bytes_left < 0:
            raise _LimitError("expanded_bytes")
        if size > self.limits.file_bytes:
            raise _LimitError("file_bytes")
        from_bytes = self.limits.archive_ratio_from_bytes
        if packed is not None and size > from_bytes and size > packed * self.limits.archive_ratio:
            raise _LimitError("ratio")


def _member(container: Upload, name: str, source: Path, sha256: str, size: int, content: Content) -> Upload:
    """An upload of its own that came when its container came: a date within a mail or archive is no evidence."""
    classified = classify(name, content)
    return replace(
        container,
        path=f"{container.path}/{name}",
        source=source,
        sha256=sha256,
        size=size,
        kind=classified.kind,
        problem=classified.problem,
        detail=classified.detail,
    )


def distinct_names(names: Iterable[str]) -> list[str]:
    """The names of a container's members, those that come twice numbered."""
    taken: set[str] = set()
    return [distinct(name, taken) for name in names]
