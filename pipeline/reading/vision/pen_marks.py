"""Where something is written by hand on a page, as a signature is: wide thin strokes of ink that no word was read of.

A stamp, round or with a frame, a straight rule, dots, a crest and a code are no such marks. A stamp over which a
signature runs hangs together with it, and has neither the one shape nor the other.
"""

from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box
from pipeline.reading.vision.ink import depths
from pipeline.reading.vision.pixels import Mask, Pixels, as_pixels, bounds_around, darkest_channel, fitted, pieces_of

_LONG_SIDE = 1600
"""Pixels of the copy on which is searched: A4 at 137 dpi, where a pen draws three of them wide."""
_INKED = 26
"""Levels by which ink is darker than what surrounds it."""
_RULE = 70
"""Pixels of a straight level or upright rule at least, on such a copy; strokes of a pen wave."""
_THICK = 9
"""Pixels that a rule, with its edges, is thick at most."""
_WIDE, _HIGH = 40, 22
"""Pixels (7 and 4 mm) there that a signature is wide and high at least."""
_WIDEST, _HIGHEST = 0.6, 0.2
"""Of the page, at most."""
_SOLID = 0.5
"""Of its box, that is inked at most: a crest or a code is more."""
_WINDS = 1.3
"""How often the straight way across it the strokes of a signature are long, at least."""
_JOINED = 0.4
"""Of the width of a signature, what hangs together of it at least."""
_ROUND, _RIM, _DIRECTIONS = 1.3, (0.74, 1.08), 36
"""How much longer one way than the other a round stamp is at most; where its rim is, in radii; directions around it."""
_SIDES, _NEAR = 24, 0.14
"""Places along each side of a frame, and how near to the side its ink is, as a share of what lies across."""
_ALL, _WORN = 0.7, 17
"""The share of such directions, or places, in which there is ink; and pixels of a break in the ink of a worn stamp."""


def pen_marks(page: Pixels, words: Iterable[Box]) -> tuple[Box, ...]:
    """The marks on an upright page, from left to right; `words` are where print was surely read."""
    small = fitted(page, _LONG_SIDE)
    inked = _without_rules(as_pixels((depths(darkest_channel(small)) > _INKED).astype(np.uint8)))
    bare = inked.copy()
    for word in words:
        left, top, right, bottom = bounds_around(word, inked.shape, 2)
        bare[top:bottom, left:right] = 0
    stamps = _stamps(bare)
    scale = max(inked.shape) / _LONG_SIDE
    pieces = pieces_of(as_pixels(cv2.dilate(inked, np.ones((3, 3), np.uint8))))  # through words that it runs across
    found: list[Box] = []
    for number, (left, top, across, down, _) in enumerate(pieces.stats[1:].tolist(), start=1):
        if across < _WIDE * scale or down < _HIGH * scale:
            continue
        place = slice(top, top + down), slice(left, left + across)
        own = (pieces.labels[place] == number) & (bare[place] > 0)
        if not own.any():
            continue
        x, y, wide, high = cv2.boundingRect(own.astype(np.uint8))
        own = np.asarray(own[y : y + high, x : x + wide])
        box = _in_fractions((left + x, top + y, wide, high), inked.shape)
        large = wide >= _WIDE * scale and high >= _HIGH * scale and box.width <= _WIDEST and box.height <= _HIGHEST
        if not large or own.mean() > _SOLID or any(_lies_in(box, stamp) for stamp in stamps):
            continue
        if _winding(own) >= _WINDS and _longest(own) >= _JOINED * wide:
            found.append(box)
    return tuple(sorted(found, key=lambda box: box.x0))


def _longest(own: NDArray[np.bool_]) -> int:
    """How wide the widest of what truly hangs together is, in pixels: of print that nearly touches it is a letter."""
    return int(pieces_of(own.astype(np.uint8)).stats[1:, cv2.CC_STAT_WIDTH].max())


def _in_fractions(place: tuple[int, int, int, int], shape: tuple[int, ...]) -> Box:
    left, top, across, down = place
    high, wide = shape
    return Box(left / wide, top / high, (left + across) / wide, (top + down) / high)


