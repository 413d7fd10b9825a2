"""Dates that were read surely, read once more by themselves: one figure taken for another is as sure as any.

What is read alike both times has the trust of two readings; what is not is read a third time, as figures and nothing
else, and is in doubt unless that bears the first out.
It costs some 6 ms a date, which no other day of the page can save: a wrong day of issue accepts what is too old.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.model import READ_TWICE, Line, Word
from pipeline.reading.ocr.attempts import Log, cpu_seconds
from pipeline.reading.ocr.figures_only import read_figures
from pipeline.reading.ocr.region import read_region
from pipeline.reading.ocr.weighing import doubted
from pipeline.reading.vision.pixels import Pixels, grey_of, part_of

_SURE = 0.82
"""Confidence from which a date is read surely; below it `doubtful_figures` has read it again."""
_MOST = 8
"""Dates of one page; the latest first, for it is days long gone that decide nothing."""
_HEARD = 0.6
"""How sure a second reading must be to count."""
_TALL = 14
"""Pixels of height of print from which two readings by one engine bear each other out: smaller print misleads both.

Of 1 272 dates of poor scans and photos, read with 0.82 and more, one was wrong (22/03 as 22/01, 10 pixels high), and
read so again; of the 1 104 that are as tall and were read alike, none.
"""
_SETTLED, _CONTESTED = 0.9, 0.7
"""The most that is trusted a date of which the two readings differ and a third bears the first out, or does not."""
_LINE, _MARGIN = 40.0, 0.2
"""Pixels of height at which a third reading is made, and what is around it, in heights."""
_LONGEST = 160
"""Characters of a line in which a date is looked for."""
_DATE = re.compile(
    r"(?<![0-9])(?:[0-9]{1,2}\W{0,3}(?:[0-9]{1,2}|[^\W\d]{3,9})\W{0,3}(?P<last>[0-9]{4})"
    r"|(?P<first>(?:19|20)[0-9]{2})(?P<sign>[-./])[0-9]{1,2}(?P=sign)[0-9]{1,2})(?![0-9])"
)
_FEWEST = 5
"""Figures of a date: a day of one and a year."""


def with_dates_read_twice(page: Pixels, lines: Sequence[Line], log: Log, *, enlarge: float = 1.5) -> tuple[Line, ...]:
    """The lines, with the trust in the figures of their dates that a second reading gives; no text is changed.

    `page` is the upright picture, its light evened, that the lines were read from.
    """
    found = list(lines)
    dates = [(at, *one) for at, line in enumerate(lines) for one in _sure_dates(line)]
    for at, stretch, _ in sorted(dates, key=lambda one: -one[2])[:_MOST]:
        started = cpu_seconds()
        words = found[at].words
        read = read_region(page, Line(words[stretch]).box, enlarge=enlarge, single_line=True, even=True)
        log.add("tesseract:nld", "read_twice", min((one.confidence for one in read), default=0.0), started)
        again = [word for line in read for word in line.words]
        weighed = _weighed(page, words[stretch], again)
        found[at] = Line((*words[: stretch.start], *weighed, *words[stretch.stop :]))
    return tuple(found)


def _sure_dates(line: Line) -> Iterator[tuple[slice, int]]:
    """The words of each date that was read surely, but by once, and its year."""
    text = line.text
    for date in _DATE.finditer(text) if len(text) <= _LONGEST else ():
        stretch = slice(text.count(" ", 0, date.start()), text.count(" ", 0, date.end()) + 1)
        if _SURE <= min(word.confidence for word in line.words[stretch]) < READ_TWICE:
            yield stretch, int(date["last"] or date["first"])


def _figures(words: Sequence[Word]) -> str:
    return "".join(c for word in words for c in word.text if c.isdigit())


def _weighed(page: Pixels, words: Sequence[Word], again: Sequence[Word]) -> tuple[Word, ...]:
    """The words of a date that was read a second time as `again`."""
    own, other = _figures(words), _figures(again)
    if min((one.confidence for one in again if _figures([one])), default=0.0) < _HEARD:
        return tuple(words)
    if own == other:
        tall = Line(tuple(words)).box.height * len(page) >= _TALL
        return tuple(replace(one, confidence=READ_TWICE) if tall and _figures([one]) else one for one in words)
    if not len(own) == len(other) >= _FEWEST:
        return tuple(words)
    most = _SETTLED if _third(page, words) == own else _CONTESTED
    return tuple(doubted(one, most) for one in words)


def _third(page: Pixels, words: Sequence[Word]) -> str:
    """The figures of a date in figures, read as nothing else; none of one with the name of a month."""
    if any(c.isalpha() for word in words for c in word.text):
        return ""
    box = Line(tuple(words)).box
    high = max(1.0, box.height * len(page))
    part = grey_of(part_of(page, box, max(2, round(_MARGIN * high))))
    text, _ = read_figures(part, _LINE / high, signs="/.-")
    return "".join(c for c in text if c.isdigit())
