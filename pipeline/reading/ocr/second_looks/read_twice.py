"""Dates that were read surely, read once more by themselves: one figure taken for another is as sure as any.

What is read alike both times has the trust of two readings; what is not is read a third time, as figures and nothing
else, and is in doubt unless that bears the first out, or the second had a year that can be no other (`crossed_years`).
A second reading costs some 6 ms, so it is spent on days that a wrong figure would make decide otherwise: those of this
century (one figure makes none of them of the last), told nowhere else on the page (another place bears a day out as far
as a second reading does: `extractors.dates.borne_out`), and those beside words of an issue first.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.model import CONTESTED, READ_TWICE, Line, Word
from pipeline.reading.ocr.looking.crossed_years import only_year
from pipeline.reading.ocr.looking.figures_only import read_figures
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.looking.weighing import doubted
from pipeline.reading.ocr.second_looks.doubtful_figures import SURE
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import with_words, words_at
from pipeline.reading.ocr.tries.scoring import figures_of
from pipeline.reading.vision.pixels import Pixels
from pipeline.text import fold
from pipeline.vocabulary import months

_MOST = 4
"""Dates of one page; those beside words of an issue first, those of its end and its print last, of each the latest."""
_LARGER = 1.5
"""How many times as large it is read the second time."""
_HEARD = 0.6
"""How sure a second reading must be to count."""
_TALL = 14
"""Pixels of height of print from which two readings by one engine bear each other out: smaller print misleads both.

Of 1 272 dates of poor scans and photos, read with 0.82 and more, one was wrong (22/03 as 22/01, 10 pixels high), and
read so again; of the 1 104 that are as tall and were read alike, none.
"""
_SETTLED = 0.9
"""The most that is trusted a date of which the two readings differ and a third bears the first out."""
_LINE = 40.0
"""Pixels of height at which a third reading is made."""
_LONGEST = 160
"""Characters of a line in which a date is looked for."""
_DATE = re.compile(
    r"(?<![0-9])(?:(?P<day>[0-9]{1,2})(?:\W{1,3}(?P<month>[0-9]{1,2})\W{1,3}|\W{0,3}(?P<name>[^\W\d]{3,9})\W{0,3})"
    r"(?P<year>20[0-9]{2})"
    r"|(?P<first>20[0-9]{2})(?P<sign>[-./])(?P<second>[0-9]{1,2})(?P=sign)(?P<third>[0-9]{1,2}))(?![0-9])"
)
_ISSUE = re.compile(
    r"afgelever|afgegeven|uitgereikt|uitgifte|afgifte|gedaan|opgemaakt|opgesteld|gegeven te|delivr|emis |fait|etabli"
    r"|dresse|ausgestellt|ausgefertigt|ausstellung|erstellt|issue|done at"
    r"|^(?:[0-9]{4} )?[a-z][a-z' -]{2,40},(?: (?:op|le|den|de))?$"
)
"""Words beside the day on which a paper was made out, or its place by itself; without marks."""
_OF_ISSUE = 2
_ASIDE = re.compile(
    r"(?<![a-z])(?:tot|jusqu'|bis|until|geldig|valable|gultig|afgedrukt|gedrukt|imprime|gedruckt|selectie|vacature)"
)
"""Words before the last day of a paper, that of its print, or that of what it is for; without marks."""
_LAW = re.compile(
    r"(?<![a-z])(?:(?:wet|decreet|besluit|loi|decret|arrete(?: [a-z]+)?|[a-z]*gesetz(?:es)?|dekrets?)"
    r" (?:van|du|vom)|omzendbrief[^,;]{0,12} van|[bm]\. ?[sb]\.)$"
)
"""Words before the day of a law or of its publication, which decides nothing."""
_DAYS, _YEAR = 31, 12
"""Days of a month and months of a year at most: "2013-2014" is no day."""
_FEWEST, _OF_YEAR = 5, 4
"""Figures of a date at least, a day of one and a year; and those of its year, which come last."""


@dataclass(frozen=True, slots=True)
class _Date:
    """A date that was read surely."""

    line: int
    words: slice
    day: tuple[int, int, int]
    """Year, month and day."""
    rank: int
    """_OF_ISSUE beside words of an issue, 0 beside those of another day that decides nothing, 1 beside neither."""
    once: bool
    """Whether it was read but once."""


def with_dates_read_twice(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines, with the trust in the figures of their dates that a second reading gives; no text is changed.

    `page` is the upright picture, its light evened, that the lines were read from.
    """
    found = list(lines)
    for date in _to_read_again(lines):
        started = cpu_seconds()
        words, stretch = found[date.line].words, date.words
        read = read_region(page, Line(words[stretch]).box, enlarge=_LARGER, single_line=True, even=True)
        log.add_read("read_twice", read, started)
        again = [word for line in read for word in line.words]
        weighed = _weighed(page, words[stretch], again)
        found[date.line] = with_words(found[date.line], stretch, weighed)
    return tuple(found)


