"""Letters printed wide are read together, and believed where there are as many of them as marks on the paper."""

import numpy as np
import pytest
from matplotlib import font_manager
from PIL import Image, ImageDraw, ImageFont

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.second_looks import wide_print
from pipeline.reading.ocr.second_looks.wide_print import with_closed_letters
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, as_pixels


def _printed(text: str) -> tuple[Pixels, Box]:
    sheet = Image.new("L", (1400, 200), 245)
    font = ImageFont.truetype(font_manager.findfont("DejaVu Sans Mono"), 28)
    draw = ImageDraw.Draw(sheet)
    draw.text((120, 80), text, fill=0, font=font)
    left, top, right, bottom = draw.textbbox((120, 80), text, font=font)
    return as_pixels(np.asarray(sheet)), Box(left / 1400, top / 200, right / 1400, bottom / 200)


def _again(printed: str, read: str, confidence: float) -> Line:
    page, box = _printed(printed)
    (line,) = with_closed_letters(page, [Line((Word(read, box, confidence),))], Log())
    return line


@pytest.mark.parametrize(
    ("printed", "read", "text"),
    [
        ("N I H I L", "NINHIL", "NIHIL"),
        ("B L A N C O", "BLANGO", "BLANCO"),
        ("G E E N    M E L D I N G", "GEENMELDNG", "GEEN MELDING"),
        ("***  N I H I L  ***", "kkkNINHIL", "NIHIL"),
    ],
)
def test_letters_printed_wide_are_read_together(printed: str, read: str, text: str) -> None:
    line = _again(printed, read, 0.6)
    assert line.text == text
    assert line.confidence >= 0.8


def test_each_word_stands_where_it_was_printed() -> None:
    line = _again("G E E N    M E L D I N G", "GEENMELDNG", 0.6)
    assert line.words[0].box.x1 < line.words[1].box.x0
    assert line.box.y0 > 80 / 200


@pytest.mark.parametrize(
    ("printed", "read", "confidence"),
    [
        ("NIHIL", "NINHIL", 0.6),
        ("N I H I L", "NINHIL", 0.9),
        ("N I H I L", "N1H1L", 0.6),
        ("nnn  N I H I L  nnn", "nnnNINHIL", 0.6),
        ("***  N I H I L  **", "kkkNINHIL", 0.6),
        ("N I H I L  ***", "NINHILkkk", 0.6),
        ("GEEN  N I H I L  GEEN", "GEENNINHIL", 0.6),
    ],
)
def test_other_print_sure_words_and_figures_are_left_alone(printed: str, read: str, confidence: float) -> None:
    assert _again(printed, read, confidence).text == read


@pytest.mark.parametrize("text", ["NIHI", "NIHILL", "NI HIL"])
def test_what_has_not_a_letter_for_each_mark_is_not_believed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    words = tuple(Word(word, Box(0.1, 0.1, 0.9, 0.9), 0.95) for word in text.split())
    monkeypatch.setattr(wide_print, "recognise_in_time", lambda *_, **__: (Line(words),))
    assert _again("N I H I L", "NINHIL", 0.6).text == "NINHIL"
