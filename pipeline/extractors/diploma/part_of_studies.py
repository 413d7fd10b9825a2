"""Whether what is told of a degree is a part of the studies for it: a year, credits, courses, all but the thesis.

Who passed a part, or goes on with the rest, has no degree yet. A sentence that gives a degree by a verb of its own may
speak of parts too ("geslaagd voor het eerste en het tweede jaar, verleent haar de graad van"); only what is given is
looked at then. Where somebody merely passed something, whatever stands between that and the degree must say that it was
all of it. What a paper says anywhere is in `unfinished`, the words in `vocabulary/diploma_sentences.yaml`.
"""

from collections.abc import Sequence
from itertools import pairwise

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import AND, ARTICLES, OPEN, PAPERS
from pipeline.extractors.degrees import Found
from pipeline.extractors.diploma.conferral_model import Claim, Sheet
from pipeline.extractors.lexicon import Token, but_names, pairs_of
from pipeline.text import any_word
from pipeline.vocabulary import months

ALL = frozenset({"alle", "tous", "toutes", "samtliche", "all"})
"""Before what would be a part, were it not all of it."""
_NUMBERS = frozenset({"1", "2", "3", "i", "ii", "iii", "een", "one", "un"})
_BETWEEN = 2
"""Tokens between an ordinal and what it counts: "eerste en tweede jaar", "eerste licentie-jaar"."""
_EXCEPTED = 5
"""Tokens between "op" and "na" that say what is still lacking: "op één opleidingsonderdeel na"."""
_VERB_REACH = 40
"""Tokens between the verb by which somebody passed and the degree."""
_PART = 5
"""Tokens before a degree among which stands that it is a part: "60 studiepunten van de graad van"."""
_PART_APART = 14
"""Tokens before a degree among which the part stands where a verb follows: "30 studiepunten heeft verworven voor"."""
_NAMED = 2
"""Tokens that name what is for the degree, one that says more of it among them: "les cours généraux du grade de"."""
_CLAUSE = frozenset({"dat", "que", "dass", "das", "that"})
"""Behind who declares something, before what he declares."""
_IN_THE_COURSE = frozenset({"au", "im", "in"})
"""Before "cours" where it says when: "au cours de"."""


def passes_part(sheet: Sheet, claim: Claim, start: int, end: int) -> bool:
    """Whether the sentence of a degree, the tokens from `start` to `end`, tells of a part of the studies for it."""
    words, sentence = diploma_sentences(), sheet.tokens[start:end]
    texts = [token.text for token in sentence]
    if not words.geeft_graad.isdisjoint(texts):
        return False
    return (
        (_names_part(_but_board(texts, claim)) and not _named_apart(sheet, claim))
        or _lacks_some(texts)
        or not words.nog_bezig.isdisjoint(texts)
        or not words.nog_bezig.isdisjoint(pairs_of(texts))
        or _passed_another(sheet, claim, start)
        or any(token.text in words.vak_opschrift and token.words[-1].text.endswith(":") for token in sentence)
    )


def _but_board(texts: Sequence[str], claim: Claim) -> Sequence[str]:
    """The words behind "certifie que", where a degree was gained: "le jury constitué pour la deuxième année".

    Where somebody merely passed something, the year of the board tells what that was.
    """
    words = diploma_sentences()
    at = next((at for at, text in enumerate(texts) if text in _CLAUSE), 0)
    gained = claim.why == "graadwoord" and words.slaagde.isdisjoint(texts[at:])
    return texts[at:] if gained and not words.commissie.isdisjoint(texts[:at]) else texts


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
    """Whether "de graad van" follows on a comma or "en": "voor het examen van het tweede jaar, de graad van".

    Or a verb that begins with "en" and leads right to the degree: "het derde leerjaar afgelegd en wordt gediplomeerd".
    """
    if any(_joined_verb(sheet, one) and one.end == claim.found.start for one in sheet.found):
        return True
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
    if at is None:
        return False
    later = (one for one in sheet.found if one.kind == "verlening" and at + 1 < one.end <= claim.found.start)
    if any(one.end == claim.found.start or not _joined_verb(sheet, one) for one in later):
        return False
    return not all(map(_leaves_whole, _but_days(tokens[at + 1 : claim.found.start])))


