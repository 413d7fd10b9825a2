"""`geldig nightly`."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import click

from pipeline.cli.commands import COMMANDS
from pipeline.errors import ExitStatus, GeldigError
from pipeline.mailing.server import server
from pipeline.mailing.summary import Night, counts_in, send_summary, summary_of
from pipeline.nights.nightly import Ran, run_all, vacancies_under, worst
from pipeline.town import load_town

_SAID = {
    ExitStatus.FINISHED: "afgewerkt",
    ExitStatus.BAD_INPUT: "NIET uitgevoerd: vacature.yaml, een csv of de beslissingen kloppen niet",
    ExitStatus.SOME_UNREACHABLE: "afgewerkt, maar niet elk bestand was bereikbaar",
    ExitStatus.LOCKED: "overgeslagen: er liep al een verwerking",
    ExitStatus.NOT_FINISHED: "NIET voltooid; wat er stond, staat er nog",
}
_CLOSED = "afgesloten met geldig purge; niet opnieuw gelezen"


def said(one: Ran) -> str:
    """How the run of a vacancy ended, in words."""
    return _CLOSED if one.closed else _SAID[one.outcome]


@click.command(help=COMMANDS["nightly"])
@click.argument("root", metavar="MAP", type=click.Path(path_type=Path))
@click.option("--as-of", "as_of", metavar="TIJDSTIP", help="Doe alsof het dit tijdstip is (ISO 8601). Standaard: nu.")
@click.option("--workers", type=click.IntRange(1, 64), help="Aantal processen. Standaard: het aantal rekenkernen.")
@click.option("--json-log", metavar="BESTAND", help="Schrijf ook een logboek van JSON-regels.")
def nightly(root: Path, as_of: str | None, workers: int | None, json_log: str | None) -> int:
    """Run every vacancy under `root` and say of each how it ended, without naming a candidate."""
    given = {"--as-of": as_of, "--workers": workers, "--json-log": json_log}
    options = [part for name, value in given.items() if value is not None for part in (name, str(value))]
    folders = vacancies_under(root)
    recipients = load_town(folders[0] if folders[0] == root else root / "vacature").summary.to
    runs: list[Ran] = []
    for one in run_all(folders, options):
        runs.append(one)
        click.echo(f"{one.folder}: {said(one)}")
        if one.outcome in (ExitStatus.BAD_INPUT, ExitStatus.NOT_FINISHED):
            click.echo(f"    Wat er mis is, leest u met: geldig run {one.folder}")
    click.echo(f"{_finished(runs)} van {len(runs)} vacatures afgewerkt.")
    if recipients:
        _mail(runs, recipients)
    return worst(runs)


def _finished(runs: Sequence[Ran]) -> int:
    return sum(one.outcome in (ExitStatus.FINISHED, ExitStatus.SOME_UNREACHABLE) for one in runs)


def _mail(runs: Sequence[Ran], recipients: Sequence[str]) -> None:
    """Send the summary; that it did not leave is said, and changes nothing of how the vacancies ended."""
    nights = [Night(one.folder, said(one), _counts(one)) for one in runs]
    message = summary_of(nights, _finished(runs), dt.datetime.now().astimezone())
    try:
        send_summary(message, recipients, server())
    except GeldigError as error:
        click.echo(f"De samenvatting is niet gemaild. {error}", err=True)
    else:
        click.echo(f"De samenvatting is gemaild naar {len(recipients)} adres{'sen' if len(recipients) > 1 else ''}.")


def _counts(one: Ran) -> str:
    fresh = one.outcome in (ExitStatus.FINISHED, ExitStatus.SOME_UNREACHABLE) and not one.closed
    return counts_in(one.folder / "out") if fresh else ""
