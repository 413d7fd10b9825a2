"""`geldig init`."""

import datetime as dt
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import click

from pipeline.cli.commands import COMMANDS
from pipeline.errors import ExitStatus, InputError, UnfinishedError
from pipeline.files import write_whole
from pipeline.local_time import read_written
from pipeline.settings.new_vacancy import Answers, as_yaml
from pipeline.vacancy import FILE_NAME, Category, Level, load_vacancy
from pipeline.vacancy import Model as ExtractModel

_NONE = "geen"
_LEVELS = (*get_args(Level), _NONE)
_MODELS = (*get_args(ExtractModel), _NONE)
_CATEGORIES = (*get_args(Category), _NONE)


@click.command(help=COMMANDS["init"])
@click.argument("folder", metavar="MAP", type=click.Path(path_type=Path))
@click.option("--title", help="Titel van de vacature.")
@click.option("--employer", help="Naam van het bestuur.")
@click.option("--deadline", help="Uiterste inschrijvingsdatum, jjjj-mm-dd, eventueel met een uur.")
@click.option("--grade", help="Graad of weddeschaal, bv. A4a-A4b.")
@click.option("--language", type=click.Choice(["nl", "en"]), help="Taal van nota en brieven.")
@click.option("--cv/--no-cv", default=None, help="Moet er een cv zijn?")
@click.option("--motivation-letter/--no-motivation-letter", default=None, help="Moet er een motivatiebrief zijn?")
@click.option("--diploma", type=click.Choice(_LEVELS, case_sensitive=False), help="Laagste diplomaniveau dat volstaat.")
@click.option("--criminal-record", type=click.Choice(_MODELS, case_sensitive=False), help="Model van het uittreksel.")
@click.option("--max-age-months", type=click.IntRange(0, 600), help="Hoe oud het uittreksel hoogstens mag zijn.")
@click.option(
    "--driving-licence", type=click.Choice(_CATEGORIES, case_sensitive=False), help="Categorie van het rijbewijs."
)
def init(folder: Path, **options: object) -> int:
    """Write `vacature.yaml` in `folder` and make the folder for the candidates; refuses where there is one already."""
    path = folder / FILE_NAME
    if path.exists() or path.is_symlink():
        raise InputError(f"{path} bestaat al en wordt niet overschreven. Kies een andere map, of wijzig dat bestand.")
    asked = any(options[name] is None for name in ("title", "employer", "deadline"))
    answers = _answers(_Questions(options, asked))
    content = as_yaml(answers).encode()
    _require_valid(content)
    try:
        (folder / "kandidaturen").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnfinishedError(
            f"{folder}: deze map kan niet worden gemaakt ({error.strerror}). Controleer de schrijfrechten."
        ) from error
    write_whole(path, content)
    click.echo(
        f"{path} is aangemaakt. Zet per kandidaat een map in {folder / 'kandidaturen'} en start: geldig run {folder}"
    )
    return ExitStatus.FINISHED


@dataclass(frozen=True, slots=True)
class _Questions:
    options: dict[str, object]
    asking: bool

    def text(self, name: str, question: str, default: str = "", check: Callable[[str], str] | None = None) -> str:
        """The option, else the answer to the question, else the default."""
        given = self.options[name]
        if given is None and self.asking:
            answer: str = click.prompt(question, default=default or None, value_proc=check, show_default=bool(default))
            return answer
        value = default if given is None else str(given)
        return value if given is None or check is None else _checked(name, value, check)

    def optional(self, name: str, question: str) -> str:
        """The same as `text`, but an empty answer is accepted too."""
        given = self.options[name]
        if given is None and self.asking:
            return str(click.prompt(question, default="", show_default=False)).strip()
        return "" if given is None else str(given).strip()

    def choice(self, name: str, question: str, options: tuple[str, ...], default: str) -> str:
        """One of `options`."""
        given = self.options[name]
        if given is None and self.asking:
            return str(click.prompt(question, default=default, type=click.Choice(options, case_sensitive=False)))
        return default if given is None else str(given)

    def yes(self, name: str, question: str) -> bool:
        """Yes unless told otherwise."""
        given = self.options[name]
        if given is None and self.asking:
            return click.confirm(question, default=True)
        return True if given is None else bool(given)

    def months(self, name: str, question: str) -> int:
        """A number of months; three unless told otherwise."""
        given = self.options[name]
        if given is None and self.asking:
            return int(click.prompt(question, default=3, type=click.IntRange(0, 600)))
        return 3 if given is None else int(str(given))


def _answers(ask: _Questions) -> Answers:
    title = ask.text("title", "Titel van de vacature", check=_not_empty)
    employer = ask.text("employer", "Bestuur", check=_not_empty)
    deadline = ask.text("deadline", "Uiterste inschrijvingsdatum (jjjj-mm-dd)", check=_deadline)
    grade = ask.optional("grade", "Graad of weddeschaal (Enter: niet vermelden)")
    language = ask.choice("language", "Taal van nota en brieven", ("nl", "en"), "nl")
    cv = ask.yes("cv", "Is een cv vereist?")
    letter = ask.yes("motivation_letter", "Is een motivatiebrief vereist?")
    level = ask.choice("diploma", "Laagste diplomaniveau dat volstaat", _LEVELS, "master")
    model = ask.choice("criminal_record", "Uittreksel strafregister: model", _MODELS, "general")
    months = ask.months("max_age_months", "Hoeveel maanden oud mag het hoogstens zijn") if model != _NONE else 3
    category = ask.choice("driving_licence", "Rijbewijs: categorie", _CATEGORIES, "B")
    return Answers(
        title,
        employer,
        deadline,
        grade or None,
        language,
        cv,
        letter,
        None if level == _NONE else level,
        None if model == _NONE else model,
        months,
        None if category == _NONE else category,
    )


def _checked(name: str, value: str, check: Callable[[str], str]) -> str:
    try:
        return check(value)
    except click.BadParameter as error:
        raise InputError(f"--{name.replace('_', '-')}: {error.message}") from error


def _not_empty(value: str) -> str:
    flat = " ".join(value.split())
    if not flat:
        raise click.BadParameter("vul dit in.")
    return flat


def _deadline(value: str) -> str:
    """ISO 8601, from what a clerk writes: day before month."""
    try:
        written = read_written(value, belgian=True)
    except ValueError as error:
        raise click.BadParameter(f"{error}; schrijf jjjj-mm-dd, zoals 2024-04-28, eventueel met een uur.") from error
    if written.time is None:
        return written.day.isoformat()
    offset = "" if written.offset is None else dt.datetime(2000, 1, 1, tzinfo=written.offset).isoformat()[19:]
    return f"{written.day.isoformat()}T{written.time.isoformat()}{offset}"


def _require_valid(content: bytes) -> None:
    """What is written must be what `geldig run` can read: an hour that does not exist shows only there."""
    with tempfile.TemporaryDirectory(prefix="geldig-") as scratch:
        (Path(scratch) / FILE_NAME).write_bytes(content)
        try:
            load_vacancy(Path(scratch))
        except InputError as error:
            faults = [line.strip(" -") for line in str(error).splitlines() if line.startswith("  - ")]
            raise InputError("Deze vacature kan niet worden aangemaakt: " + " ".join(faults)) from error
