"""The table of a paper licence: which letter has a date, or the word for valid, and where a lost letter stood.

Letters stand under each other with the date to their right, or beside each other with the date in the cell below.
"""

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.licence.grid import DATE_FORM, LOST_FACTOR, even_grid, lost_place, places, row_height
from pipeline.extractors.licence.paper_heads import FROM, SINCE, UNTIL, heads_over, stands_under
from pipeline.model import Box, Page, Word
from pipeline.text import fold

_ORDERS = (
    ("A3", "A", "B", "C", "D", "E", "F", "G"),
    ("A3", "A", "B", "BE", "C", "CE", "D", "DE", "G"),
    ("A3", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE", "G"),
)
"""The orders in which the letters are printed from top to bottom; a model may begin or end within one of them."""
_TRAILERS_LAST = ("A1", "A", "B", "C", "D", "BE", "CE", "DE", "A3")
"""That of models with all trailers under the rest: with it, A3 alone would no longer anchor rows that were not read."""
_LETTERS = frozenset(letter for order in _ORDERS for letter in order) | {"A1", "A2", "AM"}
_OLD_ONLY = frozenset({"A3", "E", "F", "G"})
"""Those that today's law does not know."""
_VALID = re.compile(r"geldig|valable|gultig")
"""What is stamped or typed under a letter in the place of a date."""
_VOIDED = re.compile(r"geschrapt|vervallen|ingetrokken|nietig|ongeldig|supprim|annul|retire|gestrichen|entzogen")
"""What strikes a row out, be it beside its day."""
_CROSS, _STRUCK = re.compile(r"[Xx×✕✗☒]"), re.compile(r"[/|\\Il1!\-–—=*.]{2,}|[/|\-–—=*]|I")
"""What is typed under a letter that is held, and what through the cells of the others, as it is read;"""
_FEWEST_STRUCK = 2
"""cells so struck through, from which a cross is no stroke itself."""
_DATE_BY_FORM = re.compile(r"[0-3]\d[.,:/\- ]{1,2}[01]\d[.,:/\- ]{1,2}\d{3,4}|[0-3]\d([./\-])[01]\d\1\d{2}")
_DAY_AND_MONTH, _YEAR = re.compile(r"[0-3]\d[./\-][01]\d[./\-]"), re.compile(r"(?:19|20)\d{2}")
_NEXT_LINE = 2.0
"""In heights of the print, how far below a line the next one stands in its cell at most."""
_RULES = ".:|[](){}!"
"""What the rule beside a letter is read as."""
_FEWEST, _FEWEST_DATED = 3, 2
"""Letters that make a table; with a date right beside one of them fewer do, since typed dots garble the others."""
_FEWEST_SPACED = 3
"""Letters that must be read for their even distances to tell where another one stands."""
_OFF_GRID = 0.2
"""How far a letter may stand from its row, in heights of a row."""
_CAPTION, _LONG_CAPTION, _FEWEST_CAPTIONS = 2, 8, 4
"""Words and letters of what rows begin with, and in how many of them it is read without a fault."""
_ALIKE, _SAME_EDGE = 75.0, 0.02
"""How like it another is, and how far apart they begin, as a share of the width."""
_HEAD_OF_LETTERS = re.compile(r"[ck]at(?:eg|\W*$)|klass")
"""What stands over the letters of a table."""
_SURE_ALONE = 0.9
"""Confidence of a letter that is the only one that was read of its table."""
_SURE_ANCHOR, _ANCHORED = 0.6, 2
"""Confidence of a letter that anchors an order, and how many signs do."""
_SPOKEN = 4
"""Letters of a word of a legend, at least."""
_DOWN = 6.0
"""How far below its letter a date may stand, in heights of the letter."""
_REACH = 16.0
"""How far right of its letter a date may stand, in heights of the letter: beyond lies another leaf of the licence."""
_SAME_COLUMN = 4.0
"""How far right of the leftmost date another may begin that stands in the same column, in heights of the letter."""
_BESIDE = 1.5
"""Heights of a date before it, within which a word belongs to it."""
_IN_ROW, _LEVEL = 0.45, 0.7
"""How far above or below its letter a date may stand: in heights of a row, and of the print."""


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A letter of the table."""

    letter: str
    words: tuple[Word, ...]
    """The letter, if it was read, and what stands for it being held."""
    held: bool
    confidence: float
    doubt: str | None = None
    """`row_unsure` for a letter without a date while a date stands in no row: it may be its own."""
    until: tuple[Word, ...] = ()
    """The day in its row under "geldig tot"."""

    @property
    def of_today(self) -> bool:
        """Whether today's law knows the category; A1 without a date says nothing, since no AM stands over it."""
        return self.letter not in _OLD_ONLY and (self.held or self.letter != "A1")


@dataclass(frozen=True, slots=True)
class _Letter:
    category: str
    box: Box
    word: Word | None
    """None where its place alone tells of it."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """A date, or the word for valid."""

    words: tuple[Word, ...]

    @property
    def box(self) -> Box:
        return Box.around(word.box for word in self.words)


def paper_rows(page: Page, mentions: Sequence[DateMention]) -> tuple[PaperRow, ...]:
    """The letters of the table, from top to bottom or from left to right.

    A day beside a word that strikes its row out is no sure one of it.
    """
    voided = [word.box for word in page.words if _VOIDED.search(fold(word.text))]
    return tuple(
        replace(row, doubt="row_unsure") if row.held and any(_beside(row, box) for box in voided) else row
        for row in _rows(page, mentions)
    )


def _beside(row: PaperRow, box: Box) -> bool:
    """Whether a place lies right of the letter of a row, on the level of what stands in it."""
    own = Box.around(word.box for word in row.words)
    return box.x0 >= own.x0 and abs(box.middle - own.middle) <= max(own.height, box.height)


def _rows(page: Page, mentions: Sequence[DateMention]) -> tuple[PaperRow, ...]:
    letters = [_Letter(_bare(word), word.box, word) for word in page.words if _bare(word) in _LETTERS]
    dates = [_Mark(one.words) for one in mentions if one.day is not None or one.doubt == "two_digit_year"]
    known = {word for date in dates for word in date.words}
    dates += [*_by_form(page, known), *_over_two_lines(page, known)]
    column = _most(letters, lambda a, b: abs((a.x0 + a.x1) - (b.x0 + b.x1)) / 2 < 0.02 or abs(a.x0 - b.x0) < 0.015)
    row = _most(letters, lambda a, b: abs(a.middle - b.middle) < 0.6 * max(a.height, b.height))
    if len(row) > len(column) and _stand_alone(row, page):
        dated = tuple(_across(row, [*dates, *_valid(page)]))
        return dated if any(one.held for one in dated) else tuple(_across(row, _crosses(row, page)))
    found = tuple(_down(column, dates, page)) or tuple(_down(_told_by_captions(page, letters), dates, page))
    return found or _only_row(letters, dates, page)


def _only_row(letters: Sequence[_Letter], dates: Sequence[_Mark], page: Page) -> tuple[PaperRow, ...]:
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
    return (_row(letter, date),) if beside and not _parted(letter.box, date.box, page) else ()


def _parted(letter: Box, date: Box, page: Page) -> bool:
    """Whether a word stands between a letter and a date on their level."""
    return any(
        letter.x1 <= word.box.x0 and word.box.x1 <= date.x0 and abs(word.box.middle - date.middle) <= date.height
        for word in page.words
        if any(map(str.isalnum, word.text))
    )


def _by_form(page: Page, known: Collection[Word]) -> Iterator[_Mark]:
    """What has the form of a date though no such day is (27.10.4988): written by hand, its figures were misread."""
    for line in page.lines:
        misread = line.confidence < 1.0 and not any(word in known for word in line.words)
        if misread and _DATE_BY_FORM.fullmatch(line.text):
            yield _Mark(line.words)


def _over_two_lines(page: Page, known: Collection[Word]) -> Iterator[_Mark]:
    """Day and month that end in a sign, with the year under them: a cell too narrow for a date."""
    years = [word for word in page.words if word not in known and _YEAR.fullmatch(word.text)]
    for word in page.words:
        if word in known or not _DAY_AND_MONTH.fullmatch(word.text):
            continue
        under = [year for year in years if _right_under(word.box, year.box)]
        if len(under) == 1:
            yield _Mark((word, under[0]))


def _right_under(upper: Box, lower: Box) -> bool:
    return upper.shared(lower)[0] > 0 and 0 < lower.middle - upper.middle < _NEXT_LINE * upper.height


def _bare(word: Word) -> str:
    return word.text.strip(_RULES).replace("+", "")


def _told_by_captions(page: Page, letters: Sequence[_Letter]) -> list[_Letter]:
    """The letters of the rows that all begin with the same words ("afgegeven op"), where hardly one was read.

    The rows are printed in an order that one letter, read surely, anchors; a row on whose letter the printed orders do
    not agree has none.
    """
    rows = _captions(page)
    anchors = {at: one for one in letters if (at := _row_of(one, rows)) is not None}
    if sum(len(one.category) for one in anchors.values()) < _ANCHORED:
        return []
    starts = [
        (order, {order.index(one.category) - at for at, one in anchors.items()})
        for order in _ORDERS
        if all(one.category in order for one in anchors.values())
    ]
    fitting = [(order, next(iter(places))) for order, places in starts if len(places) == 1]
    found = []
    for at, box in enumerate(rows):
        named = {order[first + at] if 0 <= first + at < len(order) else "" for order, first in fitting}
        if len(named) == 1 and (letter := named.pop()):
            found.append(anchors.get(at) or _Letter(letter, box, None))
    return found


def _captions(page: Page) -> list[Box]:
    """Where the words stand with which most rows begin, from top to bottom; nothing unless at even distances."""
    openings = [" ".join(fold(word.text) for word in line.words[:_CAPTION]) for line in page.lines]
    usual, count = (
        Counter(one for one in openings if len(one) >= _LONG_CAPTION).most_common(1)[0] if openings else ("", 0)
    )
    if count < _FEWEST_CAPTIONS:
        return []
    alike = [line for line, opening in zip(page.lines, openings, strict=True) if fuzz.ratio(opening, usual) >= _ALIKE]
    boxes = sorted(
        (Box.around(word.box for word in line.words[:_CAPTION]) for line in alike), key=lambda box: box.middle
    )
    left = statistics.median(box.x0 for box in boxes)
    middles = [box.middle for box in boxes]
    even = even_grid(range(len(boxes)), middles, _OFF_GRID) is not None
    return boxes if even and all(abs(box.x0 - left) <= _SAME_EDGE for box in boxes) else []


def _row_of(letter: _Letter, rows: Sequence[Box]) -> int | None:
    """The row before whose caption a letter stands that was read surely."""
    if letter.word is None or letter.word.confidence < _SURE_ANCHOR:
        return None
    level = [
        at
        for at, box in enumerate(rows)
        if abs(box.middle - letter.box.middle) < box.height and letter.box.x1 <= box.x0
    ]
    return level[0] if len(level) == 1 else None


def _valid(page: Page) -> Iterator[_Mark]:
    return (_Mark((word,)) for word in page.words if _VALID.fullmatch(fold(word.text).strip(".:|_-")))


def _crosses(row: Sequence[_Letter], page: Page) -> list[_Mark]:
    """The crosses under letters beside each other, where strokes void the cells of others; else nothing.

    A cross alone may void a cell as well as fill it.
    """
    under = [_words_under(letter, row, page) for letter in row]
    crossed = [words[0] for words in under if len(words) == 1 and _CROSS.fullmatch(words[0].text)]
    struck = [words for words in under if words and all(_STRUCK.fullmatch(word.text) for word in words)]
    known = len(crossed) + len(struck) == sum(map(bool, under))
    return [_Mark((word,)) for word in crossed] if known and len(struck) >= _FEWEST_STRUCK else []


def _words_under(letter: _Letter, row: Sequence[_Letter], page: Page) -> list[Word]:
    """What stands in the cell right under a letter."""
    first = [word for word in page.words if _under(letter.box, word.box, row)]
    top = min((word.box.middle for word in first), default=0.0)
    return [word for word in first if word.box.middle - top <= _LEVEL * max(word.box.height for word in first)]


def _across(row: Sequence[_Letter], marks: Sequence[_Mark]) -> Iterator[PaperRow]:
    """Letters that head columns, each with what stands under it."""
    if len(row) < _FEWEST:
        return
    for letter in row:
        yield _row(letter, next((mark for mark in marks if _under(letter.box, mark.box, row)), None))


def _down(column: Sequence[_Letter], dates: Sequence[_Mark], page: Page) -> Iterator[PaperRow]:
    """Letters under each other, each with the date beside it, and the one under "geldig tot"."""
    if not column:
        return
    column = sorted(column, key=lambda one: one.box.middle)
    letters = _with_lost(column)
    pitch = row_height([letter.box.middle for letter in letters], alone=2 * column[0].box.height)
    heads, ends = (heads_over(page, words, column[0].box.middle, pitch) for words in (FROM, UNTIL))
    until = _until(dates, heads, ends, letters, pitch)
    beside = _first_column(column, [date for date in dates if date not in until], pitch, page, heads)
    of = {id(date): _nearest(letters, date, pitch) for date in (*beside, *until)}
    found = {letter: date for date in reversed(beside) if (letter := of[id(date)]) is not None}
    last = {letter: date.words for date in until if (letter := of[id(date)]) is not None}
    if len(column) < (_FEWEST_DATED if found else _FEWEST):
        return
    stray = any(of[id(date)] is None for date in beside)
    for letter in letters:
        if letter.word or letter in found:
            yield replace(_row(letter, found.get(letter), stray=stray), until=last.get(letter, ()))


def _until(
    dates: Sequence[_Mark], heads: Sequence[Box], ends: Sequence[Box], letters: Sequence[_Letter], pitch: float
) -> list[_Mark]:
    """The dates under "geldig tot".

    One that was read with the dots of its line lies under the head before it too, and is that day only where another
    date stands there in its row, and not the same one read twice.
    """
    other = [date for date in dates if stands_under(date.box, heads) and not stands_under(date.box, ends)]
    under = [date for date in dates if stands_under(date.box, ends) and not any(_over(date, one) for one in other)]
    dated = {_nearest(letters, date, pitch) for date in other}
    wide: dict[_Letter | None, _Mark] = {}
    for date in sorted(under, key=lambda one: one.box.x0):
        row = _nearest(letters, date, pitch)
        if row not in dated and stands_under(date.box, heads):
            wide.setdefault(row, date)
    return [date for date in under if date not in wide.values()]


def _over(date: _Mark, other: _Mark) -> bool:
    across, down = date.box.shared(other.box)
    return across >= other.box.width / 2 and down > 0


def _row(letter: _Letter, mark: _Mark | None, *, stray: bool = False) -> PaperRow:
    words = (*((letter.word,) if letter.word else ()), *(mark.words if mark else ()))
    read = letter.word.confidence if letter.word else LOST_FACTOR
    sure = min(read, max(DATE_FORM, *(word.confidence for word in words))) if mark else read
    return PaperRow(letter.category, words, mark is not None, sure, "row_unsure" if stray and not mark else None)


def _first_column(
    column: Sequence[_Letter], dates: Sequence[_Mark], pitch: float, page: Page, heads: Sequence[Box]
) -> list[_Mark]:
    """The dates right of the letters that stand under each other: those of other leaves stand farther off.

    One under the head of their column may stand behind what its category is called in words.
    """
    unit = statistics.median(letter.box.height for letter in column) * page.height / max(page.width, 1.0)
    right = statistics.median(letter.box.x1 for letter in column)
    top, bottom = column[0].box.middle - 1.5 * pitch, column[-1].box.middle + 1.5 * pitch
    near = [
        date
        for date in dates
        if right <= date.box.x0
        and not _behind_a_name(date, page)
        and (date.box.x0 <= right + _REACH * unit or stands_under(date.box, heads))
        and top < date.words[0].box.middle < bottom
    ]
    left = min((date.box.x0 for date in near), default=0.0)
    return [date for date in near if date.box.x0 <= left + _SAME_COLUMN * unit]


def _behind_a_name(date: _Mark, page: Page) -> bool:
    """Whether a date follows a place ("Lier, 10-02-1993"), as in the particulars and in no cell of the table."""
    first = date.words[0]
    line = next((line.words for line in page.lines if first in line.words), (first,))
    before = line[line.index(first) - 1] if line.index(first) else None
    if before is None:
        return False
    near = (first.box.x0 - before.box.x1) * page.width <= _BESIDE * first.box.height * page.height
    return near and (before.text.endswith(",") or (len(before.text) >= _SPOKEN and before.text.istitle()))


def _nearest(letters: Sequence[_Letter], date: _Mark, pitch: float) -> _Letter | None:
    """The letter in whose row a date stands."""
    box = date.words[0].box
    best = min(letters, key=lambda letter: abs(letter.box.middle - box.middle))
    reach = min(_IN_ROW * pitch, _LEVEL * max(best.box.height, box.height))
    return best if abs(best.box.middle - box.middle) <= reach else None


def _with_lost(letters: Sequence[_Letter]) -> list[_Letter]:
    """The letters, and those between them that were not read, where the even distances of all printed orders agree."""
    if len(letters) < _FEWEST_SPACED:
        return list(letters)
    read = [(letter.category, letter.box.middle) for letter in letters]
    orders = (*_ORDERS, _TRAILERS_LAST)
    grids = [found[0] for order in orders if (found := places(order, read, _OFF_GRID)) is not None]
    if not grids:
        return list(letters)
    known = {letter.category for letter in letters}
    boxes = [letter.box for letter in letters]
    half = statistics.median(box.height for box in boxes) / 2
    lost = [
        _Letter(category, lost_place(middle, boxes), None)
        for category, middle in grids[0].items()
        if category not in known and all(abs(other.get(category, 9.0) - middle) < half for other in grids)
    ]
    return sorted((*letters, *lost), key=lambda one: one.box.middle)


def _stand_alone(row: Sequence[_Letter], page: Page) -> bool:
    """Whether letters beside each other head columns: in a legend ("A motorrijwielen, B auto's") words part them."""
    own = {letter.word for letter in row}
    left, right = min(letter.box.x0 for letter in row), max(letter.box.x1 for letter in row)
    return not any(
        left <= word.box.x0 < right and len(word.text) >= _SPOKEN
        for line in page.lines
        if any(word in own for word in line.words)
        for word in line.words
    )


def _most(letters: Sequence[_Letter], together: Callable[[Box, Box], bool]) -> list[_Letter]:
    """The largest set of different letters that stand together with one of them."""
    best: list[_Letter] = []
    for seed in letters[:60]:
        group: dict[str, _Letter] = {}
        for letter in letters:
            if together(seed.box, letter.box):
                group.setdefault(letter.category, letter)
        if len(group) > len(best):
            best = list(group.values())
    return best


def _under(letter: Box, mark: Box, row: Sequence[_Letter]) -> bool:
    """Whether the mark stands in the cell under this letter; a letter lost beside it does not widen the cell."""
    height = statistics.median(one.box.height for one in row)  # of a letter that was read in part it says little
    if not letter.middle < mark.middle <= letter.y1 + _DOWN * height:
        return False
    return abs(_centre(mark) - _centre(letter)) < _cell(row) / 2


def _cell(row: Sequence[_Letter]) -> float:
    """The width of a cell in a row of letters: the least distance between two, by the steps of the alphabet apart."""
    placed = sorted((_centre(one.box), one.category) for one in row)
    return min(
        ((b[0] - a[0]) / max(1, abs(ord(b[1][0]) - ord(a[1][0]))) for a, b in itertools.pairwise(placed)), default=0.0
    )


def _centre(box: Box) -> float:
    return (box.x0 + box.x1) / 2
