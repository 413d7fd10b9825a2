"""The strips of print on a card, each read by itself: levelled, enlarged where it was not read surely, or left unread.

What a second reading would cost is weighed against what the first ones gave.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.marks import DPI
from pipeline.reading.cards.small_numbers import Evened, with_number_evened
from pipeline.reading.cards.strips import Strip
from pipeline.reading.cards.two_sizes import borne_out, named_alike
from pipeline.reading.ocr.engines.engine import SINGLE_LINE, recognise
from pipeline.reading.ocr.tries.placing import placed
from pipeline.reading.vision.ink import PAPER
from pipeline.reading.vision.pixels import Pixels, as_pixels, framed, percentiles, scaled

_SURE_THERE = 0.6
"""Confidence from which print was read where a picture seems to be; with `_FEWEST_THERE`."""
_FEWEST_THERE = 4
"""Letters and figures that must have been read there."""
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
        wide, high = own.width, own.bottom - own.top
        if abs(other.width - wide) > 2 or abs(other.bottom - other.top - high) > 2:
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
    longest = sorted((strip for strip in strips if strip.long), key=lambda strip: strip.left - strip.right)
    samples = longest[:_SAMPLES] if legend else []
    read = _read_first(grey, clean, samples, language)
    illegible = len(read) == _SAMPLES and all(_mean(one.lines) < _TOO_SMALL for one in read)
    read += _read_first(grey, clean, [s for s in strips if s not in samples and not (illegible and s.long)], language)
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
