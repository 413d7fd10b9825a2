"""Whether a picture is paper, as a scanner or a scanning app shows it, or a photo of what lies on a table."""

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.lines import SIZE
from pipeline.reading.vision.pixels import Pixels, as_pixels, chroma_of, fitted, percentiles

_PALE = 185
_COLOURLESS = 20


def fills_picture(pixels: Pixels) -> bool:
    """Whether the picture is a sheet from edge to edge, as scanners and scanning apps give: an even, pale border."""
    small = fitted(pixels, SIZE)
    ring = _ring(small)
    pale = ring.min(axis=1)
    middle = float(np.median(pale))
    return middle >= 200 and float((np.abs(pale - middle) <= 16).mean()) >= 0.9


def is_pale(pixels: Pixels) -> bool:
    """Whether most of the picture is pale and colourless, as paper is under a scanner, be its edges darker."""
    small = fitted(pixels, SIZE)
    if small.ndim == 2:
        return percentiles(small, (50,))[0] >= _PALE
    red, green, blue = cv2.split(small)
    darkest = as_pixels(cv2.min(cv2.min(red, green), blue))
    return percentiles(darkest, (50,))[0] >= _PALE and percentiles(chroma_of(small), (50,))[0] <= _COLOURLESS


def _ring(small: Pixels) -> NDArray[np.float32]:
    """The colours at the edge of the picture, one row per pixel."""
    band = max(2, min(small.shape[:2]) // 60)
    rgb = small if small.ndim == 3 else np.repeat(small[:, :, None], 3, axis=2)
    parts = (rgb[:band], rgb[-band:], rgb[:, :band], rgb[:, -band:])
    return np.concatenate([part.reshape(-1, 3) for part in parts]).astype(np.float32)
