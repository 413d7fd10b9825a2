"""The print on a card, line by line, found by its ink; `strip_reading` reads each line by itself.

A card is no page of text: portrait, guilloche, signature and small grey labels stand around and between a dozen short
lines, and Tesseract's layout analysis runs them together or loses them. Marks of the height of print that follow each
other on a level make a strip; what belongs to no strip is never shown to Tesseract.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box
from pipeline.reading.cards.marks import LEAST_CONTRAST, WIDEST_MARK, Marks
from pipeline.reading.vision.ink import PAPER
from pipeline.reading.vision.pixels import Mask, Pieces, Pixels, as_pixels, pieces_of

_SIZES = (0.12, 2.4)
"""Marks that may be part of a strip, points and accents too, in median heights."""
_REACH = 1.5
"""Marks further apart than so many heights are not of one strip."""
_TALLEST = 2.8
"""Heights; what is taller is a portrait or a signature."""
_THICKEST = 0.5
"""In heights; no stroke of a letter is so thick."""
_LEAST_PORTRAIT = 0.25
"""Of the height of the card."""
_LARGE = 2.0
"""Heights, that no letter is high or wide in solid black."""
_TALL_ENOUGH = 0.6
"""A strip has a letter of at least so many heights."""
_ACCENT = 0.35
"""An accent ends within so many heights of the top of its strip."""
_MOST_STRIPS = 60
"""Strips of one card that are read: no side has so many lines."""
_MOST_PICTURED = 14
"""Strips that are read where a portrait seems to be."""
_DATE_LENGTH = 3.0
"""Of a date or a name, in heights."""


@dataclass(frozen=True, slots=True)
class Strip:
    """One line of print, in pixels."""

    left: int
    top: int
    right: int
    bottom: int
    height: int
    """The usual height of the letters on the card."""
    pictured: bool = False
    """Whether it lies where a portrait seems to be, or a shadow as dark as one."""

    @property
    def width(self) -> int:
        """Its width."""
        return self.right - self.left

    @property
    def middle(self) -> float:
        """How far down its middle lies."""
        return (self.top + self.bottom) / 2

    @property
    def long(self) -> bool:
        """Whether it is as long as a date or a name."""
        return self.width >= _DATE_LENGTH * self.height

    def lies_in(self, place: tuple[int, int, int, int]) -> bool:
        """Whether its middle lies between the left, top, right and bottom of a place."""
        left, top, right, bottom = place
        return left <= (self.left + self.right) / 2 <= right and top <= self.middle <= bottom

    def place(self, shape: Sequence[int]) -> Box:
        """Where it lies on a card of that height and width."""
        high, wide = shape
        return Box(self.left / wide, self.top / high, self.right / wide, self.bottom / high)


def find_strips(grey: Pixels, marks: Marks) -> tuple[Strip, ...]:
    """The lines that the marks on an even grey card make, from the top and within a level from the left.

    What lies on a portrait is left out, unless it is as long as a date: a shadow can be as dark as a portrait is.
    """
    boxes = marks.boxes
    print_sized = marks.print_sized(grey.shape)
    if int(print_sized.sum()) < 4:
        return ()
    height = float(np.median(boxes[print_sized, 3]))
    of_print = (boxes[:, 3] >= _SIZES[0] * height) & (boxes[:, 3] <= _SIZES[1] * height)
    of_print &= boxes[:, 2] <= WIDEST_MARK * grey.shape[1]
    portrait = _portrait(grey, height)
    strips = [
        replace(strip, pictured=_lies_on(strip, portrait)) for strip in _joined(boxes[of_print], height, grey.shape)
    ]
    widest = sorted(strips, key=lambda strip: -strip.width)
    found = [strip for strip in widest if not strip.pictured][:_MOST_STRIPS]
    found += [strip for strip in widest if strip.pictured and strip.long][:_MOST_PICTURED]
    return tuple(sorted(found, key=lambda strip: (round(strip.middle / height), strip.left)))


def _portrait(grey: Pixels, height: float) -> Mask:
    """Where a picture is: dark areas that are no strokes, with what lies between them, high as no flag is."""
    solid = (grey < PAPER - LEAST_CONTRAST).astype(np.uint8)
    stroke = max(3, round(_THICKEST * height))
    solid = as_pixels(cv2.morphologyEx(solid, cv2.MORPH_OPEN, np.ones((stroke, stroke), np.uint8)))
    solids = pieces_of(solid)
    around = np.ones((round(height) * 2 + 1,) * 2, np.uint8)
    pieces = pieces_of(as_pixels(cv2.dilate(solid, around)))
    high = pieces.stats[:, cv2.CC_STAT_HEIGHT] >= _LEAST_PORTRAIT * grey.shape[0]
    high[0] = False
    whole = high & np.isin(np.arange(len(pieces)), pieces.labels[_larger(solids, cv2.CC_STAT_HEIGHT, height) > 0])
    small = cv2.bitwise_and(pieces.where(high), _larger(solids, cv2.CC_STAT_WIDTH, height))
    return as_pixels(cv2.bitwise_or(pieces.where(whole), small))


def _larger(solids: Pieces, side: int, height: float) -> Mask:
    """The dark areas larger than print: a picture has high ones, and a column of pictograms has wide ones.

    What lies between pictograms is paper, and the letters beside them, which such a column reaches, are print.
    """
    large = solids.stats[:, side] >= _LARGE * height
    large[0] = False
    return solids.where(large)


def _lies_on(strip: Strip, mask: Mask) -> bool:
    part = mask[strip.top : strip.bottom, strip.left : strip.right]
    return bool(part.size and cv2.countNonZero(part) > 0.5 * part.size)


def _joined(marks: NDArray[np.int32], height: float, shape: tuple[int, ...]) -> Iterator[Strip]:
    """Marks whose middle bands touch when each is drawn out to the right by the reach."""
    bands = np.zeros(shape, np.uint8)
    for x, y, wide, high in marks:
        bands[y + high // 4 : y + high - high // 4 + 1, x : x + wide + int(_REACH * height)] = 255
    labels = pieces_of(bands).labels
    middle_x = np.minimum(marks[:, 0] + marks[:, 2] // 2, shape[1] - 1)
    middle_y = np.minimum(marks[:, 1] + marks[:, 3] // 2, shape[0] - 1)
    of = labels[middle_y, middle_x]
    groups = [marks[of == label] for label in np.unique(of)]
    accents = np.concatenate([np.zeros((0, 4), np.int32), *(own for own in groups if not _tall(own, height))])
    for own in groups:
        if _tall(own, height):
            strip = _around(np.concatenate((own, _accents_of(own, accents, height))), height)
            if strip.bottom - strip.top <= _TALLEST * height:
                yield strip


def _tall(own: NDArray[np.int32], height: float) -> bool:
    """Whether there is a letter among the marks, and not only points, accents and grain."""
    return bool(own[:, 3].max() >= _TALL_ENOUGH * height)


def _accents_of(own: NDArray[np.int32], accents: NDArray[np.int32], height: float) -> NDArray[np.int32]:
    """The accents right over the letters: without them the top of the strip would cut them off."""
    strip = _around(own, height)
    middle = accents[:, 0] + accents[:, 2] // 2
    bottom = accents[:, 1] + accents[:, 3]
    over = (middle >= strip.left) & (middle <= strip.right)
    return accents[over & (bottom <= strip.top + _ACCENT * height) & (bottom >= strip.top - _ACCENT * height)]


def _around(own: NDArray[np.int32], height: float) -> Strip:
    right, bottom = int((own[:, 0] + own[:, 2]).max()), int((own[:, 1] + own[:, 3]).max())
    return Strip(int(own[:, 0].min()), int(own[:, 1].min()), right, bottom, round(height))
