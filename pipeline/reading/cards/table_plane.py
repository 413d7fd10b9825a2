"""A back seen at an angle made straight by its own table, where the corners of the card were not found well.

On a cloth with stripes, or amid print, an outline that was found may be another's: then the rows of the table rise
across the card, and a date stands beside the letter over its own. The ruled lines of the table tell the plane better.
"""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import WHOLE_PAGE, View
from pipeline.reading.cards.table_grid import without_lines
from pipeline.reading.vision.ink import depths
from pipeline.reading.vision.outlines import ordered
from pipeline.reading.vision.pixels import Pixels, as_pixels, pieces_of
from pipeline.reading.vision.view import Point, Quad, corners_of, point_to_picture, turned_point

_DEEP = 7
"""Levels by which a ruled line is darker than what surrounds it; see `table_grid`."""
_STROKE = 30
"""Of the width of a card, from which a level stroke is ruled; of its height from which an upright one is."""
_JOINED = 5
"""Pixels by which the ends of ruled lines may miss each other."""
_LEAST = 0.25
"""Of the width and of the height of a card, that its table measures."""
_FILLED = 0.94
"""Of the four-cornered outline of a table, that the hull of its lines fills."""
_LEANS = (2.0, 14.0)
"""Degrees by which a side of the table leans, from which it is worth straightening and up to which it is one."""


def straightened(page: Pixels, view: View) -> tuple[Pixels, View] | None:
    """The back with its table level and upright, and the view of that; None where no table leans.

    Nor where the table shows fewer rows then: in grain the outline of its lines may be anything.

    `page` is the picture made by `prepared_card`, as `view` shows it.
    """
    corners = _outline(page)
    if corners is None or not _LEANS[0] <= _lean(corners) <= _LEANS[1]:
        return None
    high, wide = page.shape
    matrix = cv2.getPerspectiveTransform(corners, _upright(corners))
    flat = as_pixels(
        cv2.warpPerspective(page, matrix, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    )
    rows = _rows(flat)
    if rows == 0 or rows < _rows(page):
        return None
    back = np.asarray(np.linalg.inv(matrix), np.float64)
    return flat, View(_seen(view, back, (wide, high)), view.quarter_turns)


def _rows(page: Pixels) -> int:
    """Ruled lines across in the table of a card; 0 where none is found."""
    grid = without_lines(page)[1]
    return 0 if grid is None else len(grid.rows)


def _outline(page: Pixels) -> NDArray[np.float32] | None:
    """The four corners of the largest thing that ruled lines make together, in pixels; None where it has others."""
    high, wide = page.shape
    dark = as_pixels((depths(page) > _DEEP).astype(np.uint8))
    across = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((1, wide // _STROKE), np.uint8))
    down = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((high // _STROKE, 1), np.uint8))
    pieces = pieces_of(as_pixels(cv2.dilate(cv2.max(across, down), np.ones((_JOINED, _JOINED), np.uint8))))
    if len(pieces) <= 1:
        return None
    sizes = pieces.stats[:, cv2.CC_STAT_WIDTH] * pieces.stats[:, cv2.CC_STAT_HEIGHT]
    largest = 1 + int(sizes[1:].argmax())
    if pieces.stats[largest][2] < _LEAST * wide or pieces.stats[largest][3] < _LEAST * high:
        return None
    hull = cv2.convexHull(cv2.findNonZero((pieces.labels == largest).astype(np.uint8)))
    outline = cv2.approxPolyDP(hull, 0.03 * cv2.arcLength(hull, True), True)
    if len(outline) != 4 or cv2.contourArea(hull) < _FILLED * cv2.contourArea(outline):
        return None
    return ordered(outline.reshape(4, 2).astype(np.float32))


def _lean(corners: NDArray[np.float32]) -> float:
    """By how many degrees the side that leans most does."""
    found = []
    for k in range(4):
        across, down = np.abs(corners[(k + 1) % 4] - corners[k])
        found.append(math.degrees(math.atan2(min(across, down), max(across, down))))
    return max(found)


def _upright(corners: NDArray[np.float32]) -> NDArray[np.float32]:
    """The rectangle with the same middle and the mean of opposite sides."""
    sides = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    wide, high = (sides[0] + sides[2]) / 2, (sides[1] + sides[3]) / 2
    x, y = corners.mean(axis=0) - np.array((wide, high)) / 2
    return np.array([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)], np.float32)


def _seen(view: View, back: NDArray[np.float64], size: tuple[int, int]) -> Quad:
    """Where the corners of the straight page lie in the picture, `back` leading from it to the page as it was."""
    wide, high = size

    def in_picture(corner: Point) -> Point:
        x, y = turned_point(corner, view.quarter_turns)
        across, down, scale = (float(value) for value in back @ np.array([x * wide, y * high, 1.0]))
        return point_to_picture(view, (across / scale / wide, down / scale / high), wide, high)

    return tuple(in_picture(corner) for corner in corners_of(WHOLE_PAGE))
