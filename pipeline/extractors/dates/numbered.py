"""Dates in figures: ISO 8601, day/month/year, two-digit years, roman months, and eight digits in a row."""

import re
from collections.abc import Iterator

from pipeline.extractors.dates.form import (
    AMBIGUOUS,
    LAST_LIKELY_YEAR,
    REPAIRED,
    TWO_DIGITS,
    Form,
    after_reference,
    century,
    form_of,
    free,
    stands_apart,
    valid,
)

_ISO = re.compile(r"(?<![0-9])((?:1[89]|20)[0-9]{2}) ?([-./]) ?([01]?[0-9]) ?\2 ?([0-3]?[0-9])(?![0-9])")


def iso(text: str) -> Iterator[Form]:
    """2024-04-28, also with dots or slashes; before all other forms."""
    for m in _ISO.finditer(text):
        if 1 <= int(m[3]) <= 12 and free(text, m.start(), m.end(), m[2]):
            yield form_of(m, int(m[1]), int(m[3]), int(m[4]))


_NUMERIC = re.compile(
    r"(?<![0-9])([0-9]{1,2}) {0,2}([/.\-]) {0,2}([0-9]{1,2}) {0,2}\2 {0,2}((?:1[89]|20)[0-9]{2})(?![0-9])"
)
_LOST_DIGIT = re.compile(r"(?<![0-9])[0-9] +[/.\-][0-9]{1,2}[/.\-]|[/.\-] +[0-9][/.\-]|[/.\-][0-9] +[/.\-]")
"""A gap on one side of a separator, beside a single digit: a second digit may have stood there (2 /01/2024)."""
_SHORT = re.compile(r"(?<![0-9])([0-9]{1,2}) ?([/.\-]) ?([0-9]{1,2}) ?\2 ?'?([0-9]{2})(?![0-9a-z|!?])")
_SPACED = re.compile(r"(?<![0-9])([0-9]{2}) ([0-9]{2}) ((?:19|20)[0-9]{2})(?![0-9])(?! [0-9]{2,4}(?![0-9:.uh]))")


def numeric(text: str) -> Iterator[Form]:
    """28/04/2024, 28-4-2024, 28 . 04 . 2024: day before month, without exception."""
    for m in _NUMERIC.finditer(text):
        day, month = int(m[1]), int(m[3])
        if not (day <= 39 and month <= 31 and free(text, m.start(), m.end(), m[2])):
            continue
        if _LOST_DIGIT.match(m[0]) or _LOST_DIGIT.search(m[0], len(m[1])):
            yield Form(m.start(), m.end(), None, AMBIGUOUS)
        else:
            yield form_of(m, int(m[4]), month, day)


def short(text: str) -> Iterator[Form]:
    """28/4/24: the century is not printed; no telephone or national number."""
    for m in _SHORT.finditer(text):
        day, month, year = int(m[1]), int(m[3]), int(m[4])
        if 1 <= day <= 31 and 1 <= month <= 12 and free(text, m.start(), m.end(), m[2], strict=True):
            yield form_of(m, century(year) + year, month, day, TWO_DIGITS)


def spaced(text: str) -> Iterator[Form]:
    """28 04 2024, where no number stands right before."""
    for m in _SPACED.finditer(text):
        if valid(int(m[3]), int(m[2]), int(m[1])) and stands_apart(text, m.start()):
            yield form_of(m, int(m[3]), int(m[2]), int(m[1]))


_COMPACT = re.compile(r"(?<![0-9a-z])([0-9]{8})(?![0-9a-z])")


def compact(text: str) -> Iterator[Form]:
    """20240428 (ISO 8601), and 28042024 whose dots were lost: no reference, no part of a number."""
    for m in _COMPACT.finditer(text):
        if not free(text, m.start(), m.end(), "", strict=True) or after_reference(text, m.start()):
            continue
        digits = m[1]
        as_iso = valid(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        if as_iso and 1900 <= as_iso.year <= LAST_LIKELY_YEAR:
            yield Form(m.start(), m.end(), as_iso, None)
            continue
        as_printed = valid(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
        if as_printed and 1900 <= as_printed.year <= LAST_LIKELY_YEAR:
            yield Form(m.start(), m.end(), as_printed, REPAIRED)


_ROMAN = {
    r: n for n, r in enumerate(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"), start=1)
}
_ROMAN_FORM = re.compile(
    r"(?<![0-9])([0-9]{1,2}) ?([./\-]) ?([ivx]{1,4}) ?\2 ?(?:((?:1[89]|20)[0-9]{2})|([0-9]{2}))(?![0-9a-z])"
)


def roman(text: str) -> Iterator[Form]:
    """28.IV.2024 and 28-IV-24."""
    for m in _ROMAN_FORM.finditer(text):
        month = _ROMAN.get(m[3])
        if month is None or not free(text, m.start(), m.end(), m[2]):
            continue
        if m[4]:
            yield form_of(m, int(m[4]), month, int(m[1]))
        elif 1 <= int(m[1]) <= 31:
            yield form_of(m, century(int(m[5])) + int(m[5]), month, int(m[1]), TWO_DIGITS)
