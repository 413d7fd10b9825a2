"""The head of a card whose letters are paler than the band behind them, so that evening out the light wipes them away.

It is looked for on a front of which fields, or a list of categories, were read, but no name of a card. What stands over
the first line is read as a negative, in the colour in which the band is darkest. It counts only where all of it was
read: of "VOORLOPIG RIJBEWIJS" the second word alone would make another card.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import cv2
import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.categories import ROWS, categories_alone, may_be_list, names_several
from pipeline.reading.cards.marks import find_marks
from pipeline.reading.cards.strips import Strip, find_strips
from pipeline.reading.cards.words import has_card_fields, names_card, shows_day
from pipeline.reading.ocr.engines.second_engine import MOST_ALONE, SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import lies_in, without
from pipeline.reading.ocr.tries.scoring import mean_of
from pipeline.reading.vision.ink import evened
from pipeline.reading.vision.pixels import Pixels, as_pixels, darkest_channel, part_of, percentiles, pieces_of, scaled

_FEWEST_DAYS, _SURE = 2, 0.6
"""Days on a front; confidence from which a line tells where its fields begin, and from which the head was read."""
_LETTERS = 3
"""Letters and figures of a line of the fields, at least."""
_LEAST = 0.06
"""The share of the height of a card that a band with its title is high at least."""
_WIDTH = 1150
"""Pixels across at which the head is read."""
_WORD, _READ, _SPACE = 5.0, 0.85, 0.5
"""Heights of print from which a strip holds a word; how much of its width was read then; heights at either side of a
word that belong to it."""
_ROOM = 4
"""Pixels around a strip that is read by itself."""
_STEP = 12
"""Levels by which the rows of a band are darker than those of the card under it."""
_PALER, _PALEST = 1.15, 99.5
"""How many times as bright as the ground letters over a table are at least, and the percentile that tells how bright
they are: nothing is on white card, as most backs are, which have no head."""
_DEEPER = 30
"""Levels by which the flag is darker than the band around it."""
_FLAG_TALL, _FLAG_WIDE = 3.0, 2.2
"""How high the flag is at least, in heights of what is taken for print in it; how wide at most, in its own heights."""
_LARGER, _NAMED = 1.6, 0.88
"""How many times as large a strip is read again; the second engine's own confidence from which it is believed on what
Tesseract does not read."""

_Patch = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels."""


