"""Dotted lines between a label and its value ("Naam ........ PEETERS"): the gap between two cells of a row."""

import re
from collections.abc import Iterator
from dataclasses import replace

from pipeline.model import Line, Page, Word
from pipeline.text import part_of

_LEADER = re.compile(r"[.…·_•]{4,}|…{2,}|(?:[.·_•] ){3,}[.·_•]+")


def without_leaders(page: Page) -> Page:
    """The page with each line cut into cells where a dotted line runs through it; without one the page itself."""
    if not any(_LEADER.search(line.text) for line in page.lines):
        return page
    return replace(page, lines=tuple(cell for line in page.lines for cell in _cells(line)))


def _cells(line: Line) -> Iterator[Line]:
    """The parts of a line around its dotted lines; a line of nothing but dots remains, for it is a value left open."""
    if not _LEADER.search(line.text):
        yield line
        return
    spans = [m.span() for m in _LEADER.finditer(line.text)]
    cells: list[list[Word]] = [[]]
    at = 0
    for word in line.words:
        end = at + len(word.text)
        for part in _outside(word, at, spans):
            if part is None:
                cells.append([])
            else:
                cells[-1].append(part)
        at = end + 1
    found = [Line(tuple(cell)) for cell in cells if cell]
    yield from found or [line]


def _outside(word: Word, at: int, spans: list[tuple[int, int]]) -> Iterator[Word | None]:
    """The parts of a word outside the dotted lines, None for each dotted line that begins in it or runs through it."""
    done = at
    end = at + len(word.text)
    for start, stop in spans:
        if stop <= at or start >= end:
            continue
        if start > done:
            yield part_of(word, done - at, start - at)
        yield None
        done = stop
    if done < end:
        yield part_of(word, done - at, end - at)
