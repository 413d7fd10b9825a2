"""Stamps of municipalities in the cells of the table on a paper licence, which say no more than the day there."""

import re
from collections.abc import Collection, Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from pipeline.model import Word
from pipeline.text import bare as letters_of
from pipeline.text import fold
from pipeline.vocabulary.municipalities import is_on_its_stamp
from pipeline.vocabulary.stamps import words_against, words_that_deny

SURE_WORDS = 0.8
"""Confidence of words that Tesseract read beside a day, from which they stand there."""
VALID = re.compile(r"geldig|valable|gultig")
_LONG_NAME = 7
"""Letters of the name of a town that is known though one was misread."""
_BEFORE_TOWN = ("gemeente", "stad", "communede", "villede", "stadt", "gemeinde", "prefecturede")
"""What stands before its name on the rim of the stamp of a town."""
_LIKE_AGAINST = 66.0
"""How like a word that takes a right away letters are, of a hundred, that may be it, at least."""
_AGAINST, _SPOKEN = 86.0, 5
"""How like one that takes a right away a word is, of a hundred, that says so though a letter was misheard, and its
letters at least: "geldig" is nearly as like "ongeldig"."""


def is_stamped(text: str) -> bool:
    """Whether a word is one of a stamp that says that a category is held: for valid, or of a municipality."""
    return VALID.fullmatch(fold(text).strip(" .:|_-*[]()")) is not None or is_on_its_stamp(fold(text))


def are_of_stamp(heard: Sequence[str], read: Sequence[Word]) -> bool:
    """Whether lines are those of the stamp of a municipality, and nothing else was surely read there."""
    letters = letters_of("".join(heard))
    if not letters or any(map(says_against, heard)):
        return False
    sure = (letters_of(word.text) for word in read if word.confidence >= SURE_WORDS)
    return all(is_on_its_stamp(fold(line)) for line in heard) and all(word in letters for word in sure)


def is_named_among(issuers: Collection[str], heard: str, read: Sequence[Word]) -> bool:
    """Whether what was heard is the name of a town among `issuers` and nothing else was surely read there.

    A letter of a long name may be misread.
    """
    letters = letters_of(heard)
    alike = next((one for one in issuers if one == letters or _are_nearly_alike(one, letters)), "")
    sure = (letters_of(word.text) for word in read if word.confidence >= SURE_WORDS)
    return bool(alike) and all(word in ("", letters, alike) for word in sure)


def _are_nearly_alike(town: str, heard: str) -> bool:
    """Whether a long name was heard with one letter that is another."""
    near = len(heard) == len(town) >= _LONG_NAME and Levenshtein.distance(town, heard) <= 1
    return near and likeness_to(town, heard) > 0


def says_against(text: str) -> bool:
    """Whether a word, or all that was heard, takes a right away or limits it, but for a letter that was misheard.

    The name of a town may be as like such a word: "RETIE" is what a worn "RETIRE" is heard as.
    """
    words = {letters_of(text), *map(letters_of, text.split())}
    return any(_likeness(one, words_against()) >= _AGAINST for one in words if len(one) >= _SPOKEN)


def likeness_to(town: str, heard: str) -> float:
    """How like the name of a town letters are, of a hundred; 0 where they are as like a word that speaks against it.

    "VERVALLEN" is as like "Loverval" as a worn stamp is, and "VERLOPEN" as "Voeren".
    """
    return _unless_against(heard, fuzz.ratio(heard, town))


def likeness_to_rim(town: str, heard: str) -> float:
    """The same of letters that are a part of what runs around a round stamp, cut off by its row: "EBEUKEN"."""
    rims = (f"{word}{town}" for word in _BEFORE_TOWN)
    return _unless_against(
        heard, max((fuzz.partial_ratio(heard, rim) for rim in rims if len(heard) <= len(rim)), default=0.0)
    )


def _unless_against(heard: str, like: float) -> float:
    against = _likeness(heard, words_against() | words_that_deny())
    return 0.0 if against >= max(like, _LIKE_AGAINST) else like


def _likeness(letters: str, words: Collection[str]) -> float:
    """How like one of these words letters are, of a hundred."""
    return float(process.extractOne(letters, words, scorer=fuzz.ratio)[1])
