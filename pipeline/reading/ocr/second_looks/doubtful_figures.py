"""Lines with figures that were read with little confidence, read once more by themselves and larger.

Dates, articles and categories decide; a line that holds figures and was not read surely is worth a second look, which
costs a few hundredths of a second. Of a line with a date ("Afgeleverd te Gent op 28 . 04 . 2024") only that is read
again: by itself it is read more surely than within its sentence. The surer reading is kept. A date with strokes that
stays in doubt is read without them (`slashed_dates`). A date that cannot be (31/04/2024) is worth a look too, and there
a reading without such a date is kept unless it is much less sure. What stays impossible is for a person. Of two
readings that give two days that one counts which the second engine gives; it stays in doubt here, and it is for
`second_opinion` to say whether two engines that agree are enough.
"""

import datetime as dt
import re
from collections.abc import Sequence

from pipeline.model import CONTESTED, Line, Word
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.looking.weighing import doubted, line_doubted
from pipeline.reading.ocr.second_looks.slashed_dates import broken_date, with_sure_figures
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import with_words, words_at
from pipeline.reading.ocr.tries.scoring import mean_of
from pipeline.reading.vision.pixels import Pixels, part_around

SURE = 0.82
"""Confidence below which figures are read again; from it on a date was read surely."""
_MOST_LINES = 10
"""Of one page, the most doubtful first."""
_LONGEST = 40
"""Characters; longer lines are running text, of which at most a date is a field."""
_LONGEST_DATED = 120
"""Characters; a sentence of one line, not more, has a date that is looked at."""
_SURER = 0.04
"""Mean confidence by which the second reading must be surer to take the place of the first."""
_LESS_SURE = 0.1
"""Mean confidence by which it may be less sure where the first is no day of the calendar."""
_SEEN = 0.5
"""A day read with this confidence counts as a reading; what differs from it is contested."""
_FIGURES_OF = r"(?<![0-9])([0-9]{{1,2}}) ?([/.-]) ?([0-9]{{1,2}}) ?\2 ?({year})(?![0-9])"
_DATE = re.compile(_FIGURES_OF.format(year="[0-9]{4}"))
"""A date in figures: day, sign, month and year."""
_DAY = re.compile(_FIGURES_OF.format(year="[0-9]{4}|[0-9]{2}"))
"""The same, of its year perhaps but the last two figures."""
_DATED = re.compile(r"(?<![0-9])[0-9]{1,2}\W{0,3}(?:[0-9]{1,2}|[^\W\d]{3,9})\W{0,3}[0-9]{4}(?![0-9])")
"""A date with a month in figures or by name, its signs perhaps misread."""
_MARGIN = 0.25
"""Around a day that the second engine is asked about, in heights of it."""
_CATEGORY = re.compile(r"[ABCD]1E?")
_SHORT_DAY = re.compile(r"(?<!\S)[1-9](?= [^\W\d]{3,9}\.? (?:19|20)[0-9]{2}(?![0-9]))")
"""A day of one figure before its month."""
_TWO_FIGURES = 0.95
"""Heights that such a day is wide where two figures stand: "11" with serifs grown together reads as "1". One is 0.6."""
_FIGURES = 4
"""Digits that a line with a date or a number on a card has at least."""
_YEARS = range(1900, 2050)
_CENTURY = 2000
"""In which a year of two figures is taken to be, to tell whether there is such a day."""
_SHORTEST_SHARE = 0.75
"""A reading that lost more than a quarter of the letters is no better one."""


def with_second_look(
    page: Pixels,
    lines: Sequence[Line],
    log: Log,
    *,
    enlarge: float,
    even: bool = False,
    card: bool = False,
    using: SecondEngine | None = None,
) -> tuple[Line, ...]:
    """The lines, those with doubtful figures replaced where reading them `enlarge` times as large is surer.

    `page` is the upright picture the lines were read from, `even` whether its light was evened. On a `card` every line
    has the number of its field, which says nothing: there only figures of a date or number count, and a category.
    """
    found = list(lines)
    telling = (line if not card or _tells(line) else None for line in lines)
    places = [(at, stretch) for at, line in enumerate(telling) if line and (stretch := _doubtful(line)) is not None]
    for index, stretch in sorted(places, key=lambda one: _confidence(lines[one[0]], one[1]))[:_MOST_LINES]:
        started = cpu_seconds()
        words = found[index].words
        part = Line(words[stretch])
        again = read_region(page, part.box, enlarge=enlarge, single_line=True, even=even)
        log.add_read("doubtful_figures", again, started)
        seen = part.words
        if len(again) == 1 and _better(again[0], part):
            seen = _between(page, again[0], part, log, using) if _other_day(again[0], part) else again[0].words
        if len(seen) == 1 and (seen[0].confidence < SURE or broken_date(seen[0].text)):
            seen = (with_sure_figures(page, seen[0], even=even),)
        found[index] = with_words(found[index], stretch, seen)
    return tuple(_short_day_doubted(line, page.shape[1] / page.shape[0]) for line in found)


