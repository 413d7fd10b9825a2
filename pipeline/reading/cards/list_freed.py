"""The list of categories of which the signature over it touches a letter, read again between its own top and foot.

A letter that hangs together with a stroke of the signature is taken for a part of it: "AM B" is read as "A B", surely
and wrongly. Print between two words that was not read puts the list in doubt, unless without what stands over it the
list reads the same at two sizes.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.apart import set_apart
from pipeline.reading.cards.black_print import black_print
from pipeline.reading.cards.categories import is_category, parted
from pipeline.reading.cards.list_whole import IN_DOUBT, is_front_list, listed
from pipeline.reading.cards.marks import DPI
from pipeline.reading.ocr.attempts import Log, cpu_seconds
from pipeline.reading.ocr.engine import SINGLE_LINE, recognise_in_time
from pipeline.reading.ocr.weighing import line_doubted
from pipeline.reading.vision.ink import PAPER
from pipeline.reading.vision.pixels import Pixels, as_pixels, framed, scaled

_BAND = 0.2
"""Of the height of the list, left out at its top and foot, where a tail of the signature may end."""
_TALL = 0.8
"""Of what remains, that print between two words takes in height at least."""
_OFF = 0.08
"""Heights from a word within which ink is its own."""
_WIDE, _NEARER = 0.5, 2.0
"""Heights from which print between words is a letter; what is narrower is one, and no stroke between categories, where
it stands so much nearer to the word before it."""
_SLANT, _STRAIGHT, _FEWEST_ROWS = 0.35, 0.85, 3
"""Over which share of its width the middle of a stroke moves, how closely along one line, and in how many rows."""
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
        _freed(page, line, log) if is_front_list(line, lines) and print_between(page, listed(line)) else line
        for line in lines
    )


def print_between(page: Pixels, words: Sequence[Word]) -> bool:
    """Whether print as high as the words stands in a gap between two of them, other than a stroke that parts them."""
    high, wide = page.shape
    top, foot = _edges(words, high)
    height = foot - top
    cut = round(_BAND * height)
    dark = black_print(page, words)[top + cut : foot - cut] < PAPER - 20
    for before, after in pairwise(words):
        first, last = round(before.box.x1 * wide + _OFF * height), round(after.box.x0 * wide - _OFF * height)
        for left, right in _runs(dark[:, first:last]):
            ink = dark[:, first + left : first + right]
            near, far = left, last - first - right
            letter = right - left >= _WIDE * height or near * _NEARER < far
            if letter and ink.any(axis=1).mean() >= _TALL and not _is_stroke(ink):
                return True
    return False


def _is_stroke(ink: NDArray[np.bool_]) -> bool:
    """Whether it is the "/" between two categories: from row to row its middle moves along one line to the left."""
    rows = np.flatnonzero(ink.any(axis=1))
    middles = np.array([np.flatnonzero(ink[row]).mean() for row in rows])
    slants = len(rows) > _FEWEST_ROWS and np.ptp(middles) >= _SLANT * ink.shape[1]
    return bool(slants and np.corrcoef(rows, middles)[0, 1] <= -_STRAIGHT)


def _edges(words: Sequence[Word], high: int) -> tuple[int, int]:
    """The rows of pixels at the top and foot of the list: of the lowest of its words, the others reach into more."""
    foot = max(word.box.y1 for word in words)
    least = min(word.box.height for word in words)
    return max(0, round((foot - least) * high)), min(high, round(foot * high))


def _runs(dark: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """The columns, from and up to, that hold ink one beside the other."""
    taken = np.concatenate(([False], dark.any(axis=0), [False])).astype(np.int8)
    edges = np.flatnonzero(np.diff(taken))
    yield from zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)


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
    groups: list[tuple[int, int]] = []
    for left, right in _runs(black[top:foot, start:] < PAPER - 20):
        one = (start + left, start + right)
        if groups and one[0] - groups[-1][1] > _NEAR * height:
            break
        if groups and one[0] - groups[-1][1] <= _WITHIN * height:
            groups[-1] = (groups[-1][0], one[1])
        else:
            groups.append(one)
    return [(left, right) for left, right in groups if right - left >= _LETTER * height]


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
