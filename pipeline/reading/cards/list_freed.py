"""The list of categories where the signature touches a letter of it, read again between the top and foot of its line.

Tesseract takes such a letter for a part of the signature: "AM B" is read as "A B" or "AM", surely and wrongly. So print
between two words, or behind the last, that was not read puts the list in doubt, unless the list reads the same at two
sizes once all above and below its line is cut away.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.apart import set_apart
from pipeline.reading.cards.black_print import black_print, is_inked
from pipeline.reading.cards.categories import is_category, parted
from pipeline.reading.cards.list_marks import is_stroke
from pipeline.reading.cards.list_whole import IN_DOUBT, is_front_list, listed
from pipeline.reading.cards.marks import DPI
from pipeline.reading.ocr.engines.engine import SINGLE_LINE, recognise_in_time
from pipeline.reading.ocr.looking.weighing import line_doubted
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.vision.pixels import Pixels, as_pixels, framed, runs_of, scaled, stretches_of

_BAND = 0.2
"""Of the height of the list, left out at its top and foot, where a tail of the signature may end."""
_TALL = 0.8
"""Of what remains, that print between two words takes in height at least."""
_OFF = 0.08
"""Heights from a word within which ink is its own."""
_WIDE, _NEARER = 0.5, 2.0
"""Heights from which print between words is a letter; what is narrower is one, and no stroke between categories, where
it stands so much nearer to the word before it."""
_SIZES = (1.0, 1.6, 1.3)
"""By which the list is enlarged, one reading after the other until two are the same."""
_STROKE = re.compile(r"(?<=^[ABCD])[lI|]")
"""Behind such a letter it can only be a 1."""
_ROOM, _FRAME = 0.4, 12
"""Heights before the list, and pixels of paper around it, with which it is read."""
_WITHIN, _NEAR, _LETTER = 0.22, 2.5, 0.42
"""Heights between letters of one category at most, and between two categories; what is narrower is no letter."""
_BELIEVED = 0.9
"""The most that a list is trusted which was read so."""


def with_list_freed(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines of a card, its list read again, or in doubt, where print stands between its words that was not read.

    `page` is the picture made by `prepared_card` that the lines were read from.
    """
    return tuple(
        _freed(page, line, log) if is_front_list(line, lines) and _hides_print(page, line, lines) else line
        for line in lines
    )


def _hides_print(page: Pixels, line: Line, lines: Sequence[Line]) -> bool:
    others = [word for other in lines if other is not line for word in other.words]
    return print_between(page, listed(line)) or print_behind(page, listed(line), others)


def print_behind(page: Pixels, words: Sequence[Word], others: Sequence[Word]) -> bool:
    """Whether print as high as the words, and as wide as a letter, stands behind them where none of `others` was read.

    It has to go on above the line, as what the signature touches does: of letters by themselves `list_whole` tells.
    """
    high, wide = page.shape
    top, foot = _edges(words, high)
    height = foot - top
    cut = round(_BAND * height)
    first = round(words[-1].box.x1 * wide + _OFF * height)
    level = [one.box.x0 for one in others if one.box.y0 * high < foot and one.box.y1 * high > top]
    last = round(min([first / wide + _NEAR * height / wide, 1.0, *(x for x in level if x * wide > first)]) * wide)
    black = is_inked(black_print(page, words))
    dark, over = black[top + cut : foot - cut], black[max(0, top - cut) : top + cut]
    for left, right in runs_of(np.asarray(black[top:foot, first:last].any(axis=0))):
        ink = dark[:, first + left : first + right]
        rises = over[:, first + left : first + right].any(axis=1).all()
        if right - left >= _WIDE * height and rises and ink.any(axis=1).mean() >= _TALL and not is_stroke(ink):
            return True
    return False


