"""What the earlier runs know at one moment: the input of everything that looks back."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.history.names import Run, in_utc, run_of
from pipeline.history.proof import Chain, Sighting
from pipeline.history.records import Record
from pipeline.history.tombstones import Tombstones
from pipeline.model import Note

SENTENCES: dict[str, tuple[str, ...]] = {
    "note.record_damaged": ("file",),
    "note.record_missing": ("file",),
    "note.runs_go_back": ("as_of_time", "last_time"),
}
"""The notices of a history, and the facts each carries."""


@dataclass(frozen=True)
class History:
    """What is known from the records when a run begins.

    The chain is all that was recorded; what a run may *use* is only what was recorded for a moment before its own, so
    that `--as-of` in the past gives what was known then.
    """

    as_of: dt.datetime
    """The moment of the run that begins, in UTC."""
    runs: tuple[Run, ...] = ()
    """All recorded runs, as they followed each other."""
    sightings: Mapping[tuple[str, str], Sighting] = field(default_factory=dict)
    """By candidate's folder and SHA-256: all facts of the chain."""
    tip: Record | None = None
    """The newest intact record of the chain: the one the next record names."""
    tip_run: Run | None = None
    tip_sha256: str | None = None
    last: Record | None = None
    """The record of the last run for an earlier moment: what "since the last run" means."""
    replayed: Record | None = None
    """When this run repeats a moment that later runs have left behind: what was recorded for that moment."""
    damaged: tuple[str, ...] = ()
    """Names of records that cannot be used: truncated, edited, unreadable."""
    missing: tuple[str, ...] = ()
    """Names of records that are gone."""
    purges: Tombstones = field(default_factory=Tombstones)
    """What was purged."""

    @property
    def next_number(self) -> int:
        """The place in the chain of the run that begins; no record, damaged or gone, ever had it."""
        lost = (run.number for name in (*self.damaged, *self.missing) if (run := run_of(name)) is not None)
        return max((*(run.number for run in self.runs), *lost), default=0) + 1

    @cached_property
    def now(self) -> Run:
        """The run that begins."""
        return Run(self.next_number, self.as_of)

    @cached_property
    def known(self) -> tuple[Run, ...]:
        """The runs before the chain first reached this moment: what was known then."""
        for index, run in enumerate(self.runs):
            if not run.ahead and run.as_of >= self.as_of:
                return self.runs[:index]
        return self.runs

    def chain(self, deadline: dt.datetime) -> Chain:
        """The known runs and the one that begins, beside `deadline`."""
        closing = in_utc(deadline)
        if closing not in self._chains:
            self._chains[closing] = Chain((*self.known, self.now), closing)
        return self._chains[closing]

    @cached_property
    def _chains(self) -> dict[dt.datetime, Chain]:
        return {}

    @cached_property
    def forward(self) -> tuple[Run, ...]:
        """The known runs that went forward in time, rehearsals left out: those that can prove an absence."""
        return forward(self.known)

    def sighting(self, candidate: str, sha256: str) -> Sighting | None:
        """The first sighting as far as known at this moment."""
        found = self.sightings.get((candidate, sha256))
        if found is None or found.seen.as_of >= self.as_of or found.seen not in self._known:
            return None
        return found

    @property
    def folders(self) -> frozenset[str]:
        """Every name of a candidate's folder that an earlier run ever saw."""
        return frozenset((*(one.folder for one in self.tip.candidates), *self.tip.moved)) if self.tip else frozenset()

    def folders_with(self, sha256: str) -> tuple[str, ...]:
        """The candidates' folders in which these bytes were ever seen."""
        return self._by_bytes.get(sha256, ())

    @cached_property
    def _by_bytes(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for folder, sha256 in self.sightings:
            found[sha256] = (*found.get(sha256, ()), folder)
        return found

    @cached_property
    def _known(self) -> frozenset[Run]:
        return frozenset(self.known)

    @cached_property
    def latest(self) -> dt.datetime | None:
        """The latest moment of the chain, rehearsals left out; a run for an earlier one looks back."""
        return max((run.as_of for run in self.runs if not run.ahead), default=None)

    @property
    def looks_back(self) -> bool:
        """Whether runs for a later moment have been recorded: `--as-of` in the past, or a clock that was set back."""
        return self.latest is not None and self.latest > self.as_of

    @property
    def steady(self) -> bool:
        """Whether the chain is whole and this run simply follows or repeats the last one: nothing lost or rehearsed."""
        tip, run = self.tip, self.tip_run
        if tip is None or run is None or run.ahead or not (self.repeats or self.last is tip):
            return False
        whole = not self.damaged and not self.missing and not self.looks_back and self.replayed is None
        return whole and [one.name for one in self.runs] == [*tip.runs, run.name]

    @property
    def repeats(self) -> bool:
        """Whether this run is for the very moment of the last one, so that it knows what that run knew."""
        return self.tip_run is not None and self.tip_run.as_of == self.as_of

    @cached_property
    def incomplete(self) -> Mapping[str, frozenset[Run]]:
        """Per folder the runs that could not look through it."""
        if self.tip is None:
            return {}
        by_name = {run.name: run for run in self.runs}
        names = [*self.tip.runs, self.tip_run.name if self.tip_run else ""]
        return {
            folder: frozenset(by_name[names[at]] for at in positions if at < len(names) and names[at] in by_name)
            for folder, positions in self.tip.incomplete.items()
        }

    def last_look(self, candidate: str) -> Run | None:
        """The last run before this moment that looked through the whole folder (or saw that there was none)."""
        blind = self.incomplete.get(candidate, frozenset())
        return next((run for run in reversed(self.forward) if run.as_of < self.as_of and run not in blind), None)

    def last_look_of_all(self, candidate: str) -> Run | None:
        """The same for whatever moment, also one that this run looks back from."""
        blind = self.incomplete.get(candidate, frozenset())
        return next((run for run in reversed(forward(self.runs)) if run not in blind), None)


def forward(runs: Sequence[Run]) -> tuple[Run, ...]:
    """The runs for a moment that no run before them had passed; rehearsals left out."""
    found: list[Run] = []
    for run in runs:
        if not run.ahead and (not found or run.as_of >= found[-1].as_of):
            found.append(run)
    return tuple(found)


def notices(history: History) -> tuple[Note, ...]:
    """What a clerk must be told about the records; nothing when a run repeats what was concluded before."""
    if history.replayed is not None:
        return ()
    found = [Note("note.record_damaged", {"file": name}) for name in history.damaged]
    found += [Note("note.record_missing", {"file": name}) for name in history.missing]
    if history.looks_back and history.latest is not None:
        facts = {"as_of_time": history.as_of.isoformat(), "last_time": history.latest.isoformat()}
        found.append(Note("note.runs_go_back", facts))
    return tuple(found)
