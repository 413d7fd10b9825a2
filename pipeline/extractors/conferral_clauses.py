"""Clauses on a diploma that name a degree and confer none: what anybody may do, and what a board examines for."""

from collections.abc import Sequence

from pipeline.extractors.diploma_words import AND
from pipeline.extractors.lexicon import Token
from pipeline.text import word_set

_MAY = word_set("kan mag kunnen mogen peut peuvent pourra may can might kann darf konnen")
_NOT = word_set("niet geen pas ne nicht kein not never nooit jamais")
_BEARS = word_set(
    "voeren gevoerd dragen gedragen gebruiken gebruikt porter porte portee fuhren gefuhrt use used bear borne"
)
_REQUIRED = word_set("vereist required erforderlich")
_LIST_SIGNS = (",", "/", ";")
_MOST_BETWEEN = 3
_BOARDS = word_set("examencommissie jury prufungsausschuss prufungskommission examinatoren examiners")
_FOR = word_set(
    "voor pour fur for het de le la l das den die the d du des van of examen examens exame epreuve prufung der"
)
"""Small words between a board of examiners and the degree that it examines for."""
_REACH = 8


def supposed(tokens: Sequence[Token]) -> bool:
    """Whether the sentence with which `tokens` begin says what one may do: it speaks of anybody, not of the holder."""
    for token in tokens:
        if token.text in _MAY:
            return True
        if token.ends:
            return False
    return False


def denied(tokens: Sequence[Token]) -> bool:
    """Whether the sentence with which `tokens` begin says that the title may not be borne, or what it requires."""
    texts: set[str] = set()
    for token in tokens:
        texts.add(token.text)
        if token.ends:
            break
    return not _REQUIRED.isdisjoint(texts) or (not _NOT.isdisjoint(texts) and not _BEARS.isdisjoint(texts))


def items_between(tokens: Sequence[Token]) -> int:
    """How many items of one list the second of two degrees is behind the first; 0 when they stand in no list.

    `tokens` are the last of the first degree and those between: "bachelor, master en" before "doctor" makes 2.
    """
    steps = [
        token.words[-1].text.endswith(_LIST_SIGNS) or (at + 1 < len(tokens) and tokens[at + 1].text in AND)
        for at, token in enumerate(tokens)
        if token.text not in AND
    ]
    listed = all(steps) and len(steps) <= _MOST_BETWEEN and not any(token.ends for token in tokens)
    return len(steps) if listed else 0


def of_a_board(before: Sequence[Token]) -> bool:
    """Whether a board of examiners for what follows stands right before it: "de examencommissie voor het"."""
    at = len(before) - 1
    while at > 0 and len(before) - at <= _REACH and before[at].text in _FOR:
        at -= 1
    return 0 <= at < len(before) - 1 and before[at].text in _BOARDS
