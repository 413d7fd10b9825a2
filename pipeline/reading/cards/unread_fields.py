"""The value of a numbered field of which Tesseract read the number alone, though it is printed as clearly as others.

Of a single short name ("Noëlla") its layout analysis sometimes makes nothing at all, at any size. The second engine
reads it where the number says that something must stand.
"""

import re
from collections.abc import Sequence

from pipeline.model import Box, Line
from pipeline.reading.cards.marks import find_marks, wiped
from pipeline.reading.cards.strips import find_strips
from pipeline.reading.cards.table_grid import without_lines
from pipeline.reading.cards.words import shows_day
from pipeline.reading.ocr.engines.second_engine import SecondEngine, second_engine, written
from pipeline.reading.ocr.looking.weighing import line_doubted
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, part_of

_NUMBER = re.compile(r"(?:[123]|4[ab])[.,]?")
_FEWEST_DAYS = 2
"""On the front of a licence; of a back no number stands before a value."""
_ROOM = 4
"""Pixels around a value."""
_DATED = 0.6
"""The most that is trusted a date that one engine read alone."""


def with_unread_fields(
    page: Pixels, lines: Sequence[Line], log: Log, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines of the front of a licence, a value behind each number beside which nothing was read.

    `page` is the picture made by `prepared_card` that the lines were read from.
    """
    numbers = [at for at, line in enumerate(lines) if _NUMBER.fullmatch(line.text) and not _is_beside(line, lines)]
    if not numbers or sum(shows_day((line,)) for line in lines) < _FEWEST_DAYS:
        return tuple(lines)
    asked = using or second_engine()
    if asked is None:
        return tuple(lines)
    bare, _ = without_lines(page)
    marks = find_marks(bare)
    clean = wiped(bare, marks)
    strips = [strip.place(bare.shape) for strip in find_strips(bare, marks) if strip.long]
    found = list(lines)
    for at in reversed(numbers):
        place = next((box for box in strips if _is_level(lines[at].box, box)), None)
        value = None if place is None else written(part_of(clean, place, _ROOM), place, asked, "unread_field", log)
        if value is not None:
            found.insert(at + 1, line_doubted(value, _DATED) if shows_day((value,)) else value)
    return tuple(found)


def _is_beside(number: Line, lines: Sequence[Line]) -> bool:
    """Whether anything was read to the right of a number."""
    return any(_is_level(number.box, line.box) for line in lines if line is not number)


def _is_level(number: Box, other: Box) -> bool:
    """Whether something stands to the right of a number, on its level."""
    return other.x0 >= number.x1 and other.y0 <= number.middle <= other.y1
