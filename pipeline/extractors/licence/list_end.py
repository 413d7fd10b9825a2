"""Whether a list of categories may go on beyond what was read: then it is not certain that a category is missing.

A list goes on behind a sign that joins, behind a wide gap, on the next line, in another cell, or in words ("e.a.",
"t.e.m.", "zie keerzijde"). Asked of text layers only: a picture of a list never proves by itself what is not held.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from pipeline.extractors.flattened import any_of, any_phrase, flat
from pipeline.extractors.licence.categories import CATEGORIES, all_included, split_categories
from pipeline.model import Box, Line, Page, Word
from pipeline.text import are_level, fold
from pipeline.vocabulary.stamps import stamps

_FIELD = re.compile(r"(?:1[0-4]|[1-8][a-d]?)[.:)]")
"""The number of another field, at which a list ends, and with which its line begins."""
_FIGURES = 5
"""Of a date or a number."""
_ENDS = re.compile(r".*\w\)?\.?")
"""How a word that ends a list may end: with no sign that joins, and no dots that leave something out."""
_TO = re.compile(r"[-–—]")
"""What may stand for all categories between two."""


@lru_cache(maxsize=1)
def _names() -> re.Pattern[str]:
    """What tells of a line over a list that a letter in it is a category, and not the sign of a country."""
    return re.compile(any_of(stamps().noemt_categorie))


def may_go_on(page: Page, words: Sequence[Word], without: Collection[Word] = ()) -> bool:
    """Whether the list that consists of `words` may have more in it; `without` is known to be no part of it."""
    if any(word.confidence < 1.0 for word in words):
        return False
    own = {id(word) for word in (*words, *without)}
    to = any(_TO.search(word.text) for word in words)
    if to or not _ended(words[-1]) or any(_behind(page, words[-1].box, own)):
        return True
    top = min(word.box.y0 for word in words)
    more = any_phrase(stamps().gaat_verder)
    said = any(line.box.middle >= top and more.search(flat(line.text)) for line in page.lines)
    return said or any(_elsewhere(page, words, own))


def _ended(word: Word) -> bool:
    return _ENDS.fullmatch(word.text) is not None


def _behind(page: Page, last: Box, own: Collection[int]) -> Iterator[Word]:
    """What stands level with the end of a list and right of it, up to the number of another field."""
    right = [
        word for word in page.words if word.box.x0 >= last.x1 and are_level(word.box, last) and id(word) not in own
    ]
    for word in sorted(right, key=lambda one: one.box.x0):
        if _FIELD.fullmatch(word.text):
            return
        yield word


def _elsewhere(page: Page, words: Sequence[Word], own: Collection[int]) -> Iterator[Word]:
    """Other categories under a list, and over it in a line that speaks of them or by themselves."""
    listed = all_included(one for word in words for one in _categories(word))
    top = min(word.box.middle for word in words)
    first = min((line.box.middle for line in page.lines if _opens_field(line)), default=0.0)
    for line in page.lines:
        found = [word for word in line.words if id(word) not in own and not listed.issuperset(_categories(word))]
        alone = len(found) == len(line.words) and line.box.middle > first  # over it stands the sign of the country
        spoken_of = line.box.middle > first and any_phrase(stamps().noemt_houden).search(fold(line.text))
        if line.box.middle >= top or alone or spoken_of or _names().search(fold(line.text)):
            yield from found


def _opens_field(line: Line) -> bool:
    """Whether a line is one of the fields, which stand under the title of the card: by its number, or what it holds."""
    numbered = bool(line.words) and _FIELD.match(line.words[0].text) is not None
    return numbered or any(sum(map(str.isdigit, word.text)) >= _FIGURES for word in line.words)


def _categories(word: Word) -> list[str]:
    """The categories in a word, without those of which a letter would have to be taken for another."""
    tokens = split_categories(word.text)
    return [one.category for one in tokens if one.category in CATEGORIES and not one.repaired]
