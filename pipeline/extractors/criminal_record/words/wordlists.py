"""The lists of `vocabulary/criminal_record.yaml` as patterns for flattened text (`flattened.flat`).

Every pattern is kept: their names stand in the code, so there are no more of them than it asks for.
"""

import re
from collections.abc import Iterable
from functools import cache

from pipeline.extractors.flattened import AS_IT_IS, LOST, any_of, any_phrase
from pipeline.extractors.vocabularies import record_words
from pipeline.text import alternatives

_SHORT_STEM = 7
"""Letters below which a stem stands only where a word begins."""


def either(*names: str, gap: str = LOST) -> str:
    """One of the phrases in the lists of those names, as a group within a pattern."""
    return f"(?:{any_of(_words(names), gap)})"


@cache
def listed(*names: str) -> re.Pattern[str]:
    """One of the phrases in the lists of those names, as words of their own; a gap in one may be lost."""
    return any_phrase(_words(names))


def as_printed(words: tuple[str, ...]) -> re.Pattern[str]:
    """One of the phrases as words of their own, each gap as it is: one gap or an apostrophe."""
    return any_phrase(words, AS_IT_IS)


@cache
def unbroken(*names: str) -> re.Pattern[str]:
    """As `listed`, but no gap in a phrase may be lost: for phrases that change the meaning of words around them."""
    return as_printed(_words(names))


@cache
def stems(name: str) -> re.Pattern[str]:
    """Any of the stems of a list, within words; a space at an edge of one is a boundary, and so is that of a short one.

    It tells whether one of them is there, and not which.
    """
    return re.compile(alternatives(map(_stem, record_words()[name])))


def _stem(stem: str) -> list[str]:
    """The patterns of its letters; that a word begins there is looked at behind the first, to which a search leaps."""
    first, *others = (AS_IT_IS if c == " " else re.escape(c) for c in stem.strip())
    begins = stem[0] == " " or len(stem.strip()) < _SHORT_STEM
    ends = stem[-1] == " "
    return [first, *[rf"(?<![a-z]{first})"] * begins, *others, *["(?![a-z])"] * ends]


@cache
def opening(*names: str) -> re.Pattern[str]:
    """For `match`: a text that begins, behind signs, with one of the phrases in those lists; no gap may be lost."""
    return re.compile(rf"\W*{unbroken(*names).pattern}")


def _words(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for name in names for word in record_words()[name])
