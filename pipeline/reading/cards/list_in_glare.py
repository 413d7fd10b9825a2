"""Whether glare hides part of the list of categories: what stood there was not read, and leaves no trace.

A lamp that shines on the plastic burns print and tint out alike, so that of "AM B" a clean "9. AM" remains, which both
engines read surely. A patch next to the list that is whiter than all else on the card is glare, and no bare paper.
"""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Line
from pipeline.reading.cards.list_whole import IN_DOUBT, is_front_list, listed
from pipeline.reading.ocr.looking.weighing import line_doubted
from pipeline.reading.vision.pixels import Pixels, as_pixels, darkest_channel, fitted, pieces_of

_SEEN = 640
"""Pixels of the long side of the card at which it is looked at."""
_BURNT = 249
"""Brightness from which nothing is left of a tint, in the darkest of the colours."""
_MOST = 0.25
"""Of a card, that may be so bright: else its paper is white, and light tells nothing."""
_PATCH = 0.05
"""Of a card, what a lamp burns out at most: where more of it is so bright, black print is seen on it still."""
_ALL = 0.8
"""Of a column of pixels on the level of the list, that is burnt out where nothing of it could be seen."""
_WIDE = 0.5
"""Heights of the list, in a row, that hide a category."""
_BESIDE = 4.0
"""Heights before and behind the list that are looked at."""


def with_lists_out_of_glare(flat: Pixels, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of a front, its list of categories in doubt where the card beside it is burnt out.

    `flat` is the card in the light in which it was seen, turned and levelled as the page that the lines were read from.
    """
    lists = [line for line in lines if is_front_list(line, lines)]
    if not lists:
        return tuple(lines)
    small = fitted(flat, _SEEN)
    burnt = darkest_channel(small) >= _BURNT
    if float(burnt.mean()) > _MOST:
        return tuple(lines)
    patches = _patches(burnt)
    hidden = [line for line in lists if _is_hidden(patches, line)]
    return tuple(line_doubted(line, IN_DOUBT) if line in hidden else line for line in lines)


def _patches(burnt: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """What is burnt out in no larger piece than a lamp makes."""
    pieces = pieces_of(as_pixels(burnt))
    small = pieces.stats[:, cv2.CC_STAT_AREA] <= _PATCH * burnt.size
    small[0] = False
    return np.asarray(pieces.where(small) > 0)


def _is_hidden(burnt: NDArray[np.bool_], line: Line) -> bool:
    """Whether a stretch as wide as a category is burnt out before, in or behind a list."""
    high, wide = burnt.shape
    words = listed(line)
    top, bottom = round(min(w.box.y0 for w in words) * high), round(max(w.box.y1 for w in words) * high)
    tall = max(bottom - top, 1)
    left = max(0, round(words[0].box.x0 * wide - _BESIDE * tall))
    right = min(wide, round(words[-1].box.x1 * wide + _BESIDE * tall))
    columns = burnt[top:bottom, left:right].mean(axis=0) >= _ALL
    run = np.ones((1, max(2, round(_WIDE * tall))), np.uint8)
    return bool(
        cv2.erode(columns.astype(np.uint8)[None, :], run, borderType=cv2.BORDER_CONSTANT, borderValue=(0,)).any()
    )
