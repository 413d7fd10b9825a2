"""Scans of black and white in which grey is made of dots: a person sees grey paper and pale labels, an engine dots.

To wipe the dots out as specks would wipe out the strokes of pale print too, which are made of them as well.
"""

import cv2
import numpy as np

from pipeline.reading.vision.pixels import Pixels, as_pixels, every, grey_of

_BLACK, _WHITE = 8, 247
"""The pixels of a picture of two levels lie at or beyond these."""
_TWO_LEVELS = 0.995
"""The share of its pixels that does so, at least."""
_STEP = 7
"""One row in so many is looked at, and one pixel in so many of that row."""
_ALONE = 2
"""Black pixels of the nine around a dot, itself included, at most."""
_DOTTED = 0.015
"""The share of the picture that such dots are, at least: scans of plain print had 0.0007 at most, a dithered 0.033."""
_SOFT = 1.2
"""Pixels by which the dots are spread: pale labels were read at 0.8 to 1.6, the smallest print at 1.2 at most."""


def undotted(pixels: Pixels) -> Pixels:
    """The picture in grey where it is of two levels and full of lone dots; else the picture itself."""
    if not _is_dotted(pixels):
        return pixels
    return as_pixels(cv2.GaussianBlur(grey_of(pixels), (0, 0), _SOFT))


def _is_dotted(pixels: Pixels) -> bool:
    some = every(pixels, _STEP)
    if float(((some <= _BLACK) | (some >= _WHITE)).mean()) < _TWO_LEVELS:
        return False
    black = (grey_of(pixels) <= _BLACK).astype(np.uint8)
    around = cv2.boxFilter(black, cv2.CV_8U, (3, 3), normalize=False)
    return bool(np.count_nonzero(black & (around <= _ALONE)) >= _DOTTED * black.size)
