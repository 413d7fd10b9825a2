"""The table of a licence on paper, whose rules Tesseract takes for the strokes of what stands in its cells.

It loses the letters and dates between them, or takes a letter and the pictogram beside it for one word. Where a sheet
says what the inside of such a licence says, its ruled tables are looked for, and read cell by cell without their lines.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice, pairwise

import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.table_cells import Cell, cells_of, parts_of, without_picture
from pipeline.reading.cards.table_grid import Grid, tables_on, without_frames
from pipeline.reading.cards.words import CARD_LETTERS, DOUBTED_DAY, PAPER_LETTERS
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.ocr.clock import cpu_seconds
from pipeline.reading.ocr.montage import read_places
from pipeline.reading.ocr.placing import with_line, without, words_at
from pipeline.reading.ocr.region import read_region
from pipeline.reading.ocr.scoring import mean_of
from pipeline.reading.ocr.second_engine import second_engine, written
from pipeline.reading.sheets.heard_cells import (
    MOST_ALONE,
    heard_day,
    heard_letter,
    is_struck,
    may_say_more,
    slanted_strokes,
)
from pipeline.reading.sheets.on_rules import with_what_is_on_rules
from pipeline.reading.sheets.unruled_table import unread_letters
from pipeline.reading.vision.ink import depths
from pipeline.reading.vision.pixels import Pixels, as_pixels, bounds_of
from pipeline.text import fold

_SAYS = (
    "categorie", "afgegeven", "stempel", "cachet", "voorwaarden", "mentions", "conditions", "handtekening", "signature",
    "voornamen", "prenoms", "geldig", "valable", "rijbewijs", "permis de conduire", "delivre",
)  # fmt: skip
_FEWEST_SAID, _MOST_WORDS = 2, 200
"""Of these, that the inside of a licence says at least, and words that it has at most."""
_FEWEST_LETTERS, _SURE_LETTER = 3, 0.6
"""Letters of a table, read with that confidence, from which it is that of a licence."""
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
_ROOM, _GAP = 0.3, 1.6
"""Heights of a letter at either side of what is written by hand, and between that and what is not part of it."""
_SIZES = (1.0, 1.5, 0.7)
"""At which a date is read until it has the form of one."""
_DAY = re.compile(r"[0-3]?\d\W{0,3}(?:[01]?\d|[A-Za-zéû]{3,9})\W{0,3}\d{2,4}")
_LEGIBLE, _SURE_DATE = 0.35, 0.6
"""Mean confidence of a date that was read at all, and from which it is read no more."""
_OF_DAY = 5
"""Figures of a day at least: a weight has four."""
_SPOKEN = 5
"""Letters of a word that, without figures beside it, is no part of a date."""
_MOST_DATES, _MOST_OF_DATE = 12, 5
"""Dates of a table, and words of one, at most."""
_LEAF = 0.15
"""Of the width of a sheet, a leaf beside the table at least."""
_SEVERAL = 2.5
"""Rows through which a slanted stroke runs at least that voids them: signatures and the frames of stamps take fewer."""

_Span = tuple[float, float]
"""From where to where down the page, in fractions of its height."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a table."""

    letter: Word
    beside: tuple[Box, ...]
    """Where right of it a date may stand."""
    further: tuple[Box, ...] = ()
    """What stands in cells behind the first of these, in which no date is sought."""
    band: Box | None = None
    """All of a row between its rules, right of its letter: of a day struck from end to end no cell shows print."""


