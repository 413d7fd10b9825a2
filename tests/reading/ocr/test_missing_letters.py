"""Letters that the Dutch model lacks, put right in names."""

import numpy as np
import pytest
from matplotlib import font_manager
from PIL import Image, ImageDraw, ImageFont

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.ocr.missing_letters import with_missing_letters
from pipeline.reading.vision.pixels import as_pixels


@pytest.mark.parametrize(
    ("printed", "read"), [("François", "Frangois"), ("Anne-Françoise", "Anne-Frangoise"), ("Margot", "Margot")]
)
def test_a_name_is_put_right_where_another_model_sees_the_letter(printed: str, read: str) -> None:
    picture = Image.new("L", (800, 120), 245)
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype(font_manager.findfont("DejaVu Sans"), 36)  # which has the letter, as Pillow's own has not
    draw.text((60, 40), printed, font=font, fill=20)
    left, top, right, bottom = draw.textbbox((60, 40), printed, font=font)
    word = Word(read, Box(left / 800, top / 120, right / 800, bottom / 120), 0.9)
    (line,) = with_missing_letters(as_pixels(np.asarray(picture)), (Line((word,)),), Log())
    assert line.text == printed
