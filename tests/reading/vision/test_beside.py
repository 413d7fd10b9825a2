"""What lies beside a sheet in a photo is read when it may be print, not when it is what the sheet lies on."""

import numpy as np
import pytest

from pipeline.reading.picture import read_picture
from pipeline.reading.vision.beside import letters_beside, may_hold_print, painted_over
from pipeline.reading.vision.pixels import Pixels, as_pixels, turned
from tests.reading.drawn import letter

TAKEN = ((0.05, 0.05), (0.45, 0.05), (0.45, 0.95), (0.05, 0.95))


def on(surface: Pixels) -> Pixels:
    picture = surface.copy()
    picture[80:1120, 90:710] = letter(width=620, height=1040, size=16)
    return picture


def cloth(depth: int) -> Pixels:
    """A weave of thousands of small marks, so much darker than the threads."""
    picture = np.full((1200, 1600, 3), 190, np.uint8)
    for y in range(0, 1200, 16):
        for x in range((y // 16 % 2) * 8, 1600, 16):
            picture[y : y + 8, x : x + 6] = 190 - depth
    return as_pixels(picture)


def second_letter(*, running_off: bool) -> Pixels:
    picture = np.full((1200, 1600, 3), 250, np.uint8)
    if running_off:
        picture[:, 700:] = letter(width=1900, height=2400, size=44, repeat=9)[250:1450, 300:1200]
    else:
        picture[100:1100, 850:1500] = letter(width=650, height=1000, size=16)
    return as_pixels(picture)


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        pytest.param(as_pixels(np.full((1200, 1600, 3), 230)), False, id="bare table"),
        pytest.param(cloth(22), False, id="cloth"),
        pytest.param(second_letter(running_off=False), True, id="another letter"),
        pytest.param(second_letter(running_off=True), False, id="a newspaper under it"),
    ],
)
def test_print_beside_a_sheet(surface: Pixels, expected: bool) -> None:
    assert may_hold_print(on(surface), [TAKEN]) is expected


def test_cloth_has_many_marks_all_the_same() -> None:
    assert letters_beside(on(cloth(22)), [TAKEN], None) > 1000


def test_what_was_taken_is_painted_over_in_a_copy() -> None:
    picture = on(as_pixels(np.full((1200, 1600, 3), 230)))
    bare = painted_over(picture, [TAKEN])
    assert (bare[100:1100, 100:700] == 230).all()
    assert not (picture[100:1100, 100:700] == 230).all()


@pytest.mark.parametrize("turns", [0, 2], ids=["upright", "on its head"])
def test_a_second_sheet_of_which_no_edge_shows_is_read_too(turns: int) -> None:
    picture = np.full((1600, 2200, 3), 120, np.uint8)
    picture[:, 1050:] = 245
    picture[200:1332, 100:900] = letter("Janssens Noor", width=800, height=1132, size=18)
    other = letter("Uittreksel uit het strafregister", "Afgeleverd op 03.11.2023", width=900, height=1270, size=20)
    picture[150:1420, 1200:2100] = turned(as_pixels(other), turns)
    first, second = read_picture(picture, 1)
    assert "Noor" in first.text
    assert "03.11.2023" in second.text
