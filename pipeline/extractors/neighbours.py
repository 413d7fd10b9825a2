"""What stands left and right of a line of a page, above and below it; and lines that were read in pieces, made whole.

Each look-up costs about the same on any page, however many lines it has.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.model import Box, Line, Page, Word
from pipeline.text import HALFWAY

_NEAR = 40
"""How many lines before a place, in order of height, are looked at."""
_FEW = 10
"""How many from the place on, where what is looked for stands before it, or beside it at its left."""
_ROUNDING = 1e-6
"""A share of the height of the page that is nothing."""
_ABOVE = 2.2
"""The reach upward, in heights of the place itself."""
_APART, _OVER = 2.0, 0.5
"""Heights between two pieces of a line, above which they are two cells of a row, and by which they may overlap."""
_LEVEL, _ALIKE = 0.5, 2.0
"""Heights by which the middles of pieces of a line may differ, and how much higher than the other one may be."""
_PIECES = 6
"""How many lines after another a piece of it may be read."""


class Neighbours:
    """The lines of a page by their height, to look up what stands around one of them."""

    def __init__(self, page: Page) -> None:
        self.boxes = tuple(line.box if line.words else None for line in page.lines)
        self._rows: dict[int, tuple[int, ...]] = {}
        self._stacks: dict[tuple[int, float, bool], int | None] = {}
        standing = ((box.middle, index, box) for index, box in enumerate(self.boxes) if box is not None)
        ordered = sorted(standing, key=lambda one: one[:2])
        self._order = [(middle, index) for middle, index, _ in ordered]
        self._ordered = [(index, box) for _, index, box in ordered]
        self._tallest = max((box.height for _, box in self._ordered), default=0.0)

    def left(self, line: int, box: Box | None = None) -> int | None:
        """The index of the nearest line to the left of `box` (by default that of `line`) at its height.

        Where none stands there, one a little above or below: a value stands halfway between the two lines of its label.
        """
        box = box or self.boxes[line]
        if box is None:
            return None
        apart = [
            (_off_level(other, box), other.x1, index)
            for index, other in self._beside(line, box, after=_FEW)
            if other.x1 <= box.x0 + 0.01
        ]
        for reach in (0.5, HALFWAY):
            found = [(x1, index) for distance, x1, index in apart if distance <= reach]
            if found:
                return max(found)[1]
        return None

    def above(self, line: int, box: Box | None = None, *, reach: float = _ABOVE) -> int | None:
        """The index of the nearest line above `box` that stands in its column; the one most over it of a row."""
        return self._stacked(line, box, reach, up=True) if box else self._kept(line, reach, up=True)

    def below(self, line: int, box: Box | None = None, *, reach: float = _ABOVE) -> int | None:
        """The index of the nearest line under `box` that stands in its column; the one most under it of a row."""
        return self._stacked(line, box, reach, up=False) if box else self._kept(line, reach, up=False)

    def _kept(self, line: int, reach: float, *, up: bool) -> int | None:
        asked, box = (line, reach, up), self.boxes[line]
        if asked not in self._stacks:
            self._stacks[asked] = self._stacked(line, box, reach, up=up) if box else None
        return self._stacks[asked]

    def _stacked(self, line: int, box: Box, reach: float, *, up: bool) -> int | None:
        least, most = -box.height * 0.3, max(box.height, 0.008) * reach
        farthest = most + self._tallest / 2
        between = (box.y0 - farthest, box.y0 - least) if up else (box.y1 + least, box.y1 + farthest)
        best: tuple[float, float, int] | None = None
        for index, other in self._near(line, box, *between, after=_FEW if up else _NEAR):
            gap = box.y0 - other.y1 if up else other.y0 - box.y1
            if not least <= gap <= most:
                continue
            overlap = min(other.x1, box.x1) - max(other.x0, box.x0)
            if overlap > (-0.02 if up else 0):
                rank = (round(other.y1, 2) if up else -round(other.y0, 2), overlap, index)
                best = max(best or rank, rank)
        return best[2] if best else None

    def row(self, line: int) -> tuple[int, ...]:
        """The indices of the lines (cells) at the height of `line`, itself included, from left to right.

        On a side of it where none stands, the nearest that stands a little above or below; see `left`.
        """
        if line not in self._rows:
            self._rows[line] = self._row(line)
        return self._rows[line]

    def _row(self, line: int) -> tuple[int, ...]:
        box = self.boxes[line]
        if box is None:
            return ()
        found, halfway = [(box.x0, line)], []
        for index, other in self._beside(line, box, after=_NEAR):
            apart = _off_level(other, box)
            if apart <= 0.5:
                found.append((other.x0, index))
            elif apart <= HALFWAY:
                halfway.append((other.x0, index))
        left = [cell for cell in halfway if self._ends_before(cell[1], box)]
        right = [cell for cell in halfway if cell[0] >= box.x1 - 0.01]
        if left and min(found)[1] == line:
            found.append(max(left))
        if right and max(found)[1] == line:
            found.append(min(right))
        return tuple(index for _, index in sorted(found))

    def row_text(self, line: int, texts: Sequence[str]) -> str:
        """What the cells of the row of `line` say together, from left to right; `texts` are those of all lines."""
        return " ".join(texts[cell] for cell in self.row(line))

    def cells_left(self, line: int) -> tuple[int, ...]:
        """The cells of the row of `line` to its left, from left to right."""
        row = self.row(line)
        return row[: row.index(line)] if row else ()

    def cells_right(self, line: int) -> tuple[int, ...]:
        """The cells of the row of `line` to its right, from left to right."""
        row = self.row(line)
        return row[row.index(line) + 1 :] if row else ()

    def level(self, line: int, apart: float) -> list[int]:
        """The indices of the other lines whose middle is less than `apart`, a share of the page's height, from its own.

        In reading order.
        """
        box = self.boxes[line]
        if box is None:
            return []
        first = bisect_right(self._order, (box.middle - apart, len(self.boxes)))
        last = bisect_left(self._order, (box.middle + apart, -1))
        return sorted(index for _, index in self._order[first:last] if index != line)

    def _ends_before(self, line: int, box: Box) -> bool:
        other = self.boxes[line]
        return other is not None and other.x1 <= box.x0 + 0.01

    def _beside(self, line: int, box: Box, *, after: int) -> list[tuple[int, Box]]:
        """The lines near a place that may be level with it, or halfway: by how far apart the middles are."""
        far = HALFWAY * max(box.height, self._tallest)
        return self._near(line, box, box.middle - far, box.middle + far, after=after)

    def _near(self, line: int, box: Box, top: float, bottom: float, *, after: int) -> list[tuple[int, Box]]:
        """The lines other than `line`, by height, whose middles lie from `top` to `bottom`: of the few before `box` in
        that order, and the `after` from there on.
        """
        at = bisect_left(self._order, (box.middle, line))
        first = bisect_left(self._order, (top - _ROUNDING, -1), max(0, at - _NEAR), at)
        last = bisect_left(self._order, (bottom + _ROUNDING, -1), at, min(at + after, len(self._order)))
        return [one for one in self._ordered[first:last] if one[0] != line]


def _off_level(one: Box, other: Box) -> float:
    """How far the middles of two lie apart, in heights of the taller one; infinite where neither has a height."""
    high = max(one.height, other.height)
    return abs(one.middle - other.middle) / high if high > 0 else math.inf


def with_whole_lines(page: Page) -> Page:
    """The page, with lines put together again that were read in pieces, one of which fills the gap of another."""
    rows: list[Line] = []
    for line in page.lines:
        at = next(
            (at for at in range(len(rows) - 1, max(-1, len(rows) - _PIECES - 1), -1) if _fit(rows[at], line)), None
        )
        if at is None:
            rows.append(line)
        else:
            rows[at] = Line(tuple(sorted((*rows[at].words, *line.words), key=_centre)))
    return page if len(rows) == len(page.lines) else replace(page, lines=tuple(rows))


def _centre(word: Word) -> float:
    """Where a word stands, whatever the box of another takes in of the print beside it."""
    return (word.box.x0 + word.box.x1) / 2


def _fit(row: Line, line: Line) -> bool:
    """Whether two lines are pieces of one: level, alike in height, nowhere over one another, close where they meet."""
    if not row.words or not line.words:
        return False
    one, other = row.box, line.box
    lower, higher = sorted((one.height, other.height))
    if abs(one.middle - other.middle) > _LEVEL * lower or higher > _ALIKE * lower:
        return False
    pieces = sorted([(word.box.x0, word.box.x1, part) for part in (0, 1) for word in (row, line)[part].words])
    seams = [right[0] - left[1] for left, right in pairwise(pieces) if left[2] != right[2]]
    return min(seams) >= -_OVER * higher and max(seams) <= _APART * higher
