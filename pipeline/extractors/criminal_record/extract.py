"""The extract from the criminal register (uittreksel uit het strafregister): from its pages to its fields.

A field whose name begins with an underscore is for the checks only and never gets into an output.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.extractors.criminal_record.check_address import check_address
from pipeline.extractors.criminal_record.clean import RecordPage, clean_field
from pipeline.extractors.criminal_record.issue_date.choosing import as_birth, birth_date, issue_date, latest
from pipeline.extractors.criminal_record.issue_date.roles import DatedPage
from pipeline.extractors.criminal_record.layouts.coded_values import with_codes_read
from pipeline.extractors.criminal_record.layouts.day_boxes import with_days_whole
from pipeline.extractors.criminal_record.layouts.digit_boxes import with_digits_joined
from pipeline.extractors.criminal_record.layouts.examples import without_examples
from pipeline.extractors.criminal_record.layouts.forms import with_labels_read
from pipeline.extractors.criminal_record.layouts.legends import with_codes_explained
from pipeline.extractors.criminal_record.layouts.narrow_gaps import with_cells_apart
from pipeline.extractors.criminal_record.layouts.notes import without_note_marks
from pipeline.extractors.criminal_record.model.choosing import model_of
from pipeline.extractors.criminal_record.one_person import of_one_person
from pipeline.extractors.criminal_record.pages_told import pages_told
from pipeline.extractors.criminal_record.words.blank import without_stars_beside
from pipeline.extractors.criminal_record.words.role_words import Role
from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.fields import NOT_FOUND, field_of
from pipeline.extractors.flattened import flat
from pipeline.extractors.leaders import without_leaders
from pipeline.extractors.national_numbers import NationalNumber, days_in_numbers, find_national_numbers
from pipeline.extractors.ruled import without_ruled_rows
from pipeline.extractors.spaced import with_wide_words
from pipeline.model import Field, Page, Section
from pipeline.sorting.language import language_of

_STEPS = (
    without_note_marks,
    without_examples,
    without_leaders,
    without_ruled_rows,
    without_stars_beside,
    with_wide_words,
    with_cells_apart,
    with_days_whole,
    with_digits_joined,
    with_codes_read,
)
"""What makes a page plain, in this order."""
_PURPOSE = re.compile(
    r"^\W*(?:doel(?:einde)?|reden(?: van (?:de )?aanvraag)?|finaliteit|bestemd voor|bestemming"
    r"|motif(?: de la demande)?|finalite|but|destine a|destination"
    r"|zweck|verwendungszweck|grund)(?:\s?/\s?[a-z]+)?\s*(?::|$)"
)


def extract(section: Section) -> dict[str, Field]:
    """The fields of an extract; `signed` stays None, for the electronic seal is validated elsewhere.

    `_print_date` is the last day on which a page was certainly printed or downloaded: the paper cannot have been
    handed in before. Never raises for what the pages hold.
    """
    file = section.file
    explained = with_codes_explained(tuple(map(_plain, section.pages)))
    records = [RecordPage(with_labels_read(PageWithDates(page))) for page in explained]
    pages = [record.page for record in records]
    dated = [DatedPage(record) for record in records]
    numbers = [(page, number) for page in pages for number in find_national_numbers(page)]
    births = {number.birth_date for _, number in numbers} - {None}
    born = births.pop() if len(births) == 1 else None
    dates = [as_birth(one, born) for page in dated for one in page.dates]
    model = model_of(pages, file, [word for record in records for word in record.spoken()])
    if model.doubt == "weak_label" and any(record.binds(model.value) for record in records):
        model = replace(model, doubt=None)
    return {
        "issue_date": issue_date(
            dates,
            file,
            born,
            announced=any(page.unread_issue for page in dated),
            numbered=frozenset(day for page in pages for day in days_in_numbers(page)),
        ),
        "model": model,
        "clean": of_one_person(clean_field(records, dates, file, model.value), records, dates, numbers),
        "holder": _holder(records, file),
        "birth_date": birth_date(dates, file, born),
        "signed": NOT_FOUND,
        "_national_number": _national_number(numbers, file),
        "_purpose": _purpose(dated, file),
        "_language": Field(language_of("\n".join(page.text for page in pages))),
        "_check_address": check_address(pages),
        "_pages_told": pages_told(section.pages, file),
        "_print_date": latest(dates, Role.PRINT, file),
    }


def _plain(page: Page) -> Page:
    """The page without what only parts or adorns what it says, and with what it says in codes or boxes as words."""
    for step in _STEPS:
        page = step(page)
    return page


def _holder(pages: Sequence[RecordPage], file: str) -> Field:
    """The holder, from the first page that names somebody."""
    for one in pages:
        if (found := one.holder) is not None:
            return field_of(found.text, found.words, one.page, file, confidence=found.confidence)
    return NOT_FOUND


def _national_number(numbers: Sequence[tuple[Page, NationalNumber]], file: str) -> Field:
    if len({number.digits for _, number in numbers}) != 1:
        return NOT_FOUND
    page, number = numbers[0]
    return field_of(number.digits, number.words, page, file)


def _purpose(pages: Sequence[DatedPage], file: str) -> Field:
    """What the applicant asked the extract for, behind its label, in the cell to the right, or below."""
    for dated in pages:
        page, around = dated.page, dated.neighbours
        for index, line in enumerate(page.lines):
            text = flat(line.text) if len(line.words) < 60 else ""
            m = _PURPOSE.match(text)
            if m is None:
                continue
            size = len(text[: m.end()].split())
            if words := line.words[size:]:
                return field_of(" ".join(word.text for word in words), words, page, file)
            place = next(iter(around.cells_right(index)), around.below(index))
            if place is not None:
                return field_of(page.lines[place].text, page.lines[place].words, page, file)
    return NOT_FOUND
