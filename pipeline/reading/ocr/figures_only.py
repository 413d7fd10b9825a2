"""A small piece of a page read as figures and nothing else: what Tesseract sees when it may think of no letter."""

from typing import Final

import cv2

from pipeline.reading.ocr.engine import SINGLE_LINE, recognise_in_time
from pipeline.reading.vision.pixels import Pixels, as_pixels, percentiles, scaled

DIGITS: Final = "0123456789"
_FRAME = 24
"""Pixels of paper around it."""


def read_figures(part: Pixels, factor: float, *, signs: str = "") -> tuple[str, float]:
    """What is read in a grey piece of one line, `factor` times as large, and how surely the least sure of it.

    Of no characters but digits and `signs`. Nothing, with confidence 0, where there is none.
    """
    large = scaled(part, factor)
    paper = int(percentiles(large, (80,))[0])
    framed = cv2.copyMakeBorder(large, _FRAME, _FRAME, _FRAME, _FRAME, cv2.BORDER_CONSTANT, value=(paper,))
    lines = recognise_in_time(as_pixels(framed), "nld", SINGLE_LINE, dpi=300, only=DIGITS + signs)
    words = [word for line in lines for word in line.words]
    return "".join(word.text for word in words), min((word.confidence for word in words), default=0.0)
