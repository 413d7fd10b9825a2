"""Which way is up: the axis of the lines, their skew, and whether they stand on their head, from the ink alone.

Nothing here reads; `orientation` of the engine and reading both ways settle what the ink leaves open.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.ink import Ink
from pipeline.reading.vision.pixels import Mask, turned

_WIDEST = 10.0
"""Degrees of skew that are looked for on either side; more is not a scan but a photo, which is flattened first."""
_MOST_POINTS = 30_000
"""Edges that are looked at; more tell no more, and cost time."""
_FEW_POINTS = 8_000
"""So many tell the skew to a degree."""
_BLOCK = 3.5
"""Heights of a letter, over which a mark that is as wide is no letter."""
_A_ROW = 5
"""So many of them make a row; one is a logo, and moves nothing."""
_EDGE = 0.08
"""Of the page, within which the middles of such a row lie from its edge."""
_ENOUGH = 40
"""Letters from which a page has lines of its own."""
SKEW_WORTH_IT = 0.15
"""Degrees below which a turn costs more sharpness than it gains."""


@dataclass(frozen=True, slots=True)
class Axis:
    """How the lines lie on the picture as it is."""

    sideways: bool
    """Whether the lines run from top to bottom."""
    certainty: float
    """How much more clearly lines show along the one axis than along the other: 1.0 is no difference."""
    skew_degrees: float
    """The clockwise turn that levels the lines along that axis."""
    standing: float
    """Above 1.0 the letters seem to stand on their feet (sideways: after a clockwise turn), below on their head.

    Feet are level, heads are not: capitals, ascenders and dots rise more often than tails go down.
    """
    points: int
    """Edges that spoke; few make all of this a guess."""


def find_axis(ink: Ink) -> Axis:
    """The axis, skew and likely standing of the lines, from the level edges of the letters."""
    mask = _without_blocks(ink)
    flat = _look_along(mask)
    tall = _look_along(turned(mask, 1))
    sideways = tall.peak > flat.peak
    best, other = (tall, flat) if sideways else (flat, tall)
    return Axis(sideways, best.peak / max(other.peak, 1e-9), best.degrees, best.standing, best.points)


def _without_blocks(ink: Ink) -> Mask:
    """The marks without a row of blocks along one edge of the page, far larger than the letters both ways.

    The teeth of a comb binding, or what else a scanner sees past the edge of a sheet, have straight sides in one row.
    """
    if ink.letters < _ENOUGH:
        return ink.mask
    blocks = ink.boxes[ink.boxes[:, 2:].min(axis=1) > _BLOCK * float(np.median(ink.boxes[:, 3]))]
    if len(blocks) < _A_ROW:
        return ink.mask
    middles = (blocks[:, :2] + blocks[:, 2:] / 2) / np.array(ink.mask.shape[::-1])
    outside = np.minimum(middles, 1 - middles) < _EDGE
    sides = ((outside & (middles < 0.5)), (outside & (middles > 0.5)))
    rows = [side[:, axis] for side in sides for axis in (0, 1) if int(side[:, axis].sum()) >= _A_ROW]
    mask = ink.mask.copy() if rows else ink.mask
    for row in rows:
        for x, y, wide, high in blocks[row]:
            mask[y : y + high, x : x + wide] = 0
    return mask


@dataclass(frozen=True, slots=True)
class _Look:
    peak: float
    degrees: float
    standing: float
    points: int


def _look_along(mask: Mask) -> _Look:
    feet = _edges(mask, down=True)
    heads = _edges(mask, down=False)
    if min(len(feet), len(heads)) < 20:
        return _Look(0.0, 0.0, 1.0, min(len(feet), len(heads)))
    both = np.concatenate((feet, heads))
    some = both[:: max(1, len(both) // _FEW_POINTS)]
    coarse = max(np.arange(-_WIDEST, _WIDEST + 0.01, 1.0), key=lambda angle: _peak(some, float(angle), 3))
    middle = max(np.arange(coarse - 1, coarse + 1.01, 0.25), key=lambda angle: _peak(both, float(angle), 2))
    angle = float(max(np.arange(middle - 0.25, middle + 0.26, 0.05), key=lambda a: _peak(both, float(a), 1)))
    foot, head = _peak(feet, angle, 1), _peak(heads, angle, 1)
    return _Look(_peak(both, angle, 2), -round(angle, 2), foot / max(head, 1e-9), len(feet))


def _edges(mask: Mask, *, down: bool) -> NDArray[np.float32]:
    """The points (x, y) where ink ends downward (feet) or upward (heads), at most some thousands."""
    above, below = mask[:-1], mask[1:]
    found = np.flatnonzero((cv2.subtract(above, below) if down else cv2.subtract(below, above)) > 0)
    rows, columns = np.divmod(found[:: max(1, -(-len(found) // _MOST_POINTS))], mask.shape[1])
    return np.stack((columns, rows if down else rows + 1), axis=1).astype(np.float32)


def _peak(points: NDArray[np.float32], degrees: float, bin_size: int) -> float:
    """How much the points gather in rows of so many pixels along lines of that slope; 1.0 is an even spread."""
    rows = points[:, 1] - points[:, 0] * np.float32(np.tan(np.radians(degrees)))
    rows = ((rows - rows.min()) / bin_size).astype(np.int64)
    counts = np.bincount(rows).astype(np.float64)
    return float((counts**2).sum() * len(counts) / counts.sum() ** 2)
