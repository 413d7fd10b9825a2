"""The flat page that four corners cut out of a picture, made when asked for, in the colours and at the size needed.

To flatten a photo costs as much as a fifth of reading it, for each of its three colours; what reads needs one of them.
"""

from functools import cached_property

import cv2

from pipeline.model import View
from pipeline.reading.vision.ink import Ink, find_ink
from pipeline.reading.vision.pixels import Pixels, fitted, grey_of, halved, ink_channel, is_tinted, thumbnail
from pipeline.reading.vision.view import Quad, apply_view, quad_size, warped

READ = 2339
"""The long side, in pixels, at which a sheet is read: A4 at 200 dpi; more reads no better and costs more."""
LOOK = 1240
"""The long side, in pixels, of the copy that is looked at: A4 at 106 dpi."""
GLANCE = 640
"""The same of a smaller copy."""
_SHARP_ENOUGH = 0.75
"""Of that, in the picture it is made from."""
_SAMPLE = 450
"""The long side of what tells whether coloured lines cover the paper."""
_LITTLE_SMALLER = 1.25
"""Up to which a page is flattened at a smaller size at once; from further off pixels would be skipped.

Each pixel from sixteen: from four, a third of the time, as many words were read on 53 photos of sheets, but one name,
one holder and one day of birth fewer.
"""


class Flat:
    """A sheet or card as it lies in the picture, not yet turned; without a quad, all of the picture."""

    def __init__(self, picture: Pixels, quad: Quad | None = None) -> None:
        """`picture` is grey or RGB; `quad` in fractions of it."""
        self.picture = picture
        self.quad = quad

    @cached_property
    def whole(self) -> Pixels:
        """In the colours and at the size of the picture."""
        return apply_view(self.picture, View(self.quad))

    @cached_property
    def look(self) -> Pixels:
        """In colour, the long side at most `LOOK` pixels: to be looked at, not to be read."""
        return self._copy(LOOK)

    @cached_property
    def glance(self) -> Pixels:
        """The same with at most `GLANCE` pixels: to tell whether there is anything to look at."""
        return self._copy(GLANCE)

    def _copy(self, long_side: int) -> Pixels:
        if self.quad is None:
            return thumbnail(self.picture, long_side)
        source, longest = self.picture, max(self._size)
        while longest >= 2 * _SHARP_ENOUGH * long_side:
            source, longest = halved(source), longest // 2
        return warped(source, self.quad, self._within(long_side), cv2.INTER_LINEAR)

    @cached_property
    def printed(self) -> Pixels:
        """See `pixels.print_channel`: grey, the long side at most `READ` pixels."""
        return self.print_within(READ)

    @cached_property
    def ink(self) -> Ink:
        """The marks on what is `printed`."""
        return find_ink(self.printed)

    def print_within(self, long_side: int) -> Pixels:
        """The same, the long side at most so many pixels."""
        channel = ink_channel(self.picture) if self._tinted() else grey_of(self.picture)
        if self.quad is None:
            return fitted(channel, long_side)
        if max(self._size) <= _LITTLE_SMALLER * long_side:
            return warped(channel, self.quad, self._within(long_side), cv2.INTER_CUBIC)
        return fitted(apply_view(channel, View(self.quad), size=self._size), long_side)

    def _tinted(self) -> bool:
        if self.quad is None or self.picture.ndim == 2:
            return is_tinted(self.picture)
        return is_tinted(warped(self.picture, self.quad, self._within(_SAMPLE), cv2.INTER_NEAREST))

    @cached_property
    def _size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        height, width = self.picture.shape[:2]
        return (width, height) if self.quad is None else quad_size(self.quad, width, height)

    def _within(self, long_side: int) -> tuple[int, int]:
        wide, high = self._size
        factor = min(1.0, long_side / max(wide, high))
        return max(1, round(wide * factor)), max(1, round(high * factor))
