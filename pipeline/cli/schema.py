"""`geldig schema`."""

import json

import click

from pipeline.cli.commands import COMMANDS
from pipeline.reports.results import results_schema


@click.command(help=COMMANDS["schema"])
def schema() -> int:
    """Print the JSON Schema of `results.json`."""
    click.echo(json.dumps(results_schema(), ensure_ascii=False, indent=2))
    return 0
