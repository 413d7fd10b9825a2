"""The front of a card of which Tesseract read neither its name nor its days, heard strip by strip by the second engine.

A card copied on a sheet that is photographed from afar is some 550 pixels wide: blur and the grain of the sensor leave
letters that a person reads at a glance, and of which Tesseract makes nothing. The second engine reads them, better
still once the grain is evened out. What it alone read is trusted as it is elsewhere: figures and lists of categories
never as certain, so that a later reading by Tesseract must bear them out.
"""

from collections.abc import Sequence

from pipeline.model import Line
from pipeline.reading.cards.categories import is_list
from pipeline.reading.cards.poor_print import softened
from pipeline.reading.cards.strips import Strip
from pipeline.reading.cards.table_print import Side
from pipeline.reading.cards.words import UNDER, names_card, nearly_names_card, shows_day
from pipeline.reading.ocr.engines.second_engine import DATE_ALONE, SecondEngine, second_engine, written
from pipeline.reading.ocr.looking.weighing import line_doubted
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.placing import lies_in, with_line
from pipeline.reading.vision.pixels import Pixels, part_of

_SURE = 0.6
"""Confidence from which what Tesseract read in a strip is left as it is."""
_FEWEST_DAYS = 2
"""Days on the front of a licence at least; where so many were read, and its name, nothing is heard."""
_FEWEST, _MOST = 5, 24
"""Long strips on a front that is worth hearing, and how many are heard, the longest first, each at 0.03 s."""
_SAMPLES, _LEGIBLE = 4, 2
"""The longest strips are heard first; unless so many of them are surely read, the rest is noise too."""
_ROOM = 6
"""Pixels around a strip."""


def with_front_heard(
    side: Side, lines: Sequence[Line], log: Log, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines of a side that was read poorly, with what the second engine surely reads where Tesseract was not sure.

    `side` is that which the lines were read from. One with a table is a back, and left as it is; so is one of which the
    name and the days were read.
    """
    days = sum(shows_day((line,)) and line.confidence >= _SURE for line in lines)
    if side.grid is not None or (names_card(lines) and days >= _FEWEST_DAYS):
        return tuple(lines)
    longest = sorted(filter(_may_be_line, side.strips), key=lambda strip: -strip.width)
    asked = (using or second_engine()) if len(longest) >= _FEWEST else None
    if asked is None:
        return tuple(lines)
    soft = softened(side.bare)
    heard: list[Line] = []
    for at, strip in enumerate(longest[:_MOST]):
        if at == _SAMPLES and len(heard) < _LEGIBLE:
            return tuple(lines)
        line = _heard(soft, strip, asked, log)
        heard += [] if line is None else [line]
    found = list(lines)
    for line in _below_head(heard, lines):
        if not any(lies_in(line.box, one) and one.confidence >= _SURE for one in lines):
            found = with_line([one for one in found if not lies_in(line.box, one)], line)
    return tuple(found)


def _below_head(heard: Sequence[Line], lines: Sequence[Line]) -> list[Line]:
    """What was heard from the first day down, and the names over it in the column of the days; nothing without a day.

    The name of the card counts as a whole or not at all: see `poor_print`.
    """
    days = [line.box for line in (*lines, *heard) if shows_day((line,))]
    first = min((box.y0 for box in days), default=1.0)
    below = (one for one in heard if one.box.y1 > first or any(abs(one.box.x0 - day.x0) <= UNDER for day in days))
    return [line for line in below if not (names_card((line,)) or nearly_names_card(line.text))]


def _may_be_line(strip: Strip) -> bool:
    return strip.long and not strip.pictured


def _heard(soft: Pixels, strip: Strip, asked: SecondEngine, log: Log) -> Line | None:
    """What the second engine surely reads in a strip; None for less."""
    box = strip.place(soft.shape)
    line = written(part_of(soft, box, _ROOM), box, asked, "front_heard", log)
    if line is None:
        return None
    decides = any(map(str.isdigit, line.text)) or is_list(line.text)
    return line_doubted(line, DATE_ALONE) if decides else line
