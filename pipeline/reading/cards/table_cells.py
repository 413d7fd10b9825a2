"""The cells of a table on a card, read together: the letters in one call of Tesseract, the dates in another.

Each cell is cut to its print, so that neither the rest of a ruled line nor guilloche nor a pictogram stands beside it,
and all of a kind are laid under each other as lines of one text: letters are told better among letters.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.categories import is_category
from pipeline.reading.cards.table_grid import Grid
from pipeline.reading.ocr.looking.montage import read_places
from pipeline.reading.vision.pixels import Pixels, bounds_of, stretches_of

_CONTRAST = 50
"""Levels by which print is darker than the paper of its cell; what is paler is guilloche."""
_TALL = 0.3
"""Of the height of a row, a mark of print at least: an empty cell, a speck or a mere dash is not worth reading."""
_AS_TALL, _LONG = 0.55, 2.8
"""Of the height of the letters in the first column, that a date is high and long at least: six digits and two points.

Rows of asterisks are lower; pictograms and slashes are shorter, and so are the codes of column 12, of which nothing is
kept.
"""
_DIGITS = 6
"""In a day with a short year."""
_LEAST, _LOW = 5, 14
"""Pixels that a letter at the head of a cell is high at least, however high a stamp behind it is."""
_WIDEST, _PALE = 2.7, 25
"""Heights of the print of a cell, that no category is wide, and the contrast of what fills a gap."""
_GAP = 0.35
"""Of the height of its first letter, between the letters of a row and a pictogram; letters stand closer."""
_PICTURED = 1.7
"""Heights of a mark behind the letters of a row, from which it is as wide as no letter is."""
_OF_PICTURE = 3
"""Letters and figures as which a pictogram is read, at most."""
_FEWEST = 4
"""Cells of a column with a category, from which it is that of the letters."""
_INSIDE = 3
"""Pixels from the ruled lines at which a cell begins."""
_TRUST = 0.6
"""Confidence below which what was read without a digit, right of the letters, is noise."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table that holds print."""

    row: int
    column: int
    place: Box
    """Of its print."""


def read_table(bare: Pixels, grid: Grid, language: str) -> tuple[Line, ...]:
    """The letters and dates of a table, each cell a line, row by row from the left.

    `bare` is the card without its ruled lines. What is too short or too low to be a date is left out. Where the first
    column holds pictograms, the letters are behind them or in the next one; where no rules run down, it holds the dates
    too. Where it holds no letter at all, they stand beside the table that was seen, since of their rules nothing was
    left: then it may hold dates.
    """
    letters, dates = letters_and_dates(bare, grid)
    named = _read(bare, letters, language)
    if len(letters) >= _FEWEST and _named(named) < _FEWEST:
        behind = _read(bare, _behind_pictures(bare, grid, letters), language)
        named = behind if _named(behind) >= _FEWEST else named
    if len(letters) >= _FEWEST and _named(named) < _FEWEST:
        others, right_of_them = letters_and_dates(bare, grid, skipped=1)
        named_there = _read(bare, others, language)
        if _named(named_there) >= _FEWEST:
            named, dates = named_there, right_of_them
    if not _named(named):
        asked = _read(bare, _dates_among(bare, grid, letters), language)
        named = [(cell, words) for cell, words in asked if _is_day(words)]
    dated = _read(bare, dates, language)
    if not dates and _named(named) >= _FEWEST:
        behind = _read(bare, list(_dates_behind(bare, grid, [cell for cell, _ in named])), language)
        dated = [(cell, words) for cell, words in behind if not _may_be_picture(words)]
    kept = (*named, *((cell, _sure(words)) for cell, words in dated))
    return tuple(Line(words) for _, words in sorted(kept, key=lambda one: (one[0].row, one[0].column)) if words)


def with_table(around: Sequence[Line], cells: Sequence[Line], top: float) -> tuple[Line, ...]:
    """The lines of a card in order: those above the top of its table, a fraction, the cells of the table, the rest."""
    above = [line for line in around if line.box.middle < top]
    return (*above, *cells, *(line for line in around if line.box.middle >= top))


def _read(bare: Pixels, cells: Sequence[Cell], language: str) -> list[tuple[Cell, tuple[Word, ...]]]:
    return list(zip(cells, read_places(bare, [cell.place for cell in cells], language), strict=False))


def _named(cells: Sequence[tuple[Cell, tuple[Word, ...]]]) -> int:
    """In how many cells a category was read."""
    return sum(is_category("".join(word.text for word in words)) for _, words in cells)


