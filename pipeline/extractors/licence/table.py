"""The back of a driving licence: the table in which a category is held when its row bears a date in column 10.

All letters are pre-printed there for everybody, so a letter says nothing; the date beside it does (Directive
2006/126/EC, annex I). Column 11 is kept only to confirm 4b; of column 12 (codes, which may tell of health or of an
alcohol lock) nothing is kept but whether one leaves the category other vehicles than its own.
"""

import itertools
import re
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pipeline.extractors.flattened import compose, words_between
from pipeline.extractors.licence.categories import ROWS, row_letter
from pipeline.extractors.licence.grid import DATE_FORM
from pipeline.extractors.licence.rows import Head, heads_of, pitch_of, with_first_rows
from pipeline.extractors.licence.said_in_row import denies, said_against
from pipeline.extractors.licence.vehicle_codes import takes_away
from pipeline.extractors.licence.void_marks import is_void
from pipeline.model import Box, Line, Page, Word
from pipeline.text import part_of

_FEWEST_ROWS = 4
"""Letters that show a table in which no date was read."""
_FEWEST_ROWS_WITH_DATE = 3
"""Letters that show a table in which a date was read."""
_COLUMN_APART = 0.06
"""From which distance two dates stand in different columns, in fractions of the page width."""
_BEFORE_LETTER = 0.005
"""Of the page width, before the letters of a second block, where that begins."""
_DIGITS = 8
"""Digits of one date, at most."""
_DAY_AND_MONTH = 4
"""Digits of a date that was read in part, at least."""
_REACH_IN_ROWS = 24
"""How far a row can reach: the card is 85.6 mm wide and a row at least 2.7 mm high; the front may lie beside it."""
_PICTURE_IN_ROWS, _FEWEST_SIGNS = 4, 3
"""Rows' heights right of the letters, within which the column of pictograms begins; and signs there that are read."""
_GLUED = re.compile(r"^(AM|A[12]?|B1|BE|B|C1E|C1|CE|C|D1E|D1|DE|D)[.:|]?(?=\d{2}[.,/\-]\d{2}[.,/\-]\d{2}(?:\d{2})?$)")
_DATE = re.compile(
    r"(?<![\d(])(?:[0-3OoIl]\d|[0-3][OoIl\d])\s?[.,:/\-]\s?[01OoIl][\dOoIl]\s?[.,:/\-]\s?(?:\d{4}|[\dOoIlSB]{2})(?!\d)"
    r"|(?<![\d(])(?:19|20)\d{2}[./\-]\d{2}[./\-]\d{2}(?!\d)"
    r"|(?<![\d(.])[0-3]\d[01]\d{3}(?:\d{2})?(?![\d.])"
    r"|(?<![\d(.,/\-])[0-3]\d(?:\s[01]\d[.,]|[01]\d[.,])\d{2}(?!\d)"
)
_NUMBER_OF_LEGEND, _WORD_OF_LEGEND = re.compile(r"(?:1?\d|4[a-d])[.,:)]*"), re.compile(r"[^\W\d_]{3}")
_CODES = re.compile(r"[\d.,()]+")
"""What column 12 may hold in any row."""
_NINE = re.compile(r"9[.:]?")
_EMPTY = re.compile(r"[\-–—=*~#]{2,}|(?:[\-–—*]\s?[./]\s?){2,}|(?:[\-–—*] ){2,}|[xX*/]{3,}")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table."""

    category: str
    held: bool | None
    """True with a date in column 10, False with dashes or asterisks there, None when nothing was read there."""
    words: tuple[Word, ...]
    """The letter and the date; empty for a row of which neither was read."""
    confidence: float
    doubt: str | None = None
    """`row_unsure` when it cannot be told whether letter and date belong together."""
    since: tuple[Word, ...] = ()
    """The words of the date in column 10."""
    until: tuple[Word, ...] = ()
    """The words of the date in column 11."""
    other_vehicles: bool = False
    """Whether a code of column 12 leaves it other vehicles than its own."""
    against: tuple[Word, ...] = ()
    """Words in the row that are no day and no code."""


@dataclass(frozen=True, slots=True)
class Table:
    """The table as read."""

    rows: tuple[Row, ...]
    """From top to bottom; none twice."""
    words: frozenset[Word]
    """All words that stand in it, so that they are not taken for something else."""


@dataclass(frozen=True, slots=True)
class _Line:
    """The words right of a head, with the dates among them."""

    words: tuple[Word, ...]
    dates: tuple[tuple[Word, ...], ...]
    far: tuple[Word, ...]
    """The words of that level further off than the card may be wide."""


def read_table(page: Page) -> Table | None:
    """The table on the page; None when there is none."""
    words = tuple(part for word in page.words for part in _apart(word))
    listed = _listed_on_front(page)
    heads = heads_of([word for word in words if word not in listed])
    if not heads:
        return None
    blocks = sorted(filter(None, (heads, _second_block(words, heads))), key=lambda block: block[0].box.x0)
    if len(blocks) == 1:
        return _table_of(page, heads, words)
    first, second = blocks
    left = min(head.box.x0 for head in second) - _BEFORE_LETTER
    here = _table_of(page, first, [word for word in words if word.box.x0 < left])
    there = _table_of(page, second, [word for word in words if word.box.x0 >= left])
    return _joined(here, there)


def _listed_on_front(page: Page) -> frozenset[Word]:
    """The letters of field 9, where the front lies over the back: they head no row, though they stand over its letters.

    "9. AM A1": letters and nothing else stand behind the number; beside the head of a row stands a date. Only as in a
    text layer: of what was read off a picture the date may be lost.
    """
    found: set[Word] = set()
    for line in page.lines:
        at = next((at for at, word in enumerate(line.words) if _NINE.fullmatch(word.text)), len(line.words))
        letters = line.words[at + 1 :]
        typed = bool(letters) and all(word.confidence >= 1.0 for word in line.words)
        if typed and all(map(_is_letter, letters)) and not _dated_beside(page, letters[-1]):
            found.update(letters)
    return frozenset(found)


def _dated_beside(page: Page, letter: Word) -> bool:
    """Whether a date stands right of a letter, in its row."""
    box = letter.box
    return any(
        word.box.x0 > box.x1 and abs(word.box.middle - box.middle) < box.height and _DATE.search(word.text)
        for word in page.words
    )


def _second_block(words: Sequence[Word], heads: Sequence[Head]) -> tuple[Head, ...]:
    """The heads of another table beside the first, with other letters: some backs print their rows in two blocks."""
    left, right = min(head.box.x0 for head in heads), max(head.box.x1 for head in heads)
    own = {head.category for head in heads}
    sides = ([word for word in words if word.box.x0 > right], [word for word in words if word.box.x1 < left])
    found = (heads_of(side) for side in sides)
    return next((block for block in found if block and not own & {head.category for head in block}), ())


def _joined(here: Table | None, there: Table | None) -> Table | None:
    """Both blocks as one table; where one of them is none, what the other does not show is unsure."""
    if here and there:
        return Table((*here.rows, *there.rows), here.words | there.words)
    one = here or there
    return Table(tuple(map(_doubted, one.rows)), one.words) if one else None


def _table_of(page: Page, heads: Sequence[Head], words: Sequence[Word]) -> Table | None:
    """The table with these heads, of these words of the page; None where too few of its letters were read."""
    heads = with_first_rows(heads, (word.box for word in words if _DATE.search(word.text)))
    pitch = pitch_of(heads)
    half = min(0.45 * pitch, 0.8 * statistics.median(head.box.height for head in heads))
    reach = _REACH_IN_ROWS * pitch * page.height / max(page.width, 1.0)
    signs = _letters_of_pictures(heads, words, _PICTURE_IN_ROWS * pitch * page.height / max(page.width, 1.0))
    words = [word for word in words if word not in signs]
    lines = [_line(head, words, half, reach) for head in heads]
    rows = _without_doubles([_row(head, line, lines) for head, line in zip(heads, lines, strict=True)])
    read = sum(head.word is not None for head in heads)
    if read < (_FEWEST_ROWS_WITH_DATE if any(row.held for row in rows) else _FEWEST_ROWS):
        return None
    taken = frozenset(word for line in lines for word in line.words) | {head.word for head in heads if head.word}
    lost = _row_lost(heads, [word for word in words if word not in taken], half, reach)
    return Table(tuple(_doubted(row) if lost else row for row in rows), taken)


def _letters_of_pictures(heads: Sequence[Head], words: Sequence[Word], near: float) -> frozenset[Word]:
    """The letters as which a pictogram beside the head of its row was read: they part no day from that.

    Its column holds that one letter and more signs that are none, close behind the heads and left of all dates. A block
    of other rows stands further right, behind the dates of the first, and has many letters.
    """
    left, top, bottom = max(head.box.x1 for head in heads), heads[0].box.y0, heads[-1].box.y1
    beside = [word for word in words if left < word.box.x0 <= left + near and top <= word.box.middle <= bottom]
    if any(_DATE.search(word.text) for word in beside):
        return frozenset()
    letters = [word for word in beside if _is_letter(word)]
    signs = [word for word in beside if not _is_letter(word)]
    one = len({word.text for word in letters}) == 1 and len(letters[0].text) == 1
    return frozenset(letters) if one and len(signs) >= max(_FEWEST_SIGNS, len(letters) + 1) else frozenset()


def _apart(word: Word) -> tuple[Word, ...]:
    """A word, or letter and date where they were glued."""
    match = _GLUED.match(word.text)
    if match is None:
        return (word,)
    letter = replace(part_of(word, 0, match.end()), text=match[1])
    return letter, part_of(word, match.end())


def _line(head: Head, words: Iterable[Word], half: float, reach: float) -> _Line:
    """The words of the row, right of its letter and no farther than the card is wide; and those further off."""
    box = head.box
    row = [
        word
        for word in words
        if word is not head.word and box.x1 - 0.005 <= word.box.x0 and abs(word.box.middle - box.middle) <= half
    ]
    ordered = sorted(row, key=lambda word: word.box.x0)
    own = list(itertools.takewhile(lambda word: not _is_letter(word), ordered))
    near = tuple(itertools.takewhile(lambda word: word.box.x0 <= box.x1 + reach, own))
    return _Line(near, _dates(near), tuple(own[len(near) :]))


def _is_letter(word: Word) -> bool:
    """Whether it is a category, as heads a row of another block: what stands behind it is no part of this row."""
    token = row_letter(word.text)
    return token.category in ROWS and not token.repaired


def _dates(row: Sequence[Word]) -> tuple[tuple[Word, ...], ...]:
    """The dates in a row, each by its words."""
    line = Line(tuple(row))
    return tuple(words_between(line, match.start(), match.end()) for match in _DATE.finditer(compose(line.text)))


def _row(head: Head, line: _Line, lines: Sequence[_Line]) -> Row:
    doubt = None if head.in_place else "row_unsure"
    letter = (head.word,) if head.word else ()
    if line.dates:
        date = line.dates[0]
        sure = min(head.confidence, max(DATE_FORM, min(word.confidence for word in date)))
        first = _date_only(date)
        if not _in_first_column(date, lines):
            return Row(head.category, True, (*letter, *first), sure, "row_unsure", until=first)
        until = _date_only(line.dates[1]) if len(line.dates) > 1 else ()
        dated = {word for one in line.dates[:2] for word in one}
        other = takes_away(head.category, (word for word in line.words if word not in dated))
        whole = replace(line, words=(*line.words, *(filter(denies, line.far))))
        against = said_against(whole.words[: _legend_at(whole, lines)], dated)
        return Row(head.category, True, (*letter, *first), sure, doubt, first, until, other, against)
    text = " ".join(word.text for word in line.words)
    marked = _EMPTY.search(text) is not None
    if _figures(line, lines) >= _DAY_AND_MONTH or _is_printed(line.words, marked=marked):
        return Row(head.category, None, letter, head.confidence, "row_unsure")
    return Row(head.category, False if marked else None, letter, head.confidence, doubt)


def _figures(line: _Line, lines: Iterable[_Line]) -> int:
    """The figures of a row, without those of the legend."""
    return sum(c.isdigit() for word in line.words[: _legend_at(line, lines)] for c in word.text)


def _legend_at(line: _Line, lines: Iterable[_Line]) -> int | None:
    """The word of a row with which the legend begins: a number of it with its word, right of all that is dated."""
    last = max((date[-1].box.x1 for other in lines for date in other.dates), default=1.0)
    legend = (
        at
        for at, (word, following) in enumerate(itertools.pairwise(line.words))
        if word.box.x0 > last and _NUMBER_OF_LEGEND.fullmatch(word.text) and _WORD_OF_LEGEND.match(following.text)
    )
    return next(legend, None)


def _is_printed(words: Sequence[Word], *, marked: bool) -> bool:
    """Whether something stands there for certain that is no date, as in a text layer: "idem", "zie AM", "-- idem --".

    Figures alone are the codes of a row that is `marked` as empty.
    """
    said = [word for word in words if not is_void(word.text) and not (marked and _CODES.fullmatch(word.text))]
    return bool(said) and all(word.confidence >= 1.0 for word in words)


def _date_only(words: Sequence[Word]) -> tuple[Word, ...]:
    """The words of a date, reduced to it where a code is glued on."""
    found = []
    for word in words:
        match = _DATE.search(word.text)
        text = match.group() if match else word.text
        found.append(word if text == word.text else Word(text, word.box, word.confidence))
    return tuple(found)


def _in_first_column(date: Sequence[Word], lines: Iterable[_Line]) -> bool:
    """Whether a date stands in the leftmost column of dates; one in column 11 alone proves nothing.

    A rule or pictogram read with the leftmost one widens its box: then it holds the other, and one date's figures only.
    """
    leftmost = min((line.dates[0] for line in lines if line.dates), key=lambda one: one[0].box.x0)
    wide, own = Box.around(word.box for word in leftmost), Box.around(word.box for word in date)
    if own.x0 - wide.x0 < _COLUMN_APART:
        return True
    single = sum(c.isdigit() for word in leftmost for c in word.text) <= _DIGITS
    return single and wide.x0 <= (own.x0 + own.x1) / 2 <= wide.x1


def _without_doubles(rows: Sequence[Row]) -> list[Row]:
    """Each category once; one that heads two rows is unsure."""
    found: dict[str, Row] = {}
    for row in rows:
        first = found.get(row.category)
        if first is None:
            found[row.category] = row
            continue
        sure = min(first.confidence, row.confidence)
        found[row.category] = Row(row.category, first.held or row.held, first.words, sure, "row_unsure")
    return list(found.values())


def _row_lost(heads: Sequence[Head], others: Sequence[Word], half: float, reach: float) -> bool:
    """Whether a date between the first and the last row, or just outside, stands in no row: then a letter was lost."""
    pitch = pitch_of(heads)
    top, bottom = heads[0].box.middle - half - pitch, heads[-1].box.middle + half + pitch
    left = min(head.box.x1 for head in heads)
    return any(
        top < word.box.middle < bottom and left < word.box.x0 < left + reach and _DATE.search(word.text)
        for word in others
    )


def _doubted(row: Row) -> Row:
    """With a row lost, that a category is not held is unsure: the lost date may be its own."""
    return row if row.held else Row(row.category, row.held, row.words, row.confidence, "row_unsure")
