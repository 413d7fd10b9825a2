"""The days of a table on paper that a person is to look at, for a stroke or for what is written beside them."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.words import DOUBTED_DAY
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets import on_rules
from pipeline.reading.sheets.category_table import inside_of
from pipeline.reading.vision.pixels import as_pixels
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
