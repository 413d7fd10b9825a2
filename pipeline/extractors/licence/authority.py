"""The authority that issued a licence, in field 4c of a card and 5 or 6 of a paper model: in Belgium a municipality.

It tells the Area of a card of which only the word rijbewijs was read, and only where nothing else heads the card: a
note on a copy ("kopie rijbewijs"), the name of another state or of what else may be driven stands beside that word. It
tells that of a paper model too, by a stamp here, by the words around its name in `paper_seat`.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from pipeline.extractors.flattened import any_phrase, flat
from pipeline.extractors.licence.issuers import DUTCH_TITLE, names_state_outside
from pipeline.extractors.licence.numbered_fields import NumberedField, dates_in
from pipeline.extractors.licence.sides import LEGIBLE, SURE
from pipeline.extractors.vocabularies import licence_issuers, places
from pipeline.model import Line, Page, Word
from pipeline.text import fold
from pipeline.vocabulary.municipalities import is_municipality

_OF_AUTHORITY = frozenset({"4c", "5"})
"""The fields that say who issued it; 5 on paper models."""
_ISSUER_LED = re.compile(
    r"\b(?:(?:afgegeven|uitgereikt|afgeleverd) door|delivree? par|emise? par|ausgestellt (?:von|durch)|issued by"
    r"|(?:instantie|autorite|behorde|authority)\b[^:]{0,30}:)"
    r"|\b(?:(?:afgegeven|uitgereikt|afgeleverd) te|delivree? a|ausgestellt (?:in|zu))\b|^\W{0,2}6\W{1,3}(?:te|a|in)\b"
)
"""What leads to who issued it, and where, on whatever line."""
_FEWEST_LETTERS = 4
"""Of the name of a city or state: shorter ones are what else may stand there."""
_GARBLED = re.compile(r"\W{0,2}[4aAbd&][ceoCGO][.,:;]")
"""The number 4c misread, "4e.", "be.", as that of field 8 is not."""
_ONE = re.compile(r"\W*1\W{1,3}naam\b")
"""How the line of field 1 of a paper model in Dutch begins."""
_FIVE = re.compile(r"\W{0,2}5(?!\d)")
"""How the line of field 5 begins."""
_ISSUED_BY = re.compile(r"\W*5\W{1,3}afgegeven door\W*")
"""Field 5 of a paper model in Dutch; who issued it stands behind it or on the line below."""
_STAMPED = "GEMEENTE"
"""With which the stamp of a municipality begins, in Belgium and the Netherlands alone."""
_PLACE = re.compile(r"(?=.{4})[^\W\d_]+(?:[ '’\-][^\W\d_]+)*")
"""A name, no street with its number and no postcode with a town; short ones are what specks are read as too."""
_CAPTION = 3
"""Words of "5. Afgegeven door"."""
_SHORT = 3
"""Letters of the sign of a state, or of specks."""
_DAYS = 3
"""Those over field 4c: of birth, of issue and, last and latest, of expiry."""


def names_municipality(page: Page, numbered: Sequence[NumberedField]) -> bool:
    """Whether nothing but rijbewijs heads a card, and 4c, without a 4d, surely names a Belgian municipality alone."""
    read = [field for field in numbered if field.number in {"4c", "4d"}]
    words = _over_five(page) if not read else read[0].words if [field.number for field in read] == ["4c"] else ()
    return _heading(page, numbered) == [DUTCH_TITLE] and _are_municipality(words)


def issued_outside(page: Page, numbered: Sequence[NumberedField]) -> bool:
    """Whether a state outside of the Area, or a city there, stands where the licence says who issued it."""
    fields = [" ".join(word.text for word in field.words) for field in numbered if field.number in _OF_AUTHORITY]
    lines = [fold(line.text) for line in page.lines]
    led = [line[at.start() :] for line in lines if (at := _ISSUER_LED.search(line))]
    said = [*map(fold, fields), *led]
    return names_state_outside(said) or any(_outside().search(text) for text in said)


@lru_cache(maxsize=1)
def _outside() -> re.Pattern[str]:
    area = {state.country for state in licence_issuers().states if state.eea}
    lands = (land for land in places().landen if land.land not in area)
    names = (fold(name) for land in lands for name in (*land.overheden, *land.steden))
    return any_phrase(tuple(name for name in names if len(name) >= _FEWEST_LETTERS and "." not in name))


def stamped_by_municipality(page: Page) -> bool:
    """Whether field 5 of a paper model in Dutch surely is a Belgian municipality, and a stamp is a municipality's.

    Not where anything stands over field 1, which may say that another state or a translator made the page.
    """
    first = next((at for at, line in enumerate(page.lines) if _ONE.match(fold(line.text))), None)
    if first is None or _legible(page.lines[:first]):
        return False
    lines = [line.words for line in page.lines]
    stamped = any(words[0].text == _STAMPED and words[0].confidence >= SURE for words in lines if words)
    fifth = [at for at, line in enumerate(page.lines) if _ISSUED_BY.match(fold(line.text))]
    if not stamped or len(fifth) != 1:
        return False
    alone = _ISSUED_BY.fullmatch(fold(page.lines[fifth[0]].text)) is not None
    told = next(iter(lines[fifth[0] + 1 :]), ()) if alone else lines[fifth[0]][_CAPTION:]
    return _are_municipality(told)


def _are_municipality(words: Sequence[Word]) -> bool:
    """Whether the words surely are the name of a Belgian municipality and nothing else."""
    text = " ".join(word.text for word in words).rstrip(",.")
    named = _PLACE.fullmatch(text) is not None and is_municipality(flat(text))
    return named and all(word.confidence >= SURE for word in words)


def _heading(page: Page, numbered: Sequence[NumberedField]) -> list[str]:
    """The words that can be read over the first number, without signs of states and specks."""
    first = min((field.line for field in numbered), default=0)
    return _legible(page.lines[:first])


def _legible(lines: Sequence[Line]) -> list[str]:
    words = (word for line in lines for word in line.words if word.confidence >= LEGIBLE)
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
