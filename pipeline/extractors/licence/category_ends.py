"""The day until which a category is held, where no cell of column 11 in a table of rows tells it.

A print may list in one row several categories with two days, write a month as a word, set the columns as rows ("11"
before the days, the letters over them), or say it in words: "B (geldig tot 14.08.2026)".
"""

import calendar
import datetime as dt
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.extractors.dates.forms import forms_in
from pipeline.extractors.fields import field_of
from pipeline.extractors.flattened import compose, flat, words_between
from pipeline.extractors.licence.categories import categories_in
from pipeline.extractors.licence.numbered_fields import dates_in
from pipeline.model import Field, Line, Page, Word

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
_BESIDE_LONE_DAY = re.compile(rf"(?:11[.:)]*)?[\W_]*(?:{_ENDING.pattern})?[\W_]*")
"""What may stand beside a day under a row, and says no more than that it is the last."""
_ELEVEN, _NINE = re.compile(r"11[.:)]*"), re.compile(r"9[.:)]*")


@dataclass(frozen=True, slots=True)
class _Day:
    """A day in a row of words."""

    start: int
    """Offset in the text of the row."""
    end: int
    day: dt.date
    words: tuple[Word, ...]


def category_ends(page: Page, file: str) -> dict[str, Field]:
    """`_until_<category>` for each category of which such a row or line tells the last day."""
    found: dict[str, Field] = {}
    rows = rows_of(page)
    for at, row in enumerate(rows):
        days = _days(row)
        if not days:
            continue
        beneath = _beneath_row(row, days, rows[at - 1]) if at else ()
        for letters, day in (*_in_row(row, days), *_told(row, days), *_under_letters(row, days, rows[:at]), *beneath):
            for word in letters:
                for category in categories_in(word.text):
                    found.setdefault(f"_until_{category}", field_of(day.day, day.words, page, file))
    return found


def rows_of(page: Page) -> list[Line]:
    """The words of the page by level, from top to bottom, however far apart they stand."""
    rows: list[list[Word]] = []
    for word in sorted(page.words, key=lambda one: one.box.middle):
        level = rows and abs(word.box.middle - rows[-1][-1].box.middle) <= _LEVEL * word.box.height
        if level:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [Line(tuple(sorted(row, key=lambda one: one.box.x0))) for row in rows if len(row) <= _MOST_WORDS]


def _days(row: Line) -> list[_Day]:
    """The days in the row, in figures or with the month as a word; of a month alone its last day."""
    text, starts, found = flat(row.text), _starts(row), []
    for one in dates_in(row.words[1:] if _NUMBER.fullmatch(row.words[0].text) else row.words):
        day = one.on(2000)
        first = next((at for at, w in enumerate(row.words) if w.box.x0 <= one.words[0].box.x0 < w.box.x1), None)
        if day is not None and first is not None:
            end = starts[first] + len(" ".join(word.text for word in one.words))
            found.append(_Day(starts[first], end, day, one.words))
    for form in forms_in(text):
        if form.named and form.day is not None:
            found.append(_Day(form.start, form.end, form.day, words_between(row, form.start, form.end)))
    for match in _MONTH.finditer(text):
        year, month = int(match[2]), int(match[1])
        last = dt.date(year, month, calendar.monthrange(year, month)[1])
        found.append(_Day(match.start(), match.end(), last, words_between(row, match.start(), match.end())))
    return sorted(found, key=lambda one: one.start)


def _starts(row: Line) -> list[int]:
    """Where in the text of the row each word begins."""
    return [0, *itertools.accumulate(len(compose(word.text)) + 1 for word in row.words)][:-1]


def _named_before(row: Line, end: int) -> list[tuple[int, Word]]:
    """The words before an offset that consist of categories, each with its place among the words."""
    places = enumerate(zip(_starts(row), row.words, strict=True))
    return [(at, word) for at, (start, word) in places if start < end and categories_in(word.text)]


def _in_row(row: Line, days: Sequence[_Day]) -> Iterator[tuple[Sequence[Word], _Day]]:
    """A row that begins with categories, behind which two days stand: of the first on, and until when."""
    letters = list(itertools.takewhile(lambda word: categories_in(word.text) or not _says(word), row.words))
    if len(days) < 2 or not any(categories_in(word.text) for word in letters):
        return
    behind = len(" ".join(word.text for word in letters))
    text = flat(row.text)
    if _BETWEEN.fullmatch(text, behind, days[0].start) and _BETWEEN.fullmatch(text, days[0].end, days[1].start):
        yield letters, days[1]


def _told(row: Line, days: Sequence[_Day]) -> Iterator[tuple[Sequence[Word], _Day]]:
    """A day of which words say that something ends, with the categories named last before it."""
    for day in days:
        if _ENDING.search(flat(row.text)[: day.start]):
            yield _last_named(row, day.start), day


def _beneath_row(row: Line, days: Sequence[_Day], above: Line) -> Iterator[tuple[Sequence[Word], _Day]]:
    """A day that is all of its row, in a text layer, under that of categories with one day: until when, as a rule."""
    text = flat(row.text)
    alone = len(days) == 1 and _BESIDE_LONE_DAY.fullmatch(text[: days[0].start] + text[days[0].end :]) is not None
    over = _days(above) if alone and all(word.confidence >= 1.0 for word in row.words) else []
    letters = list(itertools.takewhile(lambda word: categories_in(word.text) or not _says(word), above.words))
    if len(over) == 1 and letters and days[0].day > over[0].day:
        yield letters, days[0]


def _last_named(row: Line, end: int) -> Sequence[Word]:
    """The categories that are named together, last before an offset."""
    kept: list[tuple[int, Word]] = []
    for at, word in reversed(_named_before(row, end)):
        between = " ".join(one.text for one in row.words[at + 1 : kept[-1][0]]) if kept else ""
        if not _JOINT.fullmatch(flat(between)):
            break
        kept.append((at, word))
    return [word for _, word in kept]


def _under_letters(row: Line, days: Sequence[_Day], above: Sequence[Line]) -> Iterator[tuple[Sequence[Word], _Day]]:
    """The days of a row that the number 11 begins, each with the category before it, or over it in the row of the 9."""
    if not _ELEVEN.fullmatch(row.words[0].text):
        return
    nine = next((one for one in reversed(above) if one.words and _NINE.fullmatch(one.words[0].text)), None)
    for day in days:
        own = _named_before(row, day.start)
        over = nine.words[1:] if nine else ()
        aligned = [word for word in over if abs(word.box.x0 - day.words[0].box.x0) <= _UNDER]
        yield ([own[-1][1]] if own else aligned or (over if len(days) == 1 else ())), day


def _says(word: Word) -> bool:
    return any(c.isalnum() for c in word.text)
