"""`geldig run`."""

import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from pipeline.cli.commands import COMMANDS
from pipeline.cli.progress import observer
from pipeline.errors import ExitStatus
from pipeline.files import only_run
from pipeline.letters.keeping import FOLDER as LETTERS
from pipeline.machine import default_workers, require_machine
from pipeline.model import Result
from pipeline.nights.journal import journal, tell
from pipeline.outputs import ANNEX, MEMO, REPORT, RESULTS, Outputs
from pipeline.reports.summary import summary_lines, totals
from pipeline.run import Settings
from pipeline.run import run as run_vacancy
from pipeline.running.executor import address_of
from pipeline.starting import moment_of, require_apart
from pipeline.town import load_town
from pipeline.vacancy import Vacancy, load_vacancy

_OUTPUTS = {MEMO: "Nota", ANNEX: "Bijlage (vertrouwelijk)", REPORT: "Rapport", RESULTS: "Resultaten"}


@click.command(help=COMMANDS["run"])
@click.argument("folder", metavar="VACATUREMAP", type=click.Path(path_type=Path))
@click.option("--as-of", "as_of", metavar="TIJDSTIP", help="Doe alsof het dit tijdstip is (ISO 8601). Standaard: nu.")
@click.option("--out", type=click.Path(path_type=Path), help="Map voor de resultaten. Standaard: VACATUREMAP/out.")
@click.option("--workers", type=click.IntRange(1, 64), help="Aantal processen. Standaard: het aantal rekenkernen.")
@click.option("--executor", metavar="WAAR", help="Lees de bladzijden elders: dask:ADRES. Standaard: op dit toestel.")
@click.option(
    "--json-log", metavar="BESTAND", help="Schrijf het logboek ook als JSON-regels naar dit bestand (- is scherm)."
)
@click.option("--heropen", "reopened", is_flag=True, help="Lees ook een vacature die met geldig purge werd afgesloten.")
@click.option("--naamloos", "nameless", is_flag=True, help="Nummers in de nota; namen alleen in de bijlage.")
def run(
    folder: Path,
    as_of: str | None,
    out: Path | None,
    workers: int | None,
    executor: str | None,
    json_log: str | None,
    reopened: bool,
    nameless: bool,
) -> int:
    """Run the vacancy in `folder` and say what was found and where the outputs are."""
    vacancy = _nameless(load_vacancy(folder)) if nameless else load_vacancy(folder)
    town = load_town(folder)
    where = executor or town.executor
    if where is not None:
        address_of(where)
    moment = moment_of(vacancy, as_of)
    target = out or folder / "out"
    require_apart(folder / vacancy.candidates, target)
    require_machine(target)
    outputs = Outputs(target)
    with journal(target, json_log), observer() as told, only_run(target):
        ahead = moment.as_of > dt.datetime.now(dt.UTC)
        settings = Settings(workers or default_workers(), town, told, where, ahead, reopened)
        result = run_vacancy(folder, vacancy, moment, outputs, settings)
        tell(result, target)
    _say(result, vacancy, outputs)
    return status_of(result)


def _nameless(vacancy: Vacancy) -> Vacancy:
    """The vacancy as if its house style asked for a memo without names."""
    style = vacancy.huisstijl.model_copy(update={"naamloos": True})
    return vacancy.model_copy(update={"huisstijl": style})


def _say(result: Result, vacancy: Vacancy, outputs: Outputs) -> None:
    """What was found, and where it stands: a table on a terminal, lines elsewhere."""
    if sys.stdout.isatty():
        from pipeline.cli.terminal import show_table  # as in `progress`

        show_table(result, vacancy)
        lines = totals(result, vacancy)
    else:
        lines = summary_lines(result, vacancy)
    for line in lines:
        click.echo(line)
    for path in outputs.written:
        click.echo(f"{_OUTPUTS.get(path.name, path.name)}: {path}{_beside(path)}")
    for line in _of_letters(outputs):
        click.echo(line)


def _beside(path: Path) -> str:
    """What is said of an output that got another name, since another program holds the old file; else nothing."""
    if path.name in _OUTPUTS:
        return ""
    return " (de vorige staat open in een ander programma; dit is de nieuwe. Sluit de vorige en start opnieuw)"


def _of_letters(outputs: Outputs) -> Iterator[str]:
    """What became of the letters; their names stay out of a log, since they are those of the candidates' folders."""
    kept, where = outputs.letters, outputs.folder / LETTERS
    if kept.count:
        yield f"Brieven: {where} ({kept.count}; er is niets verstuurd)"
    if kept.aside:
        yield (
            f"Bewerkte brieven die door een andere uitkomst achterhaald zijn: {len(kept.aside)}. Ze zijn bewaard in "
            f"{where}, met “(bewerkt)” in hun naam."
        )
    if kept.stuck:
        yield (
            f"Brieven die in een ander programma openstaan: {len(kept.stuck)}. De nieuwe staat ernaast, of de oude kon "
            f"niet worden verwijderd. Sluit ze en start opnieuw: {where}"
        )


def status_of(result: Result) -> int:
    """The exit status: 3 when a file could not be read for a reason outside the file."""
    return ExitStatus.SOME_UNREACHABLE if result.unreachable else ExitStatus.FINISHED
