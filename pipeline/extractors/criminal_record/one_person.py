"""Whether all pages of an extract are of one person: the answer on a later page is nobody's if another is named there.

Two print jobs may lie mixed in one scan, and then the blank second page belongs to somebody else than the first.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.codes import OTHER_PERSON
from pipeline.extractors.criminal_record.clean import RecordPage
from pipeline.extractors.criminal_record.issue_date.roles import RoledDate
from pipeline.extractors.criminal_record.words.role_words import Role
from pipeline.extractors.flattened import flat
from pipeline.extractors.names import Likeness, compare_names
from pipeline.extractors.names.beside_day import name_and_day
from pipeline.extractors.national_numbers import NationalNumber
from pipeline.model import Field, Page


def of_one_person(
    clean: Field,
    pages: Sequence[RecordPage],
    dates: Sequence[RoledDate],
    numbers: Sequence[tuple[Page, NationalNumber]],
) -> Field:
    """What the register says, unknown where a later page bears another name, birth date or national number."""
    if len(pages) < 2 or not (
        _named(pages) or _born(pages, dates) or len({number.digits for _, number in numbers}) > 1
    ):
        return clean
    return replace(clean, value=None, confidence=0.0, doubt=OTHER_PERSON)


def _named(pages: Sequence[RecordPage]) -> bool:
    """Whether a later page names a holder, by a label or beside a birth, who cannot be that of an earlier one."""
    found = [one.holder for one in pages]
    own = next((one.text for one in found if one is not None), None)
    others = [one.text for one in found if one is not None and one.labelled]
    return own is not None and any(_is_another(own, other) for other in (*others, *_at_heads(pages)))


def _at_heads(pages: Sequence[RecordPage]) -> Iterator[str]:
    """The names beside a day on later pages that have no other: "AN CLAES - 30/08/1991 - 2/2"."""
    days = [one for page in pages for one in page.mentions if one.day is not None]
    latest = max(days, key=lambda one: one.day or dt.date.min, default=None)
    births = {pages[0].beside_day[1].day} if pages[0].beside_day else set()
    for page in pages[1:]:
        pair = name_and_day(page.page, (*page.mentions, latest)) if latest is not None and page.mentions else None
        if pair is not None and pair[1] is not latest and pair[1].day not in births:
            yield pair[0].text


def _is_another(own: str, other: str) -> bool:
    """Whether two names are of two people; one that holds the other, with words that are no name, is the same."""
    first, second = set(flat(own).split()), set(flat(other).split())
    within = first <= second or second <= first
    return not within and compare_names(own, other) is Likeness.DIFFERENT


def _born(pages: Sequence[RecordPage], dates: Sequence[RoledDate]) -> bool:
    """Whether two pages tell of two days of birth, each read without a doubt, and a page of its own but one."""
    per_page = [
        {one.mention.day for one in dates if one.page is page.page and one.role is Role.BIRTH and not one.mention.doubt}
        - {None}
        for page in pages
    ]
    told = [days for days in per_page if days]
    return any(not days & told[0] for days in told[1:])
