"""A purge that has begun: what was asked stands beside the tombstones until all is done, so that a kill loses nothing.

It names folders, so it is readable by its owner only and gone with the last step.
"""

import datetime as dt
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from pipeline.errors import UnfinishedError
from pipeline.files import write_whole
from pipeline.history.tombstones import FOLDER

FILE = ".pending.json"


@dataclass(frozen=True, slots=True)
class Target:
    """Whose content goes."""

    folder: str
    types: tuple[str, ...] = ()
    """Of documents; empty for everything of the candidate."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a clerk asked for and agreed to."""

    targets: tuple[Target, ...]
    by: str
    why: str
    at: str
    """ISO 8601."""
    decided: str | None = None
    """The day of the decision from which the retention ran, ISO 8601."""
    words: tuple[str, ...] = ()
    """Names of their folders and of the candidates, as long as the purge lasts."""
    hashes: tuple[str, ...] = ()
    """Of their files, those left out that another candidate sent as well."""

    @property
    def decided_on(self) -> dt.date | None:
        """The day of the decision as a date; None where none was given."""
        return dt.date.fromisoformat(self.decided) if self.decided else None


def is_pending(out: Path) -> bool:
    """Whether a purge of the outputs in `out` was broken off."""
    return (out / FOLDER / FILE).exists()


def pending(out: Path) -> Order | None:
    """The purge that was broken off; None when there is none, or when it did not even begin (half a file)."""
    with suppress(FileNotFoundError, ValueError, KeyError, TypeError):
        read = json.loads((out / FOLDER / FILE).read_bytes())
        targets = tuple(Target(one["folder"], tuple(one["types"])) for one in read.pop("targets"))
        words, hashes = tuple(read.pop("words")), tuple(read.pop("hashes"))
        return Order(targets, words=words, hashes=hashes, **read)
    return None


def begin(out: Path, order: Order) -> None:
    """Lay down what was asked. Raises UnfinishedError when it cannot be written: then nothing may be purged."""
    try:
        (out / FOLDER).mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UnfinishedError(f"{out / FOLDER}: deze map kan niet worden gemaakt ({error.strerror}).") from error
    write_whole(out / FOLDER / FILE, json.dumps(asdict(order)).encode())


def end(out: Path) -> None:
    """All is done."""
    (out / FOLDER / FILE).unlink(missing_ok=True)
