"""Dates with the name of a month: in figures, in words, and with a name that OCR spoiled."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from pipeline.extractors.dates.form import (
    AMBIGUOUS,
    FIRST_YEAR,
    IMPOSSIBLE,
    LAST_YEAR,
    LOOSE_DIGIT,
    REPAIRED,
    TWO_DIGITS,
    Form,
    century,
    readings,
    valid,
)
from pipeline.extractors.dates.words import day_words, longest_year, year_words
from pipeline.extractors.flattened import any_of, any_phrase, tight
from pipeline.vocabulary import months

MONTH = any_phrase(tuple(months.IN_DATES))
_DAY_LEFT = re.compile(
    r"(?<![0-9a-z|])([0-9][0-9oil|]?|[oil|][0-9])"
    r" ?(?:\.|°|er|ste|sten|de|den|e|en|eme|st|nd|rd|th|te|ten)?[ .\-/,]{0,3}"
    r"(?:(?:dag |jour |tag |day )?(?:of |van |du |des |de )(?:de |the )?"
    r"(?:maand |mois |monats |month )?(?:d'|de |of )?)?$"
)
_FIRST = re.compile(rf"(?<![0-9a-z|!'])[tli|!](?=er (?:{any_of(months.FRENCH)})(?![a-z]))")
"""The figure of "1er avril" as OCR reads it: no other day has that ending in French."""
_GLUED_DAY_LEFT = re.compile(r"(?<![0-9])(?<![^a-z][oilzsbgqd|!?])(?<!^[oilzsbgqd|!?])([0-9]{1,2})[ .\-/]{0,2}$")
_YEAR_RIGHT = re.compile(
    r"\.?[ .,\-/]{0,3}(?:(?:van |in )?(?:het )?(?:jaar )|de l'an(?:nee)? |im jahre? |of |del? |a\.? ?d\.? )?"
    r"(?:((?:1[89]|20)[0-9]{2})(?![0-9])|((?:1[89]|20) [0-9]{2})(?![0-9:.,uh])"
    r"|([12z][0-9oilzs|b]{3})(?![0-9a-z])|'?([0-9]{2})(?![0-9a-z%€|!?]|[:.,/\-][0-9]| ?(?:u|uur|h|uhr|heures?)\b))"
)
_DAY_RIGHT = re.compile(r"\.? ?([0-9]{1,2})(?:st|nd|rd|th)?,? {1,2}((?:19|20)[0-9]{2})(?![0-9])")
_CONNECTOR_RIGHT = re.compile(
    r"[ ,.]*(?:(?:van|in|het|jaar|de|l'an|l'annee|im|des|jahre?s?|the|year|our|lord|of|an|anno|en|van)[ ,.]+){0,6}"
)
_CONNECTOR_LEFT = re.compile(
    r"(?<![a-z])[ ,.]*(?:(?:dag|jour|tag|day)[ ])?(?:(?:of|van|du|des|dans)[ ])?(?:(?:de|the|het)[ ])?"
    r"(?:(?:maand|mois|monats|month)[ ])?(?:(?:d'|de |of ))?$"
)


def named(text: str) -> Iterator[Form]:
    """28 april 2024, le 1er avril 2024, 28. April 2024, April 28, 2024, and days and years in words."""
    text = _FIRST.sub("1", text)
    for m in MONTH.finditer(text):
        month = months.IN_DATES[m.group()]
        left, right = text[max(0, m.start() - 60) : m.start()], text[m.end() : m.end() + 30]
        day = _DAY_LEFT.search(left) or _GLUED_DAY_LEFT.search(left)
        year = _YEAR_RIGHT.match(right)
        if day and year:
            yield _with_month(m, day, year, month, len(left))
        elif not day and m.group() in months.ENGLISH and (american := _DAY_RIGHT.match(right)):
            found = valid(int(american[2]), month, int(american[1]))
            end = m.end() + american.end()
            yield Form(m.start(), end, found, None if found else IMPOSSIBLE, named=True)
        elif words := _in_words(text, m, month, day, year):
            yield words


def _with_month(m: re.Match[str], day: re.Match[str], year: re.Match[str], month: int, width: int) -> Form:
    start, end = m.start() - width + day.start(1), m.end() + year.end()
    printed_year, spread, repaired_year, two_digits = year.groups()
    if len(day[1]) == 1 and LOOSE_DIGIT.search(m.string, max(0, start - 3), start):
        return Form(start, end, None, AMBIGUOUS, named=True)
    days, years = readings(day[1]), (printed_year or spread or repaired_year or two_digits or "").replace(" ", "")
    if two_digits:
        number = int(two_digits)
        found = valid(century(number) + number, month, days[0]) if len(days) == 1 else None
        return Form(start, end, found, TWO_DIGITS if found else IMPOSSIBLE, named=True)
    possible = {d for y in readings(years) for n in days if FIRST_YEAR <= y <= LAST_YEAR and (d := valid(y, month, n))}
    clean = bool(printed_year) and day[1].isdigit()
    if len(possible) == 1:
        return Form(start, end, possible.pop(), None if clean else REPAIRED, named=True)
    return Form(start, end, None, IMPOSSIBLE if not possible else AMBIGUOUS, named=True)


def _in_words(
    text: str, m: re.Match[str], month: int, day: re.Match[str] | None, year: re.Match[str] | None
) -> Form | None:
    """The date around the name of a month, of which the day or the year or both are written in words."""
    left_end = m.start()
    if day:
        numbers = readings(day[1])
        first = (max(0, left_end - 60) + day.start(1), numbers[0]) if len(numbers) == 1 else None
    else:
        first = _day_in_words(text, left_end)
    if first is None:
        return None
    if year and year[1]:
        last: tuple[int, int] | None = (m.end() + year.end(), int(year[1]))
    else:
        last = _year_in_words(text, m.end())
    if last is None:
        return None
    if text[max(0, first[0] - 1) : first[0]] == "-":
        return Form(first[0], last[0], None, AMBIGUOUS, named=True)  # "vmgt-deux": half of the day was not read
    found = valid(last[1], month, first[1])
    return Form(first[0], last[0], found, None if found else IMPOSSIBLE, named=True)


_TOKEN = re.compile(r"[^ \-]+")


def _day_in_words(text: str, end: int) -> tuple[int, int] | None:
    """Where the day that ends before `end` begins, and its number."""
    from_ = max(0, end - 80)
    stretch = text[from_:end]
    connector = _CONNECTOR_LEFT.search(stretch)
    stretch = stretch[: connector.start()] if connector else stretch
    tokens = list(_TOKEN.finditer(stretch))[-6:]
    for first in range(len(tokens)):
        number = day_words().get(tight(stretch[tokens[first].start() :]))
        if number is not None and (first or tokens[0].start() or not from_):
            return from_ + tokens[first].start(), number
    return None


def _year_in_words(text: str, start: int) -> tuple[int, int] | None:
    """Where the year that begins after `start` ends, and its number: the longest that makes one."""
    connector = _CONNECTOR_RIGHT.match(text, start, start + 60)
    from_ = connector.end() if connector else start
    stretch = text[from_ : from_ + longest_year() + 16]
    for token in reversed(list(_TOKEN.finditer(stretch))[:10]):
        printed = stretch[: token.end()].rstrip(".,;:)")
        number = year_words().get(tight(printed))
        if number is not None:
            return from_ + len(printed), number
    return None


_MISSPELT = re.compile(
    r"(?<![0-9a-z])([0-9]{1,2})(?:\.|er|ste|e)? ?([a-z0-9|!]{4,10})\.? ?((?:19|20)[0-9]{2})(?![0-9])"
)
_FULL_NAMES = {name: number for name, number in months.IN_DATES.items() if len(name) >= 4}


@lru_cache(maxsize=4096)
def _nearest_month(printed: str) -> int | None:
    """The month whose name is nearest to a misread one; None when none is near or two are; 0 when it is ambiguous."""
    reach = 2 if len(printed) >= 8 else 1
    near = {
        number
        for name, number in _FULL_NAMES.items()
        if Levenshtein.distance(name, printed, score_cutoff=reach) <= reach
    }
    return None if not near else near.pop() if len(near) == 1 else 0


def misspelt(text: str) -> Iterator[Form]:
    """15 maarl 2024: the name of a month that OCR spoiled, when it can be one month only."""
    for m in _MISSPELT.finditer(text):
        if m[2] in months.IN_DATES or sum(c.isalpha() for c in m[2]) < 3:
            continue
        month = _nearest_month(m[2])
        if month is None:
            continue
        found = valid(int(m[3]), month, int(m[1])) if month else None
        yield Form(m.start(), m.end(), found, REPAIRED if found else AMBIGUOUS, named=True)
