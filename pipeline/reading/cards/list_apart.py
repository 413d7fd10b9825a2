"""The list of categories on the front of a licence, read once more with its words set apart.

Short capitals stand close there ("AM A2 A B"), and Tesseract runs them together or doubts what it read right, since no
word list knows them. With wide gaps between the marks it sees each by itself; what both readings say is surer than
either.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.model import CONTESTED, Box, Line, Word
from pipeline.reading.cards.apart import read_apart
from pipeline.reading.cards.categories import NINE, is_category, is_nine_before
from pipeline.reading.cards.marks import find_marks, wiped
from pipeline.reading.ocr.looking.weighing import line_doubted, surer
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.vision.pixels import Pixels, stretches_of

_SURE = 0.92
"""Confidence from which a list needs no second reading."""
_AGREED = 0.95
"""The most that two readings by one engine are trusted."""
_SURER = 0.04
"""Confidence by which the second reading must be the surer one to take the place of the first."""
_GAP = 0.3
"""Between words, in heights of the print; within words marks stand closer."""
_BEYOND = 6
"""Pixels before the first word and behind the last that are read with them."""
_ROOM = 0.35
"""Above and below the print, in its heights."""
_CONTRAST = 45
"""Levels by which print is darker than the card around it."""
_ONE = r"(?:AM|A[12IlZ]?|[BCD][1Il]?E?|[BCD]\+E|[GTLM])"
_LIST = re.compile(rf"(?:{_ONE}[\W_]*)+")
"""What is read again may hold letters that a 1 or 2 was taken for; `categories.is_list` tells what needs no more."""


def with_list_apart(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines of a card, its list of categories as two readings have it where the first was not sure.

    `page` is the picture made by `prepared_card` that the lines were read from.
    """
    unsure = [index for index, line in enumerate(lines) if line.confidence < _SURE and _lists(line, lines)]
    found = list(lines)
    clean = wiped(page, find_marks(page)) if unsure else page
    for index in unsure:
        found[index] = _again(clean, lines[index], log)
    return tuple(found)


def _lists(line: Line, lines: Sequence[Line]) -> bool:
    """Whether nothing but categories stands there: several, or one behind a 9; a row of the table has one."""
    text, nine = _without_nine(line)
    if not _LIST.fullmatch(text):
        return False
    several = len(_letters(text)) > 2 and not is_category(text)
    return nine or several or any(is_nine_before(other, line.box) for other in lines)


def _without_nine(line: Line) -> tuple[str, bool]:
    """The text, and whether a number 9 was cut off its head."""
    nine = NINE.match(line.text)
    return line.text[nine.end() if nine else 0 :].strip(" _|.,:;-"), nine is not None and nine.end() < len(line.text)


def _letters(text: str) -> str:
    """What tells two lists apart: letters and digits, a stroke taken for the 1 that it is."""
    return "".join("1" if c in "Il" else c for c in text if c.isalnum())


def _again(page: Pixels, line: Line, log: Log) -> Line:
    """The line after another reading: surer and parted into words where both agree, else the surer of the two."""
    started = cpu_seconds()
    words = _read_apart(page, line.box)
    text, _ = _without_nine(Line(words)) if words else ("", False)
    log.add_read("list_apart", words, started)
    if not words or not _LIST.fullmatch(text):
        return line
    if _letters(text) == _letters(_without_nine(line)[0]):
        believed = tuple(surer(word, _AGREED, line.confidence) for word in words)
        apart = _is_number(words[0]) and _is_number(line.words[0])
        return Line((line.words[0], *believed[1:]) if apart else believed)
    more = len(_letters(text)) - len(_letters(_without_nine(line)[0]))
    kept = Line(words) if more >= 0 and Line(words).confidence >= line.confidence + _SURER else line
    return kept if more else line_doubted(kept, CONTESTED)


def _is_number(word: Word) -> bool:
    """Whether it is the 9 by itself: small as it is, it is read better with what follows it than set apart from it."""
    return NINE.fullmatch(word.text) is not None


def _read_apart(page: Pixels, box: Box) -> tuple[Word, ...]:
    """The words in `box`, each group of marks set apart from the next."""
    high, wide = page.shape
    room = round(_ROOM * box.height * high)
    top, bottom = max(0, round(box.y0 * high) - room), min(high, round(box.y1 * high) + room)
    left, right = max(0, round(box.x0 * wide) - room), min(wide, round(box.x1 * wide) + room)
    part = page[top:bottom, left:right]
    if min(part.shape) < 8:
        return ()
    dark = np.asarray(part[room // 2 : len(part) - room // 2] < np.median(part) - _CONTRAST)
    taken = np.asarray(dark.any(axis=0))
    edges = _between(taken, max(3, round(_GAP * box.height * high)))
    return read_apart(page, top, bottom, [left + edge for edge in edges])


def _between(taken: NDArray[np.bool_], least: int) -> list[int]:
    """Where the groups of taken columns part: before the first, in each gap that is wide enough, behind the last."""
    groups = stretches_of(taken, least)
    if not groups:
        return []
    middles = [(end - 1 + start) // 2 for (_, end), (start, _) in pairwise(groups)]
    return [max(0, groups[0][0] - _BEYOND), *middles, min(len(taken), groups[-1][1] - 1 + _BEYOND)]
