"""A day of one figure that was read as a letter."""

from dataclasses import replace

import numpy as np
import pytest
from matplotlib import font_manager
from PIL import Image, ImageDraw, ImageFont

from pipeline.model import Line
from pipeline.reading.ocr.engines.engine import AUTO, recognise
from pipeline.reading.ocr.second_looks.lone_days import with_lone_days
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.ocr.asked import Fake


def printed(text: str) -> tuple[Pixels, Line]:
    """A sheet with one line of print, and that line as it is read from it."""
    sheet = Image.new("L", (1600, 300), 245)
    font = ImageFont.truetype(font_manager.findfont("DejaVu Serif"), 34)
    ImageDraw.Draw(sheet).text((120, 120), text, fill=20, font=font)
    pixels = as_pixels(np.asarray(sheet))
    (line,) = recognise(pixels, "nld", AUTO)
    return pixels, line


@pytest.mark.parametrize(
    ("text", "misread", "found"),
    [
        ("Gent, 2 juli 2017", {"2": "z"}, "Gent, 2 juli 2017"),
        ("Gent, 5 juli 2017", {"5": "S"}, "Gent, 5 juli 2017"),
        ("Gent, 9 juli 2017", {"9": "g"}, "Gent, 9 juli 2017"),
        ("Gent, 21 juli 2017", {"21": "z"}, "Gent, z juli 2017"),
        ("Gent, 01 juli 2017", {"01": "Ol"}, "Gent, 01 juli 2017"),
        ("Gent, 10 juli 2017", {"10": "lO"}, "Gent, 10 juli 2017"),
        ("Gent, 20 juli 2017", {"20": "2O"}, "Gent, 20 juli 2017"),
        ("Gent, 15 juli 2017", {"15": "is"}, "Gent, is juli 2017"),
        ("Gent, 2 juli 2017", {"2": "Ol"}, "Gent, Ol juli 2017"),
        ("Gent, 80 juli 2017", {"80": "8O"}, "Gent, 8O juli 2017"),
        ("Gent, 2 juli", {"2": "z"}, "Gent, z juli"),
    ],
)
def test_a_letter_in_its_place_is_read_as_a_figure(text: str, misread: dict[str, str], found: str) -> None:
    pixels, line = printed(text)
    wrong = Line(tuple(replace(word, text=misread.get(word.text, word.text)) for word in line.words))
    (again,) = with_lone_days(pixels, [wrong], Log())
    assert again.text == found
    assert all(
        new.confidence <= 0.85 for new, old in zip(again.words, wrong.words, strict=True) if new.text != old.text
    )


def test_a_letter_that_is_one_stays() -> None:
    pixels, line = printed("Gent, w juli 2017")
    wrong = Line(tuple(replace(word, text="z" if word.text == "w" else word.text) for word in line.words))
    assert with_lone_days(pixels, [wrong], Log())[0].text == wrong.text


@pytest.mark.parametrize(
    ("misread", "said", "found"),
    [
        ("zs", "25", "25"),
        ("zs", "23", "zs"),
        ("zs", "zs", "zs"),
        ("1g", "19", "19"),
        ("gs", "95", "gs"),
        ("Ol", "01", "01"),
        ("Ol", "07", "Ol"),
        ("Ol", "0l", "Ol"),
        ("lO", "10", "10"),
        ("OO", "00", "OO"),
    ],
)
def test_letters_are_figures_where_the_second_engine_reads_what_they_look_like(
    monkeypatch: pytest.MonkeyPatch, misread: str, said: str, found: str
) -> None:
    monkeypatch.setattr("pipeline.reading.ocr.second_looks.lone_days.read_figures", lambda *_: ("", 0.0))
    pixels, line = printed("Gent, 01 juli 2017")
    town, day, *rest = line.words
    wrong = Line((town, replace(day, text=misread), *rest))
    (again,) = with_lone_days(pixels, [wrong], Log(), using=Fake(said))
    assert again.text == f"Gent, {found} juli 2017"
