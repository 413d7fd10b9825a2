"""A word in whose box lies print of another row stands in the box of its own, so that the other is read."""

import numpy as np
import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.second_looks.tall_boxes import with_boxes_of_rows
from pipeline.reading.vision.ink import Ink

HIGH, WIDE = 600, 400
Mark = tuple[int, int, int, int]


def word(text: str, top: int, bottom: int) -> Line:
    return Line((Word(text, Box(60 / WIDE, top / HIGH, 120 / WIDE, bottom / HIGH), 0.96),))


def row(top: int, tall: int, letters: int = 5) -> list[Mark]:
    return [(60 + 12 * n, top, 9, tall) for n in range(letters)]


@pytest.mark.parametrize(
    ("above", "box", "expected"),
    [
        pytest.param(row(100, 8), (103, 128), (112, 128), id="a label"),
        pytest.param(row(100, 8, letters=1), (103, 128), (103, 128), id="one mark"),
        pytest.param(row(106, 3), (103, 128), (103, 128), id="dots and accents"),
        pytest.param(row(80, 8), (103, 128), (103, 128), id="far above"),
        pytest.param([], (103, 128), (103, 128), id="nothing"),
        pytest.param(row(100, 8), (111, 128), (111, 128), id="a box as high as its row"),
    ],
)
def test_a_box_is_cut_to_the_row_of_its_word(
    above: list[Mark], box: tuple[int, int], expected: tuple[int, int]
) -> None:
    marks = [*above, *row(114, 14)]
    ink = Ink(np.zeros((HIGH, WIDE), np.uint8), np.array(marks, np.int32), np.full(len(marks), 90, np.float32), 0)
    others = [word("Naam", top, top + 14) for top in (300, 330, 360)]
    *_, found = with_boxes_of_rows([*others, word("geen", *box)], ink)
    assert (round(found.box.y0 * HIGH), round(found.box.y1 * HIGH)) == expected


def test_large_print_keeps_its_box() -> None:
    marks = row(100, 28)
    ink = Ink(np.zeros((HIGH, WIDE), np.uint8), np.array(marks, np.int32), np.full(len(marks), 90, np.float32), 0)
    lines = [*(word("Naam", top, top + 14) for top in (300, 330, 360)), word("UITTREKSEL", 98, 130)]
    assert with_boxes_of_rows(lines, ink) == tuple(lines)


def test_a_page_without_words_has_no_boxes() -> None:
    ink = Ink(np.zeros((HIGH, WIDE), np.uint8), np.zeros((0, 4), np.int32), np.zeros(0, np.float32), 0)
    assert with_boxes_of_rows([], ink) == ()
