"""What a diploma says against itself: that it is a model without value, or a stamp that makes it invalid.

Small print says when any diploma would be worth nothing ("ongeldig zonder droogstempel"); a stamp stands by itself. The
words stand in `vocabulary/stamps.yaml`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.flattened import any_of
from pipeline.extractors.stamps import says_worthless, stamp_in_pieces, void_stamp
from pipeline.model import Field, Page
from pipeline.text import fold
from pipeline.vocabulary.stamps import stamps

_MOST_WORDS = 7
"""Of a line that is a stamp."""
_PIECES = re.compile(r"[^\w' ]+|\s-+\s")
_EDGES = " .!*-_'"


def worthless(pages: Sequence[Page], file: str) -> Field:
    """True where a line of a page says by itself that the diploma is a model, void or without worth; else NOT_FOUND."""
    for page in pages:
        for line in page.lines:
            told = len(line.words) <= _MOST_WORDS and _says_so(line.text)
            if told or says_worthless(line.text) or _replaced().match(fold(line.text)):
                return field_of(True, line.words, page, file)
        if pieces := stamp_in_pieces(page):
            return field_of(True, pieces, page, file)
    return NOT_FOUND


def _says_so(text: str) -> bool:
    pieces = [piece for one in _PIECES.split(fold(text)) if (piece := one.strip(_EDGES))]
    if not pieces or not all(
        _model().fullmatch(piece) or _worth().fullmatch(piece) or void_stamp().fullmatch(piece) for piece in pieces
    ):
        return False
    return any(_worth().fullmatch(piece) for piece in pieces) or text.isupper()


@lru_cache(maxsize=1)
def _replaced() -> re.Pattern[str]:
    """How a line begins that says that another paper took its place: "Vervallen en vervangen door het diploma"."""
    this = r"(?:dit diploma (?:is|werd)|ce diplome (?:est|a ete)|this diploma (?:is|was)) "
    return re.compile(
        rf"\W*(?:{this})?(?:{any_of(stamps().ongeldig)})"
        r"(?:,? (?:en|et|und|and) [a-z]+)? (?:door|par|durch|by) "
    )


@lru_cache(maxsize=1)
def _model() -> re.Pattern[str]:
    return re.compile(rf"(?:dit is )?(?:een )?(?:{any_of(stamps().model)})(?: diploma)?")


@lru_cache(maxsize=1)
def _worth() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:dit is )?(?:een )?(?:{any_of(stamps().model)}) )?(?:{any_of(stamps().zonder_waarde)})")
