"""The head of a card in letters paler than the band on which they stand: evened out, they are as bright as the paper.

A front on which fields but no name of a card were read is looked at again over its first line, as its own negative, in
the colour in which the band is darkest. What stands there counts only where all of it was read: of "VOORLOPIG
RIJBEWIJS" the second word alone would make another card.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from pipeline.model import Box, Line
from pipeline.reading.cards.marks import find_marks
from pipeline.reading.cards.strips import Strip, find_strips
from pipeline.reading.cards.words import has_card_fields, names_card, shows_day
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.ocr.clock import cpu_seconds
from pipeline.reading.ocr.region import read_region
from pipeline.reading.ocr.scoring import mean_of
from pipeline.reading.vision.ink import evened
from pipeline.reading.vision.pixels import Pixels, as_pixels, scaled

_FEWEST_DAYS, _SURE = 2, 0.6
"""Days on a front; confidence from which a line tells where its fields begin, and from which the head was read."""
_LETTERS = 3
"""Of a line of the fields at least."""
_LEAST = 0.06
"""Of the height of a card, that a band with its title is high at least."""
_WIDTH = 1150
"""Pixels across at which the head is read."""
_WORD, _READ, _SPACE = 5.0, 0.85, 0.5
"""Heights of print from which a strip holds a word; how much of its width was read then; heights at either side of a
word that belong to it."""
_STEP = 12
"""Levels by which the rows of a band are darker than those of the card under it."""


def with_pale_head(card: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines of a front, before them what stands over them in letters paler than their ground.

    `card` is upright and as it was photographed, in grey or colour. Nothing is added unless it names a card.
    """
    if names_card(lines) or not has_card_fields(lines) or sum(shows_day((one,)) for one in lines) < _FEWEST_DAYS:
        return tuple(lines)
    top = min((line.box.y0 for line in lines if _is_read(line)), default=0.0)
    if top < _LEAST:
        return tuple(lines)
    started = cpu_seconds()
    dark = as_pixels(card.min(axis=2)) if card.ndim == 3 else card
    foot = _foot_of(dark[: round(top * len(dark))])
    if foot < _LEAST * len(dark):
        return tuple(lines)
    band = as_pixels(255 - dark)
    band[foot:] = np.median(band[:foot])
    band = scaled(band, _WIDTH / band.shape[1])
    read = read_region(band, Box(0.0, 0.0, 1.0, foot / len(dark)), enlarge=1.0, single_line=False)
    read = tuple(line for line in read if mean_of(line) >= _SURE)
    log.add("tesseract:nld", "pale_head", min((line.confidence for line in read), default=0.0), started)
    return (*read, *lines) if names_card(read) and _is_whole(band, read) else tuple(lines)


def _foot_of(dark: Pixels) -> int:
    """How many rows of pixels the band is high: the greatest step to what is lighter is where the paper begins.

    All of them where no step shows, as on a card that is of one colour.
    """
    usual = np.median(dark, axis=1)
    steps = [float(usual[at:].mean() - usual[:at].mean()) for at in range(1, len(usual))]
    return int(np.argmax(steps)) + 1 if steps and max(steps) >= _STEP else len(dark)


def _is_read(line: Line) -> bool:
    """Whether a name, day or number was read, and not the letter in the flag."""
    return line.confidence >= _SURE and sum(map(str.isalnum, line.text)) >= _LETTERS


def _is_whole(band: Pixels, read: Sequence[Line]) -> bool:
    """Whether every strip of print that is as wide as a word was read."""
    even = evened(band)
    strips = find_strips(even, find_marks(even))
    return all(
        _was_read(strip, band.shape, read) for strip in strips if strip.right - strip.left >= _WORD * strip.height
    )


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
