"""How much a sentence is like those that take the answer of an extract back, or like its harmless small print.

Word lists know what somebody thought of; nobody foresees all that is printed below an answer. So a sentence is also
held against examples of both kinds, by words and pieces of words that weigh for one or the other. The weights are
learned from the examples in `bench/small_print` (`python -m bench.small_print.learn`) by logistic regression, and
stand in `vocabulary/small_print.npz`. All text is flattened (`flattened.flat`).
"""

import math
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import chain

import numpy as np

from pipeline.extractors.boxes import BOX
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.sentences.nothing_said import cores, says_none
from pipeline.extractors.vocabularies import PACKAGE

BUCKETS = 1 << 17
"""Weights; each word and piece of a word has one, and now and then shares it with another."""
WEIGHTS = "small_print.npz"
_TOKEN = re.compile(r"[a-z]+|[0-9]+|[?!:=]")
_WORD = re.compile(r"[a-z]{2,}")
_MOST_WORDS_TOGETHER = 3
_PIECE = range(2, 6)
"""Letters of a piece of a word, its gaps before and behind counted."""
_DENIALS = ("sentence", "person", "split", "weak")
"""Of `cores`, the words by which a sentence says that nothing is registered; not a mere "nihil"."""
_FEWEST, _MOST = 4, 60
"""Words of a sentence that can be weighed: those of the examples."""
_KNOWN = 0.7
"""Of the words of a sentence that is taken for harmless, the share that stands in examples."""
_FIGURES = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|[0-9][./\-][0-9]|[0-9]+ ?(?:eur|€)|(?:eur|€) ?[0-9]")
"""A year, a day or an amount: what entries have."""
AGAINST = 0.98
"""From where on a sentence is for a person.

Of sets that were not learned from, one harmless sentence in eighty is above it, and three in five of those against an
extract (`docs/measurements.md`).
"""
HARMLESS = 0.05
"""Up to where a sentence is small print though no word list knows it, or though it has a word of a weak sign.

Of sets that were not learned from, four harmless sentences in five are below it, and one in twenty-five of those
against an extract, nearly all of which have a word of a strong sign (`docs/measurements.md`).
"""
AGAINST_BETWEEN, HARMLESS_BETWEEN = 0.9, 0.3
"""The same between the answer and the day of issue, where a sentence of neither kind is for a person but for formulas.

Of sets that were not learned from, one harmless sentence in thirty is above the first, and one in nine of those against
an extract below the other, of which half have a word of a sign (`docs/measurements.md`).
"""


def is_like_against(sentence: str, bound: float = AGAINST) -> bool:
    """Whether a sentence is like those that take an answer back, limit it or say that the paper is not right."""
    piece = sentence.count("(") > sentence.count(")")  # where a point within brackets was taken for its end
    if not _can_be_weighed(sentence) or piece or "?" in sentence or BOX.search(sentence) or _is_answer(sentence):
        return False
    return likeness(sentence) >= bound


def is_like_harmless(sentence: str, bound: float = HARMLESS) -> bool:
    """Whether a sentence is so like harmless small print that it is none of the others.

    Never one with a day or an amount, nor one of which many words stand in no example.
    """
    if not _can_be_weighed(sentence) or _FIGURES.search(sentence) is not None:
        return False
    words = word_codes(sentence)
    known = sum(one in _learned().words for one in words)
    return known >= _KNOWN * len(words) and likeness(sentence) <= bound


def _is_answer(sentence: str) -> bool:
    """Whether it says that nothing is registered, or has the words for it: other rules judge what that is worth."""
    if answers_blank(sentence.strip(" .")) or (":" in sentence and says_none(sentence)):
        return True
    return any(cores()[name].search(sentence) for name in _DENIALS)


def _can_be_weighed(sentence: str) -> bool:
    return _FEWEST <= len(word_codes(sentence)) <= _MOST


@lru_cache(maxsize=4096)
def likeness(sentence: str) -> float:
    """From 0, as harmless small print, to 1, as a sentence that takes an answer back."""
    learned = _learned()
    told = sum(value * learned.weights[at] for at, value in features(sentence).items())
    return 1 / (1 + math.exp(-learned.constant - told))


def word_codes(sentence: str) -> list[int]:
    """Its words of two letters and more, by the codes under which they are kept: the file of weights holds no words."""
    return [zlib.crc32(word.encode()) for word in _WORD.findall(sentence)]


def features(sentence: str) -> dict[int, float]:
    """What a sentence is weighed by: the place of each weight, and how much it counts."""
    values = dict[int, float]()
    words = ["9" * len(one) if one.isdigit() else one for one in _TOKEN.findall(sentence)]
    for places in (map(_place, _phrases(words)), chain.from_iterable(map(_pieces, words))):
        counts = {at: 1 + math.log(count) for at, count in Counter(places).items()}
        length = math.hypot(*counts.values())
        for at, count in counts.items():
            values[at] = values.get(at, 0.0) + count / length
    return values


def _phrases(words: list[str]) -> Iterator[str]:
    for count in range(1, _MOST_WORDS_TOGETHER + 1):
        for start in range(len(words) - count + 1):
            yield "w" + " ".join(words[start : start + count])


@lru_cache(maxsize=1 << 13)
def _pieces(word: str) -> tuple[int, ...]:
    """The places of the pieces of a word."""
    spaced = f" {word} "
    return tuple(
        _place("c" + spaced[start : start + size]) for size in _PIECE for start in range(max(1, len(spaced) - size + 1))
    )


def _place(phrase: str) -> int:
    return zlib.crc32(phrase.encode()) % BUCKETS


@dataclass(frozen=True)
class _Learned:
    """What was learned."""

    weights: Sequence[float]
    constant: float
    """What speaks for either kind before a word is read."""
    words: frozenset[int]
    """The words of the examples, by their codes."""


@lru_cache(maxsize=1)
def _learned() -> _Learned:
    with resources.files(PACKAGE).joinpath(WEIGHTS).open("rb") as file, np.load(file, allow_pickle=False) as stored:
        return _Learned(stored["weights"].tolist(), float(stored["constant"]), frozenset(stored["words"].tolist()))
