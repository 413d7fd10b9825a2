"""What was purged, when, why and by whom: one file per purge, which vouches for the records that were rewritten by it.

A record keeps its name, and so the hash of what a run wrote; its tombstone says of which bytes it consists since. So
the chain can still be checked, and any other change of a record shows as one. No name of a person or folder stands in a
tombstone: a candidate is known by the hashes of the files, and the folder by a keyed hash that only tells whoever has
its name already.
"""

import datetime as dt
import hashlib
import hmac
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field, ValidationError

from pipeline.errors import InputError, UnfinishedError
from pipeline.files import write_whole
from pipeline.history.names import SHORT, in_utc
from pipeline.history.records import Instant, Part, canonical, sha256_of

FOLDER = "purges"
"""Where they lie: beside the folder of the records."""
_SCHEMA = 1
"""The version of what a tombstone holds."""
_NAME = re.compile(r"purge-([0-9]{5,9})-[0-9]{8}T[0-9]{6}Z-([0-9a-f]{12})\.json", re.ASCII)


class Rewritten(Part):
    """A record of a run, as a purge left it."""

    original: str
    """The SHA-256 of what the run wrote: the one that its name begins with."""
    after: str
    """The SHA-256 of its bytes since."""


class Erased(Part):
    """A candidate of whom something was purged."""

    mark: str
    """The keyed hash of the folder's name."""
    types: tuple[str, ...] = ()
    """The types of documents of which the content went; empty when everything of the candidate did."""
    files: tuple[str, ...] = ()
    """The SHA-256 of each file concerned."""


class Tombstone(Part):
    """All of one purge."""

    schema_version: int = _SCHEMA
    number: int
    at: Instant
    by: str
    why: str
    decided: dt.date | None = None
    """The day of the decision from which the retention ran; None when no retention was applied."""
    salt: str
    """The key of the marks."""
    candidates: tuple[Erased, ...]
    records: dict[str, Rewritten] = Field(default_factory=dict)
    """By the name of the record."""

    @property
    def closes(self) -> bool:
        """Whether the vacancy is finished: a new run would read again what was purged for its age or its type."""
        return self.decided is not None or any(one.types for one in self.candidates)

    def erased(self, folder: str) -> Erased | None:
        """What was purged of the candidate in `folder`."""
        mark = mark_of(self.salt, folder)
        return next((one for one in self.candidates if one.mark == mark), None)


@dataclass(frozen=True, slots=True)
class Tombstones:
    """All purges of a vacancy, as they followed each other."""

    intact: tuple[Tombstone, ...] = ()
    names: tuple[str, ...] = ()
    """Of the files of those that are intact."""
    damaged: tuple[str, ...] = ()
    """Names of tombstones that were edited or cut off: they vouch for nothing."""

    def original_of(self, name: str, sha256: str) -> str | None:
        """The SHA-256 that the record called `name` had when its run wrote it, if a purge left these bytes of it."""
        found = (one.records.get(name) for one in self.intact)
        return next((one.original for one in found if one is not None and one.after == sha256), None)

    def knows(self, folder: str) -> bool:
        """Whether everything of the candidate in a folder of that name was ever purged."""
        return any((found := one.erased(folder)) is not None and not found.types for one in self.intact)

    def covers(self, folder: str, hashes: Collection[str]) -> bool:
        """Whether everything of that candidate was purged and nothing lies in the folder that did not lie there then.

        `hashes` are the SHA-256's of the files that lie there now and can be read.
        """
        return any(
            (found := one.erased(folder)) is not None and not found.types and set(hashes) <= set(found.files)
            for one in self.intact
        )

    @property
    def closed_at(self) -> dt.datetime | None:
        """When the vacancy was finished by a purge; None while runs may go on."""
        return next((one.at for one in self.intact if one.closes), None)


def require_open(vacancy: Path, purges: Tombstones) -> None:
    """Raises InputError for a vacancy that a purge finished: a run would read again what was purged."""
    if purges.closed_at is not None:
        raise InputError(
            f"{vacancy}: deze vacature is afgesloten; op {purges.closed_at:%d/%m/%Y} werd gewist waarvan de "
            "bewaartermijn voorbij was. Een nieuwe verwerking zou de stukken die er nog liggen opnieuw lezen. Wilt u "
            "dat toch, start dan: geldig run VACATUREMAP --heropen."
        )


def mark_of(salt: str, name: str) -> str:
    """The keyed hash of a name: tells whether it is that one to whoever has the name already, and else nothing."""
    return hmac.new(salt.encode(), name.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:32]


def read_tombstones(folder: Path) -> Tombstones:
    """The tombstones in `folder`; none when there is no such folder. Raises UnfinishedError when it cannot be read."""
    try:
        names = sorted(entry.name for entry in folder.iterdir() if _NAME.fullmatch(entry.name))
        read = [(name, (folder / name).read_bytes()) for name in names]
    except FileNotFoundError:
        return Tombstones()
    except OSError as error:
        raise UnfinishedError(
            f"{folder}: wat gewist werd, kon niet worden nagegaan ({error.strerror}). Controleer de gedeelde schijf en "
            "de rechten en start opnieuw."
        ) from error
    found = [(name, _from_bytes(name, data)) for name, data in read]
    whole = [(name, one) for name, one in found if one is not None]
    return Tombstones(
        tuple(one for _, one in whole),
        tuple(name for name, _ in whole),
        tuple(name for name, one in found if one is None),
    )


def _from_bytes(name: str, data: bytes) -> Tombstone | None:
    match = _NAME.fullmatch(name)
    if match is None or sha256_of(data)[:SHORT] != match[2]:
        return None
    try:
        found = Tombstone.model_validate_json(data)
    except ValidationError:
        return None
    return found if found.schema_version == _SCHEMA and found.number == int(match[1]) else None


def next_number(names: Iterable[str]) -> int:
    """The number of the next tombstone beside those that have these names."""
    numbers = (int(match[1]) for name in names if (match := _NAME.fullmatch(name)))
    return max(numbers, default=0) + 1


def add_tombstone(folder: Path, tombstone: Tombstone) -> Path:
    """Write it in `folder`, made when it is not there. Raises UnfinishedError when it cannot be written."""
    data = canonical(tombstone.model_dump(mode="json"))
    name = f"purge-{tombstone.number:05d}-{in_utc(tombstone.at):%Y%m%dT%H%M%S}Z-{sha256_of(data)[:SHORT]}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise UnfinishedError(f"{folder}: deze map kan niet worden gemaakt ({error.strerror}).") from error
    return write_whole(folder / name, data)
