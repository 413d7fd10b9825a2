"""Rows of a paper licence of which no rules tell where they end: the words that were read do, and the ink beside them.

A table may be typed, its rows merely under one another, and of one that was read as a side of a card no cells are
known. All of a row is looked at as a wide cell of a ruled row is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.table_grid import without_long_lines
from pipeline.reading.cards.words import PAPER_LETTERS, RULES
from pipeline.reading.sheets.category_rows import Row
from pipeline.reading.sheets.cell_days import dated_in
from pipeline.reading.sheets.town_stamps import VALID
from pipeline.reading.sheets.written_places import written_on
from pipeline.reading.vision.pixels import Pixels, bounds_of
from pipeline.text import fold

_SAME_EDGE = 0.015
"""Of the width, how far apart letters or numbers under each other begin."""
_NEXT_ROW, _TALLEST_ROW, _ALONE = 1.2, 6.0, 2.2
"""Heights of a letter, from one row to the next at least and at most, and of a row without others."""
_USUAL = 30
"""The percentile of the distances from letter to letter that is the height of a row: some letters were not read."""
_UNEVEN = 0.2
"""Of the height of a row, within which its border is where the least stands."""
_LONG_RULE, _HIGH_RULE = 5.0, 1.3
"""Heights of a letter, and of a row, from which a line across or down is ruled and no stroke of a letter."""
_UNDER, _MOST_UNDER, _CELL = 1.5, 6.0, 4.0
"""Heights of a letter that heads a column: what its cell reaches under the day there, how far that day stands under it
at most, and how wide a cell is at most."""
_FEWEST_BESIDE = 3
"""Letters beside each other that head columns."""
_CAPTION = re.compile(r"(?:[1-9]|1[0-4])[.:)]?")
_FEWEST_CAPTIONS = 3
"""Numbers of captions under each other, where the leaf of the particulars begins."""
_ROOM = 1 / 48
"""Of the width of a cell, at either side: of all with it `whole_rows` leaves out a fiftieth."""
_NUMBER = re.compile(r"\d{5,7}")
"""Figures without a sign between them that are no day."""
_BROKEN_DAY = re.compile(r"[0-3]?\d[./\-][01]?\d[./\-]")
"""A day and month that end in a sign, for want of room."""


def typed_rows(page: Pixels, lines: Sequence[Line], ruled: Sequence[Row]) -> tuple[Pixels, tuple[Row, ...]]:
    """The page without the rules through these rows, and the row of each day behind or under a letter.

    But for the days in `ruled` rows. Of a letter that was not read those over and under it tell where it stood. Under
    one the word for valid may stand instead of a day.
    """
    letters = [word for line in lines for word in line.words if word.text.strip(RULES) in PAPER_LETTERS]
    ends = [*_captions(lines), *(cell.x0 for row in ruled for cell in row.cells[:1])]
    bare, rows = page, list[Row]()
    for mark in (mark for line in lines for mark in _marks_on(line)):
        box = Box.around(word.box for word in mark)
        if any(_holds(row, box) for row in ruled):
            continue
        behind = () if VALID.search(fold(mark[0].text)) else _behind(box, letters, ends, page, alone=not ruled)
        under = ((letter, cell, (cell,)) for letter, cell in _under(box, letters, page))
        for letter, band, cells in (*((head, row, tuple(_cells(row, box))) for head, row in behind), *under):
            around = replace(band, y0=max(0.0, band.y0 - band.height / 2), y1=min(1.0, band.y1 + band.height / 2))
            bare = without_long_lines(bare, around, _LONG_RULE * letter.box.height, _HIGH_RULE * band.height)
            rows.append(Row(letter, (), band=band, cells=cells, mark=mark))
    return bare, tuple(rows)


def _marks_on(line: Line) -> Iterator[tuple[Word, ...]]:
    """The days on a line, also one of which the year stands under it, and the words for valid."""
    words = line.words
    while day := dated_in(words):
        if not _NUMBER.fullmatch("".join(word.text for word in day)):
            yield day
        words = tuple(word for word in words if word.box.x0 > max(one.box.x0 for one in day))
    for word in line.words:
        if _BROKEN_DAY.fullmatch(word.text) or VALID.fullmatch(fold(word.text).strip(RULES + "_-")):
            yield (word,)


def _holds(row: Row, day: Box) -> bool:
    band = row.band
    return band is not None and band.y0 <= day.middle <= band.y1 and band.x0 <= _centre(day) <= band.x1


def _behind(
    day: Box, letters: Sequence[Word], ends: Sequence[float], page: Pixels, *, alone: bool
) -> Iterator[tuple[Word, Box]]:
    """The letter before a day, or what stands for one that was not read, and all of its row behind it.

    `ends` is where right of a table what is none of it begins. A letter over and under which none stand heads a row
    only `alone`: beside a ruled table it is what something else was read as.
    """
    before = [one for one in letters if one.box.x1 <= day.x0]
    column = max((_aligned(one, before) for one in before), key=len, default=[])
    high = _row_height(column)
    heads = before if alone else column if len(column) > 1 else []
    level = [one for one in heads if abs(one.box.middle - day.middle) <= (high or _ALONE * one.box.height) / 2]
    if level:
        letter = max(level, key=lambda one: one.box.x0)
    elif high and column[0].box.middle - high <= day.middle <= column[-1].box.middle + high:
        left, right = min(one.box.x0 for one in column), max(one.box.x1 for one in column)
        letter = Word("", replace(day, x0=left, x1=right), 0.0)
    else:
        return
    end = min((end for end in ends if end > letter.box.x1), default=1.0)
    if day.x0 < end:
        yield letter, _band(letter.box, day, end, column, high or _ALONE * letter.box.height, page)


def _aligned(one: Word, letters: Sequence[Word]) -> list[Word]:
    """The letters that begin under or over one, from the top."""
    found = (other for other in letters if abs(other.box.x0 - one.box.x0) <= _SAME_EDGE)
    return sorted(found, key=lambda word: word.box.middle)


def _row_height(column: Sequence[Word]) -> float:
    """How far apart the rows of a column of letters are, as a share of the height of the page; 0 for a single one."""
    tall = float(np.median([one.box.height for one in column])) if column else 0.0
    steps = [b.box.middle - a.box.middle for a, b in pairwise(column)]
    apart = [step for step in steps if step >= _NEXT_ROW * tall]
    return min(float(np.percentile(apart, _USUAL)), _TALLEST_ROW * tall) if apart else 0.0


def _captions(lines: Sequence[Line]) -> Iterator[float]:
    """Where the numbers of the captions of the particulars stand under each other."""
    numbers = [word.box.x0 for line in lines for word in line.words if _CAPTION.fullmatch(word.text)]
    for x in numbers:
        if sum(abs(x - other) <= _SAME_EDGE for other in numbers) >= _FEWEST_CAPTIONS:
            yield x


def _band(letter: Box, day: Box, end: float, column: Sequence[Word], high: float, page: Pixels) -> Box:
    """All of a row between its letter and the end of its leaf, its borders where the least stands."""
    others = [one.box.middle for one in column if abs(one.box.middle - letter.middle) >= high / 2]
    over = max((one for one in others if one < letter.middle), default=0.0)
    under = min((one for one in others if one > letter.middle), default=1.0)
    top = max(letter.middle - high / 2, (over + letter.middle) / 2)
    bottom = min(letter.middle + high / 2, (under + letter.middle) / 2)
    row = Box(letter.x1, min(top, day.y0), end, max(bottom, day.y1))
    reach = _UNEVEN * high
    return replace(row, y0=max(0.0, _barest(page, row, row.y0, reach)), y1=min(1.0, _barest(page, row, row.y1, reach)))


def _barest(page: Pixels, row: Box, border: float, reach: float) -> float:
    """The height nearest a border of a row at which the least stands, no further from it than `reach`."""
    near = replace(row, y0=max(0.0, border - reach), y1=min(1.0, border + reach))
    left, top, right, bottom = bounds_of(near, page.shape)
    part = page[top:bottom, left:right]
    if not part.size:
        return border
    inked = written_on(part).sum(axis=1)
    least = np.flatnonzero(inked == inked.min())
    return float(top + least[np.abs(least + top - border * len(page)).argmin()]) / len(page)


def _under(day: Box, letters: Sequence[Word], page: Pixels) -> Iterator[tuple[Word, Box]]:
    """The letter over a day, of some beside each other, and the cell under it; what stands for it lies left of that."""
    ratio = page.shape[0] / page.shape[1]
    over = [one for one in letters if one.box.y1 <= day.y0 and day.middle - one.box.y1 <= _MOST_UNDER * one.box.height]
    for letter in over:
        middle, tall = _centre(letter.box), letter.box.height
        beside = [abs(_centre(one.box) - middle) for one in over if abs(one.box.middle - letter.box.middle) < tall / 2]
        if len(beside) < _FEWEST_BESIDE:
            continue
        half = min((*(one for one in beside if one > 0), _CELL * tall * ratio)) / 2
        if abs(_centre(day) - middle) > half:
            continue
        cell = Box(max(0.0, middle - half), letter.box.y1, min(1.0, middle + half), min(1.0, day.y1 + _UNDER * tall))
        cell = replace(cell, x0=min(cell.x0, day.x0), x1=max(cell.x1, day.x1))
        yield replace(letter, box=replace(letter.box, x0=cell.x0, x1=cell.x0)), cell


def _cells(band: Box, mark: Box) -> Iterator[Box]:
    """What is before the mark of a row, itself and behind it, each with room for what is left out as its rules."""
    for left, right in pairwise((band.x0, max(band.x0, mark.x0), min(band.x1, mark.x1), band.x1)):
        room = _ROOM * (right - left)
        if right > left:
            yield replace(band, x0=left - room, x1=right + room)


def _centre(box: Box) -> float:
    return (box.x0 + box.x1) / 2
