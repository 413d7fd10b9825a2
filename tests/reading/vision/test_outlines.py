"""What is told of the colours of a picture near the sides of a quadrilateral alone."""

import numpy as np
import pytest

from pipeline.reading.vision.outlines import colours_along, colours_of, refined
from pipeline.reading.vision.pixels import Pixels, as_pixels


def sheet(slant: int, *, grey: bool) -> Pixels:
    """A pale sheet that lies aslant on a table of grain, which reaches the edge of the picture at its left."""
    found = np.random.default_rng(7).integers(60, 120, (300, 240) if grey else (300, 240, 3))
    for row in range(20, 280):
        found[row, slant * (280 - row) // 260 : 200] += 120
    return as_pixels(found)


@pytest.mark.parametrize("grey", [False, True], ids=["colour", "grey"])
@pytest.mark.parametrize("slant", [0, 40])
@pytest.mark.parametrize("off", [0, 5], ids=["along its sides", "beside them"])
def test_sides_are_refined_as_with_the_colours_of_all_the_picture(slant: int, grey: bool, off: int) -> None:
    picture = sheet(slant, grey=grey)
    corners = np.array([(slant + off, 20 + off), (200 - off, 20 + off), (200 - off, 280), (off, 280)], np.float32)
    near = colours_along(picture, corners, 12)
    assert refined(corners, near).tolist() == refined(corners, colours_of(picture)).tolist()
