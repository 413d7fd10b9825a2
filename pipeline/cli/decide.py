"""`geldig decide`."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

import click

from pipeline.cli.commands import COMMANDS
from pipeline.decisions.decision import Outcome
from pipeline.decisions.file import FILE_NAME
from pipeline.decisions.settling import Asked, Desk
from pipeline.errors import ExitStatus, InputError
from pipeline.vacancy import Vacancy, load_vacancy

_SAID: Mapping[Outcome, str] = {
    "met": "voldoet",
    "not_met": "voldoet niet",
    "missing": "ontbreekt",
    "value": "zelf gelezen",
    "undo": "beslissing teruggenomen",
}


@click.command(help=COMMANDS["decide"])
@click.argument("folder", metavar="VACATUREMAP", type=click.Path(path_type=Path))
@click.argument("candidate", metavar="KANDIDAAT")
@click.argument("requirement", metavar="VOORWAARDE")
@click.option("--met", "outcome", flag_value="met", help="De kandidaat voldoet.")
@click.option("--not-met", "outcome", flag_value="not_met", help="De kandidaat voldoet niet.")
@click.option("--missing", "outcome", flag_value="missing", help="Het stuk ontbreekt.")
@click.option("--undo", "outcome", flag_value="undo", help="Neem de vorige beslissing terug.")
@click.option("--why", metavar="REDEN", help="Waarom; komt in de nota, en in de brief als het tegen de kandidaat is.")
@click.option("--by", metavar="NAAM", help="Wie beslist; komt in de nota.")
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
    desk = Desk(folder, out or folder / "out", vacancy)
    taken = desk.take(Asked(candidate, requirement, outcome, reason, who), _moment(vacancy, moment))
    click.echo(
        f"{taken.candidate}, {requirement}: {_SAID[outcome]}. Bewaard in {folder / FILE_NAME}; geldt vanaf de volgende "
        "geldig run."
    )
    return ExitStatus.FINISHED


def _given(option: str, value: str | None) -> str:
    if value is None or not value.strip():
        raise InputError(f"{option} ontbreekt: een beslissing heeft een reden (--why) en een naam (--by) nodig.")
    return value


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
