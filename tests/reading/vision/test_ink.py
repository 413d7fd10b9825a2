"""Print is brought out before it is read."""

import cv2
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


def test_a_dark_bar_is_turned_whole_where_bold_print_fills_a_part_of_it() -> None:
    grey = np.full((2338, 1653), 235, np.uint8)
    cv2.rectangle(grey, (130, 330), (1530, 430), 25, -1)
    cv2.putText(grey, "UITTREKSEL - ART. 595 SV.", (160, 395), cv2.FONT_HERSHEY_DUPLEX, 1.6, 235, 4)
    bar = strengthened(as_pixels(grey))[340:420, 140:1520]
    assert float(np.mean(bar < 100)) < 0.25  # the print alone, not the ground it stands on
    assert "595" in " ".join(
        word.text for line in recognise(as_pixels(bar), "nld", AUTO, dpi=200) for word in line.words
    )
