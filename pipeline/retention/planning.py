"""What a purge will do, as a value: which files go, which are rewritten, and what it leaves for people to remove."""

import datetime as dt
import json
import secrets
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.decisions.decision import Decision
from pipeline.decisions.file import FILE_NAME as DECISIONS
from pipeline.decisions.file import read_decisions, without_decisions
from pipeline.history import FOLDER as RUNS
from pipeline.history.chain import Stored, list_runs, read_record
from pipeline.history.erasing import REQUIREMENT_OF, hashes_in, names_of, without, without_reasons
from pipeline.history.records import Purged, Record, sha256_of, to_bytes
from pipeline.history.tombstones import FOLDER as PURGES
from pipeline.history.tombstones import Erased, Rewritten, Tombstone, Tombstones, mark_of, next_number, read_tombstones
from pipeline.letters.keeping import FOLDER as LETTERS
from pipeline.nights.journal import FOLDER as LOGS
from pipeline.outputs import ANNEX, MEMO, REPORT, RESULTS
from pipeline.retention.correspondence import letters_of, lists_without
from pipeline.retention.pending import Order, Target
from pipeline.retention.results import results_without
from pipeline.retention.traces import Traces
from pipeline.retention.uploads import Remaining, names_in, remaining
from pipeline.running.cache import cache_folders
from pipeline.town import Town
from pipeline.vacancy import Vacancy


@dataclass(frozen=True, slots=True)
class Premises:
    """A vacancy, and where what geldig made for it lies."""

    folder: Path
    out: Path
    vacancy: Vacancy
    town: Town


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a purge does; nothing else is touched."""

    order: Order
    """With the folders under every name that they ever had, and by what the candidates could still be known."""
    removed: tuple[Path, ...]
    rewritten: Mapping[Path, bytes]
    """What stays of a file, by its path."""
    records: Mapping[str, bytes]
    """The same for records, by their name."""
    tombstone: Tombstone | None
    """None when no record tells of them."""
    remaining: Remaining
    """What is not ours to remove."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.removed or self.rewritten or self.records or self.tombstone)


def plan(at: Premises, order: Order) -> Plan:
    """What carrying out `order` comes to, as things lie now. Reads only.

    Raises InputError for a file that has a form from which nothing can be taken, UnfinishedError when the share does
    not give a file.
    """
    stored = _stored(at.out / RUNS)
    order = _in_full(at, order, [one.record for one in stored])
    whole = frozenset(one.folder for one in order.targets if not one.types)
    letters = at.out / LETTERS
    decisions = read_decisions(at.folder, at.vacancy.zone)
    dropped = [number for number, one in enumerate(decisions) if _is_dropped(one, order.targets)]
    records, tombstone = _records(at, order, stored, dropped)
    rewritten = dict((*lists_without(letters, whole), *_logs(at.out / LOGS, traces_of(order))))
    removed = [*_outputs(at.out), *letters_of(letters, whole), *_cached(at)]
    results = _results(at, order)
    if results is not None:
        rewritten[at.out / RESULTS] = results
    elif (at.out / RESULTS).exists():
        removed.append(at.out / RESULTS)
    if dropped:
        rewritten[at.folder / DECISIONS] = without_decisions(at.folder, dropped, at.vacancy.zone)
    unchanged = [path for path, content in rewritten.items() if path.exists() and path.read_bytes() == content]
    for path in unchanged:
        del rewritten[path]
    return Plan(order, tuple(removed), rewritten, records, tombstone, remaining(at.folder, at.vacancy, order.targets))


def traces_of(order: Order) -> Traces:
    """By what they could still be known; of a candidate who stays, that is nothing."""
    return Traces(order.words, order.hashes)


def _stored(folder: Path) -> list[Stored]:
    found = (read_record(folder, run) for run in list_runs(folder))
    return [one for one in found if isinstance(one, Stored)]


def _in_full(at: Premises, order: Order, records: Sequence[Record]) -> Order:
    """The order with every name that each folder ever had, and what to look for when all is done."""
    targets = [replace(one, folder=name) for one in order.targets for name in sorted(names_of(records, one.folder))]
    targets = list(dict.fromkeys(targets))
    whole = {one.folder for one in targets if not one.types}
    people = _people(at, whole)
    words = dict.fromkeys((*order.words, *sorted(whole), *people))
    others = {sha for record in records for one in record.candidates if one.folder not in whole for sha in
              hashes_in(record, [one.folder])}  # fmt: skip
    hashes = {sha for record in records for sha in hashes_in(record, whole)} - others
    return replace(order, targets=tuple(targets), words=tuple(words), hashes=tuple(sorted({*order.hashes, *hashes})))


