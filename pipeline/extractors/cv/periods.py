"""The periods on a cv as their lines print them: "09/2016 - heden", "2016-09 – 2018-02", "sinds 2016".

A narrow column of dates breaks a period over two or three lines; those are read as one.
"""

import datetime as dt
import re
from dataclasses import dataclass

from pipeline.extractors.flattened import any_of
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Page
from pipeline.text import fold
from pipeline.vocabulary import months

_MONTH = rf"(?:{any_of(months.IN_DATES)})\.?"
_YEAR = r"(?:19|20)\d\d"
_HAS_YEAR = re.compile(_YEAR)
_NUMBER = r"(?:0?[1-9]|1[0-2])"
_ISO = rf"{_YEAR}[-/.](?:0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\d|3[01]))?(?!\d)"
_POINT = (
    rf"(?<!\d)(?:{_ISO}|(?:\d\d?[/.-])?{_NUMBER}[/.-]{_YEAR}|(?:\d\d?(?:ste|de|e|er|st|nd|rd|th|\.)?\s+)?"
    rf"{_MONTH}[\s/'-]*{_YEAR}|{_YEAR})"
)
_OPEN = (
    r"(?:(?:op )?(?:heden|nu|vandaag)|op dit (?:moment|ogenblik)|(?:the )?present|now|today|date|currently|current"
    r"|ongoing|(?:a )?present|aujourd'?hui|ce jour|actuellement|actuel|maintenant|en cours|heute|jetzt|dato"
    r"|laufend|gegenwartig|lopende?|huidig|\.\.\.|…)"
)
_SINCE_WORDS = "van|sinds|sedert|from|since|de|depuis|von|seit|ab|vanaf"
_UNTIL = r"(?:tot en met|tot|t/m|t\.?e\.?m\.?|tm|to|until|till|jusqu'?(?:a|en)?|a|au|bis)"
_TO = rf"(?:-\s*{_UNTIL}?|{_UNTIL}|→|>)"
_RANGE = re.compile(rf"(?:\b(?:{_SINCE_WORDS})\s+)?({_POINT})\s*{_TO}\s*({_POINT}|{_OPEN})(?![\d/])")
_ONGOING = re.compile(rf"({_POINT})\s*(?:→|➔|–>|->)\s*$")
"""An arrow to nowhere: how the Europass cv writes a function that lasts."""
_SINCE = re.compile(rf"\b(?:{_SINCE_WORDS})\s+({_POINT})")
_UNFINISHED = re.compile(rf"(?:{_POINT}|\b{_MONTH})\s*{_TO}?\s*$")
"""A line that may go on below: it ends in a moment, or in what leads to the next one."""
_MOST_JOINED = 3
"""Lines of one period."""
_CLOSE = 0.9
"""How far apart, in heights, the lines of one period stand."""

Span = tuple[dt.date, dt.date | None]
"""The first days of the first and the last month; None while it lasts."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A line that names a period, or with which one begins."""

    index: int
    """In `page.lines`."""
    first: dt.date
    last: dt.date | None


def dated_lines(page: Page) -> list[Dated]:
    """The lines of `page` with a period, in reading order."""
    texts = [fold(line.text) for line in page.lines]
    neighbours = Neighbours(page)
    spans = ((index, _broken(texts, neighbours, index) or span_in(text)) for index, text in enumerate(texts))
    return [Dated(index, *span) for index, span in spans if span is not None]


def span_in(text: str) -> Span | None:
    """The period in a folded line; a bare year begins in January and ends in December."""
    if _HAS_YEAR.search(text) is None:
        return None
    found = _RANGE.search(text)
    if found:
        return _span_of(found)
    found = _ONGOING.search(text) or _SINCE.search(text)
    first = _month(found.group(1), last=False) if found else None
    return (first, None) if first is not None else None


def _broken(texts: list[str], neighbours: Neighbours, index: int) -> Span | None:
    """The period that begins at the end of a line and goes on below it in its column."""
    text, at = texts[index], index
    for _ in range(_MOST_JOINED - 1):
        below = neighbours.below(at, reach=_CLOSE) if _UNFINISHED.search(text) else None
        if below is None:
            return None
        joined = f"{text} {texts[below]}"
        found = next((one for one in _RANGE.finditer(joined) if one.start() < len(text) < one.end()), None)
        if found:
            return _span_of(found)
        text, at = joined, below
    return None


def _span_of(found: re.Match[str]) -> Span | None:
    first, last = _month(found.group(1), last=False), _month(found.group(2), last=True)
    if first is None or (last is None and not re.fullmatch(_OPEN, found.group(2))):
        return None
    return None if last is not None and last < first else (first, last)


def _month(text: str, *, last: bool) -> dt.date | None:
    """The first day of the month that is meant; None when it is none."""
    year = re.search(_YEAR, text)
    if year is None:
        return None
    named = next((months.IN_DATES[word] for word in re.findall(r"[a-z]+", text) if word in months.IN_DATES), None)
    numbered = re.match(rf"{_YEAR}[-/.](\d\d)", text) or re.search(rf"(\d{{1,2}})[/.\-]{_YEAR}", text)
    month = named or (int(numbered.group(1)) if numbered else (12 if last else 1))
    return dt.date(int(year.group()), month, 1) if 1 <= month <= 12 else None
