"""The identity card: only what ties a candidate's documents together; nothing of it reaches an output."""

from pipeline.extractors.dates.mentions import find_dates
from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.names import find_holder
from pipeline.extractors.names.birth_said import says_birth
from pipeline.extractors.national_numbers import find_national_numbers
from pipeline.model import Field, Page, Section


def extract(section: Section) -> dict[str, Field]:
    """`holder`, `birth_date` and `_national_number`."""
    found = {"holder": NOT_FOUND, "birth_date": NOT_FOUND, "_national_number": NOT_FOUND}
    for page in section.pages:
        for name, field in _on(page, section.file).items():
            if found[name].value is None:
                found[name] = field
    return found


def _on(page: Page, file: str) -> dict[str, Field]:
    name = find_holder(page)
    number = next(iter(find_national_numbers(page)), None)
    birth = next((one for one in find_dates(page) if says_birth(one.before)), None)
    return {
        "holder": field_of(name.text, name.words, page, file) if name else NOT_FOUND,
        "birth_date": field_of(birth.day, birth.words, page, file, confidence=birth.confidence, doubt=birth.doubt)
        if birth
        else NOT_FOUND,
        "_national_number": field_of(number.digits, number.words, page, file) if number else NOT_FOUND,
    }
