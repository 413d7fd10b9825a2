"""Slashes that fill a line are told from letters by their picture, in several slants, sizes and directions."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.second_looks.fill_strokes import strokes_in, with_fill_strokes
from pipeline.reading.vision.pixels import Pixels
from tests.reading.drawn import font


def drawn(text: str, size: int = 30) -> Pixels:
    picture = Image.new("L", (1200, 3 * size), 250)
    draw = ImageDraw.Draw(picture)
    draw.text((20, size), text, font=font(size), fill=15)
    left, top, right, bottom = draw.textbbox((20, size), text, font=font(size))
    return np.asarray(picture)[round(top) - 3 : round(bottom) + 3, round(left) - 3 : round(right) + 3]


@pytest.mark.parametrize("size", [16, 24, 40])
@pytest.mark.parametrize("sign", ["/", "\\"])
def test_a_row_of_strokes(sign: str, size: int) -> None:
    assert strokes_in(drawn(12 * sign, size)) == 12


@pytest.mark.parametrize(
    "text",
    ["IIIIIIIIII", "llllllllll", "MINIMUM", "1111111", "//", "GEEN", "VVVVVV", "AAAAAAA", "12/03/2024", "NNNNNN"],
)
def test_letters_and_figures_are_no_strokes(text: str) -> None:
    assert strokes_in(drawn(text)) == 0


def page_with(text: str) -> tuple[Pixels, Box]:
    page = np.full((400, 900), 250, np.uint8)
    part = drawn(text)
    page[200 : 200 + part.shape[0], 100 : 100 + part.shape[1]] = part
    return page, Box(100 / 900, 200 / 400, (100 + part.shape[1]) / 900, (200 + part.shape[0]) / 400)


@pytest.mark.parametrize(
    ("print_", "confidence", "text"),
    [("////////////", 0.3, "////////////"), ("////////////", 0.9, "MUI"), ("MINIMUMLOON", 0.3, "MUI")],
)
def test_only_a_doubted_word_becomes_the_strokes_it_is(print_: str, confidence: float, text: str) -> None:
    page, box = page_with(print_)
    ((line),) = with_fill_strokes(page, (Line((Word("MUI", box, confidence),)),))
    assert line.text == text
