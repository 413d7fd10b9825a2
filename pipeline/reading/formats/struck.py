"""Words of a text layer through which a line is drawn: a reader of the page takes them for struck out.

The text layer says nothing of lines. Only a thin level line or bar through the middle of a word counts, where the page
shows it: no underline, rule of a table, frame, leader or ground, and no rule that a heading hides by its own ground.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pypdfium2

from pipeline.model import Box, Line, Word
from pipeline.reading.formats.drawn import drawn_in_grey
from pipeline.reading.vision.pixels import Pixels, part_around, part_of

_HIGHEST, _LOWEST = 0.3, 0.7
"""Between these parts of the height of a word, from above, lies the middle of a line that strikes it."""
_THICKEST = 0.3
"""How thick such a line is at most, in heights of the word."""
_COVERED = 0.7
"""The share of the width of a word that is struck at least."""
_PARTLY = 0.2
"""The same where a word is a choice ("ja/neen") of which one part may be struck."""
_LONG = 1.5
"""How many times longer than thick a line is at least."""
_THICKEST_POINTS = 8.0
"""Thicker is no line through a word of any size that documents have."""
_SCALE = 4.0
"""Pixels per point at which lines are looked at, so that a thin one has a row of its own."""
_AROUND = 0.5
"""How far around a word, in heights of it, its ground is looked for: within, bold letters may take more."""
_APART = 40
"""Levels between a line and what it is drawn on."""
_UNBROKEN = 0.9
"""The share of the columns of a line that show it; of letters alone there are gaps between."""


def may_strike(width: float, height: float) -> bool:
    """Whether what is so wide and high, in points, may be a line through a word."""
    thin, long = sorted((width, height))
    return thin <= _THICKEST_POINTS and long >= _LONG * thin


def with_struck(page: pypdfium2.PdfPage, lines: Sequence[Line], strokes: Sequence[Box]) -> tuple[Line, ...]:
    """The lines, the words marked that one of `strokes` is seen to run through, of those drawn that `may_strike`."""
    words = [word for line in lines for word in line.words if any(map(str.isalnum, word.text))] if strokes else []
    struck = _struck(page, words, strokes) if words else frozenset()
    if not struck:
        return tuple(lines)
    return tuple(
        Line(tuple(replace(word, struck=True) if id(word) in struck else word for word in line.words)) for line in lines
    )


def _struck(page: pypdfium2.PdfPage, words: Sequence[Word], strokes: Sequence[Box]) -> frozenset[int]:
    """The identities of the words that lines are seen to run through."""
    x0, y0, x1, y1 = np.array([(word.box.x0, word.box.y0, word.box.x1, word.box.y1) for word in words]).T
    heights, widths = np.maximum(y1 - y0, 1e-6), np.maximum(x1 - x0, 1e-6)
    covered = np.zeros(len(words))
    seen: Pixels | None = None
    for stroke in strokes:
        at = (stroke.middle - y0) / heights
        across = np.minimum(stroke.x1, x1) - np.maximum(stroke.x0, x0)
        through = (at >= _HIGHEST) & (at <= _LOWEST) & (stroke.height <= _THICKEST * heights) & (across > 0)
        for one in map(int, np.flatnonzero(through)):
            if seen is None:
                seen = drawn_in_grey(page, _SCALE)
            if _shows(seen, words[one].box, stroke):
                covered[one] += across[one] / widths[one]
    least = (_PARTLY if "/" in word.text else _COVERED for word in words)
    return frozenset(id(word) for word, share, enough in zip(words, covered, least, strict=True) if share >= enough)


def _shows(page: Pixels, word: Box, stroke: Box) -> bool:
    """Whether a line stands out, without a break, from what most is around a word."""
    around = part_around(page, word, _AROUND)
    line = part_of(page, Box(max(word.x0, stroke.x0), stroke.y0, min(word.x1, stroke.x1), stroke.y1))
    if not around.size or not line.size:
        return False
    ground = int(np.bincount(around.ravel(), minlength=256).argmax())
    apart = np.abs(line.astype(np.int16) - ground).max(axis=0) > _APART
    return float(apart.mean()) >= _UNBROKEN
