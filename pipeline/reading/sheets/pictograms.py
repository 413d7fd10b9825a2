"""The pictograms in the table of a licence on paper, which neither engine reads a word in.

Every row has one, between its letter and the column of the days, and all are about as large: a car, a bus, a trailer.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.second_engine import SecondEngine, second_engine
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.placing import without
from pipeline.reading.sheets.category_rows import Row
from pipeline.reading.sheets.cell_days import dated_in, words_in
from pipeline.reading.sheets.heard_cells import is_surely_word, is_worded
from pipeline.reading.sheets.town_stamps import SURE_WORDS
from pipeline.reading.sheets.written_places import inked, written_in
from pipeline.reading.vision.pixels import Pixels

_SAME_PLACE, _LEAST = 0.6, 0.4
"""How much of their width pictograms of a table share, and how high the lowest is beside another, at least."""
_LARGEST, _USUAL = (1.15, 1.15, 1.05), 1.15
"""How many times as wide, as high and as dark as the largest of the others one is at most; and as dark as is usual."""
_FEWEST, _SHARE = 3, 0.6
"""Other rows with one, and what share of all other rows those are, at least."""
_REACHES = 0.3
"""Of the height of a word or of a row, that the one reaches into the other from top to bottom, at least."""

_Place = tuple[Box, Box]
"""Where something stands in a cell, and the cell."""


def is_pictogram(bare: Pixels, place: Box, row: Row, rows: Sequence[Row], begin: float) -> bool:
    """Whether what stands in a place of a row, left of `begin`, where its days do, is a pictogram and nothing else.

    `bare` is the page without its ruled lines. What is written over a pictogram, or beside it in its cell, makes it
    larger or darker than those of the other rows: than all of them, or than most, since a bus is darker than a car.
    """
    if row.beside[:1] != (place,) or place.x1 > begin:
        return False
    others = [one for one in rows if one is not row and one.band is not None]
    pictured = [(one.beside[0], _room(one)) for one in others if one.beside]
    return _is_alike(bare, (place, _room(row)), pictured, len(others))


def without_pictured(bare: Pixels, lines: Sequence[Line], rows: Sequence[Row], log: Log) -> list[Line]:
    """The lines without what was unsurely read into pictograms left of all days of a ruled table.

    A word may reach over several rows: then it goes only if each of these has a pictogram and nothing else. A column in
    which a word was surely read has what the categories are called, and perhaps what limits one. Without a second
    engine nothing goes.
    """
    ruled = [row for row in rows if row.band is not None]
    days = [word for row in ruled if row.band for word in dated_in(words_in(lines, row.band))]
    asked = second_engine() if days else None
    if asked is None:
        return list(lines)
    begin = min(word.box.x0 for word in days)
    gone: list[Word] = []
    for at in range(max(len(row.cells) for row in ruled)):
        places = [place for row in ruled if (place := _pictured_in(bare, row, at, begin)) is not None]
        words = list(_words_over(lines, places))
        if any(is_surely_word(word.text, word.confidence) for word in words):
            continue
        unsure = (word for word in words if word.confidence < SURE_WORDS)
        gone += [word for word in unsure if _is_of_pictograms(bare, word, places, len(ruled), asked, log)]
    return without(lines, gone.__contains__)


def _pictured_in(bare: Pixels, row: Row, at: int, begin: float) -> _Place | None:
    """What stands in a cell of a row behind its letter and left of `begin`, if there is anything."""
    if at >= len(row.cells):
        return None
    cell = replace(row.cells[at], x0=max(row.cells[at].x0, row.letter.box.x1))
    place = written_in(bare, cell) if cell.width > 0 and cell.x1 <= begin else None
    return (place, cell) if place is not None else None


def _words_over(lines: Sequence[Line], places: Sequence[_Place]) -> Iterator[Word]:
    """The words of which the middle is in the column of these cells, and that reach into one."""
    for word in (word for line in lines for word in line.words):
        middle = (word.box.x0 + word.box.x1) / 2
        if any(cell.x0 <= middle <= cell.x1 and _reaches(word, cell) for _, cell in places):
            yield word


def _reaches(word: Word, cell: Box) -> bool:
    down = word.box.shared(cell)[1]
    return down >= _REACHES * min(word.box.height, cell.height)


def _is_of_pictograms(
    bare: Pixels, word: Word, places: Sequence[_Place], of: int, asked: SecondEngine, log: Log
) -> bool:
    """Whether nothing but a pictogram stands in each cell of a table of `of` rows that an unsure word reaches into."""
    return all(
        _is_alike(bare, place, [other for other in places if other is not place], of - 1)
        and not is_worded(bare, place[0], (), asked, log)
        for place in places
        if _reaches(word, place[1])
    )


def _room(row: Row) -> Box:
    """The cell of what stands first behind the letter of a row, without that letter."""
    place = row.beside[0]
    middle = (place.x0 + place.x1) / 2
    cell = next((one for one in row.cells if one.x0 <= middle <= one.x1), place)
    return replace(cell, x0=min(max(cell.x0, row.letter.box.x1), place.x0))


def _is_alike(bare: Pixels, own: _Place, others: Sequence[_Place], of: int) -> bool:
    """Whether what stands in a cell is no larger and no darker than what most of the `of` other rows have there."""
    place = own[0]
    alike = [one for one in others if _shared(one[0], place) >= _SAME_PLACE]
    if len(alike) < max(_FEWEST, _SHARE * of):
        return False
    sizes = [_sizes(bare, *one) for one in alike]
    largest = (most * max(each) for most, each in zip(_LARGEST, zip(*sizes, strict=True), strict=True))
    size = _sizes(bare, *own)
    as_large = all(one <= most for one, most in zip(size, largest, strict=True))
    as_dark = size[-1] <= _USUAL * median(ink for *_, ink in sizes)
    return as_large and as_dark and all(one.height >= _LEAST * place.height for one, _ in alike)


def _shared(one: Box, other: Box) -> float:
    """How much of the wider of two places both take from left to right, of 1."""
    return one.shared(other)[0] / max(one.width, other.width)


def _sizes(bare: Pixels, place: Box, cell: Box) -> tuple[float, float, float]:
    """Width and height of what stands in a cell, and the ink in all of it."""
    return place.width, place.height, float(inked(bare, cell))
