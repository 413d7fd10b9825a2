"""`geldig nightly`."""

from pathlib import Path

import click

from pipeline.errors import ExitStatus
from pipeline.nightly import Ran, run_all, vacancies_under, worst

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


@click.command(help="Onderzoekt elke vacature onder MAP; een die mislukt, houdt de andere niet op.")
@click.argument("root", metavar="MAP", type=click.Path(path_type=Path))
@click.option("--as-of", "as_of", metavar="TIJDSTIP", help="Doe alsof het dit tijdstip is (ISO 8601). Standaard: nu.")
@click.option("--workers", type=click.IntRange(1, 64), help="Aantal processen. Standaard: het aantal rekenkernen.")
@click.option("--json-log", metavar="BESTAND", help="Schrijf ook een logboek van JSON-regels.")
def nightly(root: Path, as_of: str | None, workers: int | None, json_log: str | None) -> int:
    """Run every vacancy under `root` and say of each how it ended, without naming a candidate."""
    given = {"--as-of": as_of, "--workers": workers, "--json-log": json_log}
    options = [part for name, value in given.items() if value is not None for part in (name, str(value))]
    runs: list[Ran] = []
    for one in run_all(vacancies_under(root), options):
        runs.append(one)
        click.echo(f"{one.folder}: {said(one)}")
        if one.outcome in (ExitStatus.BAD_INPUT, ExitStatus.NOT_FINISHED):
            click.echo(f"    Wat er scheelt, leest u met: geldig run {one.folder}")
    finished = sum(one.outcome in (ExitStatus.FINISHED, ExitStatus.SOME_UNREACHABLE) for one in runs)
    click.echo(f"{finished} van {len(runs)} vacatures afgewerkt.")
    return worst(runs)
