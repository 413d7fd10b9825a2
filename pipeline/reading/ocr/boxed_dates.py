"""A day in boxes, one for each figure or one for each of day, month and year, read without the rules between them.

Tesseract takes the rules for figures or letters ("[o [ 8 [ 1"), or passes over the whole row. The cells are found by
their rules, and what stands in them is read side by side on paper, twice: only what is eight figures, the same both
times and a day, is believed.
"""

import datetime as dt
import re
from collections.abc import Sequence
from functools import partial
from unicodedata import normalize

import numpy as np

from pipeline.model import CONTESTED, Box, Line, Word
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.ocr.clock import cpu_seconds
from pipeline.reading.ocr.figures_only import figures_in
from pipeline.reading.ocr.placing import lies_in, with_line, without
from pipeline.reading.ocr.second_engine import SecondEngine, asked_about, second_engine
from pipeline.reading.vision.combs import FIGURES, WITH_SIGNS, Comb, find_combs
from pipeline.reading.vision.ink import Ink
from pipeline.reading.vision.pixels import Pixels, as_pixels, framed, paper_of, part_of, scaled

_DAY = re.compile(r"(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])((?:19|20)[0-9]{2})")
_SIGNED = re.compile(r"[0-9]{2}([/.-])[0-9]{2}\1[0-9]{4}")
_SIGNS = (2, 5)
"""Which cells of a row hold the two signs of a day, where they have cells too."""
_MOST_ROWS = 4
"""Of one page."""
_SIZES = (44.0, 30.0)
"""Pixels of height of a cell at which its figure is read: each must say the same."""
_FRAME = 16
"""Pixels of paper around the row."""
_INK, _TOUCHES = 0.7, 0.1
"""Of the brightness of paper, below which there is ink; of a cell's height, along which it touches a side."""
_BETWEEN = 0.1
"""Of the height of a cell, the paper left on either side of a figure."""
_MOST = 0.9
"""The most that is trusted what agrees."""


def with_boxed_dates(
    page: Pixels, lines: Sequence[Line], log: Log, ink: Ink, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines, with each day that stands in such boxes as a word of its own, in place of what was read there.

    `page` is the upright picture in even light that the lines were read from, `ink` its ink.
    """
    kept = list(lines)
    for comb in find_combs(page, ink.letter_height * len(page))[:_MOST_ROWS]:
        started = cpu_seconds()
        word = _read(page, comb, log, using or second_engine())
        log.add("tesseract:nld", "boxed_date", word.confidence if word else 0.0, started)
        if word is not None:
            kept = with_line(without(kept, partial(lies_in, word.box)), Line((word,)))
    return tuple(kept)


def _read(page: Pixels, row: Comb, log: Log, second: SecondEngine | None) -> Word | None:
    """The day in the cells; in doubt where two sizes, or two engines, do not read the same figures."""
    comb = row if len(row) < WITH_SIGNS else _without_signs(page, row)
    if not comb:
        return None
    shown = [_side_by_side(page, comb, tall) for tall in _SIZES]
    seen = [figures_in(one) for one in shown]
    day = next((day for text, _ in seen if (day := _day(text))), None)
    if day is None:
        return None
    sure = min(_MOST, *(confidence for _, confidence in seen))
    alike = len({text for text, _ in seen}) == 1
    read = asked_about(shown[0], second, "boxed_date", log) if second else None
    other = "".join(c for c in normalize("NFKC", read[0]) if c.isdigit()) if read else ""
    if read and alike and other == seen[0][0]:
        sure = max(sure, min(_MOST, read[1]))
    elif not alike or len(other) >= FIGURES:
        sure = min(sure, CONTESTED)
    if any(_is_cut(part_of(page, cell), paper_of(page)) for cell in comb):
        sure = min(sure, CONTESTED)
    return Word(day, Box.around(row), sure)


def _without_signs(page: Pixels, row: Comb) -> Comb:
    """The cells of the figures of a row in which strokes, points or dashes have cells too; none where they have not."""
    text, _ = figures_in(_side_by_side(page, row, _SIZES[0]), signs="/.-")
    return tuple(cell for at, cell in enumerate(row) if at not in _SIGNS) if _SIGNED.fullmatch(text) else ()


def _is_cut(cell: Pixels, paper: int) -> bool:
    """Whether a figure touches the side of its cell, so that a part of it may have gone with the rule."""
    sides = np.concatenate((cell[:, :1], cell[:, -1:]), axis=1)
    return int((sides < _INK * paper).any(axis=1).sum()) >= _TOUCHES * len(cell)


def _side_by_side(page: Pixels, comb: Comb, tall: float) -> Pixels:
    """What stands in the cells, each brought to that height, as close to one another as figures are in print."""
    paper = paper_of(page)
    cells = [_trimmed(part_of(page, cell), paper) for cell in comb]
    high = max(1, *(len(cell) for cell in cells))
    parts = []
    for cell in cells:
        own = np.full((high, cell.shape[1]), paper, np.uint8)
        own[: len(cell)] = cell
        parts.append(own)
    return framed(scaled(as_pixels(np.hstack(parts)), tall / high), _FRAME, paper)


def _trimmed(cell: Pixels, paper: int) -> Pixels:
    """A cell without most of the paper beside its figures: far apart, they are read one by one, if at all."""
    inked = np.flatnonzero((cell < _INK * paper).any(axis=0))
    room = round(_BETWEEN * len(cell))
    return cell[:, max(0, inked[0] - room) : inked[-1] + 1 + room] if len(inked) else cell


def _day(figures: str) -> str | None:
    """The day, written with strokes; None where the figures are none, or no day that there was."""
    m = _DAY.fullmatch(figures)
    if m is None:
        return None
    try:
        return f"{dt.date(int(m[3]), int(m[2]), int(m[1])):%d/%m/%Y}"
    except ValueError:
        return None
