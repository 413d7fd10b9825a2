"""Belgian national numbers (rijksregisternummer, NISS), used only inside to tie documents together, never shown.

Source of the rules: Royal Decree of 3 April 1984 on the composition of the number. Eleven
digits YYMMDD SSS CC; CC is 97 less the remainder of the first nine digits by 97, with a 2 put before them for persons
born from 2000 on; in a BIS number the month is raised by 20 or 40.
"""

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass

from pipeline.model import Page, Word
from pipeline.privacy import NATIONAL_NUMBER

_DIGITS = 11


@dataclass(frozen=True, slots=True)
class NationalNumber:
    """A number of eleven digits with a valid checksum, where it stands on a page."""

    digits: str
    """The eleven digits without separators."""
    birth_date: dt.date | None
    """The birth date it holds; None for a BIS number or a date that is not known."""
    line: int
    """Index in `page.lines`."""
    words: tuple[Word, ...]

    @property
    def confidence(self) -> float:
        """The confidence of its worst word."""
        return min((word.confidence for word in self.words), default=0.0)


def century_of(digits: str) -> int | None:
    """1900 or 2000, by the checksum of eleven digits; None when it is valid under neither.

    No number is valid under both: 2 000 000 000 is no multiple of 97.
    """
    if len(digits) != _DIGITS or not (digits.isascii() and digits.isdigit()):
        return None
    number, check = int(digits[:9]), int(digits[9:])
    if 97 - number % 97 == check:
        return 1900
    if 97 - (2_000_000_000 + number) % 97 == check:
        return 2000
    return None


def birth_date_of(digits: str) -> dt.date | None:
    """The birth date in a valid number; None for an invalid one, a BIS number or an unknown date."""
    century = century_of(digits)
    if century is None:
        return None
    try:
        return dt.date(century + int(digits[:2]), int(digits[2:4]), int(digits[4:6]))
    except ValueError:
        return None


def _plausible(digits: str) -> bool:
    month = int(digits[2:4])
    return month <= 12 or 20 <= month <= 32 or 40 <= month <= 52


def _may_hold_one(text: str) -> bool:
    return sum(map(str.isdigit, text)) >= _DIGITS


def days_in_numbers(page: Page) -> frozenset[tuple[int, int, int]]:
    """Year of the century, month and day in all that looks like a national number, whatever its check digits.

    A date of that day is a birth date: a number that was misread still tells so much.
    """
    texts = (line.text for line in page.lines if _may_hold_one(line.text))
    found = (m.groups() for text in texts for m in NATIONAL_NUMBER.finditer(text))
    return frozenset((int(year), int(month) % 20, int(day)) for year, month, day, *_ in found)


def find_national_numbers(page: Page) -> tuple[NationalNumber, ...]:
    """The national numbers on the page with a valid checksum, in reading order."""
    found: list[NationalNumber] = []
    for index, line in enumerate(page.lines):
        text = line.text
        if not _may_hold_one(text):
            continue
        starts, at = [], 0
        for word in line.words:
            starts.append(at)
            at += len(word.text) + 1
        for match in NATIONAL_NUMBER.finditer(text):
            digits = "".join(match.groups())
            if century_of(digits) is None or not _plausible(digits):
                continue
            first, last = bisect_right(starts, match.start()) - 1, bisect_right(starts, match.end() - 1)
            found.append(NationalNumber(digits, birth_date_of(digits), index, line.words[first:last]))
    return tuple(found)
