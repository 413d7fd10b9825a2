"""What all forms of a date share: the value that is found, and what may not stand beside its digits."""

import datetime as dt
import itertools
import re
from dataclasses import dataclass
from functools import lru_cache

IMPOSSIBLE = "impossible_date"
TWO_DIGITS = "two_digit_year"
REPAIRED = "ocr_repaired"
AMBIGUOUS = "ambiguous"

FIRST_YEAR, LAST_YEAR = 1800, 2099
"""Years outside are no dates on such papers (laws go back to the 19th century)."""
LAST_LIKELY_YEAR = 2049
"""No paper that is read today is of a later one, and none that was repaired is taken for it."""
PIVOT = 50
"""Two-digit years below it are shown as 20xx, others as 19xx; always with the doubt TWO_DIGITS."""


@dataclass(frozen=True, slots=True)
class Form:
    """A date in a text."""

    start: int
    end: int
    day: dt.date | None
    doubt: str | None
    named: bool = False
    """Whether the month is a word: then it may run over a line end."""


def valid(year: int, month: int, day: int) -> dt.date | None:
    """The day of the calendar, None when there is no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def form_of(match: re.Match[str], year: int, month: int, day: int, doubt: str | None = None) -> Form:
    """The form; a digit or its misread shape that stands loose before a one-digit day may belong to it."""
    alone = not match.string[match.start() + 1].isdigit()
    if alone and LOOSE_DIGIT.search(match.string, max(0, match.start() - 3), match.start()):
        return Form(match.start(), match.end(), None, AMBIGUOUS)
    found = valid(year, month, day)
    return Form(match.start(), match.end(), found, doubt if found else IMPOSSIBLE)


LOOSE_DIGIT = re.compile(r"(?<![0-9a-z])[0-3oil|] $")
_STUCK_LETTER = re.compile(r"(?<![a-z])[oilzsbgqd|!?]$")
_FIELD_NUMBER = re.compile(r"(?:^| )[1-9]\.$")


def free(text: str, start: int, end: int, separator: str, *, strict: bool = False) -> bool:
    """Whether the digits are no part of a longer number (telephone, version, reference).

    A dash beside a date of another separator joins two dates, and "3." may be the number of a field. `strict`: no
    neighbouring number at all. A letter that OCR takes for a digit, stuck to the first digit, is a part of it too.
    """
    if _STUCK_LETTER.search(text, max(0, start - 2), start):
        return False
    joining = "./,:-" if strict or separator == "-" else "./,:"
    joined = start >= 2 and text[start - 1] in joining and text[start - 2].isdigit()
    if joined and (strict or not _FIELD_NUMBER.search(text, max(0, start - 3), start)):
        return False
    if end + 1 < len(text) and text[end] in joining.replace(",", "").replace(":", "") and text[end + 1].isdigit():
        return False
    if strict:
        before, after = text[max(0, start - 2) : start], text[end : end + 3].lstrip(" -")
        return not (len(before) == 2 and before[0].isdigit() and before[1] == " ") and not after[:1].isdigit()
    return True


def century(year: int) -> int:
    """The century that a two-digit year is shown in, by the PIVOT."""
    return 2000 if year < PIVOT else 1900


_REFERENCE = re.compile(
    r"(?:\bref|referentie|reference|kenmerk|dossier|aktenzeichen|\bnr|\bno|\bn°|nummer|numero|number|rekening|compte|iban"
    r"|\btel|telefoon|telephone|telefon|\bgsm|\bfax|\bmobi?el|\bcode|kbo|btw|tva|\bid)[^a-z0-9]{0,4}$"
)


def after_reference(text: str, start: int) -> bool:
    """Whether the label of a reference, account or telephone number stands right before `start`."""
    return _REFERENCE.search(text, max(0, start - 18), start) is not None


def stands_apart(text: str, start: int) -> bool:
    """Whether no other number and no label of a reference stands right before figures with gaps between them."""
    return not text[max(0, start - 2) : start].rstrip()[-1:].isdigit() and not after_reference(text, start)


_CONFUSED = {
    "o": "0", "d": "0", "q": "0", "i": "17", "l": "17", "|": "17", "!": "17", "z": "2", "s": "5", "g": "69",
    "b": "68", "?": "0123456789",
}  # fmt: skip


@lru_cache(maxsize=4096)
def readings(printed: str) -> tuple[int, ...]:
    """The numbers that `printed`, digits and letters that OCR takes for digits, can be."""
    options = [_CONFUSED.get(char, char) for char in printed]
    if sum(len(option) > 1 for option in options) > 3:
        return ()
    return tuple(int("".join(digits)) for digits in itertools.product(*options))
