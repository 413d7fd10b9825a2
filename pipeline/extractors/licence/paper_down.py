"""A table on a paper licence whose letters stand under each other, each before the date since which it is held."""

import re
import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.extractors.flattened import any_of
from pipeline.extractors.licence.grid import row_height
from pipeline.extractors.licence.paper_cells import FEWEST, LEVEL, SAME_EDGE, Letter, Mark, PaperRow, row_of
from pipeline.extractors.licence.paper_heads import FROM, SINCE, UNTIL, heads_over, stands_under
from pipeline.extractors.licence.paper_letters import is_letter, placed, with_lost
from pipeline.extractors.licence.void_marks import is_void
from pipeline.model import Box, Line, Page, Word
from pipeline.text import fold, line_of
from pipeline.vocabulary.stamps import stamps

_FEWEST_DATED = 2
"""Letters that make a table with a date right beside one of them: typed dots garble the others."""
_HEAD_OF_LETTERS = re.compile(r"[ck]at(?:eg|\W*$)|klass")
"""What stands over the letters of a table."""
_SURE_ALONE = 0.9
"""Confidence of a letter that is the only one that was read of its table."""
_NUMBER = re.compile(r"[1-9][.,)]")
"""The number of one of the particulars."""
_PLACE = 4
"""Letters of the name of a place, at least."""
_REACH = 16.0
"""How far right of its letter a date may stand, in heights of the letter: beyond lies another leaf of the licence."""
_SAME_COLUMN = 4.0
"""How far right of the leftmost date another may begin that stands in the same column, in heights of the letter."""
_BESIDE = 1.5
"""Heights of a date before it, within which a word belongs to it."""
_BESIDE_DAY = re.compile(r"\W*(?:(?:geldig|valable|gultig)\W*)?")
"""What may stand in a cell beside the day since which a category is held."""
_IN_ROW = 0.45
"""How far above or below its letter a date may stand, in heights of a row."""


@lru_cache(maxsize=1)
def _vehicles() -> re.Pattern[str]:
    """How a word begins that tells for which vehicles a category is."""
    return re.compile(rf"\W*(?:{any_of(stamps().noemt_voertuigen)})")


@lru_cache(maxsize=1)
def _nothing() -> re.Pattern[str]:
    """What says in a cell that a category is not held."""
    return re.compile(rf"\W*(?:{any_of(stamps().niets, gap=' ')})\W*")


def down(column: Sequence[Letter], dates: Sequence[Mark], page: Page) -> Iterator[PaperRow]:
    """Letters under each other, each with the date beside it, and the one under "geldig tot"."""
    if not column:
        return
    column = sorted(column, key=lambda one: one.box.middle)
    letters = with_lost(column)
    pitch = row_height([letter.box.middle for letter in letters], alone=2 * column[0].box.height)
    heads, ends = (heads_over(page, words, column[0].box.middle, pitch) for words in (FROM, UNTIL))
    until = _until(dates, heads, ends, letters, pitch)
    own = {id(date): letter for date in dates if (letter := _in_line(date, column, page, pitch)) is not None}
    others = [date for date in dates if date not in until]
    beside = _first_column(
        column,
        others,
        pitch,
        page,
        lambda date: id(date) in own or stands_under(date.box, heads) or _behind_vehicles(date, column, pitch, page),
    )
    of = {id(date): own.get(id(date)) or _nearest(letters, date, pitch) for date in (*beside, *until)}
    found = {letter: date for date in reversed(beside) if (letter := of[id(date)]) is not None}
    last = {letter: date.words for date in until if (letter := of[id(date)]) is not None}
    if len(column) < (_FEWEST_DATED if found else FEWEST):
        return
    stray = any(of[id(date)] is None for date in beside)
    certain = placed(column, pitch)
    for letter in letters:
        if letter.word or letter in found:
            row = row_of(letter, found.get(letter), stray=stray, placed=letter in certain)
            yield replace(row, until=last.get(letter, ()))


def _until(
    dates: Sequence[Mark], heads: Sequence[Box], ends: Sequence[Box], letters: Sequence[Letter], pitch: float
) -> list[Mark]:
    """The dates under "geldig tot".

    One that was read with the dots of its line lies under the head before it too, and is that day only where another
    date stands there in its row, and not the same one read twice.
    """
    other = [date for date in dates if stands_under(date.box, heads) and not stands_under(date.box, ends)]
    under = [date for date in dates if stands_under(date.box, ends) and not any(_over(date, one) for one in other)]
    dated = {_nearest(letters, date, pitch) for date in other}
    wide: dict[Letter | None, Mark] = {}
    for date in sorted(under, key=lambda one: one.box.x0):
        row = _nearest(letters, date, pitch)
        if row not in dated and stands_under(date.box, heads):
            wide.setdefault(row, date)
    return [date for date in under if date not in wide.values()]


def _over(date: Mark, other: Mark) -> bool:
    across, down = date.box.shared(other.box)
    return across >= other.box.width / 2 and down > 0


