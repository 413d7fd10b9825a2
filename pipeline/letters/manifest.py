"""What lies in the folder of letters, and which of it is ours, for the next night and for `geldig mail`."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pipeline.files import write_whole

FILE = "overzicht.json"
_SCHEMA = 1
"""The version of what `overzicht.json` holds; one of another version is made anew."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A letter as we wrote it."""

    folder: str
    letter: str
    """A value of `written.Letter`."""
    name: str
    """Of its files, without extension."""
    day: dt.date
    version: str
    """See `written.version`."""
    files: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By file name the SHA-256 of all that we wrote or are about to write under it."""
    holds: bool = True
    """False when the letter no longer applies but could not be removed (open in Word)."""


def read_manifest(folder: Path) -> dict[str, Entry]:
    """The letters in `folder`, by candidate's folder; nothing when there is no list or it cannot be understood.

    Then no file counts as ours, and nothing will be removed.
    """
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        read = json.loads((folder / FILE).read_bytes())
        if read["schema"] == _SCHEMA:
            return {one["folder"]: _entry(one) for one in read["letters"]}
    return {}


def _entry(one: Mapping[str, Any]) -> Entry:
    files = {str(name): tuple(map(str, hashes)) for name, hashes in one["files"].items() if Path(name).name == name}
    day = dt.date.fromisoformat(one["day"])
    return Entry(one["folder"], one["letter"], one["name"], day, one["version"], files, one["holds"])


def write_manifest(folder: Path, entries: Iterable[Entry]) -> None:
    """Writes the list; raises UnfinishedError when that fails, the old list whole."""
    write_whole(folder / FILE, as_bytes(entries))


def as_bytes(entries: Iterable[Entry]) -> bytes:
    """The list as it is written."""
    letters = [
        {
            "folder": one.folder,
            "letter": one.letter,
            "name": one.name,
            "day": one.day.isoformat(),
            "version": one.version,
            "files": dict(sorted(one.files.items())),
            "holds": one.holds,
        }
        for one in sorted(entries, key=lambda one: one.folder)
    ]
    return (json.dumps({"schema": _SCHEMA, "letters": letters}, ensure_ascii=True, indent=1) + "\n").encode()
