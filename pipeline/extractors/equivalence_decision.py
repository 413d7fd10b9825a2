"""Decisions on the equivalence of foreign diplomas: the level recognised, a refusal, or a mere receipt.

A decision names the foreign degree too; only what stands behind "gelijkwaardig met" and the like is the level.
Source: NARIC-Vlaanderen; recognition of the level is enough where a level is asked.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from pipeline.extractors import degrees
from pipeline.extractors.dates import find_dates
from pipeline.extractors.diploma_level import TWO_CANDIDATES
from pipeline.extractors.diploma_particulars import holder_of
from pipeline.extractors.diploma_words import BIRTH, NOT_AWARD
from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.lexicon import Lexicon, Match, Repair, Token, confidence_of, tokens_of, words_in
from pipeline.extractors.name_lines import possible_names
from pipeline.extractors.vocabularies import equivalence_cues
from pipeline.model import Field, Page, Section
from pipeline.text import word_set

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
_GRANTED = ("toeken", "toegekend", "verle", "ingewillig", "inwillig", "gewahr", "erteilt", "zuerkann", "grant")
_NO_NEED = frozenset({"geen", "no", "aucune", "aucun", "keine", "keinerlei", "zonder", "without", "sans", "ohne"})
_DIFFERENT = re.compile(
    r"verschil|afwijk|onderscheid|tekort|different|differen[ct]|ecart|insuffis|unterschied|abweich|shortcoming|below"
)
"""Where a level is named that was not reached: "substantiële verschillen met het niveau master"."""
_SHORT_TITLE = 8
"""Words of a line that is a title."""
_FLEMISH = frozenset({"BE"})


@lru_cache(maxsize=1)
def _cues() -> Lexicon[str]:
    return Lexicon([(text, kind) for kind, lists in equivalence_cues().items() for texts in lists for text in texts])


@lru_cache(maxsize=1)
def _repair() -> Repair:
    return Repair(_cues().known | degrees.lexicon().known)


def extract(section: Section) -> dict[str, Field]:
    """The level recognised, the date of the decision and the holder.

    For the checks only: `_refused`, `_receipt_only` (nothing was decided yet), `_authority` (`naric`, `fwb` or None).
    """
    pages = [page for page in section.pages if page.words]
    kinds: set[str] = set()
    levels: list[Field] = []
    for page in pages:
        tokens = tokens_of(page, _repair())
        cues = _found(tokens)
        kinds |= {cue.payload for cue in cues}
        levels += _levels(page, tokens, cues, section.file)
    level = _agreed(levels)
    if level.value is not None and any(_titled_refusal(page) for page in pages):
        level = Field(None, level.confidence, level.evidence, "contradiction")
    decided = level.value is not None
    return {
        "level": level,
        "decision_date": _decision_date(pages, section.file),
        "holder": holder_of(pages, section.file),
        "_possible_holders": possible_names(pages, section.file),
        "_refused": Field(not decided and "geweigerd" in kinds, 1.0),
        "_receipt_only": Field("ontvangst" in kinds and (not decided or "beslissing" not in kinds), 1.0),
        "_authority": Field("naric" if "naric" in kinds else "fwb" if "fwb" in kinds else None, 1.0),
    }


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
    named = [one for one in degrees.find(tokens) if one.senses]
    made: list[Field] = []
    for index, degree in enumerate(named):
        start = named[index - 1].end if index else 0
        formula = next(
            (cue for cue in reversed(cues) if cue.payload == "gelijkwaardig" and start <= cue.start < degree.start),
            None,
        )
        if formula is None:
            formula = _formula_behind(tokens, cues, degree.start, degree.end)
        if formula is None or degree.start - formula.end > _REACH or _denied(cues, formula):
            continue
        if _differs_from(tokens[start : degree.start]) or _refused_behind(tokens[degree.end - 1 :]):
            continue
        found = degree.levels(_FLEMISH, None, exceptions)
        level = next(iter(found)) if len(found) == 1 else None
        words = words_in(tokens[degree.start : degree.end])
        sure = confidence_of(tokens[degree.start : degree.end])
        known = level in degrees.CONTRACT_LEVELS and not _perhaps_denied(tokens, formula)
        made.append(
            field_of(
                level if known else None,
                words,
                page,
                file,
                confidence=sure,
                doubt=None if known else "ambiguous_degree",
            )
        )
    return made


def _denied(cues: Sequence[Match[str]], formula: Match[str]) -> bool:
    return any(cue.payload in ("ontkenning", "geweigerd") and 0 <= formula.start - cue.end <= _DENIED for cue in cues)


def _refused_behind(tokens: Sequence[Token]) -> bool:
    """Whether the sentence goes on to say that this is not granted: "als master kunnen wij niet toekennen."."""
    denied = False
    for token in tokens[:_REACH]:
        if denied and token.text.startswith(_GRANTED):
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


def _decision_date(pages: Sequence[Page], file: str) -> Field:
    """The date beside a word for the decision, else the newest that is no birth date and no law's."""
    dated = [
        (page, mention)
        for page in pages
        for mention in find_dates(page)
        if not BIRTH.search(mention.before[-40:]) and not NOT_AWARD.search(mention.before[-30:].replace("besluit", ""))
    ]
    labelled = [
        one for one in dated if any(word in one[1].before[-60:] for word in ("beslis", "brussel", "decision", "datum"))
    ]
    for page, mention in sorted(labelled or dated, key=lambda one: one[1].day or dt.date.min, reverse=True):
        return field_of(mention.day, mention.words, page, file, confidence=mention.confidence, doubt=mention.doubt)
    return NOT_FOUND
