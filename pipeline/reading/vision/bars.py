"""Dark bars with light print on a page, told from shadows, which are as dark but begin by degrees."""

import cv2
import numpy as np

from pipeline.reading.vision.pixels import Mask, Pixels, as_pixels, pieces_of

BAR = 0.5
"""A shadow takes a third of the light, a printed bar two thirds or more."""
_REACH = 11
"""Pixels of a small copy across which most is dark on a bar, and not on a rule or in bold print."""
_STRENGTH = 1.3
"""How many times stronger print in a bar is made when it is turned into its negative."""
_EDGE = 7
"""Pixels of that copy within which a bar begins: a shadow that falls from further off takes many more."""
_STEP = 0.75
"""Of the light around it, that what begins so has at most."""


def dark_bars(small: Pixels, paper: Pixels, brightest: Pixels) -> Mask:
    """The dark bars on a small copy of a page: 1 in them, else 0.

    `paper` is what is brightest near each point of it, `brightest` the same further around.
    """
    dark = as_pixels((paper < brightest * np.float32(BAR)).astype(np.uint8))
    return _with_edges(small, as_pixels(cv2.bitwise_or(dark, _printed_bars(small, brightest))))


def _with_edges(small: Pixels, dark: Mask) -> Mask:
    """Those of the dark pieces that are much darker than what lies right outside them."""
    pieces = pieces_of(dark)
    kept = np.zeros(len(pieces), np.bool_)
    around = np.ones((_EDGE, _EDGE), np.uint8)
    for number, (left, top, wide, high, _) in enumerate(pieces.stats[1:], 1):
        rows, columns = slice(max(0, top - _EDGE), top + high + _EDGE), slice(max(0, left - _EDGE), left + wide + _EDGE)
        own = as_pixels((pieces.labels[rows, columns] == number).astype(np.uint8))
        outside = cv2.subtract(cv2.dilate(own, around), dark[rows, columns])
        edge = cv2.subtract(own, cv2.erode(own, np.ones((3, 3), np.uint8)))
        inside = cv2.mean(small[rows, columns], edge)[0]
        kept[number] = not outside.any() or inside < _STEP * cv2.mean(small[rows, columns], outside)[0]
    return as_pixels(pieces.where(kept) > 0)


def _printed_bars(small: Pixels, brightest: Pixels) -> Mask:
    """The dark bars on a small copy that bold light print fills, by which they seem as bright as paper: where most is
    dark, and from there what is dark or stands between dark.
    """
    least = brightest * np.float32(BAR)
    dark = as_pixels((small < least).astype(np.uint8))
    if not _is_mostly_dark(small, float(least.max())):
        return np.zeros_like(dark)
    seeds = as_pixels((cv2.medianBlur(small, _REACH) < least).astype(np.uint8))
    around = np.ones((_REACH, _REACH), np.uint8)
    return as_pixels(cv2.bitwise_and(cv2.morphologyEx(dark, cv2.MORPH_CLOSE, around), cv2.dilate(seeds, around)))


def _is_mostly_dark(small: Pixels, level: float) -> bool:
    """Whether most is darker than that in any place: to count costs a tenth of the median, and tells most pages."""
    below = (small < level).astype(np.float32)
    return bool(cv2.blur(below, (_REACH, _REACH), borderType=cv2.BORDER_REPLICATE).max() >= 0.5 - 1e-3)


def without_bars(even: Pixels, near: Mask, paper: int) -> Pixels:
    """An even picture with what is in and near its dark bars told by how far it differs from what surrounds it."""
    height, width = even.shape
    small = cv2.resize(even, (near.shape[1], near.shape[0]), interpolation=cv2.INTER_AREA)
    usual = cv2.resize(cv2.medianBlur(small, 9), (width, height), interpolation=cv2.INTER_LINEAR)
    inside = cv2.resize(near, (width, height), interpolation=cv2.INTER_NEAREST)
    left, top, wide, high = cv2.boundingRect(inside)
    there = np.s_[top : top + high, left : left + wide]
    differs = cv2.convertScaleAbs(cv2.absdiff(even[there], usual[there]), alpha=_STRENGTH)
    turned = cv2.subtract(np.full_like(differs, paper), differs)
    found = even.copy()
    found[there] = cv2.copyTo(turned, inside[there], found[there].copy())
    return found
