"""Whether a picture is a sheet from edge to edge, or a photo of what lies on a table."""

import numpy as np
import pytest

from pipeline.reading.vision.paper import fills_picture
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import background, letter, photographed, scanned


def banded(width: int, level: tuple[int, int, int], side: str) -> Pixels:
    """A letter with a band so many pixels wide along a side, scanned."""
    page = letter()
    turns = ("left", "top", "right", "foot").index(side)
    np.rot90(page, turns)[:, :width] = level
    return scanned(page, degrees=0.6)


def test_a_scan_fills_its_picture_and_a_photo_does_not() -> None:
    assert fills_picture(scanned(letter()))
    assert not fills_picture(photographed(letter(), "wood")[0])


@pytest.mark.parametrize("side", ["left", "right", "top", "foot"])
@pytest.mark.parametrize(("width", "level"), [(60, (90, 90, 90)), (400, (60, 30, 70))])
def test_a_scan_with_a_band_along_a_side_fills_its_picture(side: str, width: int, level: tuple[int, int, int]) -> None:
    assert fills_picture(banded(width, level, side))


@pytest.mark.parametrize("kind", ["wood", "cloth", "dark", "light"])
@pytest.mark.parametrize("shift", [(-180, 0), (180, 0), (0, 250)])
def test_a_sheet_that_runs_off_a_photo_does_not(kind: str, shift: tuple[int, int]) -> None:
    assert not fills_picture(photographed(letter(), kind, shift=shift)[0])


def test_bands_along_two_sides_are_no_band() -> None:
    page = letter()
    page[:, :60] = page[:, -60:] = 90
    assert not fills_picture(scanned(page))


def test_a_sheet_beside_an_uneven_table_does_not() -> None:
    page = scanned(letter())
    page[:, :300] = as_pixels(background("wood", 300, page.shape[0]))
    assert not fills_picture(page)


@pytest.mark.parametrize("width", [300, 400, 600])
def test_a_table_on_which_something_lies_is_no_band(width: int) -> None:
    page = scanned(letter())
    page[:, :width] = 120
    page[300:900, 40 : width - 40] = 235
    assert not fills_picture(page)
