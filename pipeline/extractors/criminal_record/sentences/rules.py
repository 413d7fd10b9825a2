"""Whether a sentence asks, sets a condition, makes a rule or cites a law: then it says nothing of this one extract.

The small print of a clean extract does hardly anything else. The words stand in `vocabulary/criminal_record/`. All text
is flattened (`flattened.flat`).
"""

import re
from functools import lru_cache

from pipeline.extractors.criminal_record.words.wordlists import either, listed, opening, unbroken

ARTICLE = re.compile(r"(?<![0-9])(59[0-9])(?![0-9])")
"""The number of an article on extracts."""


@lru_cache(maxsize=1)
def _small_print() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z']){either('voorwaarde_overal', 'uitleg_overal')}(?![a-z])")


@lru_cache(maxsize=4096)
def is_small_print(text: str) -> bool:
    """Whether a text sets a condition, says what something means, or what can or must be."""
    return _small_print().search(text) is not None


def makes_rule() -> re.Pattern[str]:
    """The pattern of what makes a rule of a sentence."""
    return listed("als_regel", "maakt_regel", "wet_of_besluit")


def speaks_of_any(sentence: str) -> bool:
    """Whether a sentence says what is so of anybody or of each paper: "wie een zegel namaakt", "elke wijziging"."""
    return listed("van_elk").search(sentence) is not None or opening("wie_ook").match(sentence) is not None


def supposes_that(sentence: str) -> bool:
    """Whether a sentence has a condition that begins with "als", which may as well mean "as": "als de code"."""
    return unbroken("als_het_zo_is").search(sentence) is not None


def names_law(sentence: str) -> bool:
    """Whether a sentence names a law, a decree or an article on the register."""
    return ARTICLE.search(sentence) is not None or listed("wet_of_besluit").search(sentence) is not None


def asks_or_rules(sentence: str) -> bool:
    """Whether a sentence asks something, or says what is so on a condition or always."""
    return "?" in sentence or listed("voorwaarde_overal", "maakt_regel").search(sentence) is not None


@lru_cache(maxsize=1)
def cites_law() -> re.Pattern[str]:
    """A law that is cited by its day."""
    return re.compile(
        rf"{unbroken('wet').pattern}[^.;]{{0,30}}?(?<![a-z])(?:van|du|vom|of|betreffende|relative|uber)(?![a-z])"
        r"|[a-z]{3,}(?:wet|gesetz(?:es)?)\s(?:[a-z]+ )?(?:van|du|vom|of|[0-9]{4})(?![a-z])"
    )
