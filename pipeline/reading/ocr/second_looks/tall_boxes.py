"""Words whose box reaches over print of the row above them or below, with the box of their own row.

Above a value Tesseract passes over a small pale label, and puts what it takes of it into the box of the value. Whatever
asks which ink was read would take the label as read: of "Veroordelingen" there remained "rdelingen".
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.second_looks.leftovers import NEAR
from pipeline.reading.vision.ink import Ink

_TALL = 1.4
"""Usual heights of a word of the page from which a box is looked at, and heights of its row from which it is cut."""
_LETTER = 0.35
"""Of the usual height of a word, what a letter is high at least: dots, accents and specks are lower."""
_FEWEST = 2
"""Letters of another row there."""
_ROOM = 0.15
"""Heights of its row above and below it that a word keeps: strokes thin out at their ends."""


def with_boxes_of_rows(lines: Sequence[Line], ink: Ink) -> tuple[Line, ...]:
    """The lines, each word that reaches over another row of letters in the box of its own: the highest in its box.

    `ink` are the marks of the page that the lines were read from.
    """
    heights = [word.box.height for line in lines for word in line.words]
    if not heights or not ink.letters:
        return tuple(lines)
    usual = float(np.median(heights))
    return tuple(
        Line(tuple(_cut(word, ink, usual) for word in line.words)) if line.box.height >= _TALL * usual else line
        for line in lines
    )


def _cut(word: Word, ink: Ink, usual: float) -> Word:
    box, high = word.box, len(ink.mask)
    if box.height < _TALL * usual:
        return word
    rows = ink.rows_of(ink.within(box))
    top, bottom = (at / high for at in max(rows, key=lambda row: row[1] - row[0], default=(0, 0)))
    near = ink.within(replace(box, y0=box.y0 - NEAR * usual, y1=box.y1 + NEAR * usual))
    letters = near & (ink.boxes[:, 3] >= _LETTER * usual * high)
    y = ink.middles[:, 1]
    others = np.count_nonzero(letters & ((y < top) | (bottom < y)))
    if others < _FEWEST or bottom - top < _LETTER * usual or box.height < _TALL * (bottom - top):
        return word
    room = _ROOM * (bottom - top)
    return replace(word, box=Box(box.x0, max(box.y0, top - room), box.x1, min(box.y1, bottom + room)))
