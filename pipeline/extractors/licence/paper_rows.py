"""The table of a paper licence: which letter has a date, or the word for valid, and where a lost letter stood.

Letters stand under each other with the date to their right, or beside each other with the date in the cell below.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.licence.not_held import taken_away
from pipeline.extractors.licence.paper_across import across, crosses, stand_alone
from pipeline.extractors.licence.paper_cells import Letter, PaperRow
from pipeline.extractors.licence.paper_down import down, only_row
from pipeline.extractors.licence.paper_letters import letters_on, told_by_captions
from pipeline.extractors.licence.paper_marks import dates_on, valid_words
from pipeline.model import Box, Page


def paper_rows(page: Page, mentions: Sequence[DateMention]) -> tuple[PaperRow, ...]:
    """The letters of the table, from top to bottom or from left to right.

    A day beside a word that strikes its row out is no sure one of it.
    """
    voided = [Box.around(word.box for word in words) for _, words in taken_away(page)]
    return tuple(
        replace(row, doubt="row_unsure") if row.held and any(_beside(row, box) for box in voided) else row
        for row in _rows(page, mentions)
    )


def _beside(row: PaperRow, box: Box) -> bool:
    """Whether a place lies right of the letter of a row, on the level of what stands in it."""
    own = Box.around(word.box for word in row.words)
    return box.x0 >= own.x0 and abs(box.middle - own.middle) <= max(own.height, box.height)


def _rows(page: Page, mentions: Sequence[DateMention]) -> tuple[PaperRow, ...]:
    letters, dates = letters_on(page), dates_on(page, mentions)
    column = _most(letters, lambda a, b: abs((a.x0 + a.x1) - (b.x0 + b.x1)) / 2 < 0.02 or abs(a.x0 - b.x0) < 0.015)
    row = _most(letters, lambda a, b: abs(a.middle - b.middle) < 0.6 * max(a.height, b.height))
    if len(row) > len(column) and stand_alone(row, page):
        dated = tuple(across(row, [*dates, *valid_words(page)]))
        return dated if any(one.held for one in dated) else tuple(across(row, crosses(row, page)))
    found = tuple(down(column, dates, page)) or tuple(down(told_by_captions(page, letters), dates, page))
    return found or only_row(letters, dates, page)


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
