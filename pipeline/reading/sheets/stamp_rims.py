"""What runs around a round stamp, unrolled to a line that the second engine can read.

The small stamp of a town beside the day of a category on a licence on paper tells nothing in a straight line: what is
heard across it are pieces of its rim. Around it the town is read nearly always.
"""

import math

import cv2
import numpy as np

from pipeline.model import Box
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.heard_cells import written_on
from pipeline.reading.sheets.town_stamps import SURE_WORDS, is_ring
from pipeline.reading.vision.pixels import Pixels, as_pixels, part_of
from pipeline.text import fold
from pipeline.vocabulary.municipalities import is_on_its_stamp

_THIN = 0.06
"""Of the width of a stamp, what is left of a rule beside it, one way, at most."""
_RADIUS = 120
"""Pixels of the radius of a stamp that is unrolled."""
_OUTER, _INNER = 0.06, 0.62
"""From where to where between its edge and its middle, in radii, the words around a stamp stand."""
_EDGE = 0.07
"""Of the radius, what is left out at either side of them where the widest gap between them is sought."""
_MIDDLE, _CLEAN = 0.25, 0.02
"""Radii around the middle within which nothing is written, and the share of it that may be dark all the same."""


def names_town_around(bare: Pixels, own: Box, asked: SecondEngine, log: Log) -> bool:
    """Whether marks are a round stamp with a bare middle, around which surely a municipality and nothing else stands.

    What somebody writes over a stamp runs through its middle or out of it.
    """
    stamp = _round_stamp(part_of(bare, own))
    if stamp is None or not _is_bare_within(stamp):
        return False
    text, confidence = asked_about(_unrolled(stamp), asked, "table", log) or ("", 0.0)
    words = fold(text).split()
    told = is_on_its_stamp("".join(words)) or all(map(is_on_its_stamp, words))
    return confidence >= SURE_WORDS and bool(words) and told


def is_round_stamp(bare: Pixels, own: Box) -> bool:
    """Whether marks are a round stamp, whatever it says, and no more but for what is left of rules beside it."""
    return _round_stamp(part_of(bare, own)) is not None


def _round_stamp(part: Pixels) -> Pixels | None:
    """A round stamp without the paper around it; None where marks are none, or more than what is left of rules."""
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
    return part[stamp] if is_ring(ink[stamp]) else None


def _is_bare_within(stamp: Pixels) -> bool:
    high, wide = stamp.shape
    y, x = np.mgrid[0:high, 0:wide]
    apart = np.hypot((x - (wide - 1) / 2) / (wide / 2), (y - (high - 1) / 2) / (high / 2))
    return float(written_on(stamp)[apart <= _MIDDLE].mean()) <= _CLEAN


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
