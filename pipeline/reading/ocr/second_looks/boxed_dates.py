"""A day in boxes, one for each figure or one for each of day, month and year, read without the rules between them.

Tesseract takes the rules for figures or letters ("[o [ 8 [ 1"), or passes over the whole row. The figures are found by
the pitch at which they stand, or by the rules of their cells, and read side by side on paper, by both engines: only
what both say, and no reading contradicts, is believed. Of handwriting either alone is wrong too often.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from unicodedata import normalize

import numpy as np

from pipeline.model import CONTESTED, Box, Line, Word
from pipeline.reading.ocr.engines.engine import SINGLE_LINE, recognise_in_time
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.looking.figures_only import figures_in
from pipeline.reading.ocr.second_looks.dated_stretches import is_month
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import lies_in, spread, with_line, without
from pipeline.reading.vision.bands import bands_of, free_marks, joined, places_in
from pipeline.reading.vision.combs import Comb, find_combs
from pipeline.reading.vision.figure_rows import FIGURES, SIGNS, FigureRow, find_figure_rows
from pipeline.reading.vision.ink import Ink
from pipeline.reading.vision.pixels import Pixels, as_pixels, framed, paper_of, part_of, runs_of, scaled
from pipeline.text import fold

_DAY = re.compile(r"(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])((?:19|20)[0-9]{2})")
_WITH_NAME = re.compile(r"([1-9]|0[1-9]|[12][0-9]|3[01])\W{0,2}([^\W\d]{3,10})\W{0,2}((?:19|20)[0-9]{2})")
_SIGNED = re.compile(r"[0-9]{2}([/.-])[0-9]{2}\1[0-9]{4}")
_BETWEEN = re.compile(r"[\s/.,-]+")
"""What may be read between figures that stand in boxes; a stroke may be a figure."""
_MOST_ROWS = 8
"""Of one page."""
_SIZES = (44.0, 30.0)
"""Pixels of height of a row at which it is read: none may say another thing than the other."""
_FRAME = 16
"""Pixels of paper around the row."""
_INK, _TOUCHES = 0.7, 0.1
"""Of the brightness of paper, below which there is ink; of a cell's height, along which it touches a side."""
_CLOSE, _SPACE = 0.1, 0.5
"""Of the height of a row, the paper on either side of a figure, and more of it beside the name of a month."""
_MOST_OF_DAY, _MOST_OF_YEAR = 2, 5
"""Marks apart from one another in the cell of a day and of a year at most: words of a table have more."""
_MOST, _ALONE = 0.9, 0.9
"""The most that is trusted what agrees, and how sure Tesseract must be where there is no second engine."""
_SURE, _SPOKEN = 0.9, 2
"""Confidence from which a word of so many letters was surely read, and stands in no box."""
_PRINTED = re.compile(r"\W*\d\d([./-])\d\d\1\d{4}\W*|\W*(?:\d+[./-]){3,}\d+\W*")
"""A day, or a number in several parts, that was surely read as one word: no figures that stand in boxes."""
_LETTERS = 3, 0.7
"""Of a word with other signs in it at least, and their share in it."""
_FEWEST, _WITHIN, _ROOM, _BESIDE = 6, 1.0, (3.0, 4.0), 8.0
"""Letters of a day at least, and in heights of a letter how far from the first of them the middles of the others lie,
how far over and under it a box reaches, with some room, and what stands before and behind a day."""
_CAPTION = re.compile(r"dag|maand|jaar|jour|mois|annee|tag|monat|jahr|day|month|year|dd|mm|(?:jj|aa|yy){1,2}|tt")
"""What may stand within the boxes under the figures; without marks."""

_Read = tuple[str, float]
"""What is read, or the day that it tells, and how sure that is."""


