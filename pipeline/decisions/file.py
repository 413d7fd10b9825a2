"""`beslissingen.yaml`: what a clerk decided by hand; readable by a person, only ever added to."""

import datetime as dt
import hashlib
import tempfile
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Self, get_args
from zoneinfo import ZoneInfo

from pydantic import BeforeValidator, Field, ValidationError, ValidationInfo, field_validator, model_validator

from pipeline.decisions.decision import Decision, Outcome, ReadValue
from pipeline.decisions.wording import HEADER, as_yaml, indent_of
from pipeline.errors import InputError, UnfinishedError
from pipeline.files import write_whole
from pipeline.local_time import read_written, shortened
from pipeline.settings.explaining import explain
from pipeline.settings.faults import Fault, did_you_mean, input_error, unreadable
from pipeline.settings.written import Located, read_mapping
from pipeline.vacancy import Conditions, Documents, Part, Text

FILE_NAME = "beslissingen.yaml"
REQUIREMENTS = (*Documents.model_fields, "identity", *Conditions.model_fields)
"""All that a vacancy can ask: a decision may stand on one that it no longer asks."""
_READ: dict[tuple[bytes, str], tuple[Decision, ...]] = {}
"""By the bytes of a file and the zone: a clerk decides one after the other, and each reads all that came before."""
_MOST_READ = 4
"""Files whose content is remembered: a review screen looks at one again and again."""
_OUTCOMES = get_args(Outcome)


def _outcome(value: object) -> object:
    if isinstance(value, str) and value.strip() not in _OUTCOMES:
        hint = did_you_mean(value, _OUTCOMES)
        raise ValueError(f'"{shortened(value)}" bestaat hier niet.{hint} Verwacht: {", ".join(_OUTCOMES)}')
    return value


def _whole(value: object) -> object:
    return int(value) if isinstance(value, str) and value.strip().isdecimal() else value


class Entry(Part):
    """One entry of the file, as it is written."""

    at: dt.datetime
    """When it was taken."""
    seen: dt.datetime
    """The moment of the run on whose results it was taken."""
    by: Text
    candidate: Text
    requirement: Text
    outcome: Annotated[Outcome, BeforeValidator(_outcome)]
    why: Text
    files: dict[str, str] = Field(default_factory=dict)
    """Path by SHA-256."""
    document: Text | None = None
    """With `value`: the type of the document that was read, the page it is on, what was read, and as what."""
    page: Annotated[int, BeforeValidator(_whole), Field(ge=1)] | None = None
    field: Text | None = None
    value: Text | None = None
    read: str | None = None
    """With `value`: what the machine had read there."""

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.outcome == "value" and not (self.document and self.page and self.field and self.value and self.files):
            raise ValueError('bij "outcome: value" horen document, page, field, value en files')
        return self

    @field_validator("at", "seen", mode="before")
    @classmethod
    def _moment(cls, value: object, info: ValidationInfo) -> object:
        if not isinstance(value, str):
            return value
        zone = (info.context or {}).get("zone", dt.UTC)
        try:
            return read_written(value).at(zone, later=True)
        except ValueError as error:
            raise ValueError(f"{error}; verwacht: een tijdstip, zoals 2024-04-30T09:12:00+02:00") from None

    @field_validator("files", mode="before")
    @classmethod
    def _no_files(cls, value: object) -> object:
        return {} if value is None else value


class Entries(Part):
    """The whole file."""

    decisions: tuple[Entry, ...] = ()

    @field_validator("decisions", mode="before")
    @classmethod
    def _none_yet(cls, value: object) -> object:
        return () if value is None else value


def read_decisions(folder: Path, zone: ZoneInfo) -> tuple[Decision, ...]:
    """The decisions in `folder/beslissingen.yaml`, in the order in which they were taken; none without such a file.

    A moment without a distance from UTC is local to `zone`. Raises InputError that names the line of every mistake,
    UnfinishedError when the share does not give the file.
    """
    path = folder / FILE_NAME
    if _is_blank(path):
        return ()
    try:
        content = path.read_bytes()
    except OSError:
        return _read(path, zone)  # which says what is wrong
    found = _READ.get((hashlib.sha256(content).digest(), zone.key))
    return found if found is not None else _remember(content, _read(path, zone), zone)


def _remember(content: bytes, decisions: tuple[Decision, ...], zone: ZoneInfo) -> tuple[Decision, ...]:
    _READ[hashlib.sha256(content).digest(), zone.key] = decisions
    while len(_READ) > _MOST_READ:
        del _READ[next(iter(_READ))]
    return decisions


def _read(path: Path, zone: ZoneInfo) -> tuple[Decision, ...]:
    located = read_mapping(path)
    try:
        entries = Entries.model_validate(located.values, context={"zone": zone})
    except ValidationError as error:
        raise input_error(path, [*located.faults, *explain(error, located, Entries)]) from None
    if located.faults:
        raise input_error(path, located.faults)
    return tuple(_decision(entry, number, located) for number, entry in enumerate(entries.decisions))


def _is_blank(path: Path) -> bool:
    try:
        return path.stat().st_size < 1000 and not path.is_dir() and not path.read_bytes().strip(b"\xef\xbb\xbf \r\n\t")
    except FileNotFoundError:
        return True
    except OSError as error:
        raise unreadable(path, error) from error


