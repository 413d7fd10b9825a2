"""`ontvangst.csv`: when the application portal received each file."""

import datetime as dt
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from pipeline.intake.people import folder_of
from pipeline.intake.tables import Row, find_table, read_table
from pipeline.local_time import read_written
from pipeline.settings.faults import Fault, input_error

FILE_NAME = "ontvangst.csv"
COLUMNS = ("map", "bestand", "ontvangen")


@dataclass(frozen=True, slots=True)
class Receipt:
    """One row."""

    line: int
    folder: str
    path: str
    """Relative to the candidate's folder, as the row says it."""
    received: dt.datetime
    twice: bool = False
    """Whether that time came twice that day, the clock having been set back, and the row does not say which."""


def read_receipts(folder: Path, zone: ZoneInfo) -> tuple[Receipt, ...]:
    """The rows of `ontvangst.csv` in `folder`; none when there is no such file.

    Times without a distance from UTC are local to `zone`; in the hour that comes twice the first is taken, the earlier
    one: doubt goes in the candidate's favour. Raises InputError naming file, line, column and what was expected.
    """
    path = find_table(folder, FILE_NAME)
    if path is None:
        return ()
    faults: list[Fault] = []
    receipts = [_receipt(row, zone, faults) for row in read_table(path, COLUMNS, COLUMNS)]
    if faults:
        raise input_error(path, faults)
    return tuple(receipt for receipt in receipts if receipt is not None)


def _receipt(row: Row, zone: ZoneInfo, faults: list[Fault]) -> Receipt | None:
    folder = folder_of(row, faults)
    name = row.values["bestand"]
    if not key_of(name):
        faults.append(Fault(row.line, "kolom bestand", "verwacht: het pad van een bestand in de map van de kandidaat."))
    try:
        written = read_written(row.values["ontvangen"], belgian=True)
        received, last = (written.at(zone, later=later) for later in (False, True))
    except ValueError as error:
        expected = "jjjj-mm-dd uu:mm[:ss] of dd/mm/jjjj uu:mm[:ss]"
        faults.append(Fault(row.line, "kolom ontvangen", f"{error}; verwacht: {expected}."))
        return None
    twice = received.astimezone(dt.UTC) != last.astimezone(dt.UTC)
    return Receipt(row.line, folder, name, received, twice)


def key_of(path: str) -> str:
    r"""`path` as it is compared: NFC, `/` between parts whether `/` or `\` was written, nothing before the first."""
    plain = unicodedata.normalize("NFC", path).replace("\\", "/")
    return "/".join(part for part in plain.split("/") if part not in {"", "."})


def match(name: str, known: Mapping[str, Collection[str]]) -> str | None:
    """The one of the names in `known` that `name` means; its case counts only if it must. None when there is none.

    `known` gives the names for each folded key, as `by_folded_key` makes it.
    """
    key = key_of(name)
    alike = known.get(key.casefold(), ())
    exact = [other for other in alike if key_of(other) == key]
    found = exact or list(alike)
    return found[0] if len(found) == 1 else None


def by_folded_key(names: Collection[str]) -> Mapping[str, list[str]]:
    """`names` by how they are compared when case does not count."""
    known: dict[str, list[str]] = {}
    for name in names:
        known.setdefault(key_of(name).casefold(), []).append(name)
    return known
