"""A date with strokes is as sure as its figures, read without the strokes; a number like one remains a number."""

import numpy as np
import pytest
from matplotlib import font_manager
from PIL import Image, ImageDraw, ImageFont

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.second_looks.doubtful_figures import with_second_look
from pipeline.reading.ocr.second_looks.slashed_dates import with_sure_figures
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, as_pixels


def _printed(text: str) -> tuple[Pixels, Box]:
    """Bold print on a sheet, and where it stands."""
    sheet = Image.new("L", (600, 200), 245)
    font = ImageFont.truetype(font_manager.findfont("DejaVu Sans:bold"), 26)
    ImageDraw.Draw(sheet).text((120, 80), text, fill=0, font=font)
    left, top, right, bottom = ImageDraw.Draw(sheet).textbbox((120, 80), text, font=font)
    return as_pixels(np.asarray(sheet)), Box(left / 600, top / 200, right / 600, bottom / 200)


@pytest.mark.parametrize("read", ["27/02/2025", "27102/2025", "27/0212025"])
def test_a_date_is_as_sure_as_its_figures(read: str) -> None:
    page, box = _printed("27/02/2025")
    found = with_sure_figures(page, Word(read, box, 0.6), even=True)
    assert found.text == "27/02/2025"
    assert 0.8 <= found.confidence <= 0.9


def test_other_figures_than_those_that_were_read_leave_the_date_in_doubt() -> None:
    page, box = _printed("27/02/2025")
    assert with_sure_figures(page, Word("21/02/2025", box, 0.75), even=True) == Word("21/02/2025", box, 0.7)


@pytest.mark.parametrize("text", ["27102/2025", "27/0212025"])
def test_a_number_that_looks_like_such_a_date_remains_one(text: str) -> None:
    page, box = _printed(text)
    assert with_sure_figures(page, Word(text, box, 0.75), even=True).text == text


@pytest.mark.parametrize("text", ["27.02.2025", "2710212025", "47/02/2025", "27/22/2025", "NIHIL"])
def test_what_is_no_such_date_is_left_alone(text: str) -> None:
    page, box = _printed("27/02/2025")
    assert with_sure_figures(page, Word(text, box, 0.5), even=True) == Word(text, box, 0.5)


def test_a_sentence_has_such_a_date_looked_at_however_surely_it_was_read() -> None:
    page, box = _printed("27/02/2025")
    words = (Word("Lievegem,", Box(0.01, box.y0, 0.15, box.y1), 0.95), Word("27102/2025", box, 0.93))
    (line,) = with_second_look(page, [Line(words)], Log(), enlarge=1.5, even=True)
    assert line.text == "Lievegem, 27/02/2025"
