"""Cards on a sheet of which no edge shows: a pale card on white paper leaves nothing but its print, in a block."""

from collections.abc import Iterable, Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.ink import find_ink
from pipeline.reading.pixels import Pixels, as_pixels, fitted, grey_of, pieces_of
from pipeline.reading.view import Point

_SIZE = 1240
_GAP = (0.007, 0.012)
"""Half of what may part the marks of one block, across and down, of the long side of the sheet: 2 and 3.5 mm on A4."""
_LEAST_MARKS = 25
_WIDE = (0.2, 0.95)
"""Of the width of the sheet."""
_SHAPE = (1.1, 2.5)
"""Width over height: that of a card, its print up to the edge or not."""
_MOST = 6


def blocks_of_print(flat: Pixels) -> tuple[tuple[Point, ...], ...]:
    """The blocks of marks with about the shape of a card, from the top, as upright rectangles in fractions."""
    small = grey_of(fitted(flat, _SIZE))
    height, width = small.shape
    ink = find_ink(small)
    marks = np.zeros(ink.mask.shape, np.uint8)
    scale = ink.mask.shape[0] / height
    for x, y, wide, high in ink.boxes:
        marks[y : y + high, x : x + wide] = 1
    across, down = (2 * max(2, round(gap * scale * max(height, width))) + 1 for gap in _GAP)
    kernel = np.ones((down, across), np.uint8)
    pieces = pieces_of(as_pixels(cv2.dilate(marks, kernel)))
    stats = pieces.stats
    middles = pieces.labels[ink.boxes[:, 1] + ink.boxes[:, 3] // 2, ink.boxes[:, 0] + ink.boxes[:, 2] // 2]
    counts = np.bincount(middles, minlength=len(stats)) if len(ink.boxes) else np.zeros(len(stats), int)
    found = [stats[label] for label in range(1, len(stats)) if counts[label] >= _LEAST_MARKS]
    shaped = (box for box in found if _like_a_card(box, marks.shape))
    return tuple(sorted(_corners(shaped, marks.shape), key=lambda quad: quad[0][1]))[:_MOST]


def _like_a_card(box: NDArray[np.int32], shape: tuple[int, ...]) -> bool:
    wide, high = int(box[cv2.CC_STAT_WIDTH]), int(box[cv2.CC_STAT_HEIGHT])
    return _WIDE[0] <= wide / shape[1] <= _WIDE[1] and _SHAPE[0] <= wide / high <= _SHAPE[1]


def _corners(boxes: Iterable[NDArray[np.int32]], shape: tuple[int, ...]) -> Iterator[tuple[Point, ...]]:
    for box in boxes:
        x, y, wide, high = (int(value) for value in box[:4])
        left, right, top, bottom = x / shape[1], (x + wide) / shape[1], y / shape[0], (y + high) / shape[0]
        yield ((left, top), (right, top), (right, bottom), (left, bottom))
