"""Rows of dots on which something is filled in ("op ...15.../...03.../...2024"), and the page without them."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from pipeline.model import Box
from pipeline.reading.vision.bands import Band, joined
from pipeline.reading.vision.ink import depths, surroundings
from pipeline.reading.vision.pixels import Pixels, as_pixels, paper_of, pieces_of

_DARKER = 22
"""Levels by which a dot is darker than what surrounds it."""
_SMALL, _ROUND = 0.55, 1.8
"""Of the height of letters, that a dot is wide and high at most, for a figure is higher; and how many times as wide as
high, for a dash is wider."""
_LEVEL = 0.16
"""Heights of a letter by which a dot may lie higher or lower than the one before it."""
_APART = 6.0
"""The same from one dot to the next: what is filled in hides those under it."""
_FEWEST = 8
"""Dots of a row."""
OVER, UNDER, _BESIDE = 1.9, 0.6, 0.4
"""Of what is filled in on them: heights of a letter over the dots, under them, and to either side."""
_MOST_DOTS = 20_000
"""Of a page; more are grain."""

_Dot = tuple[int, int, int, int]
"""Left, top, width and height, in pixels."""
_Row = list[_Dot]


@dataclass(frozen=True, slots=True)
class DottedRow:
    """A row of dots."""

    place: Box
    """Where something may be filled in on it."""
    dots: tuple[tuple[int, int, int, int], ...]
    """Left, top, width and height of each, in pixels."""

    @property
    def top(self) -> int:
        """Where they begin, in pixels from the top of the page."""
        return int(np.median([top for _, top, _, _ in self.dots]))


def find_dotted_rows(grey: Pixels, letter: float, bands: Sequence[Band] | None = None) -> list[DottedRow]:
    """The rows of dots on an upright picture in even light, from the top; `letter`: pixels that letters are high.

    Only those at the heights of `bands`, where these are given.
    """
    if letter <= 0:
        return []
    every = [(0, len(grey))] if bands is None else joined(bands, surroundings(grey.shape) // 2)
    rows = (row for band in every for row in _rows(_dots(grey, letter, *band), letter) if len(row) >= _FEWEST)
    high, wide = grey.shape
    return sorted((_row(row, letter, wide, high) for row in rows), key=lambda row: row.place.y0)


def _dots(grey: Pixels, letter: float, top: int, bottom: int) -> list[_Dot]:
    """The dots of a band of the page, and of what lies so near that a row of it may have them too, from the left."""
    window, near = surroundings(grey.shape), math.ceil(letter)
    around = 2 * near + window // 2
    first, last = max(0, top - around), min(len(grey), bottom + around)
    stats = pieces_of(as_pixels((depths(as_pixels(grey[first:last]), window) > _DARKER).astype(np.uint8))).stats[1:]
    most = max(2.0, _SMALL * letter)
    across, down = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    small = stats[(across <= most) & (down <= most) & (across <= _ROUND * down + 1)]
    if len(small) > _MOST_DOTS * (last - first) / len(grey):
        return []
    small[:, cv2.CC_STAT_TOP] += first
    middles = small[:, cv2.CC_STAT_TOP] + small[:, cv2.CC_STAT_HEIGHT] / 2
    small = small[(middles >= top - near) & (middles <= bottom + near)]
    return [(x, y, w, h) for x, y, w, h, *_ in sorted(map(tuple, small.tolist()))]


def without_dots(grey: Pixels, row: DottedRow) -> Pixels:
    """A copy of the picture without the dots of a row."""
    bare, paper = grey.copy(), paper_of(grey)
    for x, y, w, h in row.dots:
        bare[max(0, y - 1) : y + h + 1, max(0, x - 1) : x + w + 1] = paper
    return bare


def _rows(dots: Sequence[_Dot], letter: float) -> Iterator[_Row]:
    """Dots that follow each other from the left on one level, as many as do."""
    step = max(1.0, _LEVEL * letter)
    open_: dict[int, _Row] = {}
    for dot in dots:
        middle = _middle(dot)
        level = round(middle / step)
        near = [at for at in (level, level - 1, level + 1) if at in open_]
        near = [at for at in near if abs(_middle(open_[at][-1]) - middle) <= step]
        at = next((at for at in near if dot[0] - open_[at][-1][0] <= _APART * letter), None)
        row = open_.pop(at) if at is not None else []
        if level in open_:
            yield open_.pop(level)
        row.append(dot)
        open_[level] = row
    yield from open_.values()


def _middle(dot: _Dot) -> float:
    return dot[1] + dot[3] / 2


def _row(row: _Row, letter: float, wide: int, high: int) -> DottedRow:
    left, right = row[0][0] - _BESIDE * letter, row[-1][0] + row[-1][2] + _BESIDE * letter
    level = float(np.median([y + h / 2 for _, y, _, h in row]))
    top, bottom = level - OVER * letter, level + UNDER * letter
    place = Box(max(0.0, left / wide), max(0.0, top / high), min(1.0, right / wide), min(1.0, bottom / high))
    return DottedRow(place, tuple(row))
