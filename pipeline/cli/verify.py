"""`geldig verify`."""

from pathlib import Path

import click

from pipeline.cli.commands import COMMANDS
from pipeline.errors import ExitStatus, InputError
from pipeline.history import FOLDER
from pipeline.history.names import Run, run_of
from pipeline.history.records import Purged
from pipeline.history.verifying import Broken, Trouble, Verification
from pipeline.history.verifying import verify as verify_records
from pipeline.outputs import RESULTS
from pipeline.privacy import printable
from pipeline.retention.pending import is_pending

_SAID = {
    Trouble.ALTERED: "werd gewijzigd of afgekapt nadat het geschreven was",
    Trouble.UNREADABLE: "heeft de naam van een verslag, maar is het verslag van die verwerking niet",
    Trouble.MISSING: "ontbreekt; een later verslag noemt het",
    Trouble.BROKEN: "sluit niet aan op het verslag ervoor; een van beide werd vervangen",
    Trouble.INSERTED: "stond er niet toen de latere verslagen gemaakt werden; het werd achteraf ingevoegd",
    Trouble.STRANGER: "is geen verslag; geldig heeft dit bestand niet geschreven",
    Trouble.LAST_MISSING: "komt van een verwerking waarvan het verslag ontbreekt; het nieuwste verslag werd verwijderd",
}


@click.command(help=COMMANDS["verify"])
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
def verify(out: Path) -> int:
    """Check the chain of records; exit status 0 when it is intact, 2 when anything was touched or is missing."""
    if not out.is_dir():
        raise InputError(f"{out}: deze map bestaat niet. Geef de map met de resultaten op, meestal VACATUREMAP/out.")
    found = verify_records(out / FOLDER, out / RESULTS)
    for line in _lines(found, unfinished=is_pending(out)):
        click.echo(line)
    return ExitStatus.FINISHED if found.intact else ExitStatus.BAD_INPUT


def _lines(found: Verification, *, unfinished: bool) -> list[str]:
    lines = [*(_line(broken) for broken in found.troubles), *(_purged(run, what) for run, what in found.purged)]
    if not found.runs and not lines:
        return ["Er zijn nog geen verslagen: er is in deze map nog geen verwerking geweest."]
    if found.intact:
        count = "1 verslag" if len(found.runs) == 1 else f"{len(found.runs)} verslagen"
        last = found.runs[-1]
        lines.append(f"{count} nagegaan: de reeks is ongeschonden. Laatste verslag: {_when(last)}.")
    else:
        lines.append(
            "De reeks is niet ongeschonden. Zet de genoemde verslagen terug uit een reservekopie; wat eerder in de "
            "overige verslagen werd vastgelegd, blijft gelden."
        )
    if unfinished:
        lines.append("Een wissing werd afgebroken. Start geldig purge opnieuw: die maakt ze eerst af.")
    if found.tip_sha256:
        lines.append(f"SHA-256 van het laatste gave verslag: {found.tip_sha256}")
    return lines


def _line(broken: Broken) -> str:
    run = run_of(broken.name)
    which = f"verslag {_when(run)}, {broken.name}" if run else broken.name
    return f"NIET GOED  {which}: {_SAID[broken.trouble]}."


def _purged(run: Run, what: Purged) -> str:
    files = "1 bestand" if len(what.files) == 1 else f"{len(what.files)} bestanden"
    return (
        f"GEWIST     verslag {_when(run)}: gewist op {what.at:%d/%m/%Y %H:%M} UTC door {printable(what.by)} ({files}): "
        f"{printable(what.why)}."
    )


def _when(run: Run) -> str:
    return f"nr. {run.number} ({run.as_of:%d/%m/%Y %H:%M} UTC)"