def letters_and_dates(bare: Pixels, grid: Grid, *, skipped: int = 0) -> tuple[Sequence[Cell], Sequence[Cell]]:
    """The cells of a table that hold the letters of its rows, without pictograms, and those that may hold a date.

    So many columns on the left are `skipped`.
    """
    every = list(cells_of(bare, grid))
    start = min((cell.column for cell in every), default=0) + skipped
    cells = [cell for cell in every if cell.column >= start]
    first = min((cell.column for cell in cells), default=start)
    letters = _without_pictures(bare, [cell for cell in cells if cell.column == first])
    height = float(np.median([cell.place.height for cell in letters])) if letters else 0.0
    dates = [cell for cell in cells if cell.column != first and _can_be_date(cell.place, height, bare.shape)]
    return letters, dates


def _without_pictures(bare: Pixels, cells: Sequence[Cell]) -> Sequence[Cell]:
    """The cells of the first column, cut to their letters where most of them are so wide that they hold a pictogram.

    Every row has one. Of a card on its head the first column holds a date in some rows and dashes in the others.
    """
    high, wide = bare.shape
    aspects = [cell.place.width * wide / max(1.0, cell.place.height * high) for cell in cells]
    if not cells or np.median(aspects) <= _WIDEST:
        return cells
    return [replace(cell, place=without_picture(bare, cell.place)) for cell in cells]


def _is_day(words: Sequence[Word]) -> bool:
    """Whether what was read has as many figures as a day."""
    return sum(map(str.isdigit, "".join(word.text for word in words))) >= _DIGITS


def _may_be_picture(words: Sequence[Word]) -> bool:
    """Whether no more was read than the wheels of a pictogram give."""
    return sum(c.isalnum() for word in words for c in word.text) <= _OF_PICTURE


def _dates_among(bare: Pixels, grid: Grid, letters: Sequence[Cell]) -> Sequence[Cell]:
    """The cells of the first column that may hold a date, whole."""
    first = min((cell.column for cell in letters), default=0)
    cells = [cell for cell in cells_of(bare, grid) if cell.column == first]
    return [cell for cell in cells if _can_be_date(cell.place, cell.place.height, bare.shape)]


def _dates_behind(bare: Pixels, grid: Grid, letters: Sequence[Cell]) -> Iterator[Cell]:
    """What may be a date behind the letters of a row in the same cell: some tables have no rules down.

    A gap as wide as a letter is high parts it from the pictogram and from another date.
    """
    high, wide = bare.shape
    whole = {(cell.row, cell.column): cell.place for cell in cells_of(bare, grid)}
    height = float(np.median([cell.place.height for cell in letters]))
    for letter in letters:
        place = whole[letter.row, letter.column]
        if (place.x1 - letter.place.x1) * wide < _LONG * height * high:
            continue
        part, corner = _cut(bare, replace(place, x0=letter.place.x1))
        marks = _letters(part)
        for left, right in _stretches(part, height * high):
            own = marks[(marks[:, 0] >= left) & (marks[:, 0] + marks[:, 2] <= right)]
            if len(own) and _can_be_date(found := _placed(own, (left, right), corner, bare.shape), height, bare.shape):
                yield replace(letter, place=found)


def _behind_pictures(bare: Pixels, grid: Grid, letters: Sequence[Cell]) -> Sequence[Cell]:
    """The cells of the first column cut to what stands in them behind their first part; none where few have two."""
    rows = {cell.row for cell in letters}
    first = min((cell.column for cell in letters), default=0)
    cells = [cell for cell in cells_of(bare, grid) if cell.row in rows and cell.column == first]
    parts = [(cell, list(parts_of(bare, cell.place))) for cell in cells]
    if sum(len(found) > 1 for _, found in parts) < _FEWEST:
        return []
    return [replace(cell, place=Box.around(found[1:] or found)) for cell, found in parts if found]


def without_picture(bare: Pixels, place: Box) -> Box:
    """The letters of a row, without the pictogram that stands in the same cell: a gap parts them from it, or its width.

    Print no wider than the longest category is left as it is: of blurred letters a stroke is lost, and leaves a gap.
    """
    part, corner = _cut(bare, place)
    marks = _letters(part)
    if not len(marks) or part.shape[1] <= _WIDEST * len(part):
        return place
    first = marks[0]
    tall = int(marks[marks[:, 0] <= first[0] + first[3], 3].max())
    wide = next((mark for mark in marks[1:] if mark[2] >= _PICTURED * mark[3] and mark[0] >= first[0] + first[2]), None)
    if wide is not None:
        own = marks[marks[:, 0] < wide[0]]
        end = int((own[:, 0] + own[:, 2]).max())
        return _placed(own, (0, end), corner, bare.shape)
    (_, end), *others = _stretches(part, _GAP * tall)
    if not others:
        return place
    own = marks[marks[:, 0] + marks[:, 2] <= end]
    return _placed(own if len(own) else marks[:1], (0, end), corner, bare.shape)


