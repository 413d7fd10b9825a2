"""From the result of a run to its record."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pipeline.codes import DocumentType, FileKind
from pipeline.history.amendments import amendments_with, content_of_vacancy
from pipeline.history.known import History
from pipeline.history.moved import hashes_by_folder, moves, names_now
from pipeline.history.names import Run, in_utc
from pipeline.history.proof import Sighting
from pipeline.history.records import (
    UNCLEAR,
    CandidateRecord,
    Conclusion,
    FileRecord,
    Record,
    Standing,
    canonical,
    sha256_of,
)
from pipeline.model import Candidate, Examined, Finding, Result
from pipeline.vacancy import Vacancy

READ_BY_PERSON = "note.value_by_person"
"""The note beside a finding that rests on what a person read."""
DECIDED = "decided."
"""What the key of the sentence of a finding begins with when a decision by hand made it so."""


def compose(
    result: Result,
    vacancy: Vacancy,
    history: History,
    versions: Mapping[str, str],
    *,
    decisions: int = 0,
    ahead: bool = False,
) -> Record:
    """The record of the run that came to `result`, to be kept behind those that `history` knows.

    `versions` says with what it was made; `decisions` how many entries `beslissingen.yaml` had; `ahead` whether the
    moment of the run lay ahead of the clock, so that its seeing nothing proves nothing.
    """
    scribe = _Scribe(result, history, ahead=ahead)
    asked = content_of_vacancy(vacancy)
    return Record(
        number=history.next_number,
        as_of=in_utc(result.moment.as_of),
        ahead=ahead,
        previous=history.tip_sha256,
        skipped=history.damaged,
        runs=tuple(run.name for run in history.runs),
        ahead_runs=tuple(at for at, run in enumerate(history.runs) if run.ahead),
        incomplete=scribe.incomplete(),
        vacancy=asked,
        vacancy_sha256=sha256_of(canonical(asked)),
        amendments=amendments_with(history, vacancy),
        versions=dict(versions),
        decisions=decisions,
        candidates=scribe.candidates(),
        stray=result.stray,
        unreachable=result.unreachable,
        moved=scribe.names,
        purges=history.purges.names,
    )


def compose_again(history: History, as_of: dt.datetime, outputs: Mapping[str, Standing]) -> Record:
    """The record of a run at `as_of` that found and concluded what the run before it did; `history` must be steady."""
    tip = history.tip
    assert tip is not None
    chain = {
        "number": history.next_number,
        "as_of": in_utc(as_of),
        "previous": history.tip_sha256,
        "runs": tuple(run.name for run in history.runs),
        "ahead_runs": tuple(at for at, run in enumerate(history.runs) if run.ahead),
        "skipped": (),
        "outputs": dict(outputs),
        "purges": history.purges.names,
        "purged": (),
    }
    return tip.model_copy(update=chain)


def file_records(files: Sequence[Examined]) -> tuple[FileRecord, ...]:
    """The files of one candidate as they are recorded, apart from their sightings."""
    containers: set[str] = set()
    found: list[FileRecord] = []
    for file in files:
        upload = file.upload
        member = any(upload.path[:at] in containers for at, sign in enumerate(upload.path) if sign == "/")
        if upload.kind in (FileKind.ARCHIVE, FileKind.MAIL, FileKind.MSG):
            containers.add(upload.path)
        problem = file.problem or upload.problem
        found.append(
            FileRecord(
                path=upload.path,
                sha256=upload.sha256,
                bytes=upload.size,
                received=upload.arrival.received,
                late=upload.arrival.late,
                arrival=upload.arrival.basis,
                documents=_documents(file),
                problem=problem.value if problem else None,
                member=member,
                system=upload.kind is FileKind.SYSTEM,
            )
        )
    return tuple(found)


def _documents(file: Examined) -> tuple[str, ...]:
    kinds = (doc.type.value if doc.understood else UNCLEAR for doc in file.documents)
    return tuple(sorted({UNCLEAR if kind == DocumentType.UNREADABLE else kind for kind in kinds}))


class _Scribe:
    """Writes up the candidates of one run."""

    def __init__(self, result: Result, history: History, *, ahead: bool) -> None:
        self._result = result
        self._history = history
        self._now = Run(history.next_number, in_utc(result.moment.as_of), "", ahead)
        self._positions = {run: at for at, run in enumerate((*history.runs, self._now))}
        self._by_name = {run.name: at for run, at in self._positions.items()}
        uploads = {one.id: [file.upload for file in one.dossier.files] for one in result.candidates}
        present = hashes_by_folder(uploads)
        self.names = names_now(history, present)
        """From every name that a folder ever had to its name now."""
        self.moved = moves(history.tip, present)
        """From old to new name."""

    def candidates(self) -> tuple[CandidateRecord, ...]:
        """Those that are there, then those that are gone, each sorted by folder."""
        before = {one.folder: one for one in (self._history.tip.candidates if self._history.tip else ())}
        present = {one.id for one in self._result.candidates}
        former: dict[str, list[CandidateRecord]] = {folder: [before[folder]] for folder in present if folder in before}
        for old, new in self.moved.items():
            former.setdefault(new, []).append(before[old])
        here = [self._candidate(one, former.get(one.id, ())) for one in self._result.candidates]
        away = [
            CandidateRecord(folder=one.folder, present=False, gone=self._gone([one], frozenset()))
            for one in before.values()
            if one.folder not in present and one.folder not in self.moved
        ]
        return tuple(sorted((*here, *away), key=lambda one: one.folder))

    def incomplete(self) -> dict[str, tuple[int, ...]]:
        """The runs, this one included, to which something in a folder was out of reach."""
        found = {
            folder: [self._positions[run] for run in runs] for folder, runs in self._history.incomplete.items() if runs
        }
        for one in self._result.candidates:
            if any(file.upload.unreachable for file in one.dossier.files):
                found.setdefault(one.id, []).append(self._positions[self._now])
        return {folder: tuple(sorted(set(at))) for folder, at in sorted(found.items())}

    def _candidate(self, one: Candidate, former: Sequence[CandidateRecord]) -> CandidateRecord:
        folders = (one.id, *(record.folder for record in former))
        files = tuple(self._seen(folders, file) for file in file_records(one.dossier.files))
        return CandidateRecord(
            folder=one.id,
            status=one.status,
            requirements={finding.requirement: _conclusion(finding) for finding in one.findings},
            files=files,
            gone=self._gone(former, frozenset(file.sha256 for file in files)),
        )

    def _seen(self, folders: Iterable[str], file: FileRecord) -> FileRecord:
        if not file.sha256 or file.system:
            return file
        known = [
            found for folder in folders if (found := self._history.sightings.get((folder, file.sha256))) is not None
        ]
        sighting = min(known, key=lambda found: (found.seen.ahead, found.seen), default=None)
        if sighting is None or (sighting.seen.ahead and not self._now.ahead):
            sighting = Sighting(self._now, self._history.last_look(next(iter(folders))))
        return file.model_copy(update=self._at(sighting))

    def _at(self, sighting: Sighting) -> dict[str, Any]:
        missed = None if sighting.missed is None else self._positions[sighting.missed]
        return {"seen": self._positions[sighting.seen], "missed": missed}

    def _gone(self, former: Iterable[CandidateRecord], here: frozenset[str]) -> tuple[FileRecord, ...]:
        """Every file that lay there once: its facts are kept for as long as there are records."""
        found: dict[tuple[str, str], FileRecord] = {}
        for record in former:
            for file in (*record.files, *record.gone):
                if not file.sha256 or file.system or (file.sha256 in here and not file.member):
                    continue
                sighting = self._history.sightings[record.folder, file.sha256]
                update = {**self._at(sighting), "last": self._last(file)}
                found.setdefault((file.path, file.sha256), file.model_copy(update=update))
        kept = {path: file for (path, _), file in found.items() if not file.member}
        return tuple(
            file
            for (path, _), file in sorted(found.items())
            if not (file.member and file.sha256 in here) or any(path.startswith(f"{one}/") for one in kept)
        )

    def _last(self, file: FileRecord) -> int:
        """The position here of the last run that saw the file."""
        tip, tip_run = self._history.tip, self._history.tip_run
        assert tip is not None
        assert tip_run is not None
        if file.last is None or file.last >= len(tip.runs):
            return self._positions[tip_run]
        return self._by_name[tip.runs[file.last]]


def _conclusion(finding: Finding) -> Conclusion:
    return Conclusion(status=finding.status, reason=finding.reason, decided=_by_hand(finding))


def _by_hand(finding: Finding) -> bool:
    """Whether a decision, or a value that a person read, made the finding what it is."""
    return finding.sentence.startswith(DECIDED) or any(note.sentence == READ_BY_PERSON for note in finding.notes)
