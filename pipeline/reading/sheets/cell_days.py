"""A day in a cell of the table on a licence on paper, read by itself: printed before a stamp, or written by hand."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.table_cells import parts_of
from pipeline.reading.cards.table_grid import without_frames
from pipeline.reading.ocr.engines.second_engine import SecondEngine, second_engine, written
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.placing import with_line, without, words_at
from pipeline.reading.ocr.tries.scoring import mean_of
from pipeline.reading.sheets.category_rows import Row, without_rules
from pipeline.reading.sheets.heard_cells import heard_day, heard_led_day, may_say_more, names_vehicles
from pipeline.reading.sheets.town_stamps import is_stamped
from pipeline.reading.sheets.written_places import written_in
from pipeline.reading.vision.pixels import Pixels, as_pixels, bounds_of
from pipeline.text import fold

_DAY = re.compile(r"[0-3]?\d\W{0,3}(?:[01]?\d|[A-Za-zéû]{3,9})\W{0,3}\d{2,4}")
_OF_DAY, _MOST_OF_DAY = 5, 5
"""Figures of a day at least, for a weight has four; and words of one at most."""
_LEGIBLE, _SURE = 0.35, 0.6
"""Mean confidence of a day that was read at all, and from which it is read no more."""
_SIZES, _MOST_PARTS = (1.0, 1.5, 0.7), 3
"""How many times as large as it is a day is read, until it has the form of one; parts of its cell behind which a stamp
may begin, at most."""
_SPOKEN = 5
"""Letters of a word that, without figures beside it, is no part of a day."""
_LEVEL = 0.6
"""Of the height of the lower of two words, by which one stands lower on the same line: stamps are high."""
_TALL = 1.0
"""Heights of its letter, from which a cell has room for more than the day."""
_HIGH_ROW, _RULE = 3.0, 0.03
"""Heights of its letter that a high row has at least; of a cell, what is left of its rules at either side at most."""
_ROOM, _GAP = 0.3, 1.6
"""Heights of a letter at either side of what is written by hand, and between that and what is not part of it."""


def words_in(lines: Sequence[Line], place: Box) -> list[Word]:
    """The words of a cell."""
    return [word for line in lines for word in line.words if _inside(place, word)]


def with_read(lines: Sequence[Line], line: Line) -> list[Line]:
    """The lines with one that was read by itself, in the place of what was read there."""
    return with_line(without(lines, partial(_inside, line.box)), line)


def _inside(place: Box, word: Word) -> bool:
    """Whether most of a word lies in a place, or it begins there and its middle is on its level."""
    level = place.y0 <= word.box.middle <= place.y1
    across, _ = word.box.shared(place)
    return level and across >= 0.5 * min(word.box.width, place.width)


def day_in(words: Sequence[Word]) -> Line | None:
    """The words from the left that make a date together, as many as do; None when the first of them make none."""
    openings = (Line(tuple(words[:count])) for count in range(min(len(words), _MOST_OF_DAY), 0, -1))
    return next((one for one in openings if _DAY.fullmatch(one.text)), None)


def dated_in(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words of the first day among those of a cell, wherever in it; a day may take two lines.

    Figures of two lines that say more are none: "tot 3500 kg" over "en 8 plaatsen".
    """
    rows = lines_of(words)
    silent = tuple(word for row in rows if not any(map(_is_spoken, row)) for word in row)
    return next(filter(None, map(_dated_line, (*rows, silent))), ())