def parts_of(bare: Pixels, place: Box) -> Iterator[Box]:
    """The print of a cell where gaps part it, from the left: a pictogram, the letters behind it, a date."""
    part, corner = _cut(bare, place)
    marks = _letters(part)
    if not len(marks):
        return
    for left, right in _stretches(part, _GAP * float(np.median(marks[:, 3]))):
        own = marks[(marks[:, 0] >= left) & (marks[:, 0] + marks[:, 2] <= right)]
        if len(own):
            yield _placed(own, (left, right), corner, bare.shape)


def _cut(bare: Pixels, place: Box) -> tuple[Pixels, tuple[int, int]]:
    """What stands in a place, and its left and top, in pixels."""
    left, top, right, bottom = bounds_of(place, bare.shape)
    return bare[top:bottom, left:right], (left, top)


def _letters(part: Pixels) -> NDArray[np.int32]:
    """The marks of a cell that are high enough for letters, from the left."""
    if not part.size:
        return np.empty((0, 5), np.int32)
    marks = _marks(part, max(_LEAST, min(_TALL * len(part), _LOW)))
    return marks[np.lexsort((marks[:, 1], marks[:, 0]))]


def _stretches(part: Pixels, gap: float) -> list[tuple[int, int]]:
    """Left and right of each stretch of print, however pale, that a wider gap parts from the next."""
    return stretches_of(np.asarray((part < np.median(part) - _PALE).any(axis=0)), gap)


def _placed(marks: NDArray[np.int32], across: tuple[int, int], corner: tuple[int, int], shape: Sequence[int]) -> Box:
    """Where marks of a part lie on the page, `across` being its left and right, `corner` that of the part."""
    (left, right), (x, y) = across, corner
    top, bottom = int(marks[:, 1].min()), int((marks[:, 1] + marks[:, 3]).max())
    return Box((x + left) / shape[1], (y + top) / shape[0], (x + right) / shape[1], (y + bottom) / shape[0])


def _can_be_date(place: Box, letters: float, shape: Sequence[int]) -> bool:
    """Whether print in that place is large enough, beside letters of that height (a fraction of the card's)."""
    return place.height >= _AS_TALL * letters and place.width * shape[1] >= _LONG * letters * shape[0]


def _sure(words: Sequence[Word]) -> tuple[Word, ...]:
    return tuple(word for word in words if word.confidence >= _TRUST or any(c.isdigit() for c in word.text))


def cells_of(bare: Pixels, grid: Grid, tall: float = _TALL) -> Iterator[Cell]:
    """The cells that hold print at least `tall` of a row high, row by row from the left."""
    height, width = bare.shape
    for row, (top, bottom) in enumerate(pairwise(grid.rows)):
        if not 10 <= bottom - top <= height // 2:
            continue
        for column, (left, right) in enumerate(pairwise(grid.columns)):
            x, y = left + _INSIDE, top + _INSIDE - 1
            found = _print_in(bare[y : bottom - _INSIDE + 2, x : right - _INSIDE + 1], tall)
            if found is not None:
                x0, y0, x1, y1 = (int(value) for value in found)
                place = Box((x + x0) / width, (y + y0) / height, (x + x1) / width, (y + y1) / height)
                yield Cell(row, column, place)


def _print_in(cell: Pixels, tall: float) -> NDArray[np.int32] | None:
    """The box around the print of a cell, in its pixels; None when there is none worth reading."""
    if min(cell.shape) < 6:
        return None
    marks = _marks(cell, tall * len(cell))
    if not len(marks):
        return None
    return np.concatenate((marks[:, :2].min(axis=0), (marks[:, :2] + marks[:, 2:4]).max(axis=0)))


def _marks(part: Pixels, least: float) -> NDArray[np.int32]:
    """The marks of print at least so many pixels high."""
    dark = (part < np.median(part) - _CONTRAST).astype(np.uint8)
    marks = cv2.connectedComponentsWithStats(dark)[2][1:]
    return np.asarray(marks[marks[:, cv2.CC_STAT_HEIGHT] >= least], np.int32)
