"""By what a purged candidate could still be known, and whether a file holds any of it: the proof that it is gone."""

import html
import io
import json
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

SHORT = 16
"""Hexadecimal digits by which the log names a file."""
_PACKED = (".docx", ".xlsx", ".zip")
_MOST_UNPACKED = 200_000_000
"""Bytes of one Word file that are looked through for names."""


@dataclass(frozen=True)
class Traces:
    """What to look for."""

    words: tuple[str, ...] = ()
    """Names of folders and of people: found as whole words."""
    hashes: tuple[str, ...] = ()
    """The SHA-256 of files."""

    def named_in(self, text: str) -> bool:
        """Whether a folder or person is named in `text`."""
        return bool(self.words) and self._pattern.search(text) is not None

    def in_bytes(self, content: bytes, *, hashes: bool = True) -> bool:
        """Whether anything of them stands in `content`, also as JSON or HTML write it."""
        text = content.decode("utf-8", "replace")
        return self.named_in(text) or (hashes and any(one[:SHORT] in text for one in self.hashes))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        forms = {form for word in self.words for form in (word, json.dumps(word)[1:-1], html.escape(word))}
        longest_first = sorted(forms, key=len, reverse=True)
        return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Place:
    """A folder or file to look through."""

    path: Path
    hashes: bool = True
    """Whether hashes of files may not stand there either: in tombstones they are all that is kept."""


def found_in(places: Iterable[Place], traces: Traces) -> tuple[Path, ...]:
    """Every file in `places` of which name or content still tells of them, or that cannot be read to know."""
    return tuple(dict.fromkeys(path for place in places for path in _found(place, traces)))


def _found(place: Place, traces: Traces) -> Iterator[Path]:
    files = [place.path] if place.path.is_file() else sorted(one for one in place.path.rglob("*") if one.is_file())
    for path in files:
        inside = str(path.relative_to(place.path)) if path != place.path else path.name
        if traces.named_in(inside) or _holds(path, traces, hashes=place.hashes):
            yield path


def _holds(path: Path, traces: Traces, *, hashes: bool) -> bool:
    try:
        content = path.read_bytes()
        if traces.in_bytes(content, hashes=hashes):
            return True
        return path.suffix in _PACKED and any(traces.in_bytes(one, hashes=hashes) for one in _members(content))
    except (OSError, zipfile.BadZipFile):
        return True


def _members(content: bytes) -> Iterator[bytes]:
    left = _MOST_UNPACKED
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for info in archive.infolist():
            left -= info.file_size
            if left < 0:
                return
            yield archive.read(info)
