"""Round stamps: the marks of one, whether something is written over it, and what runs around it.

The small stamp of a town beside the day of a category on a licence on paper tells nothing in a straight line: what is
heard across it are pieces of its rim. Unrolled to a line, what runs around it is read nearly always.
"""

import math
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.town_stamps import SURE_WORDS, says_against
from pipeline.reading.sheets.written_places import written_on
from pipeline.reading.vision.pixels import Pixels, as_pixels, part_of
from pipeline.text import fold, latin_letters
from pipeline.vocabulary.municipalities import is_on_its_stamp

_SMALLEST, _ROUND, _RIM, _CORNER = 30, 1.25, 0.78, 1.12
"""Pixels that a round stamp measures at least; how much longer one way than the other; and where, in its radii from its
middle, its rim is and its corners begin."""
_DIRECTIONS, _ALL_AROUND, _CLEAN = 48, 0.85, 0.02
"""Directions from the middle, the share of them in which the rim shows, and of the corners or the middle that may be
dark."""
_BANDS = (0.2, 0.28, 0.35)
"""Of the height of a round stamp, over and under its middle, what is shown of it to hear what is written over it."""
_THIN = 0.06
"""Of the width of a stamp, what is left of a rule beside it, one way, at most."""
_RADIUS = 120
"""Pixels of the radius of a stamp that is unrolled."""
_OUTER, _INNER = 0.06, 0.62
"""From where to where between its edge and its middle, in radii, the words around a stamp stand."""
_EDGE = 0.07
"""Of the radius, what is left out at either side of them where the widest gap between them is sought."""
_MIDDLE = 0.25
"""Radii around the middle within which nothing is written."""


def _is_ring(ink: NDArray[np.bool_]) -> bool:
    """Whether marks are those of a round stamp: about as high as wide, on a circle all around, none in the corners."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows):
        return False
    ink = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    high, wide = ink.shape
    if min(high, wide) < _SMALLEST or max(high, wide) > _ROUND * min(high, wide):
        return False
    across, down = _from_middle(high, wide)
    apart, direction = np.hypot(across, down), np.arctan2(down, across)
    rim = ink & (apart >= _RIM) & (apart <= 1.05)
    touched = np.unique(((direction[rim] + np.pi) / (2 * np.pi) * _DIRECTIONS).astype(int) % _DIRECTIONS)
    return len(touched) >= _ALL_AROUND * _DIRECTIONS and float(ink[apart > _CORNER].mean()) <= _CLEAN


def is_silent_ring(bare: Pixels, own: Box, asked: SecondEngine, log: Log) -> bool:
    """Whether marks are a round stamp through the middle of which nothing is written: "ongeldig" over its star."""
    if not _is_ring(written_on(part_of(bare, own))):
        return False
    bands = (replace(own, y0=own.middle - half * own.height, y1=own.middle + half * own.height) for half in _BANDS)
    heard = (asked_about(part_of(bare, band), asked, "table", log) or ("", 0.0) for band in bands)
    return all(len(latin_letters(text)) < 2 for text, _ in heard)


def round_stamp(bare: Pixels, own: Box) -> Pixels | None:
    """A round stamp without the paper around it; None where marks are none, or more than what is left of rules."""
    part = part_of(bare, own)
    ink = written_on(part)
    if not ink.any():
        return None
    _, _, found, _ = cv2.connectedComponentsWithStats(ink.astype(np.uint8))
    boxes = sorted((tuple(map(int, one[:4])) for one in found[1:]), key=lambda box: box[2] * box[3])
    left, top, wide, high = boxes.pop()
    for x, y, across, down in boxes:
        outside = x < left or y < top or x + across > left + wide or y + down > top + high
        if outside and min(across, down) > _THIN * wide:
            return None
    stamp = slice(top, top + high), slice(left, left + wide)
    return part[stamp] if _is_ring(ink[stamp]) else None


def names_town_around(bare: Pixels, own: Box, asked: SecondEngine, log: Log) -> bool:
    """Whether marks are a round stamp with a bare middle, around which surely a municipality and nothing else stands.

    What somebody writes over a stamp runs through its middle or out of it.
    """
    stamp = round_stamp(bare, own)
    words = _around(stamp, asked, log).split() if stamp is not None and _is_bare_within(stamp) else []
    return bool(words) and (is_on_its_stamp("".join(words)) or all(map(is_on_its_stamp, words)))


def takes_away_around(stamp: Pixels, asked: SecondEngine, log: Log) -> bool:
    """Whether what surely runs around a round stamp takes a right away: "NIETIG"."""
    return says_against(_around(stamp, asked, log))


def _around(stamp: Pixels, asked: SecondEngine, log: Log) -> str:
    """What surely runs around a stamp, folded; nothing where that is not read."""
    text, confidence = asked_about(_unrolled(stamp), asked, "table", log) or ("", 0.0)
    return fold(text) if confidence >= SURE_WORDS else ""


def _is_bare_within(stamp: Pixels) -> bool:
    within = np.hypot(*_from_middle(*stamp.shape)) <= _MIDDLE
    return float(written_on(stamp)[within].mean()) <= _CLEAN


def _from_middle(high: int, wide: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How far each pixel of a stamp lies right of and below its middle, in its radii."""
    y, x = np.mgrid[0:high, 0:wide]
    return (x - (wide - 1) / 2) / (wide / 2), (y - (high - 1) / 2) / (high / 2)


def _unrolled(stamp: Pixels) -> Pixels:
    """What runs around a stamp as a line, its top outwards, that begins behind the widest gap."""
    even = cv2.resize(np.ascontiguousarray(stamp), (2 * _RADIUS, 2 * _RADIUS), interpolation=cv2.INTER_CUBIC)
    around = round(2 * math.pi * _RADIUS)
    middle = (_RADIUS - 0.5, _RADIUS - 0.5)
    by_angle = cv2.warpPolar(even, (_RADIUS, around), middle, _RADIUS, cv2.WARP_POLAR_LINEAR)
    unrolled = as_pixels(cv2.rotate(by_angle, cv2.ROTATE_90_COUNTERCLOCKWISE))
    line = unrolled[round(_OUTER * _RADIUS) : round(_INNER * _RADIUS)]
    edge = round(_EDGE * _RADIUS)
    inked = np.flatnonzero(written_on(line)[edge:-edge].any(axis=0))
    if not len(inked):
        return line
    gaps = np.diff(inked, append=inked[0] + around)
    start = inked[gaps.argmax()] + gaps.max() // 2
    return as_pixels(np.ascontiguousarray(np.roll(line, -int(start), axis=1)))
