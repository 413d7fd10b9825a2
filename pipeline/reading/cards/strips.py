"""The print on a card, line by line: found by its ink, each line read by itself.

A card is no page of text: portrait, guilloche, signature and small grey labels stand around and between a dozen short
lines, and Tesseract's layout analysis runs them together or loses them. Marks of the height of print that follow each
other on a level make a strip; what belongs to no strip is never shown to Tesseract.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.marks import DPI, LEAST_CONTRAST, WIDEST_MARK, Marks
from pipeline.reading.cards.small_numbers import Evened, with_number_evened
from pipeline.reading.cards.two_sizes import borne_out, named_alike
from pipeline.reading.ocr.engine import SINGLE_LINE, recognise
from pipeline.reading.ocr.placing import placed
from pipeline.reading.vision.ink import PAPER
from pipeline.reading.vision.pixels import Mask, Pieces, Pixels, as_pixels, framed, percentiles, pieces_of, scaled

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
_SURE_THERE = 0.6
"""Confidence from which, with"""
_FEWEST_THERE = 4
"""so many letters and figures, print was read where a picture seems to be."""
_MARGIN = 0.3
"""Around a strip, in heights."""
_UNEVEN = 40.0
"""Levels between the lightest and darkest paper along a strip that are more than grain and guilloche."""
_FRAME = 8
"""Pixels of paper around a strip."""
_SURE = 0.8
"""Confidence of the worst line from which a strip is read once only."""
_LARGER = 1.5
"""How many times larger it is read the second time."""
_MANY, _SENSELESS = 8, 0.4
"""Strips, and their mean confidence below which no second reading helps: cards on their head gave 0.11 to 0.40, upright
ones 0.55 and more."""
_SAMPLES, _TOO_SMALL = 3, 0.3
"""Of a legend so many strips are tried; when none of them is read with that confidence, no other is either."""
_LEGIBLE = 0.5
"""Confidence from which letters are letters."""
_ALIKE = 0.7
"""How like each other two rows of asterisks are, behind which guilloche runs."""


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
    widest = sorted(strips, key=lambda strip: strip.left - strip.right)
    found = [strip for strip in widest if not strip.pictured][:_MOST_STRIPS]
    found += [strip for strip in widest if strip.pictured and _long(strip)][:_MOST_PICTURED]
    return tuple(sorted(found, key=lambda strip: (round((strip.top + strip.bottom) / 2 / height), strip.left)))


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


def _long(strip: Strip) -> bool:
    return strip.right - strip.left >= _DATE_LENGTH * strip.height


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


@dataclass(frozen=True, slots=True)
class _First:
    """What a strip gave at its own size."""

    strip: Strip
    source: Pixels
    uneven: bool
    lines: tuple[Line, ...]
    told: bool
    """Whether it was not read itself: it looks like another, on which nothing was to be read."""

    def tells_of(self, other: Strip, source: Pixels) -> bool:
        """Whether nothing was read here, and the other looks the same: tables have rows of asterisks in every cell."""
        own = self.strip
        if self.told or self.uneven or other.pictured or any(_is_word(w) for line in self.lines for w in line.words):
            return False
        wide, high = own.right - own.left, own.bottom - own.top
        if abs(other.right - other.left - wide) > 2 or abs(other.bottom - other.top - high) > 2:
            return False
        here = self.source[own.top : own.top + high - 2, own.left : own.left + wide - 2]
        around = source[max(0, other.top - 2) : other.bottom + 2, max(0, other.left - 2) : other.right + 2]
        if min(here.shape) < 3 or here.shape[0] > around.shape[0] or here.shape[1] > around.shape[1]:
            return False
        return float(cv2.matchTemplate(around, as_pixels(here), cv2.TM_CCOEFF_NORMED).max()) >= _ALIKE

    def moved_to(self, other: Strip, shape: tuple[int, ...]) -> tuple[Line, ...]:
        """The lines, in the place of the other strip."""
        x, y = (other.left - self.strip.left) / shape[1], (other.top - self.strip.top) / shape[0]
        return tuple(placed(line, lambda box: _moved(box, x, y)) for line in self.lines)

    def kept(self, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        """The lines; where a picture seems to be, only when they read as some letters."""
        doubted = self.strip.pictured and (_mean(lines) < _SURE_THERE or _letters(lines) < _FEWEST_THERE)
        return () if doubted else lines


def read_strips(
    grey: Pixels, clean: Pixels, strips: Sequence[Strip], language: str, *, legend: bool = False
) -> tuple[Line, ...]:
    """The words of the strips, as lines where wide gaps part them; a strip not read surely is read larger as well.

    `grey` is the card, `clean` the same without what is paler than print, for where the light does not change. Where
    nearly nothing makes sense, as on a card on its head, no strip is read again, nor where they are but the `legend` of
    a table: what "3." and "4a" mean, in the smallest of print. Of a legend too small to be read only some is tried.
    """
    samples = sorted(filter(_long, strips), key=lambda strip: strip.left - strip.right)[:_SAMPLES] if legend else []
    read = _read_first(grey, clean, samples, language)
    illegible = len(read) == _SAMPLES and all(_mean(one.lines) < _TOO_SMALL for one in read)
    read += _read_first(grey, clean, [s for s in strips if s not in samples and not (illegible and _long(s))], language)
    tries = sorted(read, key=lambda one: strips.index(one.strip))
    senseless = len(tries) >= _MANY and _mean([line for one in tries for line in one.lines]) < _SENSELESS
    return tuple(
        line for one in tries for line in (one.kept(one.lines) if senseless or legend else _finished(one, language))
    )


def _read_first(grey: Pixels, clean: Pixels, strips: Sequence[Strip], language: str) -> list[_First]:
    """Each of the strips at its own size; see `read_strips`."""
    tries: list[_First] = []
    for strip in strips:
        uneven = strip.pictured or _is_uneven(_part(grey, strip)[0], strip.height)
        source = grey if uneven else clean
        like = next((one for one in tries if one.tells_of(strip, source)), None)
        lines = (
            _read(source, strip, language, 1.0, uneven=uneven) if like is None else like.moved_to(strip, source.shape)
        )
        tries.append(_First(strip, source, uneven, lines, like is not None))
    return tries


def _is_word(word: Word) -> bool:
    """Whether a letter or figure was read with any trust."""
    return any(c.isdigit() for c in word.text) or (word.confidence >= _LEGIBLE and any(c.isalpha() for c in word.text))


def _moved(box: Box, x: float, y: float) -> Box:
    return Box(min(1.0, box.x0 + x), min(1.0, box.y0 + y), min(1.0, box.x1 + x), min(1.0, box.y1 + y))


def _finished(first: _First, language: str) -> tuple[Line, ...]:
    """The lines of a strip after another reading where the first was not sure.

    Where the light changes, what does not read the same larger is in doubt: the edge of a shadow across a 0 makes it a
    9, read with confidence.
    """
    sure = first.lines and not first.uneven and min(line.confidence for line in first.lines) >= _SURE
    if first.told or sure:
        return first.lines
    second = _read(first.source, first.strip, language, _LARGER, uneven=first.uneven)
    best, other = (second, first.lines) if _mean(second) > _mean(first.lines) else (first.lines, second)
    best = first.kept(best)
    return borne_out(best, other) if first.uneven else named_alike(best, other)


def _is_uneven(part: Pixels, height: int) -> bool:
    """Whether the edge of a shadow or of glare runs through the strip."""
    dark, light = percentiles(_paper(part, height), (5, 95))
    return light - dark > _UNEVEN


def _paper(part: Pixels, height: int) -> Pixels:
    """The strip without its print: what is brightest around each point."""
    size = round(1.2 * height) | 1
    return as_pixels(cv2.morphologyEx(part, cv2.MORPH_CLOSE, np.ones((size, size), np.uint8)))


def _level(part: Pixels, height: int) -> Pixels:
    """The strip as if on paper of one brightness."""
    size = round(1.2 * height) | 1
    paper = cv2.blur(cv2.copyMakeBorder(_paper(part, height), *(size,) * 4, cv2.BORDER_REPLICATE), (size, size))
    return as_pixels(cv2.divide(part, np.maximum(paper[size:-size, size:-size], 1), scale=PAPER))


def _letters(lines: Sequence[Line]) -> int:
    return sum(c.isalnum() for line in lines for c in line.text)


def _mean(lines: Sequence[Line]) -> float:
    """Confidence, weighed by letters."""
    words = [word for line in lines for word in line.words]
    return sum(word.confidence * len(word.text) for word in words) / max(1, sum(len(word.text) for word in words))


def _part(grey: Pixels, strip: Strip) -> tuple[Pixels, int, int]:
    """The strip with some room around it, and where its left and top lie."""
    room = round(_MARGIN * strip.height)
    left, top = max(0, strip.left - room), max(0, strip.top - room)
    return grey[top : strip.bottom + room, left : strip.right + room], left, top


def _read(grey: Pixels, strip: Strip, language: str, enlarge: float, *, uneven: bool) -> tuple[Line, ...]:
    high, wide = grey.shape
    part, left, top = _part(grey, strip)
    level = uneven or _is_uneven(part, strip.height)
    even = Evened(_level(part, strip.height)) if level else with_number_evened(part, strip.height)
    picture = framed(scaled(even.picture, enlarge), _FRAME, PAPER)
    tall, long = picture.shape

    def across(x: float) -> float:
        return _share(left + even.back((x * long - _FRAME) / enlarge), wide)

    def down(y: float) -> float:
        return _share(top + (y * tall - _FRAME) / enlarge, high)

    def on_card(box: Box) -> Box:
        return Box(across(box.x0), down(box.y0), across(box.x1), down(box.y1))

    return tuple(placed(line, on_card) for line in recognise(picture, language, SINGLE_LINE, dpi=DPI))


def _share(at: float, whole: int) -> float:
    return min(1.0, max(0.0, at / whole))
