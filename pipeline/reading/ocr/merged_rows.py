"""Two rows of print that Tesseract took for one line, each read by itself.

A small label right above its value is read with it as one: the label is lost, and of the value letters are. The ink
tells: between the rows runs a strip of paper.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, islice

import numpy as np
from numpy.typing import NDArray

from pipeline.model import CONTESTED, Box, Line
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.ocr.clock import cpu_seconds
from pipeline.reading.ocr.leftovers import is_sound
from pipeline.reading.ocr.placing import with_line
from pipeline.reading.ocr.region import read_region
from pipeline.reading.ocr.scoring import mean_of
from pipeline.reading.ocr.weighing import line_doubted
from pipeline.reading.vision.ink import Ink
from pipeline.reading.vision.pixels import Pixels, runs_of

_FEWEST = 3
"""Letters of a row, at least."""
_LOW = 0.4
"""Of the height of the higher row, what the other is at least: dots, accents and rules are lower."""
_MOST = 10
"""Lines of one page that are looked at so."""
_SIZES = (1.0, 1.5)
"""At which a row is read."""


def with_rows_apart(page: Pixels, lines: Sequence[Line], log: Log, ink: Ink) -> tuple[Line, ...]:
    """The lines, those that lie over two rows of print replaced by what is read in each of them.

    `page` is the upright picture, in even light, that the lines were read from, `ink` its ink. Where the higher row is
    not read as surely as the line was, that stays.
    """
    kept = list(lines)
    for line, rows in islice(_merged(lines, ink), _MOST):
        started = cpu_seconds()
        read = [_read(page, row) for row in rows]
        log.add("tesseract:nld", "rows_apart", min(map(mean_of, chain(*read)), default=0.0), started)
        highest = max(range(len(rows)), key=lambda at: rows[at].height)
        if read[highest] and min(map(mean_of, read[highest])) >= mean_of(line):
            kept = [one for one in kept if one is not line]
            for new in chain(*read):
                kept = with_line(kept, _weighed(new, line))
    return tuple(kept)


def _read(page: Pixels, row: Box) -> list[Line]:
    """What is surely read in a row, at the first size at which anything is."""
    every = (read_region(page, row, enlarge=size, single_line=True, even=True) for size in _SIZES)
    return next((list(lines) for lines in every if lines and all(map(is_sound, lines))), [])


def _weighed(new: Line, old: Line) -> Line:
    """What was read in a row; in doubt where as many figures, but other ones, were read before."""
    figures, before = ("".join(c for c in line.text if c.isdigit()) for line in (new, old))
    return line_doubted(new, CONTESTED) if len(figures) == len(before) and figures != before else new


def _merged(lines: Sequence[Line], ink: Ink) -> Iterator[tuple[Line, list[Box]]]:
    """Each line that lies over two rows of print or more, and where they stand."""
    for line in lines:
        rows = list(_rows(line.box, ink))
        if len(rows) > 1:
            yield line, rows


def _rows(box: Box, ink: Ink) -> Iterator[Box]:
    """The rows of print in a box."""
    high, wide = ink.mask.shape
    marks = _within(box, ink)
    inked = np.zeros(high, np.bool_)
    for _, top, _, tall in marks:
        inked[top : top + tall] = True
    runs = runs_of(inked)
    least = _LOW * max((bottom - top for top, bottom in runs), default=0)
    for top, bottom in runs:
        row = marks[(marks[:, 1] >= top) & (marks[:, 1] < bottom)]
        letters = sum(max(1, round(mark[2] / mark[3])) for mark in row.tolist())
        if bottom - top >= least and letters >= _FEWEST:
            left, right = int(row[:, 0].min()), int((row[:, 0] + row[:, 2]).max())
            yield Box(left / wide, top / high, right / wide, bottom / high)


def _within(box: Box, ink: Ink) -> NDArray[np.int32]:
    """The marks whose middle lies in a box."""
    high, wide = ink.mask.shape
    across, down = ((ink.boxes[:, at] + ink.boxes[:, at + 2] / 2) / size for at, size in ((0, wide), (1, high)))
    within = (box.x0 <= across) & (across <= box.x1) & (box.y0 <= down) & (down <= box.y1)
    return np.asarray(ink.boxes[within], np.int32)
