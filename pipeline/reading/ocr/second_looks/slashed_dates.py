"""A date with strokes between its figures ("27/02/2025"), read without them.

A stroke in bold or blurred print looks like a figure 1. Then the whole date is doubted, or read as "27102/2025",
however clear its figures are. With the strokes taken out these are read by themselves, as surely as they are printed.
"""

import re
from collections.abc import Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import CONTESTED, Word
from pipeline.reading.ocr.engines.engine import SINGLE_LINE, recognise_in_time
from pipeline.reading.ocr.looking.weighing import doubted
from pipeline.reading.vision.ink import evened
from pipeline.reading.vision.pixels import Mask, Pixels, framed, grey_of, paper_of, part_of, percentiles, scaled

_SLASHED = re.compile(r"([0-3][0-9])(?:/([01][0-9])/|/([01][0-9])[1lI|]|[1lI|]([01][0-9])/)((?:19|20)[0-9]{2})([.,;]?)")
"""Such a date, of which at least one stroke was seen as one."""
_BROKEN = re.compile(r"(?<!\S)[0-3][0-9](?:/[01][0-9][1lI|]|[1lI|][01][0-9]/)(?:19|20)[0-9]{2}(?![0-9])")
_MARKS, _STROKES = 10, (2, 5)
"""Figures and strokes together, and which of them are strokes."""
_HEIGHT = 66.0
"""Pixels to which the word is enlarged before its marks are told apart."""
_SIZES = (0.4, 0.66)
"""Shares of that size at which its figures are read: each must say the same."""
_LEVELS = 6
"""Darker and darker levels of ink, for at a lighter one a stroke touches the figure beside it."""
_TALL = 0.6
"""Of the tallest mark: what is lower is a point or dirt."""
_SHAPE, _SAME_SHAPE = 24, 0.65
"""Pixels to which two marks are brought, and the share of their ink that lies over one another if both are strokes."""
_ROOM = 0.2
"""Around the word, in heights of it."""
_FRAME, _FRINGE = 12, 9
"""Pixels of paper around what is read, and of the grey fringe of a stroke."""
_MOST = 0.9
"""The most that is trusted what agrees."""


def broken_date(text: str) -> re.Match[str] | None:
    """Where a date stands in a text of which one stroke was read as a figure; it may be a number, too: "27103/2025"."""
    return _BROKEN.search(text)


def with_sure_figures(page: Pixels, word: Word, *, even: bool) -> Word:
    """A doubtful date as surely as its figures are read without its strokes; itself where it is none or has none.

    `page` is the upright picture, `even` whether its light was evened. Other figures than those that were read put the
    date in doubt.
    """
    date = _SLASHED.fullmatch(word.text)
    bare = None if date is None else _without_strokes(page, word, even=even)
    if date is None or bare is None:
        return word
    day, month, year = date[1], date[2] or date[3] or date[4], date[5]
    seen = [_figures(scaled(bare, size)) for size in _SIZES]
    if any(read != day + month + year for read, _ in seen):
        return doubted(word, CONTESTED)
    sure = min(_MOST, *(confidence for _, confidence in seen))
    return Word(f"{day}/{month}/{year}{date[6]}", word.box, sure if date[2] is None else max(sure, word.confidence))


def _without_strokes(page: Pixels, word: Word, *, even: bool) -> Pixels | None:
    """The word, enlarged, with paper in place of its strokes; None where it does not come apart into ten marks."""
    part = grey_of(part_of(page, word.box, max(2, round(_ROOM * word.box.height * len(page)))))
    if min(part.shape) < 4:
        return None
    large = scaled(part if even else evened(part), max(1.0, _HEIGHT / max(1.0, word.box.height * len(page))))
    for labels, marks in _apart(large):
        if len(marks) == _MARKS and _alike(*(labels == marks[at] for at in _STROKES)):
            strokes = np.isin(labels, [marks[at] for at in _STROKES]).astype(np.uint8)
            figures = np.isin(labels, [mark for at, mark in enumerate(marks) if at not in _STROKES])
            fringe = cv2.dilate(strokes, np.ones((_FRINGE, _FRINGE), np.uint8)).astype(bool)
            bare = large.copy()
            bare[fringe & ~figures] = paper_of(large)
            return bare
    return None


def _apart(grey: Pixels) -> Iterator[tuple[NDArray[np.int32], list[int]]]:
    """The ink at one level after the other, and the numbers of its tall marks from left to right."""
    level, _ = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    darkest = percentiles(grey, (2,))[0]
    for at in np.linspace(level, darkest + 0.2 * (level - darkest), _LEVELS):
        _, labels, stats, _ = cv2.connectedComponentsWithStats((grey < at).astype(np.uint8), connectivity=4)
        tallest = max((int(one[3]) for one in stats[1:]), default=0)
        tall = [number for number in range(1, len(stats)) if stats[number][3] >= _TALL * tallest]
        yield labels, sorted(tall, key=lambda number: int(stats[number][0]))


def _alike(one: Mask, other: Mask) -> bool:
    """Whether two marks have one shape, as the strokes of a date have and a stroke and a figure have not."""
    small = [
        cv2.resize(mark[np.ix_(mark.any(1), mark.any(0))].astype(np.uint8), (_SHAPE, _SHAPE)) > 0
        for mark in (one, other)
    ]
    return bool((small[0] & small[1]).sum() >= _SAME_SHAPE * (small[0] | small[1]).sum())


def _figures(grey: Pixels) -> tuple[str, float]:
    """What is read, without gaps, and how surely the least sure of it."""
    read = recognise_in_time(framed(grey, _FRAME), "nld", SINGLE_LINE, dpi=300)
    words = [one for line in read for one in line.words]
    return "".join(one.text for one in words).strip(".,;"), min((one.confidence for one in words), default=0.0)