def _people(at: Premises, folders: Collection[str]) -> list[str]:
    """The names of the candidates in `folders`, those left out that somebody who stays bears as well."""
    names = names_in(at.folder)
    with suppress(OSError, ValueError, KeyError, TypeError):
        read = json.loads((at.out / RESULTS).read_bytes())
        names += [(one["id"], one["name"]) for one in read["candidates"] if one["name"]]
    others = {name.casefold() for folder, name in names if folder not in folders}
    return [name for folder, name in names if folder in folders and name.casefold() not in others]


def _is_dropped(decision: Decision, targets: Iterable[Target]) -> bool:
    return any(
        one.folder == decision.candidate and (not one.types or _rests_on(decision, one.types)) for one in targets
    )


def _rests_on(decision: Decision, types: Collection[str]) -> bool:
    """Whether it is on a requirement that is judged on documents of these types, or a value read in one of them."""
    read = decision.reading.document if decision.reading is not None else None
    return read in types or decision.requirement in {REQUIREMENT_OF.get(kind) for kind in types}


def _records(
    at: Premises, order: Order, stored: Sequence[Stored], dropped: Sequence[int]
) -> tuple[dict[str, bytes], Tombstone | None]:
    found: dict[str, bytes] = {}
    rewritten: dict[str, Rewritten] = {}
    for one in stored:
        record = _rewritten(one, order, sum(number < one.record.decisions for number in dropped))
        if record is not None:
            name = one.run.name
            found[name] = to_bytes(record)
            rewritten[name] = Rewritten(original=one.sha256, after=sha256_of(found[name]))
    names, salt = read_tombstones(at.out / PURGES), secrets.token_hex(16)
    if not found and all(_is_told(one, names) for one in order.targets):
        return {}, None
    tombstone = Tombstone(
        number=next_number((*names.names, *names.damaged)),
        at=dt.datetime.fromisoformat(order.at),
        by=order.by,
        why=order.why,
        decided=order.decided_on,
        salt=salt,
        candidates=tuple(_erased(one, salt, [each.record for each in stored]) for one in order.targets),
        records=rewritten,
    )
    return found, tombstone


def _is_told(target: Target, names: Tombstones) -> bool:
    """Whether a tombstone need not be written for it: there is one, or no record ever told of the candidate."""
    told = {kind for one in names.intact if (found := one.erased(target.folder)) for kind in found.types}
    return set(target.types) <= told


def _erased(target: Target, salt: str, records: Sequence[Record]) -> Erased:
    hashes = {sha for record in records for sha in hashes_in(record, [target.folder], target.types)}
    return Erased(mark=mark_of(salt, target.folder), types=target.types, files=tuple(sorted(hashes)))


def _rewritten(one: Stored, order: Order, dropped: int) -> Record | None:
    """The record as it is to be; None when it tells nothing of what goes."""
    record, whole = one.record, {target.folder for target in order.targets if not target.types}
    types = {target.folder: target.types for target in order.targets if target.types}
    found = without(record, whole)
    for name, kinds in types.items():
        found = without_reasons(found, [name], kinds)
    if found == record:
        return None
    files = hashes_in(record, whole) | {sha for name in types for sha in hashes_in(record, [name], types[name])}
    moment = dt.datetime.fromisoformat(order.at)
    purged = Purged(at=moment, by=order.by, why=order.why, sha256=one.sha256, files=tuple(sorted(files)))
    return found.model_copy(update={"decisions": record.decisions - dropped, "purged": (*record.purged, purged)})


def _outputs(out: Path) -> Iterator[Path]:
    """Memo, annex and report, also those that were put beside one that another program held open."""
    for name in (MEMO, ANNEX, REPORT, RESULTS):
        path = Path(name)
        places = [out / f"{path.stem}-nieuw{path.suffix}", *([out / name] if name != RESULTS else [])]
        yield from (one for one in places if one.exists())


def _cached(at: Premises) -> Iterator[Path]:
    """The whole cache of the vacancy: its entries do not tell whose they are, and it makes itself anew."""
    for folder in cache_folders(at.out, at.town):
        yield from sorted(path for path in folder.rglob("*") if path.is_file())


def _logs(folder: Path, traces: Traces) -> Iterator[tuple[Path, bytes]]:
    """The logs without the lines that name one of the files by the beginning of its hash."""
    for path in sorted(folder.glob("*")):
        lines = path.read_bytes().splitlines(keepends=True)
        kept = [line for line in lines if not traces.in_bytes(line)]
        if kept != lines:
            yield path, b"".join(kept)


def _results(at: Premises, order: Order) -> bytes | None:
    try:
        content = (at.out / RESULTS).read_bytes()
    except FileNotFoundError:
        return None
    return results_without(content, order.targets, traces_of(order), dt.datetime.fromisoformat(order.at).date())
