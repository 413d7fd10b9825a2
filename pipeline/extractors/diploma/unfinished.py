"""Whether a paper says anywhere that the studies for the degree that it names are not over, or were in vain.

A label says so ("Status: lopend"), a count ("8 van de 12 examens"), or a heading ("Eerste licentie"). The words are in
`vocabulary/diploma_sentences.yaml`; what the sentence of a degree says is in `part_of_studies`.
"""

import re
from collections.abc import Sequence

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import ARTICLES
from pipeline.extractors.lexicon import Token

_MARK = re.compile(r"(\d{1,2})/(\d{2,3})\W?")
_COUNTED = 3
"""Tokens around a count among which stands what is counted."""
_FRACTION = re.compile(r"^\W*(\d{1,3})/(\d{2,3})\W*$")
_CREDITS = 60
"""The fewest credits of a degree, by which those of each can be divided; a fraction of less is a mark."""
_OF_ALL = frozenset({"van", "sur", "of", "von", "des"})
_ON = frozenset({"op", "auf", "out"})
"""The same, but only behind what is counted: "105 studiepunten op 120"; "15 op 20" is a mark."""
_A_PART = 2
"""Tokens between "het eerste" or "een" and what is a part of the studies."""
_HEADING = 2
"""Tokens of a line that says which year a paper is about: "Eerste licentie"."""


def is_unfinished(tokens: Sequence[Token]) -> bool:
    """Whether a label or a count among the tokens says that the studies are not over, or were in vain."""
    return _not_passed(tokens) or _counts_part(tokens)


def breaks_off(tokens: Sequence[Token]) -> bool:
    """Whether a paper that has a degree for no more than its title tells that studies go on, or of a part of them.

    "Master en sciences de gestion / a constaté la réussite de 105 crédits et l'ajourne": whoever passed has no degree.
    """
    words, texts = diploma_sentences(), [token.text for token in tokens]
    if not (words.uitgezonderd | words.gaat_voort).isdisjoint(texts):
        return True
    for at, text in enumerate(texts):
        behind = texts[at + 1 : at + 1 + _A_PART]
        if (text in words.hoeveelste or text in words.een_deel) and not words.studiedeel.isdisjoint(behind):
            return True
        if text.isdigit() and not words.deel.isdisjoint(behind[:1]) and int(text) % _CREDITS:
            return True
    return False


def heads_a_year(line: Sequence[Token]) -> bool:
    """Whether a line is nothing but which year the paper is about: "Eerste licentie"."""
    words = diploma_sentences()
    return len(line) == _HEADING and line[0].text in words.hoeveelste and line[1].text in words.fase


def _not_passed(tokens: Sequence[Token]) -> bool:
    """Whether a label says that the studies are not over, or were in vain: "Status: lopend"."""
    words = diploma_sentences()
    labels = (at for at, token in enumerate(tokens[:-1]) if token.text in words.uitslag)
    answers = [tokens[at + 1] for at in labels if tokens[at].words[-1].text.endswith(":")]
    return any(one.text in words.niet_geslaagd or _is_low(one.words[0].text) for one in answers)


def _is_low(mark: str) -> bool:
    """Whether it is a mark of less than half: "9/20"."""
    found = _MARK.fullmatch(mark)
    return found is not None and 2 * int(found[1]) < int(found[2])


def _counts_part(tokens: Sequence[Token]) -> bool:
    """Whether anywhere fewer of something are counted than there are: "8 van de 12 examens", "Credits: 90/120"."""
    words = diploma_sentences()
    for at in range(len(tokens)):
        if tokens[at].text.isdigit() and _count(tokens[at : at + 5]):
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
    counted = len(texts) > 1 and texts[1] in diploma_sentences().deel
    rest = texts[2:] if counted else texts[1:]
    if len(rest) < 2 or not texts[0].isdigit() or rest[0] not in (_OF_ALL | _ON if counted else _OF_ALL):
        return False
    total = next((text for text in rest[1:] if text not in ARTICLES | _OF_ALL), "")
    return total.isdigit() and int(texts[0]) < int(total)
