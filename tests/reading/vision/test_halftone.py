"""Dots that stand for grey: spread where a scan of two levels is full of them, left alone elsewhere."""

import cv2
import numpy as np
import pytest
from PIL import Image

from pipeline.reading.vision.halftone import undotted
from pipeline.reading.vision.pixels import Pixels, as_pixels

PAPER, LABEL = 240, 150


def _page() -> Pixels:
    page = np.full((400, 600), PAPER, np.uint8)
    cv2.putText(page, "NAAM", (40, 120), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (LABEL,), 2)
    cv2.putText(page, "KOWALSKA", (40, 200), cv2.FONT_HERSHEY_SIMPLEX, 1.4, (0,), 4)
    return as_pixels(page)


def _dithered(page: Pixels) -> Pixels:
    return as_pixels(np.asarray(Image.fromarray(page).convert("1")).astype(np.uint8) * 255)


def _peppered(page: Pixels) -> Pixels:
    """A scan of plain black and white with a speck here and there."""
    plain = np.where(page > 200, 255, 0).astype(np.uint8)
    plain[::40, ::40] = 0
    return as_pixels(plain)


def test_what_was_dotted_is_as_grey_as_it_was() -> None:
    page = _page()
    found = undotted(_dithered(page))
    assert abs(float(found[300:, :].mean()) - PAPER) < 4
    assert float(found[page == LABEL].mean()) < PAPER - 40


def test_a_dotted_picture_in_colour_comes_out_grey() -> None:
    assert undotted(as_pixels(cv2.cvtColor(_dithered(_page()), cv2.COLOR_GRAY2RGB))).ndim == 2


@pytest.mark.parametrize("picture", [_page(), _peppered(_page())], ids=["grey", "specks"])
def test_any_other_picture_is_left_as_it_is(picture: Pixels) -> None:
    assert undotted(picture) is picture