def lines_of(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    """The lines on which words stand, from top to bottom."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda one: one.box.middle):
        first = rows[-1][0].box if rows else word.box
        if rows and word.box.middle - first.middle <= _LEVEL * min(first.height, word.box.height):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [tuple(row) for row in rows]


def _dated_line(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words of the first day among these, from left to right."""
    line = Line(tuple(sorted(words, key=lambda one: one.box.x0)))
    days = (one for one in _DAY.finditer(line.text) if sum(map(str.isdigit, one.group())) >= _OF_DAY)
    day = next(days, None)
    return () if day is None else line.words[words_at(day)]


def is_named(place: Box, lines: Sequence[Line]) -> bool:
    """Whether a word was read in a cell, of what the category is called and of no stamp: no date stands there."""
    words = words_in(lines, place)
    return any(_is_spoken(word) and not is_stamped(word.text) for word in words) and not any(
        map(str.isdigit, "".join(word.text for word in words))
    )


def _is_spoken(word: Word) -> bool:
    return word.confidence >= _SURE and sum(map(str.isalpha, word.text)) >= _SPOKEN


def with_day(bare: Pixels, lines: Sequence[Line], place: Box, row: Row, log: Log) -> list[Line]:
    """The lines with the day at a place beside a row, unless it was read there surely."""
    heard = _with_heard_day(bare, lines, place, row.letter.box, log) if row.band is not None else None
    return heard or _with_date(bare, lines, place, row.letter.box, log)


def _with_heard_day(bare: Pixels, lines: Sequence[Line], place: Box, letter: Box, log: Log) -> list[Line] | None:
    """The lines with the day that the second engine reads in a ruled cell; None where it reads none, or need not."""
    best = day_in(words_in(lines, place))
    asked = second_engine() if best is None or mean_of(best) < _SURE else None
    if asked is None:
        return None
    day = heard_day(bare, place, asked, log)
    if day is None and place.height >= _TALL * letter.height:
        day = heard_led_day(without_frames(bare, place, letter.height), place, words_in(lines, place), asked, log)
    return None if day is None else with_read(lines, day)


def with_led_days(bare: Pixels, lines: Sequence[Line], rows: Sequence[Row], log: Log) -> tuple[list[Line], list[Row]]:
    """The lines and rows with the days that stand small in the cells of high rows, behind "op - le" and over a stamp.

    Print so small is taken for no content of its cell (`cells_of`). The other cells of such a row must be empty or say
    what the category is called.
    """
    kept, found = list(lines), list[Row]()
    asked = second_engine()
    for row in rows:
        day = None if asked is None else _led_day(bare, kept, row, asked, log)
        kept = kept if day is None else with_read(kept, day)
        found.append(row if day is None else replace(row, beside=(*row.beside, day.box)))
    return kept, found


def _led_day(bare: Pixels, lines: Sequence[Line], row: Row, asked: SecondEngine, log: Log) -> Line | None:
    letter, band = row.letter.box, row.band
    if band is None or band.height < _HIGH_ROW * letter.height or dated_in(words_in(lines, band)):
        return None
    inner = [without_rules(cell, _RULE, _RULE) for cell in row.cells if cell.x0 >= letter.x1]
    others = [cell for cell in inner if written_in(bare, cell) is not None]
    unnamed = [cell for cell in others if not _is_called(words_in(lines, cell))]
    if len(unnamed) != 1:
        return None
    freed = without_frames(bare, unnamed[0], letter.height)
    return heard_led_day(freed, unnamed[0], words_in(lines, unnamed[0]), asked, log)


def _is_called(words: Sequence[Word]) -> bool:
    """Whether the words of a cell are what its category is called, but for what a pictogram is read as, hardly."""
    spoken = [word for row in lines_of(words) for word in sorted(row, key=lambda one: one.box.x0)]
    text = " ".join(word.text for word in spoken if word.confidence >= _LEGIBLE)
    drawn = all(len(word.text) <= _SPOKEN for word in spoken if word.confidence < _LEGIBLE)
    return drawn and names_vehicles(fold(text))


def _with_date(bare: Pixels, lines: Sequence[Line], place: Box, letter: Box, log: Log) -> list[Line]:
    """The lines with the date at that place, unless it was read there more surely; a stamp may stand behind it.

    `letter` is that before it.
    """
    best = day_in(words_in(lines, place))
    freed = without_frames(bare, place, letter.height)
    parts = list(parts_of(freed, place))
    openings = [replace(place, x1=part.x1) for part in parts[:-1][:_MOST_PARTS]]
    for at, size in ((at, size) for at in (place, *reversed(openings)) for size in _SIZES):
        if best is not None and mean_of(best) >= _SURE:
            break
        read = read_region(freed, at, enlarge=size, single_line=True)
        for day in (day for line in read if (day := day_in(line.words)) and mean_of(day) >= _LEGIBLE):
            best = max(best or day, day, key=mean_of)
    if best is None and parts:
        best = _written_day(freed, place, letter, log)
    return list(lines) if best is None else with_read(lines, best)


def _first_written(freed: Pixels, place: Box, letter: Box) -> Box:
    """What is written first at a place, level with its letter: no rule under it, no other column and no stamp."""
    level = replace(place, y0=max(place.y0, letter.y0), y1=min(place.y1, letter.y1))
    parts = list(parts_of(freed, level))
    if not parts:
        return place
    one = letter.height * freed.shape[0] / freed.shape[1]
    last = next((at for at, (left, right) in enumerate(pairwise(parts)) if right.x0 - left.x1 > _GAP * one), -1)
    return replace(place, x0=max(place.x0, parts[0].x0 - _ROOM * one), x1=min(place.x1, parts[last].x1 + _ROOM * one))


def _written_day(freed: Pixels, place: Box, letter: Box, log: Log) -> Line | None:
    """The date as the second engine reads what is written by hand first in a place, if nothing is said behind it.

    What follows a day may take it away: "ingetrokken".
    """
    asked, first = second_engine(), _first_written(freed, place, letter)
    left, top, right, bottom = bounds_of(first, freed.shape)
    read = written(as_pixels(freed[top:bottom, left:right]), first, asked, "table", log)
    if asked is None or read is None or not _DAY.fullmatch(read.text):
        return None
    return None if may_say_more(freed, replace(place, x0=first.x1), (), asked, log) else day_in(read.words)
