"""Rows of three boxes, for a day, its month and its year."""

from itertools import pairwise

import numpy as np
import pytest

from pipeline.reading.vision.combs import find_combs
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.ocr.second_looks.test_boxed_dates import boxed, in_boxes

_LETTER = 19.0


def test_it_finds_each_cell_between_its_rules() -> None:
    (comb,) = find_combs(in_boxes(("08", 60), ("12", 60), ("2023", 100), apart=12), _LETTER)
    assert all(left.x1 < right.x0 for left, right in pairwise(comb.cells))
    assert comb.cells[0].x0 * 1200 == pytest.approx(503, abs=4)
    assert not comb.named


def test_grain_hides_no_rules() -> None:
    noise = np.random.default_rng(1).normal(0, 9, (400, 1200))
    page = in_boxes(("08", 60), ("12", 60), ("2023", 100))
    grainy: Pixels = as_pixels(np.clip(page + noise, 0, 255).astype(np.uint8))
    assert len(find_combs(grainy, _LETTER)) == 1


def test_the_cell_of_a_month_may_be_as_wide_as_its_name() -> None:
    (comb,) = find_combs(in_boxes(("8", 44), ("december", 190), ("2023", 100)), _LETTER)
    assert comb.named


@pytest.mark.parametrize("letter", [0.0, _LETTER])
def test_a_page_without_boxes_has_none(letter: float) -> None:
    assert find_combs(np.full((400, 1200), 245, np.uint8), letter) == []


def test_boxes_for_single_figures_are_none() -> None:
    assert find_combs(boxed("08122023"), _LETTER) == []


@pytest.mark.parametrize(("apart", "climb"), [(6, 0), (40, 13)])
def test_strokes_typed_close_and_rules_that_climb_make_no_boxes(apart: int, climb: int) -> None:
    page = np.full((400, 1200), 245, np.uint8)
    for at in range(9):
        top = 250 - at * climb
        page[top : top + 46, 300 + at * apart : 302 + at * apart] = 60
    assert find_combs(page, _LETTER) == []


def test_a_day_of_which_each_figure_has_a_box_is_none_with_its_last() -> None:
    assert find_combs(in_boxes(("1", 40), ("9", 40), ("december", 190), ("2023", 100)), _LETTER) == []


@pytest.mark.parametrize(
    ("band", "count"),
    [
        pytest.param((120, 330), 1, id="with-all-of-them"),
        pytest.param((0, 100), 0, id="elsewhere"),
        pytest.param((120, 230), 0, id="what-goes-on-under-it-may-part-a-table"),
        pytest.param((225, 330), 0, id="or-over-it"),
    ],
)
def test_boxes_are_looked_for_in_places(band: tuple[int, int], count: int) -> None:
    page = in_boxes(("08", 60), ("12", 60), ("2023", 100))
    found = find_combs(page, _LETTER, [(0, band[0], 1200, band[1])])
    assert len(found) == count
    assert found == find_combs(page, _LETTER)[:count]
