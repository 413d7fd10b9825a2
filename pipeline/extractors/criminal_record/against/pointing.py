"""Sentences that point back at the answer, at a time since the issue, or at another copy: a person reads them.

Nobody foresees what may be added to an extract, but an addition must say what it is added to: "deze vermelding",
"hierover", "sindsdien". Those words are few. True small print speaks of any extract; where it has one of them it is
known by what else it says: how the paper is made, checked and paid, or when the office is open. All text is flattened
(`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.sentences.likeness import is_like_harmless
from pipeline.extractors.criminal_record.sentences.nothing_said import says_none
from pipeline.extractors.criminal_record.sentences.rules import ARTICLE, cites_law, is_small_print, makes_rule
from pipeline.extractors.criminal_record.words.wordlists import either, listed, stems
from pipeline.extractors.flattened import blanked

_FEWEST = 3
"""Words of a sentence."""
_NEGATED = re.compile(
    r"(?<![a-z])(?:niet|geen|pas|plus|aucune?|nicht|keine?[nrms]?|not|no)(?![a-z])"
    r"|(?<![a-z])(?:moet|doit|muss) (?:zich|se|sich)"
)
"""What a holder may not do, or must."""
_ASKED = re.compile(
    r"(?:vraag|verzoek|brief|schrijven|mail|bericht|demande|lettre|courrier|anfrage|antrag|nachricht|request|letter)"
    r" (?:(?:van|du|de|vom|von|of)(?: la)? )?\Z"
)
"""Before such a word: it is that of the request, "uw vraag van vorige week"."""


def points_back(sentence: str) -> bool:
    """Whether a sentence is about the answer, tells of a time after it, or of another copy of the paper."""
    if len(sentence.split()) < _FEWEST or "?" in sentence or answers_blank(sentence):
        return False
    if ARTICLE.search(sentence) or cites_law().search(sentence) or listed("uitleg_van_woord").search(sentence):
        return False
    if listed("maakt_regel", "meldt_fout").search(sentence) or stems("van_de_dienst").search(sentence):
        return False
    told = _is_since(sentence) or _is_about_answer(sentence) or _is_of_other_copy(sentence) or _is_barred(sentence)
    return told and not is_like_harmless(sentence)


def _is_since(sentence: str) -> bool:
    """Whether it tells of a time after the issue; by a word that rules have too, only where it makes none."""
    if is_small_print(sentence):
        return False
    since = listed("na_de_afgifte").search(sentence)
    if since and not _ASKED.search(sentence, 0, since.start()):
        return True
    others = listed("na_jaren", "niet_over_register", "plaatselijk_register")
    if (
        says_none(sentence)
        or makes_rule().search(sentence)
        or stems("wordt_getoond").search(sentence)
        or others.search(sentence)
    ):
        return False  # of what no extract shows, or shows no more
    told = listed("nog_niet_of_niet_meer").finditer(sentence)
    return any(_amount().match(sentence, one.end()) is None for one in told)


def _is_about_answer(sentence: str) -> bool:
    """Whether it speaks of "this answer", of what stands above, or "about this", and is none of the formulas."""
    told = _answer().search(sentence) or listed("hierover").search(sentence)
    rest = blanked(listed("houder_als_onderwerp"), sentence)
    formula = stems("onder_het_antwoord").search(rest) or stems("op_en_om_het_papier").search(rest)
    return told is not None and formula is None


def _is_of_other_copy(sentence: str) -> bool:
    """Whether it says that there is, or will be, another copy with something else on it."""
    return _other_copy().search(sentence) is not None and listed("gewone_versie").search(sentence) is None


def _is_barred(sentence: str) -> bool:
    """Whether it says what its holder may not do, or must, other than with this paper."""
    return (
        _holder_may().match(sentence) is not None
        and _NEGATED.search(sentence) is not None
        and stems("over_het_stuk").search(sentence) is None
    )


@lru_cache(maxsize=1)
def _amount() -> re.Pattern[str]:
    """Behind "niet meer": no time, but an amount ("niet meer dan 500 euro"); "n'est plus que partiel" is none."""
    return re.compile(rf" (?:dan|als|que) (?:[0-9]|(?!een|une?(?![a-z])|ein){either('telwoord')}(?![a-z]))")


@lru_cache(maxsize=1)
def _answer() -> re.Pattern[str]:
    """The answer, with a word that points at it, or what stands above by itself: "bovenstaande geldt niet"."""
    this, above = either("dit_hier"), either("bovenstaand")
    noun = either("antwoord_genoemd")
    return re.compile(
        rf"(?<![a-z])(?:(?:{this}|{above}) (?:[a-z]+ )?{noun}|{noun} {above}|{above} {either('vervoegd')}"
        rf"|(?:het|das) {above}(?= (?:{either('vervoegd')}|als|niet|nicht)))(?![a-z])"
    )


@lru_cache(maxsize=1)
def _other_copy() -> re.Pattern[str]:
    """That another copy is there, or follows, in either order."""
    noun, there = either("exemplaar"), either("bestaat_of_volgt")
    other = rf"{either('een_andere')}(?:,? [a-z]+){{0,3}}? {noun}"
    fuller, between = either("vollediger"), "(?:,? [a-z]+){0,4}?,?"
    shapes = (f"{there}{between} {other}", f"{other}{between} {there}", f"{there}{between} {noun} {fuller}")
    return re.compile(rf"(?<![a-z])(?:{'|'.join((*shapes, f'{noun} {fuller} {there}'))})(?![a-z])")


@lru_cache(maxsize=1)
def _holder_may() -> re.Pattern[str]:
    """For `match`: a sentence that begins with its holder and what he may or must."""
    article = r"(?:(?:de|het|la|le|der|die|the) |l')?"
    return re.compile(rf"\W*{article}{either('houder_als_onderwerp')}(?: ne)? {either('mag_of_moet')}(?![a-z])")