def _joined_verb(sheet: Sheet, verb: Found) -> bool:
    """Whether a verb of conferral begins with "en": "en wordt gediplomeerd", which gives what stands right behind."""
    return verb.kind == "verlening" and sheet.tokens[verb.start].text in AND


def _but_days(tokens: Sequence[Token]) -> list[str]:
    return [text for text in but_names(tokens) if text not in months.FULL and not text.isdigit()]


def _leaves_whole(text: str) -> bool:
    words = diploma_sentences()
    return text in words.alle_proeven or text in words.proeven or text in words.opleiding or text in OPEN


def gives_part(sheet: Sheet, claim: Claim, start: int, verbs: Sequence[Found]) -> bool:
    """Whether what a sentence from `start` on gives, by these verbs of conferral, is a part of the studies."""
    words, degree = diploma_sentences(), sheet.tokens[claim.found.start]
    before = sheet.tokens[start : claim.found.start]
    ahead = but_names(before)
    if any(one in words.deel and other in words.deel_van for one, other in pairwise(ahead[-_PART:])):
        return True
    pairs = pairs_of(ahead)
    if not words.toegangsproef.isdisjoint(ahead) or not words.eerste_deel.isdisjoint(pairs):
        return True
    by_noun = claim.why == "graadwoord"
    if not by_noun and not (words.vrije_student.isdisjoint(pairs) and words.keuzevak.isdisjoint(ahead)):
        return True
    if claim.why == "verlening" and any(_gained_of(sheet.tokens, one) for one in verbs if one.end <= claim.found.start):
        return True
    return _part_leads(ahead) or _part_for_degree(before) or of_lessons(before) or _of_a_year(before, degree)


def _part_leads(texts: Sequence[str]) -> bool:
    """Whether what leads to the degree is a part, and not all parts: "de vakken die leiden tot het diploma van"."""
    words = diploma_sentences()
    return any(
        text in words.deel
        and not words.leidt_tot.isdisjoint(texts[at + 1 : at + 3])
        and ALL.isdisjoint(texts[:at][-2:])
        for at, text in enumerate(texts)
    )


def _gained_of(tokens: Sequence[Token], verb: Found) -> bool:
    """Whether what was gained of the degree that follows is a part: "90 studiepunten heeft behaald van"."""
    words = diploma_sentences()
    at = verb.start - 1
    while at > 0 and tokens[at].text in words.heeft:
        at -= 1
    part = at >= 0 and tokens[at].text in words.deel and (not at or tokens[at - 1].text not in ALL)
    return part and verb.end < len(tokens) and tokens[verb.end].text in words.deel_van


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
    if at > 0 and texts[at - 1] in words.deel_van and not _closes_verb(before[:at]):
        return texts[: at - 1]
    return ()


def _closes_verb(tokens: Sequence[Token]) -> bool:
    """Whether the last of `tokens` is part of a verb, with nothing between but whom it is given: "reikt hem uit"."""
    words = diploma_sentences()
    at = len(tokens) - 2
    while at > 0 and (tokens[at].text in words.wie_krijgt or tokens[at].capital):
        at -= 1
    return tokens[-1].text == "uit" and at >= 0 and tokens[at].text in words.verleent_deels


def of_lessons(before: Sequence[Token]) -> bool:
    """Whether lessons stand right before the degree: "het getuigschrift van de leergangen / Licentiaat in"."""
    words = diploma_sentences()
    rest, small = list(before), OPEN | words.deel_van
    while rest and not rest[-1].ends and rest[-1].text in small:
        rest.pop()
    if not rest or rest[-1].ends or (rest[-1].words[0].text.istitle() and not rest[-1].first):
        return False
    when = len(rest) > 1 and rest[-2].text in _IN_THE_COURSE
    return any_word(words.les).fullmatch(rest[-1].text) is not None and not when


def _of_a_year(before: Sequence[Token], degree: Token) -> bool:
    """Whether the degree is called the first or second: "l'épreuve de première licence en droit"."""
    numbered = bool(before) and not before[-1].ends and before[-1].text in diploma_sentences().hoeveelste
    return numbered and not degree.first
