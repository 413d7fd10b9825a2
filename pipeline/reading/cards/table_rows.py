"""The rows of a table on a card of which a scanner lost some of the thin rules: they are as high as the others.

Between two rules that lie two or three rows apart, and beyond the last one that was seen, a rule is put where one must
have been, if no print stands in its way: else two rows are read as one cell, and the date of neither is found.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.reading.cards.table_grid import Grid
from pipeline.reading.vision.pixels import Pixels

_ALIKE, _FEWEST = 0.12, 4
"""By which the heights of rows may differ, as a share, and how many are alike at least: most tables have fifteen."""
_MOST, _BEYOND = 4, 8
"""Rows that are taken apart, at most, and how many are added at either end."""
_FITTING = 0.2
"""Of a row, by which what was lost may be more or less than whole rows."""
_CONTRAST = 50
"""Levels by which print is darker than the paper of the table."""
_INSIDE = 3
"""Pixels from the rules between columns at which cells begin."""
_STRAY = 0.01
"""Of a rule, what may be dark and yet no print: specks."""
_LETTER, _DATE = (0.3, 0.9), 1.4
"""Of the height of a row, how high its letters are, and how wide a date is at least: the heads of columns are less."""


def with_lost_rows(bare: Pixels, grid: Grid) -> Grid:
    """The table with the rules that must have been between and beyond those that were seen.

    `bare` is the card without its ruled lines.
    """
    heights = np.diff(grid.rows)
    pitch = float(np.median(heights))
    if int((np.abs(heights / pitch - 1) <= _ALIKE).sum()) < max(_FEWEST, len(heights) / 2):
        return grid
    dark = _dark(bare, grid)
    between = [round(y) for y in _between(grid.rows, pitch) if _is_clear(dark, y, grid)]
    below = list(_beyond(dark, grid, grid.rows[-1], pitch))
    above = list(_beyond(dark, grid, grid.rows[0], -pitch))
    return replace(grid, rows=tuple(sorted({*grid.rows, *between, *below, *above})))


def _dark(bare: Pixels, grid: Grid) -> NDArray[np.bool_]:
    left, top, right, bottom = grid.box
    return np.asarray(bare < np.median(bare[top:bottom, left:right]) - _CONTRAST)


def _between(rows: tuple[int, ...], pitch: float) -> Iterator[float]:
    """Where rules are missing between two that were seen."""
    for upper, lower in pairwise(rows):
        lost = (lower - upper) / pitch
        count = round(lost)
        if 2 <= count <= _MOST and abs(lost - count) <= _FITTING:
            yield from (upper + (lower - upper) * k / count for k in range(1, count))


def _is_clear(dark: NDArray[np.bool_], y: float, grid: Grid) -> bool:
    """Whether no print stands where a rule would run."""
    level = dark[max(0, round(y) - 1) : round(y) + 2, grid.columns[0] : grid.columns[-1]]
    return bool(level.size) and float(level.mean()) <= _STRAY


def _beyond(dark: NDArray[np.bool_], grid: Grid, last: int, step: float) -> Iterator[int]:
    """The rules of further rows, as long as nothing lies across their columns.

    Below, up to the last with a letter in its first column; above, where the heads of the columns may stand, to the
    last with a date.
    """
    added: list[int] = []
    for count in range(1, _BEYOND + 1):
        start, end = round(last + (count - 1) * step), round(last + count * step)
        if not 2 <= end < len(dark) - 2 or not _is_clear(dark, end, grid):
            return
        row = dark[min(start, end) + 2 : max(start, end) - 1]
        across = [row[:, max(0, x - 1) : x + 2] for x in grid.columns]
        if any(float(one.mean()) > _STRAY for one in across):
            return
        added.append(end)
        if _has_letter(row, grid, abs(step)) if step > 0 else _has_date(row, grid, abs(step)):
            yield from added
            added = []


def _has_letter(row: NDArray[np.bool_], grid: Grid, pitch: float) -> bool:
    letters = row[:, grid.columns[0] + _INSIDE : grid.columns[1] - _INSIDE].any(axis=1)
    return _LETTER[0] <= float(letters.sum()) / pitch <= _LETTER[1]


def _has_date(row: NDArray[np.bool_], grid: Grid, pitch: float) -> bool:
    cells = (row[:, left + _INSIDE : right - _INSIDE] for left, right in pairwise(grid.columns))
    marks = (np.flatnonzero(cell.any(axis=0)) for cell in cells if _LETTER[0] <= cell.any(axis=1).sum() / pitch)
    return any(len(found) and np.ptp(found) >= _DATE * pitch for found in marks)