def _first_column(
    column: Sequence[Letter], dates: Sequence[Mark], pitch: float, page: Page, told: Callable[[Mark], bool]
) -> list[Mark]:
    """The dates right of the letters that stand under each other: those of other leaves stand farther off.

    One that is `told` (by the head over it, or by its line) may stand behind what its category is called in words.
    """
    unit = statistics.median(letter.box.height for letter in column) * page.height / max(page.width, 1.0)
    right = statistics.median_low(letter.box.x1 for letter in column)
    top, bottom = column[0].box.middle - 1.5 * pitch, column[-1].box.middle + 1.5 * pitch
    near = [
        date
        for date in dates
        if right <= date.box.x0
        and not _of_a_person(date, page)
        and (date.box.x0 <= right + _REACH * unit or told(date))
        and top < date.words[0].box.middle < bottom
    ]
    left = min((date.box.x0 for date in near), default=0.0)
    return [date for date in near if date.box.x0 <= left + _SAME_COLUMN * unit]


def _of_a_person(date: Mark, page: Page) -> bool:
    """Whether a date stands as in the particulars and in no cell of the table: "Lier, 10-02-1993", "3. 10-02-1963,"."""
    first, last = date.words[0], date.words[-1]
    line = _own_line(date, page)
    before = line[line.index(first) - 1] if line.index(first) else None
    if last is not line[-1] and last.text.endswith(","):
        return True
    if before is None or _BESIDE_DAY.fullmatch(fold(before.text)):
        return False
    near = (first.box.x0 - before.box.x1) * page.width <= _BESIDE * first.box.height * page.height
    named = before.text.endswith(",") or (len(before.text) >= _PLACE and before.text.istitle())
    return near and (named or _NUMBER.fullmatch(before.text) is not None)


def _own_line(date: Mark, page: Page) -> tuple[Word, ...]:
    """The words of the line on which a date begins; those of the date alone where it is none of the page."""
    return line_of(date.words[0], page) or date.words


def _in_line(date: Mark, column: Sequence[Letter], page: Page, pitch: float) -> Letter | None:
    """The letter right behind which a date was read in a picture, both one line: of a ruled table that is a row."""
    line = _own_line(date, page)
    own = line[: len(line) - len(date.words)]
    if date.words[0].confidence >= 1.0 or line[len(own) :] != date.words:
        return None
    within = (one for one in column if _is_level(date.words[0].box, one.box, pitch))
    return next((letter for letter in within if own == (letter.word,)), None)


def _behind_vehicles(date: Mark, column: Sequence[Letter], pitch: float, page: Page) -> bool:
    """Whether a day, alone in its cell, stands in a row that names vehicles, over and under cells that are void.

    On another leaf the day of issue or birth may stand as high, but in a sentence, or among names.
    """
    letter = _nearest(column, date, pitch)
    if letter is None:
        return False
    line = _own_line(date, page)
    cell = Box.around(word.box for word in line)
    between = [word for word in _between(letter.box, cell, page) if _is_level(word.box, letter.box, pitch)]
    alone = all(_BESIDE_DAY.fullmatch(fold(word.text)) for word in line if word not in date.words)
    named = any(_vehicles().match(fold(word.text)) for word in between)
    own = not any(is_letter(word) for word in between)
    others = [one for one in page.lines if one.words != line and abs(one.box.x0 - cell.x0) <= SAME_EDGE]
    rows = [[one for one in others if _is_level(one.box, each.box, pitch)] for each in column if each is not letter]
    empty = [all(map(_says_nothing, cells)) for cells in rows if cells]
    return alone and named and own and all(empty) and 2 * len(empty) >= len(rows) > 0


def _says_nothing(cell: Line) -> bool:
    return _nothing().fullmatch(fold(cell.text)) is not None or all(is_void(word.text) for word in cell.words)


def _is_level(box: Box, letter: Box, pitch: float) -> bool:
    return abs(box.middle - letter.middle) <= _IN_ROW * pitch


def _nearest(letters: Sequence[Letter], date: Mark, pitch: float) -> Letter | None:
    """The letter in whose row a date stands."""
    box = date.words[0].box
    best = min(letters, key=lambda letter: abs(letter.box.middle - box.middle))
    reach = min(_IN_ROW * pitch, LEVEL * max(best.box.height, box.height))
    return best if abs(best.box.middle - box.middle) <= reach else None


def only_row(letters: Sequence[Letter], dates: Sequence[Mark], page: Page) -> tuple[PaperRow, ...]:
    """The row of the one letter that was read, surely, beside the one date of its table, each under its head.

    Where all others are typed over, nothing else of the table is left. The sign of the country stands under no head.
    """
    heads = heads_over(page, SINCE, 1.0, 1.0)
    under = [date for date in dates if stands_under(date.box, heads)]
    listed = [word.box for word in page.words if _HEAD_OF_LETTERS.match(fold(word.text))]
    left = [one for one in letters if stands_under(one.box, listed)]
    if len(under) != 1 or len(left) != 1 or left[0].word is None or left[0].word.confidence < _SURE_ALONE:
        return ()
    letter, date = left[0], under[0]
    beside = letter.box.x1 <= date.box.x0 and _nearest([letter], date, 2 * letter.box.height) is not None
    return (row_of(letter, date),) if beside and not _parted(letter.box, date.box, page) else ()


def _parted(letter: Box, date: Box, page: Page) -> bool:
    """Whether a word stands between a letter and a date on their level."""
    level = (one for one in _between(letter, date, page) if abs(one.box.middle - date.middle) <= date.height)
    return any(any(map(str.isalnum, word.text)) for word in level)


def _between(letter: Box, date: Box, page: Page) -> list[Word]:
    """The words that stand, at any height, behind a letter and before a date."""
    return [word for word in page.words if letter.x1 <= word.box.x0 and word.box.x1 <= date.x0]
