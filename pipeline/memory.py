"""What is known from before this run: earlier records, and the decisions of clerks; and what that does to a result."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.checks.status import conclude
from pipeline.decisions import correcting
from pipeline.decisions.applying import apply_decisions
from pipeline.decisions.correcting import corrected, require_readable
from pipeline.decisions.decision import Decision, readings, renamed, standing
from pipeline.decisions.file import read_decisions, require_known
from pipeline.history import (
    FOLDER,
    History,
    Record,
    amended,
    changes,
    compose,
    gone,
    hashes_by_folder,
    lay_withdrawn,
    load_history,
    names_now,
    notices,
    recall,
    same_bytes,
    settle_members,
    sources_with,
    versions,
)
from pipeline.history.moved import Gone
from pipeline.history.telling import told
from pipeline.intake import Survey, survey
from pipeline.intake.index import Index
from pipeline.intake.limits import Limits
from pipeline.model import Candidate, Examined, Moment, Note, Result, Upload
from pipeline.reading.ocr.engines.tessdata import engine_report
from pipeline.vacancy import Vacancy


@dataclass(frozen=True, slots=True)
class Laid:
    """What earlier runs and clerks lay upon the findings of this run."""

    gone: Mapping[str, Sequence[Gone]]
    """Per folder the files that were withdrawn."""
    decisions: tuple[Decision, ...]
    """Those that stand or were taken back, under the names that folders have now."""
    notices: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class Memory:
    """What earlier runs saw, and what clerks decided."""

    history: History
    decisions: tuple[Decision, ...]
    vacancy: Vacancy
    moment: Moment
    ahead: bool
    """Whether the moment of this run lies ahead of the clock: a rehearsal, of which absence proves nothing."""

    def survey(self, folder: Path, limits: Limits, index: Index | None = None) -> Survey:
        """What lies in the folders, with arrivals by everything that is known; `index` spares reading it all again.

        Raises InputError, naming the line, for a decision on a candidate whom nobody knows.
        """
        found = survey(
            folder, self.vacancy, self.moment, limits=limits, sources=sources_with(self.history), index=index
        )
        found = recall(found, self.history, self.moment)
        here = {candidate.person.folder for candidate in found.candidates}
        known = [one for one in self.decisions if not self.history.purges.knows(one.candidate)]
        require_known(folder, known, here | self.history.folders)
        require_readable(folder, known)
        return found

    def settle(self, uploads: Sequence[Upload]) -> list[Upload]:
        """The uploads, members of archives with the arrival that earlier runs prove of their bytes."""
        return settle_members(uploads, self.history, self.moment)

    def corrected(self, examined: Mapping[str, Sequence[Examined]]) -> dict[str, Sequence[Examined]]:
        """What was found in the files of each candidate, with the values that a person read instead."""
        if not any(one.reading for one in self.decisions):
            return dict(examined)
        laid = self.lays({folder: [file.upload for file in files] for folder, files in examined.items()})
        return {
            folder: corrected(files, readings(laid.decisions, folder, self.moment.as_of))
            for folder, files in examined.items()
        }

    def laid_upon(self, result: Result) -> Result:
        """The result with withdrawn files and decisions taken into account, and what there is to say of the past."""
        laid = self.lays({one.id: [file.upload for file in one.dossier.files] for one in result.candidates})
        candidates = tuple(self._decided(one, laid) for one in result.candidates)
        said = (*laid.notices, *same_bytes(candidates))
        began = next((run.as_of for run in self.history.forward), self.history.as_of)
        return replace(result, candidates=candidates, notices=(*result.notices, *said), began=began)

    def lays(self, uploads: Mapping[str, Sequence[Upload]]) -> Laid:
        """What is laid upon the findings, given all uploads of each candidate."""
        moved = names_now(self.history, hashes_by_folder(uploads))
        said = (*notices(self.history), *amended(self.history, self.vacancy))
        return Laid(gone(self.history, uploads), renamed(self.decisions, moved), said)

    def _decided(self, one: Candidate, laid: Laid) -> Candidate:
        read = readings(laid.decisions, one.id, self.moment.as_of)
        found = lay_withdrawn(correcting.told(one.findings, read, one.dossier), laid.gone.get(one.id, ()))
        found = apply_decisions(found, standing(laid.decisions, one.id, self.moment.as_of), one.dossier)
        return replace(one, findings=found, status=conclude(found))

    def record(self, result: Result) -> tuple[Record, Result]:
        """The record of this run, and the result with what changed since the last one."""
        count = len(self.decisions)
        record = compose(result, self.vacancy, self.history, made_with(), decisions=count, ahead=self.ahead)
        return record, replace(result, changes=told(changes(self.history.last, record)))


def made_with() -> dict[str, str]:
    """The versions of the program and its tools."""
    engine = engine_report()
    return versions(engine.version, engine.languages, engine.second)


def remember(folder: Path, out: Path, vacancy: Vacancy, moment: Moment, *, ahead: bool) -> Memory:
    """What the records in `out` and `folder/beslissingen.yaml` tell at `moment`.

    Raises InputError for a mistake in `beslissingen.yaml`, UnfinishedError when the share does not give the files.
    """
    history = load_history(out / FOLDER, moment.as_of)
    decisions = read_decisions(folder, vacancy.zone)
    if history.replayed is not None:
        decisions = decisions[: history.replayed.decisions]
    return Memory(history, tuple(decisions), vacancy, moment, ahead)
