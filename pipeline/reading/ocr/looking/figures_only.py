"""A small piece of a page read as figures and nothing else: what Tesseract sees when it may think of no letter."""

from typing import Final

from pipeline.model import Box
from pipeline.reading.ocr.engines.engine import SINGLE_LINE, recognise_in_time
from pipeline.reading.vision.pixels import Pixels, framed, grey_of, part_of, scaled

DIGITS: Final = "0123456789"
_MARGIN = 0.2
"""Around the box, in heights of it."""
_FRAME = 24
"""Pixels of paper around it."""


def read_figures(page: Pixels, box: Box, tall: float, *, signs: str = "") -> tuple[str, float]:
    """What is read in a box of one line, brought to `tall` pixels of height, and how surely the least sure of it.

    Of no characters but digits and `signs`. Nothing, with confidence 0, where there is none.
    """
    high = max(1.0, box.height * len(page))
    part = grey_of(part_of(page, box, max(2, round(_MARGIN * high))))
    return figures_in(framed(scaled(part, tall / high), _FRAME), signs=signs)


def figures_in(picture: Pixels, *, signs: str = "") -> tuple[str, float]:
    """The same of a picture of nothing but one line, with paper around it."""
    lines = recognise_in_time(picture, "nld", SINGLE_LINE, dpi=300, only=DIGITS + signs)
    words = [word for line in lines for word in line.words]
    return "".join(word.text for word in words), min((word.confidence for word in words), default=0.0)
