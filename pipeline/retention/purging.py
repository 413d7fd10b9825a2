"""A plan carried out, in an order in which every step may be the last one before a power failure.

What was asked is laid down first and taken away last, so that a purge that was broken off is taken up by the next.
The tombstone is written before the records it vouches for, so that at no moment a record seems to be tampered with.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from pipeline.decisions.file import FILE_NAME as DECISIONS
from pipeline.errors import UnfinishedError
from pipeline.files import write_whole
from pipeline.history import FOLDER as RUNS
from pipeline.history.tombstones import FOLDER as PURGES
from pipeline.history.tombstones import add_tombstone
from pipeline.retention.pending import Order, begin, end
from pipeline.retention.planning import Plan, Premises, plan, traces_of
from pipeline.retention.traces import Place, found_in
from pipeline.running.cache import cache_folders


def carry_out(at: Premises, found: Plan) -> tuple[Path, ...]:
    """Do what `found` says; returns each file of ours that still tells of them, so nothing when all is gone.

    Raises UnfinishedError when a file cannot be written or removed; the next purge then takes it up.
    """
    begin(at.out, found.order)
    for path in found.removed:
        _remove(path)
    if found.tombstone is not None:
        add_tombstone(at.out / PURGES, found.tombstone)
    for name, content in found.records.items():
        _rewrite(at.out / RUNS / name, content)
    for path, content in found.rewritten.items():
        _rewrite(path, content)
    end(at.out)
    return still_there(at, found.order)


def still_there(at: Premises, order: Order) -> tuple[Path, ...]:
    """Read the disk again: whatever a new plan would still do, and every file in which one of them is still named."""
    again = plan(at, order)
    planned = (*again.removed, *again.rewritten, *(at.out / RUNS / name for name in again.records))
    return tuple(dict.fromkeys((*planned, *found_in(_places(at), traces_of(again.order)))))


def _places(at: Premises) -> Iterator[Place]:
    """Everything that geldig ever writes for a vacancy."""
    apart = {at.out / RUNS, at.out / PURGES}
    with suppress(FileNotFoundError):
        yield from (Place(path) for path in sorted(at.out.iterdir()) if path not in apart)
    yield from (Place(path, hashes=False) for path in sorted(apart) if path.exists())
    yield from (Place(folder) for folder in cache_folders(at.out, at.town) if folder.exists())
    if (at.folder / DECISIONS).exists():
        yield Place(at.folder / DECISIONS)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise UnfinishedError(
            f"{path}: kan niet worden verwijderd ({error.strerror}). Sluit het als het openstaat, en start geldig "
            "purge opnieuw: die maakt de wissing af."
        ) from error


def _rewrite(path: Path, content: bytes) -> None:
    """Write it whole; on Windows, a file that another program holds open is no reason to leave the old one."""
    where = write_whole(path, content)
    if where != path:
        where.unlink(missing_ok=True)
        raise UnfinishedError(f"{path}: staat open in een ander programma. Sluit het en start geldig purge opnieuw.")
