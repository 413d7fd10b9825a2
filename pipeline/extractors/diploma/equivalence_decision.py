"""Decisions on the equivalence of foreign diplomas: the level recognised, a refusal, or a mere receipt.

A decision names the foreign degree too; only what stands behind "gelijkwaardig met" and the like is the level.
Source: NARIC-Vlaanderen; recognition of the level is enough where a level is asked.
"""

import datetime as dt
import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from pipeline.codes import CONTRACT_LEVELS
from pipeline.extractors import degrees
from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.degree_dates import date_words
from pipeline.extractors.degree_words import OPEN
from pipeline.extractors.diploma.conferral_clauses import items_between
from pipeline.extractors.diploma.decided_clause import claiming_words, decides, deciding_words, ended
from pipeline.extractors.diploma.holder import holder_of
from pipeline.extractors.diploma.level import TWO_CANDIDATES
from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.lexicon import SHORTEST, Lexicon, Match, Repair, Token, confidence_of, tokens_of, words_in
from pipeline.extractors.names.lines import possible_names
from pipeline.extractors.vocabularies import equivalence_cues, equivalence_words
from pipeline.model import Field, Page, Section
from pipeline.text import fold, word_set

_EQUAL = "gelijkwaardig"
"""The word of which others may stand in the place in every formula: "niveaugelijkwaardig"."""
_REACH = 18
"""Tokens between "gelijkwaardig met" and the degree."""
_DENIED = 4
"""Tokens between "niet" and "gelijkwaardig met"."""
_DENIALS = ("niet", "geen", "nicht", "evenmin")
_NO_DENIALS = word_set("met het een de en dit dat wet wel maar als mee niveau nieuw meer gelet")
"""Words that resemble a denial and are none."""
_WITH = frozenset({"met", "mit", "dem", "aan", "als", "au", "with"})
_LED = 5
"""Tokens before a degree among which stands what leads to it, where its verb follows."""
_GRANTED = equivalence_words().niet_gedaan
"""Behind a denial, what was not done with the level before it."""
_REFUSED = equivalence_words().afgewezen
_SUPPOSED = equivalence_words().verondersteld
"""Behind a level that is only thought of: "het niveau bachelor zou het diploma geen recht doen"."""
_NO_NEED = frozenset({"geen", "no", "aucune", "aucun", "keine", "keinerlei", "zonder", "without", "sans", "ohne"})
_DIFFERENT = re.compile(
    r"verschil|afwijk|onderscheid|tekort|different|differen[ct]|ecart|insuffis|unterschied|abweich|shortcoming|below"
)
"""Where a level is named that was not reached: "substantiële verschillen met het niveau master"."""
_LISTED = 3
"""No decision recognises so many degrees in one breath."""
_EITHER = word_set("of ou oder or")
_SENTENCE = 60
"""Tokens before a formula that are looked at for the start of its sentence."""
_SHORT_TITLE = 8
"""Words of a line that is a title."""
_FLEMISH = frozenset({"BE"})
_NUMBERED_HIGHER = re.compile(r"\b(?:\w*niveau|level|vks|ekk|eqf|cec)\W{1,3}(?:7|8|viii?)\b")
"""How a master or doctor is called by its number in a framework of qualifications."""
_LOWER = ("secondary", "graduaat", "bachelor")
"""Levels that are a lower bound, and not the level, beside "ten minste" or "niveau 7"."""


@lru_cache(maxsize=1)
def _cues() -> Lexicon[str]:
    found = equivalence_cues()
    listed = [(text, kind) for kind in found for texts in found[kind] for text in texts]
    alike = [(text.replace(_EQUAL, one), kind) for text, kind in listed if _EQUAL in text.split() for one in _alike()]
    return Lexicon([*listed, *alike])


@lru_cache(maxsize=1)
def _alike() -> frozenset[str]:
    """What may stand for `_EQUAL` in any formula, folded."""
    return frozenset(map(fold, equivalence_words().zoals_gelijkwaardig))


@lru_cache(maxsize=1)
def _repair() -> Repair:
    words = (word for word in _alike() | deciding_words() | claiming_words() if len(word) >= SHORTEST)
    return Repair(_cues().known | degrees.lexicon().known | frozenset(words))


