"""Two pages side by side on one sheet: an open booklet on the glass, or two documents copied together.

Read as one, the birth date of the one page stands beside the name on the other, so each is read by itself.
"""

import numpy as np

from pipeline.model import Box, Line
from pipeline.reading.ocr.tries.attempts import Tried
from pipeline.reading.vision.outlines import ordered
from pipeline.reading.vision.pixels import runs_of
from pipeline.reading.vision.view import Quad, corners_of, point_to_picture, within_picture

_LANDSCAPE = (1.2, 1.7)
"""Width over height of two upright A pages side by side is 1.41."""
_MIDDLE = (0.44, 0.56)
"""Where the fold may lie, in fractions of the width."""
_GUTTER = 0.035
"""The least width without any word."""
_FEWEST_WORDS, _FEWEST_LINES = 30, 7
"""On either side; fewer are a margin, a stamp or a leaflet of which the parts belong together."""
_TRUSTED = 0.5
"""Confidence from which a word stands where it was read, so that no fold runs through it."""
_LEAST_EXTENT = 0.4
"""Of the height of the sheet, that either side has print on."""


def two_pages(read: Tried) -> tuple[Quad, ...]:
    """The left and right page as quads in the picture that `read` was read from; nothing when it is one page."""
    height, width = read.page.shape[:2]
    if not _LANDSCAPE[0] <= width / height <= _LANDSCAPE[1]:
        return ()
    fold = _fold(read.lines)
    if fold is None:
        return ()
    return tuple(_quad(read, left, right) for left, right in ((0.0, fold), (fold, 1.0)))


def _fold(lines: tuple[Line, ...]) -> float | None:
    """The middle of the widest gap between words near the middle of the sheet, when both sides are pages."""
    taken = np.zeros(1001, bool)
    for word in (word for line in lines for word in line.words if word.confidence >= _TRUSTED):
        taken[int(word.box.x0 * 1000) : int(word.box.x1 * 1000) + 1] = True
    first, last = (int(share * 1000) for share in _MIDDLE)
    gaps = [(start, end) for start, end in runs_of(~taken[first:last]) if end - start >= _GUTTER * 1000]
    if not gaps:
        return None
    start, end = max(gaps, key=lambda gap: gap[1] - gap[0])
    fold = (first + (start + end - 1) / 2) / 1000
    sides = ([line for line in lines if (line.box.x0 < fold) is left] for left in (True, False))
    return fold if all(_is_page(side) for side in sides) else None


def _is_page(lines: list[Line]) -> bool:
    """Whether there is enough on one side to be a page by itself."""
    if len(lines) < _FEWEST_LINES or sum(len(line.words) for line in lines) < _FEWEST_WORDS:
        return False
    return max(line.box.y1 for line in lines) - min(line.box.y0 for line in lines) >= _LEAST_EXTENT


def _quad(read: Tried, left: float, right: float) -> Quad:
    height, width = read.page.shape[:2]
    corners = corners_of(Box(left, 0.0, right, 1.0))
    there = np.array([point_to_picture(read.view, corner, width, height) for corner in corners], np.float32)
    return within_picture(ordered(there))
