"""Print is brought out before it is read."""

import cv2
import numpy as np
import pytest

from pipeline.model import Box
from pipeline.reading.ocr.engines.engine import AUTO, recognise
from pipeline.reading.vision.ink import Ink, strengthened
from pipeline.reading.vision.pixels import Pixels, as_pixels
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


def _print_on(grey: Pixels, text: str, level: int, at: tuple[int, int]) -> None:
    cv2.putText(grey, text, at, cv2.FONT_HERSHEY_DUPLEX, 1.2, level, 2)


def _under_lamp(*, deepest: float, over: int) -> Pixels:
    """A page with print under a lamp, half of it in a shadow of that depth that falls within so many pixels."""
    grey = np.full((2338, 1653), 235, np.uint8)
    for row in range(8):
        _print_on(grey, f"Afgeleverd te Lievegem, op {row + 11}/03/2024", 40, (150, 300 + 120 * row))
    across = np.clip((np.arange(1653) - 900 + over / 2) / over, 0.0, 1.0)
    light = deepest + (1.0 - deepest) * across
    light[1500:] += 0.08  # where the lamp is brightest
    return as_pixels(np.clip(grey * np.minimum(light, 1.06), 0, 255))


@pytest.mark.parametrize("over", [300, 600])
def test_a_shadow_deeper_than_half_the_light_is_no_bar(over: int) -> None:
    read = recognise(strengthened(_under_lamp(deepest=0.4, over=over)), "nld", AUTO, dpi=200)
    texts = " ".join(word.text for line in read for word in line.words)
    assert [f"{row + 11}/03/2024" for row in range(8) if f"{row + 11}/03/2024" not in texts] == []


def test_a_bar_in_half_shadow_is_turned_still() -> None:
    grey = np.full((2338, 1653), 235, np.uint8)
    cv2.rectangle(grey, (130, 330), (1530, 430), 25, -1)
    _print_on(grey, "UITTREKSEL UIT HET STRAFREGISTER", 235, (160, 395))
    shaded = as_pixels(grey * np.linspace(0.7, 1.0, 1653))
    bar = strengthened(shaded)[340:420, 140:1520]
    assert float(np.mean(bar < 100)) < 0.25
    assert float(np.median(bar)) > 200


def test_marks_are_told_by_their_middles_and_the_rows_in_which_they_stand() -> None:
    boxes = np.array([(10, 20, 10, 10), (30, 24, 4, 12), (50, 60, 20, 10)], np.int32)
    ink = Ink(np.zeros((100, 200), np.uint8), boxes, np.full(3, 90, np.float32), 0)
    assert ink.middles.tolist() == [[0.075, 0.25], [0.16, 0.3], [0.3, 0.65]]
    assert ink.places[0] == Box(0.05, 0.2, 0.1, 0.3)
    assert ink.within(Box(0.0, 0.0, 0.16, 0.5)).tolist() == [True, True, False]
    assert ink.rows_of(np.array([True, True, True])) == [(20, 36), (60, 70)]
