"""One reading of a file: its hash, its size and its kind."""

import errno
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from pipeline.alive import beat
from pipeline.codes import FileKind, Problem
from pipeline.intake.content import Content
from pipeline.intake.limits import Limits
from pipeline.intake.names import is_system, looks_like_litter
from pipeline.intake.opening import error_code, open_untouched, patiently
from pipeline.intake.sniffing import sniff

CHUNK_BYTES = 1 << 20

_JUDGED = {
    *(FileKind.PDF, FileKind.IMAGE, FileKind.DOCX, FileKind.OFFICE),
    *(FileKind.MAIL, FileKind.MSG, FileKind.ARCHIVE),
}


@dataclass(frozen=True, slots=True)
class Measured:
    """A file as it was at the moment of reading."""

    sha256: str
    """Empty when it is too large to be read."""
    size: int
    content: Content
    changed_ns: int | None = None
    """Its change time (creation time on Windows) in nanoseconds since 1970."""


def measure(path: Path, shown_path: str, limits: Limits) -> Measured:
    """The file at `path`, read once from begin to end.

    Raises OSError when it cannot be read, EBUSY when somebody was writing it meanwhile.
    """
    with open_untouched(path) as stream:
        before = os.fstat(stream.fileno())
        if before.st_size > limits.file_bytes:
            found = sniff(stream, before.st_size, limits)
            content = classify(shown_path, Content(found.kind, Problem.TOO_LARGE, "file_bytes"))
            return Measured("", before.st_size, content, change_time_ns(before))
        digest, size = hashlib.sha256(), 0
        while chunk := stream.read(CHUNK_BYTES):
            digest.update(chunk)
            size += len(chunk)
        after = os.fstat(stream.fileno())
        if (size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise OSError(errno.EBUSY, "the file changed while it was read")
        content = classify(shown_path, sniff(stream, size, limits))
    return Measured(digest.hexdigest(), size, content, change_time_ns(before))


class FileAwayError(Exception):
    """A file is no longer what was measured, or the share does not give it any more; carries an error code."""


def require_same(path: Path, sha256: str) -> None:
    """Raise FileAwayError unless the bytes at `path` still are those of which the hash was taken."""
    try:
        found = patiently(lambda: _hash(path))
    except OSError as error:
        raise FileAwayError(error_code(error)) from error
    if found != sha256:
        raise FileAwayError("EBUSY")


def _hash(path: Path) -> str:
    digest = hashlib.sha256()
    with open_untouched(path) as stream:
        while chunk := stream.read(CHUNK_BYTES):
            beat()
            digest.update(chunk)
    return digest.hexdigest()


def classify(shown_path: str, content: Content) -> Content:
    """`content`, unless name and content tell that a system left the file behind: then it is never a problem.

    A lock file or half download is such a one only if it holds no document: a name is no reason to pass over a diploma.
    """
    litter = looks_like_litter(shown_path) and content.kind not in _JUDGED
    if content.kind is FileKind.SYSTEM or litter or is_system(shown_path):
        return Content(FileKind.SYSTEM)
    return content


def change_time_ns(status: os.stat_result) -> int:
    """The change time; on Windows, which keeps none, the creation time."""
    if os.name == "nt":
        return int(getattr(status, "st_birthtime_ns", status.st_ctime_ns))
    return status.st_ctime_ns
