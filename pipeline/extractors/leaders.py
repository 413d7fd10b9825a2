"""Dotted lines between a label and its value ("Naam ........ PEETERS"): the gap between two cells of a row."""

import re
import statistics
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from pipeline.model import Line, Page, Word
from pipeline.text import part_of

_FLAT = 0.3
"""Of the height of a word on the page: no letter is as low, the lowest being half as high as a word with stems."""
_REMNANT = re.compile(r"[_…]+")
"""What OCR leaves of a dotted line that it hardly saw: "Veroordelingen _", "nummer …"."""
_LEADER = re.compile(r"[.…·_•]{4,}|…{2,}|(?:[.·_•] ){3,}[.·_•]+")


def without_leaders(page: Page) -> Page:
    """The page with each line cut into cells where a dotted line runs through it; without one the page itself."""
    page = _without_flat(page)
    if not any(_LEADER.search(line.text) for line in page.lines):
        return page
    return replace(page, lines=tuple(cell for line in page.lines for cell in _cells(line)))


def _without_flat(page: Page) -> Page:
    """The page cut where OCR made letters of a dotted line, as flat as its points ("en", "nnn"), or one sign of it."""
    heights = [word.box.height for line in page.lines for word in line.words]
    flat = _FLAT * statistics.median(heights) if heights else 0.0

    def says_nothing(word: Word) -> bool:
        return _is_flat(word, flat) or _is_remnant(word)

    if not any(says_nothing(word) for line in page.lines for word in line.words):
        return page
    cells = [
        Line(tuple(words))
        for line in page.lines
        for dotted, words in groupby(line.words, key=says_nothing)
        if not dotted or all(map(_is_remnant, line.words))
    ]
    return replace(page, lines=tuple(cells))


def _is_flat(word: Word, flat: float) -> bool:
    """Whether letters are lower than `flat`, in fractions of the page: points, dashes and figures stay as they are."""
    return word.confidence < 1.0 and word.box.height < flat and any(map(str.isalpha, word.text))


def _is_remnant(word: Word) -> bool:
    """Whether a word of a picture is all of such signs; where nothing else is on its line, a value was left open."""
    return word.confidence < 1.0 and _REMNANT.fullmatch(word.text) is not None


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
