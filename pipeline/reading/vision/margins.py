"""Which way up a page stands by its margins: lines begin under each other at the left, and end where they will."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.ink import Ink
from pipeline.reading.vision.pixels import as_pixels, halved, pieces_of, turned
from pipeline.reading.vision.upright import Axis

_WORD_GAP = 2.2
"""Marks no further apart than so many heights are of one line."""
_LONG, _HIGH = 10.0, 6.0
"""Of a line, in heights: what is shorter may stand anywhere, what is higher (in the page as it lies) is a picture."""
_UNDER = 0.8
"""In heights, by which ends that stand under each other may differ."""
_FEWEST = 4
"""Lines that begin, or end, under each other, at least, for the margins to tell."""
_CLEARLY = 2
"""How many times more must do the one than the other. Of 53 scans and photos of sheets that stood on their feet 42 told
so, and none the other way; of 19 sides of cards, as they came, 9 were told, all rightly."""


def stands_on_feet(ink: Ink, axis: Axis) -> bool | None:
    """Whether the page stands on its feet, after a clockwise turn when its lines run sideways; None when margins do
    not tell, as of centred print and of tables.
    """
    if not ink.letters:
        return None
    begins, ends = _margins(ink, axis)
    if max(begins, ends) < _FEWEST or min(begins, ends) * _CLEARLY > max(begins, ends):
        return None
    return begins > ends


def _margins(ink: Ink, axis: Axis) -> tuple[int, int]:
    """How many lines at most begin under each other, and how many end so, along the axis of the page."""
    marks = halved(turned(ink.mask, 1) if axis.sideways else ink.mask)  # at half the size, in an eighth of the time
    height = float(np.median(ink.boxes[:, 2 if axis.sideways else 3])) / 2
    mask = cv2.threshold(marks, 0, 1, cv2.THRESH_BINARY)[1]
    gap = np.ones((1, int(_WORD_GAP * height) | 1), np.uint8)
    lines = pieces_of(as_pixels(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, gap))).stats[1:]
    lines = lines[(lines[:, cv2.CC_STAT_WIDTH] > _LONG * height) & (lines[:, cv2.CC_STAT_HEIGHT] < _HIGH * height)]
    middles = lines[:, cv2.CC_STAT_TOP] + lines[:, cv2.CC_STAT_HEIGHT] / 2
    lefts = lines[:, cv2.CC_STAT_LEFT] - middles * math.tan(math.radians(axis.skew_degrees))
    return _alike(lefts, _UNDER * height), _alike(lefts + lines[:, cv2.CC_STAT_WIDTH], _UNDER * height)


def _alike(places: NDArray[np.float64], reach: float) -> int:
    """How many of the places at most lie within the reach of each other."""
    ordered = np.sort(places)
    return int((np.searchsorted(ordered, ordered + reach, side="right") - np.arange(len(ordered))).max(initial=0))