def _winding(own: NDArray[np.bool_]) -> float:
    """How long the strokes of a piece are, in lengths of the straight way across it: an arc has half as much again."""
    outlines, _ = cv2.findContours(own.astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    high, wide = own.shape
    return sum(cv2.arcLength(one, closed=True) for one in outlines) / 2 / float(np.hypot(high, wide))


def _without_rules(inked: Mask) -> Mask:
    """Ink without straight level and upright rules, but for where a stroke crosses one."""
    long = round(_RULE * max(inked.shape) / _LONG_SIDE)
    level = cv2.morphologyEx(inked, cv2.MORPH_OPEN, np.ones((1, long), np.uint8))
    upright = cv2.morphologyEx(inked, cv2.MORPH_OPEN, np.ones((long, 1), np.uint8))
    rules = as_pixels(cv2.dilate(cv2.bitwise_or(level, upright), np.ones((3, 3), np.uint8)))
    rest = as_pixels(cv2.subtract(inked, rules))
    crossing = cv2.morphologyEx(rest, cv2.MORPH_CLOSE, np.ones((_THICK, _THICK), np.uint8))
    return as_pixels(cv2.bitwise_or(rest, cv2.bitwise_and(as_pixels(crossing), rules)))


def _stamps(inked: Mask) -> list[Box]:
    """Where stamps are: what hangs together, where breaks of a worn one are closed, and is round or has a frame."""
    gap = round(_WORN * max(inked.shape) / _LONG_SIDE)
    pieces = pieces_of(as_pixels(cv2.dilate(inked, np.ones((gap, gap), np.uint8))))
    found: list[Box] = []
    for number, (left, top, across, down, _) in enumerate(pieces.stats[1:].tolist(), start=1):
        if min(across, down) < _HIGH * max(inked.shape) / _LONG_SIDE or across > _WIDEST * inked.shape[1]:
            continue
        place = slice(top, top + down), slice(left, left + across)
        own = (pieces.labels[place] == number) & (inked[place] > 0)
        margin = gap // 2  # by which it was widened
        own = np.asarray(own[margin : down - margin, margin : across - margin])
        if own.any() and (_is_round(own) or _is_framed(own)):
            found.append(_in_fractions((left, top, across, down), inked.shape))
    return found


def _is_round(own: NDArray[np.bool_]) -> bool:
    high, wide = own.shape
    if max(high, wide) > _ROUND * min(high, wide):
        return False
    y, x = np.mgrid[0:high, 0:wide]
    across, down = (x - (wide - 1) / 2) / (wide / 2), (y - (high - 1) / 2) / (high / 2)
    apart, direction = np.hypot(across, down), np.arctan2(down, across)
    rim = own & (apart >= _RIM[0]) & (apart <= _RIM[1])
    touched = np.unique(((direction[rim] + np.pi) / (2 * np.pi) * _DIRECTIONS).astype(int) % _DIRECTIONS)
    return len(touched) >= _ALL * _DIRECTIONS and not own[apart > 1.2].any()


def _is_framed(own: NDArray[np.bool_]) -> bool:
    points = np.argwhere(own)[:, ::-1].astype(np.float32)
    corners = np.asarray(cv2.boxPoints(cv2.minAreaRect(points)), np.float32)
    unit = np.asarray([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32)
    flat = cv2.perspectiveTransform(points[None], cv2.getPerspectiveTransform(corners, unit))[0]
    for along, across in ((flat[:, 0], flat[:, 1]), (flat[:, 1], flat[:, 0])):
        for near in (across <= _NEAR, across >= 1 - _NEAR):
            if len(np.unique((along[near] * _SIDES).astype(int))) < _ALL * _SIDES:
                return False
    return True


def _lies_in(box: Box, stamp: Box) -> bool:
    """Whether a mark lies within a stamp, as what is written in it."""
    across, down = box.shared(stamp)
    return across >= 0.9 * box.width and down >= 0.9 * box.height