def extract(section: Section) -> dict[str, Field]:
    """The level recognised, the date of the decision and the holder.

    For the checks only: `_refused`, `_receipt_only` (nothing was decided yet), `_authority` (`naric`, `fwb` or None).
    """
    pages = [page for page in section.pages if page.words]
    dated = [PageWithDates(page) for page in pages]
    kinds: set[str] = set()
    levels: list[Field] = []
    for page in pages:
        tokens = tokens_of(page, _repair())
        cues = _found(tokens)
        kinds |= {cue.payload for cue in cues}
        levels += _levels(page, tokens, cues, section.file)
    if any(_NUMBERED_HIGHER.search(fold(page.text)) for page in pages):
        kinds.add("misschien_hoger")
    level = _agreed(levels)
    taken_back = not kinds.isdisjoint(("geen_beslissing", "herzien", "beperkt")) or any(map(_titled_refusal, pages))
    if level.value is not None and (taken_back or ("misschien_hoger" in kinds and level.value in _LOWER)):
        level = Field(None, level.confidence, level.evidence, "contradiction")
    decided = level.value is not None
    return {
        "level": level,
        "decision_date": _decision_date(dated, section.file),
        "holder": holder_of(dated, section.file),
        "_possible_holders": possible_names(pages, section.file),
        "_refused": Field(not decided and "geweigerd" in kinds, 1.0),
        "_receipt_only": Field(_undecided(kinds, decided=decided), 1.0),
        "_authority": Field("naric" if "naric" in kinds else "fwb" if "fwb" in kinds else None, 1.0),
    }


def _undecided(kinds: set[str], *, decided: bool) -> bool:
    """Whether it is a receipt of what was asked, or says that it decides nothing."""
    return "geen_beslissing" in kinds or ("ontvangst" in kinds and (not decided or "beslissing" not in kinds))


def _found(tokens: tuple[Token, ...]) -> list[Match[str]]:
    found: list[Match[str]] = []
    at = 0
    while at < len(tokens):
        matches = sorted(_cues().matches(tokens, at), key=lambda match: match.end)
        found += matches[-1:]
        at = matches[-1].end if matches else at + 1
    return found


def _levels(page: Page, tokens: tuple[Token, ...], cues: Sequence[Match[str]], file: str) -> list[Field]:
    """The degrees that stand behind a formula of equivalence that is not denied."""
    exceptions = degrees.exceptions_on(tokens)
    named = _without_lists(tokens, [one for one in degrees.find(tokens) if one.senses])
    made: list[Field] = []
    for at, degree in enumerate(named):
        start = named[at - 1].end if at else 0
        until = named[at + 1].start if at + 1 < len(named) else len(tokens)
        formula = _formula_before(cues, start, degree.start) or _formula_behind(tokens, cues, degree.start, degree.end)
        if formula is None or not _recognises(page, tokens, cues, formula, degree):
            continue
        if _differs_from(tokens[start : degree.start]) or _refused_behind(tokens[degree.end - 1 : until]):
            continue
        if _conditional(tokens, cues, formula, degree) or _alternative(tokens, named, at):
            continue
        level = _only(degree.levels(_FLEMISH, None, exceptions))
        known = level in CONTRACT_LEVELS and not _perhaps_denied(tokens, formula)
        value, doubt = (level, None) if known else (None, "ambiguous_degree")
        its = tokens[degree.start : degree.end]
        made.append(field_of(value, words_in(its), page, file, confidence=confidence_of(its), doubt=doubt))
    return made


def _only(levels: Collection[str]) -> str | None:
    return next(iter(levels)) if len(levels) == 1 else None


def _formula_before(cues: Sequence[Match[str]], start: int, end: int) -> Match[str] | None:
    """The last formula of equivalence among the tokens from `start` to before `end`."""
    formulas = (cue for cue in reversed(cues) if cue.payload == "gelijkwaardig" and start <= cue.start < end)
    return next(formulas, None)


def _recognises(
    page: Page, tokens: tuple[Token, ...], cues: Sequence[Match[str]], formula: Match[str], degree: degrees.Found
) -> bool:
    """Whether the formula is said of the degree: near it, not denied, not of what was asked, in the same sentence."""
    if degree.start - formula.end > _REACH or _denied(cues, formula):
        return False
    if not decides(tokens[max(0, formula.start - _SENTENCE) : formula.start]):
        return False
    if any(_parted(pair) for pair in pairwise(tokens[formula.end - 1 : degree.start + 1])):
        return False
    return not _begun_anew(page, tokens[formula.end - 1 : degree.start + 1])


def _denied(cues: Sequence[Match[str]], formula: Match[str]) -> bool:
    return any(cue.payload in ("ontkenning", "geweigerd") and 0 <= formula.start - cue.end <= _DENIED for cue in cues)


def _conditional(
    tokens: Sequence[Token], cues: Sequence[Match[str]], formula: Match[str], degree: degrees.Found
) -> bool:
    """Whether the sentence says under which condition, for what alone or whether perhaps it recognises."""
    first, last = min(formula.start, degree.start), max(formula.end, degree.end) - 1
    start = next((at for at in range(first, max(0, first - _SENTENCE), -1) if ended(tokens[at - 1 : at + 1])), 0)
    end = next((at for at in range(last, min(len(tokens), last + _SENTENCE)) if tokens[at].ends), len(tokens))
    return any(cue.payload == "onzeker" and start <= cue.start <= end for cue in cues)


def _alternative(tokens: Sequence[Token], named: Sequence[degrees.Found], at: int) -> bool:
    """Whether one of the degrees is named as this or another: "de graad van master of bachelor"."""
    pairs = pairwise(named[max(0, at - 1) : at + 2])
    return any(other.start - one.end <= 1 and tokens[other.start - 1].text in _EITHER for one, other in pairs)