def with_pale_head(
    card: Pixels, lines: Sequence[Line], log: Log, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines of a front, before them what stands over them in letters paler than their ground.

    `card` is upright and as it was photographed, in grey or colour. Nothing is added unless it names a card.
    """
    fielded = has_card_fields(lines) or any(_lists_categories(one.text) for one in lines)
    if names_card(lines) or not fielded or sum(shows_day((one,)) for one in lines) < _FEWEST_DAYS:
        return tuple(lines)
    top = min((line.box.y0 for line in lines if _is_read(line)), default=0.0)
    if top < _LEAST:
        return tuple(lines)
    started = cpu_seconds()
    over, least = darkest_channel(card[: round(top * len(card))]), _LEAST * len(card)
    foot = _foot_of(over, round(least))
    if foot < least or (categories_alone(lines) >= ROWS and not _bears_paler(over[:foot])):
        return tuple(lines)
    negative = 255 - over[:foot]
    band = as_pixels(np.full(card.shape[:2], np.median(negative), np.uint8))
    band[:foot] = negative
    band = scaled(band, _WIDTH / band.shape[1])
    read = read_region(band, Box(0.0, 0.0, 1.0, foot / len(card)), enlarge=1.0, single_line=False)
    read = tuple(line for line in read if mean_of(line) >= _SURE)
    log.add_read("pale_head", read, started)
    whole = _whole(band, foot / len(card) * len(band), read, using or second_engine(), log)
    return (*whole, *lines) if names_card(whole) else tuple(lines)


def _lists_categories(text: str) -> bool:
    """Whether several categories stand there and nothing else, the 1 of "C1E" perhaps read as a stroke."""
    told = text.replace("IE", "1E").replace("lE", "1E")
    return may_be_list(told) and names_several(told)


def _foot_of(dark: Pixels, least: int) -> int:
    """How many rows of pixels the band is high: the greatest step to what is lighter is where the paper begins.

    All of them where no step shows, as on a card that is of one colour; the first `least` of them are the band, or the
    edge of the table on which the card lies.
    """
    usual = np.median(dark, axis=1)
    steps = [float(usual[at:].mean() - usual[:at].mean()) for at in range(least, len(usual))]
    return int(np.argmax(steps)) + least if steps and max(steps) >= _STEP else len(dark)


def _bears_paler(band: Pixels) -> bool:
    """Whether anything in a band is so much paler than its ground that it may well be letters."""
    ground, palest = percentiles(band, (50, _PALEST))
    return palest >= _PALER * ground


def _is_read(line: Line) -> bool:
    """Whether a name, day or number was read, and not the letter in the flag."""
    return line.confidence >= _SURE and sum(map(str.isalnum, line.text)) >= _LETTERS


def _whole(band: Pixels, foot: float, read: Sequence[Line], asked: SecondEngine | None, log: Log) -> tuple[Line, ...]:
    """The lines of the head, each strip of print as wide as a word among them; nothing where one was not read.

    Nor where a patch darker than the band, in which a word may stand, is no flag and none was read in it.
    """
    even = evened(band)
    strips = [one for one in find_strips(even, find_marks(even)) if one.width >= _WORD * one.height]
    patches = _dark_patches(band[: round(foot)], min((strip.height for strip in strips), default=1))
    flags = [box for box in patches if _is_flag(box, strips)]
    strips = [_beside(strip, flags) for strip in strips]
    found = list(read)
    for strip in strips:
        if _was_read(strip, band.shape, found) or any(map(strip.lies_in, flags)):
            continue
        again = _read_again(band, strip, asked, log)
        if again is None:
            return ()
        found = [*without(found, partial(lies_in, again.box)), again]
    dark = [_share(box, band.shape) for box in patches if box not in flags]
    if not all(any(lies_in(place, word) for line in found for word in line.words) for place in dark):
        return ()
    return tuple(sorted(found, key=lambda line: line.box.middle))


def _dark_patches(band: Pixels, tall: int) -> list[_Patch]:
    """The patches darker than the band, which is the negative, that are wide enough for a word of that height."""
    deep = as_pixels((band >= float(np.median(band)) + _DEEPER).astype(np.uint8))
    size = max(3, tall) | 1
    pieces = pieces_of(as_pixels(cv2.morphologyEx(deep, cv2.MORPH_CLOSE, np.ones((size, size), np.uint8))))
    found = [(int(x), int(y), int(x + wide), int(y + high)) for x, y, wide, high, _ in pieces.stats[1:]]
    return [one for one in found if one[2] - one[0] >= _WORD * tall and one[3] - one[1] >= tall]


def _is_flag(patch: _Patch, strips: Sequence[Strip]) -> bool:
    """Whether a patch is shaped as a flag, and as high beside the strips in it as beside one star or two."""
    left, top, right, bottom = patch
    inside = [strip.height for strip in strips if strip.lies_in(patch)]
    return right - left <= _FLAG_WIDE * (bottom - top) and bottom - top >= _FLAG_TALL * max(inside, default=1)


def _beside(strip: Strip, flags: Sequence[_Patch]) -> Strip:
    """The strip without the flag in which it begins: the sign of the country is no part of the title behind it."""
    begun = (box for box in flags if box[0] <= strip.left < box[2] < strip.right and box[1] <= strip.top < box[3])
    flag = next(begun, None)
    return strip if flag is None or strip.lies_in(flag) else replace(strip, left=flag[2])


def _share(patch: _Patch, shape: tuple[int, ...]) -> Box:
    high, wide = shape
    return Box(patch[0] / wide, patch[1] / high, patch[2] / wide, patch[3] / high)


def _read_again(band: Pixels, strip: Strip, asked: SecondEngine | None, log: Log) -> Line | None:
    """A strip of the head by itself, larger, or as the second engine surely reads it; None where all of it is not."""
    place = strip.place(band.shape)
    started = cpu_seconds()
    larger = read_region(band, place, enlarge=_LARGER, single_line=True)
    log.add_read("pale_head", larger, started)
    if len(larger) == 1 and mean_of(larger[0]) >= _SURE and _was_read(strip, band.shape, larger):
        return larger[0]
    heard = asked_about(part_of(band, place, _ROOM), asked, "pale_head", log) if asked else None
    return Line((Word(heard[0], place, min(heard[1], MOST_ALONE)),)) if heard and heard[1] >= _NAMED else None


def _was_read(strip: Strip, shape: tuple[int, ...], read: Sequence[Line]) -> bool:
    place = strip.place(shape)
    space = _SPACE * strip.height / shape[1]
    words = [
        word.box
        for line in read
        for word in line.words
        if word.confidence >= _SURE and word.box.y0 <= place.middle <= word.box.y1
    ]
    boxes = [replace(box, x0=box.x0 - space, x1=box.x1 + space) for box in words]
    return sum(max(0.0, place.shared(box)[0]) for box in boxes) >= _READ * place.width
