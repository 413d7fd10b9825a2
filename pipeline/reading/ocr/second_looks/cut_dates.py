"""Days at the end of a line whose last figures were lost under a mark, looked at once more with room behind them.

Where the rim of a stamp or a signature crosses a date, Tesseract ends the word at that stroke ("16-02/20", "O1 MRT."),
or makes a figure of it ("02/04/2302"). Who looks again at the box of the word does not see what stands behind it. Read
with room for the whole date the second engine mostly gives it, and Tesseract all figures but the one that is crossed.

It counts where day and month are those of the first reading, and Tesseract's second one gives them too and the same
year, or one that can be no other (see `crossed_years`). Else it is shown, and decides nothing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from rapidfuzz.distance import Levenshtein

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.second_engine import DATE_ALONE, SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.looking.crossed_years import only_year
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import spread, with_words, words_at
from pipeline.reading.vision.pixels import Pixels, part_around, part_of, percentiles
from pipeline.text import fold
from pipeline.vocabulary import months

_MOST = 3
"""Dates of one page."""
_LONGEST = 120
"""Characters of a line."""
_FIGURES_OF = str.maketrans("OoIl", "0011")
"""Letters that Tesseract makes of the figures of a day: "O1 MRT."; that they are figures the second engine must say."""
_DAY = (
    r"(?P<day>(?=[OoIl]?[0-9]|[0-3][OoIl])[0-3OoIl]?[0-9OoIl])"
    r"(?:[./-](?P<month>[01]?[0-9])[./-]|(?:er)?\.? ?(?P<name>[^\W\d]{%s})%s)"
)
_LOST = re.compile(r"(?<!\S)" + _DAY % ("1,10", "") + r"(?P<rest>\W{0,2}\S{0,6})$")
"""Day and month at the end of a line, perhaps but the beginning of its name, and what was read behind them."""
_DATED = re.compile(r"(?<![0-9])" + _DAY % ("3,10", r"[.,]? ?[/|]? ?") + r"(?P<year>\S{4})(?![0-9])")
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_ALIKE = 3
"""Letters with which the name of a month begins where more of it was read."""
_FIGURES = 4
"""Of a year."""
_ROOM = 1.5
"""Behind it, in widths of a figure: the box of a word that was cut is no sure measure of them."""
_BEHIND = (0.3, 1.3)
"""From and to, in the same widths behind the word, where ink shows that more stands there."""
_INK = 0.04
"""Of that place that is dark: the rim of a stamp by itself is that much, a speck is not."""
_DARK = 0.5
"""Of the way from paper to the print of the date."""
_MARGIN = 0.25
"""Around a date that the second engine is asked about, in heights of it."""
_LARGER = 1.5
_TRUSTED = 0.9
"""The second engine's own confidence from which it counts."""
_AGREED, _REPAIRED = 0.9, 0.85
"""The most that is trusted: two engines that give the same figures, and the same but for one that one of them misread.
"""


@dataclass(frozen=True, slots=True)
class _Lost:
    """A date of which the end was not read."""

    line: int
    words: slice
    read: re.Match[str]
    place: Box
    """Where it stands if it has a whole year."""


