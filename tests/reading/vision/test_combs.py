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
