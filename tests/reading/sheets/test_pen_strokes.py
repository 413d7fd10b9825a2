"""Strokes of the pen through a day."""

import math

import pytest

from pipeline.model import Box
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.heard_cells import heard_day
from pipeline.reading.sheets.pen_strokes import is_struck
from pipeline.reading.vision.ink import depths
from pipeline.reading.vision.pixels import Pixels
from tests.reading.ocr.asked import Heard
from tests.reading.sheets.papers import CELL, cell


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
