"""`geldig decide`."""

import datetime as dt
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import click
from filelock import FileLock, Timeout

from pipeline.deciding import rests_on
from pipeline.decisions import Decision, Outcome, add_decision, read_decisions, standing, unknown_requirement
from pipeline.errors import ExitStatus, InputError, LockedError, UnfinishedError
from pipeline.faults import did_you_mean
from pipeline.history import FOLDER, load_history
from pipeline.history.records import CandidateRecord, Record
from pipeline.vacancy import Vacancy, load_vacancy

_LOCK = ".geldig.beslissingen.lock"
_LOCK_SECONDS = 10
_EVER = dt.datetime(9999, 1, 1, tzinfo=dt.UTC)
_SAID: Mapping[Outcome, str] = {
    "met": "voldoet",
    "not_met": "voldoet niet",
    "missing": "ontbreekt",
    "undo": "beslissing teruggenomen",
}


@click.command(help="Legt een beslissing vast over één VOORWAARDE (bv. criminal_record) van één KANDIDAAT (zijn map).")
@click.argument("folder", metavar="VACATUREMAP", type=click.Path(path_type=Path))
@click.argument("candidate", metavar="KANDIDAAT")
@click.argument("requirement", metavar="VOORWAARDE")
@click.option("--met", "outcome", flag_value="met", help="De kandidaat voldoet.")
@click.option("--not-met", "outcome", flag_value="not_met", help="De kandidaat voldoet niet.")
@click.option("--missing", "outcome", flag_value="missing", help="Het stuk ontbreekt.")
@click.option("--undo", "outcome", flag_value="undo", help="Neem de vorige beslissing terug.")
@click.option("--why", metavar="REDEN", help="Waarom; komt in de memo, en in de brief als het tegen de kandidaat is.")
@click.option("--by", metavar="NAAM", help="Wie beslist; komt in de memo.")
@click.option("--out", type=click.Path(path_type=Path), help="Map met de resultaten. Standaard: VACATUREMAP/out.")
@click.option("--at", "moment", metavar="TIJDSTIP", help="Wanneer beslist werd (ISO 8601). Standaard: nu.")
def decide(
    folder: Path,
    candidate: str,
    requirement: str,
    outcome: Outcome | None,
    why: str | None,
    by: str | None,
    out: Path | None,
    moment: str | None,
) -> int:
    """Add a decision to `beslissingen.yaml`; the next run lays it upon what it finds."""
    if outcome is None:
        raise InputError("Zeg wat er beslist is: --met, --not-met, --missing, of --undo om terug te nemen.")
    reason, who = _given("--why", why), _given("--by", by)
    vacancy = load_vacancy(folder)
    target = out or folder / "out"
    with _alone(target):
        record = _newest_record(target)
        found = _candidate(record, candidate)
        _require_requirement(found, requirement)
        decision = Decision(
            candidate=found.folder,
            requirement=requirement,
            outcome=outcome,
            why=reason,
            by=who,
            at=_moment(vacancy, moment),
            seen=record.as_of.astimezone(vacancy.zone),
            files={} if outcome == "undo" else rests_on(requirement, found.files),
        )
        if outcome == "undo":
            _require_standing(folder, vacancy, decision)
        path = add_decision(folder, decision, vacancy.zone)
    click.echo(
        f"{found.folder}, {requirement}: {_SAID[outcome]}. Bewaard in {path}; geldt vanaf de volgende geldig run."
    )
    return ExitStatus.FINISHED


def _given(option: str, value: str | None) -> str:
    if value is None or not value.strip():
        raise InputError(f"{option} ontbreekt: een beslissing heeft een reden (--why) en een naam (--by) nodig.")
    return value


@contextmanager
def _alone(out: Path) -> Iterator[None]:
    """Hold a lock of its own, so that two clerks do not write over each other; a run need not wait for it."""
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


def _no_run(out: Path) -> str:
    return f'{out}: hier staat nog geen verslag van een verwerking. Start eerst "geldig run", beslis daarna.'


def _newest_record(out: Path) -> Record:
    """The record of the last run: the results that the clerk has at hand."""
    history = load_history(out / FOLDER, _EVER)
    record = history.last or history.tip
    if record is None:
        raise InputError(_no_run(out))
    return record


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


def _require_standing(folder: Path, vacancy: Vacancy, undo: Decision) -> None:
    decisions = read_decisions(folder, vacancy.zone)
    if undo.requirement not in standing(decisions, undo.candidate, undo.seen):
        raise InputError(
            f"Over {undo.requirement} van {undo.candidate} staat geen beslissing die kan worden teruggenomen."
        )


def _moment(vacancy: Vacancy, text: str | None) -> dt.datetime:
    """When it was taken: for the memo only, no rule looks at it."""
    if text is None:
        return dt.datetime.now(vacancy.zone).replace(microsecond=0)
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise InputError(f"--at {text}: geen geldig tijdstip. Schrijf het als 2024-04-30T09:12.") from error
    moment = moment.replace(tzinfo=vacancy.zone) if moment.tzinfo is None else moment.astimezone(vacancy.zone)
    return moment.replace(microsecond=0)
