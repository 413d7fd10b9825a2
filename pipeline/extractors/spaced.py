"""A word printed so wide that each of its letters was taken for a cell of a row: "N    I    H    I    L"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from pipeline.model import Line, Page

_FEWEST = 4
"""Letters of such a word."""
_LEVEL = 0.5
"""By which share of its height a letter may stand higher or lower than the one before it."""
_EVEN = 1.6
"""How much wider one gap may be than another: cells with a letter each ("M   V   X") stand unevenly."""


def with_wide_words(page: Page) -> Page:
    """The page with the letters of each such word on one line of their own; without one the page itself."""
    if sum(map(_is_letter, page.lines)) < _FEWEST:
        return page
    return replace(page, lines=tuple(_joined(page.lines)))


def _is_letter(line: Line) -> bool:
    return len(line.words) == 1 and len(line.words[0].text) == 1 and line.words[0].text.isalpha()


def _joined(lines: Sequence[Line]) -> Iterator[Line]:
    for letters, group in groupby(lines, key=_is_letter):
        run = list(group)
        if letters and len(run) >= _FEWEST and _is_row(run):
            yield Line(tuple(word for line in run for word in line.words))
        else:
            yield from run


def _is_row(run: Sequence[Line]) -> bool:
    """Whether letters stand at one height, from left to right, with even gaps between."""
    boxes = [line.box for line in run]
    pairs = list(pairwise(boxes))
    level = all(abs(one.middle - other.middle) <= _LEVEL * one.height for one, other in pairs)
    gaps = [(other.x0 + other.x1 - one.x0 - one.x1) / 2 for one, other in pairs]
    return level and min(gaps) > 0 and max(gaps) <= _EVEN * min(gaps)