@dataclass(frozen=True, slots=True)
class Inside:
    """A sheet that may be the inside of a licence on paper."""

    lines: tuple[Line, ...]
    """What stands on it, the letters and dates of its tables read by themselves."""
    page: Pixels
    bare: Pixels
    """The page without the ruled lines of its tables."""
    rows: tuple[_Row, ...] = ()
    ruled: bool = False
    crossed: tuple[_Span, ...] = ()
    """Where strokes run through several rows."""
    heard: frozenset[Box] = frozenset()
    """The cells of which only the second engine read a day, whatever bore it out afterwards."""

    def settled(self, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
        """The lines, read to the end, with DOUBTED_DAY for the days that a person is to look at.

        Whatever reads a page after its table may read a day there that was struck.
        """
        if not self.rows:
            return tuple(lines)
        kept = self._without_doubtful_days(lines, log)
        return tuple(_with_rows_joined(kept, self.rows) if self.ruled else kept)

    def _without_doubtful_days(self, lines: Sequence[Line], log: Log) -> list[Line]:
        """The lines without the days of rows of which one is struck, or was heard beside something else in its row.

        Such a row is for a person to read: what was written there may take the category away. So may a stroke through
        several rows, wherever in a row it runs.
        """
        kept = list(lines)
        depth = depths(self.page)
        for row in self.rows:
            days = _days_of(row, kept)
            heard = any(place in self.heard or _is_heard(words) for place, words in days.items())
            asked = second_engine() if heard else None
            others = [place for place in (*row.beside, *row.further) if place not in days]
            said = asked is not None and any(
                may_say_more(self.bare, place, _words_in(kept, place), asked, log) for place in others
            )
            void = said or any(top <= row.letter.box.middle <= bottom for top, bottom in self.crossed)
            boxes = [Box.around(word.box for word in words) for words in days.values()]
            if void or any(is_struck(depth, box) for box in boxes):
                for words, box in zip(days.values(), boxes, strict=True):
                    kept = with_line(without(kept, words.__contains__), Line((Word(DOUBTED_DAY, box, MOST_ALONE),)))
        return kept


def inside_of(page: Pixels, lines: Sequence[Line], log: Log) -> Inside:
    """What a sheet is as the inside of a licence on paper, the tables of categories on it read cell by cell.

    `page` is the upright picture that the lines were read from. Without such a table this costs some hundredths of a
    second, and without the words of one nothing.
    """
    if not _may_be_inside(lines):
        return Inside(tuple(lines), page, page)
    started = cpu_seconds()
    bare, tables = _tables(page, log)
    rows = [row for _, table in tables for row in table]
    rows = rows or _unruled(bare, lines)
    kept = list(lines)
    for row in rows:
        kept = _with(kept, (row.letter,), row.letter.box)
    places = [(place, row.letter.box) for row in rows for place in row.beside if not _is_named(place, lines)]
    for place, letter in places[:_MOST_DATES]:
        kept = (_with_heard_day(bare, kept, place, log) if tables else None) or _with_date(
            bare, kept, place, letter, log
        )
    if not rows:
        return Inside(tuple(kept), page, bare)
    log.add("tesseract:nld", "table", min(row.letter.confidence for row in rows), started)
    grids = [grid for grid, _ in tables]
    beside = _beside(grids, page.shape) if tables else None
    kept = kept if beside is None else with_what_is_on_rules(page, kept, beside, log)
    days = ((place, _dated(_words_in(kept, place))) for row in rows for place in row.beside)
    heard = frozenset(place for place, words in days if words and _is_heard(words))
    return Inside(tuple(kept), page, bare, tuple(rows), bool(tables), tuple(_crossed(page, grids)), heard)


def _tables(page: Pixels, log: Log) -> tuple[Pixels, list[tuple[Grid, list[_Row]]]]:
    """The page without its ruled lines, and its tables of a paper licence; pale lines are looked for last."""
    bare = page
    for pale in (False, True):
        bare, grids = tables_on(page, pale=pale)
        tables = [(grid, _rows(bare, list(cells_of(bare, grid, _TALL)), log)) for grid in grids]
        tables = [(grid, _with_bands(table, grid, page.shape)) for grid, table in tables if _is_of_paper(table)]
        if tables:
            return bare, tables
    return bare, []


def _with_bands(table: Sequence[_Row], grid: Grid, shape: tuple[int, ...]) -> list[_Row]:
    high, wide = shape
    rows = [(top / high, bottom / high) for top, bottom in pairwise(grid.rows)]
    return [
        replace(row, band=Box(row.letter.box.x1, top, max(row.letter.box.x1, grid.box[2] / wide), bottom))
        for row in table
        for top, bottom in rows
        if top <= row.letter.box.middle < bottom
    ]


def _with_rows_joined(lines: Sequence[Line], rows: Sequence[_Row]) -> list[Line]:
    """The lines, a letter and the first day behind it in one.

    However far off or high it stands, a day in the row of a ruled table is of this letter, not of the next or of
    another leaf.
    """
    kept = list(lines)
    for row in rows:
        days = (day for place in row.beside if (day := _day_in(_words_in(kept, place))) is not None)
        letters = (word for word in _words_in(kept, row.letter.box) if word.text == row.letter.text)
        if (day := next(days, None)) is not None and (letter := next(letters, None)) is not None:
            whole = (letter, *day.words)
            kept = with_line(without(kept, whole.__contains__), Line(whole))
    return kept


def _crossed(page: Pixels, grids: Sequence[Grid]) -> list[_Span]:
    """Where strokes run through several rows of a table."""
    spans: list[_Span] = []
    for grid in grids:
        left, top, right, bottom = grid.box
        high, wide = page.shape
        least = _SEVERAL * float(np.median(np.diff(grid.rows))) / high
        spans += slanted_strokes(page, Box(left / wide, top / high, right / wide, bottom / high), least)
    return spans


def _words_in(lines: Sequence[Line], place: Box) -> list[Word]:
    return [word for line in lines for word in line.words if _inside(place, word)]


def _days_of(row: _Row, lines: Sequence[Line]) -> dict[Box, tuple[Word, ...]]:
    """The figures of each day that was read in a row, by where it stands."""
    days = {place: words for place in row.beside if (words := _dated(_words_in(lines, place)))}
    known = [word for words in days.values() for word in words]
    if row.band is not None:
        others = _dated([one for one in _words_in(lines, row.band) if one not in known])
        return days | ({row.band: others} if others else {})
    return days


def _is_heard(words: Sequence[Word]) -> bool:
    return max(word.confidence for word in words) <= MOST_ALONE


def _dated(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words of the first day among those of a cell, wherever in it."""
    line = Line(tuple(sorted(words, key=lambda one: one.box.x0)))
    days = (one for one in _DAY.finditer(line.text) if sum(map(str.isdigit, one.group())) >= _OF_DAY)
    day = next(days, None)
    return () if day is None else line.words[words_at(day)]


def _is_named(place: Box, lines: Sequence[Line]) -> bool:
    """Whether a word was read in a cell, of what the category is called: no date stands there."""
    words = _words_in(lines, place)
    spoken = any(word.confidence >= _SURE_DATE and sum(map(str.isalpha, word.text)) >= _SPOKEN for word in words)
    return spoken and not any(map(str.isdigit, "".join(word.text for word in words)))


def _unruled(bare: Pixels, lines: Sequence[Line]) -> list[_Row]:
    """The rows of a table without rules between its columns of which the letter was not read before."""
    letters, before = unread_letters(bare, lines)
    if not letters:
        return []
    middles = sorted(letter.box.middle for letter in (*letters, *before))
    half = _WITHIN_ROW * float(np.median(np.diff(middles)))
    return [_Row(letter, (_right_of(letter.box, half, bare.shape),)) for letter in (*letters, *before)]


def _right_of(letter: Box, half: float, shape: tuple[int, ...]) -> Box:
    """Where the first date behind a letter stands, in a row of twice that height that no rule bounds."""
    one = letter.height * shape[0] / shape[1]
    left, right = min(1.0, letter.x1 + _BEHIND * one), min(1.0, letter.x1 + _DATE_ENDS * one)
    return Box(left, max(0.0, letter.middle - half), right, min(1.0, letter.middle + half))


def _beside(grids: Sequence[Grid], shape: tuple[int, ...]) -> Box | None:
    """The leaf left of the tables, on which the holder's particulars are written; None where there is no room."""
    first = min(grids, key=lambda grid: grid.box[0])
    left, top, _, bottom = first.box
    row = (bottom - top) / (len(first.rows) - 1)
    place = Box(0.0, max(0.0, (top - row) / shape[0]), left / shape[1], min(1.0, (bottom + row) / shape[0]))
    return place if place.width >= _LEAF else None


def _may_be_inside(lines: Sequence[Line]) -> bool:
    if sum(len(line.words) for line in lines) > _MOST_WORDS:
        return False
    text = fold(" ".join(line.text for line in lines))
    return sum(one in text for one in _SAYS) >= _FEWEST_SAID


def _rows(bare: Pixels, cells: Sequence[Cell], log: Log) -> list[_Row]:
    """The rows of a table of which the letter was read: it stands before a pictogram, or behind one."""
    first = min((cell.column for cell in cells), default=0)
    heads = [(one, without_picture(bare, one.place)) for one in cells if one.column == first]
    rows = list(_read(bare, cells, heads, log))
    return rows if _is_of_paper(rows) else list(_read(bare, cells, _behind_pictures(bare, cells), log))


def _read(bare: Pixels, cells: Sequence[Cell], heads: Sequence[tuple[Cell, Box]], log: Log) -> Iterator[_Row]:
    """The rows whose letter was read at the place given, within its cell."""
    asked = second_engine() if heads else None
    height = float(np.median([place.height for _, place in heads])) if heads else 0.0
    read = read_places(bare, [place for _, place in heads])
    for (cell, place), words in zip(heads, read, strict=False):
        behind = place.x1 + _BEHIND * place.height * bare.shape[0] / bare.shape[1]
        rest = Box(min(behind, cell.place.x1), cell.place.y0, cell.place.x1, cell.place.y1)
        right = (cell.column + 1, cell.column + 2)  # in the first of them, what the category is called in words
        others = [one for one in cells if one.row == cell.row and one.column > cell.column]
        near = [rest, *(one.place for one in others if one.column in right)]
        long = [one for one in near if one.width * bare.shape[1] >= _LONG * height * bare.shape[0]]
        read_first = words[:1] or [word for line in read_region(bare, place, single_line=True) for word in line.words]
        named = bool(read_first) and read_first[0].text in PAPER_LETTERS | CARD_LETTERS
        letter = Word(read_first[0].text, place, read_first[0].confidence) if named else None
        if asked is not None and (letter is None or letter.confidence < _SURE_READ):
            letter = heard_letter(bare, place, letter, asked, log)
        if letter is not None:
            behind = (one.place for one in others if long and one.place.x0 > long[0].x0)
            yield _Row(letter, tuple(long), tuple(one for one in behind if one not in long))


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
    if len(column) < _FEWEST_LETTERS or Counter(letter for _, letter in column).most_common(1)[0][1] > 1:
        return []
    left = float(np.median([x for x, _ in column]))
    return [(cell, part) for cell, part in parts if abs(part.x0 - left) <= _SAME_COLUMN]


def _is_of_paper(table: Sequence[_Row]) -> bool:
    letters = {row.letter.text for row in table if row.letter.confidence >= _SURE_LETTER}
    return len(letters & PAPER_LETTERS) >= _FEWEST_LETTERS and not letters & CARD_LETTERS


def _with_heard_day(bare: Pixels, lines: Sequence[Line], place: Box, log: Log) -> list[Line] | None:
    """The lines with the day that the second engine reads in a ruled cell; None where it reads none, or need not."""
    best = _day_in(_words_in(lines, place))
    asked = second_engine() if best is None or mean_of(best) < _SURE_DATE else None
    day = None if asked is None else heard_day(bare, place, asked, log)
    return None if day is None else _with(lines, day.words, day.box)


def _with_date(bare: Pixels, lines: Sequence[Line], place: Box, letter: Box, log: Log) -> list[Line]:
    """The lines with the date at that place, unless it was read there more surely; a stamp may stand behind it.

    `letter` is that before it.
    """
    best = _day_in(_words_in(lines, place))
    freed = without_frames(bare, place, letter.height)
    parts = list(parts_of(freed, place))
    openings = [replace(place, x1=part.x1) for part in parts[:-1][:_MOST_PARTS]]
    for at, size in ((at, size) for at in (place, *reversed(openings)) for size in _SIZES):
        if best is not None and mean_of(best) >= _SURE_DATE:
            break
        read = read_region(freed, at, enlarge=size, single_line=True)
        for day in (day for line in read if (day := _day_in(line.words)) and mean_of(day) >= _LEGIBLE):
            best = max(best or day, day, key=mean_of)
    if best is None and parts:
        best = _written_day(freed, place, letter, log)
    return list(lines) if best is None else _with(lines, best.words, Box.around(word.box for word in best.words))


def _first_written(freed: Pixels, place: Box, letter: Box) -> Box:
    """Of a place what is written first on the level of its letter: no rule under it, no other column and no stamp."""
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
    return None if may_say_more(freed, replace(place, x0=first.x1), (), asked, log) else _day_in(read.words)


def _day_in(words: Sequence[Word]) -> Line | None:
    """The words from the left that make a date together, as many as do; None when the first of them make none."""
    openings = (Line(tuple(words[:count])) for count in range(min(len(words), _MOST_OF_DATE), 0, -1))
    return next((one for one in openings if _DAY.fullmatch(one.text)), None)


def _with(lines: Sequence[Line], words: tuple[Word, ...], place: Box) -> list[Line]:
    """The lines with these words as one, in the place of what was read there."""
    return with_line(without(lines, partial(_inside, place)), Line(words))


def _inside(place: Box, word: Word) -> bool:
    """Whether most of a word lies in a place, or it begins there and its middle is on its level."""
    level = place.y0 <= word.box.middle <= place.y1
    across, _ = word.box.shared(place)
    return level and across >= 0.5 * min(word.box.width, place.width)
