"""What a poor photo left of a card, laid before the second engine: its name, and the cells of its table.

Of a table of which a letter was lost the cells are asked about too, however well the rest was read.

In a deep shadow, or far away, grain breaks letters that a person reads at a glance. Tesseract then reads neither
"PERMIS DE CONDUIRE" nor the letters before the dates, and the second engine, which reads line by line, still does. What
it reads alone is trusted as it is elsewhere: a date never as certain.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

import cv2
import numpy as np

from pipeline.model import Line, Word
from pipeline.reading.cards.categories import is_category
from pipeline.reading.cards.cell_words import letters_told
from pipeline.reading.cards.marks import LEAST_CONTRAST
from pipeline.reading.cards.strips import Strip
from pipeline.reading.cards.table_cells import Cell, letters_and_dates, with_table
from pipeline.reading.cards.table_grid import Grid
from pipeline.reading.cards.table_print import Side
from pipeline.reading.cards.words import names_card, nearly_names_card, shows_day
from pipeline.reading.ocr.engines.second_engine import DATE_ALONE, MOST_ALONE, SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.second_looks.second_opinion import is_date
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.placing import lies_in
from pipeline.reading.vision.ink import PAPER
from pipeline.reading.vision.pixels import Pixels, as_pixels, part_of

_SURE = 0.6
"""Confidence from which what Tesseract read in a cell is left as it is."""
_NAMED, _LETTER = 0.85, 0.93
"""The second engine's own confidence from which it is believed on the name of a card, and on the letters of a row."""
_MOST_STRIPS, _MOST_CELLS = 10, 32
"""It is asked about, each at 0.015 s."""
_FEWEST_LETTERS = 3
"""Of a table, from which a day beside no letter shows that one was not read."""
_MISSING = 1.6
"""Usual distances between letters, from which one is missing between two."""
_WORD = 5.0
"""Heights of a letter that a word of a title is wide."""
_POINT_LOST = re.compile(r"(?<=\d\d) (?=\d\d)")
"""Where a point of a day was too pale: "08 05.24"."""
_ROOM = 6
"""Pixels around a cell."""
_SOFT = 1.4
"""Pixels over which the grain of a card, at the size at which it is read, is evened out."""
_FLAG = 0.13
"""Of the width of a card, that the flag takes at most."""


