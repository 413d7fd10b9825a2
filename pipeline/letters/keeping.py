"""The folder of letters kept up to date: what changed is replaced, what no longer applies is removed.

Only what we wrote is ever removed, and only while it still has the bytes that we wrote: a letter that a clerk edited is
left alone while it holds, and put aside under another name when the outcome changes.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.errors import UnfinishedError
from pipeline.files import write_whole
from pipeline.history.records import sha256_of
from pipeline.letters.manifest import Entry, read_manifest, write_manifest
from pipeline.letters.written import Written, version

FOLDER = "letters"


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of the letters."""

    count: int
    """Of the letters that hold now."""
    aside: tuple[str, ...] = ()
    """Names under which letters that a clerk had edited were put aside."""
    stuck: tuple[str, ...] = ()
    """Letters that no longer apply, or apply in another form, but which another program holds open."""


def keep_letters(folder: Path, written: Iterable[Written]) -> Kept:
    """Brings `folder` up to date with the letters of this run.

    The list of what is ours is extended before anything is written and cut down after all was removed, so that a run
    that breaks off leaves no stray letter behind for good. Raises UnfinishedError when the disk is full.
    """
    before = read_manifest(folder)
    letters = {one.folder: one for one in written}
    if not before and not letters:
        return Kept(0)
    _make(folder)
    now = {one.folder: _entry(one) for one in letters.values()}
    write_manifest(folder, {**before, **{key: _joined(entry, before.get(key)) for key, entry in now.items()}}.values())
    work = _Work(folder, before)
    for one in letters.values():
        work.put(one, now[one.folder])
    live = {name.casefold(): name for entry in now.values() for name in entry.files}
    left = [entry for entry in before.values() if work.retire(entry, live)]
    write_manifest(folder, [*now.values(), *(replace(one, holds=False) for one in left if one.folder not in now)])
    return Kept(len(now), tuple(work.aside), tuple(work.stuck))


def drawn_up(folder: Path) -> dict[str, Entry]:
    """The letters that are there and hold, by candidate's folder."""
    return {key: entry for key, entry in read_manifest(folder).items() if entry.holds}


def _entry(one: Written) -> Entry:
    hashes = {name: (sha256_of(content),) for name, content in one.files.items()}
    return Entry(one.folder, one.letter.value, one.name, one.day, version(one), hashes)


def _joined(entry: Entry, old: Entry | None) -> Entry:
    """The new letter while it is being written: the bytes of the old one are ours as well, and no version holds."""
    if old is None:
        return entry
    names = dict.fromkeys((*old.files, *entry.files))
    both = {name: (*old.files.get(name, ()), *entry.files.get(name, ())) for name in names}
    return entry if old == entry else replace(entry, files=both, version="")


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnfinishedError(f"{folder}: kan niet worden gemaakt ({error.strerror}).") from error


class _Work:
    """One night's changes in the folder."""

    def __init__(self, folder: Path, before: Mapping[str, Entry]) -> None:
        self.folder = folder
        self.before = before
        self.aside: list[str] = []
        self.stuck: list[str] = []

    def put(self, one: Written, entry: Entry) -> None:
        """Writes the files of a letter, unless a clerk edited the same version of it."""
        old = self.before.get(one.folder)
        for name, content in one.files.items():
            path = self.folder / name
            there = self._there(path)
            ours = () if old is None else old.files.get(name, ())
            if there is None or there in (*ours, *entry.files[name]):
                self._write(path, content)
            elif old is None or old.version != entry.version:
                self._put_aside(path)
                self._write(path, content)

    def retire(self, old: Entry, live: Mapping[str, str]) -> bool:
        """Removes the files of a letter that no longer apply; whether some could not be removed.

        `live` gives, by their names in small letters, the names of those that do.
        """
        left = False
        for name, ours in old.files.items():
            path = self.folder / name
            other = live.get(name.casefold())
            there = None if other is not None and self._is_one(name, other) else self._there(path)
            if there is None:
                continue
            try:
                if there in ours:
                    path.unlink()
                else:
                    self._put_aside(path)
            except OSError:
                left = True
                self.stuck.append(name)
        return left

    def _is_one(self, name: str, other: str) -> bool:
        """Whether both names are one file: always when they are equal, on Windows also `Jan.docx` and `jan.docx`."""
        with suppress(OSError):
            return name == other or (self.folder / name).samefile(self.folder / other)
        return False

    def _write(self, path: Path, content: bytes) -> None:
        if write_whole(path, content) != path:
            self.stuck.append(path.name)

    def _put_aside(self, path: Path) -> None:
        """Gives an edited letter another name; on Windows, one that Word holds open stays as it is."""
        number, other = 1, path.with_name(f"{path.stem} (bewerkt){path.suffix}")
        while other.exists():
            number += 1
            other = path.with_name(f"{path.stem} (bewerkt {number}){path.suffix}")
        with suppress(PermissionError):
            path.rename(other)
            self.aside.append(other.name)

    @staticmethod
    def _there(path: Path) -> str | None:
        try:
            return sha256_of(path.read_bytes())
        except OSError:
            return None
