"""The table on the back of a card of which no rules were seen, told by its print: letters under each other, and days.

A copy in black and white loses thin rules, and some backs have none that run down. The letters of the categories still
stand at even distances with their left edges under each other, and the days behind them too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from pipeline.reading.cards.marks import find_marks
from pipeline.reading.cards.strips import Strip, find_strips
from pipeline.reading.cards.table_grid import Grid, without_lines
from pipeline.reading.vision.pixels import Pixels

_FEWEST = 9
"""Rows with a letter, at least: most tables have fifteen, and the numbered fields of a front and the legend of a back,
which stand under each other too, are eight."""
_UNDER = 0.4
"""Heights by which the left edges of a column differ at most."""
_LETTERS, _DAY = 3.2, (3.3, 7.0)
"""Heights that the letters of a row are wide at most, and a day at least and at most."""
_EVEN, _MOST_LOST = 0.15, 3
"""Of the distance between rows, by which one may be off its place, a day by twice as much; and the most distances
between two that were seen."""
_ENDS = 2
"""Rows that are added at either end: what was read with the first letter, a speck beside it, moves its left edge."""
_ROOM = 0.35
"""Heights around a column."""
_COLUMNS = 2
"""Of days: 10 and 11. What stands in column 12 is no cell of the table."""


@dataclass(frozen=True, slots=True)
class Side:
    """A side of a card, looked at for its table."""

    bare: Pixels
    """The picture made by `prepared_card`, without its ruled lines."""
    grid: Grid | None
    """The table that these make, or else the print; None where there is none."""
    strips: tuple[Strip, ...]
    """Those of the print; where the table is ruled none are looked for."""


def side_of(page: Pixels) -> Side:
    """The side of a card in the picture made by `prepared_card`."""
    bare, ruled = without_lines(page)
    if ruled is not None:
        return Side(bare, ruled, ())
    strips = find_strips(bare, find_marks(bare))
    return Side(bare, table_by_print(strips), strips)


def table_by_print(strips: Sequence[Strip]) -> Grid | None:
    """The table that the strips make; None where too few of them stand under each other, or no day beside any."""
    found = max((_rows_of(column) for column in _columns_of(strips)), key=len, default=[])
    if len(found) < _FEWEST:
        return None
    height = strips[0].height
    step = float(np.median(np.diff([strip.middle for strip in found])))
    letters = min(strip.left for strip in found)
    end = max((strip.right for strip in found if strip.right - letters <= _LETTERS * height), default=letters)
    seen = _levels([strip.middle for strip in found], step)
    above = _beyond(strips, seen[0], -step, (letters, end))
    levels = sorted((*above, *seen, *_beyond(strips, seen[-1], step, (letters, end))))
    days = list(_days_of(strips, levels, step, end))
    if not days:
        return None
    room = round(_ROOM * height)
    edges = [edge for left, right in ((letters, end), *days) for edge in (left - room, right + room)]
    return Grid(tuple(round(y) for y in _between(levels, step)), tuple(sorted({max(0, edge) for edge in edges})))


def _columns_of(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    """The strips whose left edges stand under each other, for each of those that are as short as a letter is.

    With a pictogram behind it, a letter is as long as a day; a line of text is longer.
    """
    short = [one for one in strips if one.width <= _DAY[1] * one.height]
    for seed in short:
        if seed.width <= _LETTERS * seed.height:
            under = (one for one in short if abs(one.left - seed.left) <= _UNDER * one.height)
            yield sorted(under, key=lambda one: one.middle)


def _rows_of(column: Sequence[Strip]) -> list[Strip]:
    """The longest run of a column at even distances, some of which may be lost."""
    steps = [below.middle - above.middle for above, below in pairwise(column)]
    if not steps:
        return []
    step = float(np.median(steps))
    best: list[Strip] = []
    run = [column[0]]
    for strip, apart in zip(column[1:], steps, strict=True):
        count = round(apart / step) if step > 0 else 0
        even = 1 <= count <= _MOST_LOST and abs(apart / step - count) <= _EVEN
        run = [*run, strip] if even else [strip]
        best = max(best, run, key=len)
    return best


def _levels(middles: Sequence[float], step: float) -> list[float]:
    """The middles of the rows, those between that were lost too."""
    found = [middles[0]]
    for above, below in pairwise(middles):
        count = round((below - above) / step)
        found += [above + (below - above) * k / count for k in range(1, count + 1)]
    return found


def _beyond(strips: Sequence[Strip], last: float, step: float, letters: tuple[int, int]) -> list[float]:
    """The rows beyond the last one at which print reaches over the column of the letters."""
    found: list[float] = []
    for count in range(1, _ENDS + 1):
        level = last + count * step
        there = any(
            abs(strip.middle - level) <= _EVEN * abs(step)
            and strip.left < letters[1]
            and strip.right > letters[0]
            and strip.width <= _DAY[1] * strip.height
            for strip in strips
        )
        if not there:
            break
        found.append(level)
    return found


def _days_of(strips: Sequence[Strip], levels: Sequence[float], step: float, letters: int) -> Iterator[tuple[int, int]]:
    """Left and right of the columns of the days: of what is as wide as one, right of the letters and in a row."""
    least, most = _DAY
    wide = [
        strip
        for strip in strips
        if strip.left > letters
        and least * strip.height <= strip.width <= most * strip.height
        and min(abs(strip.middle - level) for level in levels) <= _EVEN * step * 2
    ]
    columns: list[list[Strip]] = []
    for strip in sorted(wide, key=lambda one: one.left):
        if columns and strip.left - columns[-1][0].left <= strip.height:
            columns[-1].append(strip)
        else:
            columns.append([strip])
    fullest = sorted(columns, key=lambda column: -len(column))[:_COLUMNS]
    for column in sorted(fullest, key=lambda one: one[0].left):
        yield min(strip.left for strip in column), max(strip.right for strip in column)


def _between(levels: Sequence[float], step: float) -> Iterator[float]:
    """The edges of the rows: halfway between their middles, and as far over the first and under the last."""
    yield levels[0] - step / 2
    yield from ((above + below) / 2 for above, below in pairwise(levels))
    yield levels[-1] + step / 2