def print_between(page: Pixels, words: Sequence[Word]) -> bool:
    """Whether print as high as the words stands in a gap between two of them, other than a stroke that parts them."""
    high, wide = page.shape
    top, foot = _edges(words, high)
    height = foot - top
    cut = round(_BAND * height)
    dark = is_inked(black_print(page, words)[top + cut : foot - cut])
    for before, after in pairwise(words):
        first, last = round(before.box.x1 * wide + _OFF * height), round(after.box.x0 * wide - _OFF * height)
        for left, right in runs_of(np.asarray(dark[:, first:last].any(axis=0))):
            ink = dark[:, first + left : first + right]
            near, far = left, last - first - right
            letter = right - left >= _WIDE * height or near * _NEARER < far
            if letter and ink.any(axis=1).mean() >= _TALL and not is_stroke(ink):
                return True
    return False


def _edges(words: Sequence[Word], high: int) -> tuple[int, int]:
    """The rows of pixels at the top and foot of the list: of the lowest of its words, the others reach into more."""
    foot = max(word.box.y1 for word in words)
    least = min(word.box.height for word in words)
    return max(0, round((foot - least) * high)), min(high, round(foot * high))


def _freed(page: Pixels, line: Line, log: Log) -> Line:
    words = listed(line)
    black = black_print(page, words)
    top, foot = _edges(words, len(page))
    groups = _groups(black, words, top, foot)
    started = cpu_seconds()
    read = _read_alike(black[max(0, top - 1) : foot + 2], groups)
    sure = min((confidence for _, confidence in read), default=0.0)
    log.add("tesseract:nld", "list_freed", sure, started)
    found = [category for text, _ in read for category in parted(text)]
    if found == [word.text for word in words]:
        return line
    if len(found) < len(words):
        return line_doubted(line, IN_DOUBT)
    high, wide = page.shape
    better: list[Word] = []
    for (text, _), (left, right) in zip(read, groups, strict=True):
        parts = parted(text)
        share = (right - left) / len(parts) / wide
        starts = (left / wide + n * share for n in range(len(parts)))
        places = (Box(start, top / high, start + share, foot / high) for start in starts)
        better += (Word(part, box, min(sure, _BELIEVED)) for part, box in zip(parts, places, strict=True))
    return Line((*line.words[: len(line.words) - len(words)], *better))


def _groups(black: Pixels, words: Sequence[Word], top: int, foot: int) -> list[tuple[int, int]]:
    """Where letters stand together between top and foot of the list, from its first word on, as far as it may go."""
    height, wide = foot - top, black.shape[1]
    start = max(0, round(words[0].box.x0 * wide - _ROOM * height))
    groups = stretches_of(np.asarray(is_inked(black[top:foot, start:]).any(axis=0)), _WITHIN * height + 1)
    ends = (at for at, (one, other) in enumerate(pairwise(groups), 1) if other[0] - one[1] > _NEAR * height)
    own = groups[: next(ends, len(groups))]
    return [(start + left, start + right) for left, right in own if right - left >= _LETTER * height]


def _read_alike(black: Pixels, groups: Sequence[tuple[int, int]]) -> list[tuple[str, float]]:
    """What two readings of all groups have alike, as sure as the less sure of both; nothing where no two have."""
    seen: list[list[tuple[str, float]]] = []
    for size in _SIZES:
        read = _read(black, groups, size)
        for other in seen:
            if len(read) == len(groups) and [text for text, _ in read] == [text for text, _ in other]:
                return [(text, min(one, two)) for (text, one), (_, two) in zip(read, other, strict=True)]
        seen.append(read)
    return []


def _read(black: Pixels, groups: Sequence[tuple[int, int]], size: float) -> list[tuple[str, float]]:
    """The text of each group, and how surely it was read; none where one of them is more than categories."""
    if not groups:
        return []
    strip, _ = set_apart([as_pixels(black[:, max(0, left - 2) : right + 2]) for left, right in groups], len(black))
    lines = recognise_in_time(framed(scaled(strip, size), _FRAME), "nld", SINGLE_LINE, dpi=DPI)
    read = [(_STROKE.sub("1", word.text), word.confidence) for line in lines for word in line.words]
    return read if all(is_category(part) for text, _ in read for part in parted(text)) else []
