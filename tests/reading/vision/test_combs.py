"""Rows of boxes for one figure each."""

from itertools import pairwise

import numpy as np
import pytest

from pipeline.reading.vision.combs import find_combs
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.ocr.test_boxed_dates import boxed

_LETTER = 19.0


def test_it_finds_each_cell_between_its_rules() -> None:
    (comb,) = find_combs(boxed("08122023", gaps=(2, 4)), _LETTER)
    assert all(left.x1 < right.x0 for left, right in pairwise(comb))
    assert comb[0].x0 * 1200 == pytest.approx(503, abs=4)


def test_grain_hides_no_rules() -> None:
    noise = np.random.default_rng(1).normal(0, 9, (400, 1200))
    grainy: Pixels = as_pixels(np.clip(boxed("08122023") + noise, 0, 255).astype(np.uint8))
    assert len(find_combs(grainy, _LETTER)) == 1


@pytest.mark.parametrize("letter", [0.0, _LETTER])
def test_a_page_without_boxes_has_none(letter: float) -> None:
    assert find_combs(np.full((400, 1200), 245, np.uint8), letter) == []


@pytest.mark.parametrize(("apart", "climb"), [(6, 0), (40, 13)])
def test_strokes_typed_close_and_rules_that_climb_make_no_boxes(apart: int, climb: int) -> None:
    page = np.full((400, 1200), 245, np.uint8)
    for at in range(9):
        top = 250 - at * climb
        page[top : top + 46, 300 + at * apart : 302 + at * apart] = 60
    assert find_combs(page, _LETTER) == []


def test_strokes_of_figures_are_no_rules_between_their_boxes() -> None:
    page = boxed("        ").copy()
    for at in (0, 1, 4, 6):
        page[213:235, 522 + 46 * at : 526 + 46 * at] = 20
    (comb,) = find_combs(page, 15.0)
    assert len(comb) == 8
