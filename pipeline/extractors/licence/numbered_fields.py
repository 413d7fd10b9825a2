"""The numbered fields of a driving licence: where 1, 2, 3, 4a, 4b, 4c, 5 and 9 stand, and the dates behind them.

The numbers are those of Directive 2006/126/EC, annex I, and the same in every country of the model. They are small
print: a reading that garbles them ("48." for "4a.") is told apart by what follows.
"""

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from pipeline.model import Box, Line, Page, Word
from pipeline.text import part_of

_AS_DIGITS = str.maketrans({"O": "0", "o": "0", "Q": "0", "I": "1", "l": "1", "|": "1", "S": "5", "B": "8", "Z": "2"})
_MOST_WORDS = 60
"""Words of a line that are looked at."""
_MOST_FIELDS = 100
"""Numbers on a page that are looked at: more than any licence has, so that other pages cost little."""
_LONGEST_WORD = 200
"""Characters; what is longer is no word of a licence, and each date in it would be cut out of all of it."""
_REPAIR_FACTOR = 0.85
"""By which a date is less sure when a letter stood for a digit."""
_SHORTEST_DATE = 6
"""Characters of a date: day, month and a year of two figures, and nothing that parts them."""
_ONE_POINT = 9
"""Characters of a date in full of which one point was lost."""
_SPLIT_FACTOR = 0.95
"""The same when the figures of its day stood apart."""

_DAY_FIRST = r"(?<!\d)(?P<d>\d{2})(?P<s>[.,/ \-]{0,2})(?P<m>\d{2})[.,/ \-]{0,2}(?P<y>(?:19|20)\d{2}|\d{2})(?!\d)"
_YEAR_FIRST = r"(?<!\d)(?P<y>(?:19|20)\d{2})[.\-/ ]{1,2}(?P<m>\d{2})[.\-/ ]{1,2}(?P<d>\d{2})(?!\d)"
_SPLIT_DAY = r"(?<![\d.,/\-])(?P<d>[0-3] \d)(?P<s>[.,/\-])(?P<m>\d{2})[.,/\-](?P<y>(?:19|20)\d{2})(?!\d)"
"""A day of which the figures were set apart, "1 3.09.2031": cards print two, so the first is no number of a field."""
_DATE_PATTERNS = (re.compile(_YEAR_FIRST), re.compile(_DAY_FIRST), re.compile(_SPLIT_DAY))
_LETTERS_IN_DATE = re.compile(r"(?<![A-Za-z])[\dOoQIl|SBZ]{1,4}(?:[.,/\- ]{1,2}[\dOoQIl|SBZ]{2,4}){1,2}(?![A-Za-z])")

_DAY_NEXT = r"\s{0,2}\d{2}[./ \-]?\d{2}[./ \-]?\d{2}"
_NAME_NEXT = r"(?:[A-ZÀ-Þ][a-zß-ÿ]|[A-ZÀ-Þ]{4})"
"""How a name begins to which its number was glued, "2Koen": not as "1B", "2de", "1ER", or Zoë misread, "2oë"."""
_ANCHOR = re.compile(
    r"(?<![\w.,/\-])(?:"
    rf"(?P<a>4\s?[aA@]-?|[aAbd&][aA@](?=[.,:;]{_DAY_NEXT}))"
    rf"|(?P<b>4\s?b-?|4\s?B-?(?![A-Z])|[aAbd&][bB](?=[.,:;]{_DAY_NEXT})|[aA4]p(?=[.,:;]?{_DAY_NEXT}))"
    r"|(?P<c>4\s?[cC]-?)|(?P<d>4\s?[dD]-?)"
    rf"|(?P<four>4\s?[\w&]?(?=\s?[.,:;)]?{_DAY_NEXT}))"
    r"|(?P<n>[1235789]|[lI|](?=\s?[.,]\s?[A-Z])|Z(?=\s?[.,]\s?[A-Z]))"
    rf")(?=[\s.,:;)_]|$|(?<=[aAbB@])\d|(?<=[12]){_NAME_NEXT})[\s.,:;)_]*"
)
"""A 4 is read as a letter too, "da. 12.06.2019", where a day follows its point; without one, "ab" is a German word, and
"ap" no word.
"""
_FIGURES_NEXT = re.compile(r"4\s?[\w&]?\s{0,2}(\d{6}|\d{8})(?!\d)")
"""A 4 before figures that no sign parts, as the number of a licence of two groups begins: "5. Nr. 40 118822"."""
_NO_CATEGORY = re.compile(r"4\s?[a-d][.,:;)]{0,2}|[57][.,:]")
"""Numbers of fields that no category looks like, as B does like 8 and G like 6."""
_LOST = str.maketrans({"l": "1", "I": "1", "|": "1", "Z": "2"})


@dataclass(frozen=True, slots=True)
class NumberedField:
    """A number of the model, with the words behind it up to the next one."""

    number: str
    """`1`, `2`, `3`, `4a`, `4b`, `4c`, `4d`, `5`, `7`, `8`, `9`, or `4?` when the letter cannot be told."""
    line: int
    """Index in `page.lines`."""
    words: tuple[Word, ...]
    """What stands behind the number; a word glued to it is cut."""
    box: Box
    """Of the word that holds the number."""


