"""`geldig doctor`."""

from pathlib import Path

import click

from pipeline.errors import ExitStatus
from pipeline.machine import examine_machine


@click.command(help="Gaat na of dit toestel het werk kan doen, en zegt wat er eventueel nog te installeren is.")
@click.option("--out", type=click.Path(path_type=Path), help="Map waarin de resultaten zouden komen.")
def doctor(out: Path | None) -> int:
    """Print each condition with what was found, and what to do about those that are not met."""
    conditions = examine_machine(out or Path.cwd())
    for condition in conditions:
        mark = "in orde  " if condition.fine else "NIET GOED"
        click.echo(f"{mark}  {condition.name}: {condition.found}")
        if not condition.fine:
            click.echo(f"           {condition.remedy}")
    return ExitStatus.FINISHED if all(condition.fine for condition in conditions) else ExitStatus.BAD_INPUT
