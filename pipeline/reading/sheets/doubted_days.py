"""The days in the table of a licence on paper that a person is to look at, since something in their row may void them.

A stroke of the pen through the day or through several rows, and what is written beside a day that only the second
engine read: it may take the category away.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.table_grid import Grid, without_frames
from pipeline.reading.cards.words import DOUBTED_DAY
from pipeline.reading.ocr.engines.second_engine import MOST_ALONE, SecondEngine, second_engine
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.placing import with_line, without
from pipeline.reading.sheets.category_rows import Row, without_rules
from pipeline.reading.sheets.cell_days import dated_in, words_in
from pipeline.reading.sheets.heard_cells import (
    is_stamp_of_town,
    is_what_it_is_called,
    is_worded,
    issuers_on,
    may_say_more,
)
from pipeline.reading.sheets.pen_strokes import is_struck, slanted_strokes
from pipeline.reading.sheets.pictograms import is_pictogram
from pipeline.reading.sheets.whole_rows import says_unread
from pipeline.reading.vision.ink import depths
from pipeline.reading.vision.pixels import Pixels

_SEVERAL = 2.5
"""Rows through which a slanted stroke runs at least that voids them: signatures and the frames of stamps take fewer."""
_RULE = 0.02
"""Of the width of a cell, what is left of its rules at either side at most."""

_Days = dict[Box, tuple[Word, ...]]
"""The words of each day of a row, by where it stands."""


def as_read(page: Pixels, lines: Sequence[Line], rows: Sequence[Row], grids: Sequence[Grid]) -> tuple[Row, ...]:
    """The rows with what may void their days, as far as it shows when their tables were read: see `Row`."""
    spans = [span for grid in grids for span in _through_several(page, grid)]
    return tuple(
        replace(
            row,
            crossed=row.crossed or any(top <= row.letter.box.middle <= bottom for top, bottom in spans),
            heard=tuple(place for place in row.beside if _is_heard(dated_in(words_in(lines, place)))),
        )
        for row in rows
    )


def with_days_doubted(page: Pixels, bare: Pixels, lines: Sequence[Line], rows: Sequence[Row], log: Log) -> list[Line]:
    """The lines with DOUBTED_DAY for the days of each row that is crossed, of which one is struck, or that says more.

    `bare` is the page without the ruled lines of its tables.
    """
    kept = list(lines)
    depth, issuers = depths(page), issuers_on(lines)
    for row in rows:
        days = _days_of(row, kept)
        if not days:
            continue
        boxes = [Box.around(word.box for word in words) for words in days.values()]
        struck = row.crossed or any(is_struck(depth, box) for box in boxes)
        says_more = struck or _says_more(bare, kept, row, rows, days, issuers, log)
        if says_more or _is_unread(bare, kept, row, issuers, log):
            for words, box in zip(days.values(), boxes, strict=True):
                kept = with_line(without(kept, words.__contains__), Line((Word(DOUBTED_DAY, box, MOST_ALONE),)))
    return kept


def _through_several(page: Pixels, grid: Grid) -> list[tuple[float, float]]:
    """From where to where down the page strokes run through several rows of a table, in fractions of its height."""
    left, top, right, bottom = grid.box
    high, wide = page.shape
    least = _SEVERAL * float(np.median(np.diff(grid.rows))) / high
    return slanted_strokes(page, Box(left / wide, top / high, right / wide, bottom / high), least)


def _says_more(
    bare: Pixels,
    lines: Sequence[Line],
    row: Row,
    rows: Sequence[Row],
    days: _Days,
    issuers: Collection[str],
    log: Log,
) -> bool:
    """Whether only the second engine read a day of a row, and something else is written beside it."""
    heard = any(place in row.heard or _is_heard(words) for place, words in days.items())
    asked = second_engine() if heard else None
    if asked is None:
        return False
    begin = min((word.box.x0 for words in days.values() for word in words), default=0.0)
    others = [(place, words_in(lines, place)) for place in (*row.beside, *row.further) if place not in days]
    return any(
        may_say_more(bare, place, read, asked, log, issuers)
        and not any(_is_harmless(bare, cell, row, lines, issuers, asked, log) for cell in _around(place, row, days))
        and (not is_pictogram(bare, place, row, rows, begin) or is_worded(bare, place, read, asked, log))
        for place, read in others
    )


def _is_unread(bare: Pixels, lines: Sequence[Line], row: Row, issuers: Collection[str], log: Log) -> bool:
    """Whether something is written in a ruled row with a day that Tesseract made no words of; see `whole_rows`."""
    asked = second_engine() if row.band is not None else None
    return asked is not None and says_unread(bare, row, lines, asked, issuers, log)


def _is_harmless(
    bare: Pixels,
    cell: Box,
    row: Row,
    lines: Sequence[Line],
    issuers: Collection[str],
    asked: SecondEngine,
    log: Log,
) -> bool:
    """Whether a whole cell beside a day says what its category is called, or is the stamp of a municipality."""
    if is_what_it_is_called(bare, cell, asked, log):
        return True
    freed = without_frames(bare, cell, row.letter.box.height)
    return is_stamp_of_town(freed, cell, words_in(lines, cell), asked, log, issuers)


def _around(place: Box, row: Row, days: _Days) -> Iterator[Box]:
    """The cell, without its rules, around a place of which the small print lies outside; none that holds a day."""
    for cell in row.cells:
        held = any(cell.x0 <= (word.box.x0 + word.box.x1) / 2 <= cell.x1 for words in days.values() for word in words)
        if cell.x0 <= place.x0 and place.x1 <= cell.x1 and row.letter.box.x1 <= cell.x0 and not held:
            yield without_rules(cell, _RULE, 0.0)


def _days_of(row: Row, lines: Sequence[Line]) -> _Days:
    """Each day that was read in a row: in the places for one, or anywhere else between its rules.

    Of a row that words tell of that is its mark.
    """
    if row.mark:
        there = {word for line in lines for word in line.words}
        return {Box.around(word.box for word in row.mark): row.mark} if there.issuperset(row.mark) else {}
    days = {place: words for place in row.beside if (words := dated_in(words_in(lines, place)))}
    known = [word for words in days.values() for word in words]
    if row.band is None:
        return days
    others = dated_in([one for one in words_in(lines, row.band) if one not in known])
    return days | {row.band: others} if others else days


def _is_heard(words: Sequence[Word]) -> bool:
    """Whether no more is trusted in any word of a day than what the second engine reads alone."""
    return bool(words) and max(word.confidence for word in words) <= MOST_ALONE
