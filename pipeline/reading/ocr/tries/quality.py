"""How well a page was read: by how sure its words are, and by the marks on which no word was read."""

import numpy as np
from numpy.typing import NDArray

from pipeline.reading.ocr.tries.attempts import Tried
from pipeline.reading.ocr.tries.scoring import page_quality
from pipeline.reading.vision.ink import Ink, find_ink, sharpness

_NEAR = 0.004
"""Of the page: marks so near a word belong to it."""


def quality_of(read: Tried) -> float:
    """See `scoring.page_quality`; a page without words was read well only if it is blank."""
    boxes = np.array([(w.box.x0, w.box.y0, w.box.x1, w.box.y1) for line in read.lines for w in line.words])
    if not len(boxes):
        return 1.0 if read.blank else 0.0
    sharp = sharpness(read.page, boxes)
    # Portrait, guilloche and signature are marks on which nothing can be read.
    return page_quality(read.lines, sharp, 0.0 if read.is_card else _unread(read.ink or find_ink(read.page), boxes))


def _unread(ink: Ink, words: NDArray[np.float64]) -> float:
    """The share of the marks as dark and as high as those under the words, on which nothing was read."""
    middle_x, middle_y = (at[:, None] for at in ink.middles.T)
    across = (middle_x >= words[None, :, 0] - _NEAR) & (middle_x <= words[None, :, 2] + _NEAR)
    down = (middle_y >= words[None, :, 1] - _NEAR) & (middle_y <= words[None, :, 3] + _NEAR)
    inside = (across & down).any(axis=1)
    if int(inside.sum()) < 10:
        return 0.0
    depth, height = float(np.median(ink.depth[inside])), float(np.median(ink.boxes[inside, 3]))
    alike = (ink.depth >= 0.6 * depth) & (ink.boxes[:, 3] >= 0.6 * height) & (ink.boxes[:, 3] <= 2.5 * height)
    return float((alike & ~inside).sum()) / max(1.0, float((alike | inside).sum()))
