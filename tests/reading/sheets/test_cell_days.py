"""The day in a cell of the table of a licence on paper, printed or written by hand."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets import cell_days, on_rules
from pipeline.reading.sheets.category_rows import Row
from pipeline.reading.sheets.cell_days import dated_in, with_led_days
from pipeline.reading.vision.pixels import as_pixels
from tests.reading.drawn import font
from tests.reading.ocr.asked import Heard
from tests.reading.sheets.papers import HEADS, Fake, ask, inside, pictured, read_through, scribbled


def test_what_was_read_surely_is_kept() -> None:
    known = Line((Word("27.10.1988", Box(0.465, 0.32, 0.56, 0.36), 0.99),))
    lines = read_through(inside(), (HEADS, known), Log())
    assert any(word == known.words[0] for line in lines for word in line.words)


def test_a_date_that_the_frame_of_a_stamp_touches_is_read() -> None:
    lines = read_through(pictured("22.08.1986", stamp=1252), (HEADS,), Log())
    assert any("22.08.1986" in line.text for line in lines)


def test_no_date_is_found_behind_a_pictogram_where_none_stands() -> None:
    lines = read_through(pictured(""), (HEADS,), Log())
    assert not any(any(map(str.isdigit, line.text.replace("A3", ""))) for line in lines)


@pytest.mark.parametrize(
    ("read", "confidence", "found"),
    [
        ("14-05-198", 0.99, True),
        ("14-05-1986 ingetrokken", 0.99, False),
        ("14-05-1986", 0.9, False),
        ("zegel", 0.99, False),
    ],
)
def test_a_date_written_by_hand_is_read_by_the_second_engine(
    monkeypatch: pytest.MonkeyPatch, read: str, confidence: float, found: bool
) -> None:
    monkeypatch.setattr(on_rules, "second_engine", lambda: None)
    ask(monkeypatch, lambda: Fake(read, confidence))
    lines = read_through(scribbled(monkeypatch), (HEADS,), Log())
    dated = [line for line in lines if line.text.startswith("B 14-05-198")]
    assert bool(dated) == found
    assert all(line.words[1].confidence <= 0.85 and 0.28 < line.box.middle < 0.4 for line in dated)


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (("Auto's tot 3500 kg,", "hoogste 8 plaatsen"), ""),
        (("8 plaatsen buiten", "3500 kg, auto's"), ""),
        (("Auto's tot 3500 kg", "hoogste 8 plaatsen", "14.05.1986"), "14.05.1986"),
        (("14.05.1986", "Auto's tot 3500 kg"), "14.05.1986"),
        (("14.05.", "      1986"), "14.05. 1986"),
        (("14 mei 1986",), "14 mei 1986"),
        (("ingetrokken 14.05.1986",), "14.05.1986"),
        (("14.05.86 8 plaatsen",), "14.05.86"),
        (("plaatsen: 8", "gewicht: 3500"), ""),
    ],
)
def test_figures_of_two_lines_of_what_a_category_is_called_are_no_day(lines: tuple[str, ...], day: str) -> None:
    words = [
        Word(one, Box(x := 0.1 + 0.01 * text.index(one), y, x + 0.01 * len(one), y + 0.02), 0.95)
        for text, y in zip(lines, (0.1, 0.13, 0.16), strict=False)
        for one in text.split()
    ]
    assert " ".join(word.text for word in dated_in(words)) == day


LED = ("op-le 30.01.1991", 0.97)
CALLED = "Auto's tot 3.500 kg en ten hoogste 8 zitplaatsen"


@pytest.mark.parametrize(
    ("changed", "held"),
    [
        ({}, True),
        ({"under": "TIELT"}, True),
        ({"high": "100"}, False),  # a row in which a day alone has room
        # what is meant to deceive
        ({"under": "geschorst"}, False),
        ({"under": "1991"}, False),
        ({"under": "~~~~~"}, False),
        ({"called": "Auto's, niet geldig"}, False),
        ({"called": "aangevraagd"}, False),
        ({"called": "tot 30.01.1995"}, False),
        ({"hardly": "ingetrokxen"}, False),
        ({"hardly": "de"}, True),
        ({"behind": "vervallen"}, False),
    ],
)
def test_a_small_day_in_a_high_row_stands_over_a_stamp(
    monkeypatch: pytest.MonkeyPatch, changed: dict[str, str], *, held: bool
) -> None:
    said = {"under": "GELDIG", "called": CALLED, "hardly": "", "behind": "", "high": "200"} | changed
    high, under, called = int(said["high"]), said["under"], said["called"].split()
    picture = Image.new("L", (1000, 400), 235)
    draw = ImageDraw.Draw(picture)
    draw.text((20, 90), "B", font=font(40), fill=20)
    draw.text((120, 90), "xxxx xxxx", font=font(24), fill=20)
    draw.text((420, 40), "xx - xx xx.xx.xxxx", font=font(24), fill=20)
    draw.text((500, 110), "xxxxxx", font=font(24), fill=20)
    if said["behind"]:
        draw.text((820, 90), "xxxxxxxx", font=font(24), fill=20)
    letter = Word("B", Box(0.02, 0.23, 0.05, 0.35), 0.95)
    cells = tuple(Box(x0, 0.02, x1, 0.02 + high / 400) for x0, x1 in ((0.0, 0.1), (0.1, 0.4), (0.4, 0.8), (0.8, 1.0)))
    row = Row(letter, (), (), Box(0.05, 0.02, 1.0, 0.02 + high / 400), cells)
    words = [
        *(Word(one, Box(0.12 + at / 50, 0.25, 0.135 + at / 50, 0.3), 0.95) for at, one in enumerate(called)),
        *(Word(one, Box(0.12, 0.1, 0.2, 0.16), 0.2) for one in said["hardly"].split()),
        Word(under, Box(0.5, 0.28, 0.58, 0.34), 0.9 if under.isalnum() else 0.1),
        *(Word(one, Box(0.82, 0.25, 0.9, 0.3), 0.9) for one in said["behind"].split()),
    ]  # fmt: skip
    monkeypatch.setattr(cell_days, "second_engine", lambda: Heard(LED, LED))
    page = as_pixels(np.array(picture))
    lines, rows = with_led_days(page, [Line((word,)) for word in words], [row], Log())
    assert any("30.01.1991" in line.text for line in lines) is held
    assert bool(rows[0].beside) is held
