"""The day until which a category is held, where no cell of column 11 in a table of rows tells it.

A print may list in one row several categories with two days, write a month as a word, set the columns as rows ("11"
before the days, the letters over them), or say it in words: "B (geldig tot 14.08.2026)".
"""

import calendar
import datetime as dt
import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.extractors.dates.forms import forms_in
from pipeline.extractors.fields import field_of
from pipeline.extractors.flattened import compose, flat
from pipeline.extractors.licence.categories import CATEGORIES, split_categories
from pipeline.extractors.licence.numbered_fields import dates_in
from pipeline.model import Field, Page, Word

_MOST_WORDS = 60
"""Words of a row that are looked at; more than any of a table has."""
_LEVEL = 0.5
"""How far the middles of words of one row lie apart at most, in heights of a word."""
_UNDER = 0.03
"""How far a day begins from the letter over it, in fractions of the page's width."""
_BETWEEN = re.compile(r"[\W_]*(?:(?:van|vanaf|tot|en met|du|au|vom|von|bis|from|to)\b[\W_]*)*")
"""What may part a category and its two days: no number of a field, and no label."""
_JOINT = re.compile(r"[\W_]*(?:(?:en|et|und|and)[\W_]*)?")
_ENDING = re.compile(
    r"(?:\btot(?: en met)?|\bt/m|\bloopt af|\beindigt|\beinddatum|\bjusqu'?(?: ?au)?|\bexpire|\bbis(?: zum)?|\buntil"
    r"|\bexpires|\bvervalt)(?: (?:op|le|am|on|den))?\W*$"
)
"""What stands before the day on which something ends."""
_NUMBER = re.compile(r"\d{1,2}[.:)]*")
"""The number of a column at the head of a row, which is no part of a day."""
_MONTH = re.compile(r"(?<![\d./-])(0?[1-9]|1[0-2])[./-](20\d\d)(?![\d./-])")
_ELEVEN, _NINE = re.compile(r"11[.:)]*"), re.compile(r"9[.:)]*")


@dataclass(frozen=True, slots=True)
class _Day:
    """A day in a row of words."""

    start: int
    """Offset in the text of the row."""
    end: int
    day: dt.date
    words: tuple[Word, ...]


@dataclass(frozen=True)
class Row:
    """The words of a page that stand on one level, from left to right."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """Its words, flattened."""
        return flat(" ".join(word.text for word in self.words))

    @property
    def starts(self) -> list[int]:
        """Where in the text each word begins."""
        return [0, *itertools.accumulate(len(compose(word.text)) + 1 for word in self.words)][:-1]

    def letters(self, start: int, end: int) -> list[tuple[int, Word]]:
        """The words between two offsets that consist of categories, each with its place among the words."""
        places = zip(self.starts, self.words, strict=True)
        return [(at, word) for at, (own, word) in enumerate(places) if start <= own < end and categories_in(word)]

    def days(self) -> list[_Day]:
        """The days in the row, in figures or with the month as a word; of a month alone its last day."""
        starts = self.starts
        found = []
        for one in dates_in(self.words[1:] if _NUMBER.fullmatch(self.words[0].text) else self.words):
            day = one.on(2000)
            first = next((i for i, w in enumerate(self.words) if w.box.x0 <= one.words[0].box.x0 < w.box.x1), None)
            if day is not None and first is not None:
                end = starts[first] + len(" ".join(word.text for word in one.words))
                found.append(_Day(starts[first], end, day, one.words))
        for form in forms_in(self.text):
            if form.named and form.day is not None:
                first, last = bisect_right(starts, form.start) - 1, bisect_right(starts, form.end - 1)
                found.append(_Day(form.start, form.end, form.day, self.words[first:last]))
        for month in _MONTH.finditer(self.text):
            year, number = int(month[2]), int(month[1])
            end_of = dt.date(year, number, calendar.monthrange(year, number)[1])
            words = self.words[bisect_right(starts, month.start()) - 1 : bisect_right(starts, month.end() - 1)]
            found.append(_Day(month.start(), month.end(), end_of, words))
        return sorted(found, key=lambda one: one.start)


def category_ends(page: Page, file: str) -> dict[str, Field]:
    """`_until_<category>` for each category of which such a row or line tells the last day."""
    found: dict[str, Field] = {}
    rows = rows_of(page)
    for at, row in enumerate(rows):
        days = row.days()
        if not days:
            continue
        for letters, day in (*_in_row(row, days), *_told(row, days), *_under_letters(row, days, rows[:at])):
            for word in letters:
                for category in categories_in(word):
                    found.setdefault(f"_until_{category}", field_of(day.day, day.words, page, file))
    return found


def categories_in(word: Word) -> Sequence[str]:
    """The categories of today's law that a word consists of; none where a letter must be taken for another."""
    tokens = split_categories(word.text)
    sure = all(token.category in CATEGORIES and not token.repaired for token in tokens)
    return [token.category for token in tokens if token.category] if sure else []


def rows_of(page: Page) -> list[Row]:
    """The words of the page by level, from top to bottom, however far apart they stand."""
    rows: list[list[Word]] = []
    for word in sorted(page.words, key=lambda one: one.box.middle):
        level = rows and abs(word.box.middle - rows[-1][-1].box.middle) <= _LEVEL * word.box.height
        if level:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [Row(tuple(sorted(row, key=lambda one: one.box.x0))) for row in rows if len(row) <= _MOST_WORDS]


def _in_row(row: Row, days: Sequence[_Day]) -> Iterator[tuple[Sequence[Word], _Day]]:
    """A row that begins with categories, behind which two days stand: of the first on, and until when."""
    letters = list(itertools.takewhile(lambda word: categories_in(word) or not _says(word), row.words))
    if len(days) < 2 or not any(map(categories_in, letters)):
        return
    behind = len(" ".join(word.text for word in letters))
    if _BETWEEN.fullmatch(row.text, behind, days[0].start) and _BETWEEN.fullmatch(row.text, days[0].end, days[1].start):
        yield letters, days[1]


def _told(row: Row, days: Sequence[_Day]) -> Iterator[tuple[Sequence[Word], _Day]]:
    """A day of which words say that something ends, with the categories named last before it."""
    for day in days:
        if _ENDING.search(row.text[: day.start]):
            yield _last_named(row, day.start), day


def _last_named(row: Row, end: int) -> Sequence[Word]:
    """The categories that are named together, last before an offset."""
    named = row.letters(0, end)
    kept: list[tuple[int, Word]] = []
    for at, word in reversed(named):
        between = " ".join(one.text for one in row.words[at + 1 : kept[-1][0]]) if kept else ""
        if not _JOINT.fullmatch(flat(between)):
            break
        kept.append((at, word))
    return [word for _, word in kept]


def _under_letters(row: Row, days: Sequence[_Day], above: Sequence[Row]) -> Iterator[tuple[Sequence[Word], _Day]]:
    """The days of a row that the number 11 begins, each with the category before it, or over it in the row of the 9."""
    if not _ELEVEN.fullmatch(row.words[0].text):
        return
    nine = next((one for one in reversed(above) if one.words and _NINE.fullmatch(one.words[0].text)), None)
    for day in days:
        own = row.letters(0, day.start)
        over = nine.words[1:] if nine else ()
        aligned = [word for word in over if abs(word.box.x0 - day.words[0].box.x0) <= _UNDER]
        yield ([own[-1][1]] if own else aligned or (over if len(days) == 1 else ())), day


def _says(word: Word) -> bool:
    return any(c.isalnum() for c in word.text)
