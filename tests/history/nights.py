"""Nights of a recruitment, without reading any document: what lies in the folders is surveyed, judged and recorded."""

import datetime as dt
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from pipeline.checks.status import conclude
from pipeline.codes import DocumentType, FileKind, ReadMethod, Reason, Status
from pipeline.history import (
    Changes,
    History,
    Record,
    changes,
    compose,
    gone,
    keep,
    load_history,
    recall,
    settle_members,
    sources_with,
)
from pipeline.history.moved import Gone
from pipeline.intake import survey
from pipeline.intake.arrival import Source, by_file_system
from pipeline.model import (
    Arrival,
    Candidate,
    Document,
    Dossier,
    Examined,
    Finding,
    Moment,
    Result,
    Upload,
)
from pipeline.vacancy import Vacancy

BRUSSELS = ZoneInfo("Europe/Brussels")
DEADLINE = dt.datetime(2024, 4, 28, 23, 59, 59, tzinfo=BRUSSELS)


def at(month: int, day: int, hour: int = 2, minute: int = 0) -> dt.datetime:
    """That moment of 2024, local."""
    return dt.datetime(2024, month, day, hour, minute, tzinfo=BRUSSELS)


@dataclass(frozen=True)
class Night:
    """What one run saw and concluded."""

    history: History
    result: Result
    record: Record
    where: Path
    gone: Mapping[str, tuple[Gone, ...]]

    @property
    def changes(self) -> Changes:
        return changes(self.history.last, self.record)

    def upload(self, path: str) -> Upload:
        folder, _, rest = path.partition("/")
        (one,) = [
            file.upload
            for candidate in self.result.candidates
            if candidate.id == folder
            for file in candidate.dossier.files
            if file.upload.path == rest
        ]
        return one

    def arrival(self, path: str) -> Arrival:
        return self.upload(path).arrival

    @property
    def sentences(self) -> list[str]:
        return [note.sentence for note in self.result.notices]


class Office:
    """A vacancy's folder, with hands to change what lies in it and nights to judge it."""

    def __init__(self, folder: Path, *, deadline: dt.datetime = DEADLINE, **asked: object) -> None:
        self.folder = folder
        self.uploads = folder / "kandidaturen"
        self.uploads.mkdir(parents=True, exist_ok=True)
        self.runs = folder / "out" / "runs"
        self.vacancy = Vacancy.model_validate({"title": "T", "employer": "E", "deadline": deadline, **asked})
        self.versions = {"program": "1"}

    def put(self, path: str, data: bytes | str) -> None:
        where = self.uploads / path
        where.parent.mkdir(parents=True, exist_ok=True)
        where.write_bytes(data if isinstance(data, bytes) else b"%PDF-1.7\n" + data.encode())

    def remove(self, path: str) -> None:
        where = self.uploads / path
        shutil.rmtree(where) if where.is_dir() else where.unlink()

    def rename(self, old: str, new: str) -> None:
        (self.uploads / new).parent.mkdir(parents=True, exist_ok=True)
        (self.uploads / old).rename(self.uploads / new)

    def amend(self, **asked: object) -> None:
        self.vacancy = Vacancy.model_validate({**self.vacancy.model_dump(exclude_none=True), **asked})

    def night(self, as_of: dt.datetime, *, ahead: bool = False, blind: frozenset[str] = frozenset()) -> Night:
        """A run at `as_of`; in the folders `blind` nothing can be read."""
        moment = Moment(as_of, self.vacancy.deadline, vouched=self.vacancy.arrival == "trusted")
        history = load_history(self.runs, as_of)
        taken = recall(
            survey(self.folder, self.vacancy, moment, sources=_without_file_system(sources_with(history))),
            history,
            moment,
        )
        uploads = settle_members([one for candidate in taken.candidates for one in candidate.uploads], history, moment)
        candidates = []
        for folder in taken.candidates:
            mine = [_unreachable(one) if one.candidate in blind else one for one in uploads]
            files = tuple(_examined(one) for one in mine if one.candidate == folder.person.folder)
            findings = (_finding(files),)
            dossier = Dossier(folder.person, files)
            candidates.append(Candidate(folder.person.folder, None, conclude(findings), findings, dossier))
        result = Result(moment, tuple(candidates), taken.stray, (), taken.notices)
        record = compose(result, self.vacancy, history, self.versions, ahead=ahead)
        where = keep(self.runs, record)
        lost = gone(history, {one.id: [file.upload for file in one.dossier.files] for one in candidates})
        return Night(history, result, record, where, lost)


def _without_file_system(sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """Files of a test were all made today, so their change times prove nothing about the moments of the test."""
    return tuple(source for source in sources if source is not by_file_system)


def _unreachable(upload: Upload) -> Upload:
    return Upload(
        upload.candidate,
        upload.path,
        upload.source,
        "",
        upload.size,
        upload.kind,
        upload.arrival,
        detail="EIO",
        unreachable=True,
    )


def _examined(upload: Upload) -> Examined:
    document = Document(DocumentType.CV, None, upload.path, (1,), {}, 1.0, 1.0)
    return Examined(upload, ReadMethod.TEXT, 1, () if upload.kind is FileKind.SYSTEM else (document,))


def _finding(files: tuple[Examined, ...]) -> Finding:
    lates = [file.upload.arrival.late for file in files if file.documents]
    if False in lates:
        return Finding("cv", Status.MET)
    if None in lates:
        return Finding("cv", Status.REVIEW, Reason.ARRIVAL_UNKNOWN)
    return Finding("cv", Status.MISSING, Reason.LATE if lates else Reason.ABSENT)
