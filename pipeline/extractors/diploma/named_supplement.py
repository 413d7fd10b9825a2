"""A diploma that names its supplement, which is no page of that supplement: "zie het bijgevoegde diplomasupplement".

The words by which a sentence leads to it are small, or say that something is enclosed; a supplement is headed by its
name, calls itself "dit diplomasupplement", or says what it is: "dit is het diplomasupplement bij".
"""

from collections.abc import Sequence

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import OPEN, THIS
from pipeline.extractors.degrees import Found
from pipeline.extractors.diploma.conferral_signatories import is_function
from pipeline.extractors.lexicon import Token

_GIVES = "verlening"
"""The kind of formula that a diploma has."""
_HEAD = 3
"""Index of the last line that may be the heading."""
_NEAR = 3
"""Tokens before its name among which stands that the paper is one; before and behind, that it is enclosed."""
_SUBJECT = 2
"""Tokens before "is" that name the paper itself: "Dit document is"."""


def merely_named(tokens: Sequence[Token], found: Sequence[Found], marks: Sequence[Found]) -> bool:
    """Whether every mark of a supplement is its name in a sentence, on a page that gives something and is signed."""
    named = [one for one in marks if one.kind == "supplement"]
    gives = any(one.kind == _GIVES for one in found) and any(map(is_function, tokens))
    return gives and all(_led_to(tokens, one) for one in named)


def is_supplement(tokens: Sequence[Token], marks: Sequence[Found]) -> bool:
    """Whether the page calls itself a supplement: by a heading that is its name, or "dit is het diplomasupplement"."""
    for one in (one for one in marks if one.kind == "supplement" and _is_name(tokens, one)):
        line = [token for token in tokens if token.line == tokens[one.start].line]
        heads = tokens[one.start].first and len(line) == one.end - one.start and line[0].line <= _HEAD
        if heads or _is_called_one(tokens, one):
            return True
    return False


def _is_name(tokens: Sequence[Token], one: Found) -> bool:
    return any("supplement" in token.text for token in tokens[one.start : one.end])


def _is_called_one(tokens: Sequence[Token], one: Found) -> bool:
    """Whether "is" leads to the name: "dit is het diplomasupplement"; not "bij dit diploma is het ... gevoegd"."""
    words = diploma_sentences()
    at = next((at for at in range(max(0, one.start - _NEAR), one.start) if tokens[at].text in words.is_zelf), None)
    if at is None:
        return False
    this = (token for token in tokens[max(0, at - _SUBJECT) : at] if token.text in THIS)
    opens = any(token.capital for token in this) and not tokens[at - 1].text.startswith("diplom")
    around = tokens[max(0, at - _NEAR) : one.end + _NEAR]
    return opens or not any(token.text in words.bijgevoegd for token in around)


def _led_to(tokens: Sequence[Token], one: Found) -> bool:
    words = diploma_sentences()
    if not one.start or not _is_name(tokens, one):
        return False
    before, goes_on = tokens[one.start - 1], not tokens[one.start].first or tokens[one.start].small
    near = tokens[max(0, one.start - _NEAR) : one.start]
    if any(token.text in THIS for token in near) or _is_called_one(tokens, one):
        return False
    led = before.text in words.bijgevoegd or (not before.ends and (before.small or before.text in OPEN))
    return led and (goes_on or before.text in words.bijgevoegd)
