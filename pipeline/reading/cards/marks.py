"""The marks on a card that are as dark as its print is: all else, guilloche before all, is wiped from the picture."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.ink import PAPER, Ink, depths, find_ink
from pipeline.reading.vision.pixels import Mask, Pixels, as_pixels

DPI = 330
"""Of a card at the size at which it is read: see `card.prepared_card`."""
LEAST_CONTRAST = 60
"""Contrast of print on a card, in levels, at least; what is paler is guilloche. See also `_PALE`."""
_PALE = 0.42
"""Of the contrast of the dark print: what has less is guilloche too, and would join what stands apart."""
_PRINT = (0.018, 0.085)
"""Height of the letters over that of the card."""
WIDEST_MARK = 0.3
"""Of the width of the card; what is wider is a frame or a flag."""
_AROUND = 7
"""Pixels across: what lies so near to a mark is left as it is, the soft edges of its letters before all."""
_DOTS = 25
"""Pixels across: what is dark and so near to a mark, on its level, is a dot of it, even if too small for a mark."""
_LIT, _SHADOW = 31, 170
"""Where nothing within so many pixels across is as bright as this, the card lies in a shadow."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of print on a card."""

    boxes: NDArray[np.int32]
    """Left, top, width and height of each, in pixels."""
    mask: Mask
    """Where they are, those in a deep shadow apart."""
    contrast: int
    """Of a mark that counts, at least."""

    def print_sized(self, shape: tuple[int, ...]) -> NDArray[np.bool_]:
        """Which of them have the size of letters, on a card of that shape."""
        return _print_sized(self.boxes, shape)


def find_marks(grey: Pixels) -> Marks:
    """The marks on an even grey card that are as dark as its print; in a deep shadow, where print is pale, all."""
    all_marks = _marks(grey, LEAST_CONTRAST)
    depths = all_marks.depth[_print_sized(all_marks.boxes, grey.shape)]
    contrast = round(2 * _PALE * float(np.percentile(depths, 75))) if len(depths) else 0
    if contrast <= LEAST_CONTRAST:
        return Marks(all_marks.boxes, all_marks.mask, LEAST_CONTRAST)
    dark = _marks(grey, contrast)
    around = np.ones((_LIT, _LIT), np.uint8)
    shadow = as_pixels(cv2.dilate(as_pixels(cv2.dilate(grey, around) < _SHADOW), around))
    if not shadow.any():
        return Marks(dark.boxes, dark.mask, contrast)
    pale = all_marks.boxes[_in(shadow, all_marks.boxes)]
    boxes = np.concatenate((dark.boxes[~_in(shadow, dark.boxes)], pale))
    return Marks(boxes, dark.mask, contrast)


def _marks(grey: Pixels, contrast: int) -> Ink:
    """The ink, its boxes and mask at the size of the card."""
    ink = find_ink(grey, least_contrast=contrast)
    return replace(ink, mask=as_pixels(cv2.resize(ink.mask, grey.shape[::-1], interpolation=cv2.INTER_NEAREST)))


def _in(shadow: Mask, boxes: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Which of the boxes have their middle in the shadow."""
    return np.asarray(shadow[boxes[:, 1] + boxes[:, 3] // 2, boxes[:, 0] + boxes[:, 2] // 2] > 0)


def wiped(grey: Pixels, marks: Marks) -> Pixels:
    """The card with paper everywhere but at its marks: not for what lies in a shadow or across the edge of one."""
    beside = cv2.dilate(marks.mask, np.ones((_AROUND, _DOTS), np.uint8))
    dark = (depths(grey) > marks.contrast // 2).astype(np.uint8)
    dots = cv2.bitwise_and(as_pixels(dark), beside)
    near = cv2.dilate(cv2.max(marks.mask, dots), np.ones((_AROUND, _AROUND), np.uint8))
    return as_pixels(np.where(near > 0, grey, np.maximum(grey, PAPER)))


def _print_sized(boxes: NDArray[np.int32], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    high, wide = shape
    sized = (boxes[:, 3] >= _PRINT[0] * high) & (boxes[:, 3] <= _PRINT[1] * high)
    return np.asarray(sized & (boxes[:, 2] <= WIDEST_MARK * wide))
