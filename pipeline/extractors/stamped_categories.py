"""The rule that licences on paper print, that they hold for the categories that were stamped and for no others.

It limits nothing: "Dit rijbewijs is slechts geldig voor de categorieën waarvoor het werd gestempeld".
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.extractors.flattened import any_of
from pipeline.extractors.vocabularies import stamps
from pipeline.model import Line, Page
from pipeline.text import below, fold


def without_rule(text: str) -> str:
    """Plain text in lower case with gaps in the place of such a rule; its length stays."""
    return _rule().sub(lambda found: " " * len(found[0]), text)


def lines_of_rule(page: Page) -> Iterator[Line]:
    """The lines of a page on which such a rule begins, wherever it ends: on that line or the next."""
    for line in page.lines:
        own = fold(line.text)
        following = next(iter(below(page, line.box)), None)
        found = _rule().search(f"{own} {fold(following.text)}" if following is not None else own)
        if found is not None and found.start() < len(own):
            yield line


@lru_cache(maxsize=1)
def _rule() -> re.Pattern[str]:
    stamped = rf"(?:{any_of(stamps().gestempeld)})"
    return re.compile(
        r"\b(?:(?:slechts|enkel|alleen|uitsluitend) geldig voor|geldig (?:enkel|alleen|uitsluitend) voor"
        r"|valable (?:que|uniquement|seulement) pour|nur(?: gultig)? fur)"
        rf" (?:(?:de|die|les) )?(?:{stamped} (?:klassen|fahrzeugklassen)"
        rf"|(?:categor|klasse)[a-z]*(?: (?!niet |geen |pas |nicht )[a-z']+){{0,6}}? {stamped})(?![a-z])"
    )
