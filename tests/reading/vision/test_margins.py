"""Which way up a page stands, by where its lines begin and end."""

import numpy as np
import pytest

from pipeline.reading.vision.ink import Ink, find_ink
from pipeline.reading.vision.margins import stands_on_feet
from pipeline.reading.vision.pixels import Pixels, grey_of, turned
from pipeline.reading.vision.upright import find_axis
from tests.reading.drawn import letter, scanned


def told(page: Pixels) -> bool | None:
    ink = find_ink(grey_of(page))
    return stands_on_feet(ink, find_axis(ink))


@pytest.mark.parametrize("degrees", [-4.0, 0.0, 2.5])
@pytest.mark.parametrize(("turns", "on_feet"), [(0, True), (2, False), (3, True), (1, False)])
def test_lines_begin_under_each_other(turns: int, on_feet: bool, degrees: float) -> None:
    assert told(turned(scanned(letter(), degrees=degrees), turns)) is on_feet


def lines(*spans: tuple[int, int]) -> Pixels:
    """A page with lines of marks as wide as letters from one place to another."""
    page = np.full((1000, 1200), 255, np.uint8)
    for row, (left, right) in enumerate(spans):
        for at in range(left, right, 12):
            page[60 + 40 * row : 72 + 40 * row, at : at + 9] = 0
    return page


_RAGGED = tuple((100, 500 + (row * 173) % 577) for row in range(14))


@pytest.mark.parametrize(
    ("spans", "on_feet"),
    [
        pytest.param(_RAGGED, True, id="ragged at the right"),
        pytest.param([(1200 - right, 1100) for _, right in _RAGGED], False, id="ragged at the left"),
        pytest.param([(100, 1100)] * 14, None, id="justified"),
        pytest.param([(600 - right // 3, 600 + right // 3) for _, right in _RAGGED], None, id="centred"),
        pytest.param(_RAGGED[:3], None, id="few lines"),
        pytest.param([(100, 160)] * 14, None, id="labels alone"),
        pytest.param([], None, id="nothing"),
    ],
)
def test_margins_that_do_not_differ_tell_nothing(spans: list[tuple[int, int]], on_feet: bool | None) -> None:
    assert told(lines(*spans)) is on_feet


def test_no_marks_tell_nothing() -> None:
    none = Ink(np.zeros((100, 100), np.uint8), np.zeros((0, 4), np.int32), np.zeros(0, np.float32), 0)
    assert stands_on_feet(none, find_axis(none)) is None