def _decision(entry: Entry, number: int, located: Located) -> Decision:
    line = located.lines.get(("decisions", number))
    plain = entry.model_dump(exclude={"document", "page", "field", "value", "read"})
    reading = None
    if entry.outcome == "value" and entry.document and entry.page and entry.field and entry.value:
        at = located.lines.get(("decisions", number, "value"), line)
        reading = ReadValue(entry.document, entry.page, entry.field, entry.value, entry.read or "", at)
    return Decision(**plain, line=line, reading=reading)


def require_known(
    folder: Path,
    decisions: Iterable[Decision],
    candidates: Collection[str],
    requirements: Collection[str] = REQUIREMENTS,
) -> None:
    """Raises InputError, naming the lines, when a decision is on a candidate or requirement that does not exist.

    `candidates` are the folders that are there or that an earlier run saw there (renamed, withdrawn).
    """
    faults: list[Fault] = []
    for one in decisions:
        if one.candidate not in candidates:
            hint = did_you_mean(one.candidate, sorted(candidates))
            text = f'er is geen kandidaat met de map "{shortened(one.candidate)}".{hint}'
            faults.append(Fault(one.line, "sleutel candidate", text))
        if one.requirement not in requirements:
            faults.append(Fault(one.line, "sleutel requirement", unknown_requirement(one.requirement, requirements)))
    if faults:
        raise input_error(folder / FILE_NAME, faults)


def unknown_requirement(name: str, requirements: Collection[str]) -> str:
    """What is said of a requirement that the vacancy does not have."""
    hint = did_you_mean(name, sorted(requirements))
    return f'deze vacature kent geen voorwaarde "{shortened(name)}".{hint} Verwacht: {", ".join(requirements)}.'


def add_decision(folder: Path, decision: Decision, zone: ZoneInfo) -> Path:
    """Write `decision` at the end of `beslissingen.yaml` (made when it is not there); what stands there is kept as is.

    Raises InputError when what stands there has a form to which nothing can be added, UnfinishedError when it cannot be
    written; the file is then as it was.
    """
    path = folder / FILE_NAME
    known = read_decisions(folder, zone)
    before = b"" if _is_blank(path) else path.read_bytes()
    if not before:
        before = HEADER.encode()
    elif not before.endswith(b"\n"):
        before += b"\n"
    entry = as_yaml(decision, indent_of(before)).encode()
    content = before + entry
    if not (_continues(before, known) or _reads_as(content, len(known) + 1, zone)):
        raise InputError(
            f'{path}: aan dit bestand kan niets worden toegevoegd. Laat de lijst onder "decisions:" beginnen, elke '
            "beslissing met een streepje op een eigen regel en alle streepjes gelijk ingesprongen."
        )
    where = write_whole(path, content)
    if where != path:  # another program holds the file open: a second file would be a decision nobody sees
        where.unlink()
        raise UnfinishedError(f"{path}: dit bestand is geopend in een ander programma. Sluit het en beslis opnieuw.")
    _remember(content, (*known, *_alone(entry, before.count(b"\n"), zone)), zone)
    return path


def without_decisions(folder: Path, dropped: Collection[int], zone: ZoneInfo) -> bytes:
    """What `beslissingen.yaml` says without the entries at these places, counted from 0; the others stay as they are.

    Raises InputError when the file has a form from which nothing can be taken.
    """
    path = folder / FILE_NAME
    known = read_decisions(folder, zone)
    lines = path.read_bytes().splitlines(keepends=True)
    starts = [one.line or 0 for one in known] + [len(lines) + 1]
    gone = {line for at in dropped for line in range(starts[at], starts[at + 1])}
    content = b"".join(line for number, line in enumerate(lines, start=1) if number not in gone)
    if not _reads_as(content, len(known) - len(dropped), zone):
        raise InputError(
            f"{path}: uit dit bestand kan niets worden weggenomen. Laat elke beslissing met een streepje op een eigen "
            "regel beginnen, of verwijder de beslissingen zelf, en start opnieuw."
        )
    return content


def _continues(before: bytes, known: Sequence[Decision]) -> bool:
    """Whether the file ends with an entry as it is written here: one more in the same form then needs no trial."""
    return bool(known) and before.endswith(b"\n" + as_yaml(known[-1], indent_of(before)).encode())


def _alone(entry: bytes, lines_before: int, zone: ZoneInfo) -> tuple[Decision, ...]:
    """The decision that an entry will be read as, once it stands behind so many lines."""
    with tempfile.TemporaryDirectory(prefix="geldig-") as scratch:
        path = Path(scratch) / FILE_NAME
        path.write_bytes(b"decisions:\n" + entry)
        return tuple(replace(one, line=lines_before + 1) for one in _read(path, zone))


def _reads_as(content: bytes, count: int, zone: ZoneInfo) -> bool:
    with tempfile.TemporaryDirectory(prefix="geldig-") as scratch:
        (Path(scratch) / FILE_NAME).write_bytes(content)
        try:
            return len(read_decisions(Path(scratch), zone)) == count
        except InputError:
            return False
