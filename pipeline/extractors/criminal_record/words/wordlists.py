"""The lists of `vocabulary/criminal_record.yaml` as patterns for flattened text (`flattened.flat`).

Every pattern is kept: their names stand in the code, so there are no more of them than it asks for.
"""

import re
from collections.abc import Iterable
from functools import cache

from pipeline.extractors.flattened import AS_IT_IS, LOST, any_of, any_phrase
from pipeline.extractors.vocabularies import record_words


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
    """Any of the stems of a list, within words; a space at an edge of one is a boundary."""
    parts = [
        ("(?<![a-z])" if stem[0] == " " or len(stem.strip()) < 7 else "")
        + re.escape(stem.strip()).replace(r"\ ", AS_IT_IS)
        + ("(?![a-z])" if stem[-1] == " " else "")
        for stem in record_words()[name]
    ]
    return re.compile("|".join(sorted(parts, key=len, reverse=True)))


@cache
def opening(*names: str) -> re.Pattern[str]:
    """For `match`: a text that begins, behind signs, with one of the phrases in those lists; no gap may be lost."""
    return re.compile(rf"\W*{unbroken(*names).pattern}")


def _words(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(word for name in names for word in record_words()[name])
