"""`geldig schedule`."""

import datetime as dt
import sys
from pathlib import Path

import click

from pipeline.cli.commands import COMMANDS
from pipeline.nights.nightly import vacancies_under
from pipeline.nights.schedule import Daily, cron_line, systemd_units, windows_command


@click.command(help=COMMANDS["schedule"])
@click.argument("root", metavar="MAP", type=click.Path(path_type=Path))
@click.option("--at", "at", metavar="UU:MM", default="02:00", show_default=True, type=click.DateTime(["%H:%M"]))
def schedule(root: Path, at: dt.datetime) -> int:
    """Print the exact line, units or command for this installation; nothing is changed on the machine."""
    vacancies_under(root)
    daily = Daily(root.absolute(), at.hour, at.minute)
    if sys.platform == "win32":
        click.echo("Windows Taakplanner, in een opdrachtprompt:\n")
        click.echo(f"    {windows_command(daily)}")
        return 0
    click.echo("Met cron (crontab -e):\n")
    click.echo(f"    {cron_line(daily)}\n")
    click.echo("Of met systemd, in ~/.config/systemd/user/, en dan: systemctl --user enable --now geldig.timer")
    for name, text in systemd_units(daily).items():
        click.echo(f"\n# {name}\n{text.rstrip()}")
    return 0
