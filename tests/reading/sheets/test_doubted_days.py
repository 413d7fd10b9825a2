"""The days of a table on paper that a person is to look at, for a stroke or for what is written beside them."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.words import DOUBTED_DAY
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets import on_rules
from pipeline.reading.sheets.category_rows import Row
from pipeline.reading.sheets.category_table import inside_of
from pipeline.reading.sheets.doubted_days import with_days_doubted
from pipeline.reading.vision.pixels import as_pixels
from tests.reading.drawn import font
from tests.reading.ocr.asked import Heard
from tests.reading.sheets.papers import BY_HAND, HEADS, ByShape, ask, filled, inside, read, read_through


@pytest.mark.parametrize(
    ("cells", "heard"),
    [
        pytest.param((BY_HAND,), True, id="by itself"),
        pytest.param((BY_HAND, "O"), True, id="a round stamp beside it"),
        pytest.param((BY_HAND, "NIET"), False, id="a word too short for a day beside it"),
        pytest.param((BY_HAND, "", "", "NIET"), False, id="a word in the last column"),
        pytest.param((f"{BY_HAND}     NIET",), False, id="a word further on in its cell"),
    ],
)
def test_a_day_is_heard_only_where_nothing_else_is_said_in_its_row(
    monkeypatch: pytest.MonkeyPatch, cells: tuple[str, ...], heard: bool
) -> None:
    monkeypatch.setattr(on_rules, "second_engine", lambda: None)
    ask(monkeypatch, ByShape)
    lines = read(filled(*cells))
    assert ("B" if not heard else "B 14-05-1986") in lines


@pytest.mark.parametrize(
    ("stroke", "day"),
    [
        pytest.param((700, 940, 1500, 60), False, id="through the table"),
        pytest.param((770, 910, 1430, 300), False, id="from the row to the foot"),
        pytest.param((900, 905, 1430, 410), True, id="through the empty rows below"),
        pytest.param((1210, 390, 1430, 300), True, id="through one cell beside it"),
    ],
)
def test_a_stroke_through_several_rows_voids_the_day_in_each(
    monkeypatch: pytest.MonkeyPatch, stroke: tuple[int, int, int, int], day: bool
) -> None:
    ask(monkeypatch, lambda: None)
    monkeypatch.setattr(on_rules, "second_engine", lambda: None)
    monkeypatch.setattr(on_rules, "_read", lambda *_: None)
    picture = Image.fromarray(inside())
    ImageDraw.Draw(picture).line(stroke, fill=50, width=5)
    lines = read(as_pixels(np.array(picture)))
    assert ("B 27.10.1988" if day else "B") in lines


@pytest.mark.parametrize(
    ("stroke", "left"),
    [
        pytest.param(None, 2, id="none"),
        pytest.param((725, 346, 835, 342), 0, id="through the first"),
        pytest.param((1125, 346, 1235, 342), 0, id="through the second"),
        pytest.param((1430, 346, 1650, 342), 2, id="through a cell that is left empty"),
    ],
)
def test_of_a_row_with_a_day_that_is_struck_no_other_is_left(
    monkeypatch: pytest.MonkeyPatch, stroke: tuple[int, int, int, int] | None, left: int
) -> None:
    ask(monkeypatch, lambda: None)
    picture = Image.fromarray(filled("27.10.1988", "27.10.2028"))
    if stroke is not None:
        ImageDraw.Draw(picture).line(stroke, fill=50, width=4)
    days = [
        Line((Word(text, Box(x, 0.33, x + 0.095, 0.365), 0.97),))
        for text, x in (("27.10.1988", 0.365), ("27.10.2028", 0.565))
    ]
    lines = read_through(as_pixels(np.array(picture)), (HEADS, *days), Log())
    assert sum("27.10" in line.text for line in lines) == left


def test_a_day_read_after_its_table_is_looked_at_as_one_read_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    ask(monkeypatch, lambda: None)
    picture = Image.fromarray(filled("27.10.1988"))
    ImageDraw.Draw(picture).line((725, 346, 935, 342), fill=50, width=4)
    inside = inside_of(as_pixels(np.array(picture)), (HEADS,), Log())
    before = [line for line in inside.lines if "1988" not in line.text]
    late = Line((Word("27.10.1988", Box(0.365, 0.33, 0.46, 0.365), 0.97),))
    lines = inside.settled((*before, late), Log())
    assert DOUBTED_DAY in [line.text for line in lines]
    assert not any("1988" in line.text for line in lines)


def test_a_day_that_one_engine_heard_is_no_surer_for_being_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_rules, "second_engine", lambda: None)
    ask(monkeypatch, ByShape)
    found = []
    for cells in ((BY_HAND,), (BY_HAND, "NIET")):
        inside = inside_of(filled(*cells), (HEADS,), Log())
        surer = [Line(tuple(replace(word, confidence=0.95) for word in line.words)) for line in inside.lines]
        found.append([line.text for line in inside.settled(surer, Log())])
    assert "B 14-05-1986" in found[0]
    assert DOUBTED_DAY in found[1]
    assert "B" in found[1]


@pytest.mark.parametrize(
    ("rest", "kept"),
    [
        (("Auto's tot 3500 kg, ten", "hoogste 8 plaatsen buiten"), True),
        (("Auto's tot 3500 kg, ten", "niet geldig"), False),
        (("Auto's tot 3500 kg, ten", "hoogst s plaatsn buten"), False),
    ],
)
def test_what_a_category_is_called_is_heard_in_its_whole_cell(
    monkeypatch: pytest.MonkeyPatch, rest: tuple[str, str], *, kept: bool
) -> None:
    picture = Image.new("L", (1000, 400), 235)
    for y in (110, 150):
        ImageDraw.Draw(picture).text((220, y), "xxxxxxxxxxxxxx", font=font(26), fill=40)
    day = Box(0.6, 0.3, 0.7, 0.36)
    band, cells = Box(0.15, 0.2, 0.9, 0.5), (Box(0.2, 0.2, 0.55, 0.5), Box(0.55, 0.2, 0.9, 0.5))
    cut = Box(0.21, 0.25, 0.35, 0.44)  # the small print of which reaches further right
    row = Row(Word("B", Box(0.16, 0.3, 0.18, 0.36), 0.9), (cut, day), band=band, cells=cells, heard=(day,))
    heard = [(text[:9], 0.99) for text in rest]
    engine = Heard(*heard, ("Aps", 0.5), *((text, 0.99) for text in rest))
    monkeypatch.setattr("pipeline.reading.sheets.doubted_days.second_engine", lambda: engine)
    lines = [Line((Word("13.11.90", day, 0.85),))]
    page = as_pixels(np.array(picture))
    assert (with_days_doubted(page, page, lines, [row], Log()) == lines) is kept
