"""The commands there are; the file of each is loaded when it is called: no command waits for what others need."""

from importlib import import_module

import click

COMMANDS = {
    "init": "Maakt in MAP een nieuwe vacature aan, met uitleg bij elke sleutel. Wat niet als optie gegeven is, wordt "
    "gevraagd; zijn titel, werkgever en uiterste datum gegeven, dan wordt niets gevraagd.",
    "run": "Onderzoekt alle kandidaturen in VACATUREMAP en schrijft nota, rapport en resultaten.",
    "nightly": "Onderzoekt elke vacature onder MAP; een die mislukt, houdt de andere niet op.",
    "schedule": "Toont hoe dit toestel elke nacht alle vacatures onder MAP kan onderzoeken (cron, systemd, Windows).",
    "review": "Opent een scherm in de browser om de twijfels van VACATUREMAP te beslechten, elk naast het beeld.",
    "decide": "Legt een beslissing vast over één VOORWAARDE (bv. criminal_record) van één KANDIDAAT (zijn map).",
    "export": "Zet de resultaten van VACATUREMAP over in een rekenblad: kandidaten en vaststellingen.",
    "verify": "Gaat na of de verslagen in de resultatenmap OUT nog zijn zoals ze geschreven werden.",
    "mail": "Verstuurt de brieven die goedgekeurd zijn. Zonder goedkeuring (--approve) vertrekt er niets.",
    "purge": "Wist wat geldig over kandidaten bewaart; zonder --candidate of --older-than volgens [bewaring].",
    "templates": "De Word-sjablonen van nota, bijlage en brieven: maken en nagaan (zie docs/sjablonen.md).",
    "doctor": "Gaat na of dit toestel het werk kan doen, en zegt wat er eventueel nog te installeren is.",
    "schema": "Toont het JSON-schema van results.json.",
    "inspect": "Toont per bladzijde hoe BESTAND gelezen en begrepen werd, en elk gevonden gegeven.",
}
"""By name what each does, for the clerk. The command is the function of that name in the module of that name."""


class Commands(click.Group):
    """The group of `COMMANDS`: they are told of without being loaded."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """See click.Group."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """See click.Group."""
        return command(cmd_name) if cmd_name in COMMANDS else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """See click.Group."""
        room = formatter.width - 6 - max(map(len, COMMANDS))
        with formatter.section("Commands"):
            told = ((name, click.Command(name, help=text)) for name, text in sorted(COMMANDS.items()))
            formatter.write_dl([(name, one.get_short_help_str(room)) for name, one in told])


def command(name: str) -> click.Command:
    """The command of that name. Raises KeyError when there is none."""
    if name not in COMMANDS:
        raise KeyError(name)
    found: click.Command = getattr(import_module(f"pipeline.cli.{name}"), name)
    return found
