"""`geldig mail`."""

import datetime as dt
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import click
from filelock import FileLock, Timeout

from pipeline.cli.commands import COMMANDS
from pipeline.errors import ExitStatus, InputError, LockedError
from pipeline.letters.keeping import FOLDER
from pipeline.letters.written import Letter
from pipeline.mailing.approvals import approve as keep_approvals
from pipeline.mailing.approvals import withdraw as take_back
from pipeline.mailing.sending import Outcome, Standing, State, send, standings
from pipeline.mailing.server import server
from pipeline.privacy import printable
from pipeline.settings.faults import did_you_mean
from pipeline.settings.mail_address import masked
from pipeline.vacancy import Vacancy, load_vacancy

_KINDS = {"toegelaten": Letter.ADMITTED, "uitgesloten": Letter.EXCLUDED, "herinnering": Letter.REMINDER}
_CALLED = {letter.value: name for name, letter in _KINDS.items()}
_STATES: Mapping[State, str] = {
    State.WAITING: "nog goed te keuren",
    State.CHANGED: "gewijzigd na goedkeuring; keur opnieuw goed",
    State.NO_ADDRESS: "geen e-mailadres; verstuur met de post",
    State.READY: "goedgekeurd, nog niet verstuurd",
    State.EXPIRED: "de uiterste inschrijvingsdatum is voorbij; niet meer te versturen",
    State.SENT: "verstuurd",
    State.REFUSED: "geweigerd door de mailserver; verbeter het adres of keur opnieuw goed",
    State.UNSURE: "onzeker: een poging werd afgebroken; kijk in de mailbox, en keur opnieuw goed als hij niet vertrok",
}


@click.command(help=COMMANDS["mail"])
@click.argument("folder", metavar="VACATUREMAP", type=click.Path(path_type=Path))
@click.option("--list", "listed", is_flag=True, help="Toon alle brieven en hoe het ermee staat; verstuur niets.")
@click.option("--approve", "approved", multiple=True, metavar="KANDIDAAT", help="Keur de brief van deze map goed.")
@click.option("--approve-all", "kind", type=click.Choice(list(_KINDS)), help="Keur alle brieven van deze soort goed.")
@click.option("--withdraw", "withdrawn", multiple=True, metavar="KANDIDAAT", help="Neem een goedkeuring terug.")
@click.option("--by", metavar="NAAM", help="Wie goedkeurt.")
@click.option("--out", type=click.Path(path_type=Path), help="Map met de resultaten. Standaard: VACATUREMAP/out.")
def mail(
    folder: Path,
    listed: bool,
    approved: Sequence[str],
    kind: str | None,
    withdrawn: Sequence[str],
    by: str | None,
    out: Path | None,
) -> int:
    """Approve, take back, list or send letters; only one of them at a time."""
    vacancy = load_vacancy(folder)
    letters = (out or folder / "out") / FOLDER
    if not letters.is_dir():
        raise InputError(f'{letters}: er zijn nog geen brieven. Start eerst "geldig run".')
    with _alone(letters):
        if approved or kind:
            return _approve(letters, vacancy, approved, kind, by)
        if withdrawn:
            known = {one.item.folder for one in _standings(letters, vacancy)}
            take_back(letters, [_known(name, known) for name in withdrawn])
            click.echo(f"Goedkeuring teruggenomen: {len(withdrawn)}.")
            return ExitStatus.FINISHED
        return _list(_standings(letters, vacancy)) if listed else _send(letters, vacancy)


@contextmanager
def _alone(letters: Path) -> Iterator[None]:
    try:
        with FileLock(letters / ".geldig.mail.lock", timeout=5):
            yield
    except Timeout as error:
        raise LockedError(
            "Een andere medewerker verstuurt of keurt net goed. Wacht even en probeer opnieuw."
        ) from error


def _standings(letters: Path, vacancy: Vacancy) -> tuple[Standing, ...]:
    return standings(letters, closed=dt.datetime.now(dt.UTC) > vacancy.deadline.astimezone(dt.UTC))


def _known(name: str, known: set[str]) -> str:
    wanted = name.rstrip("/\\")
    if wanted not in known:
        hint = did_you_mean(wanted, sorted(known))
        raise InputError(f'Er is geen brief voor de map "{printable(name)}".{hint} "geldig mail --list" toont ze.')
    return wanted


def _approve(letters: Path, vacancy: Vacancy, names: Sequence[str], kind: str | None, by: str | None) -> int:
    if by is None or not by.strip():
        raise InputError("--by ontbreekt: een goedkeuring heeft de naam nodig van wie goedkeurt.")
    found = {one.item.folder: one for one in _standings(letters, vacancy)}
    chosen = {_known(name, set(found)) for name in names}
    chosen |= {key for key, one in found.items() if kind and one.item.letter == _KINDS[kind]}
    able = {State.WAITING, State.CHANGED, State.READY, State.REFUSED, State.UNSURE}
    fit = {key: found[key].item.version for key in chosen if found[key].state in able}
    keep_approvals(letters, fit, printable(by), dt.datetime.now(vacancy.zone))
    click.echo(f"Goedgekeurd: {len(fit)}. Er is nog niets verstuurd; dat doet: geldig mail")
    for key in sorted(chosen - set(fit)):
        click.echo(f"  niet goedgekeurd: {printable(key)} ({_STATES[found[key].state]})")
    if any(found[key].item.letter != Letter.REMINDER for key in fit):
        click.echo("Verstuur deze brieven pas nadat het college beslist heeft.")
    return ExitStatus.FINISHED


def _list(found: Sequence[Standing]) -> int:
    for one in found:
        to = masked(one.item.to) if one.item.to else "–"
        when = f" ({one.moment[:16].replace('T', ' ')})" if one.moment else ""
        state = f"{_STATES[one.state]}{when}"
        click.echo(f"{printable(one.item.folder)}  {_CALLED.get(one.item.letter, one.item.letter)}  {to}  {state}")
    counts = [f"{number} {_STATES[state]}" for state in State if (number := sum(1 for o in found if o.state is state))]
    click.echo(f"{len(found)} brieven: {'; '.join(counts)}." if found else "Er zijn geen brieven.")
    return ExitStatus.FINISHED


def _send(letters: Path, vacancy: Vacancy) -> int:
    found = _standings(letters, vacancy)
    ready = [one.item for one in found if one.state is State.READY]
    if not ready:
        _list(found)
        click.echo(
            "Er is niets goedgekeurd dat nog moet vertrekken. Goedkeuren: geldig mail VACATUREMAP --approve KANDIDAAT "
            "--by NAAM"
        )
        return ExitStatus.FINISHED
    to = server(sender=vacancy.huisstijl.afzender or "")
    outcomes = list(_told(send(letters, ready, to, dt.datetime.now(vacancy.zone))))
    sent = sum(1 for one in outcomes if one.sent)
    click.echo(f"Verstuurd: {sent} van {len(ready)}.")
    if sent == len(ready):
        return ExitStatus.FINISHED
    click.echo('Wat niet vertrok, toont "geldig mail --list", met wat u kunt doen.', err=True)
    return ExitStatus.NOT_FINISHED


def _told(outcomes: Iterator[Outcome]) -> Iterator[Outcome]:
    """Each outcome, told on a terminal as it comes; a log names nobody."""
    for one in outcomes:
        if sys.stdout.isatty():
            said = "verstuurd" if one.sent else f"niet verstuurd ({one.code or 'verbinding verbroken'})"
            click.echo(f"  {printable(one.item.folder)}: {said}")
        yield one
