"""The letters that an old licence on paper names under a sentence, where Tesseract reads nothing: "- - B - - - -".

A letter by itself in a row of dashes is no line of print to its layout analysis. Each mark in that place is read by
both engines; only if every one of them is a letter of the paper models, and nothing hangs on to it, are they listed.
"""

import re
from collections.abc import Sequence

import cv2
import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.words import PAPER_LETTERS, shows_paper_licence
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.ocr.clock import cpu_seconds
from pipeline.reading.ocr.placing import with_line
from pipeline.reading.ocr.region import read_region
from pipeline.reading.ocr.second_engine import SecondEngine, asked_about, second_engine
from pipeline.reading.vision.ink import PAPER, Ink
from pipeline.reading.vision.pixels import Pixels, framed, part_around
from pipeline.text import fold

_LABEL = re.compile(r"categorie(?:en|s)?(?:\([^\s)]*\))?\W{0,3}$")
_UNDER, _LEFT = 4.0, 0.03
"""How far under its label the row stands, in heights of that, and how far left of it it may begin, of the width."""
_LOW, _HIGH = 0.6, 2.0
"""Heights of the label that a letter is high at least, since what is lower is a dash, and that the row is at most."""
_APART = 0.4
"""Heights of the row between two marks, at most, that are of one word."""
_MOST = 6
"""Letters that such a licence names."""
_HEARD, _BOTH = 0.9, 0.92
"""The second engine's confidence in each, and the trust in what both read alike."""
_HOLES = {"A": 1, "B": 2, "D": 1}
"""How many places the ink of a letter closes in; that of the others none."""
_LEAST_HOLE = 3
"""Pixels of such a place, at least."""
_LARGER = 2.0
"""How many times as large Tesseract is shown a letter."""
_ROOM = 0.35
"""Heights of a letter around it that are shown: a dash or stroke that touches it is read with it."""


def with_named_letters(
    page: Pixels, lines: Sequence[Line], log: Log, ink: Ink, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines, with the letters that stand under the sentence that ends in "categorie(ën):".

    `page` is the upright picture that the lines were read from, `ink` its ink.
    """
    label = next((line for line in reversed(lines) if _LABEL.search(fold(line.text))), None)
    if label is None or not shows_paper_licence(lines):
        return tuple(lines)
    band = Box(max(0.0, label.box.x0 - _LEFT), label.box.y1, 1.0, min(1.0, label.box.y1 + _UNDER * label.box.height))
    if any(_stands_in(line.box, band) and any(map(str.isalnum, line.text)) for line in lines if line is not label):
        return tuple(lines)
    words = _words_in(band, ink, label.box.height)
    asked = (using or second_engine()) if 0 < len(words) <= _MOST else None
    if asked is None:
        return tuple(lines)
    found = [_read(page, box, asked, log) for box in words]
    letters = tuple(word for word in found if word is not None)
    return tuple(with_line(lines, Line(letters))) if len(letters) == len(found) else tuple(lines)


def _stands_in(box: Box, band: Box) -> bool:
    return box.x1 > band.x0 and band.y0 < box.middle < band.y1


def _words_in(band: Box, ink: Ink, height: float) -> list[Box]:
    """Where letters stand in a row in that place, those close to each other as one; none where anything else does.

    Dashes between them are passed over, unless one is so close to a letter that it may strike that out.
    """
    high, wide = ink.mask.shape
    marks = sorted((one for one in ink.places if _stands_in(one, band)), key=lambda one: one.x0)
    letters = [one for one in marks if one.height >= _LOW * height]
    row = Box.around(letters or marks or [band])
    if row.height > _HIGH * height or any(abs(one.middle - row.middle) > row.height / 2 for one in marks):
        return []
    words: list[Box] = []
    for mark in marks:
        if words and (mark.x0 - words[-1].x1) * wide <= _APART * row.height * high:
            words[-1] = Box.around((words[-1], mark))
        else:
            words.append(mark)
    return [one for one in words if one.height >= _LOW * height]


def _read(page: Pixels, box: Box, asked: SecondEngine, log: Log) -> Word | None:
    """The letter in a place, if both engines read the same one and nothing else, and no pen ran through it."""
    heard = asked_about(part_around(page, box, _ROOM), asked, "named_letter", log)
    if heard is None or heard[1] < _HEARD or heard[0] not in PAPER_LETTERS:
        return None
    if _holes(page, box) != sum(_HOLES.get(letter, 0) for letter in heard[0]):
        return None
    started = cpu_seconds()
    read = read_region(page, box, enlarge=_LARGER, single_line=True, even=True)
    log.add_read("named_letter", read, started)
    return Word(heard[0], box, _BOTH) if [line.text for line in read] == [heard[0]] else None


def _holes(page: Pixels, box: Box) -> int:
    """How many places within a letter its ink closes in: a stroke of the pen through it parts them, or makes more."""
    part = framed(part_around(page, box, _ROOM), 1, PAPER)
    paper = part > (int(part.min()) + PAPER) / 2
    _, _, stats, _ = cv2.connectedComponentsWithStats(paper.astype(np.uint8), connectivity=4)
    return int(np.count_nonzero(stats[1:, cv2.CC_STAT_AREA] >= _LEAST_HOLE)) - 1
