"""`geldig doctor`."""

from pathlib import Path

import click

from pipeline.cli.commands import COMMANDS
from pipeline.errors import ExitStatus
from pipeline.machine import examine_machine
from pipeline.reading.ocr.engines.tessdata import second_version
from pipeline.running.landlock import landlock_version

_BARRED = "wie een bestand opent, kan alleen in de tijdelijke map schrijven"
_NO_SECOND = (
    "geen, zodat u meer bladzijden zelf nakijkt. Installeer het met pip install '.[second]' in de map van geldig, of "
    "haal GELDIG_SECOND_ENGINE=off weg als dat is ingesteld."
)
_OPEN = (
    "dit systeem kan wie een bestand opent niet beletten te schrijven (Landlock ontbreekt). Geef de gebruiker die "
    "geldig uitvoert, geen andere rechten dan die op de vacatures."
)


def _second() -> str:
    version = second_version()
    return _NO_SECOND if version is None else f"RapidOCR {version}, voor wat Tesseract onzeker leest"


@click.command(help=COMMANDS["doctor"])
@click.option("--out", type=click.Path(path_type=Path), help="Map waarin de resultaten zouden komen.")
def doctor(out: Path | None) -> int:
    """Print each condition with what was found, and what to do about those that are not met."""
    conditions = examine_machine(out or Path.cwd())
    for condition in conditions:
        mark = "in orde  " if condition.fine else "NIET GOED"
        click.echo(f"{mark}  {condition.name}: {condition.found}")
        if not condition.fine:
            click.echo(f"           {condition.remedy}")
    click.echo(f"ter info   Tweede leesprogramma: {_second()}")
    click.echo(f"ter info   Afscherming: {_BARRED if landlock_version() else _OPEN}")
    return ExitStatus.FINISHED if all(condition.fine for condition in conditions) else ExitStatus.BAD_INPUT
