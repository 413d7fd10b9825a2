"""Which of the dates on an extract are its issue date, the holder's birth date and the day it was printed.

Only a date that is labelled as the issue date, or stands in the head of a letter, can be it; when two different ones
remain, there is none.
"""

import datetime as dt
import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache

from dateutil.relativedelta import relativedelta

from pipeline.extractors.criminal_record.issue_date.roles import AROUND_DAY, RoledDate
from pipeline.extractors.criminal_record.words.articles import TITLE
from pipeline.extractors.criminal_record.words.role_words import NEAR_DAY, OF_PAPER_OR_PERSON, Role
from pipeline.extractors.criminal_record.words.wordlists import either
from pipeline.extractors.dates.borne_out import read_once, trusted
from pipeline.extractors.dates.form import LAST_LIKELY_YEAR, REPAIRED, TWO_DIGITS
from pipeline.extractors.fields import NOT_FOUND, agreeing, field_of
from pipeline.extractors.flattened import compose, flat
from pipeline.extractors.names.beside_day import GROWN_UP
from pipeline.model import Field, FieldValue

_FIRST_YEAR = 2018
"""Municipalities deliver these extracts since 1 January 2018 (circular 264); an older date at the head of a scan is
another, or misread."""
_LAWS = frozenset(
    dt.date(*day) for day in ((1997, 8, 8), (2001, 7, 19), (2009, 7, 31), (2016, 11, 21), (2016, 12, 9), (2017, 12, 22))
)
"""The days of what extracts cite: the laws of 8 August 1997 and 31 July 2009, the decrees of 19 July 2001 and of 21
November 2016 (published on 9 December), circular 264. No extract that counts is as old."""
_TERMS = (1, 2, 3, 6, 12)
"""The months for which extracts say that they may be used."""
_OF_ONE_YEAR = 366
_BORNE_OUT = 0.9
"""The least confidence in a repaired day that the seal or the national number bears out."""
_CENTURY = 20
"""The first two figures of any year in which an extract was issued."""
_SEAL_DAYS = 3
"""A seal is set when the extract is issued; a greater difference is a contradiction."""


def issue_date(
    dates: Sequence[RoledDate],
    file: str,
    born: dt.date | None = None,
    *,
    announced: bool = False,
    numbered: Collection[tuple[int, int, int]] = (),
) -> Field:
    """The issue date among `dates`; None with a doubt when none or more than one can be it.

    `born` is the birth date in the national number, which is not it, whatever stands beside it. `announced`: somewhere
    it is announced and was not read, so that the date of the letter's head may be another. `numbered`: the days in what
    looks like a national number, each as year of the century, month and day.
    """
    births = {born, *(one.mention.day for one in dates if one.role is Role.BIRTH)} - {None}
    births |= {one.mention.day for one in dates if _is_numbered(one.mention.day, numbered)}
    dates = [one for one in dates if one.mention.day not in _LAWS]
    strong = [one for one in dates if one.role is Role.ISSUE and one.mention.day not in births]
    weak = [one for one in dates if one.role is Role.WEAK and one.mention.day not in births]
    chosen = strong or (weak if births else _without_birth(weak))
    if not chosen:
        loose = [one for one in dates if one.role is Role.UNKNOWN and one.mention.day not in births]
        heads = [one for one in loose if _heads_page(one)]
        if heads and len({one.mention.day for one in loose}) == 1 and not _asked_after(heads[0], dates):
            return _as_field(heads[0], file)
        return _unknown(loose, file, "no_label") if loose else NOT_FOUND
    days = {one.mention.day for one in chosen}
    chosen = [*chosen, *(one for one in dates if one.role is Role.UP_TO_ISSUE or _is_of_copied(one, days))]
    if len({one.mention.day for one in chosen}) > 1:
        return _unknown(chosen, file, "two_candidates")
    field = _borne_out(agreeing([_as_field(one, file) for one in chosen]), chosen, dates)
    if any(day is not None and day.year > LAST_LIKELY_YEAR for day in days):
        return replace(field, doubt=field.doubt or "impossible_date")
    if field.confidence < 1.0 and any(_out_of_order(one, field.value) for one in dates):
        field = replace(field, doubt=field.doubt or "order")
    if strong:
        born_on_it = not births and _is_of_birth(field, dates)
        return replace(field, doubt="weak_label") if born_on_it else _held_against_seal(field, dates)
    weak_field = _weakly(field, dates, births)
    return replace(weak_field, doubt=weak_field.doubt or "weak_label") if announced else weak_field


