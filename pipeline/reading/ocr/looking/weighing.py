"""How much a word is trusted that was read more than once."""

import math
from dataclasses import replace

from pipeline.model import Line, Word


def agreed(most: float, *confidences: float) -> float:
    """The trust in what several readings say alike, as if each went wrong by its own chance: `most` at the most.

    Readings by one engine do not: they share its faults, and `most` says how far that is believed.
    """
    return min(most, round(1 - math.prod(1 - one for one in confidences), 4))


def believed(word: Word, least: float) -> Word:
    """The word, trusted `least` at the least: another reading bears it out."""
    return replace(word, confidence=max(word.confidence, least))


def surer(word: Word, most: float, *others: float) -> Word:
    """The word after other readings said the same with those confidences: see `agreed`."""
    return believed(word, agreed(most, word.confidence, *others))


def doubted(word: Word, most: float) -> Word:
    """The word, trusted `most` at the most: another reading speaks against it."""
    return replace(word, confidence=min(word.confidence, most))


def line_doubted(line: Line, most: float) -> Line:
    """The line, each of its words `doubted`."""
    return Line(tuple(doubted(word, most) for word in line.words))
