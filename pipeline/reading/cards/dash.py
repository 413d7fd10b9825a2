"""A dash behind the number 4b, which no strip of print holds: told by its ink, since no engine reads a single stroke.

Older German cards bear one where others have a day. A day washed out by glare leaves pale remains, points at its foot
and gaps in print around it; a dash is one stroke as black as the days, at half their height, where they begin.
"""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.black_print import black_print, figures_on, is_inked
from pipeline.reading.cards.words import shows_day
from pipeline.reading.vision.ink import PAPER
from pipeline.reading.vision.pixels import Pixels, as_pixels, bounds_of, part_of, pieces_of

_NUMBER = re.compile(r"4\s?b[.,:]?")
_BELIEVED = 0.9
"""How much is trusted what ink alone tells."""
_SURE = 0.7
"""Confidence from which the lines over and under the number show that print is legible there."""
_ONE_LINE = 4.0
"""Heights of the days, between the line over the number and the one under it: more has room for another."""
_OFF = 0.15
"""Heights off those two lines at which the place between them begins."""
_COLUMN = 0.012
"""Widths of the card within which what stands in the column of the days begins."""
_FLAT, _LONG = 0.3, (0.3, 1.6)
"""Heights of the days: how high a dash is at most, and how long."""
_LEVEL = 0.22
"""Heights of the days by which its middle may be off the middle of the figures that stand on the foot of the number."""
_AROUND, _PALE, _TALL = 3, 0.3, 0.3
"""Pixels around a dash that are its own; the share of the depth of print from which something else is a remnant of it,
and how high that is at least, in heights of the days: guilloche is paler."""
_SPOTS = 0.02
"""Of the place where a day would stand, that such remnants in all may cover."""
_AS_GRAINY, _STEP = 0.4, 12
"""Of the grain of the whole card, that the place has at least; levels between two pixels that are no grain any more."""


def with_dash(page: Pixels, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a card, a dash behind the 4b beside which nothing else stands.

    `page` is the picture made by `prepared_card` that the lines were read from.
    """
    figures = figures_on(lines)
    at = next((index for index, line in enumerate(lines) if _NUMBER.fullmatch(line.text)), None)
    place = None if at is None else _place(lines[at].box, lines)
    if at is None or place is None or not figures:
        return tuple(lines)
    dash = _dash_in(page, place, lines[at].box.y1, figures)
    return tuple(lines) if dash is None else (*lines[: at + 1], Line((Word("-", dash, _BELIEVED),)), *lines[at + 1 :])


def _place(number: Box, lines: Sequence[Line]) -> Box | None:
    """Where the day behind the number would stand, by the day over it and the print under it in the same column.

    None where either was not read surely, or where anything was read there.
    """
    days = [line.words[0] for line in lines if shows_day((line,)) and line.confidence >= _SURE]
    over = max((word.box for word in days if _over(word.box, number)), key=lambda box: box.y1, default=None)
    if over is None:
        return None
    under = (word.box for line in lines for word in line.words[:1] if word.confidence >= _SURE)
    column = [box for box in under if abs(box.x0 - over.x0) <= _COLUMN and box.y0 >= number.y1]
    below = min(column, key=lambda box: box.y0, default=None)
    if below is None or below.y0 - over.y1 > _ONE_LINE * over.height:
        return None
    room = _OFF * over.height
    place = Box(max(number.x1, over.x0 - _COLUMN), over.y1 + room, over.x1, below.y0 - room)
    return None if any(min(line.box.shared(place)) > 0 for line in lines if line.box != number) else place


def _over(day: Box, number: Box) -> bool:
    return day.y1 <= number.middle and day.x0 >= number.x1


def _dash_in(page: Pixels, place: Box, foot: float, figures: Sequence[Word]) -> Box | None:
    """The one dash that is all ink at a place, as a share of the page; `foot` is that of figures there."""
    left, top, right, bottom = bounds_of(place, page.shape)
    part = page[top:bottom, left:right]
    height = float(np.median([word.box.height for word in figures])) * len(page)
    marks = pieces_of(as_pixels(is_inked(black_print(page, figures)[top:bottom, left:right]))).stats[1:].tolist()
    if len(marks) != 1:
        return None
    x, y, wide, tall, _ = (int(value) for value in marks[0])
    level = abs(top + y + tall / 2 - (foot * len(page) - height / 2)) <= _LEVEL * height
    stroke = tall <= _FLAT * height and _LONG[0] * height <= wide <= _LONG[1] * height
    if not level or not stroke or x > 2 * _COLUMN * page.shape[1]:
        return None
    beside = np.ones(part.shape, np.bool_)
    beside[max(0, y - _AROUND) : y + tall + _AROUND, max(0, x - _AROUND) : x + wide + _AROUND] = False
    if _has_remains(part, beside, _depth(page, figures), height) or _grain(part, beside) < _AS_GRAINY * _grain(page):
        return None
    box = (left + x, top + y, left + x + wide, top + y + tall)
    return Box(*(value / side for value, side in zip(box, page.shape[::-1] * 2, strict=True)))


def _depth(page: Pixels, figures: Sequence[Word]) -> float:
    """By how much print is darker than paper."""
    return float(np.median([PAPER - float(part_of(page, word.box).min()) for word in figures]))


def _has_remains(part: Pixels, beside: NDArray[np.bool_], depth: float, height: float) -> bool:
    """Whether something paler than print stands beside a dash: what glare left of figures."""
    pale = (PAPER - part.astype(np.float32) > _PALE * depth) & beside
    marks = pieces_of(as_pixels(pale.astype(np.uint8))).stats[1:]
    return bool(pale.mean() > _SPOTS or (marks[:, 3] >= _TALL * height).any())


def _grain(part: Pixels, where: NDArray[np.bool_] | None = None) -> float:
    """How much paper changes from one pixel to the next: where light was too bright it does not."""
    paper = part[:, 1:].astype(np.float32)
    steps = np.minimum(np.abs(paper - part[:, :-1]), _STEP)
    seen = paper > PAPER / 2 if where is None else where[:, 1:]
    return float(steps[seen].mean()) if seen.any() else 0.0
