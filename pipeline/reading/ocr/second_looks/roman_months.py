"""Dates with the month in Roman figures ("24.VII.2025"), laid before the second engine.

Tesseract takes an I between figures for a 1: it reads "24.VI1.2025", and surely reads "13.II.2025" as November. Of 252
such dates drawn in six founts the second engine mistook none that it read as Roman. What both read alike, but for
those strokes, is as sure as two engines are; a month of two strokes is no sure one where the second reads letters.
"""

import re
from collections.abc import Sequence

from pipeline.model import CONTESTED, Line, Word
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.looking.weighing import doubted
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, part_around

_DATE = re.compile(
    r"(?P<day>[0-9]{1,2})(?P<sign>[./-])(?P<month>[IVX1l|!]{2,5})(?P=sign)(?P<year>(?:19|20)[0-9]{2})(?P<end>[.,;]?)"
)
_STROKES = str.maketrans("1l|!", "IIII")
"""What is read for an I."""
_TWO_STROKES = "II"
"""What may be the figures of November as well."""
_MONTHS = frozenset(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"])
_HEARD = 0.93
"""How sure the second engine must be to count, and the most that it and the first are trusted where they agree."""
_AGREED = 0.9
_MOST = 6
"""Dates of one page."""
_MARGIN = 0.25
"""Around a word, in heights of it."""


def with_roman_months(
    page: Pixels, lines: Sequence[Line], log: Log, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines, their Roman months as both engines read them, and in doubt where these differ.

    `page` is the upright picture that the lines were read from. Without a second engine nothing changes.
    """
    places = [(i, k) for i, line in enumerate(lines) for k, word in enumerate(line.words) if _DATE.fullmatch(word.text)]
    asked = (using or second_engine()) if places else None
    if asked is None:
        return tuple(lines)
    found = list(lines)
    for index, at in places[:_MOST]:
        words = found[index].words
        box = words[at].box
        part = part_around(page, box, _MARGIN)
        read = asked_about(part, asked, "roman_month", log)
        if read is not None:
            found[index] = Line((*words[:at], _weighed(words[at], *read), *words[at + 1 :]))
    return tuple(found)


def _weighed(word: Word, text: str, confidence: float) -> Word:
    """The word after the second engine read `text` in its place."""
    own, other = _DATE.fullmatch(word.text), _DATE.search(text.replace(" ", ""))
    if own is None or other is None or confidence < _HEARD or not other["month"].isalpha():
        return word
    month, heard = (one["month"].translate(_STROKES) for one in (own, other))
    same = (own["day"], own["year"], month) == (other["day"], other["year"], heard) and month in _MONTHS
    if not same or month == _TWO_STROKES:
        return doubted(word, CONTESTED)
    printed = f"{own['day']}{own['sign']}{month}{own['sign']}{own['year']}{own['end']}"
    return Word(printed, word.box, max(word.confidence, min(_AGREED, confidence)))
