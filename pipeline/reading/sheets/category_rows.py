"""The rows of the table on a licence on paper: their letters, and where beside them the days may stand.

A letter stands first in its row, before a pictogram or behind one, and is read by itself; in a table without rules
between its columns it is found by its ink.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.table_cells import Cell, cells_of, parts_of, without_picture
from pipeline.reading.cards.table_grid import Grid, tables_on
from pipeline.reading.cards.words import CARD_LETTERS, FEWEST_LETTERS, PAPER_LETTERS, are_of_paper
from pipeline.reading.ocr.engines.second_engine import MOST_ALONE, SecondEngine, second_engine
from pipeline.reading.ocr.looking.montage import read_places
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.heard_cells import heard_letter
from pipeline.reading.sheets.unruled_table import unread_letters
from pipeline.reading.sheets.whole_letters import may_be_struck
from pipeline.reading.vision.pixels import Pixels

_SURE_LETTER = 0.6
"""Confidence from which a letter tells that a table is that of a licence."""
_SURE_READ = 0.85
"""Confidence of a letter below which the second engine is asked about it."""
_MOST_PARTS, _SAME_COLUMN = 3, 0.02
"""Of a cell, in which a letter is sought behind a pictogram; how far apart letters begin, as a share of the width."""
_TALL = 0.16
"""Of the height of a row, print at least: rows are high, and dates written small."""
_BEHIND = 0.5
"""Heights of a letter right of it, where a date may begin: nearer, the edge of the letter is read into it."""
_DATE_ENDS, _WITHIN_ROW = 14.0, 0.4
"""Heights of a letter right of it, before which its date ends in a table without rules; and of the distance between
rows, above and below the middle of one, where nothing of the next stands."""
_LONG = 2.8
"""Of the height of the letters, that a date is long at least."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table of categories."""

    letter: Word
    beside: tuple[Box, ...]
    """Where right of it a date may stand."""
    further: tuple[Box, ...] = ()
    """What stands in cells behind the first of these, in which no date is sought."""
    band: Box | None = None
    """All of a row between its rules, right of its letter: of a day struck from end to end no cell shows print.

    None where no rules part the rows.
    """
    cells: tuple[Box, ...] = ()
    """The cells of such a row, each between its rules."""
    crossed: bool = False
    """Whether a stroke of the pen runs through it that runs through several."""
    heard: tuple[Box, ...] = ()
    """Of the places beside it those of which only the second engine read a day, whatever bears it out afterwards."""
    mark: tuple[Word, ...] = ()
    """The day, or word for valid, of a row that nothing but words tells of: see `typed_rows`."""


def without_rules(cell: Box, across: float, down: float) -> Box:
    """A cell without these shares of its width and height at either side, where its rules may lie."""
    wide, high = across * cell.width, down * cell.height
    return Box(cell.x0 + wide, cell.y0 + high, cell.x1 - wide, cell.y1 - high)


def ruled_tables(page: Pixels, log: Log) -> tuple[Pixels, list[tuple[Grid, list[Row]]]]:
    """The page without its ruled lines, and its tables of a paper licence; pale lines are looked for last."""
    bare = page
    for pale in (False, True):
        bare, grids = tables_on(page, pale=pale)
        tables = [(grid, _rows(bare, list(cells_of(bare, grid, _TALL)), log)) for grid in grids]
        tables = [(grid, _with_bands(table, grid, page.shape)) for grid, table in tables if _is_of_paper(table)]
        if tables:
            return bare, tables
    return bare, []


def _with_bands(table: Sequence[Row], grid: Grid, shape: tuple[int, ...]) -> list[Row]:
    high, wide = shape
    rows = [(top / high, bottom / high) for top, bottom in pairwise(grid.rows)]
    columns = [(left / wide, right / wide) for left, right in pairwise(grid.columns)]
    banded = [
        replace(
            row,
            band=Box(row.letter.box.x1, top, max(row.letter.box.x1, grid.box[2] / wide), bottom),
            cells=tuple(Box(left, top, right, bottom) for left, right in columns),
        )
        for row in table
        for top, bottom in rows
        if top <= row.letter.box.middle < bottom
    ]
    return [_between_others(row, banded) if row.crossed else row for row in banded]


def _between_others(row: Row, rows: Sequence[Row]) -> Row:
    """The row as high as those around it leave room: a stroke through it passes for the rule under its half."""
    own = row.band
    if own is None:
        return row
    others = [one.band for one in rows if one is not row and one.band is not None]
    top = max((one.y1 for one in others if one.y1 <= own.y0), default=own.y0)
    bottom = min((one.y0 for one in others if one.y0 >= own.y1), default=own.y1)
    return replace(row, band=replace(own, y0=top, y1=bottom))


def unruled_rows(bare: Pixels, lines: Sequence[Line]) -> list[Row]:
    """The rows of a table without rules between its columns of which the letter was not read before."""
    letters, before = unread_letters(bare, lines)
    if not letters:
        return []
    middles = sorted(letter.box.middle for letter in (*letters, *before))
    half = _WITHIN_ROW * float(np.median(np.diff(middles)))
    return [Row(letter, (_right_of(letter.box, half, bare.shape),)) for letter in (*letters, *before)]


