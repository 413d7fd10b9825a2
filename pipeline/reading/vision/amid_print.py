"""A sheet that lies on other printed paper, found by its margins: white on white shows no edge, but the print stops.

Around the print of a sheet runs a ring without any, and around that ring what it lies on is printed everywhere.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.along import points_along
from pipeline.reading.vision.found import Found
from pipeline.reading.vision.ink import find_ink
from pipeline.reading.vision.outlines import ordered
from pipeline.reading.vision.pixels import Mask, Pixels, as_pixels, grey_of
from pipeline.reading.vision.sides import square_enough
from pipeline.reading.vision.view import true_aspect, within_picture

_GAP = 0.013
"""Of the long side: marks no further apart are of one text."""
_INLET = 8
"""Times that: what is narrower is no part of the sheet, but a place around it where nothing is printed."""
_LEAST = 0.2
"""Of the picture, that such a sheet covers."""
_ROUGHLY = 0.05
"""Of the way around the outline, by which its corners may stray."""
_BAND = (0.006, 0.012, 0.02, 0.028, 0.036)
"""Shares of the long side: how far beyond a side of the sheet one looks for the print that it lies on."""
_INSIDE = (0.008, 0.012)
"""Shares of the long side: how far within a side one looks for print, of which a margin has none."""
_PRINTED, _BARE = 0.08, 0.02
"""The share of print from which a place is printed, and up to which, on average, it is a margin."""
_LESS = 3
"""Times less print just within each side than beyond it: level rows of print run into a margin that leans."""


def find_amid_print(picture: Pixels) -> tuple[Found, ...]:
    """The sheet, if the print around it tells where it lies; for pictures in which no edge of one shows."""
    marks = find_ink(grey_of(picture)).mask
    size = (marks.shape[1], marks.shape[0])
    corners = _outline(marks, round(_GAP * max(size)))
    if corners is None or not square_enough(corners) or not _lies_on_print(corners, marks):
        return ()
    quad = within_picture(corners / size)
    shape = true_aspect(quad, *size)
    area = float(cv2.contourArea(corners)) / marks.size
    return (Found(quad, area, 1.0, 1.0, max(shape, 1 / shape)),)


def _outline(marks: Mask, gap: int) -> NDArray[np.float32] | None:
    """The four corners of the largest place that print surrounds, its own print being islands in it."""
    kernel = np.ones((2 * gap + 1, 2 * gap + 1), np.uint8)
    free = as_pixels(cv2.bitwise_not(cv2.dilate(marks, kernel)))
    contours, _ = cv2.findContours(free, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None
    solid = cv2.drawContours(np.zeros_like(free), [max(contours, key=cv2.contourArea)], -1, 255, cv2.FILLED)
    whole = cv2.morphologyEx(solid, cv2.MORPH_OPEN, np.ones((_INLET * gap, _INLET * gap), np.uint8))
    contours, _ = cv2.findContours(whole, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None
    hull = cv2.convexHull(max(contours, key=cv2.contourArea))
    rough = cv2.approxPolyDP(hull, _ROUGHLY * cv2.arcLength(hull, True), True)
    if len(rough) != 4 or cv2.contourArea(rough) < _LEAST * marks.size:
        return None
    corners = ordered(rough.reshape(4, 2).astype(np.float32))
    return _moved_out(corners, gap)


def _moved_out(corners: NDArray[np.float32], pixels: int) -> NDArray[np.float32]:
    """The corners after each side was moved outward by so many pixels, for a shape that is nearly a rectangle."""
    ways = [corners - np.roll(corners, shift, axis=0) for shift in (1, -1)]
    units = [way / np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-6) for way in ways]
    return np.asarray(corners + pixels * (units[0] + units[1]), np.float32)


def _lies_on_print(corners: NDArray[np.float32], marks: Mask) -> bool:
    """Whether there is print beyond every side, and as good as none just within."""
    size = max(marks.shape)
    outside, inside = (
        _shares(corners, marks, [sign * size * part for part in band]) for sign, band in ((1, _BAND), (-1, _INSIDE))
    )
    return bool((outside >= _PRINTED).all() and (_LESS * inside <= outside).all() and inside.mean() <= _BARE)


def _shares(corners: NDArray[np.float32], marks: Mask, off: list[float]) -> NDArray[np.float64]:
    """For each side the share of print in a band along it."""
    points = points_along(corners, np.linspace(0.04, 0.96, 240), *off)
    high, wide = marks.shape
    xs, ys = points[..., 0].round().astype(int), points[..., 1].round().astype(int)
    there = (xs >= 0) & (ys >= 0) & (xs < wide) & (ys < high)
    printed = there & (marks[np.clip(ys, 0, high - 1), np.clip(xs, 0, wide - 1)] > 0)
    return np.asarray(printed.sum(axis=(0, 2)) / np.maximum(there.sum(axis=(0, 2)), 1))
