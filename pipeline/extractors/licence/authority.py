"""Field 4c of a card, the authority that issued it: in Belgium a municipality."""

import re
from collections.abc import Sequence

from pipeline.extractors.criminal_record.letterheads import is_municipality
from pipeline.extractors.flattened import flat
from pipeline.extractors.licence.numbered_fields import NumberedField, dates_in
from pipeline.extractors.licence.sides import SURE
from pipeline.model import Page, Word

_GARBLED = re.compile(r"\W{0,2}\w{2}[.,:;]")
"""The number 4c misread: "4e.", "be."."""
_FIVE = re.compile(r"\W{0,2}5(?!\d)")
"""How the line of field 5 begins."""
_PLACE = re.compile(r"(?=.{4})[^\W\d_]+(?:[ '’\-][^\W\d_]+)*")
"""A name, no street with its number and no postcode with a town; short ones are what specks are read as too."""
_DAYS = 3
"""Those over field 4c: of birth, of issue and, last and latest, of expiry."""


def names_municipality(page: Page, numbered: Sequence[NumberedField]) -> bool:
    """Whether field 4c surely names a Belgian municipality and nothing else."""
    read = [field.words for field in numbered if field.number == "4c"]
    words = read[0] if len(read) == 1 else () if read else _over_five(page)
    text = " ".join(word.text for word in words)
    named = _PLACE.fullmatch(text) is not None and is_municipality(flat(text))
    return named and all(word.confidence >= SURE for word in words)


def _over_five(page: Page) -> tuple[Word, ...]:
    """What follows two signs on the line between the days and field 5, where the number of 4c was misread."""
    five = next((at for at, line in enumerate(page.lines) if _FIVE.match(line.text)), 0)
    lines = [line.words for line in page.lines[:five]]
    if not lines or len(lines[-1]) < 2 or _GARBLED.fullmatch(lines[-1][0].text) is None:
        return ()
    days = [date for words in lines[:-1] for date in dates_in(words)]
    ordered = sorted((date.year, date.month, date.day) for date in days if not date.short)
    late = [(date.year, date.month, date.day) for date in days] == ordered and len(days) == _DAYS
    return lines[-1][1:] if late and dates_in(lines[-2]) else ()
