"""Clauses on a diploma that name a degree and confer none: what anybody may do, and what a board examines for."""

from collections.abc import Sequence

from pipeline.extractors.lexicon import Token


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_MAY = _set("kan mag kunnen mogen peut peuvent pourra may can might kann darf konnen")
_BOARDS = _set("examencommissie jury prufungsausschuss prufungskommission examinatoren examiners")
_FOR = _set("voor pour fur for het de le la l das den die the d du des van of examen examens exame epreuve prufung der")
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


def of_a_board(before: Sequence[Token]) -> bool:
    """Whether a board of examiners for what follows stands right before it: "de examencommissie voor het"."""
    at = len(before) - 1
    while at > 0 and len(before) - at <= _REACH and before[at].text in _FOR:
        at -= 1
    return 0 <= at < len(before) - 1 and before[at].text in _BOARDS
