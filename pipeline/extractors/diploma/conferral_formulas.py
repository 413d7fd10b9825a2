"""The formulas on a diploma that say what a degree does there: the nearest before it counts, else one behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.extractors.degree_sentences import diploma_sentences
from pipeline.extractors.degree_words import AND, ARTICLES, OPEN, STAGES
from pipeline.extractors.degrees import Found
from pipeline.extractors.diploma.conferral_clauses import (
    all_conditions_met,
    bears,
    declared,
    denied,
    is_none,
    no_right,
    of_a_board,
    of_paper,
    supposed,
)
from pipeline.extractors.diploma.conferral_model import NEGATIVES, Claim, Role, Sheet
from pipeline.extractors.diploma.possession import decided, possessed
from pipeline.extractors.lexicon import Token

_VERB_REACH = 40
"""Tokens between "verleent aan" and the degree: a name, a birth place and a date stand between."""
_NOUN_REACH = 6
"""Tokens between "de graad van" and the degree."""
_NEGATIVE_REACH = 10
"""Tokens between "toegang tot" and a degree before which no "graad van" stands."""
_GOVERNED = 6
"""Tokens between "toegang tot" and the "graad van" that it governs."""
_AFTER = 14
"""Tokens behind a degree that say what is done with it."""
_FRAMED = 16
"""Tokens behind a degree among which the participle stands that closes its sentence."""
_HEADING = 5
"""Tokens before a degree in a heading."""
_THIS_GIVEN, _SENTENCE = 5, 25
"""Tokens that "this degree" and its verb take, and before them that are looked at."""
_FOR_GAINING = ("voor", "het")
_FOR_ALL = (*_FOR_GAINING, "behalen")
_ANNOUNCING = frozenset({"van", "de", "of", "eines", "einer", "d"})
_DEGREE_WORDS = frozenset({"graad", "grade", "grad", "degree"})


@dataclass(frozen=True, slots=True)
class _Before:
    """The formulas that stand before a degree, the nearest of each sort, back to the degree before it."""

    noun: Found | None = None
    verb: Found | None = None
    negative: Found | None = None
    joined: bool = False
    """Whether only "en" and the like stands between it and the degree before it."""
    unread: bool = False
    """Whether a formula ("de graad van") stands between the verb and the degree, too far from it to be about it."""
    same_clause: bool = False
    """Whether it is named in one breath with the degree before it."""
    listed: bool = False
    """Whether it stands behind the degree before it and a comma."""


def _before(sheet: Sheet, index: int, found: Found) -> _Before:
    noun: Found | None = None
    unread = False
    for at in range(index - 1, -1, -1):
        one = sheet.found[at]
        gap = found.start - one.end
        if one.senses:
            between = sheet.tokens[one.end : found.start]
            listed = noun is None and _listed(sheet.tokens[one.start : found.start])
            return _Before(noun, joined=joined(between), same_clause=_same_clause(between), listed=listed)
        kind = one.kind
        if gap > _VERB_REACH:
            break
        if kind in NEGATIVES and not _gained_by_diploma(sheet, at) and _governs(sheet, one, found, noun, gap):
            return _Before(noun, negative=one)
        if kind == "graadwoord" and noun is None and gap <= _NOUN_REACH and not _answered(sheet, one, found):
            noun = one
        elif kind == "graadwoord" and noun is None and _announces(sheet, one):
            unread = True
        elif kind == "verlening" and not _of_access(sheet, at) and not of_paper(sheet.tokens[one.end :]):
            return _Before(noun, verb=one, unread=unread)
    return _Before(noun)


def _gained_by_diploma(sheet: Sheet, at: int) -> bool:
    """Whether it says what a diploma was given for: "Diploma uitgereikt aan ... voor het behalen van de graad van".

    Not where something else stands before "voor", for which somebody is enrolled or encouraged.
    """
    tokens, formula = sheet.tokens, sheet.found[at]
    if formula.kind == "toekomst" and all_conditions_met(tokens, formula.end):
        return True
    start = formula.start - len(_FOR_GAINING)
    if formula.kind != "toekomst" or start < 1 or tuple(t.text for t in tokens[start : formula.end]) != _FOR_ALL:
        return False
    last = tokens[start - 1].words[-1].text
    verb = next((one for one in reversed(sheet.found[:at]) if one.kind not in ("graadwoord", "geen_graad")), None)
    if verb is None or verb.kind != "verlening" or last.islower():
        return False
    called = verb.start > 0 and tokens[verb.start - 1].text == "diploma"
    return called and tokens[verb.end].text in diploma_sentences().aan_wie


class Told(NamedTuple):
    """What the formulas around a degree say of it."""

    role: Role | None
    """None where there is no formula."""
    why: str
    """The kind of the deciding formula."""
    distance: int = 0
    """Tokens between the formula and the degree."""
    own_verb: bool = False
    """Whether the formula is a verb."""


def told_by_formula(sheet: Sheet, index: int, found: Found, previous: Claim | None) -> Told:
    """The role of the degree `found`, at `index` in `sheet.found`, by the formulas before it, else behind it.

    `previous` is what was made of the degree before it.
    """
    if previous is not None and previous.why in NEGATIVES and _may_follow(sheet, previous, found):
        return Told(previous.role, previous.why)
    if possessed(sheet, found):
        return Told(Role.CONFERRED, "declared", 0, own_verb=True)
    before = _before(sheet, index, found)
    after = sheet.tokens[found.end - 1 : found.end + _AFTER]
    if is_none(sheet.tokens[: found.start]):
        return Told(Role.EXPLAINED, "denied")
    if before.negative is not None:
        known = before.negative.kind == "voorkennis" and not (supposed(after) or _open_to(sheet, found))
        return Told(Role.MENTIONED if known else Role.EXPLAINED, before.negative.kind)
    behind = _behind(sheet, index, found, has_noun=before.noun is not None)
    if behind in ("programma", "inschrijving", "toekomst"):
        return Told(Role.EXPLAINED, behind)
    if denied(after) or no_right(sheet.tokens[: found.start]):
        return Told(Role.EXPLAINED, "denied")
    if _other_degree(sheet, found) and of_a_board(sheet.tokens[: found.start]):
        return Told(Role.MENTIONED, "board")
    together = before.listed or (before.same_clause and behind != "verlening")
    if together and previous is not None and previous.role is Role.EXPLAINED:
        return Told(Role.EXPLAINED, previous.why)
    following = next((one.start for one in sheet.found[index + 1 :] if one.senses), len(sheet.tokens))
    framed = declared(sheet.tokens[: found.start], sheet.tokens[found.end : min(following, found.end + _FRAMED)])
    if framed or decided(sheet.tokens[: found.start]):
        return Told(Role.CONFERRED, "declared", 0, own_verb=True)
    nearest = before.noun or before.verb
    if nearest is not None:
        why = "far_verb" if before.unread else nearest.kind
        own_verb = before.verb is not None or (previous is not None and _given_too(sheet, previous, nearest))
        return Told(Role.CONFERRED, why, found.start - nearest.end, own_verb)
    if before.joined and previous is not None:
        return Told(previous.role, previous.why)
    given = behind == "verlening" and not _of_heading(sheet, found)
    return Told(Role.CONFERRED, "behind") if given else Told(None, "")


def _of_heading(sheet: Sheet, found: Found) -> bool:
    """Whether it says in a heading what something else belongs to: "Partenaire du Master en gestion / délivré à"."""
    at = found.start
    while at and not sheet.tokens[at].first:
        at -= 1
    ahead, words = sheet.tokens[at : found.start], diploma_sentences()
    if not words.samenwerking.isdisjoint(token.text for token in ahead):
        return True
    if not 1 < len(ahead) <= _HEADING or ahead[0].text in OPEN or not ahead[0].capital:
        return False
    return any(token.text in words.hoort_bij for token in ahead[-2:])


def _given_too(sheet: Sheet, previous: Claim, noun: Found) -> bool:
    """Whether the verb of the degree before gives this one too: "de graad van bachelor ... en de graad van master"."""
    if previous.why != "graadwoord" or not previous.own_verb:
        return False
    at = noun.start - 1
    while at > previous.found.end and sheet.tokens[at].text in ARTICLES:
        at -= 1
    ended = any(token.ends for token in sheet.tokens[previous.found.end - 1 : at])
    other = any(one.kind in NEGATIVES and previous.found.end <= one.start < at for one in sheet.found)
    return sheet.tokens[at].text in AND and not ended and not other


def _open_to(sheet: Sheet, found: Found) -> bool:
    """Whether it is what the holders of this diploma may begin: "houders van dit diploma kunnen de master aanvatten".

    Not the title that they may bear, nor what they may call themselves.
    """
    at = found.start - 1
    while at > 0 and sheet.tokens[at].text in OPEN and not sheet.tokens[at].ends:
        at -= 1
    return supposed(sheet.tokens[at : at + 1]) and not bears(sheet.tokens[found.end - 1 : found.end + _AFTER])


def _may_follow(sheet: Sheet, previous: Claim, found: Found) -> bool:
    """Whether it is what somebody may do who has the degree before it: "na het behalen van een master kan hij ..."."""
    one_sentence = not any(token.ends for token in sheet.tokens[previous.found.end - 1 : found.start])
    return one_sentence and supposed(sheet.tokens[previous.found.end : found.start])


def this_given(sheet: Sheet, found: Found) -> bool:
    """Whether the sentence below a title of several words gives it: "heeft de jury deze graad verleend aan".

    The verb has "heeft" before it and "aan" behind it, and no other degree stands between.
    """
    words, tokens = diploma_sentences(), sheet.tokens
    if found.end - found.start < 2 or not tokens[found.start].first:
        return False
    doubtful = words.ontkenning | words.modaal | words.voorbehoud | words.sinds | words.voorstel
    later = [one for one in sheet.found if one.start >= found.end]
    until = next((one.start for one in later if one.senses), len(tokens))
    for noun, verb in ((a, b) for a in later for b in later if a.kind == "graadwoord" and b.kind == "verlening"):
        start, end = min(noun.start, verb.start), max(noun.end, verb.end)
        if end >= until or end - start > _THIS_GIVEN or tokens[end].text not in words.aan_wie:
            continue
        before = [token.text for token in tokens[max(found.end, start - _SENTENCE) : noun.start]]
        negated = any(token.text in words.ontkenning for token in tokens[start:end])
        has_this = not (words.deze.isdisjoint(before[-2:]) or words.heeft.isdisjoint(before))
        if has_this and not negated and doubtful.isdisjoint(before):
            return True
    return False


def _other_degree(sheet: Sheet, found: Found) -> bool:
    return any(one.senses and one is not found for one in sheet.found)


def _answered(sheet: Sheet, noun: Found, found: Found) -> bool:
    """Whether it is a label with another answer beside it, above the degree: "Titel: De gemeente / Master in ..."."""
    last, behind = sheet.tokens[noun.end - 1], sheet.tokens[noun.end]
    degree = sheet.tokens[found.start]
    return last.words[-1].text.endswith(":") and not behind.first and degree.line != behind.line


def _announces(sheet: Sheet, noun: Found) -> bool:
    """Whether the formula is "de graad van", "grade de", "degree of": a degree must follow.

    Not "de derde graad van het secundair onderwijs", which is a stage of school.
    """
    words = [token.text for token in sheet.tokens[noun.start : noun.end]]
    if noun.start and sheet.tokens[noun.start - 1].text in STAGES:
        return False
    return len(words) > 1 and words[-1] in _ANNOUNCING and not _DEGREE_WORDS.isdisjoint(words)


def announced_but_unseen(sheet: Sheet) -> bool:
    """Whether somewhere a degree is announced ("de graad van") and none follows: one was not read or not known."""
    return any(
        one.kind == "graadwoord"
        and _announces(sheet, one)
        and not any(later.senses and later.start - one.end <= _NOUN_REACH for later in sheet.found[at + 1 : at + 5])
        for at, one in enumerate(sheet.found)
    )


def _governs(sheet: Sheet, negative: Found, found: Found, noun: Found | None, gap: int) -> bool:
    """Whether "toegang tot" and the like is said of the degree: near, and in the same sentence."""
    if any(token.ends for token in sheet.tokens[negative.end - 1 : found.start]):
        return False
    if noun is not None and negative.kind == "programma" and _comma(sheet.tokens[negative.end - 1 : noun.start]):
        return False  # "geslaagd voor het examen van het tweede jaar, de graad van"
    return noun.start - negative.end <= _GOVERNED if noun is not None else gap <= _NEGATIVE_REACH


def _comma(tokens: Sequence[Token]) -> bool:
    return any(token.words[-1].text.endswith(",") for token in tokens)


def _of_access(sheet: Sheet, at: int) -> bool:
    """Whether the verb at `at` belongs to "toegang verleent tot", "verleent toegang tot"."""
    verb = sheet.found[at]
    for one in sheet.found[max(0, at - 2) : at + 3]:
        if one.kind != "toegang":
            continue
        first, second = (one, verb) if one.end <= verb.start else (verb, one)
        apart = second.start - first.end
        if 0 <= apart <= 2 and not any(token.ends for token in sheet.tokens[first.end - 1 : second.start]):
            return True
    return False


def joined(between: Sequence[Token]) -> bool:
    """Whether the tokens between two degrees merely join them: "bachelor in de rechten en master"."""
    return 0 < len(between) <= 8 and any(token.text in AND for token in between[-3:])


def _same_clause(between: Sequence[Token]) -> bool:
    return not any(token.ends for token in between) and any(token.text in AND for token in between)


def _listed(tokens: Sequence[Token]) -> bool:
    """Whether a degree and what stands between it and the next are one list: "Master of Laws, Master of Arts"."""
    last = tokens[-1].words[-1].text
    return last.endswith(",") and not any(token.ends for token in tokens)


def _is_day_of(tokens: Sequence[Token], formula: Found) -> bool:
    """Whether a word that speaks of what is to come is a noun: "Datum van behalen"."""
    before = [token.text for token in tokens[max(0, formula.start - 2) : formula.start]]
    return formula.kind == "toekomst" and before[-1:] == ["van"] and before[:1] == ["datum"]


def _behind(sheet: Sheet, index: int, found: Found, *, has_noun: bool) -> str:
    """The kind of the first telling formula behind the degree, within its sentence."""
    for at in range(index + 1, len(sheet.found)):
        after = sheet.found[at]
        if after.senses or after.start - found.end > _AFTER:
            return ""
        if any(token.ends for token in sheet.tokens[found.end - 1 : after.start]):
            return ""
        kind = "" if _is_day_of(sheet.tokens, after) else after.kind
        if kind in ("programma", "verlening", "toekomst") or (kind == "inschrijving" and not has_noun):
            return kind
        if kind in NEGATIVES:
            return ""
    return ""
