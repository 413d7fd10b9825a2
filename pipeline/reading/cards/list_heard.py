"""The list of categories that one engine read without being sure, heard by the second one.

Strokes that touch bold letters ("AM/B/L") leave no gap in which to set the words apart, and every further reading by
Tesseract goes wrong on them in a way of its own. What two independent engines read alike, to the last category, is the
list; where they differ it stays as it was.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.categories import (
    is_behind_nine,
    is_category,
    may_be_list,
    names_several,
    parted,
    said,
)
from pipeline.reading.cards.list_whole import listed
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.looking.weighing import believed
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, part_of

_SURE = 0.92
"""Confidence from which a list needs no second engine, nor any further reading: so far is trusted what both read."""
_NINE_BEFORE = re.compile(r"^\s*9[.:]?\s*(?=[A-Z])")
"""The number of the field, which the second engine reads as part of the list."""
_HEARD, _HEARD_SEVERAL = 0.93, 0.8
"""The second engine's own confidence from which it bears a list out, and one of several categories."""
_NATIONAL = frozenset("GTL")
"""Categories that do not give the one before them, as all others do that may stand behind a B or B1."""
_BEHIND, _ROOM = 3.0, 0.3
"""Heights behind the list, in which more of it may stand, and around it, that are shown to the second engine."""


def with_lists_heard(
    page: Pixels, lines: Sequence[Line], log: Log, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines of a front, its list of categories surer where the second engine reads the same.

    `page` is the picture made by `prepared_card` that the lines were read from, in a first reading: where further ones
    differ, or a part of the list was not read, it is for those to doubt.
    """
    unsure = [at for at, line in enumerate(lines) if line.confidence < _SURE and _is_list(line, lines)]
    asked = (using or second_engine()) if unsure else None
    if asked is None:
        return tuple(lines)
    found = list(lines)
    for at in unsure:
        place = _place(lines[at], lines, page.shape)
        read = asked_about(part_of(page, place, 2), asked, "list_heard", log)
        named = _named(Line(listed(lines[at])).text)
        least = _HEARD_SEVERAL if len(named) > 1 else _HEARD
        if read is not None and read[1] >= least and _named(read[0]) == named:
            found[at] = Line(tuple(believed(_stroked(word), _SURE) for word in lines[at].words))
    return tuple(found)


def _stroked(word: Word) -> Word:
    """A list in one word with the strokes that both engines took for letters: "AM/B/C" for "AM/BIC".

    Not before a national category: of "BIG" it is not sure that it is no B1, all other categories behind one give B.
    """
    parts = parted(word.text)
    strokes = len(parts) > 1 and all(map(is_category, parts)) and not _NATIONAL.intersection(parts)
    return replace(word, text="/".join(parts)) if strokes else word


def _is_list(line: Line, lines: Sequence[Line]) -> bool:
    """Whether it lists categories on a front: several, or one behind a 9; a row of a table has one letter."""
    if not may_be_list(line.text) or not _named(Line(listed(line)).text):
        return False
    return names_several(line.text) or is_behind_nine(line, lines)


def _named(text: str) -> tuple[str, ...]:
    """The categories in a list, in its order, a 9 before it aside; nothing where anything else stands in it."""
    found = tuple(one for one in said(_NINE_BEFORE.sub("", text)) if one)
    return found if found and all(map(is_category, found)) else ()


def _place(line: Line, lines: Sequence[Line], shape: tuple[int, ...]) -> Box:
    """Where the list stands, with what may follow it up to the next line on its level."""
    box = Line(listed(line)).box
    tall, step = box.height, box.height * shape[0] / shape[1]
    level = (o.box.x0 for o in lines if o is not line and abs(o.box.middle - box.middle) <= tall and o.box.x0 >= box.x1)
    until = min([box.x1 + _BEHIND * step, *(x - _ROOM * step for x in level), 1.0])
    return Box(
        max(0.0, box.x0 - _ROOM * step),
        max(0.0, box.y0 - _ROOM * tall),
        max(until, box.x1),
        min(1.0, box.y1 + _ROOM * tall),
    )
