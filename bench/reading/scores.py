"""How right a reading is, measured alike for every method: dates, names, category rows, orientation, words."""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bench.reading.pages import BenchPage, Truth
from pipeline.extractors.dates.mentions import find_dates
from pipeline.model import Box, Page, Word
from pipeline.reading.cards.cell_words import letters_told
from pipeline.reading.vision.view import point_to_picture
from pipeline.text import fold

_UNDER = 3.0
"""Heights of a letter between it and the day under it: 2.3 as drawn."""

Tally = tuple[int, int]
"""Right, and how many there were."""


@dataclass(frozen=True, slots=True)
class Score:
    """One page, read."""

    dates: Tally
    """Dates found among those printed: as that day, or letter by letter."""
    names: Tally
    """Names whose every letter is right, case and diacritics apart."""
    rows: Tally
    """Categories of a licence's table whose date stands at the height of its letter, or in the column under it, and
    field 9 with every category."""
    words: Tally
    """Words of two letters or more, case and diacritics apart."""
    orientation: Tally
    """1 of 1 when the page was turned upright; 0 of 0 when the method does not say."""


def bare(text: str) -> str:
    """Letters and digits only, folded."""
    return "".join(c for c in fold(unicodedata.normalize("NFKC", text)) if c.isalnum())


def score(page: BenchPage, found: Sequence[Page], *, turns: bool) -> Score:
    """The pages found in one picture, held against the truth; `turns`: whether the method says how it turned it."""
    truth = page.truth
    text = bare(" ".join(one.text for one in found))
    days = {mention.day.isoformat() for one in found for mention in find_dates(one) if mention.day is not None}
    dates = [day in days or bare(printed) in text for day, printed in truth.dates.values()]
    names = [bare(name) in text for name in truth.names.values()]
    rows = [any(_row_read(letter, date, one.words) for one in found) for letter, date in truth.rows.items()]
    if truth.categories:
        rows.append(bare(truth.categories) in text)
    return Score(_tally(dates), _tally(names), _tally(rows), _words(truth, found), _orientation(truth, found, turns))


def _tally(verdicts: Sequence[bool]) -> Tally:
    return sum(verdicts), len(verdicts)


def _row_read(letter: str, date: str, words: Sequence[Word]) -> bool:
    """Whether the letter and its date were read beside each other; "Al" is A1, since no category can be that."""
    digits = bare(date)
    dates = [word for word in words if bare(word.text) == digits]
    letters = [word for word in words if fold(letters_told(word.text.strip(".|[]()"))) == letter.lower()]
    return any(_beside(one.box, other.box) or _under(one.box, other.box) for one in dates for other in letters)


def _beside(date: Box, letter: Box) -> bool:
    return abs(date.middle - letter.middle) < date.height * 0.8


def _under(date: Box, letter: Box) -> bool:
    """In one narrow column: the Belgian model of before 1989 has its days under their letters (`be_old`)."""
    within = date.x0 < (letter.x0 + letter.x1) / 2 < date.x1
    return within and 0 < date.y0 - letter.y1 < letter.height * _UNDER


def held(truth: Truth, said: Iterable[Any]) -> Tally:
    """The categories printed as held, in field 9 or with a date in their row, among those that the product says are.

    `said` is the field `categories` of each document on the page. What is said and not printed counts too, as wrong;
    unlike in a row, it is no matter whether a letter was told by its place or how the digits of a date were read.
    """
    printed = {*truth.rows, *re.findall(r"\w+", truth.categories)}
    found = {one for value in said if isinstance(value, tuple) for one in value} if printed else set()
    return len(printed & found), len(printed | found)


def _words(truth: Truth, found: Sequence[Page]) -> Tally:
    wanted = _counted(truth.words)
    read = _counted(word.text for one in found for word in one.words)
    return (wanted & read).total(), wanted.total()


def _counted(words: Iterable[str]) -> Counter[str]:
    return Counter(word for word in map(bare, words) if len(word) > 1)


def _orientation(truth: Truth, found: Sequence[Page], turns: bool) -> Tally:
    read = [one for one in found if len(one.words) >= 3]
    if truth.orientation is None or not turns:
        return 0, 0
    if not read:
        return 0, 1
    fullest = max(read, key=lambda one: len(one.words))
    return int(turned_degrees(fullest) == truth.orientation), 1


def turned_degrees(page: Page) -> int:
    """Degrees clockwise by which the picture shows the page turned, as the reading understood it."""
    width, height = (page.width, page.height) if page.view.quad is None else (1.0, 1.0)
    if page.view.quarter_turns % 2 and page.view.quad is None:
        width, height = height, width
    x0, y0 = point_to_picture(page.view, (0.45, 0.5), width, height)
    x1, y1 = point_to_picture(page.view, (0.55, 0.5), width, height)
    return round(math.degrees(math.atan2((y1 - y0) * height, (x1 - x0) * width)) / 90) * 90 % 360


@dataclass(frozen=True, slots=True)
class Said:
    """A field that the product read from a page that is a whole document, beside what is right."""

    name: str
    confidence: float
    doubt: str | None
    right: bool
    given: bool
    """Whether there is a value."""


def said(truth: Truth, fields: Mapping[str, Any]) -> Iterator[Said]:
    """Each true field of the document with what was read, and each field read that is not there."""
    for name in sorted({*truth.fields, *(name for name in fields if not name.startswith("_"))} & _COMPARED):
        field = fields.get(name)
        value = None if field is None else _plain(field.value)
        right = _same(value, truth.fields.get(name))
        yield Said(name, 0.0 if field is None else field.confidence, field and field.doubt, right, value is not None)


_COMPARED = {
    "issue_date", "model", "clean", "level", "country", "award_date", "categories", "expiry_date", "birth_date",
    "holder", "name", "decision_date",
}  # fmt: skip


def _plain(value: Any) -> Any:
    return value.isoformat() if hasattr(value, "isoformat") else sorted(value) if isinstance(value, tuple) else value


def _same(value: Any, right: Any) -> bool:
    right = sorted(right) if isinstance(right, list) else right
    if isinstance(value, str) and isinstance(right, str):
        return Counter(fold(value).split()) == Counter(fold(right).split())
    return bool(value == right)
