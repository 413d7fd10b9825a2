"""`geldig export`."""

from pathlib import Path

import click
from pydantic import ValidationError

from pipeline.cli.commands import COMMANDS
from pipeline.errors import ExitStatus, InputError, UnfinishedError
from pipeline.files import write_whole
from pipeline.outputs import RESULTS
from pipeline.reports.export import as_csv, as_xlsx, tables
from pipeline.reports.results_types import Results
from pipeline.starting import require_apart
from pipeline.vacancy import load_vacancy


@click.command(help=COMMANDS["export"])
@click.argument("folder", metavar="VACATUREMAP", type=click.Path(path_type=Path))
@click.option("--xlsx", metavar="BESTAND", type=click.Path(path_type=Path), help="Eén werkmap met twee bladen.")
@click.option(
    "--csv", "table", metavar="BESTAND", type=click.Path(path_type=Path),
    help="De vaststellingen in BESTAND, de kandidaten in een tweede bestand ernaast.",
)  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path), help="Map met de resultaten. Standaard: VACATUREMAP/out.")
def export(folder: Path, xlsx: Path | None, table: Path | None, out: Path | None) -> int:
    """Write the results of the last run as tables; nothing is read or judged anew."""
    if xlsx is None and table is None:
        raise InputError("Zeg waarin: --xlsx BESTAND of --csv BESTAND.")
    vacancy = load_vacancy(folder)
    candidates, findings = tables(_results((out or folder / "out") / RESULTS), vacancy)
    contents: dict[Path, bytes] = {}
    if xlsx is not None:
        contents[xlsx] = as_xlsx((candidates, findings))
    if table is not None:
        contents[table] = as_csv(findings)
        contents[table.with_name(f"{table.stem}-{candidates.name.lower()}{table.suffix or '.csv'}")] = as_csv(
            candidates
        )
    for path, content in contents.items():
        require_apart(folder / vacancy.candidates, path)
        click.echo(f"Geschreven: {write_whole(path, content)}")
    return ExitStatus.FINISHED


def _results(path: Path) -> Results:
    try:
        return Results.model_validate_json(path.read_bytes())
    except FileNotFoundError as error:
        raise InputError(f'{path}: er zijn nog geen resultaten. Start eerst "geldig run".') from error
    except OSError as error:
        raise UnfinishedError(f"{path}: kon niet worden gelezen ({error.strerror}). Controleer de schijf.") from error
    except ValidationError as error:
        raise InputError(f'{path}: dit zijn geen resultaten van deze versie. Start opnieuw "geldig run".') from error
