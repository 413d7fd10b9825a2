"""The only category on the front of a licence, of which the small number 9 before it was lost or misread.

A list of several is known by itself; one letter is no list but behind its number. The second engine is shown the two
together: where it reads the number, and the same letter and nothing else behind it, the letter stands in field 9.
"""

import re
from collections.abc import Sequence

import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.black_print import figures_on
from pipeline.reading.cards.categories import is_behind_nine, is_category, is_list, names_several
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, part_of

_ABOVE = re.compile(r"(?:[1235]|4[abc])[.,]?", re.IGNORECASE)
_FEWEST = 2
"""Of the numbers of these fields, and of days and numbers read in full, a front shows so many above its list."""
_READ, _HEARD = 0.85, 0.9
"""Confidence from which the letter was read by one engine, and the number with it by the other."""
_NUMBER = 2
"""Letters and points of what a 9 is misread as."""
_BEYOND, _BEHIND, _ROOM = 0.5, 3.0, 0.3
"""Heights of the letter that are shown beyond where a number stands before a value, so that no other category has room
between them, behind the letter and around it."""
_NINTH = re.compile(r"9\s?[.,:]?\s*([A-Z0-9]{1,3})")


def with_lone_category(
    page: Pixels, lines: Sequence[Line], log: Log, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines of the front of a card, with the number 9 before the only category where both engines read that.

    `page` is the picture made by `prepared_card` that the lines were read from.
    """
    at = _lone(lines)
    asked = (using or second_engine()) if at is not None else None
    if at is None or asked is None:
        return tuple(lines)
    word = lines[at].words[-1]
    place = _place(word.box, _pitch(lines), page.shape)
    read = asked_about(part_of(page, place), asked, "lone_category", log)
    heard = None if read is None or read[1] < _HEARD else _NINTH.fullmatch(read[0].strip())
    if heard is None or heard[1] != word.text:
        return tuple(lines)
    step = word.box.height * page.shape[0] / page.shape[1]
    number = next(iter(_beside(lines, at)), None)
    box = number.box if number is not None else Box(place.x0, word.box.y0, word.box.x0 - _ROOM * step, word.box.y1)
    numbered = Line((Word("9.", box, word.confidence), word))
    return tuple(numbered if k == at else line for k, line in enumerate(lines) if line.words != (number,))


def _lone(lines: Sequence[Line]) -> int | None:
    """The number of the line with the only category under the fields of a front; None where one stands behind a 9."""
    figures = figures_on(lines)
    numbered = {line.words[0].text for line in lines if _ABOVE.fullmatch(line.words[0].text)}
    if len(numbered) < _FEWEST or len(figures) < _FEWEST:
        return None
    lowest = max(word.box.middle for word in figures)
    below = [at for at, line in enumerate(lines) if line.box.middle > lowest]
    listed = (line for line in map(lines.__getitem__, below) if is_list(line.text))
    if any(names_several(line.text) or is_behind_nine(line, lines) for line in listed):
        return None
    lone = [at for at in below if _stands_alone(lines, at)]
    return lone[0] if len(lone) == 1 else None


def _stands_alone(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is a category, read surely, with no more on its level than what a number may be misread as."""
    word, *more = reversed(lines[at].words)
    if not is_category(word.text) or word.confidence < _READ or len(more) > 1:
        return False
    beside = _beside(lines, at)
    return len(beside) <= 1 and all(len(other.text) <= _NUMBER and other.box.x1 <= word.box.x0 for other in beside)


def _beside(lines: Sequence[Line], at: int) -> list[Word]:
    """What else was read on the level of the category at the end of that line: before one that stands alone."""
    own = lines[at].words[-1]
    level = (word for line in lines for word in line.words if abs(word.box.middle - own.box.middle) <= own.box.height)
    return [word for word in level if word is not own]


def _pitch(lines: Sequence[Line]) -> float:
    """How far before its value the number of a field begins on this front, as a share of its width."""
    words = [word for line in lines for word in line.words]
    found = []
    for number in (line.words[0] for line in lines if _ABOVE.fullmatch(line.words[0].text)):
        values = (w.box.x0 for w in words if w.box.x0 > number.box.x1 and w.box.y0 <= number.box.middle <= w.box.y1)
        found += [value - number.box.x0 for value in [min(values, default=1.0)] if value < 1.0]
    return float(np.median(found)) if found else 0.0


def _place(box: Box, pitch: float, shape: tuple[int, ...]) -> Box:
    """The category with its number and whatever else stands beside it."""
    tall, step = box.height, box.height * shape[0] / shape[1]
    return Box(
        max(0.0, box.x0 - pitch - _BEYOND * step),
        max(0.0, box.y0 - _ROOM * tall),
        min(1.0, box.x1 + _BEHIND * step),
        min(1.0, box.y1 + _ROOM * tall),
    )
