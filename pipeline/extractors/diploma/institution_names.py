"""The name of an institution that no list knows, as printed around a word that institutions are called by."""

from collections.abc import Sequence

from pipeline.extractors.degree_words import WITHIN_NAMES
from pipeline.extractors.lexicon import Token
from pipeline.model import Page, Word
from pipeline.text import fold

EDGES = " .,:;!?()[]*|_'\"-/=•"
"""What stands around a name and is no part of it."""
_LONGEST = 10
"""Words of the name of an institution."""
_BREAKS = (",", ";", ".")


def name_around(page: Page, tokens: Sequence[Token]) -> tuple[Word, ...]:
    """The capitalised words around the first of `tokens`, which are words that institutions are called by."""
    if not tokens:
        return ()
    words = page.lines[tokens[0].line].words
    at = next((i for i, word in enumerate(words) if word is tokens[0].words[0]), 0)
    start, end = at, at + 1
    while start and _of_name(words[start - 1]) and not words[start - 1].text.endswith(_BREAKS):
        start -= 1
    while end < len(words) and end - start < _LONGEST and _of_name(words[end]):
        if words[end - 1].text.endswith(_BREAKS):
            break
        end += 1
    while words[start].text.islower() and start < at:
        start += 1
    while words[end - 1].text.islower() and end > at + 1:
        end -= 1
    return tuple(words[start:end])


def _of_name(word: Word) -> bool:
    return not word.text[:1].islower() or fold(word.text) in WITHIN_NAMES
