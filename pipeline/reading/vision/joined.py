"""Two cards that touch or overlap, and so make one figure: parted where a second rectangle explains its outline.

All ID-1 cards have one shape and, beside one another, one size. What is left to find is where each lies and how it is
turned. The figure is halved across its length, a card is laid on the middle of either half, and both are moved, turned
and sized step by step, as long as the two together cover more of the figure and less of what is beside it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.outlines import LEAST_CARD, ordered
from pipeline.reading.vision.pixels import Mask, as_pixels
from pipeline.reading.vision.view import CARD_ASPECT

_AREA = (1.6 * LEAST_CARD, 0.6)
"""Of the picture, what two cards cover; more is a sheet."""
_DENSE = 0.8
"""Of its hull, what the figure covers at least: two cards of which one is moved by half its height still do."""
_UNDER, _BESIDE = (1.0, 1.45), (2.2, 3.6)
"""Long over short side of the figure of two cards, one under the other and side by side."""
_SIDE = 260.0
"""Pixels of the side of a square as large as the figure, at most, at which it is looked at."""
_ROOM = 8
"""Pixels of bare picture around it."""
_FIRST = (0.04, 0.04, 0.03, 0.04, 0.04, 0.03, 0.02)
"""By how much the places (in widths of a card), the angles (radians) and the width (a share) are changed at first."""
_SLANTED = (0.02, 0.02, 0.01, 0.02, 0.02, 0.01, 0.01, 0.01, 0.01, 0.02, 0.02)
"""The same, with four more for what a slanted view changes in both cards alike: stretched and sheared (shares), smaller
towards the right and the foot (shares within the width of a card)."""
_LAST = 0.4
"""Pixels: where places would be changed by less, nothing is sought more exactly."""
_MOST_STRETCHED, _MOST_TAPERED = 0.03, 0.3
"""By which a slanted view may stretch or shear two cards, and make them smaller within the width of one."""
_LEFT_OVER = 0.03
"""Of the figure, what two cards may cover beside it or leave uncovered: their rounded corners, and gaps closed up."""

_SHARED = 0.12
"""Of a card, what the other may cover: more hides what decides, and other figures fit two cards that lie so."""

_CARD = np.array([(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)]) * (1, 1 / CARD_ASPECT)
"""The corners of a card one wide around its middle."""
_BITS = 4
"""Of a fraction of a pixel, in which OpenCV takes the corners of what it fills."""

_Corners: TypeAlias = NDArray[np.float64]
_Values: TypeAlias = NDArray[np.float64]
"""x, y and angle of either card, their width; and the four that a slanted view adds."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """What may be two cards, cut out of its picture."""

    mask: Mask
    """1 where it is."""
    start: _Values
    """Where the cards may lie, around its middle: without what a slanted view adds."""
    corner: tuple[int, int]
    """x and y of its top left in the picture."""
    scale: float
    """Its pixels to one of the picture."""

    @property
    def middle(self) -> _Corners:
        """The middle of the mask."""
        return np.array(self.mask.shape[::-1]) / 2


def joined_cards(masks: Iterable[Mask], *, slanted: bool = False) -> tuple[NDArray[np.float32], ...]:
    """The corners, in pixels, of the two cards that explain a figure in one of the masks best; none without any.

    `slanted` says that the picture may have been taken at an angle.
    """
    best: tuple[float, tuple[NDArray[np.float32], ...]] = (_LEFT_OVER, ())
    for mask in masks:
        for figure in _figures(mask):
            over, values = _sought(figure, figure.start, _FIRST)
            if slanted:
                over, values = _sought(figure, np.concatenate((values, np.zeros(4))), _SLANTED)
            share = over / cv2.countNonZero(figure.mask)
            if share < best[0] and _shared(values) <= _SHARED:
                best = share, tuple(_in_picture(corners, figure) for corners in _cards(values))
    return best[1]


def _shared(values: _Values) -> float:
    """The share of a card that the other covers."""
    one, other = (corners.astype(np.float32) for corners in _cards(values))
    return cv2.intersectConvexConvex(one, other)[0] / cv2.contourArea(one)


def _in_picture(corners: _Corners, figure: _Figure) -> NDArray[np.float32]:
    return ordered(((corners + figure.middle) / figure.scale + figure.corner).astype(np.float32))


def _figures(mask: Mask) -> Iterator[_Figure]:
    """What has about the area and the outline of two cards that lie together."""
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for contour in contours:
        area = cv2.contourArea(contour)
        if not _AREA[0] * mask.size <= area <= _AREA[1] * mask.size:
            continue
        hull = cv2.convexHull(contour)
        around = cv2.minAreaRect(hull)
        short, long = sorted(around[1])
        under = _UNDER[0] <= long / short <= _UNDER[1]
        if area >= _DENSE * cv2.contourArea(hull) and (under or _BESIDE[0] <= long / short <= _BESIDE[1]):
            yield _cut_out(
                contour, np.asarray(cv2.boxPoints(around), np.float64), min(1.0, _SIDE / area**0.5), under=under
            )


def _cut_out(contour: NDArray[Any], around: _Corners, scale: float, *, under: bool) -> _Figure:
    """The figure that a contour surrounds, without its holes; `around` are the corners of the rectangle around it.

    One `under` the other, cards are as wide as the figure; side by side, one may be moved up, and their area tells.
    """
    x, y, wide, high = cv2.boundingRect(contour)
    corner = (x - _ROOM, y - _ROOM)
    mask = np.zeros((high + 2 * _ROOM, wide + 2 * _ROOM), np.uint8)
    cv2.drawContours(mask, [contour - corner], -1, (1,), cv2.FILLED)
    if scale < 1:
        mask = as_pixels(cv2.resize(mask, None, fx=scale, fy=scale, interpolation=cv2.INTER_NEAREST))
    sides = around[1:3] - around[:2]
    lengths = np.linalg.norm(sides, axis=1)
    lengthwise, across = (sides[k] / lengths[k] for k in (int(lengths.argmax()), int(lengths.argmin())))
    points = np.argwhere(mask)[:, ::-1] - np.array(mask.shape[::-1]) / 2
    along = points @ lengthwise
    first = along < (along.min() + along.max()) / 2
    width = lengths.min() * scale if under else float(np.sqrt(len(points) / 2 * CARD_ASPECT))
    level = across if under else lengthwise
    angle = float(np.arctan2(*(level * np.sign(level[0] or 1))[::-1]))
    start = np.array([*points[first].mean(axis=0), angle, *points[~first].mean(axis=0), angle, width])
    return _Figure(as_pixels(mask), start, corner, scale)


def _cards(values: _Values) -> tuple[_Corners, _Corners]:
    """The corners of both, around the middle of the figure."""
    x, y, angle, other_x, other_y, other_angle, width, *slant = (float(value) for value in values)
    one, other = _placed(x, y, angle, width), _placed(other_x, other_y, other_angle, width)
    return (_seen(one, slant), _seen(other, slant)) if slant else (one, other)


def _placed(x: float, y: float, angle: float, width: float) -> _Corners:
    along, down = (np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))
    return np.asarray(_CARD @ np.array((along, down)) * width + (x, y))


def _seen(corners: _Corners, slant: list[float]) -> _Corners:
    """The corners as a view at an angle shows them."""
    stretched, sheared, right, below = slant
    seen = corners @ np.array([(1 + stretched, sheared), (sheared, 1 - stretched)])
    return np.asarray(seen / (1 + seen @ np.array((right, below)))[:, None])


def _uncovered(figure: _Figure, values: _Values) -> int:
    """Pixels of the figure that the cards leave uncovered, and those that they cover beside it."""
    drawn = np.zeros(figure.mask.shape, np.uint8)
    for corners in _cards(values):
        points = np.round((corners + figure.middle) * (1 << _BITS)).astype(np.int32)
        cv2.fillConvexPoly(drawn, points, (1,), shift=_BITS)
    return cv2.countNonZero(cv2.bitwise_xor(drawn, figure.mask))


def _sought(figure: _Figure, start: _Values, steps: tuple[float, ...]) -> tuple[int, _Values]:
    """The values near `start` that leave least uncovered, and how many pixels that is.

    Each in turn is changed by its step, up or else down, if that leaves less; where none does, all steps are halved.
    """
    width = float(start[6])
    unit = np.array([width, width, 1, width, width, 1, width, 1, 1, 1 / width, 1 / width])[: len(start)]
    most = np.array([*[np.inf] * 7, *[_MOST_STRETCHED] * 2, *[_MOST_TAPERED / width] * 2])[: len(start)]
    step, values = np.array(steps) * unit, start
    least = _uncovered(figure, values)
    while step[0] >= _LAST:
        before = values
        for k in range(len(values)):
            for change in (step[k], -step[k]):
                tried = values.copy()
                tried[k] += change
                if abs(tried[k]) <= most[k] and (over := _uncovered(figure, tried)) < least:
                    least, values = over, tried
                    break
        if values is before:
            step = step / 2
    return least, values
