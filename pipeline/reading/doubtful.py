"""Lines with figures that were read with little confidence, read once more by themselves and larger.

Dates, articles and categories decide; a line that holds figures and was not read surely is worth a second look, which
costs a few hundredths of a second. The surer reading is kept. A line with a date that cannot be (31/04/2024) is worth
one too, and there a reading without such a date is kept unless it is much less sure. What stays impossible is for a
person.
"""

import datetime as dt
import re
from collections.abc import Sequence

from pipeline.model import Line
from pipeline.reading.attempts import Log, cpu_seconds
from pipeline.reading.pixels import Pixels
from pipeline.reading.region import read_region

_SURE = 0.82
_MOST_LINES = 10
_LONGEST = 40
"""Characters; longer lines are running text, in which no field stands by itself."""
_SURER = 0.04
_LONGEST_DATED = 90
"""Characters of a line that is read again for its impossible date: "Afgeleverd te Sint-Martens-Latem op 31/04/2024"."""
_LESS_SURE = 0.1
_DATE = re.compile(r"(?<![0-9])([0-9]{1,2}) ?([/.-]) ?([0-9]{1,2}) ?\2 ?([0-9]{4})(?![0-9])")
_YEARS = range(1900, 2050)
_SHORTEST_SHARE = 0.75
"""A reading that lost more than a quarter of the letters is no better one."""


def with_second_look(
    page: Pixels, lines: Sequence[Line], log: Log, *, enlarge: float, even: bool = False
) -> tuple[Line, ...]:
    """The lines, those with doubtful figures replaced where reading them `enlarge` times as large is surer.

    `page` is the upright picture the lines were read from, `even` whether its light was evened.
    """
    found = list(lines)
    doubtful = [index for index, line in enumerate(lines) if _doubtful(line)]
    for index in sorted(doubtful, key=lambda one: lines[one].confidence)[:_MOST_LINES]:
        started = cpu_seconds()
        again = read_region(page, lines[index].box, enlarge=enlarge, single_line=True, even=even)
        log.add("tesseract:nld", "doubtful_figures", min((one.confidence for one in again), default=0.0), started)
        if len(again) == 1 and _better(again[0], lines[index]):
            found[index] = again[0]
    return tuple(found)


def _doubtful(line: Line) -> bool:
    text = line.text
    unsure = line.confidence < _SURE and 2 <= len(text) <= _LONGEST and any(c.isdigit() for c in text)
    return unsure or (len(text) <= _LONGEST_DATED and any(_cannot_be(match) for match in _DATE.finditer(text)))


def _cannot_be(date: re.Match[str]) -> bool:
    """Whether it is no day of the calendar, or of no year that such papers name."""
    try:
        return dt.date(int(date[4]), int(date[3]), int(date[1])).year not in _YEARS
    except ValueError:
        return True


def _better(new: Line, old: Line) -> bool:
    before, after = ([_cannot_be(match) for match in _DATE.finditer(line.text)] for line in (old, new))
    if any(before) and len(after) == len(before) and not any(after):
        return _mean(new) >= _mean(old) - _LESS_SURE
    return (
        _mean(new) >= _mean(old) + _SURER
        and new.confidence >= old.confidence
        and len(new.text) >= _SHORTEST_SHARE * len(old.text)
    )


def _mean(line: Line) -> float:
    return sum(word.confidence for word in line.words) / len(line.words)
