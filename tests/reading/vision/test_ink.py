"""Print is brought out before it is read."""

import numpy as np
import pytest

from pipeline.reading.ocr.engine import AUTO, recognise
from pipeline.reading.vision.ink import strengthened
from pipeline.reading.vision.pixels import as_pixels
from tests.reading.drawn import labelled


def test_pale_labels_are_read_once_print_is_strengthened() -> None:
    read = {w.text for line in recognise(strengthened(labelled(7.0)), "nld", AUTO, dpi=150) for w in line.words}
    assert {"Familienaam", "Afgeleverd", "Nationaal", "2024"} <= read


@pytest.mark.parametrize("shade", [245, 180])
def test_paper_becomes_white_and_print_stays_dark(shade: int) -> None:
    grey = np.full((400, 400), shade, np.uint8)
    grey[100:110, 50:350] = 30
    strong = strengthened(as_pixels(grey))
    assert int(np.median(strong)) == 255
    assert int(strong[105, 200]) < 60
