"""The record of one run: what was seen, when, and what was concluded; no name, birth date or text of a document."""

import datetime as dt
import hashlib
import json
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict

from pipeline.codes import ArrivalBasis, CandidateStatus, Reason, Status

SCHEMA = 1
"""The version of what a record holds; one of another version is not read."""
UNCLEAR = "unclear"
"""Among the documents of a file: something that was not understood, and so could be anything."""


def _utc(moment: dt.datetime) -> dt.datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment without zone")
    return moment.astimezone(dt.UTC)


Instant = Annotated[dt.datetime, AfterValidator(_utc)]
Position = int
"""A run, as its index in `Record.runs`; the length of that list stands for the record's own run."""


class Part(BaseModel):
    """The base of every part of a record: frozen, and nothing in it that is not known."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class FileRecord(Part):
    """One file of a candidate, or a member of an archive or mail."""

    path: str
    sha256: str
    """Of the raw bytes; empty when they could not be read."""
    bytes: int
    received: Instant | None
    late: bool | None
    arrival: ArrivalBasis
    documents: tuple[str, ...] = ()
    """The types of the documents in it; `unclear` for what was not understood."""
    problem: str | None = None
    member: bool = False
    """Whether it lies in an archive or mail."""
    system: bool = False
    """Whether a system left it behind (Thumbs.db): listed, never judged."""
    seen: Position | None = None
    """The first run that saw these bytes in this candidate's folder; None when they could not be read."""
    missed: Position | None = None
    """The last run before that which looked through the folder and did not see them."""
    last: Position | None = None
    """For a file that is gone: the last run that saw it."""


class Conclusion(Part):
    """What was concluded about one requirement."""

    status: Status
    reason: Reason | None = None
    decided: bool = False
    """Whether a decision by hand made it so."""


class CandidateRecord(Part):
    """One candidate's folder."""

    folder: str
    present: bool = True
    """False for a folder that is gone, of which the facts are kept."""
    status: CandidateStatus | None = None
    requirements: dict[str, Conclusion] = {}
    files: tuple[FileRecord, ...] = ()
    gone: tuple[FileRecord, ...] = ()
    """Files that were there once and are no longer."""


class Amendment(Part):
    """A run that found the vacancy otherwise than the run before."""

    as_of: Instant
    keys: tuple[str, ...]
    """What had changed, as in `documents.criminal_record.max_age_months`."""


class Told(Part):
    """A change that memo and report tell of."""

    sentence: str
    facts: dict[str, str | tuple[str, ...] | None] = {}


class Standing(Part):
    """An output as a run left it behind."""

    sha256: str
    """Of its bytes."""
    as_of: Instant
    """The run since which it says what it says: the moment that is printed in it."""


class Purged(Part):
    """A mark that something was purged from a record since it was written; the tombstone in `purges/` says the rest."""

    at: Instant
    by: str
    why: str
    sha256: str
    """Of the record as its run wrote it."""
    files: tuple[str, ...] = ()
    """The SHA-256 of each file of which it told."""


class Record(Part):
    """All of one run."""

    schema_version: int = SCHEMA
    number: int
    as_of: Instant
    ahead: bool = False
    """Whether `as_of` lay ahead of the clock when the run was made: a rehearsal."""
    previous: str | None = None
    """The SHA-256 of the record before; None for the first."""
    skipped: tuple[str, ...] = ()
    """Names of records that stood there damaged when this one was made."""
    runs: tuple[str, ...] = ()
    """The names of all records before it."""
    ahead_runs: tuple[Position, ...] = ()
    incomplete: dict[str, tuple[Position, ...]] = {}
    """Per folder the runs to which something in it was out of reach: they prove no absence there."""
    vacancy: dict[str, Any]
    """What the vacancy asked, in full."""
    vacancy_sha256: str
    amendments: tuple[Amendment, ...] = ()
    versions: dict[str, str] = {}
    """Of the program, its rules, the OCR engine and its languages."""
    decisions: int = 0
    """How many entries `beslissingen.yaml` had."""
    candidates: tuple[CandidateRecord, ...] = ()
    stray: tuple[str, ...] = ()
    unreachable: tuple[str, ...] = ()
    moved: dict[str, str] = {}
    """From every name that a folder ever had, before it was renamed or merged, to its name now."""
    outputs: dict[str, Standing] = {}
    """By their path in the folder with the outputs."""
    told: tuple[Told, ...] = ()
    """The changes that memo and report tell of: those of the last run on which there were any."""
    purges: tuple[str, ...] = ()
    """The names of the tombstones that lay there when it was made."""
    purged: tuple[Purged, ...] = ()
    """What was taken out of it since."""

    def candidate(self, folder: str) -> CandidateRecord | None:
        """The candidate of that folder, when it was there."""
        return next((one for one in self.candidates if one.folder == folder and one.present), None)


def to_bytes(record: Record) -> bytes:
    """The record in its one canonical form: JSON with sorted keys, UTF-8, what is at its default left out."""
    return canonical({"schema_version": record.schema_version, **record.model_dump(mode="json", exclude_defaults=True)})


def from_bytes(data: bytes) -> Record:
    """The record that `data` holds; raises ValueError when it holds none or is not in the canonical form."""
    record = Record.model_validate_json(data)
    if record.schema_version != SCHEMA:
        raise ValueError("a record of another version")
    return record


def canonical(content: Any) -> bytes:
    """`content` as JSON that is the same for the same content: sorted keys, no spaces, UTF-8."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return (text + "\n").encode()


def sha256_of(data: bytes) -> str:
    """The SHA-256 of `data`, hexadecimal."""
    return hashlib.sha256(data).hexdigest()


_PLACE = {"number", "previous", "skipped", "runs", "ahead_runs", "incomplete", "amendments", "moved", "ahead"}
_CHAIN = _PLACE | {"purges", "purged"}


def content_of(record: Record) -> bytes:
    """What the record says apart from its place in the chain: equal for two runs that found and concluded the same."""
    plain = record.model_dump(mode="json", exclude=_CHAIN)
    plain["candidates"] = [
        {key: value for key, value in one.items() if key != "gone"} for one in plain["candidates"] if one["present"]
    ]
    for candidate in plain["candidates"]:
        for file in candidate["files"]:
            for key in ("seen", "missed", "last"):
                del file[key]
    return canonical(plain)