def with_poor_print(
    side: Side, lines: Sequence[Line], log: Log, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines of a side that was read poorly, with its name and its table as the second engine reads them.

    `side` is that which the lines were read from. Where neither a day nor a table shows it is none of a licence, and is
    left as it is.
    """
    asked = (using or second_engine()) if side.grid is not None or shows_day(lines) else None
    if asked is None:
        return tuple(lines)
    if side.grid is not None:
        return _tabled(side.bare, side.grid, lines, asked, log)
    head = () if names_card(lines) else _head_of(side, lines, asked, log)
    return (*head, *lines)


def lacks_letters(lines: Sequence[Line]) -> bool:
    """Whether a letter of a table was not read: a row is missing between two others, or none stands beside a day."""
    letters = [line.box for line in lines if line.confidence >= _SURE and is_category(line.text)]
    if len(letters) < _FEWEST_LETTERS:
        return False
    middles = sorted(box.middle for box in letters)
    steps = [below - above for above, below in pairwise(middles)]
    if max(steps) > _MISSING * float(np.median(steps)):
        return True
    days = [line.box for line in lines if shows_day((line,)) and line.box.x0 > max(box.x1 for box in letters)]
    top, bottom = min(box.y0 for box in letters), max(box.y1 for box in letters)
    beside = [day for day in days if top <= day.middle <= bottom]
    return any(all(abs(day.middle - box.middle) > box.height / 2 for box in letters) for day in beside)


def _head_of(side: Side, lines: Sequence[Line], asked: SecondEngine, log: Log) -> tuple[Line, ...]:
    """What stands over the first day and was not read surely, where it names a card; nothing unless all of it is read.

    Of "VOORLOPIG RIJBEWIJS" the second word alone would make another card.
    """
    bare = side.bare
    first = min((line.box.y0 for line in lines if shows_day((line,))), default=0.0) * bare.shape[0]
    over = [one for one in side.strips if one.bottom <= first and _is_wide(one)]
    words = [one for one in over if not _is_flag(bare, one)]
    sure = [line.box for line in lines if line.confidence >= _SURE]
    soft = softened(bare)
    found: list[Line] = []
    for box in (strip.place(bare.shape) for strip in words[: _MOST_STRIPS + 1]):
        if any(min(box.shared(one)) > 0 for one in sure):
            continue
        read = asked_about(part_of(soft, box, _ROOM), asked, "poor_print", log)
        if read is None or read[1] < _NAMED:
            return ()
        found.append(Line((Word(read[0], box, min(read[1], MOST_ALONE)),)))
    named = names_card(found) or any(nearly_names_card(line.text) for line in found)
    return tuple(found) if named and len(words) <= _MOST_STRIPS else ()


def softened(bare: Pixels) -> Pixels:
    """A card with its grain evened out, over which the second engine, which is used to blur, reads letters better."""
    return as_pixels(cv2.GaussianBlur(bare, (0, 0), _SOFT))


def _is_flag(bare: Pixels, strip: Strip) -> bool:
    """Whether it is the ring of stars on the dark ground of the flag: as narrow as that, and mostly dark."""
    part = part_of(bare, strip.place(bare.shape))
    return part.shape[1] <= _FLAG * bare.shape[1] and float(np.median(part)) < PAPER - LEAST_CONTRAST


def _is_wide(strip: Strip) -> bool:
    """Whether it is as wide as a word of a title: what is narrower stands in the flag."""
    return strip.width >= _WORD * strip.height


def _tabled(bare: Pixels, grid: Grid, lines: Sequence[Line], asked: SecondEngine, log: Log) -> tuple[Line, ...]:
    """The lines, each cell of the table as it is read more surely.

    Where the letters stand beside the table that was seen, its first column holds days, and is asked about as such.
    """
    columns = (letters_and_dates(bare, grid, skipped=count) for count in (0, 1))  # the first may hold pictograms
    letters, dates = max(columns, key=lambda found: sum(_is_named(cell, lines) for cell in found[0]))
    cells = sorted((*letters, *dates), key=lambda cell: (cell.row, cell.column))
    of_cell = {(cell.row, cell.column): [line for line in lines if lies_in(cell.place, line)] for cell in cells}
    table = {id(line) for own in of_cell.values() for line in own}
    found: list[Line] = []
    for cell in cells[:_MOST_CELLS]:
        own = of_cell[cell.row, cell.column]
        found += _read(bare, cell, own, asked, log, letter=cell in letters and not shows_day(own))
    rest = [line for line in lines if id(line) not in table]
    return with_table(rest, found, grid.box[1] / bare.shape[0])


def _read(
    bare: Pixels, cell: Cell, own: Sequence[Line], asked: SecondEngine, log: Log, *, letter: bool
) -> Sequence[Line]:
    """What stands in a cell, after the second engine was asked where nothing of its kind was read surely.

    Letters of which no reading makes a sure category are left out: the rows above and below tell better which it is.
    """
    right = is_category if letter else is_date
    known = len(own) == 1 and right(own[0].text)
    if known and own[0].confidence >= _SURE:
        return own
    read = asked_about(part_of(bare, cell.place, _ROOM), asked, "poor_print", log)
    text = "" if read is None else letters_told(read[0]) if letter else _POINT_LOST.sub(".", read[0])
    if read is not None and read[1] >= _LETTER and right(text):
        return (Line((Word(text, cell.place, min(read[1], MOST_ALONE if letter else DATE_ALONE)),)),)
    alike = known and read is not None and read[0] == own[0].text
    return own if alike or not letter else ()


def _is_named(cell: Cell, lines: Sequence[Line]) -> bool:
    """Whether a category was read in a cell."""
    return any(is_category(line.text) and lies_in(cell.place, line) for line in lines)