def _is_of_copied(one: RoledDate, days: Collection[dt.date | None]) -> bool:
    """Whether a day before all `days` is that of the extract of which this is a duplicate."""
    day = one.mention.day
    earlier = day is not None and all(other is not None and day < other for other in days)
    told = earlier and one.role not in OF_PAPER_OR_PERSON | {Role.MARGIN}
    return told and _of_copied().search(flat(one.mention.before[-NEAR_DAY:])) is not None


@lru_cache(maxsize=1)
def _of_copied() -> re.Pattern[str]:
    """What stands before the day of the extract of which this one is a copy."""
    paper = either("uittreksel_genoemd")
    return re.compile(
        rf"(?<![a-z])(?:{either('dubbel', gap=' ')}"
        rf"(?: [a-z]+)? (?:van|de|du|des|eines|of|d'une?|[a-z]*l')(?: [a-z]+)? ?(?:{paper}|origineel|original)"
        rf"|(?:oorspronkelijk|origineel) {paper}|{paper} original|original{paper}"
        rf"|heruitgave van (?:het|een) {paper})(?![a-z])(?:[^.;:]|d\.d\.){{0,40}}$"
    )


def _is_of_birth(field: Field, dates: Sequence[RoledDate]) -> bool:
    """Whether a day lies so long before another of the paper that the holder may be born on it: no other day is his."""
    day, years = field.value, [one.mention.day.year for one in dates if one.mention.day]
    return isinstance(day, dt.date) and max(years, default=day.year) - day.year >= GROWN_UP


def _is_numbered(day: dt.date | None, numbered: Collection[tuple[int, int, int]]) -> bool:
    """Whether a day, long before any extract that counts, stands in what looks like a national number."""
    return day is not None and day.year < _FIRST_YEAR and (day.year % 100, day.month, day.day) in numbered


def _without_birth(weak: Sequence[RoledDate]) -> Sequence[RoledDate]:
    """The dates without the one that, as the only other, is so much older that the holder was born on it.

    "Mechelen, 12 oktober 1964" stands under a name as the day of a letter does under its text.
    """
    days = sorted({one.mention.day for one in weak if one.mention.day})
    if len(days) != 2 or days[1].year < _FIRST_YEAR or days[1].year - days[0].year < GROWN_UP:
        return weak
    return [one for one in weak if one.mention.day != days[0]]


def _heads_page(one: RoledDate) -> bool:
    """Whether a date is all of a line over the title, as the day of a letter is, and a text layer says so.

    On a scan it may be that of a stamp of which the rest was not read.
    """
    lines = one.page.lines
    title = next((line.box.y0 for line in lines if line.words and TITLE.search(flat(line.text))), 0.0)
    alone = len(compose(lines[one.mention.line].text)) - len(one.mention.text) <= AROUND_DAY
    certain = all(word.confidence >= 1.0 for word in one.mention.words) and one.mention.doubt is None
    day = one.mention.day
    return alone and certain and one.mention.box.y1 <= title and day is not None and day.year >= _FIRST_YEAR


def _asked_after(one: RoledDate, dates: Sequence[RoledDate]) -> bool:
    """Whether the paper was asked for after a day, which is then not that of its issue."""
    day = one.mention.day
    asked = (other.mention.day for other in dates if other.role is Role.REQUEST)
    return day is not None and any(other is not None and other > day for other in asked)


def _read(one: RoledDate, file: str) -> Field:
    mention = one.mention
    return field_of(mention.day, mention.words, one.page, file, confidence=mention.confidence, doubt=mention.doubt)


def _as_field(one: RoledDate, file: str) -> Field:
    """An extract was never issued before 2000, so that a two-digit year is no doubt here.

    But "20" in a picture is: it may be the first half of "2024", of which a stamp hides the rest.
    """
    field, day = _read(one, file), one.mention.day
    if field.doubt != TWO_DIGITS or day is None or day.year < 2000:
        return field
    halved = day.year % 100 == _CENTURY and any(word.confidence < 1.0 for word in one.mention.words)
    return field if halved else replace(field, doubt=None)


def _borne_out(field: Field, chosen: Sequence[RoledDate], dates: Sequence[RoledDate]) -> Field:
    """The field, surer when another page tells the same day, or for how long the extract may be used fits it."""
    day, words = field.value, [word for one in chosen for word in one.mention.words]
    if not isinstance(day, dt.date) or not read_once(words):
        return field
    pages = {id(one.page) for one in chosen}
    bearing = (
        one.mention.confidence
        for one in dates
        if one.mention.doubt is None
        and ((one.mention.day == day and id(one.page) not in pages) or (one.role is Role.VALIDITY and _ends(one, day)))
    )
    other = next(bearing, None)
    return field if other is None else replace(field, confidence=trusted(field.confidence, words, (other,)))


