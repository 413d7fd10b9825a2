"""The small pale number at the head of a line on a card ("4b."), brought to the size and the black of what follows it.

Tesseract brings a line to one size, and what is far smaller than the rest of it is misread, and what follows doubted:
`9. AM/B` gave `° AM/B`, without any confidence in either.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.ink import PAPER
from pipeline.reading.vision.pixels import Pixels, as_pixels, scaled, stretches_of

_SMALLER = 0.8
"""Height of the number over that of what follows it, at most."""
_SMALLEST = 0.3
"""The same at least: what is lower is a dash."""
_LARGEST_STEP = 2.0
"""How many times larger a number is made at most."""
_LONGEST = 2.2
"""Width of a number, in heights of the print."""
_APART = 0.28
"""How far the number stands from what follows it, at least, in heights of the print."""
_SET_APART = 0.6
"""How far it is set before what follows, once enlarged, in heights of the print."""
_CONTRAST = 40
"""Levels by which print is darker than the strip around it."""
_ROOM = 2
"""Pixels around the number that go with it."""


@dataclass(frozen=True, slots=True)
class Evened:
    """A strip of which the number was enlarged, and the way back to the strip as it was."""

    picture: Pixels
    number: tuple[int, int] = (0, 0)
    """Left and right of the number in the strip as it was."""
    enlarged: int = 0
    """Its width in the picture; 0 when the strip is as it was."""
    rest: tuple[int, int] = (0, 0)
    """Where what follows begins, in the picture and in the strip as it was."""

    def back(self, x: float) -> float:
        """Where a level of the picture, in pixels from the left, lay in the strip."""
        if not self.enlarged:
            return x
        if x < (self.enlarged + self.rest[0]) / 2:
            return self.number[0] + x * (self.number[1] - self.number[0]) / self.enlarged
        return x - self.rest[0] + self.rest[1]


@dataclass(frozen=True, slots=True)
class _Parts:
    """Where the number stands in a strip, and what follows it: levels in pixels."""

    number: tuple[int, int, int, int]
    """Left, top, right, bottom."""
    rest: tuple[int, int, int]
    """Left, top, bottom."""


def with_number_evened(strip: Pixels, height: int) -> Evened:
    """The strip, in which letters are `height` pixels high, with the number at its head as large as what follows.

    As it is when it begins with no such number.
    """
    parts = _parts(strip, height)
    return Evened(strip) if parts is None else _joined(strip, parts, height)


def _parts(strip: Pixels, height: int) -> _Parts | None:
    dark = np.asarray(strip < np.median(strip) - _CONTRAST)
    stretches = stretches_of(np.asarray(dark.any(axis=0)), _APART * height)
    if len(stretches) < 2:
        return None
    (left, right), (start, _), *_ = stretches
    first, rest = _levels(dark[:, left:right]), _levels(dark[:, start : start + 2 * height])
    small = _SMALLEST <= (first[1] - first[0]) / (rest[1] - rest[0]) <= _SMALLER
    if not small or right - left > _LONGEST * height:
        return None
    return _Parts((left, first[0], right, first[1]), (start, *rest))


def _levels(dark: NDArray[np.bool_]) -> tuple[int, int]:
    rows = np.flatnonzero(dark.any(axis=1))
    return int(rows[0]), int(rows[-1]) + 1


def _joined(strip: Pixels, parts: _Parts, height: int) -> Evened:
    """The number enlarged on the same foot, a gap, and what follows."""
    left, top, right, bottom = parts.number
    start, rest_top, rest_bottom = parts.rest
    left, right, start = max(0, left - _ROOM), right + _ROOM, start - _ROOM
    number = strip[max(0, top - _ROOM) : bottom + _ROOM, left:right]
    rest = strip[:, start:]
    factor = min(_LARGEST_STEP, (rest_bottom - rest_top) / (bottom - top))
    large = _darkened(scaled(as_pixels(np.ascontiguousarray(number)), factor), rest[rest_top:rest_bottom])
    foot = min(len(strip), rest_bottom + _ROOM)
    large = large[max(0, len(large) - foot) :]
    picture = np.full((len(strip), large.shape[1] + round(_SET_APART * height) + rest.shape[1]), PAPER, np.uint8)
    picture[foot - len(large) : foot, : large.shape[1]] = large
    picture[:, -rest.shape[1] :] = rest
    return Evened(as_pixels(picture), (left, right), large.shape[1], (picture.shape[1] - rest.shape[1], start))


def _darkened(number: Pixels, rest: Pixels) -> Pixels:
    """The number as dark as the print behind it."""
    own, other = float(number.min()), float(np.percentile(rest, 3))
    if own <= other:
        return number
    darker = (PAPER - number.astype(np.float32)) * ((PAPER - other) / max(PAPER - own, 30.0))
    return as_pixels(np.clip(PAPER - darker, 0, PAPER))
