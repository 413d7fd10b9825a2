"""`geldig.toml`: what a town sets once for all its vacancies. Everything has a default, so the file need not be there.

It is looked for in this order, and the first that is there counts: the file named by GELDIG_CONFIG in the environment,
`geldig.toml` in the folder that holds the vacancies, `geldig.toml` in the user's own settings.
"""

import os
import re
import tomllib
from pathlib import Path
from typing import Annotated

from platformdirs import user_config_path
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from pipeline.errors import InputError
from pipeline.intake.limits import Limits
from pipeline.settings.explaining import explain
from pipeline.settings.faults import Fault, input_error, unreadable
from pipeline.settings.mail_address import is_address
from pipeline.settings.periods import Retention
from pipeline.settings.written import Located, Location

NAME = "geldig.toml"
ENVIRONMENT = "GELDIG_CONFIG"


class CacheSettings(BaseModel):
    """Where and how much is remembered of what was read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    folder: str | None = None
    """Where it lies; by default `.cache` in the folder of the outputs. Each vacancy gets its own folder within."""
    most_bytes: Annotated[int, Field(ge=0)] = 500_000_000
    """Of all entries together, per vacancy; 0: nothing is remembered."""
    most_days: Annotated[int, Field(ge=0)] = 40
    """That an entry is kept after it was last used."""


def _address(text: str) -> str:
    if not is_address(text):
        raise ValueError(f'"{text}" is geen e-mailadres; verwacht: één adres, zoals hr@gemeente.be')
    return text


class Summary(BaseModel):
    """The mail after `geldig nightly`, through the same server as `geldig mail`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    to: tuple[Annotated[str, AfterValidator(_address)], ...] = ()
    """Who gets it; nobody: none is sent."""


class Town(BaseModel):
    """The whole file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    limits: Limits = Limits()
    cache: CacheSettings = CacheSettings()
    scratch: str | None = None
    """Where unpacked files lie while a run lasts; by default the system's temporary folder."""
    bewaring: Retention = Retention()
    """How long what geldig made is kept after the decision; `geldig purge` works by it."""
    summary: Summary = Summary()
    executor: str | None = None
    """Where pages are read: by default on this machine; `dask:ADDRESS` for a Dask cluster."""


def load_town(vacancy: Path) -> Town:
    """The settings of the town for the vacancy in the folder `vacancy`.

    Raises InputError, naming line and nearest key, for a file that is wrong or was named and is not there;
    UnfinishedError when it cannot be read.
    """
    path = find_town_file(vacancy)
    return Town() if path is None else read_town(path)


def find_town_file(vacancy: Path) -> Path | None:
    """The file that counts; None when there is none. One that the environment names counts, there or not."""
    if named := os.environ.get(ENVIRONMENT):
        return Path(named)
    beside = vacancy.resolve().parent / NAME
    own = user_config_path("geldig", appauthor=False) / NAME
    return next((path for path in (beside, own) if path.is_file()), None)


def read_town(path: Path) -> Town:
    """What the file says; raises as `load_town`."""
    text = _text_of(path)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        fault = Fault(int(line[1]) if line else None, "", "dit is geen geldige TOML; verwacht: sleutel = waarde.")
        raise input_error(path, [fault]) from error
    try:
        return Town.model_validate(values)
    except ValidationError as error:
        raise input_error(path, explain(error, Located({}, _lines(text)), Town)) from error


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise input_error(path, [Fault(None, "", "dit is geen UTF-8; bewaar het bestand als UTF-8.")]) from error
    except FileNotFoundError as error:
        raise InputError(
            f"Het bestand {path} ({ENVIRONMENT}) bestaat niet. Verbeter het pad of wis de variabele."
        ) from error
    except OSError as error:
        raise unreadable(path, error) from error


def _lines(text: str) -> dict[Location, int]:
    """Where each key stands: the parser does not tell. Tables of one level, as the file has them."""
    lines: dict[Location, int] = {(): 1}
    table: Location = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*\[\s*([\w-]+)\s*\]", line):
            table = (header[1],)
            lines.setdefault(table, number)
        elif key := re.match(r"""\s*["']?([\w-]+)["']?\s*=""", line):
            lines.setdefault((*table, key[1]), number)
    return lines