def _out_of_order(one: RoledDate, issued: FieldValue) -> bool:
    """Whether a day near it says that one of both was misread: received or expired before the issue, asked for after.

    What lies further off is misread itself, or the day of another paper.
    """
    day = one.mention.day
    if day is None or one.mention.doubt is not None or not isinstance(issued, dt.date):
        return False
    before = one.role in (Role.RECEIVED, Role.VALIDITY) and day < issued
    after = one.role is Role.REQUEST and day > issued
    return (before or after) and abs((day - issued).days) <= _OF_ONE_YEAR


def _ends(one: RoledDate, issued: dt.date) -> bool:
    """Whether a date is that day some whole months later, or the day before that."""
    until = one.mention.day
    return until is not None and any(
        issued + relativedelta(months=months) - until in (dt.timedelta(0), dt.timedelta(days=1)) for months in _TERMS
    )


def _confirmed(field: Field) -> Field:
    """A repaired reading that something else on the paper bears out."""
    return replace(field, confidence=max(field.confidence, _BORNE_OUT), doubt=None)


def _unknown(dates: Sequence[RoledDate], file: str, doubt: str) -> Field:
    fields = [field_of(None, one.mention.words, one.page, file) for one in dates[:4]]
    evidence = tuple(e for field in fields for e in field.evidence)
    return Field(None, 0.0, evidence, doubt)


def _held_against_seal(field: Field, dates: Sequence[RoledDate]) -> Field:
    seals = [one.mention.day for one in dates if one.role is Role.SEAL and one.mention.day]
    day = field.value
    if isinstance(day, dt.date) and seals and all(abs((seal - day).days) > _SEAL_DAYS for seal in seals):
        return replace(field, doubt=field.doubt or "seal_differs")
    if isinstance(day, dt.date) and field.doubt == REPAIRED and day in seals:
        return _confirmed(field)
    return field


def _weakly(field: Field, dates: Sequence[RoledDate], births: set[dt.date | None]) -> Field:
    """A weak label is enough only where no other date is left without an explanation."""
    unexplained = {one.mention.day for one in dates if one.role is Role.UNKNOWN} - births - {field.value}
    unexplained = {day for day in unexplained if day is None or day.year >= _FIRST_YEAR}
    day = field.value
    if unexplained or (isinstance(day, dt.date) and day.year < _FIRST_YEAR and not _printed_since(field, births)):
        return replace(field, doubt=field.doubt or "weak_label")
    return _held_against_seal(field, dates)


def _printed_since(field: Field, births: set[dt.date | None]) -> bool:
    """Whether an old day stands in text, not in a scan, and the holder was grown up: a certificate of those years."""
    day, born = field.value, [birth for birth in births if birth is not None]
    grown = isinstance(day, dt.date) and bool(born) and all(day.year - birth.year >= GROWN_UP for birth in born)
    return grown and field.confidence == 1.0


def as_birth(one: RoledDate, known: dt.date | None) -> RoledDate:
    """A day of which no label was read, as that of birth where the national number says so: no decision is as old."""
    unlabelled = one.role in (Role.UNKNOWN, Role.WEAK) and known is not None
    return replace(one, role=Role.BIRTH) if unlabelled and one.mention.day == known else one


def birth_date(dates: Sequence[RoledDate], file: str, known: dt.date | None) -> Field:
    """The birth date; `known` is the one in the national number, which settles the century of a two-digit year."""
    found = [one for one in dates if one.role is Role.BIRTH]
    fields = [_settled(_read(one, file), known) for one in found]
    days = {field.value for field in fields} - {None}
    if len(days) > 1:
        return _unknown(found, file, "two_candidates")
    if not fields:
        return NOT_FOUND
    return agreeing([field for field in fields if field.value is not None] or fields)


def _settled(field: Field, known: dt.date | None) -> Field:
    day = field.value
    if known is None or not isinstance(day, dt.date):
        return field
    if field.doubt == TWO_DIGITS and (day.month, day.day, day.year % 100) == (known.month, known.day, known.year % 100):
        return replace(field, value=known, doubt=None)
    if day == known and field.doubt == REPAIRED:
        return _confirmed(field)
    return field


def latest(dates: Sequence[RoledDate], role: Role, file: str) -> Field:
    """The last certain date of a role; `NOT_FOUND` without one."""
    found = [one for one in dates if one.role is role and one.mention.day and one.mention.doubt is None]
    if not found:
        return NOT_FOUND
    last = max(found, key=lambda one: one.mention.day or dt.date.min)
    return field_of(last.mention.day, last.mention.words, last.page, file)