def with_cut_dates(
    page: Pixels, lines: Sequence[Line], log: Log, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines, a day that was cut at their end whole where the second engine reads it so.

    `page` is the upright picture, its light evened, that the lines were read from. Without a second engine nothing
    changes.
    """
    lost = list(islice(_lost(page, lines), _MOST))
    asked = (using or second_engine()) if lost else None
    if asked is None:
        return tuple(lines)
    found = list(lines)
    for one in lost:
        if (whole := _heard(page, one, asked, log)) is not None:
            found[one.line] = with_words(found[one.line], one.words, spread(whole).words)
    return tuple(found)


def _heard(page: Pixels, lost: _Lost, asked: SecondEngine, log: Log) -> Word | None:
    """The whole date, where the second engine surely reads one that may be the cut one."""
    text, sure = asked_about(part_around(page, lost.place, _MARGIN), asked, "cut_date", log) or ("", 0.0)
    date = _DATED.search(text) if sure >= _TRUSTED else None
    year = None if date is None else _year_of(date)
    if date is None or year is None or not _fits(date, lost.read):
        return None
    return Word(_printed(date, year), lost.place, min(sure, _trust(page, lost.place, date, log)))


def _lost(page: Pixels, lines: Sequence[Line]) -> Iterator[_Lost]:
    """Each day of which the end may have been lost."""
    for at, line in enumerate(lines):
        read = _LOST.search(line.text) if len(line.text) <= _LONGEST else None
        if read is None or _YEAR.search(read["rest"]) or not (read["month"] or _names(read["name"])):
            continue
        stretch = words_at(read)
        box = Box.around(word.box for word in line.words[stretch])
        figure = box.width / len(read.group())
        if sum(map(str.isdigit, read["rest"])) >= _FIGURES or _goes_on(page, box, figure):
            end = min(1.0, max(box.x0 + _length(read) * figure, box.x1 + figure))
            yield _Lost(at, stretch, read, Box(box.x0, box.y0, end, box.y1))


def _names(beginning: str) -> list[str]:
    """The names of months that may begin so, the likest first, and of those the longest."""
    read = fold(beginning)
    begun = [name for name in months.BY_ITSELF if name.startswith(read[:_ALIKE])]
    return sorted(begun, key=lambda name: (Levenshtein.distance(read, name), -len(name), name))


def _length(read: re.Match[str]) -> float:
    """How long a date is when it is whole, with some room, in widths of a figure."""
    before = read.start("rest") if read["month"] else read.start("name") + max(map(len, _names(read["name"]))) + 1
    return before - read.start() + _FIGURES + _ROOM


def _goes_on(page: Pixels, box: Box, figure: float) -> bool:
    """Whether there is ink right behind a box: a year of two figures ends before nothing."""
    behind = part_of(page, Box(box.x1 + _BEHIND[0] * figure, box.y0, min(1.0, box.x1 + _BEHIND[1] * figure), box.y1))
    own = part_of(page, box)
    if not behind.size or not own.size:
        return False
    dark, paper = percentiles(own, (3, 80))
    return float(np.mean(behind < paper - _DARK * (paper - dark))) >= _INK


def _day_of(date: re.Match[str]) -> int:
    """Its day, letters in it taken for the figures that they are read for."""
    return int(date["day"].translate(_FIGURES_OF))


def _month_of(date: re.Match[str]) -> int | None:
    """Its number, by its name or so much of it as no other month begins with; None for what is neither."""
    if date["month"]:
        return int(date["month"])
    name = fold(date["name"])
    told = {months.IN_DATES[one] for one in ([name] if name in months.IN_DATES else _names(name))}
    return told.pop() if len(told) == 1 and len(name) >= _ALIKE else None


def _fits(date: re.Match[str], read: re.Match[str]) -> bool:
    """Whether a date has the day and the month of what was read, or may have its month where that was cut too."""
    month, own = _month_of(date), _month_of(read)
    cut = read["name"] is not None and month in {months.IN_DATES[name] for name in _names(read["name"])}
    day = date["day"].isdecimal() and int(date["day"]) == _day_of(read)
    return month is not None and day and (own == month if own else cut)


def _printed(date: re.Match[str], year: str) -> str:
    """The date with that year, as it is printed: a stroke through it is no sign or letter of it."""
    if date["month"]:
        sign = date.string[date.end("day")]
        return sign.join((date["day"], date["month"], year))
    name = date["name"] if fold(date["name"]) in months.IN_DATES else _names(date["name"])[0]
    return f"{date.string[date.start() : date.start('name')]}{name} {year}"


def _year_of(date: re.Match[str]) -> str | None:
    """The year, or the only one that it may be with one figure crossed; None for neither."""
    return date["year"] if _YEAR.fullmatch(date["year"]) else only_year(date["year"])


def _trust(page: Pixels, place: Box, date: re.Match[str], log: Log) -> float:
    """The most that a date of the second engine is trusted, after Tesseract looked at the same place."""
    started = cpu_seconds()
    read = read_region(page, place, enlarge=_LARGER, single_line=True, even=True)
    log.add_read("cut_date", read, started)
    for own in (one for line in read for one in _DATED.finditer(line.text)):
        if (_day_of(own), _month_of(own), _year_of(own)) == (_day_of(date), _month_of(date), _year_of(date)):
            crossed = sum(_YEAR.fullmatch(one["year"]) is None for one in (own, date))
            return (_AGREED, _REPAIRED, DATE_ALONE)[crossed]
    return DATE_ALONE
