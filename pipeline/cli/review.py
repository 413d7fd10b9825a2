"""`geldig review`."""

import threading
from contextlib import suppress
from pathlib import Path

import click

from pipeline.cli.commands import COMMANDS
from pipeline.decisions.settling import Desk
from pipeline.errors import ExitStatus
from pipeline.machine import default_workers, require_machine
from pipeline.review.screen import known_name
from pipeline.review.serving import open_browser, serving
from pipeline.review.updating import Job
from pipeline.starting import moment_of, require_apart
from pipeline.vacancy import load_vacancy


@click.command(help=COMMANDS["review"])
@click.argument("folder", metavar="VACATUREMAP", type=click.Path(path_type=Path))
@click.option("--by", metavar="NAAM", help="Wie beslist; komt in de nota. Standaard: de naam van vorige keer.")
@click.option("--no-browser", is_flag=True, help="Toon alleen het adres.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Poort op dit toestel. Standaard: een vrije.")
@click.option("--as-of", "as_of", metavar="TIJDSTIP", help="Doe alsof het dit tijdstip is (ISO 8601). Standaard: nu.")
@click.option("--out", type=click.Path(path_type=Path), help="Map met de resultaten. Standaard: VACATUREMAP/out.")
@click.option("--workers", type=click.IntRange(1, 64), help="Aantal processen. Standaard: het aantal rekenkernen.")
def review(
    folder: Path, by: str | None, no_browser: bool, port: int, as_of: str | None, out: Path | None, workers: int | None
) -> int:
    """Serve the screen until Ctrl+C; decisions are laid down one by one, so that nothing is lost however it ends."""
    vacancy = load_vacancy(folder)
    moment_of(vacancy, as_of)
    target = out or folder / "out"
    require_apart(folder / vacancy.candidates, target)
    require_machine(target)
    job = Job(folder, target, as_of, workers or default_workers())
    with serving(Desk(folder, target, vacancy), job, by or known_name(), port=port) as guard:
        click.echo(f"Het scherm staat open op dit toestel: {guard.address}")
        click.echo("Dit adres is alleen voor u. Sluit af met Ctrl+C; elke beslissing is dan al bewaard.")
        if not no_browser and not open_browser(guard.address):
            click.echo("Er ging geen browser open: kopieer het adres.")
        with suppress(KeyboardInterrupt):
            threading.Event().wait()
        click.echo("Nota en rapport worden nog bijgewerkt…")
    return ExitStatus.FINISHED
