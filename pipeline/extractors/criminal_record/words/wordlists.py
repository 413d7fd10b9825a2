"""The lists of `vocabulary/criminal_record/`, and patterns of them for flattened text (`flattened.flat`).

Every pattern is kept: their names stand in the code, so there are no more of them than it asks for.
"""

import re
from collections.abc import Iterable
from functools import cache

from pipeline.extractors.flattened import AS_IT_IS, LOST, any_of, any_phrase
from pipeline.extractors.vocabularies import PACKAGE
from pipeline.text import alternatives
from pipeline.vocabulary.loading import REMEDY, VocabularyError, only

_SHORT_STEM = 7
"""Letters below which a stem stands only where a word begins."""
_FILES = ("nothing_registered", "speakers", "searching", "decisions", "remarks", "paper", "labels")
_LANGUAGES = frozenset({"nl", "fr", "de", "en"})
_Lists = dict[str, tuple[str, ...] | dict[str, tuple[str, ...]]]


@cache
def record_words() -> dict[str, tuple[str, ...]]:
    """All lists, those by language joined; raises VocabularyError.

    A list within `mag_erbij` is there under its own name too.
    """
    joined: dict[str, tuple[str, ...]] = {}
    for name in (f"criminal_record/{part}.yaml" for part in _FILES):
        lists = _lists_of(only(PACKAGE, name, _Lists))
        if twice := sorted(joined.keys() & lists):
            raise VocabularyError(f"{name}: {twice[0]!r} staat ook in een ander bestand van deze map. {REMEDY}")
        joined |= lists
    return joined


def _lists_of(file: _Lists) -> dict[str, tuple[str, ...]]:
    joined: dict[str, tuple[str, ...]] = {}
    for key, value in file.items():
        if isinstance(value, dict):
            joined |= {name: words for name, words in value.items() if name not in _LANGUAGES}
            joined[key] = tuple(word for part in value.values() for word in part)
        else:
            joined[key] = value
    return joined


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
