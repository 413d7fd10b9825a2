"""Marks in the row of a day on a paper licence that no engine makes a word of, and that may be one: a scribble."""

from collections.abc import Sequence

import numpy as np

from pipeline.model import Box, Line
from pipeline.reading.cards.table_grid import without_frames
from pipeline.reading.ocr.engines.second_engine import SecondEngine
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.category_rows import Row
from pipeline.reading.sheets.cell_days import dated_in, words_in
from pipeline.reading.sheets.round_stamps import is_silent_ring, round_stamp, takes_away_around
from pipeline.reading.sheets.written_places import written_in, written_on
from pipeline.reading.vision.pixels import Pixels, bounds_of, paper_of, part_of

SURELY_READ = 0.6
"""Confidence of what was read, from which the rules on what stands beside a day judge it."""
_HIGH, _WIDE = 0.5, 1.5
"""Heights of the letter of a row that what may be a word is high and wide, at least: dashes and asterisks are lower."""
_FEWEST_OF_STROKE, _STRAIGHT, _ROOM, _EDGE = 10, 0.06, 3, 2
"""Pixels of a stroke, and how thick it is of its length at most; pixels around a word that was read, and at the edge of
a row."""
_ROUND, _ROUND_LETTERS = 1.35, frozenset("ocqgd0")
"""How much longer one way than the other a round stamp in its cell is, and as what it is heard."""


def are_unread_marks(
    bare: Pixels,
    cell: Box,
    row: Row,
    lines: Sequence[Line],
    heard: Sequence[str],
    asked: SecondEngine,
    log: Log,
) -> bool:
    """Whether marks as large as a word stand in a cell, behind its first day, of which no engine makes one.

    `heard` is what the second engine made of them, no word among it. A round stamp says nothing but what runs around
    it, and a straight stroke nothing; nor does a pictogram, of which no two are alike: it stands before the day, or
    reaches out of a row without rules.
    """
    stamp = round_stamp(bare, cell)
    if stamp is not None:
        return takes_away_around(stamp, asked, log)
    if _is_round(cell, heard, bare):
        return False
    words, days = words_in(lines, cell), row.mark or dated_in(words_in(lines, row.band or cell))
    there = [word.box for word in words if word.confidence >= SURELY_READ or word in days]
    freed = without_frames(_without(bare, there), cell, row.letter.box.height)
    own = written_in(freed, cell)
    tall = row.letter.box.height * len(bare)
    if own is None or own.height * len(bare) < _HIGH * tall or own.width * bare.shape[1] < _WIDE * tall:
        return False
    begin = min((word.box.x0 for word in days), default=0.0)
    if (own.x0 + own.x1) / 2 <= begin or (row.mark and _reaches_out(freed, cell)):
        return False
    return not (is_silent_ring(bare, own, asked, log) or _is_straight(freed, own))


def _reaches_out(freed: Pixels, cell: Box) -> bool:
    """Whether marks reach over or under a row that no rules bound, as stamps, signatures and folds do."""
    left, top, right, bottom = bounds_of(cell, freed.shape)
    inked = np.asarray(written_on(freed[top:bottom, left:right]).any(axis=1))
    return bool(inked[:_EDGE].any() or inked[-_EDGE:].any())


def _without(bare: Pixels, read: Sequence[Box]) -> Pixels:
    """The page with paper where words were read."""
    if not read:
        return bare
    freed = bare.copy()
    for box in read:
        part = part_of(freed, box, _ROOM)
        part[:] = paper_of(part) if part.size else 0
    return freed


def _is_round(part: Box, heard: Sequence[str], bare: Pixels) -> bool:
    """Whether marks are about as high as wide and heard as nothing but a round letter, as a stamp that is cut off."""
    own = written_in(bare, part)
    if own is None:
        return False
    long, short = sorted((own.width * bare.shape[1], own.height * bare.shape[0]), reverse=True)
    said = [one for text in heard if (one := text.strip(" .:|_-"))]
    return bool(said) and long <= _ROUND * short and all(one in _ROUND_LETTERS for one in said)


def _is_straight(freed: Pixels, own: Box) -> bool:
    """Whether marks are those of one straight stroke."""
    down, across = np.nonzero(written_on(part_of(freed, own)))
    if len(down) < _FEWEST_OF_STROKE:
        return False
    least, most = np.linalg.eigvalsh(np.cov(down, across))
    return bool(least <= _STRAIGHT**2 * most)
