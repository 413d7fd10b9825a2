"""What the sides of a quadrilateral tell of what it lies on."""

import numpy as np
import pytest

from pipeline.reading.vision.outlines import hues_of
from pipeline.reading.vision.pixels import as_pixels
from pipeline.reading.vision.sides import going_on, lies_on_one, support_of, supports_of

CORNERS = np.array([(100, 150), (400, 150), (400, 340), (100, 340)], np.float32)
TABLE, BAND, CARD = (118, 84, 56), (60, 110, 170), (250, 250, 250)


@pytest.mark.parametrize(("shade", "band", "alike"), [(0, 0, True), (40, 0, True), (0, 60, False)])
def test_a_card_lies_on_one_surface_in_whatever_shadow_and_part_of_a_sheet_beside_the_rest_of_it(
    shade: int, band: int, alike: bool
) -> None:
    picture = np.full((480, 500, 3), TABLE, np.float32)
    picture[:, : 2 * shade] *= 0.5
    picture[150 - band : 150, 100:400] = BAND
    picture[150:340, 100:400] = CARD
    hues = hues_of(as_pixels(picture.astype(np.uint8)))
    assert hues is not None
    assert lies_on_one(CORNERS, hues) is alike


def test_the_support_of_many_is_that_of_each() -> None:
    picture = np.zeros((480, 500, 3), np.float32)
    picture[150:340, 100:400] = 200
    quads = np.stack([CORNERS, CORNERS + 30, CORNERS[[1, 2, 3, 0]] * np.float32(0.9)])
    found = supports_of(quads, picture)
    assert found == [support_of(one, picture) for one in quads]
    assert found[0] == [1.0] * 4
    assert min(found[1]) < 0.5


@pytest.mark.parametrize(("along", "sides"), [((), 0), ((150,), 1), ((150, 340), 2)])
def test_the_sides_that_go_on_beyond_the_corners_are_counted(along: tuple[int, ...], sides: int) -> None:
    picture = np.zeros((480, 500, 3), np.float32)
    for row in along:
        picture[row:] += 60
    picture[150:340, 100:400] = 250
    assert going_on(CORNERS[None], picture).tolist() == [sides]
