"""The provisional licence (voorlopig rijbewijs; M36, M18, M12, M3): numbered as the licence, but none.

Source: Royal Decree of 10 July 2006 on the driving licence for vehicles of category B. What it lists in field 9 is what
the holder may practise, not what they hold; the check never counts it.
"""

import re
from functools import lru_cache

from pipeline.extractors.fields import NOT_FOUND, agreeing, field_of
from pipeline.extractors.flattened import any_of
from pipeline.extractors.licence import driving_licence
from pipeline.extractors.licence.provisional_marks import provisional_marks
from pipeline.extractors.vocabularies import licence_words
from pipeline.model import Field, Line, Page, Section
from pipeline.text import find_any, fold

_MODEL = re.compile(r"M\s?(36|18|12)\b")
_OF_PERSONS = ("holder", "birth_date", "_possible_holders")


def extract(section: Section) -> dict[str, Field]:
    """The same fields as of a driving licence, and `_provisional`: that it says so, with where.

    `_guides` is True where it names those who sit beside the holder, as only a back does.
    """
    said = [field for page in section.pages for field in _said(page, section.file)]
    lines = [(page, line) for page in section.pages for line in page.lines if _heading().match(fold(line.text))]
    guides = [field_of(True, line.words, page, section.file) for page, line in lines]
    found = {
        name: NOT_FOUND if name in _OF_PERSONS and any(_under(field, page, line) for page, line in lines) else field
        for name, field in driving_licence.extract(section).items()
    }
    return found | {
        "_provisional": agreeing(said) if said else NOT_FOUND,
        "_guides": agreeing(guides) if guides else NOT_FOUND,
    }


@lru_cache(maxsize=1)
def _heading() -> re.Pattern[str]:
    """The heading over those who sit beside the holder, in two languages or by itself: no licence bears their names."""
    guide = rf"(?:{any_of(licence_words().begeleiders)})(?![a-z])"
    ended = r"(?:\W?s\W|\W?en\W)?(?: ?[1-4])?\W*(?::|$)"
    return re.compile(rf"\W*{guide}(?:(?: [1-4])?\s?[/\-|]\s?{guide}|{ended})")


def _under(field: Field, page: Page, heading: Line) -> bool:
    """Whether a field was read under the heading over the guides, who are numbered as the fields are: 1) and 2)."""
    return any(one.page == page.number and one.box.y0 > heading.box.middle for one in field.evidence)


def _said(page: Page, file: str) -> list[Field]:
    """What says that it is provisional: its title, where it is valid, its model; nothing that it says of another."""
    hits = (hit.words for hit in find_any(page, licence_words().voorlopig))
    models = ((word,) for word in page.words if _MODEL.fullmatch(word.text))
    own = [set(words) for words in provisional_marks(page)]
    said = [words for words in (*hits, *models) if any(mark.intersection(words) for mark in own)]
    return [field_of(True, words, page, file) for words in said]
