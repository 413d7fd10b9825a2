"""`geldig purge`."""

import datetime as dt
import getpass
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from pipeline.cli.commands import COMMANDS
from pipeline.decisions.settling import alone
from pipeline.errors import ExitStatus, InputError
from pipeline.files import only_run
from pipeline.history import EVER, load_history
from pipeline.history import FOLDER as RUNS
from pipeline.history.known import History
from pipeline.history.names import in_utc
from pipeline.privacy import printable
from pipeline.retention.pending import Order, Target, pending
from pipeline.retention.planning import Plan, Premises, plan, traces_of
from pipeline.retention.purging import carry_out
from pipeline.retention.terms import due, older_than
from pipeline.settings.faults import did_you_mean
from pipeline.settings.periods import TYPES
from pipeline.starting import moment_of
from pipeline.town import load_town
from pipeline.vacancy import load_vacancy


@click.command(help=COMMANDS["purge"])
@click.argument("folder", metavar="VACATUREMAP", type=click.Path(path_type=Path))
@click.option(
    "--older-than", "days", type=click.IntRange(0), metavar="DAGEN", help="Alles, zoveel dagen na de beslissing."
)
@click.option(
    "--candidate", "candidates", multiple=True, metavar="KANDIDAAT", help="Alles van de kandidaat in deze map."
)
@click.option("--type", "types", multiple=True, type=click.Choice(TYPES), help="Enkel wat op dit soort stukken steunt.")
@click.option("--decided", metavar="DATUM", help="Dag van de beslissing. Standaard: de verwerking na de uiterste dag.")
@click.option("--why", metavar="REDEN", help="Waarom; blijft bewaard, noem er niemand in.")
@click.option("--by", metavar="NAAM", help="Wie wist; blijft bewaard. Standaard: de gebruiker van dit toestel.")
@click.option("--yes", is_flag=True, help="Vraag niets; wis meteen.")
@click.option("--as-of", "as_of", metavar="TIJDSTIP", help="Doe alsof het dit tijdstip is (ISO 8601). Standaard: nu.")
@click.option("--out", type=click.Path(path_type=Path), help="Map met de resultaten. Standaard: VACATUREMAP/out.")
def purge(
    folder: Path,
    days: int | None,
    candidates: Sequence[str],
    types: Sequence[str],
    decided: str | None,
    why: str | None,
    by: str | None,
    yes: bool,
    as_of: str | None,
    out: Path | None,
) -> int:
    """Show what goes and what stays, ask, purge, and prove by looking again that it is gone."""
    vacancy = load_vacancy(folder)
    at = Premises(folder, out or folder / "out", vacancy, load_town(folder))
    if not at.out.is_dir():
        raise InputError(f"{at.out}: hier bewaart geldig niets, dus is er niets te wissen.")
    if days is not None and candidates:
        raise InputError("--older-than en --candidate gaan niet samen: geef een van beide op.")
    now = moment_of(vacancy, as_of).as_of
    with only_run(at.out), alone(at.out):
        status = _finish_former(at)
        history = load_history(at.out / RUNS, EVER)
        day = None if candidates and not types else _decided(history, at, decided, now.date())
        targets = _targets(at, history, candidates, tuple(types), days, day, now.date())
        order = Order(targets, printable(by or _user()), printable(why or _why(candidates, days, day)), now.isoformat(),
                      None if candidates else day.isoformat() if day else None)  # fmt: skip
        return max(status, _purge(at, order, yes=yes))


def _purge(at: Premises, order: Order, *, yes: bool) -> int:
    found = plan(at, order)
    if traces_of(found.order).named_in(order.why):
        raise InputError("--why noemt de kandidaat die gewist wordt. De reden blijft bewaard: noem er niemand in.")
    if not order.targets or found.empty:
        click.echo("Er is niets te wissen.")
        _say(_left(found))
        return ExitStatus.FINISHED
    _say(_planned(at, found))
    if not yes:
        click.confirm("Dit kan niet ongedaan gemaakt worden. Wissen?", abort=True)
    return _done(at, found)


def _done(at: Premises, found: Plan) -> int:
    left = carry_out(at, found)
    _say(_left(found))
    if left:
        click.echo("NIET ALLES IS WEG. Hierin staat nog iets van de gewiste kandidaturen:")
        _say(f"  {path}" for path in left)
        click.echo("Kijk na wat dat is, verwijder zelf wat geldig niet schreef, en start geldig purge opnieuw.")
        return ExitStatus.NOT_FINISHED
    click.echo(
        f"Gewist. Alles onder {at.out}, de tussenopslag en de beslissingen werden nagelezen; er staat niets meer in "
        "van wat gewist is."
    )
    return ExitStatus.FINISHED


