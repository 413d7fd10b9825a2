"""How good a reading is: which of two attempts to keep, whether to stop, which language it asks for, its quality."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.model import Box, Line, Word
from pipeline.text import fold

ENOUGH_WORDS = 8
"""With fewer nothing shows that a page was read, however sure they are."""
GOOD_CONFIDENCE = 0.80
"""From here on the first attempt is accepted: upright pages read at 0.87 to 0.95, upside-down ones at 0.35."""
LANGUAGES = ("nld", "fra", "deu", "eng")
_STOP_WORDS = {
    "nld": "de het een van en op te in is dat voor met zijn aan niet bij ook heeft wordt door naar deze werd uit ik",
    "fra": "le la les des et du un une que est pour dans qui sur pas au par avec ce son sont je nous vous mon ses aux",
    "deu": "der die und das den von zu mit sich des auf ist im dem nicht ein eine als auch es an werden aus hat ich",
    "eng": "the of and to a in is that for it with as was on be at by this are from or have an which you i my not has",
}
_STOPS = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}
_LONGEST_STOP = 2 + max(len(word) for words in _STOPS.values() for word in words)
"""Characters, with signs around it."""


@dataclass(frozen=True, slots=True)
class Score:
    """A reading in numbers."""

    words: int
    """With at least two letters or digits."""
    confidence: float
    """Mean over the letters of those words, 0 to 1."""
    strength: float
    """Letters and digits that were read well: the measure by which attempts are compared."""

    @property
    def good(self) -> bool:
        """Whether no other attempt is worth its time."""
        return self.words >= ENOUGH_WORDS and self.confidence >= GOOD_CONFIDENCE


def score(lines: Sequence[Line]) -> Score:
    """The lines of one attempt, as numbers."""
    real = [word for line in lines for word in line.words if letters_of(word) >= 2]
    strength = sum(letters_of(word) * (word.confidence - 0.4) for word in real if word.confidence > 0.4) / 0.6
    return Score(len(real), mean_confidence(real), strength)


def mean_confidence(words: Iterable[Word]) -> float:
    """The mean over the letters and digits of the words; 0 for none."""
    pairs = [(letters_of(word), word.confidence) for word in words]
    total = sum(count for count, _ in pairs)
    return sum(count * confidence for count, confidence in pairs) / total if total else 0.0


def mean_of(line: Line) -> float:
    """The mean over its words, short ones counting as much as long ones."""
    return sum(word.confidence for word in line.words) / len(line.words)


def letters_of(word: Word) -> int:
    """How many letters and digits it has."""
    return _count(word.text)


def figures_of(words: Iterable[Word]) -> str:
    """The digits of the words, one after the other."""
    return "".join(c for word in words for c in word.text if c.isdigit())


@lru_cache(maxsize=8192)
def _count(text: str) -> int:
    """The letters and digits; a reading is scored several times over."""
    return sum(character.isalnum() for character in text)


def without_noise(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without what a speck, frame or picture gives: marks with no letter or digit that were read poorly."""
    kept = (
        tuple(word for word in line.words if word.confidence >= 0.5 or (letters_of(word) and word.confidence > 0.05))
        for line in lines
    )
    return tuple(Line(words) for words in kept if words)


def asked_language(lines: Sequence[Line]) -> str:
    """The language whose small words are on the page; Dutch when none stands out."""
    counts = dict.fromkeys(LANGUAGES, 0)
    for line in lines:
        for word in (one for one in line.words if len(one.text) <= _LONGEST_STOP):
            folded = fold(word.text).strip(".,:;()\"'")
            for language in LANGUAGES:
                counts[language] += folded in _STOPS[language]
    best = max(LANGUAGES, key=lambda language: counts[language])
    return best if counts[best] >= 5 and counts[best] > 1.5 * counts["nld"] else "nld"


def surer_words(base: Sequence[Line], other: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of `base`, each word replaced by that of `other` in the same place where that was read more surely."""
    rivals = sorted((word for line in other for word in line.words), key=lambda word: word.box.y0)
    tops = [word.box.y0 for word in rivals]

    def best(word: Word) -> Word:
        reach = 2 * word.box.height
        near = rivals[bisect_left(tops, word.box.y0 - reach) : bisect_right(tops, word.box.y0 + reach)]
        same = [rival for rival in near if _same_place(word.box, rival.box)]
        if len(same) == 1 and same[0].confidence > word.confidence:
            return same[0]
        return word

    return tuple(Line(tuple(best(word) for word in line.words)) for line in base)


def _same_place(one: Box, other: Box) -> bool:
    wide, high = one.shared(other)
    if wide <= 0 or high <= 0:
        return False
    shared = wide * high
    return shared / (one.width * one.height + other.width * other.height - shared) >= 0.5


def page_quality(lines: Sequence[Line], sharp: float, unread: float) -> float:
    """How well a page was read, 0 to 1.

    `sharp` is the sharpness of the print, `unread` the share of letter-like marks on which no word was read. The page
    is looked at in bands of some lines; the worst band with enough print to judge counts half, the whole page half.
    """
    bands: list[list[Word]] = [[]]
    for line in sorted(lines, key=lambda one: one.box.middle):
        bands[-1].extend(line.words)
        if sum(map(letters_of, bands[-1])) >= 150:
            bands.append([])
    means = [mean_confidence(band) for band in bands if sum(map(letters_of, band)) >= 40]
    everything = mean_confidence(word for band in bands for word in band)
    worst = min(means, default=everything)
    lost = max(0.0, unread - 0.25) / 0.75  # logos, stamps and signatures are never read
    return round(max(0.0, min(1.0, (everything + worst) / 2 * (1 - lost) * (0.5 + 0.5 * sharp))), 4)
