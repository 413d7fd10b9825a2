"""Names in doubt: what a second engine does to them (a fake that reads what it is told, and the real one)."""

import numpy as np
import pytest
from matplotlib import font_manager
from PIL import Image, ImageDraw, ImageFont

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr import doubtful_names
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.ocr.doubtful_names import with_sure_names
from pipeline.reading.ocr.second_engine import Rapid
from pipeline.reading.ocr.tessdata import second_version
from pipeline.reading.vision.pixels import Pixels, as_pixels

PAGE = np.full((400, 600), 245, np.uint8)


class Fake:
    """Reads the same word everywhere."""

    def __init__(self, text: str, confidence: float = 0.99) -> None:
        self.read = (text, confidence)
        self.asked = 0

    def read_line(self, part: Pixels) -> tuple[str, float] | None:
        self.asked += 1
        return self.read


def line(*words: tuple[str, float]) -> Line:
    boxes = [Box(0.1 + 0.2 * k, 0.1, 0.25 + 0.2 * k, 0.15) for k in range(len(words))]
    return Line(tuple(Word(text, box, sure) for (text, sure), box in zip(words, boxes, strict=True)))


@pytest.mark.parametrize(
    ("read", "sure", "second", "becomes", "then"),
    [
        pytest.param("GELIK,", 0.84, ("ÇELIK,", 0.98), "ÇELIK,", 0.85, id="letter-that-the-model-lacks"),
        pytest.param("Matgorzata", 0.92, ("Małgorzata", 0.99), "Małgorzata", 0.85, id="suspect-though-read-well"),
        pytest.param("Gro&mann", 0.47, ("Großmann", 0.99), "Großmann", 0.85, id="sign-for-a-letter"),
        pytest.param("AMRANE", 0.19, ("AMRANI", 0.99), "AMRANI", 0.85, id="broken-letter"),
        pytest.param("Claeys:", 0.7, ("Claeys", 0.99), "Claeys:", 0.9, id="agreement-counts-and-signs-stay"),
        pytest.param("CELIK", 0.6, ("ÇELIK", 0.99), "ÇELIK", 0.9, id="only-the-mark-was-missing"),
        pytest.param("YIGIT", 0.7, ("YIČIT", 0.96), "YIĞIT", 0.9, id="letter-that-the-second-lacks"),
        pytest.param("Yigie", 0.7, ("Yiqit", 0.9), "Yigie", 0.7, id="second-is-not-sure-either"),
        pytest.param("ARCIA", 0.6, ("GARCÍA F", 0.99), "ARCIA", 0.6, id="more-than-the-word"),
        pytest.param("Namen", 0.6, ("Bruxelles", 0.99), "Namen", 0.6, id="another-word"),
        pytest.param("Leuven", 0.95, ("Leuwen", 0.99), "Leuven", 0.95, id="was-sure"),
        pytest.param("gelezen", 0.5, ("gelegen", 0.99), "gelezen", 0.5, id="no-name"),
        pytest.param("12A-34", 0.5, ("12A-84", 0.99), "12A-34", 0.5, id="a-number"),
    ],
)
def test_a_name_in_doubt_is_put_right_or_borne_out(
    read: str, sure: float, second: tuple[str, float], becomes: str, then: float
) -> None:
    (found,) = with_sure_names(PAGE, (line((read, sure)),), Log(), using=Fake(*second))
    assert [(word.text, word.confidence) for word in found.words] == [(becomes, then)]


def test_beside_a_name_a_word_that_lost_its_capital_is_asked_about_too() -> None:
    fake, log = Fake("Irma"), Log()
    (found,) = with_sure_names(PAGE, (line(("Hilde", 0.95), ("trma", 0.52)),), log, using=fake)
    assert found.text == "Hilde Irma"
    assert [(one.how, one.why, one.confidence) for one in log.attempts] == [("rapidocr", "name", 0.99)]


def test_no_page_is_asked_about_without_end() -> None:
    fake = Fake("Naam")
    with_sure_names(PAGE, [line(("Naarn", 0.5))] * 50, Log(), using=fake)
    assert fake.asked == 8


def _printed(text: str) -> tuple[Pixels, Box]:
    picture = Image.new("L", (800, 120), 245)
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype(font_manager.findfont("DejaVu Sans"), 36)
    draw.text((60, 40), text, font=font, fill=20)
    left, top, right, bottom = draw.textbbox((60, 40), text, font=font)
    return as_pixels(np.asarray(picture)), Box(left / 800, top / 120, right / 800, bottom / 120)


@pytest.mark.parametrize(("printed", "read"), [("Großmann", "GroBmann"), ("Weiß", "Weil"), ("Nuñez", "Nufiez")])
def test_without_a_second_engine_another_model_tells(monkeypatch: pytest.MonkeyPatch, printed: str, read: str) -> None:
    monkeypatch.setattr(doubtful_names, "second_engine", lambda: None)
    page, box = _printed(printed)
    (found,) = with_sure_names(page, (Line((Word(read, box, 0.6),)),), Log())
    assert found.text == printed
    assert 0.6 <= found.confidence <= 0.85


@pytest.mark.skipif(second_version() is None, reason="the extra `second` is not installed")
@pytest.mark.parametrize(("printed", "read"), [("Małgorzata", "Matgorzata"), ("ÇELIK", "GELIK"), ("Weiß", "Wei")])
def test_the_real_one_knows_the_letters(printed: str, read: str) -> None:
    page, box = _printed(printed)
    (found,) = with_sure_names(page, (Line((Word(read, box, 0.6),)),), Log(), using=Rapid())
    assert found.text == printed
