"""The names of institutions that no list knows: the words in them, and one as printed around such a word."""

from collections.abc import Sequence

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import WITHIN_NAMES
from pipeline.extractors.lexicon import Token
from pipeline.model import Page, Word
from pipeline.text import any_word, fold, index_of

EDGES = " .,:;!?()[]*|_'\"-/=•"
"""What stands around a name and is no part of it."""
_LONGEST = 10
"""Words of the name of an institution."""
_LIKE = 0.7
"""Of the height of the first line of a name, that its second is at least."""
_BREAKS = (",", ";", ".")


def is_of_school(token: Token) -> bool:
    """Whether a word stands in the names of those who give diplomas."""
    return any_word(diploma_sentences().school).fullmatch(token.text) is not None


def name_around(page: Page, tokens: Sequence[Token]) -> tuple[Word, ...]:
    """The capitalised words around the first of `tokens`, which are words that institutions are called by."""
    if not tokens:
        return ()
    words = page.lines[tokens[0].line].words
    at = index_of(tokens[0].words[0], words)
    start, end = at, at + 1
    while start and _of_name(words[start - 1]) and not words[start - 1].text.endswith(_BREAKS):
        start -= 1
    while end < len(words) and end - start < _LONGEST and _of_name(words[end]):
        if words[end - 1].text.endswith(_BREAKS):
            break
        end += 1
    while words[start].text.islower() and start < at:
        start += 1
    below = _goes_on_below(page, tokens[0].line) if end == len(words) else ()
    if below:
        return (*words[start:], *below)
    while _links(words[end - 1]) and end > at + 1:
        end -= 1
    return tuple(words[start:end])


def _goes_on_below(page: Page, line: int) -> tuple[Word, ...]:
    """The words of the next line with which a name goes on that ends in "en" or "voor"; none where it does not."""
    own, under = page.lines[line].words, page.lines[line + 1].words if line + 1 < len(page.lines) else ()
    if not under or not _links(own[-1]) or fold(own[-1].text) not in WITHIN_NAMES:
        return ()
    alike = _LIKE <= under[0].box.height / max(own[-1].box.height, 1e-9) <= 1 / _LIKE
    end = next((at for at, word in enumerate(under) if not _of_name(word)), len(under))
    return tuple(under[: min(end, _LONGEST)]) if alike and end and not _links(under[end - 1]) else ()


def _links(word: Word) -> bool:
    """Whether it is a small word, in whatever letters, with which no name ends."""
    return word.text.islower() or fold(word.text) in WITHIN_NAMES


def _of_name(word: Word) -> bool:
    return not word.text[:1].islower() or fold(word.text) in WITHIN_NAMES
