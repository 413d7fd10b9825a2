"""What a first sighting proves, given the runs around it.

A run counts by the moment it judged at; which run came before which is told by the chain of records, whose order no
clock can change. Where the two contradict each other across the deadline (a clock set back, `--as-of` in the past),
the runs prove nothing: doubt gives review, never a certain answer.
"""

import datetime as dt
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from pipeline.history.names import Run


class Proof(Enum):
    """What the runs prove of one file."""

    IN_TIME = "in_time"
    """A run up to the deadline saw it."""
    LATE = "late"
    """A run after the deadline did not see it, a later one did."""
    NOTHING = "nothing"
    CONTRADICTORY = "contradictory"
    """The moments of the runs contradict their order, across the deadline."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """When bytes were first seen in a candidate's folder, in the order in which the runs really followed each other."""

    seen: Run
    missed: Run | None
    """The last run before `seen` that looked through the whole folder, went forward in time, and did not see them."""
    changed: dt.datetime | None = field(default=None, compare=False)
    """The change time that proved that the file was there in time, as long as one did: a closer bound than the run."""


@dataclass(frozen=True)
class Chain:
    """The runs, as they followed each other, beside one deadline."""

    runs: tuple[Run, ...]
    """The one that is going on included."""
    closing: dt.datetime
    """The deadline, in UTC."""

    @cached_property
    def sober(self) -> tuple[Run, ...]:
        """The runs that were no rehearsals."""
        return tuple(run for run in self.runs if not run.ahead)

    @cached_property
    def first_closed(self) -> Run | None:
        """The first run for a moment after the deadline."""
        return next((run for run in self.sober if run.as_of > self.closing), None)

    def prove(self, sighting: Sighting) -> Proof:
        """What the sighting proves."""
        seen, missed = sighting.seen, sighting.missed
        if seen.as_of <= self.closing:
            passed = self.first_closed is not None and self.first_closed < seen
            return Proof.CONTRADICTORY if passed else Proof.IN_TIME
        if missed is None or missed.ahead or missed.as_of <= self.closing or missed.as_of == seen.as_of:
            return Proof.NOTHING
        return Proof.CONTRADICTORY if self._outvoted(missed) else Proof.LATE

    def _outvoted(self, missed: Run) -> bool:
        """Whether as many later runs deny that the deadline had passed as earlier ones say so."""
        back = [run for run in self.sober if run > missed and run.as_of <= self.closing]
        return bool(back) and len(back) >= sum(run.as_of > self.closing and run < back[-1] for run in self.sober)
