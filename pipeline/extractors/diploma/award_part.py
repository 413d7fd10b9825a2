"""Whether what a sentence gives is a part of the studies for the degree that it names: lessons, a year, an examination.

The words are in `vocabulary/diploma_sentences.yaml`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from pipeline.extractors.degree_words import ARTICLES, OPEN, PAPERS
from pipeline.extractors.degrees import Found
from pipeline.extractors.lexicon import Token
from pipeline.extractors.vocabularies import diploma_sentences
from pipeline.text import any_word

_PART = 5
"""Tokens before a degree among which stands that it is a part: "60 studiepunten van de graad van"."""
_PART_APART = 14
"""Tokens before a degree among which the part stands where a verb follows: "30 studiepunten heeft verworven voor"."""
_NAMED = 2
"""Tokens that name what is for the degree, one that says more of it among them: "les cours généraux du grade de"."""
_IN_THE_COURSE = frozenset({"au", "im", "in"})
"""Before "cours" where it says when: "au cours de"."""
_COUNTED = 3
"""Tokens around a count among which stands what is counted."""
_FRACTION = re.compile(r"^\W*(\d{1,3})/(\d{2,3})\W*$")
_CREDITS = 60
"""The fewest credits of a degree; a fraction of less is a mark."""
_OF_ALL = frozenset({"van", "sur", "of", "von", "des"})
ALL = frozenset({"alle", "tous", "toutes", "samtliche", "all"})
_HEADING = 2
"""Tokens of a line that says which year a paper is about: "Eerste licentie"."""


def is_part(before: Sequence[Token], ahead: Sequence[str], degree: Token, *, by_noun: bool) -> bool:
    """Whether `before`, the sentence up to a degree that begins with the token `degree`, gives a part of its studies.

    `ahead` are the words of `before` without names; `by_noun` whether "de graad van" and the like leads to the degree.
    """
    words = diploma_sentences()
    if any(one in words.deel and other in words.deel_van for one, other in pairwise(ahead[-_PART:])):
        return True
    pairs = {f"{one} {other}" for one, other in pairwise(ahead)}
    if not words.toegangsproef.isdisjoint(ahead) or not pairs.isdisjoint(words.eerste_deel):
        return True
    if not by_noun and not (pairs.isdisjoint(words.vrije_student) and words.keuzevak.isdisjoint(ahead)):
        return True
    return _part_for_degree(before) or of_lessons(before) or _of_a_year(before, degree)


def _part_for_degree(before: Sequence[Token]) -> bool:
    """Whether what is for or of the degree is a part: "30 studiepunten heeft verworven voor de graad van"."""
    words, for_degree = diploma_sentences(), _for_the_degree(before)
    if not for_degree:
        return False
    if any(token.text in words.deel for token in before[-_PART_APART:]):
        return True
    numbered = any(one in words.hoeveelste and other in words.proeven for one, other in pairwise(for_degree[-_NAMED:]))
    return numbered or not words.lessen.isdisjoint(for_degree[-_NAMED:])


def _for_the_degree(before: Sequence[Token]) -> Sequence[str]:
    """The words up to what is given for or of the degree at the end of `before`: "cours | du grade de"; else none."""
    words, texts = diploma_sentences(), [token.text for token in before]
    at = next((at for at in range(len(texts) - 1, -1, -1) if texts[at] in PAPERS), 0)
    while at and (texts[at - 1] in ARTICLES or texts[at - 1].startswith("academi")):
        at -= 1
    return texts[: at - 1] if at > 0 and texts[at - 1] in words.deel_van else ()


def of_lessons(before: Sequence[Token]) -> bool:
    """Whether lessons stand right before the degree: "het getuigschrift van de leergangen / Licentiaat in"."""
    rest = list(before)
    while rest and not rest[-1].ends and rest[-1].text in OPEN | diploma_sentences().deel_van:
        rest.pop()
    if not rest or rest[-1].ends or (rest[-1].words[0].text.istitle() and not rest[-1].first):
        return False
    when = len(rest) > 1 and rest[-2].text in _IN_THE_COURSE
    return _lesson().fullmatch(rest[-1].text) is not None and not when


def _of_a_year(before: Sequence[Token], degree: Token) -> bool:
    """Whether the degree is called the first or second: "l'épreuve de première licence en droit"."""
    numbered = bool(before) and not before[-1].ends and before[-1].text in diploma_sentences().hoeveelste
    return numbered and not degree.first


def heads_a_year(line: Sequence[Token]) -> bool:
    """Whether a line is nothing but which year the paper is about: "Eerste licentie"."""
    words = diploma_sentences()
    return len(line) == _HEADING and line[0].text in words.hoeveelste and line[1].text in words.fase


def counts_part(tokens: Sequence[Token]) -> bool:
    """Whether anywhere fewer of something are counted than there are: "8 van de 12 examens", "Credits: 90/120"."""
    words = diploma_sentences()
    for at in range(len(tokens)):
        if tokens[at].text.isdigit() and _count(tokens[at : at + 4]):
            near = (one.text for one in tokens[max(0, at - _COUNTED) : at + 4 + _COUNTED])
            if any(text in words.deel or text in words.proeven for text in near):
                return True
    return False


def _count(tokens: Sequence[Token]) -> bool:
    """Whether they begin with two numbers of which the first is the smaller: "8 van de 12", "90/120"."""
    own = tokens[0].words[-1].text
    fraction = _FRACTION.search(own)
    if fraction is not None:
        return int(fraction[1]) < int(fraction[2]) >= _CREDITS
    texts = [token.text for token in tokens]
    if len(texts) < 3 or not texts[0].isdigit() or texts[1] not in _OF_ALL:
        return False
    total = next((text for text in texts[2:] if text not in ARTICLES), "")
    return total.isdigit() and int(texts[0]) < int(total)


def gained_of(tokens: Sequence[Token], verb: Found) -> bool:
    """Whether what was gained of the degree that follows is a part: "90 studiepunten heeft behaald van"."""
    words = diploma_sentences()
    at = verb.start - 1
    while at > 0 and tokens[at].text in words.heeft:
        at -= 1
    part = at >= 0 and tokens[at].text in words.deel and (not at or tokens[at - 1].text not in ALL)
    return part and verb.end < len(tokens) and tokens[verb.end].text in words.deel_van


@lru_cache(maxsize=1)
def _lesson() -> re.Pattern[str]:
    """Single words for lessons and courses."""
    return any_word(diploma_sentences().les)
