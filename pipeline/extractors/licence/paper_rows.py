"""The table of a paper licence: which letter has a date, or the word for valid, and where a lost letter stood.

Letters stand under each other with the date to their right, or beside each other with the date in the cell below.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.licence.not_held import taken_away
from pipeline.extractors.licence.paper_across import across, among_strokes, crosses, stand_alone
from pipeline.extractors.licence.paper_beside import doubted
from pipeline.extractors.licence.paper_cells import FEWEST, SAME_EDGE, Letter, Mark, PaperRow
from pipeline.extractors.licence.paper_down import down, only_row
from pipeline.extractors.licence.paper_heads import SINCE
from pipeline.extractors.licence.paper_letters import is_letter, letters_on, told_by_captions
from pipeline.extractors.licence.paper_marks import dates_on, valid_words
from pipeline.extractors.licence.void_marks import is_void
from pipeline.model import Box, Page, Word
from pipeline.text import are_level, find_any, line_of

_STRUCK = re.compile(r"[xX*=\-–—]{3,}")
"""What strikes a row out, so that nobody took it for one that is yet to be filled in."""
_FEWEST_COLONS = 2
"""Letters of a legend that were read with their colon, at least."""
_MOST_COLUMNS = 3
"""Columns of letters beside a legend that are looked at."""
_NEXT_TABLE = 0.15
"""How far apart the letters of two tables begin at least, as a share of the width."""
_FEWEST_LEVEL = 2
"""Letters of such a table, where each stands level with one of the other."""
_ASIDE = 0.1
"""How far left of a day something may end that stands in its column, as a share of the width."""


def paper_rows(page: Page, mentions: Sequence[DateMention]) -> tuple[PaperRow, ...]:
    """The letters of the table, from top to bottom or from left to right.

    A day is in doubt where a word beside it takes the right away. A row without a day is not surely empty where a text
    layer has something else in it: "idem", "geldig", a day that is none.
    """
    voided = [Box.around(word.box for word in words) for _, words in taken_away(page)]
    rows = _rows(page, mentions)
    others = _beside_days(page, rows)
    strokes = [word for word in others if _STRUCK.fullmatch(word.text)]
    said = _said([word for word in others if not is_void(word.text)], len(rows))
    return tuple(
        replace(
            row,
            doubt="row_unsure" if any(_beside(row, box) for box in (voided if row.held else said)) else row.doubt,
            struck=() if row.held else tuple(word for word in strokes if _beside(row, word.box)),
        )
        for row in rows
    )


def with_stamped(
    rows: Sequence[PaperRow], page: Page, mentions: Sequence[DateMention], issue: DateMention | None
) -> tuple[PaperRow, ...]:
    """The rows, held by a stamp "GELDIG 13.02.04" that reaches under "geldig tot", if the licence is not older than it.

    No end of a category lies before the licence was issued, or on that day. A row is in doubt where more is said beside
    its day (`paper_beside`).
    """
    valid = {mark.words[0] for mark in valid_words(page)}
    early = (one for one in mentions if issue and issue.day and one.day and one.day <= issue.day)
    since = {one.words for one in early if _stamped_before(one, page) in valid}
    held = [
        replace(row, held=True, words=(*row.words, *row.until), until=())
        if row.until in since and not row.held
        else row
        for row in rows
    ]
    return doubted(held, page)


def _stamped_before(mention: DateMention, page: Page) -> Word | None:
    """The word before a day on its line, if no other stands before it there than the letter of its row."""
    line = line_of(mention.words[0], page)
    before = line[: line.index(mention.words[0])] if line else ()
    return before[-1] if before and all(map(is_letter, before[:-1])) else None


def _beside_days(page: Page, rows: Sequence[PaperRow]) -> list[Word]:
    """What stands in the column of the days and is none of them."""
    taken = {id(word) for row in rows for word in (*row.words, *row.until)}
    days = [row.words[-1].box for row in rows if row.held]
    return [
        word
        for word in page.words
        if id(word) not in taken and any(word.box.x0 <= day.x1 and word.box.x1 >= day.x0 - _ASIDE for day in days)
    ]


def _said(words: Sequence[Word], rows: int) -> list[Box]:
    """What a text layer has there, but for what stands in most of so many rows."""
    often = Counter(word.text for word in words)
    return [word.box for word in words if word.confidence >= 1.0 and 2 * often[word.text] <= rows]


def _beside(row: PaperRow, box: Box) -> bool:
    """Whether a place lies right of the letter of a row, on the level of what stands in it."""
    left, own = min(word.box.x0 for word in row.words), row.words[-1].box
    return box.x0 >= left and abs(box.middle - own.middle) <= max(own.height, box.height)


def _rows(page: Page, mentions: Sequence[DateMention]) -> tuple[PaperRow, ...]:
    letters, dates = _without_sign(letters_on(page), page), dates_on(page, mentions)
    column = _column(letters)
    row = _most(letters, lambda a, b: abs(a.middle - b.middle) < 0.6 * max(a.height, b.height))
    if len(row) > len(column) and stand_alone(row, page):
        dated = tuple(across(row, [*dates, *valid_words(page)]))
        return dated if any(one.held for one in dated) else tuple(across(row, crosses(row, page)))
    if other := _column_of_other_table(letters, column):
        first, second = sorted((column, other), key=_left)
        before = [one for one in dates if one.box.x1 <= _left(second)]
        return (*down(first, before, page), *down(second, dates, page))
    found = tuple(down(column, dates, page)) or tuple(down(told_by_captions(page, letters), dates, page))
    if not any(one.held for one in found) and _is_legend(column, page):
        found = _beside_legend([one for one in letters if one not in column], dates, page) or found
    return found or only_row(letters, dates, page) or tuple(among_strokes(letters, page))


def _column_of_other_table(letters: Sequence[Letter], column: Sequence[Letter]) -> list[Letter]:
    """The letters of a second table, on another leaf, which has the rows that the first has not; else none.

    A date of one is none of the other, however level their rows are.
    """
    own = {one.category for one in column}
    other = _column([one for one in letters if one not in column])
    several = len(other) >= FEWEST or (len(other) >= _FEWEST_LEVEL and _are_level(other, column))
    apart = several and len(column) >= FEWEST and abs(_left(other) - _left(column)) >= _NEXT_TABLE
    return other if apart and own.isdisjoint(one.category for one in other) else []


def _are_level(letters: Sequence[Letter], column: Sequence[Letter]) -> bool:
    """Whether each letter stands level with one of a column, as in a table of two times three cells."""
    return all(any(are_level(letter.box, one.box) for one in column) for letter in letters)


def _left(letters: Sequence[Letter]) -> float:
    return min(one.box.x0 for one in letters)


def _beside_legend(letters: Sequence[Letter], dates: Sequence[Mark], page: Page) -> tuple[PaperRow, ...]:
    """The rows of the column of letters, of those beside a legend, that has days; its sentences have letters too."""
    left = list(letters)
    for _ in range(_MOST_COLUMNS):
        column = _column(left)
        rows = tuple(down(column, dates, page))
        if any(row.held for row in rows):
            return rows
        left = [one for one in left if one not in column]
    return ()


def _column(letters: Sequence[Letter]) -> list[Letter]:
    return _most(letters, lambda a, b: abs((a.x0 + a.x1) - (b.x0 + b.x1)) / 2 < 0.02 or abs(a.x0 - b.x0) < 0.015)


def _is_legend(column: Sequence[Letter], page: Page) -> bool:
    """Whether letters are those of a legend, "B:  Auto's", which is no table: behind some stands a colon."""
    colons = [word.box for word in page.words if word.text == ":"]
    ended = [
        one
        for one in column
        if (one.word is not None and one.word.text.endswith(":")) or any(_right_behind(one.box, box) for box in colons)
    ]
    return len(ended) >= _FEWEST_COLONS


def _right_behind(letter: Box, colon: Box) -> bool:
    return 0 <= colon.x0 - letter.x1 <= SAME_EDGE and are_level(letter, colon)


def _without_sign(letters: list[Letter], page: Page) -> list[Letter]:
    """Without what stands over all heads and again under one: the sign of the country, on the cover over the table."""
    top = min((hit.box.y0 for hit in find_any(page, SINCE)), default=0.0)
    headed = {letter.category for letter in letters if letter.box.middle > top}
    return [letter for letter in letters if letter.box.y1 > top or letter.category not in headed]


def _most(letters: Sequence[Letter], together: Callable[[Box, Box], bool]) -> list[Letter]:
    """The largest set of different letters that stand together with one of them."""
    best: list[Letter] = []
    for seed in letters[:60]:
        group: dict[str, Letter] = {}
        for letter in letters:
            if together(seed.box, letter.box):
                group.setdefault(letter.category, letter)
        if len(group) > len(best):
            best = list(group.values())
    return best
