"""The command `geldig`: each sub-command in a file of its own; exceptions become exit statuses here, and only here."""

import signal
import sys

import click

from pipeline import __version__
from pipeline.cli.commands import Commands
from pipeline.errors import ExitStatus, GeldigError
from pipeline.files import owner_only


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="geldig")
def cli() -> None:
    """Gaat na of elke kandidatuur volledig en geldig is op de uiterste inschrijvingsdatum van een vacature."""


def main() -> None:
    """Run the command and end with its exit status; whoever asks it to end is heard like Ctrl-C."""
    owner_only()
    for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):  # each system has its own
        if hasattr(signal, name) and signal.getsignal(getattr(signal, name)) is signal.SIG_DFL:
            signal.signal(getattr(signal, name), signal.default_int_handler)
    sys.exit(_status())


def _status() -> int:
    try:
        result = cli.main(standalone_mode=False)
    except GeldigError as error:
        click.echo(f"geldig: {error}", err=True)
        return error.exit_status
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.ClickException as error:
        error.show()
        return ExitStatus.BAD_INPUT
    except (click.Abort, KeyboardInterrupt):
        click.echo("geldig: onderbroken. Wat er van vorige keren stond, staat er nog.", err=True)
        return ExitStatus.NOT_FINISHED
    except OSError as error:
        click.echo(
            f"geldig: het werk kon niet worden voltooid ({error.strerror or type(error).__name__}). "
            "Wat er stond, staat er nog. Controleer de gedeelde schijf en start opnieuw.",
            err=True,
        )
        return ExitStatus.NOT_FINISHED
    return result if isinstance(result, int) else ExitStatus.FINISHED
