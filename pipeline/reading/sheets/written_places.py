"""Where something is written in a cell on a paper licence, whatever it says: what is darker than its paper."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box
from pipeline.reading.vision.pixels import Pixels, bounds_around, bounds_of, part_of, stretches_of

_WRITTEN, _ROOM = 60, 5
"""Levels by which what is written in a cell is darker than its paper, as grain and a guilloche are not; pixels around
it."""
_LEADING = 1.5
"""Pixels of paper between two lines of print in a cell, at least."""


def written_in(bare: Pixels, place: Box) -> Box | None:
    """Where there is anything dark in a cell; None where there is not."""
    left, _, right, _ = bounds_of(place, bare.shape)  # beside it is the rule of the cell, or its letter
    _, top, _, bottom = bounds_around(place, bare.shape, _ROOM)
    part = bare[top:bottom, left:right]
    if min(part.shape) < _ROOM:
        return None
    dark = written_on(part)
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    if len(rows) < _ROOM or len(columns) < _ROOM:
        return None
    high, wide = bare.shape
    return Box(
        max(left, left + int(columns[0]) - _ROOM) / wide,
        max(0, top + int(rows[0]) - _ROOM) / high,
        min(right, left + int(columns[-1]) + 1 + _ROOM) / wide,
        min(high, top + int(rows[-1]) + 1 + _ROOM) / high,
    )


def inked(bare: Pixels, place: Box) -> int:
    """How many pixels of a place are written or printed on."""
    return int(written_on(part_of(bare, place)).sum())


def written_on(part: Pixels) -> NDArray[np.bool_]:
    """What is darker than its paper, as what is written there is."""
    return np.asarray(part < np.percentile(part, 90) - _WRITTEN)


def lines_in(bare: Pixels, own: Box) -> list[Box]:
    """The lines of print in a cell, that paper parts from each other; none where it holds a single one."""
    left, top, right, bottom = bounds_of(own, bare.shape)
    dark = written_on(bare[top:bottom, left:right])
    lines = stretches_of(np.asarray(dark.any(axis=1)), _LEADING)
    high = bare.shape[0]
    boxes = [replace(own, y0=(top + upper) / high, y1=(top + lower) / high) for upper, lower in lines]
    return boxes if len(boxes) > 1 else []