def _short_day_doubted(line: Line, aspect: float) -> Line:
    """The line; a day of one figure that is as wide as two is no sure one. `aspect`: the page's width over height."""
    day = _SHORT_DAY.search(line.text)
    if day is None:
        return line
    at = line.text.count(" ", 0, day.start())
    box = line.words[at].box
    if box.width * aspect < _TWO_FIGURES * box.height:
        return line
    return Line((*line.words[:at], doubted(line.words[at], CONTESTED), *line.words[at + 1 :]))


def _doubtful(line: Line) -> slice | None:
    """Which of its words are worth a second look: those of its date, all of a short line without one, or none."""
    text = line.text
    if len(text) > _LONGEST_DATED or not any(c.isdigit() for c in text):
        return None
    date = broken_date(text) or _DATED.search(text)
    if date is None:
        return slice(0, len(line.words)) if line.confidence < SURE and 2 <= len(text) <= _LONGEST else None
    stretch = words_at(date)
    impossible = date.re is not _DATED or any(_cannot_be(match) for match in _DATE.finditer(text))
    return stretch if impossible or _confidence(line, stretch) < SURE else None


def _tells(line: Line) -> bool:
    """Whether there is a date, a number or a category (C1), and not the number of a field alone ("12. Codes")."""
    return sum(map(str.isdigit, line.text)) >= _FIGURES or _CATEGORY.fullmatch(line.text) is not None


def _confidence(line: Line, stretch: slice) -> float:
    return min(word.confidence for word in line.words[stretch])


def is_no_day(text: str) -> bool:
    """Whether a date in figures, 28.99.02, is no day of the calendar; what is no such date is not said to be none."""
    date = _DAY.fullmatch(text)
    return date is not None and _cannot_be(date)


def _cannot_be(date: re.Match[str]) -> bool:
    """Whether it is no day of the calendar, or of no year that such papers name."""
    short = len(date[4]) < len("2000")
    try:
        day = dt.date(int(date[4]) + (_CENTURY if short else 0), int(date[3]), int(date[1]))
        return not short and day.year not in _YEARS
    except ValueError:
        return True


def _other_day(new: Line, old: Line) -> bool:
    """Whether a reading gives one day of the calendar for another."""
    found = [list(_DAY.finditer(line.text)) for line in (new, old)]
    if [len(days) for days in found] != [1, 1] or old.confidence < _SEEN:
        return False
    (one,), (other,) = found
    return one.group(1, 3, 4) != other.group(1, 3, 4) and not (_cannot_be(one) or _cannot_be(other))


def _between(page: Pixels, new: Line, old: Line, log: Log, using: SecondEngine | None) -> tuple[Word, ...]:
    """Of two readings that give two days the one that the second engine gives, else the newer; in doubt as yet."""
    asked = using or second_engine()
    read = asked_about(part_around(page, old.box, _MARGIN), asked, "second_opinion", log) if asked else None
    heard = {match.group() for match in _DAY.finditer(read[0])} if read else set()
    borne_out = any(match.group() in heard for match in _DAY.finditer(old.text))
    return line_doubted(old if borne_out else new, CONTESTED).words


def _no_day_for_one(new: Line, old: Line) -> bool:
    """Whether a reading gives what is no day of the calendar for one that is: 28.99.02 for 28.09.02."""
    before, after = ([not _cannot_be(match) for match in _DAY.finditer(line.text)] for line in (old, new))
    return len(before) == len(after) and all(before) and not all(after)


def _better(new: Line, old: Line) -> bool:
    before, after = ([_cannot_be(match) for match in _DATE.finditer(line.text)] for line in (old, new))
    if any(before) and len(after) == len(before) and not any(after):
        return mean_of(new) >= mean_of(old) - _LESS_SURE
    if _no_day_for_one(new, old):
        return False
    return (
        mean_of(new) >= mean_of(old) + _SURER
        and new.confidence >= old.confidence
        and len(new.text) >= _SHORTEST_SHARE * len(old.text.replace(" ", ""))
    )
