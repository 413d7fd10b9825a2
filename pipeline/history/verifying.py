"""Whether the records still are what the runs wrote: each names the hash of the one before."""

import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pipeline.errors import UnfinishedError
from pipeline.history.chain import Damage, Stored, list_runs, read_record
from pipeline.history.names import Run, in_utc, run_of
from pipeline.history.records import Purged
from pipeline.history.tombstones import FOLDER as PURGES
from pipeline.history.tombstones import Tombstones, read_tombstones


class Trouble(StrEnum):
    """What can be wrong with the chain."""

    ALTERED = "altered"
    """A record was truncated or edited: its bytes are not those that its name vouches for."""
    UNREADABLE = "unreadable"
    """A file has the name of a record, but is none, or that of another run."""
    MISSING = "missing"
    """A later record names it, and it is not there."""
    BROKEN = "broken"
    """It does not name the record before it: it, or that one, was replaced."""
    INSERTED = "inserted"
    """It was not there when the records after it were made."""
    STRANGER = "stranger"
    """A file that no run writes."""
    LAST_MISSING = "last_missing"
    """The results are those of a run of which there is no record."""


@dataclass(frozen=True, slots=True)
class Broken:
    """One place where the chain is not intact."""

    trouble: Trouble
    name: str
    """The file concerned."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found in a folder of records."""

    runs: tuple[Run, ...]
    troubles: tuple[Broken, ...]
    tip_sha256: str | None
    """Of the newest intact record, as its run wrote it: noted elsewhere, it vouches for the whole chain."""
    purged: tuple[tuple[Run, Purged], ...] = ()
    """What was taken out of records by `geldig purge`: told, and no trouble."""

    @property
    def intact(self) -> bool:
        """Whether nothing was touched."""
        return not self.troubles


def verify(folder: Path, results: Path | None = None) -> Verification:
    """Check every record in `folder`, and that the run which wrote `results` (`results.json`) is among them.

    Raises UnfinishedError when the share does not give the folder or a record.
    """
    runs = list_runs(folder)
    found = {run: _link(read_record(folder, run)) for run in runs}
    stored = [one for one in found.values() if isinstance(one, Link)]
    troubles = [
        *_damaged(found),
        *_missing(stored, runs),
        *_links(stored),
        *_inserted(stored),
        *_strangers(folder),
        *_without_record(results, runs),
        *_tombstones(stored, read_tombstones(folder.parent / PURGES)),
    ]
    purged = tuple((one.run, each) for one in stored for each in one.purged)
    return Verification(runs, tuple(dict.fromkeys(troubles)), stored[-1].sha256 if stored else None, purged)


@dataclass(frozen=True, slots=True)
class Link:
    """What one record says of its place in the chain; the rest of it is not kept in memory."""

    run: Run
    sha256: str
    previous: str | None
    runs: tuple[str, ...]
    skipped: tuple[str, ...]
    purges: tuple[str, ...]
    purged: tuple[Purged, ...]


def _link(found: Stored | Damage) -> Link | Damage:
    if isinstance(found, Damage):
        return found
    record = found.record
    return Link(found.run, found.sha256, record.previous, record.runs, record.skipped, record.purges, record.purged)


def _damaged(found: Mapping[Run, Link | Damage]) -> Iterator[Broken]:
    kinds = {Damage.ALTERED: Trouble.ALTERED, Damage.FOREIGN: Trouble.UNREADABLE, Damage.GONE: Trouble.MISSING}
    for run, one in found.items():
        if isinstance(one, Damage):
            yield Broken(kinds[one], run.name)


def _missing(stored: Sequence[Link], runs: Sequence[Run]) -> Iterator[Broken]:
    here = {run.name for run in runs}
    named = {name for one in stored for name in one.runs}
    for name in sorted(named - here):
        yield Broken(Trouble.MISSING, name)


def _links(stored: Sequence[Link]) -> Iterator[Broken]:
    """Records that name another hash than that of the one before, where no missing or damaged one explains it."""
    hashes = {one.sha256 for one in stored}
    for one in stored:
        before = [run for name in one.runs if (run := run_of(name)) is not None]
        link = one.previous
        if link in hashes or (link is None and not before):
            continue
        expected = next((run for run in before if link is not None and link.startswith(run.short)), None)
        if expected is None:  # else that one is missing or damaged, which is said already
            yield Broken(Trouble.BROKEN, one.run.name)


def _inserted(stored: Sequence[Link]) -> Iterator[Broken]:
    """Records that a later one neither names nor says to have found damaged."""
    for at, one in enumerate(stored[:-1]):
        later = stored[at + 1 :]
        if not any(one.run.name in other.runs or one.run.name in other.skipped for other in later):
            yield Broken(Trouble.INSERTED, one.run.name)


def _tombstones(stored: Sequence[Link], purges: Tombstones) -> Iterator[Broken]:
    """Tombstones that were touched, or that a record names and that are not there."""
    yield from (Broken(Trouble.ALTERED, name) for name in purges.damaged)
    named = {name for one in stored for name in one.purges}
    yield from (Broken(Trouble.MISSING, name) for name in sorted(named - {*purges.names, *purges.damaged}))


def _strangers(folder: Path) -> Iterator[Broken]:
    try:
        names = sorted(entry.name for entry in folder.iterdir())
    except FileNotFoundError:
        return
    except OSError as error:
        raise UnfinishedError(f"{folder}: deze map kon niet worden gelezen ({error.strerror}).") from error
    yield from (Broken(Trouble.STRANGER, name) for name in names if run_of(name) is None and not name.startswith("."))


def _without_record(results: Path | None, runs: Sequence[Run]) -> Iterator[Broken]:
    """The newest record leaves no trace in the others; the results tell that it was there."""
    if results is None:
        return
    with suppress(OSError, ValueError, KeyError, TypeError):
        as_of = in_utc(dt.datetime.fromisoformat(json.loads(results.read_bytes())["as_of"]))
        if not any(run.as_of == as_of for run in runs):
            yield Broken(Trouble.LAST_MISSING, results.name)