def _finish_former(at: Premises) -> int:
    """A purge that was broken off was agreed to already: it is finished first."""
    former = pending(at.out)
    if former is None:
        return ExitStatus.FINISHED
    click.echo("Een vorige wissing werd afgebroken; die wordt eerst afgemaakt.")
    return _done(at, plan(at, former))


def _decided(history: History, at: Premises, given: str | None, today: dt.date) -> dt.date:
    """The day of the decision; by default that of the first run after the deadline."""
    deadline = in_utc(at.vacancy.deadline)
    if given is not None:
        try:
            day = dt.date.fromisoformat(given)
        except ValueError as error:
            raise InputError(f"--decided {given}: geen geldige dag. Schrijf ze als 2024-05-15.") from error
    else:
        closing = next((run.as_of for run in history.forward if run.as_of > deadline), None)
        if closing is None:
            raise InputError(
                "Er is nog niet beslist: er was nog geen verwerking na de uiterste dag. Geef --decided op."
            )
        day = closing.astimezone(at.vacancy.zone).date()
    if not at.vacancy.deadline.date() <= day <= today:
        raise InputError(f"--decided {day}: een beslissing valt tussen de uiterste dag en vandaag.")
    return day


def _targets(
    at: Premises,
    history: History,
    candidates: Sequence[str],
    types: tuple[str, ...],
    days: int | None,
    decided: dt.date | None,
    today: dt.date,
) -> tuple[Target, ...]:
    record = history.tip
    if candidates:
        return tuple(Target(_known(name, history), types) for name in candidates)
    if record is None or decided is None:
        return ()
    if days is not None:
        return older_than(record, decided, today, days, types)
    found = due(record, decided, today, at.town.bewaring)
    return tuple(one for one in found if not types or not one.types or set(types) & set(one.types))


def _known(name: str, history: History) -> str:
    wanted = name.rstrip("/\\")
    if wanted in history.folders:
        return wanted
    if any(one.erased(wanted) for one in history.purges.intact):
        return wanted
    hint = did_you_mean(wanted, sorted(history.folders))
    raise InputError(f'Er is geen kandidaat met de map "{printable(name)}".{hint} Geef de naam van de map.')


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "onbekend"


def _why(candidates: Sequence[str], days: int | None, decided: dt.date | None) -> str:
    if candidates:
        return "op vraag"
    after = f"{days} dagen na" if days is not None else "bewaartermijn verstreken na"
    return f"{after} de beslissing van {decided:%d/%m/%Y}"


def _planned(at: Premises, found: Plan) -> Iterator[str]:
    yield "Dit wordt gewist:"
    for target in found.order.targets:
        what = f"enkel wat steunt op: {', '.join(target.types)}" if target.types else "alles"
        yield f"  {printable(target.folder)} ({what})"
    cached = [path for path in found.removed if _is_cached(at, path)]
    yield from (f"  weg: {path}" for path in found.removed if path not in set(cached))
    if cached:
        yield f"  weg: de tussenopslag van deze vacature ({len(cached)} bestanden; wordt vanzelf opnieuw gemaakt)"
    yield from (f"  herschreven zonder hen: {path}" for path in found.rewritten)
    if found.records:
        yield f"  herschreven zonder hen: {len(found.records)} verslagen in {at.out / RUNS}; elk zegt dat er gewist is"
    yield from _left(found)
    yield from _beside(found)


def _is_cached(at: Premises, path: Path) -> bool:
    return at.out not in path.parents or ".cache" in path.relative_to(at.out).parts


def _left(found: Plan) -> Iterator[str]:
    """What stays, and who removes it."""
    left = found.remaining
    if left.nothing and found.order.targets:
        yield "Er liggen geen stukken van hen meer in de map met de kandidaturen."
    elif not left.nothing:
        yield "Dit blijft, want geldig verwijdert nooit wat kandidaten of het bestuur er zetten. Verwijder het zelf:"
    for path, count in left.folders:
        yield f"  {path} ({count} {'bestand' if count == 1 else 'bestanden'})"
    for path, lines in left.lines:
        yield f"  {path}, regel {', '.join(map(str, lines))}"


def _beside(found: Plan) -> Iterator[str]:
    """What else a person must know before saying yes."""
    if any(target.types for target in found.order.targets):
        yield "De brieven blijven; wis ze met de hele kandidatuur."
    yield "Denk ook aan reservekopieën, verzonden mails, en wat met geldig export of met de hand werd bewaard."
    if found.tombstone is not None and found.tombstone.closes:
        yield "De vacature wordt hiermee afgesloten: geldig run leest ze niet meer (tenzij met --heropen)."
    else:
        yield "Nota, bijlage en rapport van wie overblijft, maakt geldig run opnieuw."


def _say(lines: Iterator[str]) -> None:
    for line in lines:
        click.echo(line)
