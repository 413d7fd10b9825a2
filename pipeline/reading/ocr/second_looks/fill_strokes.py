"""Slashes that fill the rest of a line, so that nothing can be written in: "GEEN ////////////".

Tesseract makes letters of them ("MUI"), which stand beside a word that decides and contradict it. In the picture they
are told by what no print has: strokes as high as each other, one like the next, equally far apart, all leaning over.
"""

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Line, Word
from pipeline.reading.vision.pixels import Pieces, Pixels, as_pixels, part_of, pieces_of

_DOUBTED = 0.8
"""Only words read with less confidence may be strokes."""
_LEAST_WIDE = 3.0
"""Heights of a word; what is narrower is too short to be a filled line."""
_FEWEST = 5
"""Strokes of a filled line."""
_TALL = 0.6
"""Of the height of the tallest piece; what is lower is a speck."""
_ALIKE = 0.25
"""By which part of the median the heights, widths and distances of all but a few strokes may stray."""
_MOST = 0.8
"""Share of the strokes that must be alike: one may touch a speck."""
_LEAN = 0.85
"""How closely the points of a stroke follow a line that leans; those of an upright l do not."""
_SURE = 0.95
"""The confidence in what was told by its picture."""


def with_fill_strokes(page: Pixels, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with each doubted word that is a row of leaning strokes as the slashes it is.

    `page` is the grey upright picture that the lines were read from.
    """
    return tuple(Line(tuple(_told(page, word) for word in line.words)) for line in lines)


def _told(page: Pixels, word: Word) -> Word:
    high, wide = page.shape
    if word.confidence >= _DOUBTED:
        return word
    if word.box.width * wide < _LEAST_WIDE * word.box.height * high:
        return word
    count = strokes_in(part_of(page, word.box, room=2))
    return replace(word, text="/" * count, confidence=_SURE) if count else word


def strokes_in(grey: Pixels) -> int:
    """How many leaning strokes, one like the next, a picture of a word is made of; 0 where it is anything else."""
    dark = cv2.threshold(grey, 0, 1, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)[1]
    pieces = pieces_of(as_pixels(dark))
    heights = pieces.stats[1:, cv2.CC_STAT_HEIGHT]
    if not heights.size:
        return 0
    tall = 1 + np.flatnonzero(heights >= _TALL * heights.max())
    tall = tall[np.argsort(pieces.stats[tall, cv2.CC_STAT_LEFT])]
    left, width, height = (pieces.stats[tall, at] for at in (0, cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT))
    ends = len(tall) >= _FEWEST
    alike = ends and all(map(_equal, (height, width[1:-1], np.diff(left)[1:])))
    return len(tall) if alike and _lean(pieces, tall[1:-1]) else 0


def _equal(sizes: NDArray[np.int32]) -> bool:
    middle = float(np.median(sizes))
    return float(np.mean(np.abs(sizes - middle) <= max(1.0, _ALIKE * middle))) >= _MOST


def _lean(pieces: Pieces, strokes: NDArray[np.intp]) -> bool:
    """Whether the points of most strokes lie on a line that leans."""
    return float(np.mean([_leans(pieces, int(stroke)) for stroke in strokes])) >= _MOST


def _leans(pieces: Pieces, stroke: int) -> bool:
    left, top, width, height = map(int, pieces.stats[stroke, :4])
    down, across = np.nonzero(pieces.labels[top : top + height, left : left + width] == stroke)
    if width < 3 or height < 5:
        return False
    return abs(float(np.corrcoef(down, across)[0, 1])) >= _LEAN
