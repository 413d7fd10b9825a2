"""Pages read by several methods in turn, chunk by chunk; a line in a file for each, so that it can be resumed."""

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field, replace
from itertools import groupby
from pathlib import Path
from typing import Any

from bench.reading.pages import BenchPage
from bench.reading.scores import Tally, held, said, score
from bench.reading.worker import Cost, Reader
from pipeline.codes import ReadMethod
from pipeline.extractors.extract import extract
from pipeline.history.versions import whole
from pipeline.model import Page, Reading
from pipeline.sorting import sort_pages

_TURNING = ("geldig",)
"""Methods that say how they turned a page."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Pages of one carrier and kind that the methods read in turn, so that the state of the machine hits all alike."""

    name: str
    pages: tuple[BenchPage, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One page read by one method."""

    chunk: str
    page: str
    method: str
    carrier: str
    kind: str
    split: str
    dates: Tally
    names: Tally
    rows: Tally
    words: Tally
    orientation: Tally
    cpu: float
    """Seconds; an even share of those of the chunk."""
    wall: float
    peak_mb: float
    quality: float = 0.0
    """Of the worst page found, by the product itself."""
    said: Sequence[Mapping[str, Any]] = field(default_factory=tuple)
    """The fields that the product read (`scores.Said`)."""
    type: str = ""
    """The document's true type."""
    held: Tally = (0, 0)
    """The categories that the product says are held (`scores.held`)."""

    def tally(self, kind: str) -> Tally:
        """Right, and how many, of `dates`, `names`, ..."""
        right, total = getattr(self, kind)
        return right, total


def chunks_of(pages: Sequence[BenchPage], size: int, most: int | None) -> tuple[Chunk, ...]:
    """Chunks of `size` pages, in turn one of each carrier and kind; at most `most` of each."""
    groups: list[list[Chunk]] = []
    for key, group in groupby(sorted(pages, key=_key), key=_key):
        ordered = sorted(group, key=lambda page: (page.name.split("-")[2:], page.name))
        parts = [ordered[start : start + size] for start in range(0, len(ordered), size)]
        groups.append([Chunk(f"{'-'.join(key)}-{n}", tuple(part)) for n, part in enumerate(parts[:most])])
    longest = max((len(group) for group in groups), default=0)
    return tuple(group[n] for n in range(longest) for group in groups if n < len(group))


def _key(page: BenchPage) -> tuple[str, str]:
    return page.truth.carrier, page.truth.kind


def compare(chunks: Sequence[Chunk], methods: Sequence[str], results: Path, *, minutes: float) -> int:
    """Read what the file `results` does not hold yet, for at most so many minutes; how many readings remain to be done.

    Raises EOFError when the process of a method died.
    """
    done = {(row.chunk, row.method) for row in load_rows(results)} if results.exists() else set()
    todo = [(chunk, [m for m in methods if (chunk.name, m) not in done]) for chunk in chunks]
    until = time.monotonic() + minutes * 60
    left = sum(len(missing) for _, missing in todo)
    with ExitStack() as stack, results.open("a", encoding="utf-8") as target:
        readers: dict[str, Reader] = {}
        for number, (chunk, missing) in enumerate(todo):
            for method in _in_turn(missing, number):
                if time.monotonic() > until:
                    return left
                if method not in readers:
                    readers[method] = stack.enter_context(Reader(method))
                    readers[method].read(chunk.pages[:1])  # models are loaded once in a night
                found, cost = readers[method].read(chunk.pages)
                for page, seen in zip(chunk.pages, found, strict=True):
                    target.write(json.dumps(asdict(_row(chunk, page, method, seen, cost))) + "\n")
                target.flush()
                left -= 1
    return left


def _in_turn(methods: Sequence[str], number: int) -> list[str]:
    """The methods, each chunk another one first."""
    turn = number % len(methods) if methods else 0
    return [*methods[turn:], *methods[:turn]]


def _row(chunk: Chunk, page: BenchPage, method: str, found: Sequence[Page], cost: Cost) -> Row:
    truth, share = page.truth, 1 / len(chunk.pages)
    measured = score(page, found, turns=method in _TURNING)
    where = (chunk.name, page.name, method, truth.carrier, truth.kind, truth.split)
    right = (measured.dates, measured.names, measured.rows, measured.words, measured.orientation)
    row = Row(*where, *right, cost.cpu * share, cost.wall * share, cost.peak_mb)
    return replace(row, **_own(page, found)) if method == "geldig" else row


def _own(page: BenchPage, found: Sequence[Page]) -> dict[str, Any]:
    """What only the product says: quality, and the fields of the document with their confidence."""
    reading = Reading(tuple(found), ReadMethod.OCR)
    sections = sort_pages(reading, page.name) if found else ()
    every = [extract(one) for one in sections]
    documents = [one for one in every if one.type == page.truth.type]
    fields = documents[0].fields if documents else {}
    return {
        "quality": min((one.quality for one in found), default=0.0),
        "said": [asdict(one) for one in said(page.truth, fields)] if page.truth.type else [],
        "type": page.truth.type,
        "held": held(page.truth, [one.value("categories") for one in every]),
    }


def results_of(work: Path, name: str) -> Path:
    """Where what was measured of this very code is kept in `work`; what was measured of any other is forgotten."""
    results, stamp = work / f"{name}.jsonl", work / f"{name}.code"
    code = whole()
    if not stamp.exists() or stamp.read_text("utf-8") != code:
        results.unlink(missing_ok=True)
        stamp.write_text(code, "utf-8")
    return results


def load_rows(results: Path) -> tuple[Row, ...]:
    """What was measured so far."""
    return tuple(_rows(results))


def _rows(results: Path) -> Iterator[Row]:
    with results.open(encoding="utf-8") as source:
        for line in source:
            if line.endswith("\n"):  # a run that was ended may have left half a line
                yield Row(**json.loads(line))
