"""Places on a page joined on one picture, so that reading all of them takes one call of Tesseract.

A call costs some hundredths of a second however little it reads; eight lines by themselves cost as much as a page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from pipeline.model import Box, Word
from pipeline.reading.ocr.engines.engine import BLOCK, recognise_in_time
from pipeline.reading.vision.pixels import Pixels, as_pixels, bounds_around, percentiles, scaled

_HEIGHT = 40
"""Pixels to which each line is brought, so that they look like lines of one text."""
_MARGIN = 0.15
"""Around a place, in heights of it."""
_BETWEEN = 22
"""Pixels of paper around each place and between them."""
_PAPER = 255
"""The brightness of that paper."""
_DPI = 200
"""What Tesseract is told: lines of that height are print of the usual size then."""
_WIDEST = 4000
"""Pixels of a place on the joined picture."""
_SIZES = (0.25, 3.0)
"""How much a line is made smaller or larger at most."""


@dataclass(frozen=True, slots=True)
class _Slot:
    """Where one place stands on the joined picture, in pixels, and on the page."""

    top: int
    part: Pixels
    place: Box
    """What the part shows, in fractions of the page."""

    def on_page(self, box: Box, wide: int, high: int) -> Box:
        """A box in fractions of the joined picture, which is `wide` and `high`, in fractions of the page."""
        tall, long = self.part.shape
        return Box(
            self.place.x0 + (box.x0 * wide - _BETWEEN) / long * self.place.width,
            self.place.y0 + (box.y0 * high - self.top) / tall * self.place.height,
            self.place.x0 + (box.x1 * wide - _BETWEEN) / long * self.place.width,
            self.place.y0 + (box.y1 * high - self.top) / tall * self.place.height,
        )


def read_places(grey: Pixels, places: Sequence[Box], language: str = "nld") -> tuple[tuple[Word, ...], ...]:
    """The words in each of the places (one line of print each) of a grey page, in order, from the left.

    Boxes of the words are in fractions of the page. Nothing readable, or Tesseract out of time: no words. Raises
    MachineError when Tesseract or the language is missing.
    """
    slots = list(_slots(grey, places))
    if not slots:
        return ()
    joined = _joined(slots)
    lines = recognise_in_time(joined, language, BLOCK, dpi=_DPI)
    high, wide = joined.shape
    found: list[list[Word]] = [[] for _ in slots]
    for word in (word for line in lines for word in line.words):
        middle = word.box.middle * high
        own = max(n for n, slot in enumerate(slots) if n == 0 or slot.top - _BETWEEN / 2 <= middle)
        found[own].append(replace(word, box=slots[own].on_page(word.box, wide, high)))
    return tuple(tuple(sorted(words, key=lambda word: word.box.x0)) for words in found)


def _slots(grey: Pixels, places: Sequence[Box]) -> Iterator[_Slot]:
    top = _BETWEEN
    for place in places:
        slot = _cut(grey, place, top)
        part = slot.part
        yield slot
        top += part.shape[0] + _BETWEEN


def _cut(grey: Pixels, place: Box, at: int) -> _Slot:
    """The place with a little around it, at the height of a line, its paper white and its print black."""
    high, wide = grey.shape
    room = max(2, round(_MARGIN * place.height * high))
    left, top, right, bottom = bounds_around(place, grey.shape, room)
    left, right = max(0, left - room), min(wide, right + room)
    part = grey[top:bottom, left:right]
    if min(part.shape) < 3:
        return _Slot(at, as_pixels(np.full((_HEIGHT, _HEIGHT), _PAPER)), place)
    dark, paper = percentiles(as_pixels(part), (1, 80))
    part = as_pixels(np.clip((part.astype(np.float32) - dark) * (_PAPER / max(paper - dark, 48.0)), 0, _PAPER))
    factor = min(max(_HEIGHT / part.shape[0], _SIZES[0]), _SIZES[1], _WIDEST / part.shape[1])
    return _Slot(at, scaled(part, factor), Box(left / wide, top / high, right / wide, bottom / high))


def _joined(slots: Sequence[_Slot]) -> Pixels:
    wide = max(slot.part.shape[1] for slot in slots) + 2 * _BETWEEN
    picture = np.full((slots[-1].top + slots[-1].part.shape[0] + _BETWEEN, wide), _PAPER, np.uint8)
    for slot in slots:
        high, long = slot.part.shape
        picture[slot.top : slot.top + high, _BETWEEN : _BETWEEN + long] = slot.part
    return picture
