"""Whether a list of categories was read to its end: "AM A1" is no answer where letters stand behind it.

A category that was not read is one that the holder seems not to have, so a list of which a part was lost, or cut off
with the edge of the card, is never sure.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from pipeline.model import Line, Word
from pipeline.reading.cards.black_print import black_print, is_inked
from pipeline.reading.cards.categories import NINE, is_behind_nine, may_be_list, names_several
from pipeline.reading.ocr.looking.weighing import line_doubted
from pipeline.reading.vision.pixels import Pixels, as_pixels, pieces_of

IN_DOUBT = 0.6
"""The most that a list is trusted of which a part was not read."""
_TALL, _LEVEL, _THIN = (0.75, 1.3), 0.25, 0.12
"""In heights of the list's letters: how high other letters of it are, how far off its level, and how wide at least."""
_NEAR = 2.5
"""Heights behind the list, or behind letters that belong to it, within which more of it stands."""
_OWN = 0.35
"""Heights around a word within which a letter is its own: the boxes of words are not exact."""
_EDGE = 0.3
"""Heights from the edge of the card, within which a list was cut off by it."""
_SURE = 0.8
"""Confidence below which a list is doubted as it is."""


def with_lists_seen_whole(page: Pixels, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a card, its list of categories in doubt where letters beside it were not read.

    `page` is the picture made by `prepared_card` that the lines were read from.
    """
    return tuple(
        line_doubted(line, IN_DOUBT) if is_front_list(line, lines) and not _is_whole(page, line, lines) else line
        for line in lines
    )


def is_front_list(line: Line, lines: Sequence[Line]) -> bool:
    """Whether it is the list in field 9, read surely: a row of a table on the back has one letter and no 9."""
    if line.confidence < _SURE or not may_be_list(line.text) or not listed(line):
        return False
    return names_several(line.text) or is_behind_nine(line, lines)


def listed(line: Line) -> tuple[Word, ...]:
    """The words without the number 9 before them."""
    return line.words[1:] if NINE.fullmatch(line.words[0].text) else line.words


def _is_whole(page: Pixels, line: Line, lines: Sequence[Line]) -> bool:
    words = listed(line)
    high, wide = page.shape
    height = float(np.median([word.box.height for word in words])) * high
    right = words[-1].box.x1 * wide
    if right >= wide - _EDGE * height:
        return False
    others = [word for other in lines if other is not line and other.confidence >= IN_DOUBT for word in other.words]
    for left, end in _marks(page, words, height):
        middle = (left + end) / 2 / wide
        if any(
            abs(word.box.middle - words[0].box.middle) * high <= height and _holds(word, middle, 0) for word in others
        ):
            return True
        if right < left <= right + _NEAR * height and not _holds(words[-1], middle, _OWN * height / wide):
            return False
    return True


def _holds(word: Word, middle: float, room: float) -> bool:
    return word.box.x0 - room <= middle <= word.box.x1 + room


def _marks(page: Pixels, words: Sequence[Word], height: float) -> Iterator[tuple[int, int]]:
    """Left and right of the letters on the level of the list that are as black and high as its own, from the left."""
    high = page.shape[0]
    top, bottom = min(word.box.y0 for word in words) * high, max(word.box.y1 for word in words) * high
    first, last = max(0, round(top - height)), min(high, round(bottom + height))
    found = pieces_of(as_pixels(is_inked(black_print(page, words)[first:last]))).stats[1:]
    for left, y, across, tall, _ in sorted(found.tolist()):
        middle = first + y + tall / 2
        level = abs(middle - (top + bottom) / 2) <= _LEVEL * height
        if level and _TALL[0] * height <= tall <= _TALL[1] * height and across >= _THIN * height:
            yield left, left + across
