"""The word over the day of a stamp that was set askew ("ONTVANGEN" over "19 APR. 2024"), read along the stamp.

Tesseract reads the day and passes over the word, and the box around a day that rises covers that word, so that it does
not count as left over. Without it the day on which a paper came in may pass for that on which it was made out.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box, Line
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.second_looks.date_labels import days_on
from pipeline.reading.ocr.second_looks.leftovers import is_sound
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import lies_in, placed, with_line
from pipeline.reading.ocr.tries.scoring import letters_of
from pipeline.reading.vision.pixels import Pixels, as_pixels, grey_of

_LEAST, _MOST = 2.5, 20.0
"""Degrees by which a day rises or falls: less is a page that is not quite level, more was read by chance."""
_MOST_DAYS = 3
"""Of one page."""
_DAY_ALONE = 28
"""Characters of a line that is a day and no sentence with one."""
_ABOVE, _BEFORE, _BEHIND = 2.0, 1.0, 4.0
"""Heights of print over a day, before it and behind it among which the word stands."""
_FEWEST = 4
"""Letters of the word."""


@dataclass(frozen=True, slots=True)
class _Stamp:
    """The strip over a day, along it: `towards` brings pixels of the page to those of the strip."""

    towards: NDArray[np.float64]
    size: tuple[int, int]
    """Width and height, in pixels."""
    place: Box
    """Where on the page it about lies."""


def with_words_over_tilted_days(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines, and those without figures that stand right over a day set askew, where nothing was read.

    `page` is the upright picture that the lines were read from.
    """
    found = list(lines)
    for stamp in list(_stamps(page, lines))[:_MOST_DAYS]:
        if any(lies_in(stamp.place, line) for line in lines):
            continue
        started = cpu_seconds()
        strip = as_pixels(cv2.warpAffine(grey_of(page), stamp.towards, stamp.size, borderValue=255))
        read = read_region(strip, Box(0.0, 0.0, 1.0, 1.0), enlarge=1.0, single_line=True, even=True)
        told = [line for line in read if is_sound(line) and _is_word(line)]
        log.add_read("tilted_day", told, started)
        for line in told:
            found = with_line(found, placed(line, partial(_on_page, stamp=stamp, shape=page.shape)))
    return tuple(found)


def _is_word(line: Line) -> bool:
    return not any(map(str.isdigit, line.text)) and sum(map(letters_of, line.words)) >= _FEWEST


def _stamps(page: Pixels, lines: Sequence[Line]) -> Iterator[_Stamp]:
    """The strip over each day that stands by itself and is set askew."""
    high, wide = page.shape[:2]
    alone = days_on([line for line in lines if len(line.text) <= _DAY_ALONE])
    for words in (line.words for line in lines if line.box in alone and len(line.words) > 1):
        first, last = words[0].box, words[-1].box
        across = ((last.x0 + last.x1) - (first.x0 + first.x1)) / 2 * wide
        slope = (last.middle - first.middle) * high / max(across, 1.0)
        if not _LEAST <= abs(math.degrees(math.atan(slope))) <= _MOST:
            continue
        box = Line(words).box
        print_high = box.height * high - abs(slope) * box.width * wide
        if across > 0 and print_high > 0:
            yield _strip(box, slope, print_high, wide, high)


def _strip(day: Box, slope: float, print_high: float, wide: int, high: int) -> _Stamp:
    """The strip over a day of that slope, whose print is so many pixels high."""
    length = math.hypot(1.0, slope)
    along = np.array([1.0, slope]) / length
    down = np.array([-along[1], along[0]])
    middle = np.array([(day.x0 + day.x1) / 2 * wide, day.middle * high])
    half = day.width * wide / 2 * length
    corner = middle - along * (half + _BEFORE * print_high) - down * (0.5 + _ABOVE) * print_high
    size = (round(2 * half + (_BEFORE + _BEHIND) * print_high), round(_ABOVE * print_high))
    towards = np.array([[*along, -along @ corner], [*down, -down @ corner]])
    over = middle - down * (0.5 + _ABOVE / 2) * print_high
    reach = (half / wide, _ABOVE / 4 * print_high / high)
    x, y = over / (wide, high)
    return _Stamp(towards, size, Box(x - reach[0], y - reach[1], x + reach[0], y + reach[1]))


def _on_page(box: Box, stamp: _Stamp, shape: tuple[int, ...]) -> Box:
    """A box on the strip, as fractions of it, where it lies on the page."""
    wide, high = stamp.size
    back = cv2.invertAffineTransform(stamp.towards)
    corners = np.array([(x * wide, y * high, 1.0) for x in (box.x0, box.x1) for y in (box.y0, box.y1)]) @ back.T
    xs, ys = corners[:, 0] / shape[1], corners[:, 1] / shape[0]
    return Box(float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max()))
