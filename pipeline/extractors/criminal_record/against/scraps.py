"""Scraps on an extract that name a case and say no more: an offence, a court in short, a penalty with its measure.

"Diefstal", "Pol. Aalst 2017: snelheid", "1 jaar gev.": what somebody jotted beside an answer has no verb, no day and no
label. Small print names the same things, but in sentences, in titles of laws and as heads of columns. All text is
flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/decisions.yaml` and `remarks.yaml`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.against.of_paper import is_address
from pipeline.extractors.criminal_record.against.sign_words import MERELY_CONTAINS
from pipeline.extractors.criminal_record.answers.kinds import names_kinds
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank, asks_else, ends_blank
from pipeline.extractors.criminal_record.sentences.rules import ARTICLE, cites_law, is_small_print, makes_rule
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.wordlists import either, listed, stems
from pipeline.extractors.flattened import blanked

MOST_OF_SCRAP = 8
"""Words of a scrap."""
_MOST_BESIDE = 3
"""Words beside an offence that say how, of what or where: "diefstal met braak", "vol dans un magasin"."""
_WORD = re.compile(r"[a-z]{2,}")
_FIGURES = r"(?:[0-9][0-9.,/\-]*\W+){0,3}"
_MEASURE = (
    r"(?<![0-9a-z./\-])(?:[0-9][0-9.,]*|een|twee|drie|vier|vijf|zes|une?|deux|trois|quatre|cinq|six|eine?|zwei|drei"
    r"|funf|sechs|one|two|three|four|five)\s?(?:euros?|eur|€|fr(?:ank)?|bef|maand(?:en)?|mnd|mois|monate?|months?|m|mm?d"
    r"|dag(?:en)?|d|jours?|tage?|days?|uur|uren|u|heures?|h|stunden|std|hours?|jaar|jaren|jr|j|ans?|annees?|jahre?"
    r"|years?|weken|week|semaines?|wochen?|weeks?)(?![a-z])\.?|(?:eur|euro|€|bef)\s?[0-9][0-9.,]*"
)
"""How long a penalty lasts or how much it is, also in short: "3 m.", "EUR 500"."""
_BESIDE_MEASURE = r"\W{1,3}(?:[a-z']{1,12}\W{1,3}){0,3}?"


def is_scrap(text: str) -> bool:
    """Whether a short text is nothing but such a name: no rule, law, warning, question, explanation or answer."""
    if text.count("(") != text.count(")"):
        return False  # the rest of a label of two lines: "(Polizeigericht, / Korrektionalgericht, Assisenhof)"
    text = MERELY_CONTAINS.sub(" ", text).strip(ORNAMENT)
    if not 0 < len(text.split()) <= MOST_OF_SCRAP or any(c in text for c in "?=@") or is_address(text):
        return False
    if is_small_print(text) or makes_rule().search(text) or ARTICLE.search(text) or cites_law().search(text):
        return False
    head, colon, _ = text.partition(":")
    if (colon and asks_else(head)) or stems("misdrijf_als_onderwerp").search(f" {text} "):
        return False
    if answers_blank(text) or ends_blank(text) or listed("ontkenning", "ontkend", "neen").search(text):
        return False
    return _names_court(text) or _names_penalty(text) or _names_offence(text)


def _names_court(text: str) -> bool:
    """Whether it begins with a court in short and goes on: "Corr. Rb. Gent", "2016 - Trib. pol. Namur"."""
    if "." not in text and names_kinds(text):
        return False  # the label of all of a kind: "Correctionele rechtbank of hof van beroep"
    return _court().match(text) is not None


def _names_penalty(text: str) -> bool:
    """Whether it has a penalty with its measure, in either order: "1 jaar gev.", "boete 200 EUR"."""
    return _penalty().search(text) is not None and not listed("hoe_gemeten").search(text)


def _names_offence(text: str) -> bool:
    """Whether it begins with an offence, but for an attempt or a year, and has hardly a word beside it."""
    rest = blanked(listed("feit_kort", "poging", "tussen_feiten"), text)
    named = rest != blanked(listed("poging", "tussen_feiten"), text)
    if named and not _WORD.search(rest):
        return True
    first = _strong().match(text)
    return first is not None and len(_WORD.findall(text, first.end())) <= _MOST_BESIDE


@lru_cache(maxsize=1)
def _court() -> re.Pattern[str]:
    return re.compile(rf"{_FIGURES}{either('gerecht_kort')}(?![a-z])\W{{1,3}}(?:[a-z']{{2,}}|[0-9])")


@lru_cache(maxsize=1)
def _penalty() -> re.Pattern[str]:
    penalty = rf"(?<![a-z]){either('straf_kort')}(?![a-z])"
    return re.compile(rf"(?:{_MEASURE}){_BESIDE_MEASURE}{penalty}|{penalty}{_BESIDE_MEASURE}(?:{_MEASURE})")


@lru_cache(maxsize=1)
def _strong() -> re.Pattern[str]:
    """For `match`: an offence that begins a text, also as the end of a compound word: "winkeldiefstal"."""
    return re.compile(
        rf"{_FIGURES}(?:{either('poging')}\W{{1,3}})?(?:[a-z]{{5,14}} )??[a-z]*?{either('feit_voluit')}(?![a-z])"
    )
