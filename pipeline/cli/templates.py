"""`geldig templates export` and `geldig templates check`."""

from pathlib import Path
from zoneinfo import ZoneInfo

import click

from pipeline.cli.commands import COMMANDS
from pipeline.errors import ExitStatus, InputError
from pipeline.files import write_whole
from pipeline.housestyle.checking import opened, unused
from pipeline.housestyle.kinds import Kind
from pipeline.housestyle.loading import default_bytes
from pipeline.reports.catalogue import catalogue_in
from pipeline.reports.sentences import tell_note

_LANGUAGES = click.Choice(["nl", "en"])


@click.group(help=COMMANDS["templates"])
def templates() -> None:
    """The templates of memo, annex and letters."""


@templates.command(help="Schrijft de standaardsjablonen in MAP; pas ze daar aan in Word.")
@click.argument("folder", metavar="MAP", type=click.Path(path_type=Path))
@click.option("--language", type=_LANGUAGES, default="nl", help="Taal van de vaste teksten. Standaard: nl.")
@click.option("--overwrite", is_flag=True, help="Vervang sjablonen die er al staan.")
def export(folder: Path, language: str, overwrite: bool) -> int:
    """Write the default templates; those that are there already stay, unless asked."""
    there = [kind.file for kind in Kind if (folder / kind.file).exists()]
    if there and not overwrite:
        raise InputError(
            f"In {folder} staan al sjablonen ({', '.join(there)}). Kies een andere map, of voeg --overwrite toe om ze "
            "te vervangen; wat u erin aanpaste, gaat dan verloren."
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"De map {folder} kan niet worden gemaakt ({error.strerror}).") from error
    for kind in Kind:
        click.echo(f"Geschreven: {write_whole(folder / kind.file, default_bytes(kind, language))}")
    click.echo(f'Pas ze aan in Word en ga ze daarna na met: geldig templates check "{folder}"')
    return ExitStatus.FINISHED


@templates.command(help="Noemt in de sjablonen in MAP elk onbekend, onvolledig of ontbrekend invulveld.")
@click.argument("folder", metavar="MAP", type=click.Path(path_type=Path))
def check(folder: Path) -> int:
    """Check every template in `folder`; exit status 2 when one of them could not be used."""
    found = [kind for kind in Kind if (folder / kind.file).is_file()]
    if not found:
        names = ", ".join(kind.file for kind in Kind)
        raise InputError(f'In {folder} staat geen sjabloon. Verwacht: {names}. Maak ze met "geldig templates export".')
    sound = [_check(folder / kind.file, kind) for kind in found]
    strangers = sorted(path.name for path in folder.glob("*.docx") if path.name not in {kind.file for kind in Kind})
    for name in strangers:
        if not name.startswith("~$"):
            click.echo(f"{name}: niet gebruikt; geen enkele sjabloon heet zo.")
    for kind in Kind:
        if kind not in found:
            click.echo(f"{kind.file}: niet aanwezig; de standaardsjabloon wordt gebruikt.")
    return ExitStatus.FINISHED if all(sound) else ExitStatus.BAD_INPUT


def _check(path: Path, kind: Kind) -> bool:
    try:
        content = path.read_bytes()
    except OSError as error:
        click.echo(f"{kind.file}: kan niet worden gelezen ({error.strerror}). Sluit het bestand en probeer opnieuw.")
        return False
    template, troubles = opened(content, kind)
    words = catalogue_in("nl", ZoneInfo("Europe/Brussels"))
    for note in troubles:
        click.echo(f"{kind.file}: FOUT  {tell_note(note, words)}")
    if template is None:
        return False
    left = unused(template, kind)
    click.echo(f"{kind.file}: in orde" + (f" (niet gebruikte invulvelden: {', '.join(left)})" if left else ""))
    return True
