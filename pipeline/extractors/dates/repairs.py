"""Dates of which OCR spoiled figures or separators, repaired where one day of the calendar can be meant only."""

import re
from collections.abc import Iterator

from pipeline.extractors.dates.form import (
    AMBIGUOUS,
    LAST_LIKELY_YEAR,
    REPAIRED,
    Form,
    after_reference,
    free,
    readings,
    stands_apart,
    valid,
)

_D = "0-9odqilzsgb|!?"
_CONFUSED_FORM = re.compile(
    rf"(?<![0-9a-z])([{_D}]{{1,2}}) ?([/.\-,:]) ?([{_D}]{{1,2}}) ?([/.\-,:]) ?([{_D}]{{4}})(?![0-9a-z])"
)

_DOT_AS_COMMA = re.compile(r"[0-9]{2}(?:,[0-9]{2}\.|\.[0-9]{2},)[0-9]{4}")
"""A date of which all figures were read, and one of its two dots as a comma: that leaves no other day."""


def confused(text: str) -> Iterator[Form]:
    """28/O4/2O24, 28,04,2024: repaired when exactly one day of the calendar can be meant, else kept as ambiguous."""
    for m in _CONFUSED_FORM.finditer(text):
        day, month, year = m[1], m[3], m[5]
        digits = sum(c.isdigit() for c in day + month + year)
        if digits < 4 or not _numberlike(day) or not _numberlike(month):
            continue
        if not free(text, m.start(), m.end(), m[2]):
            continue
        possible = {
            found
            for y in readings(year)
            if 1900 <= y <= LAST_LIKELY_YEAR
            for n in readings(month)
            for d in readings(day)
            if (found := valid(y, n, d))
        }
        if len(possible) == 1:
            yield Form(m.start(), m.end(), possible.pop(), None if _DOT_AS_COMMA.fullmatch(m[0]) else REPAIRED)
        elif possible:
            yield Form(m.start(), m.end(), None, AMBIGUOUS)


def _numberlike(printed: str) -> bool:
    return any(c.isdigit() for c in printed) or (len(printed) == 2 and not set(printed) - set("oil|"))


_SLASH_AS_ONE = re.compile(
    r"(?<![0-9a-z/.\-])([0-3][0-9])([1il|!/])([01][0-9])([1il|!/])((?:19|20)[0-9]{2})(?![0-9a-z/])"
)
_LOST_DOT = re.compile(r"(?<![0-9a-z/.\-])([0-3][0-9])([./\-]?)([01][0-9])([./\-]?)((?:19|20)[0-9]{2})(?![0-9a-z/\-])")


_ACADEMIC = re.compile(r"(?:19|20)[0-9]{2}[/\-](?:19|20)[0-9]{2}")


def damaged(text: str) -> Iterator[Form]:
    """28104/2024 (a slash read as 1) and 2804.2024 (a dot lost), never after the label of a reference."""
    for pattern in (_SLASH_AS_ONE, _LOST_DOT):
        for m in pattern.finditer(text):
            separators = {m[2], m[4]}
            whole = separators == {"/"} if pattern is _SLASH_AS_ONE else "" not in separators or separators == {""}
            found = valid(int(m[5]), int(m[3]), int(m[1]))
            if (
                whole
                or not found
                or _ACADEMIC.fullmatch(m[0])
                or found.year > LAST_LIKELY_YEAR
                or after_reference(text, m.start())
            ):
                continue
            yield Form(m.start(), m.end(), found, REPAIRED)


_SPACED_O = re.compile(r"(?<![0-9a-z])([0-3o][0-9o]) ([01o][0-9o]) ((?:19|20)[0-9o]{2})(?![0-9a-z])(?! [0-9]{2,4})")


def spaced_o(text: str) -> Iterator[Form]:
    """13 O1 2026: numbers with gaps between them, of which a nought was read as the letter."""
    for m in _SPACED_O.finditer(text):
        day, month, year = (m[part].replace("o", "0") for part in (1, 2, 3))
        read = all(any(map(str.isdigit, m[part])) for part in (1, 2))
        found = valid(int(year), int(month), int(day)) if read and "o" in m[0] else None
        if found and stands_apart(text, m.start()):
            yield Form(m.start(), m.end(), found, REPAIRED)
