"""Two rows of print that Tesseract took for one line, each read by itself.

A small label right above its value is read with it as one: the label is lost, and of the value letters are. The ink
tells: between the rows runs a strip of paper. A label so pale that Tesseract makes nothing of it by itself is read by
the second engine.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, islice

from pipeline.model import CONTESTED, Box, Line
from pipeline.reading.ocr.engines.second_engine import SecondEngine, second_engine
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.looking.weighing import line_doubted
from pipeline.reading.ocr.second_looks.leftovers import heard_label, is_sound
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import with_line
from pipeline.reading.ocr.tries.scoring import figures_of, mean_of
from pipeline.reading.vision.ink import Ink
from pipeline.reading.vision.pixels import Pixels
from pipeline.text import fold

_FEWEST = 3
"""Letters of a row, at least."""
_LOW = 0.4
"""Of the height of the higher row, what the other is at least: dots, accents and rules are lower."""
_MOST = 10
"""Lines of one page that are looked at so."""
_SIZES = (1.0, 1.5)
"""How many times as large as it is a row is read, until that is sound."""


def with_rows_apart(
    page: Pixels, lines: Sequence[Line], log: Log, ink: Ink, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines, those that lie over two rows of print replaced by what is read in each of them.

    `page` is the upright picture, in even light, that the lines were read from, `ink` its ink. Where the higher row is
    read otherwise than the line was, and not as surely, that stays.
    """
    kept = list(lines)
    for line, rows in islice(_merged(lines, ink), _MOST):
        started = cpu_seconds()
        read = [_read(page, row) for row in rows]
        log.add("tesseract:nld", "rows_apart", min(map(mean_of, chain(*read)), default=0.0), started)
        highest = max(range(len(rows)), key=lambda at: rows[at].height)
        if _holds(read[highest], line):
            kept = [one for one in kept if one is not line]
            labels = (found or _pale(page, row, using, log) for row, found in zip(rows, read, strict=True))
            for new in chain(*labels):
                kept = with_line(kept, _weighed(new, line))
    return tuple(kept)


def _holds(value: Sequence[Line], line: Line) -> bool:
    """Whether what was read in the higher row may take the place of the line: it says the same, or is as sure."""
    if not value:
        return False
    same = fold("".join(one.text for one in value)) == fold(line.text)
    return same or min(map(mean_of, value)) >= mean_of(line)


def _pale(page: Pixels, row: Box, using: SecondEngine | None, log: Log) -> list[Line]:
    """The label in a row of which Tesseract makes nothing."""
    return heard_label(page, row, using or second_engine(), "rows_apart", log)


def _read(page: Pixels, row: Box) -> list[Line]:
    """What is surely read in a row, at the first size at which anything is."""
    every = (read_region(page, row, enlarge=size, single_line=True, even=True) for size in _SIZES)
    return next((list(lines) for lines in every if lines and all(map(is_sound, lines))), [])


def _weighed(new: Line, old: Line) -> Line:
    """What was read in a row; in doubt where as many figures, but other ones, were read before."""
    figures, before = (figures_of(line.words) for line in (new, old))
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
    inside = ink.within(box)
    marks, runs = ink.boxes[inside], ink.rows_of(inside)
    least = _LOW * max((bottom - top for top, bottom in runs), default=0)
    for top, bottom in runs:
        row = marks[(marks[:, 1] >= top) & (marks[:, 1] < bottom)]
        letters = sum(max(1, round(mark[2] / mark[3])) for mark in row.tolist())
        if bottom - top >= least and letters >= _FEWEST:
            left, right = int(row[:, 0].min()), int((row[:, 0] + row[:, 2]).max())  # of pale print some leave no mark
            yield Box(min(box.x0, left / wide), top / high, max(box.x1, right / wide), bottom / high)