def _right_of(letter: Box, half: float, shape: tuple[int, ...]) -> Box:
    """Where the first date behind a letter stands, in a row of twice that height that no rule bounds."""
    one = letter.height * shape[0] / shape[1]
    left, right = min(1.0, letter.x1 + _BEHIND * one), min(1.0, letter.x1 + _DATE_ENDS * one)
    return Box(left, max(0.0, letter.middle - half), right, min(1.0, letter.middle + half))


def _rows(bare: Pixels, cells: Sequence[Cell], log: Log) -> list[Row]:
    """The rows of a table of which the letter was read: it stands before a pictogram, or behind one."""
    first = min((cell.column for cell in cells), default=0)
    heads = [(one, without_picture(bare, one.place)) for one in cells if one.column == first]
    rows = list(_read(bare, cells, heads, log))
    rows = rows if _is_of_paper(rows) else list(_read(bare, cells, _behind_pictures(bare, cells), log))
    return [replace(row, crossed=_may_be_another(bare, row, rows)) for row in rows]


def _may_be_another(bare: Pixels, row: Row, rows: Sequence[Row]) -> bool:
    """Whether only the second engine read the letter of a row, and it is that of another row too, or struck out.

    A B that a pen struck out was heard as a second D: its day is none of D, and none of the B that is missing then.
    """
    letter = row.letter
    if letter.confidence > MOST_ALONE:
        return False
    return any(one.letter.text == letter.text for one in rows if one is not row) or may_be_struck(bare, letter)


def _read(bare: Pixels, cells: Sequence[Cell], heads: Sequence[tuple[Cell, Box]], log: Log) -> Iterator[Row]:
    """The rows whose letter was read at the place given, within its cell."""
    asked = second_engine() if heads else None
    height = float(np.median([place.height for _, place in heads])) if heads else 0.0
    read = read_places(bare, [place for _, place in heads])
    for (cell, place), words in zip(heads, read, strict=False):
        letter = _letter(bare, place, words, asked, log)
        if letter is not None:
            right = [one for one in cells if one.row == cell.row and one.column > cell.column]
            long = _long_places(bare, cell, letter.box, right, height)
            behind = (one.place for one in right if long and one.place.x0 > long[0].x0)
            yield Row(letter, long, tuple(one for one in behind if one not in long))


def _letter(bare: Pixels, place: Box, words: Sequence[Word], asked: SecondEngine | None, log: Log) -> Word | None:
    """The letter in a place; `words` are what was read there together with the other rows."""
    read = words or [word for line in read_region(bare, place, single_line=True) for word in line.words]
    named = bool(read) and read[0].text in PAPER_LETTERS | CARD_LETTERS
    place = place if len(read) < 2 else replace(place, x1=min(place.x1, read[0].box.x1))  # a day may stand behind it
    letter = Word(read[0].text, place, read[0].confidence) if named else None
    if asked is not None and (letter is None or letter.confidence < _SURE_READ):
        return heard_letter(bare, place, letter, asked, log)
    return letter


def _long_places(bare: Pixels, cell: Cell, letter: Box, right: Sequence[Cell], height: float) -> tuple[Box, ...]:
    """Where a day may stand: behind the letter in its own cell, or in one of the next two, if there is room for one.

    `right` are the cells right of its own. In the first of them may stand what the category is called in words;
    `height` is that of the letters.
    """
    begin = letter.x1 + _BEHIND * letter.height * bare.shape[0] / bare.shape[1]
    rest = Box(min(begin, cell.place.x1), cell.place.y0, cell.place.x1, cell.place.y1)
    places = (rest, *(one.place for one in right if one.column <= cell.column + 2))
    return tuple(one for one in places if one.width * bare.shape[1] >= _LONG * height * bare.shape[0])


def _behind_pictures(bare: Pixels, cells: Sequence[Cell]) -> list[tuple[Cell, Box]]:
    """Where letters stand under each other behind pictograms, each with its cell; nothing where one is read twice."""
    first = min((cell.column for cell in cells), default=0)
    parts = [
        (cell, part)
        for cell in cells
        if cell.column <= first + 1
        for part in islice(parts_of(bare, cell.place), int(cell.column == first), _MOST_PARTS)
    ]
    read = read_places(bare, [part for _, part in parts])
    letters = [
        (part.x0, words[0].text)
        for (_, part), words in zip(parts, read, strict=False)
        if len(words) == 1 and words[0].text in PAPER_LETTERS and words[0].confidence >= _SURE_LETTER
    ]
    columns = [[(x, letter) for x, letter in letters if abs(x - left) <= _SAME_COLUMN] for left, _ in letters]
    column = max(columns, key=len, default=[])
    if len(column) < FEWEST_LETTERS or Counter(letter for _, letter in column).most_common(1)[0][1] > 1:
        return []
    left = float(np.median([x for x, _ in column]))
    return [(cell, part) for cell, part in parts if abs(part.x0 - left) <= _SAME_COLUMN]


def _is_of_paper(table: Sequence[Row]) -> bool:
    return are_of_paper({row.letter.text for row in table if row.letter.confidence >= _SURE_LETTER})
