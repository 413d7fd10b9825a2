"""A letter that a pen ran through, and one that it did not."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Word
from pipeline.reading.sheets.whole_letters import may_be_struck
from pipeline.reading.vision.pixels import as_pixels
from tests.reading.sheets.typed import HIGH, LEFT, TOP, WIDE, Draw, font, over


@pytest.mark.parametrize(
    ("letter", "more", "struck"),
    [
        ("B", None, False),
        ("D", None, False),
        ("B", over((-12, 22, 34, 22)), True),
        ("D", over((-12, 22, 34, 22)), True),
        ("A", over((-12, 22, 34, 22)), False),  # has neither stem nor bows
    ],
)
def test_the_outline_of_a_letter_tells_whether_a_pen_ran_through_it(
    letter: str, more: Draw | None, struck: bool
) -> None:
    sheet = Image.new("L", (WIDE, HIGH), 245)
    draw = ImageDraw.Draw(sheet)
    draw.text((LEFT, TOP), letter, font=font(34), fill=20)
    if more is not None:
        more(draw)
    place = Box((LEFT - 16) / WIDE, TOP / HIGH, (LEFT + 40) / WIDE, (TOP + 42) / HIGH)
    assert may_be_struck(as_pixels(np.asarray(sheet)), Word(letter, place, 0.85)) is struck