def with_boxed_dates(
    page: Pixels, lines: Sequence[Line], log: Log, ink: Ink, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines, with each day that stands in such boxes as words of its own, in place of what was read there.

    `page` is the upright picture in even light that the lines were read from, `ink` its ink.
    """
    kept = list(lines)
    for place, read in _every(page, lines, ink, log, using or second_engine()):
        if read is not None:
            kept = with_line(without(kept, partial(lies_in, place)), spread(Word(read[0], place, read[1])))
    return tuple(kept)


def _every(
    page: Pixels, lines: Sequence[Line], ink: Ink, log: Log, second: SecondEngine | None
) -> Iterator[tuple[Box, _Read | None]]:
    """Where such boxes may be, and the day that is read there."""
    letter = ink.letter_height * len(page)
    sure = [word for line in lines for word in line.words if word.confidence >= _SURE]
    spoken = [word for word in sure if _is_spoken(word.text)]
    free = free_marks(ink, (word.box for word in sure if _is_print(word.text)))
    bands = joined(bands_of(ink, free, _FEWEST, len(page), within=_WITHIN, room=_ROOM))
    places = places_in(bands, ink, free, page.shape, _BESIDE)
    rows = (row for row in find_figure_rows(page, letter, places) if not _any_in(row.place, spoken))
    for row in islice(rows, _MOST_ROWS):
        started = cpu_seconds()
        yield row.place, _noted(_of_row(row, log, second), log, started)
    combs = [comb for comb in find_combs(page, letter, places) if not _any_in(Box.around(comb.cells), spoken)]
    paper = paper_of(page) if combs else 0
    for comb in islice((one for one in combs if _may_hold_a_day(page, one, paper)), _MOST_ROWS):
        started = cpu_seconds()
        yield Box.around(comb.cells), _noted(_of_comb(page, comb, paper, log, second), log, started)


def _is_spoken(text: str) -> bool:
    """Whether it is a word of which no day in boxes consists: of bold print strokes pass for the rules of boxes."""
    bare = fold(text.strip(".,:;()"))
    return len(bare) >= _SPOKEN and bare.isalpha() and not is_month(bare) and not _CAPTION.fullmatch(bare)


def _is_print(text: str) -> bool:
    """Whether it stands in no box: such a word, one with a hyphen or mark in it, a day or number as one word."""
    letters = "".join(filter(str.isalpha, text))
    word = len(letters) >= max(_LETTERS[0], _LETTERS[1] * len(text))
    return _is_spoken(text) or _PRINTED.fullmatch(text) is not None or (word and _is_spoken(letters))


def _any_in(place: Box, words: Sequence[Word]) -> bool:
    return any(lies_in(place, word) for word in words)


def _noted(read: _Read | None, log: Log, started: float) -> _Read | None:
    log.add("tesseract:nld", "boxed_date", read[1] if read else 0.0, started)
    return read


def _of_row(row: FigureRow, log: Log, second: SecondEngine | None) -> _Read | None:
    marks = row.marks
    if len(marks) > FIGURES:
        text, _ = figures_in(_side_by_side(marks, _SIZES[0]), signs="/.-")
        if not _SIGNED.fullmatch(text):
            return None
        marks = tuple(mark for at, mark in enumerate(marks) if at not in SIGNS)
    shown = [_side_by_side(marks, tall) for tall in _SIZES]
    return _agreed([figures_in(one) for one in shown], shown, log, second, _in_figures, cut=row.cut)


def _of_comb(page: Pixels, comb: Comb, paper: int, log: Log, second: SecondEngine | None) -> _Read | None:
    cells = [part_of(page, cell) for cell in comb.cells]
    marks = [_trimmed(cell, paper) for cell in cells]
    shown = [_side_by_side(marks, tall, _SPACE if comb.named else 0.0) for tall in _SIZES]
    seen = [_words_in(one) if comb.named else figures_in(one) for one in shown]
    cut = any(_is_cut(cell, paper) for cell in cells)
    return _agreed(seen, shown, log, second, _named if comb.named else _in_figures, cut=cut)


def _agreed(
    seen: Sequence[_Read],
    shown: Sequence[Pixels],
    log: Log,
    second: SecondEngine | None,
    day_of: Callable[[str], str | None],
    *,
    cut: bool,
) -> _Read | None:
    """The day that Tesseract has `seen`, or the second engine sees there; in doubt unless all that is read is that day.

    None where neither sees one.
    """
    by_first = [(day, sure) for text, sure in seen if (day := day_of(text))]
    told: list[_Read] = []
    for one in shown:
        read = asked_about(one, second, "boxed_date", log) if second else None
        told += [(_BETWEEN.sub(" ", normalize("NFKC", read[0])).strip(), read[1])] if read else []
        if not by_first and not (read and day_of(told[-1][0])):
            return None
    by_second = [(day, sure) for text, sure in told if (day := day_of(text))]
    day = (*by_second, *by_first)[0][0]
    whole = [text for text, _ in (*told, *seen) if sum(map(str.isalnum, text)) >= FIGURES]
    if cut or any(day_of(text) != day for text in whole) or not by_first:
        return day, CONTESTED
    if second is None:
        sure = min(sure for _, sure in seen)
        return day, min(_MOST, sure) if sure >= _ALONE else min(CONTESTED, sure)
    return day, min(_MOST, max(sure for _, sure in by_second)) if by_second else CONTESTED


def _words_in(picture: Pixels) -> _Read:
    words = [word for line in recognise_in_time(picture, "nld", SINGLE_LINE, dpi=300) for word in line.words]
    return " ".join(word.text for word in words), min((word.confidence for word in words), default=0.0)


def _may_hold_a_day(page: Pixels, comb: Comb, paper: int) -> bool:
    """Whether no more stands in three cells than in those of a day and a year."""
    day, _, year = (len(runs_of(_inked(part_of(page, cell), paper))) for cell in comb.cells)
    return 0 < day <= _MOST_OF_DAY and 0 < year <= _MOST_OF_YEAR


def _is_cut(cell: Pixels, paper: int) -> bool:
    """Whether a figure touches the side of its cell, so that a part of it may have gone with the rule."""
    sides = np.concatenate((cell[:, :1], cell[:, -1:]), axis=1)
    return int((sides < _INK * paper).any(axis=1).sum()) >= _TOUCHES * len(cell)


def _side_by_side(marks: Sequence[Pixels], tall: float, apart: float = 0.0) -> Pixels:
    """Pictures of figures brought to that height together, as close to one another as figures are in print.

    `apart`: more paper between them, in heights of them.
    """
    paper = max(paper_of(mark) for mark in marks)
    high = max(1, *(len(mark) for mark in marks))
    room = np.full((high, max(1, round((_CLOSE + apart) * high))), paper, np.uint8)
    parts = [room]
    for mark in marks:
        own = np.full((high, mark.shape[1]), paper, np.uint8)
        own[: len(mark)] = mark
        parts += [own, room]
    return framed(scaled(as_pixels(np.hstack(parts)), tall / high), _FRAME, paper)


def _trimmed(cell: Pixels, paper: int) -> Pixels:
    """A cell without the paper beside its figures: far apart, they are read one by one, if at all."""
    inked = np.flatnonzero(_inked(cell, paper))
    return cell[:, inked[0] : inked[-1] + 1] if len(inked) else cell


def _inked(cell: Pixels, paper: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """For each column of a cell, whether it has ink."""
    return np.asarray((cell < _INK * paper).any(axis=0))


def _in_figures(text: str) -> str | None:
    """The day, written with strokes; None where anything else is read, or no day that there was."""
    m = _DAY.fullmatch(text.replace(" ", ""))
    try:
        return f"{dt.date(int(m[3]), int(m[2]), int(m[1])):%d/%m/%Y}" if m else None
    except ValueError:
        return None


def _named(text: str) -> str | None:
    """The same of a day whose month has its name."""
    m = _WITH_NAME.fullmatch(text)
    return f"{int(m[1])} {fold(m[2])} {m[3]}" if m and is_month(m[2]) else None
