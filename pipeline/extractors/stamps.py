"""What a stamp says that makes any paper worthless: "ONGELDIG". The words stand in `vocabulary/stamps.yaml`."""

import re
from functools import lru_cache

from pipeline.extractors.flattened import any_of, any_phrase
from pipeline.text import fold
from pipeline.vocabulary.stamps import stamps

_MOST_WORDS = 7
"""Of a line that is a stamp."""
_PIECES = re.compile(r"[^\w' ]+|\s-+\s")
_EDGES = " .!*-_'"
_CONDITION_OR_SAMPLE = re.compile(
    r"\b(?:zonder|indien|tenzij|als|wanneer|kopie|afdruk|sans|si|sauf|copie|ohne|wenn|falls|ausdruck|without|if|unless"
    r"|copy|specimen|fictief|fictive?|fiktiv|fictional)\b"
)


def void_stamp() -> re.Pattern[str]:
    """What such a stamp says, as words of their own in folded or flattened text; a gap in it may be lost."""
    return any_phrase(stamps().ongeldig)


def says_worthless(printed: str) -> bool:
    """Whether a short line begins by saying that the paper is worth nothing, as "Zonder waarde - opleiding" does.

    Not where it goes on with when any paper would be, or says that its people are made up, as samples do.
    """
    first, *others = [piece for one in _PIECES.split(fold(printed)) if (piece := one.strip(_EDGES))] or [""]
    few = len(printed.split()) <= _MOST_WORDS
    return few and _worth().fullmatch(first) is not None and not any(map(_CONDITION_OR_SAMPLE.search, others))


@lru_cache(maxsize=1)
def _worth() -> re.Pattern[str]:
    return re.compile(any_of(stamps().zonder_waarde))
