"""The holder of a diploma without words around the name: a name, below it a place and a day, and the day of award."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.degree_dates import YOUNGEST
from pipeline.extractors.names.halves import surname_under
from pipeline.extractors.names.run import as_name, is_name
from pipeline.model import Page, Word
from pipeline.text import fold, index_of

_PLACE = re.compile(
    r"[\s°º*(]*(?:[a-z][a-z'\- ]{1,30}(?: \([a-z .\-]{2,30}\))?[,:]?\s*)?[(]?(?:op |le |am |on |den |de )?"
)
_PLACE_BEHIND = re.compile(r"(?:te |a |in |at )?[a-z][a-z'\- ]{1,30}")
_MOST_NAME = 6
"""Words of the name above a day of birth."""
_NEAR = 3.0
"""Heights of a line within which the place and day stand under the name."""
_HALVES = 2.4
"""Heights of large print within which the surname stands under the given names."""


@dataclass(frozen=True, slots=True)
class BornUnderName:
    """A name with a birth under it."""

    words: tuple[Word, ...]
    """The name's."""
    at: int
    """The index of its line, or of the first of two, in `page.lines`."""
    birth: DateMention


def born_under_name(page: Page, dates: Sequence[DateMention]) -> BornUnderName | None:
    """The name with a place and day right under it, where another day is so much later that the first is a birth.

    `dates` are all those of the page. None where two such stand on the page, or where the line over the day is no name.
    """
    latest = max((one.day.year for one in dates if one.day is not None), default=0)
    found = [
        BornUnderName(name[1], name[0], one)
        for one in dates
        if one.day is not None and latest - one.day.year > YOUNGEST and _by_itself(one, page)
        if (name := _name_over(one, page)) is not None
    ]
    return found[0] if len(found) == 1 else None


def _by_itself(one: DateMention, page: Page) -> bool:
    """Whether no more than a place stands on the line of the day."""
    words = page.lines[one.line].words
    before = [word.text for word in words[: index_of(one.words[0], words)]]
    end = index_of(one.words[-1], words, len(words) - 1)
    behind = fold(" ".join(word.text for word in words[end + 1 :]))
    placed = _PLACE.fullmatch(fold(" ".join(before)) + " ") is not None
    return placed and (not behind or (not _lettered(before) and _PLACE_BEHIND.fullmatch(behind) is not None))


def _lettered(words: Sequence[str]) -> bool:
    return any(c.isalpha() for word in words for c in word)


def _name_over(one: DateMention, page: Page) -> tuple[int, tuple[Word, ...]] | None:
    """The name right over a day, with the index of its line; or the given names and, under them, the surname."""
    above, own = page.lines[one.line - 1] if one.line else None, page.lines[one.line]
    if above is None or not own.box.height / 2 < own.box.middle - above.box.middle <= _NEAR * max(
        own.box.height, above.box.height
    ):
        return None
    if 2 <= len(above.words) <= _MOST_NAME and is_name(as_name(above.words)):
        return one.line - 1, above.words
    given = page.lines[one.line - 2] if one.line > 1 else None
    halved = given is not None and surname_under(page, given, reach=_HALVES) == above.words
    return (one.line - 2, (*given.words, *above.words)) if given is not None and halved else None
