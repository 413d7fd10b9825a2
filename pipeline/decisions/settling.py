"""Taking a decision by hand: what `geldig decide` and the review screen both do, one decision after the other."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.decisions.applying import rests_on
from pipeline.decisions.correcting import parsed
from pipeline.decisions.decision import Decision, Outcome, ReadValue, readings, standing
from pipeline.decisions.file import add_decision, read_decisions, unknown_requirement
from pipeline.errors import GeldigError, InputError, LockedError, UnfinishedError
from pipeline.history import EVER, FOLDER, load_history
from pipeline.history.records import CandidateRecord, Record
from pipeline.settings.faults import did_you_mean
from pipeline.vacancy import Vacancy

_LOCK = ".geldig.beslissingen.lock"
_LOCK_SECONDS = 10
"""How long a decision waits for a colleague's to be written."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a clerk wants to lay down."""

    candidate: str
    """The name of the folder."""
    requirement: str
    outcome: Outcome
    why: str
    by: str
    reading: ReadValue | None = None
    """With the outcome `value`."""
    file: str = ""
    """With the outcome `value`: the path of the file that was read."""


class OvertakenError(GeldigError):
    """Somebody else decided the same in the meantime; `standing` is what stands, None when it was taken back."""

    def __init__(self, message: str, found: Decision | None) -> None:
        """`found` is the decision that stands now."""
        super().__init__(message)
        self.standing = found


@dataclass(frozen=True, slots=True)
class Desk:
    """Where decisions on one vacancy are taken."""

    folder: Path
    out: Path
    """The folder with the outputs."""
    vacancy: Vacancy

    def take(self, asked: Asked, at: dt.datetime, *, basis: str | None = None) -> Decision:
        """Add a decision to `beslissingen.yaml`, taken at `at` on the results of the newest run; returns it.

        `basis` is the `mark` of the decision that the clerk saw standing (empty for none); None does not look at it.
        Raises InputError for a wrong name or a mistake in the file, OvertakenError when another decision stands than
        `basis` says, LockedError or UnfinishedError when it cannot be written; nothing was written then.
        """
        with alone(self.out):
            record = newest_record(self.out)
            found = _candidate(record, asked.candidate)
            _require_requirement(found, asked.requirement)
            seen = record.as_of.astimezone(self.vacancy.zone)
            decision = Decision(
                candidate=found.folder,
                requirement=asked.requirement,
                outcome=asked.outcome,
                why=asked.why,
                by=asked.by,
                at=at,
                seen=seen,
                files=_files(asked, found),
                reading=asked.reading,
            )
            self._require_basis(decision, basis)
            add_decision(self.folder, decision, self.vacancy.zone)
        return decision

    def _require_basis(self, decision: Decision, basis: str | None) -> None:
        """What stands must be what the clerk saw; and only what stands can be taken back."""
        decisions = read_decisions(self.folder, self.vacancy.zone)
        stands = standing(decisions, decision.candidate, decision.seen).get(decision.requirement)
        if basis is not None and mark(stands) != basis:
            raise OvertakenError(_overtaken(stands), stands)
        read = readings(decisions, decision.candidate, decision.seen)
        if (
            decision.outcome == "undo"
            and stands is None
            and all(one.requirement != decision.requirement for one in read)
        ):
            raise InputError(
                f"Over {decision.requirement} van {decision.candidate} staat geen beslissing die kan worden "
                "teruggenomen."
            )


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Hold a lock of its own, so that two do not write over each other's decisions; a run need not wait for it.

    Raises InputError when there are no outputs yet, LockedError when another clerk holds it.
    """
    if not out.is_dir():
        raise InputError(_no_run(out))
    lock = FileLock(out / _LOCK, timeout=_LOCK_SECONDS)
    try:
        lock.acquire()
    except Timeout as error:
        raise LockedError(
            "Een andere medewerker legt net een beslissing vast. Probeer over enkele tellen opnieuw."
        ) from error
    except OSError as error:
        raise UnfinishedError(
            f"{out}: kan niet worden beschreven ({error.strerror}). Controleer de schrijfrechten."
        ) from error
    try:
        yield
    finally:
        lock.release()


def _files(asked: Asked, found: CandidateRecord) -> dict[str, str]:
    """The files on which a decision rests; a value that was read, on the file it was read in."""
    if asked.reading is None:
        return {} if asked.outcome == "undo" else rests_on(asked.requirement, found.files)
    parsed(asked.reading)
    files = {file.sha256: file.path for file in found.files if file.path == asked.file and file.sha256}
    if not files:
        raise InputError(f'Het bestand "{asked.file}" is niet bekend bij deze kandidaat. Herlaad en lees opnieuw.')
    return files


def mark(decision: Decision | None) -> str:
    """What tells one decision from another on the same requirement; empty for none."""
    return "" if decision is None else f"{decision.at.isoformat()}|{decision.by}|{decision.outcome}"


def newest_record(out: Path) -> Record:
    """The record of the last run: the results that the clerk has at hand. Raises InputError when there is none."""
    folder = out / FOLDER
    try:
        names = tuple(sorted(entry.name for entry in folder.iterdir()))
    except FileNotFoundError:
        names = ()
    except OSError as error:
        raise UnfinishedError(
            f"{folder}: de verslagen konden niet worden gelezen ({error.strerror}). Controleer de gedeelde schijf."
        ) from error
    record = _newest_of(folder, names)
    if record is None:
        raise InputError(_no_run(out))
    return record


@lru_cache(maxsize=2)
def _newest_of(folder: Path, names: tuple[str, ...]) -> Record | None:
    """Read once for a list of names: a record is never changed, its name vouches for its bytes."""
    history = load_history(folder, EVER)
    return history.last or history.tip


def _no_run(out: Path) -> str:
    return f'{out}: hier staat nog geen verslag van een verwerking. Start eerst "geldig run", beslis daarna.'


def _overtaken(stands: Decision | None) -> str:
    if stands is None:
        return "De beslissing die hier stond, is intussen teruggenomen. Kijk opnieuw en beslis dan."
    return f"{stands.by} besliste hierover intussen, op {stands.at:%d/%m/%Y om %H:%M}. Kijk opnieuw en beslis dan."


def _candidate(record: Record, name: str) -> CandidateRecord:
    folders = {one.folder: one for one in record.candidates if one.present}
    wanted = name.rstrip("/\\")
    if wanted not in folders:
        hint = did_you_mean(wanted, sorted(folders))
        raise InputError(
            f'Er is geen kandidaat met de map "{name}".{hint} Geef de naam van de map, zoals in het rapport.'
        )
    return folders[wanted]


def _require_requirement(candidate: CandidateRecord, name: str) -> None:
    known = tuple(candidate.requirements)
    if name not in known:
        text = unknown_requirement(name, known)
        raise InputError(text[:1].upper() + text[1:])