@dataclass(frozen=True, slots=True)
class LicenceDate:
    """A date as a licence prints it: numbers only, and often two digits of the year."""

    year: int
    month: int
    day: int
    words: tuple[Word, ...]
    confidence: float

    @property
    def short(self) -> bool:
        """Whether the year has only two digits."""
        return self.year < 100

    def on(self, century: int) -> dt.date | None:
        """The day, a short year taken in `century` (1900 or 2000); None if there is no such day."""
        try:
            return dt.date(self.year + century if self.short else self.year, self.month, self.day)
        except ValueError:
            return None


def numbered_fields(page: Page, without: Collection[Word] = ()) -> tuple[NumberedField, ...]:
    """The numbered fields in reading order; words in `without` (a table) are passed over."""
    found: list[NumberedField] = []
    for index, line in enumerate(page.lines):
        words = line.words[:_MOST_WORDS]
        kept = tuple(word for word in words if word not in without and len(word.text) <= _LONGEST_WORD)
        if kept:
            found.extend(_in_line(index, Line(kept)))
        if len(found) > _MOST_FIELDS:
            break
    return tuple(found)


def number_of_field(word: Word) -> bool:
    """Whether the word by itself is the number of a field, "4c." or "7.", and cannot be a garbled category."""
    return _NO_CATEGORY.fullmatch(word.text) is not None


def _in_line(index: int, line: Line) -> Iterator[NumberedField]:
    text, starts = _text_of(line.words)
    matches = [match for match in _ANCHOR.finditer(text) if _is_anchor(match, text)]
    ends = [match.start() for match in matches[1:]] + [len(text)]
    for match, end in zip(matches, ends, strict=False):
        holder = line.words[bisect_right(starts, match.start()) - 1]
        yield NumberedField(
            _number(match), index, _cut(line.words, starts, match.end(), end), part_of(holder, 0, 2).box
        )


def _number(match: re.Match[str]) -> str:
    for group, number in (("a", "4a"), ("b", "4b"), ("c", "4c"), ("d", "4d"), ("four", "4?")):
        if match[group]:
            return number
    return match["n"].translate(_LOST)


def _is_anchor(match: re.Match[str], text: str) -> bool:
    """A single digit is a field's number only at the start of a cell, or with a point behind it and no digit.

    A 4 without its letter and point, before figures that no sign parts, is one only there and where they may be a day.
    """
    at_start = not any(c.isalnum() for c in text[: match.start()])
    if match["four"] and (figures := _FIGURES_NEXT.match(text, match.start())):
        return at_start and _may_be_day(figures[1])
    if not match["n"]:
        return True
    separator = text[match.start() + 1 : match.end()]
    following = text[match.end() : match.end() + 1]
    pointed = any(c in ".:)," for c in separator)
    if match["n"] == "9":
        return at_start or pointed
    if match["n"] in "37" and following.isdigit():
        return at_start and (pointed or " " in separator)
    if match["n"] in "58":
        return at_start and (pointed or " " in separator)
    return (at_start or pointed) and not following.isdigit()


def dates_in(words: tuple[Word, ...]) -> tuple[LicenceDate, ...]:
    """The dates in `words`, day first (or ISO 8601); letters that stand for digits are read as such, less surely."""
    text, starts = _text_of(words)
    if len(text) < _SHORTEST_DATE:
        return ()
    repaired = _LETTERS_IN_DATE.sub(lambda match: match.group().translate(_AS_DIGITS), text)
    found: list[tuple[int, LicenceDate]] = []
    for pattern in _DATE_PATTERNS:
        for match in pattern.finditer(repaired):
            if any(start < match.end() and match.start() < end for start, end in ((o, o + 6) for o, _ in found)):
                continue
            if "s" in match.groupdict() and match["s"] == "" and not _unparted(match.group()):
                continue
            first, last = bisect_right(starts, match.start()) - 1, bisect_right(starts, match.end() - 1)
            confidence = min(word.confidence for word in words[first:last])
            if repaired[match.start() : match.end()] != text[match.start() : match.end()]:
                confidence *= _REPAIR_FACTOR
            confidence *= _SPLIT_FACTOR if " " in match["d"] else 1.0
            cut = _cut(words, starts, match.start(), match.end())
            date = LicenceDate(int(match["y"]), int(match["m"]), int(match["d"].replace(" ", "")), cut, confidence)
            if 1 <= date.month <= 12 and 1 <= date.day <= 31:
                found.append((match.start(), date))
    return tuple(date for _, date in sorted(found, key=lambda one: one[0]))


def _may_be_day(figures: str) -> bool:
    return 1 <= int(figures[:2]) <= 31 and 1 <= int(figures[2:4]) <= 12


def _unparted(date: str) -> bool:
    """Whether a date without a sign between day and month is one: "12062019", "1206.2019", "1206 2019"."""
    return len(date) in (6, 8) or (len(date) == _ONE_POINT and date[4] in ".,/- ")


def _text_of(words: tuple[Word, ...]) -> tuple[str, list[int]]:
    starts, at = [], 0
    for word in words:
        starts.append(at)
        at += len(word.text) + 1
    return " ".join(word.text for word in words), starts


def _cut(words: tuple[Word, ...], starts: list[int], begin: int, end: int) -> tuple[Word, ...]:
    """The words between two offsets of their text; the first and the last cut where they begin before or end after."""
    found = []
    for word, start in zip(words, starts, strict=True):
        first, last = max(begin - start, 0), min(end - start, len(word.text))
        if first < last:
            found.append(part_of(word, first, last))
    return tuple(word for word in found if word.text.strip())
