"""The rule that licences on paper print, that they hold for the categories that were stamped and for no others.

It limits nothing: "Dit rijbewijs is slechts geldig voor de categorieën waarvoor het werd gestempeld".
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.extractors.flattened import any_of, blanked, blanked_between, compose, flat
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Line, Page
from pipeline.vocabulary.stamps import stamps


def without_rule(text: str) -> str:
    """Plain text in lower case with gaps in the place of such a rule; its length stays."""
    return blanked(_rule(), text)


def lines_without_rule(page: Page) -> Iterator[tuple[Line, str]]:
    """The lines of a page, each with its text: gaps stand for a rule that begins on it, and ends there or on the next.

    What else the line says remains: "... waarvoor het werd gestempeld. INGETROKKEN".
    """
    texts = [compose(line.text) for line in page.lines]
    begun = [index for index, text in enumerate(texts) if _begins().search(flat(text))]
    if begun:
        neighbours = Neighbours(page)
        for index in begun:
            texts[index] = _without_begun(texts[index], neighbours.below(index), page)
    return zip(page.lines, texts, strict=True)


def _without_begun(own: str, following: int | None, page: Page) -> str:
    """The text of a line with gaps for each rule that begins on it; `following` is the line under it."""
    text = flat(own if following is None else f"{own} {page.lines[following].text}")
    for found in _rule().finditer(text):
        own = blanked_between(found.start(), found.end(), own)
    return own


@lru_cache(maxsize=1)
def _begins() -> re.Pattern[str]:
    """The first word of every such rule."""
    return re.compile(rf"geldig|valable|{any_of(stamps().slechts)}")


@lru_cache(maxsize=1)
def _rule() -> re.Pattern[str]:
    stamped, only = rf"(?:{any_of(stamps().gestempeld)})", any_of(stamps().slechts)
    return re.compile(
        rf"\b(?:(?:{only}) (?:geldig voor|valable pour|(?:gultig )?fur)"
        rf"|geldig (?:{only}) voor|valable (?:que|{only}) pour)"
        rf" (?:(?:de|die|les) )?(?:{stamped} (?:klassen|fahrzeugklassen)"
        rf"|(?:categor|klasse)[a-z]*(?: (?!niet |geen |pas |nicht )[a-z']+){{0,6}}? {stamped})(?![a-z])"
    )
