"""What stands to the left of and above a place on a page, found in time that does not grow with the page."""

from bisect import bisect_left
from dataclasses import replace

from pipeline.model import Box, Line, Page
from pipeline.text import HALFWAY

_NEAR = 40
"""How many lines before a place, in order of height, are looked at."""
_ABOVE = 2.2
"""The reach upward, in heights of the place itself."""
_APART = 2.0
"""Heights between two parts of a line, above which they are two cells of a row."""


class Neighbours:
    """The lines of a page by their height, to look up what stands around one of them."""

    def __init__(self, page: Page) -> None:
        self.boxes = tuple(line.box if line.words else None for line in page.lines)
        self._order = sorted((box.middle, index) for index, box in enumerate(self.boxes) if box is not None)

    def left(self, line: int, box: Box | None = None) -> int | None:
        """The index of the nearest line to the left of `box` (by default that of `line`) at its height.

        Where none stands there, one a little above or below: a value stands halfway between the two lines of its label.
        """
        box = box or self.boxes[line]
        if box is None:
            return None
        apart = [
            (abs(other.middle - box.middle) / max(box.height, other.height), other.x1, index)
            for index, other in self._near(line, box)
            if other.x1 <= box.x0 + 0.01
        ]
        for reach in (0.5, HALFWAY):
            found = [(x1, index) for distance, x1, index in apart if distance <= reach]
            if found:
                return max(found)[1]
        return None

    def above(self, line: int, box: Box | None = None, *, reach: float = _ABOVE) -> int | None:
        """The index of the nearest line above `box` that stands in its column; the one most over it of a row."""
        box = box or self.boxes[line]
        best: tuple[float, float, int] | None = None
        for index, other in self._near(line, box):
            if box is None or not -box.height * 0.3 <= box.y0 - other.y1 <= max(box.height, 0.008) * reach:
                continue
            overlap = min(other.x1, box.x1) - max(other.x0, box.x0)
            if overlap > -0.02:
                rank = (round(other.y1, 2), overlap, index)
                best = max(best or rank, rank)
        return best[2] if best else None

    def below(self, line: int, box: Box | None = None, *, reach: float = _ABOVE) -> int | None:
        """The index of the nearest line under `box` that stands in its column; the one most under it of a row."""
        box = box or self.boxes[line]
        best: tuple[float, float, int] | None = None
        for index, other in self._near(line, box, after=_NEAR):
            if box is None or not -box.height * 0.3 <= other.y0 - box.y1 <= max(box.height, 0.008) * reach:
                continue
            overlap = min(other.x1, box.x1) - max(other.x0, box.x0)
            if overlap > 0:
                rank = (-round(other.y0, 2), overlap, index)
                best = max(best or rank, rank)
        return best[2] if best else None

    def row(self, line: int) -> tuple[int, ...]:
        """The indices of the lines (cells) at the height of `line`, itself included, from left to right.

        On a side of it where none stands, the nearest that stands a little above or below; see `left`.
        """
        box = self.boxes[line]
        if box is None:
            return ()
        found, halfway = [(box.x0, line)], []
        for index, other in self._near(line, box, after=_NEAR):
            apart = abs(other.middle - box.middle) / max(box.height, other.height)
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

    def _ends_before(self, line: int, box: Box) -> bool:
        other = self.boxes[line]
        return other is not None and other.x1 <= box.x0 + 0.01

    def _near(self, line: int, box: Box | None, *, after: int = 10) -> list[tuple[int, Box]]:
        if box is None:
            return []
        at = bisect_left(self._order, (box.middle, line))
        near = self._order[max(0, at - _NEAR) : at + after]
        return [(index, other) for _, index in near if index != line and (other := self.boxes[index]) is not None]


def with_whole_lines(page: Page) -> Page:
    """The page, a line of which the first part was read after the rest put together again."""
    lines: list[Line] = []
    for line in page.lines:
        if lines and _first_part(line, lines[-1]):
            lines[-1] = Line((*line.words, *lines[-1].words))
        else:
            lines.append(line)
    return page if len(lines) == len(page.lines) else replace(page, lines=tuple(lines))


def _first_part(line: Line, before: Line) -> bool:
    """Whether `line` stands right before `before`, on its row."""
    if not line.words or not before.words:
        return False
    one, other = line.box, before.box
    height = max(one.height, other.height)
    level = abs(one.middle - other.middle) <= 0.5 * min(one.height, other.height)
    return level and -0.5 * height <= other.x0 - one.x1 <= _APART * height
