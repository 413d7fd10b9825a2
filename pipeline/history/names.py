"""The name of a run record: its place in the chain, the moment it was made for, and the beginning of its hash."""

import datetime as dt
import re
from dataclasses import dataclass, field

_NAME = re.compile(
    r"([0-9]{5,9})-([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z-([0-9a-f]{12})\.json", re.ASCII
)
SHORT = 12
"""Hexadecimal digits of the hash in a name: enough that no two records are taken for each other."""


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """One run, as the name of its record tells it; ordered as the runs really followed each other."""

    number: int
    """Its place in the chain, from 1. Moments may go back (`--as-of`, a clock set back); numbers never do."""
    as_of: dt.datetime
    """The moment it judged at, in UTC, to the second."""
    short: str = ""
    """The first digits of the SHA-256 of the record's bytes; empty for the run that is going on."""
    ahead: bool = field(default=False, compare=False)
    """Whether its moment had not come yet when it was made: such a rehearsal proves no absence."""

    @property
    def name(self) -> str:
        """The name of its file."""
        at = self.as_of
        day, time = f"{at.year:04d}{at.month:02d}{at.day:02d}", f"{at.hour:02d}{at.minute:02d}{at.second:02d}"
        return f"{self.number:05d}-{day}T{time}Z-{self.short}.json"


def run_of(name: str) -> Run | None:
    """The run whose record is called `name`; None when no record is called so."""
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    number, *parts = (int(part) for part in match.groups()[:-1])
    try:
        as_of = dt.datetime(*parts, tzinfo=dt.UTC)  # type: ignore[arg-type,misc]
    except ValueError:
        return None
    return Run(number, as_of, match[8])


def in_utc(moment: dt.datetime) -> dt.datetime:
    """`moment` in UTC, to the second: how moments of runs are compared, also in the hour that comes twice."""
    return moment.astimezone(dt.UTC).replace(microsecond=0)
