"""Outputs that keep their bytes for as long as what they say is the same, the moment of the run apart.

An output is composed first as it was at the run since which it stands: of that moment, and telling of the changes of
that run. If that gives the bytes that the last record knows, nothing in it changed, and it stays; else it is composed
as of now. So an output may print the moment wherever it likes, and need not say where.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from pipeline.history.names import in_utc
from pipeline.history.records import Record, Standing, Told, sha256_of
from pipeline.model import Note, Result


@dataclass(frozen=True, slots=True)
class Output:
    """A file that a run leaves behind, as the same bytes for the same result."""

    path: str
    """In the folder with the outputs, `/` between parts."""
    compose: Callable[[Result], bytes]
    """What it says of a result; the moment that is printed in it is that of the result."""
    tells_changes: bool = False
    """Whether it tells what changed since the last run, and so says something new whenever there is any."""
    keeps: bool = True
    """Whether it may stand as it is when only the moment is another; False: it always tells of this very run."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The outputs of a run: what they say, and since when."""

    contents: dict[str, bytes]
    """By path."""
    standings: dict[str, Standing]
    told: tuple[Told, ...]
    """The changes of which those tell that tell of changes."""


def settle(outputs: Iterable[Output], result: Result, last: Record | None) -> Settled:
    """The bytes of each output: those that it had at the `last` run for as long as it has nothing else to say.

    Outputs that tell of changes stand or fall together.
    """
    every = tuple(outputs)
    telling = tuple(one for one in every if one.tells_changes)
    kept = _kept_together(telling, result, last) if unchanged(result) else None
    told = last.told if kept is not None and last is not None else _told(result)
    contents, standings = dict(kept or {}), {}
    for one in every:
        if one.path not in contents:
            former = None if one.tells_changes else _kept(one, result, last)
            contents[one.path] = one.compose(result) if former is None else former
        standings[one.path] = _standing(one.path, contents[one.path], result, last)
    return Settled({one.path: contents[one.path] for one in every}, standings, told)


def unchanged(result: Result) -> bool:
    """Whether there is an earlier run and nothing changed since."""
    return bool(result.changes) and all(note.sentence == "change.none" for note in result.changes)


def _kept_together(telling: Iterable[Output], result: Result, last: Record | None) -> dict[str, bytes] | None:
    kept: dict[str, bytes] = {}
    for one in telling:
        former = _kept(one, result, last)
        if former is None:
            return None
        kept[one.path] = former
    return kept


def _kept(output: Output, result: Result, last: Record | None) -> bytes | None:
    """What the output says as of the run since which it stands; None when that is not what it said then."""
    standing = last.outputs.get(output.path) if last else None
    if last is None or standing is None or not output.keeps:
        return None
    since = replace(result.moment, as_of=standing.as_of.astimezone(result.moment.as_of.tzinfo))
    if since.closed != result.moment.closed:
        return None
    content = output.compose(replace(result, moment=since, changes=tuple(map(_note, last.told))))
    return content if sha256_of(content) == standing.sha256 else None


def _standing(path: str, content: bytes, result: Result, last: Record | None) -> Standing:
    sha256 = sha256_of(content)
    former = last.outputs.get(path) if last else None
    as_of: dt.datetime = in_utc(result.moment.as_of)
    return former if former is not None and former.sha256 == sha256 else Standing(sha256=sha256, as_of=as_of)


def _told(result: Result) -> tuple[Told, ...]:
    return tuple(Told.model_validate({"sentence": note.sentence, "facts": note.facts}) for note in result.changes)


def _note(told: Told) -> Note:
    return Note(told.sentence, told.facts)
