"""Field 4c of a card, the authority that issued it: in Belgium a municipality.

It tells the Area of a card of which only the word rijbewijs was read, and only where nothing else heads the card: a
note on a copy ("kopie rijbewijs"), the name of another state or of what else may be driven stands beside that word.
"""

import re
from collections.abc import Sequence

from pipeline.extractors.flattened import flat
from pipeline.extractors.licence.issuers import DUTCH_TITLE
from pipeline.extractors.licence.numbered_fields import NumberedField, dates_in
from pipeline.extractors.licence.sides import LEGIBLE, SURE
from pipeline.extractors.municipalities import is_municipality
from pipeline.model import Page, Word
from pipeline.text import fold

_GARBLED = re.compile(r"\W{0,2}[4aAbd&][ceoCGO][.,:;]")
"""The number 4c misread, "4e.", "be.", as that of field 8 is not."""
_FIVE = re.compile(r"\W{0,2}5(?!\d)")
"""How the line of field 5 begins."""
_PLACE = re.compile(r"(?=.{4})[^\W\d_]+(?:[ '’\-][^\W\d_]+)*")
"""A name, no street with its number and no postcode with a town; short ones are what specks are read as too."""
_SHORT = 3
"""Letters of the sign of a state, or of specks."""
_DAYS = 3
"""Those over field 4c: of birth, of issue and, last and latest, of expiry."""


def names_municipality(page: Page, numbered: Sequence[NumberedField]) -> bool:
    """Whether nothing but rijbewijs heads a card, and 4c, without a 4d, surely names a Belgian municipality alone."""
    read = [field for field in numbered if field.number in {"4c", "4d"}]
    words = _over_five(page) if not read else read[0].words if [field.number for field in read] == ["4c"] else ()
    text = " ".join(word.text for word in words)
    named = _PLACE.fullmatch(text) is not None and is_municipality(flat(text))
    return named and all(word.confidence >= SURE for word in words) and _heading(page, numbered) == [DUTCH_TITLE]


def _heading(page: Page, numbered: Sequence[NumberedField]) -> list[str]:
    """The words that can be read over the first number, without signs of states and specks."""
    first = min((field.line for field in numbered), default=0)
    words = (word for line in page.lines[:first] for word in line.words if word.confidence >= LEGIBLE)
    return [fold(word.text) for word in words if len(word.text) > _SHORT]


def _over_five(page: Page) -> tuple[Word, ...]:
    """What follows two signs on the line between the days and field 5, where the number of 4c was misread."""
    five = next((at for at, line in enumerate(page.lines) if _FIVE.match(line.text)), 0)
    lines = [line.words for line in page.lines[:five]]
    if not lines or len(lines[-1]) < 2 or _GARBLED.fullmatch(lines[-1][0].text) is None:
        return ()
    dates = [date for words in lines[:-1] for date in dates_in(words)]
    days = [(date.year, date.month, date.day) for date in dates if not date.short]
    in_order = len(days) == len(dates) == _DAYS and days == sorted(days)
    return lines[-1][1:] if in_order and dates_in(lines[-2]) else ()
