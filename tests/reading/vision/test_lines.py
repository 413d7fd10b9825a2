"""Straight strokes in a mask of ink."""

import cv2
import numpy as np
import pytest

from pipeline.reading.vision.lines import slant, strokes
from pipeline.reading.vision.pixels import Mask, as_pixels


def drawn(*ends: tuple[tuple[int, int], tuple[int, int]]) -> Mask:
    ink = np.zeros((200, 300), np.uint8)
    for start, end in ends:
        cv2.line(ink, start, end, (1,), 3)
    return as_pixels(ink)


@pytest.mark.parametrize(
    ("start", "end", "degrees"),
    [((20, 100), (280, 100), 0), ((150, 10), (150, 190), 90), ((20, 190), (200, 10), 45), ((20, 10), (200, 190), 45)],
)
def test_a_stroke_is_found_with_its_slant(start: tuple[int, int], end: tuple[int, int], degrees: int) -> None:
    found = strokes(drawn((start, end)), 150, 100, 2)
    assert found
    assert all(slant(one) == pytest.approx(degrees, abs=3) for one in found)


@pytest.mark.parametrize(
    "ends",
    [
        pytest.param((), id="nothing"),
        pytest.param((((20, 100), (120, 100)),), id="shorter"),
        pytest.param((((20, 100), (120, 100)), ((140, 100), (240, 100))), id="a gap in it"),
    ],
)
def test_what_is_shorter_or_broken_is_none(ends: tuple[tuple[tuple[int, int], tuple[int, int]], ...]) -> None:
    assert strokes(drawn(*ends), 150, 50, 2) == []
