"""How many pages an extract says that it has: "Pagina 1 van 3", "Page 1 of 3", "Blad 1/2"."""

import re
from collections.abc import Sequence

from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.flattened import flat, words_between
from pipeline.model import Field, Page

_OF = re.compile(
    r"(?<![a-z])(?:pagina|bladzijde|blz\.?|pag\.?|page|seite|blad|feuillet|blatt|p\.) ?(?:nr\.? |n° ?)?"
    r"(?P<number>[1-9])\s?(?:van|sur|von|de|of|op|/)\s?(?P<total>[1-9])(?![0-9.,/])"
)
"""The number of a page with that of all; an extract has less than ten."""


def pages_told(pages: Sequence[Page], file: str) -> Field:
    """The greatest number of pages that it tells of itself."""
    found = [(m, page, line) for page in pages for line in page.lines for m in _OF.finditer(flat(line.text))]
    told = [one for one in found if int(one[0]["number"]) <= int(one[0]["total"])]
    if not told:
        return NOT_FOUND
    m, page, line = max(told, key=lambda one: int(one[0]["total"]))
    return field_of(int(m["total"]), words_between(line, m.start(), m.end()), page, file)