def _without_lists(tokens: Sequence[Token], named: Sequence[degrees.Found]) -> list[degrees.Found]:
    """The degrees without those of a list of all levels: "de Vlaamse graden zijn bachelor, master en doctor"."""
    rest: list[degrees.Found] = []
    at = 0
    while at < len(named):
        end = at + 1
        while end < len(named) and items_between(tokens[named[end - 1].end - 1 : named[end].start]):
            end += 1
        rest += named[at:end] if end - at < _LISTED else []
        at = end
    return rest


def _begun_anew(page: Page, tokens: Sequence[Token]) -> bool:
    """Whether between a formula and a degree, the ends of `tokens`, a line begins that does not go on with it.

    "ÉQUIVALENCE DE NIVEAU / La Licenciatura": the title says nothing of the degree in the sentence under it.
    """
    for before, token in pairwise(tokens):
        above, own = page.lines[before.line].box, token.words[0].box
        if token.first and own.middle - above.middle > above.height / 2:
            title = len(page.lines[before.line].words) <= _SHORT_TITLE and before.text not in OPEN
            opens = before.words[-1].text.endswith(":") or token is tokens[-1]
            if title and not opens and token.capital:
                return True
    return False


def _parted(pair: Sequence[Token]) -> bool:
    """Whether a sentence ends between two tokens, and no abbreviation: "(VKS-niveau 7). De bachelorgraad"."""
    first = pair[1].words[0].text[:1]
    return pair[0].ends and first.isupper() and not pair[0].words[-1].text.endswith(":")


def _refused_behind(tokens: Sequence[Token]) -> bool:
    """Whether the sentence of the degree that `tokens` begin with says that it is not granted, or merely supposed.

    "Als master kunnen wij niet toekennen."; `tokens` end before the next degree.
    """
    denied = False
    for token in tokens[:_REACH]:
        if token.text.startswith(_REFUSED) or token.text in _SUPPOSED or (denied and token.text.startswith(_GRANTED)):
            return True
        denied = denied or token.text in _DENIALS
        if token.ends:
            return False
    return False


def _formula_behind(tokens: Sequence[Token], cues: Sequence[Match[str]], start: int, end: int) -> Match[str] | None:
    """The verb that closes the sentence behind the degree: "dem Grad eines Masters gleichgestellt."."""
    led = not _WITH.isdisjoint(token.text for token in tokens[max(0, start - _LED) : start])
    return next(
        (
            cue
            for cue in cues
            if led and cue.payload == "gelijkwaardig" and 0 <= cue.start - end <= 1 and tokens[cue.end - 1].ends
        ),
        None,
    )


def _differs_from(before: Sequence[Token]) -> bool:
    """Whether the sentence, since the degree before, says that the diploma differs from what it names next."""
    different = False
    for at, token in enumerate(before):
        if token.ends:
            different = False
        elif _DIFFERENT.match(token.text):
            different = _NO_NEED.isdisjoint(one.text for one in before[max(0, at - 2) : at])
    return different


def _perhaps_denied(tokens: Sequence[Token], formula: Match[str]) -> bool:
    """Whether a word before the formula may have been printed as "niet"."""
    return any(
        token.words[0].confidence < 1.0
        and token.text not in _NO_DENIALS
        and any(Levenshtein.distance(token.text, word) <= len(word) // 2 for word in _DENIALS)
        for token in tokens[max(0, formula.start - _DENIED) : formula.start]
    )


def _titled_refusal(page: Page) -> bool:
    """Whether a title says that something is refused; what follows may be read without its "niet"."""
    titles = [line for line in page.lines if 0 < len(line.words) <= _SHORT_TITLE]
    tokens = tokens_of(replace(page, lines=tuple(titles)), _repair())
    return any(cue.payload == "geweigerd" for cue in _found(tokens))


def _agreed(levels: Sequence[Field]) -> Field:
    if not levels:
        return NOT_FOUND
    best = max(levels, key=lambda field: field.confidence)
    if len({field.value for field in levels}) > 1:
        return Field(None, best.confidence, tuple(one for field in levels for one in field.evidence), TWO_CANDIDATES)
    return best


def _decision_date(pages: Sequence[PageWithDates], file: str) -> Field:
    """The date beside a word for the decision, else the newest that is no birth date and no law's."""
    words = date_words()
    dated = [
        (one.page, mention)
        for one in pages
        for mention in one.dates
        if not words.birth.search(mention.before[-40:])
        and not words.not_award.search(mention.before[-30:].replace("besluit", ""))
    ]
    labelled = [
        one for one in dated if any(word in one[1].before[-60:] for word in ("beslis", "brussel", "decision", "datum"))
    ]
    for page, mention in sorted(labelled or dated, key=lambda one: one[1].day or dt.date.min, reverse=True):
        return field_of(mention.day, mention.words, page, file, confidence=mention.confidence, doubt=mention.doubt)
    return NOT_FOUND
