"""Certificates of a part of the studies for a degree: a year, credits, courses, all but the thesis.

Who passed a part, or goes on with the rest, has no degree yet. A sentence that gives a degree by a verb of its own may
speak of parts too ("geslaagd voor het eerste en het tweede jaar, verleent haar de graad van"). Where somebody merely
passed something, whatever stands between that and the degree must say that it was all of it. The words are in
`vocabulary/diploma_sentences.yaml`.
"""

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extractors.degree_words import AND, ARTICLES, OPEN
from pipeline.extractors.diploma.conferral_model import Claim, Sheet
from pipeline.extractors.lexicon import Token, but_names
from pipeline.extractors.vocabularies import diploma_sentences
from pipeline.vocabulary import months

_NUMBERS = frozenset({"1", "2", "3", "i", "ii", "iii", "een", "one", "un"})
_BETWEEN = 2
"""Tokens between an ordinal and what it counts: "eerste en tweede jaar", "eerste licentie-jaar"."""
_EXCEPTED = 5
"""Tokens between "op" and "na" that say what is still lacking: "op één opleidingsonderdeel na"."""
_VERB_REACH = 40


def passes_part(sheet: Sheet, claim: Claim, start: int, end: int) -> bool:
    """Whether the sentence of a degree, the tokens from `start` to `end`, tells of a part of the studies for it."""
    words, sentence = diploma_sentences(), sheet.tokens[start:end]
    texts = [token.text for token in sentence]
    if not words.geeft_graad.isdisjoint(texts):
        return False
    return (
        (_names_part(texts) and not _named_apart(sheet, claim))
        or _lacks_some(texts)
        or not words.nog_bezig.isdisjoint(texts)
        or any(f"{one} {other}" in words.nog_bezig for one, other in pairwise(texts))
        or _passed_another(sheet, claim, start)
        or any(token.text in words.vak_opschrift and token.words[-1].text.endswith(":") for token in sentence)
    )


def _names_part(texts: Sequence[str]) -> bool:
    """Whether a year, half or stage of studies is counted among the words."""
    words = diploma_sentences()
    parts = words.fase | words.studiedeel
    for at, text in enumerate(texts):
        if text in words.hoeveelste and not parts.isdisjoint(texts[at + 1 : at + 2 + _BETWEEN]):
            return True
        if text in parts and texts[at + 1 : at + 2] and texts[at + 1] in _NUMBERS:
            return True
    return False


def _named_apart(sheet: Sheet, claim: Claim) -> bool:
    """Whether "de graad van" follows on a comma or "en": "voor het examen van het tweede jaar, de graad van"."""
    noun = sheet.last_before("graadwoord", claim.found.start)
    if noun is None or claim.why not in ("graadwoord", "verlening"):
        return False
    at = noun.start - 1
    if at > 0 and sheet.tokens[at].text in ARTICLES and sheet.tokens[at - 1].text in AND:
        return True
    while at > 0 and sheet.tokens[at].text in OPEN and not sheet.tokens[at].words[-1].text.endswith(","):
        at -= 1
    return at >= 0 and sheet.tokens[at].words[-1].text.endswith(",")


def _lacks_some(texts: Sequence[str]) -> bool:
    """Whether something is excepted: "behalve de masterproef", "op één opleidingsonderdeel na"."""
    words = diploma_sentences()
    if not words.uitgezonderd.isdisjoint(texts):
        return True
    return any(
        text == "na" and "op" in texts[max(0, at - _EXCEPTED) : at] and not words.deel.isdisjoint(texts[at - 1 : at])
        for at, text in enumerate(texts)
    )


def _passed_another(sheet: Sheet, claim: Claim, start: int) -> bool:
    """Whether between the verb by which somebody passed and the degree stands a word that may make it a part."""
    words, tokens = diploma_sentences(), sheet.tokens
    if claim.why != "verlening":
        return False
    first = max(start, claim.found.start - _VERB_REACH)
    at = next((at for at in range(claim.found.start - 1, first - 1, -1) if tokens[at].text in words.slaagde), None)
    if at is None or any(one.kind == "verlening" and at + 1 < one.end <= claim.found.start for one in sheet.found):
        return False
    return not all(map(_leaves_whole, _but_days(tokens[at + 1 : claim.found.start])))


def _but_days(tokens: Sequence[Token]) -> list[str]:
    return [text for text in but_names(tokens) if text not in months.FULL and not text.isdigit()]


def _leaves_whole(text: str) -> bool:
    words = diploma_sentences()
    return text in words.alle_proeven or text in words.proeven or text in words.opleiding or text in OPEN
