"""The folder of run records: listed, read, written; the only place here that touches the disk."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from pipeline.codes import ArrivalBasis
from pipeline.errors import UnfinishedError
from pipeline.files import write_whole
from pipeline.history.known import History
from pipeline.history.names import SHORT, Run, in_utc, run_of
from pipeline.history.proof import Sighting
from pipeline.history.records import FileRecord, Record, content_of, from_bytes, sha256_of, to_bytes
from pipeline.history.tombstones import FOLDER as PURGES
from pipeline.history.tombstones import read_tombstones

FOLDER = "runs"
"""Where the records lie, under the folder with the outputs."""


class Damage(StrEnum):
    """Why a record cannot be used."""

    ALTERED = "altered"
    """Its bytes are not those that its name vouches for: truncated or edited."""
    FOREIGN = "foreign"
    """Its bytes are those of its name, but they are no record, or one of another run or version."""
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Stored:
    """A record as it stands on the disk."""

    run: Run
    sha256: str
    """Of the bytes that its run wrote: what its name and the record after it vouch for, also after a purge."""
    record: Record


def list_runs(folder: Path) -> tuple[Run, ...]:
    """The runs of which a record stands in `folder`, as they followed each other; none when there is no such folder.

    Raises UnfinishedError when the share does not give the folder: without it, arrivals would be judged wrongly.
    """
    try:
        names = [entry.name for entry in folder.iterdir()]
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise UnfinishedError(_unreadable(folder, error)) from error
    return tuple(sorted(run for name in names if (run := run_of(name)) is not None))


def read_record(folder: Path, run: Run) -> Stored | Damage:
    """The record of `run`, or why it cannot be used. Raises UnfinishedError when the share does not give it."""
    try:
        data = (folder / run.name).read_bytes()
    except (FileNotFoundError, IsADirectoryError):
        return Damage.GONE
    except OSError as error:
        raise UnfinishedError(_unreadable(folder / run.name, error)) from error
    digest = sha256_of(data)
    if digest[:SHORT] != run.short:
        original = read_tombstones(folder.parent / PURGES).original_of(run.name, digest)
        if original is None or original[:SHORT] != run.short:
            return Damage.ALTERED
        digest = original
    try:
        record = from_bytes(data)
    except ValueError:
        return Damage.FOREIGN
    if record.number != run.number or in_utc(record.as_of) != run.as_of or _forward_reference(record):
        return Damage.FOREIGN
    return Stored(replace(run, ahead=record.ahead), digest, record)


def _forward_reference(record: Record) -> bool:
    """Whether something in it names a run that the record cannot know."""
    most = len(record.runs)
    files = (file for one in record.candidates for file in (*one.files, *one.gone))
    return any(run_of(name) is None for name in record.runs) or any(
        at is not None and not 0 <= at <= most for file in files for at in (file.seen, file.missed, file.last)
    )


def _unreadable(path: Path, error: OSError) -> str:
    return (
        f"{path}: de verslagen van vorige keren konden niet worden gelezen ({error.strerror}). Zonder die verslagen is "
        "niet te bepalen wat op tijd was. Controleer de gedeelde schijf en de rechten en start opnieuw."
    )


EVER = dt.datetime(9999, 1, 1, tzinfo=dt.UTC)
"""A moment after every run: for all that was ever recorded."""


def load_history(folder: Path, as_of: dt.datetime) -> History:
    """What the records in `folder` know for a run at `as_of`.

    Reads the newest intact record, which carries all facts of those before it; older ones only when it is damaged,
    when one stands there that it does not know (put back from a copy), or when `as_of` lies in the past. So a night
    costs as much after a year as after a week. Damaged and missing records are named in the result, never fatal.
    """
    moment = in_utc(as_of)
    listed = list_runs(folder)
    stored: dict[Run, Stored] = {}
    damaged: set[str] = set()
    tip = _newest(folder, listed, stored, damaged)
    purges = read_tombstones(folder.parent / PURGES)
    damaged |= set(purges.damaged)
    if tip is None:
        return History(moment, damaged=tuple(sorted(damaged)), purges=purges)
    told = set(tip.record.runs)
    for run in listed:
        if run.name not in told and run != tip.run and run.name not in damaged:
            _read(folder, run, stored, damaged)
    runs = _runs_of(stored.values())
    history = History(
        moment,
        runs,
        _sightings(stored.values()),
        tip.record,
        tip.run,
        tip.sha256,
        missing=tuple(sorted(told - {run.name for run in listed})),
        purges=purges,
    )
    last = _newest(folder, [run for run in history.forward if run.as_of < moment], stored, damaged)
    same = [run for run in runs if run.as_of == moment] if history.looks_back else []
    replayed = _newest(folder, same, stored, damaged)
    return replace(
        history,
        last=last.record if last else None,
        replayed=replayed.record if replayed else None,
        damaged=tuple(sorted(damaged)),
    )


def _newest(folder: Path, runs: Sequence[Run], stored: dict[Run, Stored], damaged: set[str]) -> Stored | None:
    """The record of the last of `runs` that is intact."""
    found = (_read(folder, run, stored, damaged) for run in reversed(runs))
    return next((one for one in found if one is not None), None)


def _read(folder: Path, run: Run, stored: dict[Run, Stored], damaged: set[str]) -> Stored | None:
    if run not in stored:
        found = read_record(folder, run)
        if isinstance(found, Damage):
            if found is not Damage.GONE:
                damaged.add(run.name)
            return None
        stored[run] = found
    return stored[run]


def _runs_of(stored: Iterable[Stored]) -> tuple[Run, ...]:
    """All runs that these records are or name."""
    found: dict[str, Run] = {}
    for one in stored:
        for run in named_runs(one.record):
            found[run.name] = run
        found[one.run.name] = one.run
    return tuple(sorted(found.values()))


def named_runs(record: Record) -> tuple[Run, ...]:
    """The runs before `record`, in the order in which its positions count them."""
    ahead = set(record.ahead_runs)
    runs = (run_of(name) for name in record.runs)
    return tuple(replace(run, ahead=at in ahead) for at, run in enumerate(runs) if run is not None)


def _sightings(stored: Iterable[Stored]) -> Mapping[tuple[str, str], Sighting]:
    """The first sightings of all these records; of two for the same bytes the earlier one."""
    found: dict[tuple[str, str], Sighting] = {}
    for one in stored:
        runs = (*named_runs(one.record), one.run)
        for candidate in one.record.candidates:
            for file in (*candidate.files, *candidate.gone):
                if file.seen is None:
                    continue
                missed = None if file.missed is None else runs[file.missed]
                sighting = Sighting(runs[file.seen], missed, _change_time(file))
                note_sighting(found, (candidate.folder, file.sha256), sighting)
    return found


def _change_time(file: FileRecord) -> dt.datetime | None:
    return file.received if file.arrival is ArrivalBasis.FILE_SYSTEM and file.late is False else None


def note_sighting(found: dict[tuple[str, str], Sighting], key: tuple[str, str], sighting: Sighting) -> None:
    """Keep the earlier of two sightings; one by a rehearsal gives way to one by a run that was not."""
    known = found.get(key)
    if known is None or (sighting.seen.ahead, sighting.seen) < (known.seen.ahead, known.seen):
        found[key] = sighting


def keep(folder: Path, record: Record) -> Path:
    """Write the record whole under its name in `folder` (made when it is not there); returns where it stands.

    When a record for the same moment says the same already, nothing is written and its place is returned. Raises
    UnfinishedError when it cannot be written.
    """
    moment = in_utc(record.as_of)
    content = content_of(record)
    for run in reversed(list_runs(folder)):
        if run.as_of == moment:
            stored = read_record(folder, run)
            if isinstance(stored, Stored) and content_of(stored.record) == content:
                return folder / run.name
    data = to_bytes(record)
    name = Run(record.number, moment, sha256_of(data)[:SHORT]).name
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UnfinishedError(
            f"{folder}: deze map kan niet worden gemaakt ({error.strerror}). Controleer de schrijfrechten."
        ) from error
    return write_whole(folder / name, data)
