"""When a file was received, and whether that was in time: the first source that speaks decides."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from pipeline.codes import ArrivalBasis
from pipeline.model import Arrival, Moment


@dataclass(frozen=True, slots=True)
class Traces:
    """What may tell when one file was received; its modification time, name and EXIF date are no evidence."""

    candidate: str
    """The candidate's folder, as shown."""
    path: str
    """Of the file, as shown."""
    sha256: str = ""
    """Of its bytes; empty when they could not be read."""
    receipts: tuple[dt.datetime, ...] = ()
    """What its rows in `ontvangst.csv` say."""
    changed: dt.datetime | None = None
    """Its change time (creation time on Windows); None where the file system keeps none."""


Source: TypeAlias = Callable[[Traces, Moment], Arrival | None]
"""One of the rules of the contract: an arrival, or None when it has nothing to say of this file."""


def by_portal(traces: Traces, moment: Moment) -> Arrival | None:
    """Rule 1: the row in `ontvangst.csv`; of several on the same side of the deadline the earliest.

    Rows on both sides of the deadline contradict each other: then the arrival is unknown, whatever else speaks.
    """
    if not traces.receipts:
        return None
    earliest = min(traces.receipts, key=_instant)
    late = is_late(earliest, moment)
    if any(is_late(receipt, moment) != late for receipt in traces.receipts):
        return Arrival(None, None, ArrivalBasis.UNKNOWN)
    return Arrival(earliest, late, ArrivalBasis.PORTAL)


def by_file_system(traces: Traces, moment: Moment) -> Arrival | None:
    """Rule 3: a change time up to the deadline proves that the file was there in time; a later one proves nothing.

    Nor does one after the moment of the run: what that sees was there by then.
    """
    if traces.changed is None or is_late(traces.changed, moment) or _instant(traces.changed) > _instant(moment.as_of):
        return None
    return Arrival(traces.changed, False, ArrivalBasis.FILE_SYSTEM)


def by_presence(traces: Traces, moment: Moment) -> Arrival | None:
    """Rule 2 for the run itself: what lies there while the deadline has not passed came in time."""
    if is_late(moment.as_of, moment):
        return None
    return Arrival(moment.as_of, False, ArrivalBasis.RUNS)


SOURCES: tuple[Source, ...] = (by_portal, by_file_system, by_presence)
"""In the order in which they are asked. Whoever knows the earlier runs puts that source after the portal."""


def arrival_of(traces: Traces, moment: Moment, sources: Sequence[Source] = SOURCES) -> Arrival:
    """What the first source that speaks says; else in time on a clerk's word (`arrival: trusted`), else unknown."""
    for source in sources:
        arrival = source(traces, moment)
        if arrival is not None:
            return arrival
    if moment.vouched:
        return Arrival(None, False, ArrivalBasis.VOUCHED)
    return Arrival(None, None, ArrivalBasis.UNKNOWN)


def is_late(received: dt.datetime, moment: Moment) -> bool:
    """Whether `received` lies after the deadline: the whole last second still counts.

    Compared in UTC: Python compares two moments of one zone by their clock faces, which is wrong in the hour that
    comes twice.
    """
    return _instant(received).replace(microsecond=0) > _instant(moment.deadline)


def _instant(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(dt.UTC)
