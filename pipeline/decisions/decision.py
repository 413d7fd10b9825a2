"""A decision of a clerk, and which of many stand at a moment."""

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

Outcome = Literal["met", "not_met", "missing", "value", "undo"]


@dataclass(frozen=True, slots=True)
class ReadValue:
    """What a person read on a document, instead of what the machine did."""

    document: str
    """The type of the document."""
    page: int
    """A page of it, within the file."""
    field: str
    value: str
    """As written: a day as ISO 8601, categories with spaces between."""
    read: str = ""
    """What the machine had read, for the memo; empty for nothing."""
    line: int | None = dataclasses.field(default=None, compare=False)
    """Where the value stands in the file."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a clerk decided on one requirement of one candidate."""

    candidate: str
    requirement: str
    outcome: Outcome
    why: str
    by: str
    at: dt.datetime
    seen: dt.datetime
    """The moment of the run on whose results it was taken: a run for an earlier moment knows nothing of it."""
    files: Mapping[str, str] = field(default_factory=dict)
    """Path by SHA-256, of the files on which it rests."""
    line: int | None = None
    """Where it stands in the file."""
    reading: ReadValue | None = None
    """With the outcome `value`; the file that was read is the only one of `files`."""


def standing(decisions: Sequence[Decision], candidate: str, as_of: dt.datetime) -> dict[str, Decision]:
    """Per requirement the decision on `candidate` that stands for a run at `as_of`: the last one not taken back.

    One that was taken on the results of a run for a later moment was not known then.
    """
    moment = as_of.astimezone(dt.UTC)
    found: dict[str, Decision] = {}
    for one in decisions:
        if one.candidate != candidate or one.seen.astimezone(dt.UTC) > moment:
            continue
        if one.outcome == "undo":
            found.pop(one.requirement, None)
        elif one.outcome != "value":
            found[one.requirement] = one
    return found


def readings(decisions: Sequence[Decision], candidate: str, as_of: dt.datetime) -> tuple[Decision, ...]:
    """The values that a person read in the documents of `candidate`, as far as known to a run at `as_of`.

    Of two readings of one field the last; `undo` on a requirement takes back all that were read for it.
    """
    moment = as_of.astimezone(dt.UTC)
    found: dict[tuple[object, ...], Decision] = {}
    for one in decisions:
        if one.candidate != candidate or one.seen.astimezone(dt.UTC) > moment:
            continue
        if one.outcome == "undo":
            found = {key: kept for key, kept in found.items() if kept.requirement != one.requirement}
        elif one.reading is not None:
            found[tuple(one.files), one.reading.document, one.reading.page, one.reading.field] = one
    return tuple(found.values())


def renamed(decisions: Sequence[Decision], moved: Mapping[str, str]) -> tuple[Decision, ...]:
    """The decisions, those on folders that were renamed or merged under the new name; `moved` is from old to new."""
    return tuple(replace(one, candidate=moved.get(one.candidate, one.candidate)) for one in decisions)
