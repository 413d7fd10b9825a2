"""Degrees beside the name of somebody who signs a diploma or sits on its board: titles that it does not confer.

"De voorzitter, A. Meesters, licentiaat in het notariaat", "K. Bellens, licentiaat handelswetenschappen, secretaris".
"""

import re
from collections.abc import Sequence

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degrees import known_words
from pipeline.extractors.lexicon import Token
from pipeline.extractors.names.words import PARTICLES, TITLES
from pipeline.text import any_word, word_set

_TITLES = TITLES | word_set(
    "heer meester madam doutor doutora dott dottssa jur phil hab rer nat med em eh don dona pan pani"
)
_OF_OTHERS = word_set("aan dat que to dass that upon")
"""With which a clause begins that names the holder."""
_SEPARATES = re.compile(r"[,;:)]$")
_MOST = 16
"""Tokens looked at on either side."""
_NAME = 7
"""Words of the name of who signs."""
_FUNCTION_WORDS = 10
"""The most tokens of a name with its titles; of a function with what it is a function of."""


def is_function(token: Token) -> bool:
    """Whether a word says what somebody is on a board, at a school, or beside a signature."""
    return any_word(diploma_sentences().functie).fullmatch(token.text) is not None


def of_signatory(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the degree `tokens[start:end]` is the title, or the surname, of one who signs or sits on the board.

    A name stands right before it, or behind it on its line, and a function before or behind them, each set off by a
    comma or a line of its own.
    """
    before = _segments(tokens[max(0, start - _MOST) : start])
    if end - start == 1 and before and not _parted(tokens, start):
        return _surname(before, tokens[start])
    if not _parted(tokens, start):
        return False
    nearest, further = (*before[:2], (), ())[:2]
    behind = _segments(tokens[end - 1 : end + _MOST], forwards=True)
    if _person(behind[0][1:]) and any(_function(one[:2]) for one in behind[1:2]):
        return True  # "Doctor in de Rechten P. Janssens, rector"
    if _person(nearest):
        return _function(further) or any(_function(one[:2]) for one in behind[1:2])
    return _function(nearest) and (_person(further) or _named_at_end(nearest))


def _parted(tokens: Sequence[Token], start: int) -> bool:
    """Whether a comma, a bracket or the end of a line stands right before `tokens[start]`."""
    if start == 0:
        return False
    opened = tokens[start].words[0].text.startswith("(")
    return opened or tokens[start].first or _SEPARATES.search(tokens[start - 1].words[-1].text) is not None


def _segments(tokens: Sequence[Token], *, forwards: bool = False) -> list[Sequence[Token]]:
    """The pieces between commas and line ends, the nearest first."""
    pieces: list[list[Token]] = [[]]
    for token in tokens:
        if token.first and pieces[-1] and pieces[-1][-1].line != token.line:
            pieces.append([])
        pieces[-1].append(token)
        if _SEPARATES.search(token.words[-1].text):
            pieces.append([])
    kept = [piece for piece in pieces if piece]
    return [*kept] if forwards else [*reversed(kept)]


def _function(piece: Sequence[Token]) -> bool:
    """Whether it names a function and hardly more, and nothing that diplomas say of their holders."""
    told = any(map(is_function, piece))
    return told and len(piece) <= _FUNCTION_WORDS and _OF_OTHERS.isdisjoint(token.text for token in piece)


def _person(piece: Sequence[Token]) -> bool:
    """Whether it is a name by its capitals, with the titles before it."""
    rest = list(piece)
    while rest and (rest[0].text in _TITLES or (rest[0].text in ("de", "m") and len(rest) > 2)):
        rest = rest[1:]
    least = 1 if len(rest) < len(piece) else 2
    return least <= len(rest) <= _NAME and _large(rest[0]) and rest[0].text not in _OF_OTHERS and _named(rest)


def _named(rest: Sequence[Token]) -> bool:
    words = [token for token in rest if token.text not in PARTICLES]
    strange = any(token.text in known_words() or is_function(token) for token in words)
    return bool(words) and not strange and all(_large(token) for token in words)


def _named_at_end(piece: Sequence[Token]) -> bool:
    """Whether a name follows the function in one piece: "onder voorzitterschap van Jan Peeters"."""
    at = max(at for at, token in enumerate(piece) if is_function(token)) + 1
    return any(_person(piece[begin:]) for begin in range(at, len(piece)))


def _surname(before: Sequence[Sequence[Token]], token: Token) -> bool:
    """Whether the one word is the surname of who has a function: "De directeur, dr. D. Master"."""
    nearest, further = (*before[:2], ())[:2]
    if not _large(token) or not nearest:
        return False
    initials = [one for one in nearest if one.text not in _TITLES and not is_function(one)]
    given = bool(initials) and all(_large(one) and one.text not in known_words() for one in initials)
    own = [one for one in nearest if is_function(one)]
    return given and (bool(own) or _function(further))


def _large(token: Token) -> bool:
    text = token.words[0].text.lstrip("(\"'“")
    return text[:1].isupper()
