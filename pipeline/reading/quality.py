"""How well a page was read, by what was read on it and by the marks on which nothing was."""

import numpy as np
from numpy.typing import NDArray

from pipeline.reading.attempts import Tried
from pipeline.reading.ink import Ink, find_ink, sharpness
from pipeline.reading.scoring import page_quality


def quality_of(read: Tried) -> float:
    """See `scoring.page_quality`; a page without words was read well only if it is blank."""
    boxes = np.array([(w.box.x0, w.box.y0, w.box.x1, w.box.y1) for line in read.lines for w in line.words])
    if not len(boxes):
        return 1.0 if read.blank else 0.0
    ink = read.ink or find_ink(read.page)
    high, wide = ink.mask.shape
    middle_x = (ink.boxes[:, 0] + ink.boxes[:, 2] / 2) / wide
    middle_y = (ink.boxes[:, 1] + ink.boxes[:, 3] / 2) / high
    inside = (
        (middle_x[:, None] >= boxes[None, :, 0] - 0.004)
        & (middle_x[:, None] <= boxes[None, :, 2] + 0.004)
        & (middle_y[:, None] >= boxes[None, :, 1] - 0.004)
        & (middle_y[:, None] <= boxes[None, :, 3] + 0.004)
    ).any(axis=1)
    return page_quality(read.lines, sharpness(read.page, boxes), 0.0 if read.is_card else _unread(ink, inside))


def _unread(ink: Ink, inside: NDArray[np.bool_]) -> float:
    """The share of the marks as dark and as high as those that were read, on which nothing was read."""
    if int(inside.sum()) < 10:
        return 0.0
    depth, height = float(np.median(ink.depth[inside])), float(np.median(ink.boxes[inside, 3]))
    alike = (ink.depth >= 0.6 * depth) & (ink.boxes[:, 3] >= 0.6 * height) & (ink.boxes[:, 3] <= 2.5 * height)
    return float((alike & ~inside).sum()) / max(1.0, float((alike | inside).sum()))
