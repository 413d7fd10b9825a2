"""How far a date in figures that OCR read is trusted: never fully when read once, more when the page bears it out.

A figure misread for another makes another day of the calendar, and Tesseract is as sure of it as of any. What tells is
the same day elsewhere on the page, the day of the week beside it, or the birth date in a national number, which has
check digits. Words have no such fault: a slip makes no other number of them.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from pipeline.extractors.dates.form import TWO_DIGITS
from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.dates.words import WEEKDAYS
from pipeline.extractors.national_numbers import find_national_numbers
from pipeline.model import CONTESTED, READ_TWICE, Page, Word

WEEKDAY_DIFFERS = "weekday_differs"
READ_ONCE = 0.94
"""The most that figures are trusted that were read once, with nothing to bear them out."""
_WEEK = 7
_WEEKDAY = re.compile(rf"(?<![a-z])({'|'.join(WEEKDAYS)})\W*(?:den|de|le|der|dem|the|op)?\W*$")
_WEEKDAY_REACH = 24
"""Characters before a date among which the day of the week stands."""


def weighed(page: Page, mentions: Sequence[DateMention]) -> tuple[DateMention, ...]:
    """All dates of a page, those in figures that OCR read as sure as what else the page says makes them.

    In doubt where the day of the week beside one is another's.
    """
    if all(one.confidence >= READ_TWICE for one in mentions):
        return tuple(mentions)
    told: dict[object, list[DateMention]] = {}
    for one in mentions:
        if one.day is not None and one.doubt in (None, TWO_DIGITS):
            told.setdefault(one.day, []).append(one)
    numbers = {number.birth_date: number.words for number in find_national_numbers(page)}
    return tuple(
        one if one.confidence >= READ_TWICE else _weighed(one, told.get(one.day, ()), numbers.get(one.day, ()))
        for one in mentions
    )


def trusted(confidence: float, words: Iterable[Word], others: Collection[float] = ()) -> float:
    """The trust in a day read from `words`, and in `others` places alike, each with the confidence given.

    Independent readings go wrong alike by the product of their chances; more than of two readings of one place is
    never claimed.
    """
    if not others:
        return min(confidence, READ_ONCE) if read_once(words) else confidence
    wrong = 1.0 - confidence
    for other in others:
        wrong *= 1.0 - other
    return max(confidence, min(READ_TWICE, round(1.0 - wrong, 4)))


def read_once(words: Iterable[Word]) -> bool:
    """Whether any of the words has a figure that was read once, by OCR."""
    return any(word.confidence < READ_TWICE and any(map(str.isdigit, word.text)) for word in words)


def _weighed(one: DateMention, alike: Iterable[DateMention], number: Sequence[Word]) -> DateMention:
    weekday = _WEEKDAY.search(one.before[-_WEEKDAY_REACH:]) if one.start else None
    if one.day is not None and weekday is not None and one.doubt is None:
        fits = WEEKDAYS.index(weekday[1]) % _WEEK == one.day.weekday()
        return one if fits else replace(one, doubt=WEEKDAY_DIFFERS)
    alike = () if one.confidence <= CONTESTED else alike  # its own print may say another day: that of the request
    other = next((other for other in alike if not _same_place(other.words, one.words)), None)
    witnesses = [other.confidence] if other is not None else []
    if number and not _same_place(number, one.words):
        witnesses.append(min(word.confidence for word in number))
    return replace(one, confidence=trusted(one.confidence, one.words, witnesses))


def _same_place(words: Sequence[Word], others: Sequence[Word]) -> bool:
    """Whether two dates share print: what was read twice in one place bears nothing out."""
    return any(
        one.box.x0 < other.box.x1
        and other.box.x0 < one.box.x1
        and one.box.y0 < other.box.y1
        and other.box.y0 < one.box.y1
        for one in words
        for other in others
    )
