"""What changed since the last run."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from pipeline.history.records import CandidateRecord, FileRecord, Record


class Why(StrEnum):
    """What made a conclusion change; several may have worked together."""

    DECISION = "decision"
    FILES = "files"
    VACANCY = "vacancy"
    PROGRAM = "program"
    MOMENT = "moment"
    """Nothing else changed: time passed (the deadline, an age)."""


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A file that came or went."""

    candidate: str
    path: str
    late: bool | None = None


@dataclass(frozen=True, slots=True)
class ChangedStatus:
    """A conclusion that is another than at the last run."""

    candidate: str
    requirement: str | None
    """None for the conclusion on the candidate as a whole."""
    before: str | None
    """None when there was none."""
    after: str | None
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """All that changed since the last run."""

    since: dt.datetime | None
    """The moment of that run, in UTC; None for a first run, of which all is new and nothing is listed."""
    new_candidates: tuple[str, ...] = ()
    gone_candidates: tuple[str, ...] = ()
    moved: tuple[tuple[str, str], ...] = ()
    """Folders that were renamed or merged: the old and the new name."""
    new_files: tuple[ChangedFile, ...] = ()
    gone_files: tuple[ChangedFile, ...] = ()
    statuses: tuple[ChangedStatus, ...] = ()
    vacancy: bool = False
    """Whether the vacancy was changed."""
    program: bool = False
    """Whether another version of the program or of its tools was used."""

    @property
    def nothing(self) -> bool:
        """Whether there is nothing to tell a clerk."""
        return not (
            self.new_candidates
            or self.gone_candidates
            or self.moved
            or self.new_files
            or self.gone_files
            or self.statuses
            or self.vacancy
        )


def changes(last: Record | None, record: Record) -> Changes:
    """What `record` tells that `last` did not; members of archives are not listed apart, files and statuses of new
    candidates and of those that are gone neither.
    """
    if last is None:
        return Changes(None)
    before = {one.folder: one for one in last.candidates if one.present}
    after = {one.folder: one for one in record.candidates if one.present}
    moved = {
        old: new for old, new in record.moved.items() if old in before and new in after and last.moved.get(old) != new
    }
    pairs = [(_before(folder, before, moved), one) for folder, one in sorted(after.items())]
    known = [(old, new) for old, new in pairs if old is not None]
    merged = {file.sha256 for old in moved for file in before[old].files}
    return Changes(
        last.as_of,
        tuple(new.folder for old, new in pairs if old is None),
        tuple(sorted(folder for folder in before if folder not in after and folder not in moved)),
        tuple(sorted(moved.items())),
        tuple(file for old, new in known for file in _new_files(old, new, merged, record)),
        tuple(file for old, new in known for file in _gone_files(new, old, record)),
        tuple(change for old, new in known for change in _statuses(old, new, last, record)),
        last.vacancy_sha256 != record.vacancy_sha256,
        last.versions != record.versions,
    )


def _before(folder: str, before: dict[str, CandidateRecord], moved: dict[str, str]) -> CandidateRecord | None:
    """The candidate at the last run: under the same name, else under the name it was given since."""
    former = [before[old] for old, new in sorted(moved.items()) if new == folder]
    return before.get(folder) or (former[0] if former else None)


def _own(candidate: CandidateRecord) -> Iterator[FileRecord]:
    return (file for file in candidate.files if not file.member and not file.system and file.sha256)


def _new_files(old: CandidateRecord, new: CandidateRecord, merged: set[str], record: Record) -> Iterator[ChangedFile]:
    """What was not there at the last run, also not out of reach, nor in a folder that was merged into this one."""
    known = {file.sha256 for file in old.files} | merged
    blind = {old.folder, new.folder} & _blind(record, -1)
    for file in _own(new):
        if file.sha256 not in known and not (blind and file.seen != len(record.runs)):
            yield ChangedFile(new.folder, file.path, file.late)


def _blind(record: Record, back: int) -> frozenset[str]:
    """The folders in which something was out of reach at this run (0) or at the one before (-1)."""
    at = len(record.runs) + back
    return frozenset(folder for folder, positions in record.incomplete.items() if at in positions)


def _gone_files(new: CandidateRecord, old: CandidateRecord, record: Record) -> Iterator[ChangedFile]:
    if new.folder in _blind(record, 0):
        return
    here = {file.sha256 for file in new.files}
    yield from (ChangedFile(new.folder, file.path, file.late) for file in _own(old) if file.sha256 not in here)


def _statuses(old: CandidateRecord, new: CandidateRecord, last: Record, record: Record) -> Iterator[ChangedStatus]:
    found: list[ChangedStatus] = []
    for key in dict.fromkeys((*new.requirements, *old.requirements)):
        was, now = old.requirements.get(key), new.requirements.get(key)
        if was == now:
            continue
        decided = (was.decided if was else False) != (now.decided if now else False)
        why = _why(old, new, last, record, decided=decided)
        found.append(ChangedStatus(new.folder, key, was.status if was else None, now.status if now else None, why))
    if old.status != new.status:
        why = tuple(dict.fromkeys(cause for change in found for cause in change.why)) or (Why.MOMENT,)
        yield ChangedStatus(new.folder, None, old.status, new.status, why)
    yield from (change for change in found if change.before != change.after)


def _why(old: CandidateRecord, new: CandidateRecord, last: Record, record: Record, *, decided: bool) -> tuple[Why, ...]:
    causes = (
        (Why.DECISION, decided),
        (Why.FILES, _traits(old) != _traits(new)),
        (Why.VACANCY, last.vacancy_sha256 != record.vacancy_sha256),
        (Why.PROGRAM, last.versions != record.versions),
    )
    return tuple(cause for cause, holds in causes if holds) or (Why.MOMENT,)


def _traits(candidate: CandidateRecord) -> set[tuple[str, bool | None, str | None]]:
    """What of its files can change a conclusion."""
    return {(file.sha256, file.late, file.problem) for file in candidate.files if not file.system}
