"""Whether a picture is paper, as a scanner or a scanning app shows it, or a photo of what lies on a table."""

import numpy as np

from pipeline.reading.vision.lines import SIZE
from pipeline.reading.vision.pixels import Pixels, chroma_of, darkest_channel, fitted, percentiles, ring_of

_PALE = 185
"""Median brightness from which a picture is pale, in the darkest of its colours."""
_COLOURLESS = 20
"""Levels by which the brightest colour of a pale picture may exceed its darkest."""


def fills_picture(pixels: Pixels) -> bool:
    """Whether the picture is a sheet from edge to edge, as scanners and scanning apps give: an even, pale border."""
    small = fitted(pixels, SIZE)
    ring = ring_of(small, max(2, min(small.shape[:2]) // 60)).astype(np.float32)
    pale = ring if ring.ndim == 1 else ring.min(axis=1)
    middle = float(np.median(pale))
    return middle >= 200 and float((np.abs(pale - middle) <= 16).mean()) >= 0.9


def is_pale(pixels: Pixels) -> bool:
    """Whether most of the picture is pale and colourless, as paper is under a scanner, even if its edges are darker."""
    small = fitted(pixels, SIZE)
    pale = percentiles(darkest_channel(small), (50,))[0] >= _PALE
    return pale and (small.ndim == 2 or percentiles(chroma_of(small), (50,))[0] <= _COLOURLESS)
