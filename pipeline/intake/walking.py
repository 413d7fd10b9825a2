"""Everything in a folder, in an order that is the same everywhere; links and junctions are named, never followed."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pipeline.intake.names import order
from pipeline.intake.opening import error_code, patiently


class EntryKind(StrEnum):
    """What a folder holds under a name."""

    FILE = "file"
    FOLDER = "folder"
    SYMLINK = "symlink"
    NOT_A_FILE = "not_a_file"
    """A device, pipe or socket."""
    UNLISTED = "unlisted"
    """A folder whose contents the share did not give, or an entry of which it did not tell what it is."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something found under a folder."""

    parts: tuple[str, ...]
    """Its name and those of the folders it lies in, as listed, relative to where the walk began."""
    path: Path
    kind: EntryKind
    status: os.stat_result | None = None
    error: str | None = None
    """The code of the error (`EACCES`) for UNLISTED."""


def list_folder(path: Path, parts: tuple[str, ...] = ()) -> list[Entry]:
    """The entries of one folder, sorted. Raises OSError when it cannot be listed."""

    def listing() -> list[str]:
        with os.scandir(path) as entries:
            return [entry.name for entry in entries]

    return [_entry(path / name, (*parts, name)) for name in sorted(patiently(listing), key=order)]


def walk(path: Path) -> Iterator[Entry]:
    """All that lies under `path` and is no folder, depth first; `path` itself when it cannot be listed.

    Without recursion: a candidate decides how deep the folders go.
    """
    pending = [Entry((), path, EntryKind.FOLDER)]
    while pending:
        entry = pending.pop()
        if entry.kind is not EntryKind.FOLDER:
            yield entry
            continue
        try:
            pending += reversed(list_folder(entry.path, entry.parts))
        except OSError as error:
            yield Entry(entry.parts, entry.path, EntryKind.UNLISTED, entry.status, error_code(error))


def _entry(path: Path, parts: tuple[str, ...]) -> Entry:
    try:
        status = patiently(path.lstat)
    except OSError as error:
        return Entry(parts, path, EntryKind.UNLISTED, None, error_code(error))
    return Entry(parts, path, _kind(status), status)


def _kind(status: os.stat_result) -> EntryKind:
    junction = getattr(status, "st_reparse_tag", 0) == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)
    if stat.S_ISLNK(status.st_mode) or junction:
        return EntryKind.SYMLINK
    if stat.S_ISDIR(status.st_mode):
        return EntryKind.FOLDER
    return EntryKind.FILE if stat.S_ISREG(status.st_mode) else EntryKind.NOT_A_FILE
