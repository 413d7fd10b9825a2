"""The second of two cards in a photo, when light hides one of its edges: it is sought in the plane of the first one.

The first card shows how large and at what angle the other lies, so that two sides of it that meet are enough to find
it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.outlines import colours_of, hues_of
from pipeline.reading.vision.pixels import Mask, Pixels, as_pixels, fitted
from pipeline.reading.vision.sides import support_of
from pipeline.reading.vision.view import CARD_ASPECT, Quad, grown, in_pixels, within_picture

_SEEN = 1000
"""Pixels of the long side of the picture that is looked at."""
_LONG = 160.0
"""Pixels of the long side of a card in the plane."""
_AROUND = 1.6
"""Sides of the card that are seen beyond each of its own: room for another, and a gap."""
_ANGLES = tuple(range(-10, 11, 2))
"""Degrees by which the other may be turned from the first."""
_SCALES = (0.96, 1.03, 1.1)
"""How many times as large as the first the other may seem, since the corners of the first are not exact."""
_STEPS = (16.0, 40.0)
"""Changes of colour (see `outlines.colours_of`) at an edge, a pale and a strong one."""
_NEAR = 3
"""Pixels, within which an edge follows a side."""
_STRAIGHT = 0.84
"""Of a side, what lies between rounded corners."""
_CLEAR, _MEAN = 0.7, 0.5
"""The share of two sides that meet, and of all four in the mean, that follow an edge."""
_SEEN_OF_SIDE = 0.4
"""Of a side, that must lie in the picture."""
_INSIDE = 0.9
"""The share of a card that must lie in the picture and beside the first."""
_EDGE = 1.03
"""How many times as wide and high as the card is what is painted over, for its shadow too."""

_Fit: TypeAlias = tuple[float, NDArray[np.float32]]
"""The share of its sides that follow edges, and the corners of a card in the plane."""


@dataclass(frozen=True, slots=True)
class _Edges:
    """What lies around a card, as if seen from above; edges are 1, all else is 0."""

    level: Mask
    """Edges that run across."""
    upright: Mask
    """Edges that run down."""
    shown: Mask
    """1 where the picture shows anything that is not of the first card."""
    card: tuple[float, float]
    """Width and height of a card."""


def mate_of(pixels: Pixels, card: Quad) -> Quad | None:
    """Where another card seems to lie beside `card`, in fractions; cut off where the picture ends. None without one."""
    small = fitted(pixels, _SEEN)
    height, width = small.shape[:2]
    corners = in_pixels(card, width, height)
    wide, high = _sides(corners)
    left, top = _AROUND * wide, _AROUND * high
    flat = np.array([(left, top), (left + wide, top), (left + wide, top + high), (left, top + high)], np.float32)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), flat)
    size = (round((1 + 2 * _AROUND) * wide), round((1 + 2 * _AROUND) * high))
    plane = as_pixels(cv2.warpPerspective(small, matrix, size, flags=cv2.INTER_AREA))
    free = cv2.warpPerspective(_beside(small.shape, corners), matrix, size)
    colours = colours_of(plane)
    best = _best_of(_proposed(colours, as_pixels(free), (wide, high)), colours, hues_of(plane))
    if best is None:
        return None
    placed = cv2.perspectiveTransform(best[None].astype(np.float64), np.linalg.inv(matrix))[0]
    return within_picture(placed / np.array((width, height)))


def _sides(corners: NDArray[np.float64]) -> tuple[float, float]:
    """Width and height of a card that lies as these corners do, in pixels of the plane."""
    across = float(np.linalg.norm(corners[1] - corners[0]) + np.linalg.norm(corners[2] - corners[3]))
    down = float(np.linalg.norm(corners[3] - corners[0]) + np.linalg.norm(corners[2] - corners[1]))
    return (_LONG, _LONG / CARD_ASPECT) if across >= down else (_LONG / CARD_ASPECT, _LONG)


def _best_of(
    proposed: Iterable[_Fit], colours: NDArray[np.float32], hues: NDArray[np.float32] | None
) -> NDArray[np.float32] | None:
    """The corners at whose sides edges run and inside and outside differ, two sides that meet clearly."""
    best, most = None, 0.0
    for share, corners in proposed:
        top, right, bottom, left = support_of(corners, colours, hues=hues)
        mean = (top + right + bottom + left) / 4
        clear = mean >= _MEAN and min(max(top, bottom), max(left, right)) >= _CLEAR
        if clear and share * mean > most:
            best, most = corners, share * mean
    return best


def _proposed(colours: NDArray[np.float32], free: Mask, sides: tuple[float, float]) -> Iterator[_Fit]:
    """Where a card may lie, by edges of two strengths."""
    shown = cv2.erode(free, np.ones((5, 5), np.uint8)) > 0
    down, across = (
        np.abs(cv2.Sobel(colours, cv2.CV_32F, dx, dy, ksize=3)).sum(axis=2) / 2 for dx, dy in ((0, 1), (1, 0))
    )
    for step in _STEPS:
        level, upright = (
            as_pixels((one >= step) & (one >= other) & shown) for one, other in ((down, across), (across, down))
        )
        yield from _fits(_Edges(level, upright, as_pixels(shown), sides))


def _beside(shape: tuple[int, ...], card: NDArray[np.float64]) -> Mask:
    """What of a picture of that shape is not the card (its corners) nor right at its edge: 255 there, else 0."""
    return as_pixels(cv2.fillConvexPoly(np.full(shape[:2], 255, np.uint8), grown(card, _EDGE), (0,)))


def _fits(edges: _Edges) -> Iterator[_Fit]:
    """Where the edges of a card fit best at each angle and size."""
    height, width = edges.shown.shape
    for angle in _ANGLES:
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
        turned = (
            as_pixels(cv2.warpAffine(one, turn, (width, height), flags=cv2.INTER_NEAREST))
            for one in (edges.level, edges.upright, edges.shown)
        )
        planes, (left, top) = _cropped(*turned, room=round((1 - _INSIDE) * _SCALES[-1] * max(edges.card)) + 2)
        back = cv2.invertAffineTransform(turn)
        for scale in _SCALES:
            wide, high = (round(scale * side) for side in edges.card)
            value, (x, y) = _best_place(*planes, (wide, high))
            if value > 0:
                x, y = x + left, y + top
                corners = np.array([[(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]], np.float64)
                yield value, cv2.transform(corners, back)[0].astype(np.float32)


def _cropped(level: Mask, upright: Mask, shown: Mask, *, room: int) -> tuple[tuple[Mask, Mask, Mask], tuple[int, int]]:
    """The edges no further than what is shown, and so much room around it; and how far left and top were moved.

    Room for what of a card may lie outside: there nothing is, so that nothing is lost.
    """
    x, y, wide, high = cv2.boundingRect(shown)
    left, top = max(0, x - room), max(0, y - room)
    kept = slice(top, y + high + room), slice(left, x + wide + room)
    return (level[kept], upright[kept], shown[kept]), (left, top)


def _best_place(level: Mask, upright: Mask, shown: Mask, card: tuple[int, int]) -> tuple[float, tuple[int, int]]:
    """The mean share of its sides that follow an edge, of a card with its top left corner where that is largest.

    0 where no two sides that meet are clear, or where it would lie on the first card, which is not shown.
    """
    wide, high = card
    rows, columns = shown.shape[0] - high, shown.shape[1] - wide
    if rows <= 0 or columns <= 0:
        return 0.0, (0, 0)
    x, y = wide // 2, high // 2
    possible = _share(shown, (high, wide))[y : y + rows, x : x + columns] >= _INSIDE
    if not possible.any():
        return 0.0, (0, 0)
    across = _along(level, shown, (1, round(_STRAIGHT * wide)))
    top, bottom = across[:rows, x : x + columns], across[high:, x : x + columns]
    possible &= np.maximum(top, bottom) >= _CLEAR
    if not possible.any():
        return 0.0, (0, 0)
    down = _along(upright, shown, (round(_STRAIGHT * high), 1))
    left, right = down[y : y + rows, :columns], down[y : y + rows, wide:]
    possible &= np.maximum(left, right) >= _CLEAR
    mean = (top + bottom + left + right) / 4
    value = np.where(possible & (mean >= _MEAN), mean, 0)
    at = int(value.argmax())
    return float(value.flat[at]), (at % columns, at // columns)


def _along(edges: Mask, shown: Mask, size: tuple[int, int]) -> NDArray[np.float32]:
    """The share of a side of that height and width around each point that follows an edge, of what is shown of it."""
    high, wide = size
    near = cv2.dilate(edges, np.ones((_NEAR if high == 1 else 1, _NEAR if wide == 1 else 1), np.uint8))
    found, seen = (_share(as_pixels(one), size) for one in (cv2.bitwise_and(near, shown), shown))
    return np.asarray(found / np.maximum(seen, _SEEN_OF_SIDE), np.float32)


def _share(mask: Mask, size: tuple[int, int]) -> NDArray[np.float32]:
    """How much of what lies around each point, so high and wide, is 1; beyond the edges all is 0."""
    return np.asarray(cv2.boxFilter(mask, cv2.CV_32F, size[::-1], borderType=cv2.BORDER_CONSTANT), np.float32)
