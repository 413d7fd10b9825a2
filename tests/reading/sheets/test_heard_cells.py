"""Cells of a paper licence that only the second engine reads, and what stands in the way of believing it."""

import math

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Word
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.sheets.heard_cells import heard_day, heard_letter, is_struck, may_say_more
from pipeline.reading.vision.ink import depths
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import font

CELL = Box(0.25, 0.25, 0.75, 0.75)


class Heard:
    """A second engine that reads these, one after the other."""

    def __init__(self, *read: tuple[str, float]) -> None:
        self.read = list(read)

    def read_line(self, part: Pixels) -> tuple[str, float] | None:
        return self.read.pop(0) if self.read else None


def cell(text: str = "22.03.1993", *strokes: tuple[tuple[float, float], ...]) -> Pixels:
    """A cell in the middle of a page, with lines of the pen through the points given."""
    picture = Image.new("L", (800, 240), 230)
    draw = ImageDraw.Draw(picture)
    draw.text((240, 96), text, font=font(40), fill=40)
    for points in strokes:
        draw.line(points, fill=40, width=4)
    return as_pixels(np.array(picture))


def day_on(page: Pixels) -> Box:
    found = heard_day(page, CELL, Heard(("22.03.1993", 0.98), ("22.03.1993", 0.98)), Log())
    assert found is not None
    return found.box


WAVE = tuple((240 + x, 118 + 12 * math.sin(x / 8)) for x in range(0, 210, 4))


@pytest.mark.parametrize(
    "stroke",
    [
        pytest.param(((236, 118), (450, 116)), id="level"),
        pytest.param(((236, 136), (450, 100)), id="slanted"),
        pytest.param(WAVE, id="waved"),
        pytest.param(((230, 118), (350, 117)), id="through day and month"),
        pytest.param(((340, 112), (455, 120)), id="through the year"),
    ],
)
def test_a_day_that_a_stroke_runs_through_is_told(stroke: tuple[tuple[float, float], ...]) -> None:
    assert is_struck(depths(cell("22.03.1993", stroke)), day_on(cell()))


def test_a_day_that_is_struck_out_part_by_part_is_told() -> None:
    struck = cell("22.03.1993", ((236, 118), (330, 118)), ((342, 117), (450, 117)))
    assert is_struck(depths(struck), day_on(cell()))


@pytest.mark.parametrize("text", ["22.03.1993", "22-03-1993", "12/11/1974", "17/07/2001"])
def test_a_day_is_not_struck_by_its_own_signs(text: str) -> None:
    assert not is_struck(depths(cell(text)), day_on(cell(text)))


def test_a_day_is_not_struck_by_the_rule_it_stands_on() -> None:
    assert not is_struck(depths(cell("22.03.1993", ((230, 148), (460, 148)))), day_on(cell()))


@pytest.mark.parametrize(
    "read",
    [
        (("22.03.1993", 0.98), ("22.08.1993", 0.98)),
        (("22.03.1993", 0.98), ("22.03.1993", 0.9)),
        (("tot 22.03.1998", 0.98), ("tot 22.03.1998", 0.98)),
        (("geb.22.03.1971", 0.98), ("geb.22.03.1971", 0.98)),
        (("11/111/111", 0.98), ("11/111/111", 0.98)),
        (("22.03.93", 0.98), ("22.03.93", 0.98)),
    ],
)
def test_only_a_day_that_is_read_alike_and_alone_is_heard(read: tuple[tuple[str, float], ...]) -> None:
    assert heard_day(cell(), CELL, Heard(*read), Log()) is None


def test_nothing_is_heard_in_an_empty_cell() -> None:
    assert heard_day(cell(""), CELL, Heard(("22.03.1993", 0.98), ("22.03.1993", 0.98)), Log()) is None


@pytest.mark.parametrize(
    ("heard", "more"),
    [("GELDIG", False), ("Valable", False), ("NIET GELDIG", True), ("aangevraagd", True), ("~", True)],
)
def test_what_stands_beside_a_day_may_say_more_unless_it_is_the_word_for_valid(heard: str, more: bool) -> None:
    assert may_say_more(cell("illegible"), CELL, (), Heard((heard, 0.6)), Log()) is more


@pytest.mark.parametrize(
    ("read", "heard", "more"),
    [
        pytest.param((("geldig", 0.95),), "geldig", False, id="both read it"),
        pytest.param((("niet", 0.5), ("geldig", 0.95)), "niet geldig", True, id="what stands before it is unsure"),
        pytest.param((("geldig", 0.95),), "niet geldig", True, id="what stands before it was not read"),
        pytest.param((("geldig", 0.95),), "", True, id="the engine reads nothing of what stands there"),
        pytest.param((("vervallen", 0.95),), "geldig", True, id="they differ"),
    ],
)
def test_the_word_for_valid_is_believed_only_where_nothing_else_stands_with_it(
    read: tuple[tuple[str, float], ...], heard: str, more: bool
) -> None:
    words = [Word(text, CELL, confidence) for text, confidence in read]
    assert may_say_more(cell("illegible"), CELL, words, Heard((heard, 0.9)), Log()) is more


def test_a_round_mark_and_an_empty_cell_say_nothing() -> None:
    assert not may_say_more(cell("O"), CELL, (), Heard(("O", 0.8)), Log())
    assert not may_say_more(cell(""), CELL, (), Heard(), Log())


def test_a_letter_is_believed_where_both_read_it_and_doubted_where_they_differ() -> None:
    read = Word("B", CELL, 0.6)
    same, other = (heard_letter(cell("B"), CELL, read, Heard((text, 0.99)), Log()) for text in ("B", "D"))
    alone = heard_letter(cell("B"), CELL, None, Heard(("B", 0.99)), Log())
    assert same is not None
    assert same.confidence == 0.9
    assert other is not None
    assert other.confidence == 0.5
    assert alone is not None
    assert (alone.text, alone.confidence) == ("B", 0.85)
    assert heard_letter(cell("B"), CELL, None, Heard(("B", 0.9)), Log()) is None


@pytest.mark.parametrize(
    ("heard", "more"),
    [
        ("auto's tot 3.500 kg", False),
        ("tot 3.500 kg", False),
        ("véhicules automobiles et remorques", False),
        ("Motorrijwielen", False),
        ("tot 21-05-1990", True),
        ("niet auto's", True),
        ("auto's geschrapt", True),
        ("motor vervallen", True),
        ("zonder aanhangwagen", True),
        ("geweigerd 3.500 kg", True),
        ("A", True),
    ],
)
def test_what_a_category_is_called_says_no_more_of_its_day(heard: str, more: bool) -> None:
    engine = Heard((heard, 0.97))
    assert may_say_more(cell("auto's tot 3.500 kg"), CELL, (), engine, Log()) == more
