"""Folders that were renamed or merged, and files that are gone: recognised by their bytes."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from pipeline.codes import FileKind
from pipeline.history.known import History
from pipeline.history.records import CandidateRecord, FileRecord, Record
from pipeline.model import Upload


def moves(record: Record | None, present: Mapping[str, Collection[str]]) -> dict[str, str]:
    """From each folder of `record` that is gone to the one in which its files lie now.

    `present` gives the SHA-256's per folder that is there. A folder that was not there before is the same one if it
    holds anything that only the lost one held; one that was there already must hold more than half of what the lost one
    last held, some of it new there: else two candidates merely sent the same file.
    """
    if record is None:
        return {}
    before = {one.folder: {file.sha256 for file in (*one.files, *one.gone)} for one in record.candidates}
    owners = Counter(sha256 for hashes in before.values() for sha256 in hashes)
    found: dict[str, str] = {}
    for one in record.candidates:
        held = _last_held(one)
        if one.folder in present or not held:
            continue
        own = {sha256 for sha256 in held if owners[sha256] == 1}
        likely = [(len(held & set(hashes)), folder) for folder, hashes in present.items() if held & set(hashes)]
        count, folder = max(likely, default=(0, ""))
        if not count:
            continue
        here, known = held & set(present[folder]), before.get(folder)
        if (here & own) if known is None else (2 * count > len(held) and here - known):
            found[one.folder] = folder
    return found


def _last_held(candidate: CandidateRecord) -> set[str]:
    files: Sequence[FileRecord] = candidate.files
    if not candidate.present:
        latest = max((file.last for file in candidate.gone if file.last is not None), default=None)
        files = [file for file in candidate.gone if file.last == latest]
    return {file.sha256 for file in files if file.sha256 and not file.system}


def hashes_by_folder(uploads: Mapping[str, Sequence[Upload]]) -> dict[str, set[str]]:
    """The SHA-256's in each folder, those of system files left out."""
    return {
        folder: {one.sha256 for one in files if one.sha256 and one.kind is not FileKind.SYSTEM}
        for folder, files in uploads.items()
    }


def names_now(history: History, present: Mapping[str, Collection[str]]) -> dict[str, str]:
    """From every name that a folder ever had to the one that it has now; `present` as for `moves`."""
    today = moves(history.last, present)
    before = history.last.moved if history.last else {}
    names = {old: today.get(new, new) for old, new in before.items()} | today
    return {old: new for old, new in sorted(names.items()) if old not in present}


@dataclass(frozen=True, slots=True)
class Gone:
    """A file that an earlier run saw in time and that is no longer there."""

    candidate: str
    path: str
    sha256: str
    documents: tuple[str, ...]
    """The types of the documents that were in it; `unclear` for what was not understood."""


def gone(history: History, uploads: Mapping[str, Sequence[Upload]]) -> dict[str, tuple[Gone, ...]]:
    """Per folder the files that were withdrawn: seen in time by an earlier run, and no longer there.

    Not a file that was moved within the folder, that another one in time replaced under its name, or that cannot be
    told to be gone since something in the folder is out of reach. Members of archives follow their archive.
    """
    record = history.last
    if record is None:
        return {}
    moved = moves(record, hashes_by_folder(uploads))
    found: dict[str, dict[str, Gone]] = {}
    for one in record.candidates:
        folder = moved.get(one.folder, one.folder)
        here = uploads.get(folder)
        if here is None or any(file.unreachable for file in here):
            continue
        hashes = {file.sha256 for file in here}
        replaced = {file.path for file in here if file.arrival.late is False}
        once = (*one.files, *one.gone)
        for file in once:
            if file.member or file.system or not file.sha256 or file.late is not False:
                continue
            if file.sha256 not in hashes and file.path not in replaced and not _unpacked(file, once, hashes):
                item = Gone(folder, file.path, file.sha256, _held_by(file, once))
                found.setdefault(folder, {})[file.sha256] = item
    return {folder: tuple(sorted(items.values(), key=lambda item: item.path)) for folder, items in found.items()}


def _members(file: FileRecord, once: Sequence[FileRecord]) -> list[FileRecord]:
    return [other for other in once if other.member and other.path.startswith(f"{file.path}/")]


def _unpacked(file: FileRecord, once: Sequence[FileRecord], hashes: Collection[str]) -> bool:
    """Whether it was an archive of which all that it held lies there still."""
    members = _members(file, once)
    return bool(members) and all(member.sha256 in hashes for member in members)


def _held_by(file: FileRecord, once: Sequence[FileRecord]) -> tuple[str, ...]:
    held = {kind for one in (file, *_members(file, once)) for kind in one.documents}
    return tuple(sorted(held))