def _to_read_again(lines: Sequence[Line]) -> list[_Date]:
    """The dates that may decide and that nothing bears out, those that decide soonest first."""
    dates = [date for at in range(len(lines)) for date in _sure_dates(lines, at)]
    told = Counter(date.day for date in dates)
    # A day of issue with one figure misread may be the very day on which the paper was asked for.
    alone = [date for date in dates if date.once and (told[date.day] == 1 or date.rank == _OF_ISSUE)]
    return sorted(alone, key=lambda date: (date.rank, date.day[0]), reverse=True)[:_MOST]


def _sure_dates(lines: Sequence[Line], at: int) -> Iterator[_Date]:
    """Each date of a line that was read surely, but for those of laws."""
    text = lines[at].text
    for date in _DATE.finditer(text) if len(text) <= _LONGEST else ():
        stretch = words_at(date)
        sure = min(word.confidence for word in lines[at].words[stretch])
        day = _day(date)
        if sure >= SURE and day is not None:
            own, over = fold(text[: date.start()]), fold(lines[at - 1].text) if at else ""
            if not _LAW.search(f"{over} {own}"):
                yield _Date(at, stretch, day, _rank(own, over), sure < READ_TWICE)


def _rank(own: str, over: str) -> int:
    """See `_Date.rank`, by what stands before a date in its line and in the line over it."""
    if _ISSUE.search(own):
        return _OF_ISSUE
    return 0 if _ASIDE.search(own) else _OF_ISSUE if _ISSUE.search(over) else 1


def _day(date: re.Match[str]) -> tuple[int, int, int] | None:
    """Year, month and day, the month 0 where its name is none that is known; None for no day of the calendar."""
    if date["first"]:
        year, month, day = int(date["first"]), int(date["second"]), int(date["third"])
    else:
        name = fold(date["name"] or "")
        named = next((n for n, names in enumerate(months.BEGINNINGS, 1) if name.startswith(names)), 0)
        year, month, day = int(date["year"]), int(date["month"] or named), int(date["day"])
    real = 1 <= day <= _DAYS and (month or date["name"]) and month <= _YEAR
    return (year, month, day) if real else None


def _weighed(page: Pixels, words: Sequence[Word], again: Sequence[Word]) -> tuple[Word, ...]:
    """The words of a date that was read a second time as `again`."""
    own, other = figures_of(words), figures_of(again)
    if min((one.confidence for one in again if figures_of([one])), default=0.0) < _HEARD:
        return tuple(words)
    if own == other:
        tall = Line(tuple(words)).box.height * len(page) >= _TALL
        return tuple(replace(one, confidence=READ_TWICE) if tall and figures_of([one]) else one for one in words)
    if not len(own) == len(other) >= _FEWEST:
        return tuple(words)
    if own[:-_OF_YEAR] == other[:-_OF_YEAR] and own[-_OF_YEAR:] == only_year(other[-_OF_YEAR:]):
        return tuple(doubted(one, _SETTLED) for one in words)
    most = _SETTLED if _third(page, words) == own else CONTESTED
    return tuple(doubted(one, most) for one in words)


def _third(page: Pixels, words: Sequence[Word]) -> str:
    """The figures of a date, read as nothing else; of one with the name of a month those of its day and its year."""
    named = any(c.isalpha() for word in words for c in word.text)
    parts = [[word] for word in words if figures_of([word])] if named else [words]
    if any(c.isalpha() for part in parts for word in part for c in word.text):
        return ""
    texts = (read_figures(page, Line(tuple(part)).box, _LINE, signs="/.-")[0] for part in parts)
    return "".join(c for text in texts for c in text if c.isdigit())
