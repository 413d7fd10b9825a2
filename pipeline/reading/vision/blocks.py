"""Cards on a sheet of which no edge shows: a pale card on white paper leaves nothing but its print, in a block."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box
from pipeline.reading.vision.flat import LOOK, Flat
from pipeline.reading.vision.ink import Ink, find_ink
from pipeline.reading.vision.pixels import Mask, Pieces, Pixels, as_pixels, every, grey_of, pieces_of, thumbnail
from pipeline.reading.vision.view import Quad, corners_of

_GAP = (0.007, 0.012)
"""Half of what may part the marks of one block, across and down, of the long side of the sheet: 2 and 3.5 mm on A4."""
_LEAST_MARKS = 25
"""Marks of a block that is the print of a card."""
_WIDE = (0.2, 0.95)
"""Of the width of the sheet."""
_SHAPE = (1.1, 2.5)
"""Width over height: that of a card, its print up to the edge or not."""
_MOST = 6
"""Cards on one sheet."""
_GAPS = (0.03, 0.02, 0.012)
"""The same for print on white paper alone, where nothing of a table shows between its columns: 9, 6 and 3.5 mm."""
_LONG, _SHORT = (0.12, 0.288), (0.08, 0.182)
"""Of the long side of an A4 sheet: the print of a card and the card itself."""
_STRAY = 2.5
"""Gaps by which a block of print that grew by one on each side may be larger than a card."""
_A4 = (1.25, 1.55)
"""Long over short side of a sheet of about that size."""
_A_FEW = 8
"""Marks, of dirt or a page number."""
_DUST, _ROUND = 2, 1.6
"""Marks that hang together by the narrowest gap with no more, and no wider than so many of their heights: specks, which
would join what they lie between."""
_SPARSE = 0.02
"""Of the picture that is dark; a page of text has twice as much."""
_DARK = 128
"""Brightness below which a point is dark."""
_EVERY = 4
"""Pixel that is looked at to tell it."""
_COARSE = 4
"""How many times smaller the copy is that tells a page of text."""


def blocks_of_print(flat: Pixels) -> tuple[Quad, ...]:
    """The blocks of marks with about the shape of a card, from the top, as upright rectangles in fractions."""
    ink = find_ink(grey_of(thumbnail(flat, LOOK)))
    shape = ink.mask.shape
    shaped = (
        box for box, marks in _pieces(ink, _filled(ink), *_GAP) if marks >= _LEAST_MARKS and _like_a_card(box, shape)
    )
    return _in_order(shaped, shape)


def nothing_but_cards(sheet: Flat) -> tuple[Quad, ...]:
    """The blocks of an A4 sheet of which all print stands in blocks as large as a card, upright or on their side.

    The sheet fills its picture. In black and white a card has no colour by which it could be seen. None when anything
    else stands on the sheet.
    """
    if not _like_a_bare_sheet(sheet.picture):
        return ()
    ink = sheet.ink
    if _is_page_of_text(ink):
        return ()
    pieces, labels = _closely_together(ink)
    if any(marks >= _A_FEW and _is_larger(box, ink.mask.shape) for box, marks in _counted(pieces, labels)):
        return ()
    ink = _without_dust(ink, labels)
    filled = _filled(ink)
    for gap in _GAPS:
        found = [(box, marks) for box, marks in _pieces(ink, filled, gap, gap) if marks >= _A_FEW]
        if found and all(_of_card(box, marks, ink.mask.shape, gap) for box, marks in found):
            return _in_order((box for box, _ in found), ink.mask.shape)
    return ()


def card_sized_blocks(flat: Pixels) -> tuple[Quad, ...]:
    """The blocks as large as a card among others on an A4 sheet in black and white.

    Unlike those of `blocks_of_print` they hold what wide gaps part: the columns of a table of which no rule shows.
    """
    if not _like_a_bare_sheet(flat):
        return ()
    ink = find_ink(grey_of(thumbnail(flat, LOOK)))
    _, labels = _closely_together(ink)
    ink = _without_dust(ink, labels)
    filled = _filled(ink)
    for gap in _GAPS:
        found = [box for box, marks in _pieces(ink, filled, gap, gap) if _of_card(box, marks, ink.mask.shape, gap)]
        if found:
            return _in_order(found, ink.mask.shape)
    return ()


def _like_a_bare_sheet(flat: Pixels) -> bool:
    """Whether it has about the shape of A4, and little of it is dark."""
    coarse = grey_of(every(flat, _EVERY))
    return _A4[0] <= max(coarse.shape) / min(coarse.shape) <= _A4[1] and bool((coarse < _DARK).mean() <= _SPARSE)


def _without_dust(ink: Ink, labels: NDArray[np.integer[Any]]) -> Ink:
    """The marks without round ones by which nothing stands; what is longer may be a date whose figures touch.

    `labels` are those of `_closely_together`.
    """
    if not len(labels):
        return ink
    alone = np.bincount(labels)[labels] <= _DUST
    return replace(ink, boxes=ink.boxes[~alone | (ink.boxes[:, 2] > _ROUND * ink.boxes[:, 3])])


def _filled(ink: Ink) -> Mask:
    """The marks as boxes that are filled."""
    marks = np.zeros(ink.mask.shape, np.uint8)
    for x, y, wide, high in ink.boxes:
        marks[y : y + high, x : x + wide] = 1
    return marks


def _pieces(ink: Ink, filled: Mask, across: float, down: float) -> Iterator[tuple[NDArray[np.int32], int]]:
    """What hangs together when marks grow by so much on each side, of the long side: its box, and its marks."""
    return _counted(*_grown_together(ink, filled, across, down))


def _counted(pieces: Pieces, labels: NDArray[np.integer[Any]]) -> Iterator[tuple[NDArray[np.int32], int]]:
    counts = np.bincount(labels, minlength=len(pieces.stats))
    for label in range(1, len(pieces.stats)):
        yield pieces.stats[label], int(counts[label])


def _closely_together(ink: Ink) -> tuple[Pieces, NDArray[np.integer[Any]]]:
    """What hangs together by the narrowest gap, and the number of the piece of which each mark is part."""
    return _grown_together(ink, _filled(ink), _GAPS[-1], _GAPS[-1])


def _grown_together(ink: Ink, filled: Mask, across: float, down: float) -> tuple[Pieces, NDArray[np.integer[Any]]]:
    """What hangs together, and the number of the piece of which each mark is part."""
    kernel = np.ones([2 * _growth(gap, filled.shape) + 1 for gap in (down, across)], np.uint8)
    pieces = pieces_of(as_pixels(cv2.dilate(filled, kernel)))
    return pieces, ink.at_middles(pieces.labels)


def _growth(gap: float, shape: tuple[int, ...]) -> int:
    """The same in pixels."""
    return max(2, round(gap * max(shape)))


def _is_page_of_text(ink: Ink) -> bool:
    """Whether print surely hangs together over more than a card, as a much smaller copy of the marks tells.

    They grow by less there than by the narrowest gap: what hangs together so does by that too, for ten times the work.
    """
    high, wide = (side // _COARSE for side in ink.mask.shape)
    some = cv2.resize(ink.mask[: high * _COARSE, : wide * _COARSE], (wide, high), interpolation=cv2.INTER_AREA)
    growth = _growth(_GAPS[-1], ink.mask.shape) // _COARSE - 1
    kernel = np.ones((2 * growth + 1, 2 * growth + 1), np.uint8)
    pieces = pieces_of(as_pixels(cv2.dilate(cv2.threshold(some, 0, 1, cv2.THRESH_BINARY)[1], kernel)))
    middles = (ink.boxes[:, :2] + ink.boxes[:, 2:] // 2) // _COARSE
    labels = pieces.labels[np.minimum(middles[:, 1], high - 1), np.minimum(middles[:, 0], wide - 1)]
    every = _counted(pieces, labels)
    return any(marks >= _A_FEW and _is_larger(box * _COARSE, ink.mask.shape) for box, marks in every)


def _is_larger(box: NDArray[np.int32], shape: tuple[int, ...]) -> bool:
    """Whether what hangs together by the narrowest gap has print too large for a card, whatever the gap.

    By a wider one it only grows: this spares all but one look at a page of text.
    """
    grown = 2 * _growth(_GAPS[-1], shape)
    sides = sorted(int(box[side]) - grown for side in (cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT))
    return any(
        side > (high + _STRAY * _GAPS[0]) * max(shape) for side, (_, high) in zip(sides, (_SHORT, _LONG), strict=True)
    )


def _of_card(box: NDArray[np.int32], marks: int, shape: tuple[int, ...], gap: float) -> bool:
    """Whether a block that grew by `gap` may be the print of a card."""
    return marks >= _LEAST_MARKS and _of_card_size(box, shape, gap)


def _of_card_size(box: NDArray[np.int32], shape: tuple[int, ...], gap: float) -> bool:
    """Whether print that grew by `gap` on each side has the size of a card's print on an A4 sheet, on whichever side.

    A scan askew makes it a little larger, and print at the edge of the sheet grows to one side only.
    """
    sides = sorted((box[cv2.CC_STAT_WIDTH] / max(shape), box[cv2.CC_STAT_HEIGHT] / max(shape)))
    bounds = zip(sides, (_SHORT, _LONG), strict=True)
    return all(low <= side <= high + _STRAY * gap for side, (low, high) in bounds)


def _in_order(boxes: Iterable[NDArray[np.int32]], shape: tuple[int, ...]) -> tuple[Quad, ...]:
    return tuple(sorted(_corners(boxes, shape), key=lambda quad: (quad[0][1], quad[0][0])))[:_MOST]


def _like_a_card(box: NDArray[np.int32], shape: tuple[int, ...]) -> bool:
    wide, high = int(box[cv2.CC_STAT_WIDTH]), int(box[cv2.CC_STAT_HEIGHT])
    return _WIDE[0] <= wide / shape[1] <= _WIDE[1] and _SHAPE[0] <= wide / high <= _SHAPE[1]


def _corners(boxes: Iterable[NDArray[np.int32]], shape: tuple[int, ...]) -> Iterator[Quad]:
    for box in boxes:
        x, y, wide, high = (int(value) for value in box[:4])
        yield corners_of(Box(x / shape[1], y / shape[0], (x + wide) / shape[1], (y + high) / shape[0]))
