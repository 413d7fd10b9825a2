"""How exactly single documents were understood: the type of every page, and the fields that decide."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bench.handing_in import Carrier, Handed

FIELDS: Mapping[str, tuple[str, ...]] = {
    "criminal_record": ("issue_date", "model", "clean"),
    "diploma": ("level", "award_date"),
    "driving_licence": ("categories", "expiry_date"),
}
"""The fields that are compared, by document type, where the document shows them."""

EXACT, OTHER, UNREAD = "exact", "other", "unread"


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing that was looked for."""

    what: str
    """`page type`, or the name of a field."""
    how: str
    """`exact`, `other` (another value was given) or `unread` (none was given)."""
    carrier: Carrier
    where: str
    """The candidate's folder, the file and the layout."""
    wanted: object
    found: object


def marks(folder: str, handed: Iterable[Handed], files: Sequence[Mapping[str, Any]]) -> list[Mark]:
    """What results.json says of a candidate's `files`, beside what was handed in."""
    by_path = {file["path"]: file for file in files}
    made: list[Mark] = []
    for one in handed:
        documents = [document for path in one.paths for document in by_path[path]["documents"]]
        where = f"{folder}/{one.paths[0]} ({one.layout})"
        made += [_page(one, by_path[path], number, where) for path, number in one.places()]
        made += [_field(one, name, documents, where) for name in FIELDS.get(one.type, ()) if name in one.fields]
    return made


def _page(one: Handed, file: Mapping[str, Any], number: int, where: str) -> Mark:
    found = next((each["type"] for each in file["documents"] if number in each["pages"]), None)
    how = EXACT if found == one.type else UNREAD if found in (None, "unreadable") else OTHER
    return Mark("page type", how, one.carrier, where, one.type, found)


def _field(one: Handed, name: str, documents: Sequence[Mapping[str, Any]], where: str) -> Mark:
    """The best that any document of the right type says: front and back of a card lie in two files."""
    wanted = one.fields[name]
    values = [each["fields"].get(name) for each in documents if each["type"] == one.type]
    found = [value for value in values if value is not None]
    how = UNREAD if not found else EXACT if any(_same(value, wanted) for value in found) else OTHER
    return Mark(name, how, one.carrier, where, wanted, found[0] if found else None)


def _same(value: object, wanted: object) -> bool:
    if isinstance(value, list) and isinstance(wanted, list):
        return sorted(value) == sorted(wanted)
    return value == wanted


def table(found: Sequence[Mark]) -> list[str]:
    """Lines of a table: per carrier and thing looked for, how many were exact, other and unread."""
    names = list(dict.fromkeys(("page type", *(name for fields in FIELDS.values() for name in fields))))
    lines = [f"{'carrier':<10}{'what':<14}{'looked for':>12}{'exact':>9}{'other':>9}{'unread':>9}{'exact %':>10}"]
    for carrier in Carrier:
        for name in names:
            counts = Counter(mark.how for mark in found if mark.carrier is carrier and mark.what == name)
            total = counts.total()
            if total:
                share = 100 * counts[EXACT] / total
                numbers = "".join(f"{counts[how]:>9}" for how in (EXACT, OTHER, UNREAD))
                lines.append(f"{carrier:<10}{name:<14}{total:>12}{numbers}{share:>9.1f}%")
    return lines
