"""What is made of a quad at the size that is asked for is what flattening all of it first gives, but for its price."""

import cv2
import numpy as np
import pytest

from pipeline.model import View
from pipeline.reading.vision.flat import LOOK, Flat
from pipeline.reading.vision.pixels import Pixels, as_pixels, fitted, grey_of, ink_channel, print_channel
from pipeline.reading.vision.view import apply_view
from tests.reading.drawn import letter, photographed

LINES = ("Geboren te Gent op 12/05/1978", "Afgeleverd te Aalst op 3 april 2024")


def photo(size: tuple[int, int]) -> tuple[Pixels, tuple[tuple[float, float], ...]]:
    """A letter on cloth, and its corners."""
    picture, corners = photographed(letter(*LINES, size=30), "cloth", size=size)
    return as_pixels(picture), tuple((float(x), float(y)) for x, y in corners)


def apart(one: Pixels, other: Pixels) -> float:
    """The mean difference in brightness, once the slightest shift no longer counts."""
    assert one.shape == other.shape
    return float(cv2.absdiff(cv2.blur(one, (5, 5)), cv2.blur(other, (5, 5))).mean())


@pytest.mark.parametrize("long_side", [700, 1300], ids=["much smaller", "a little smaller"])
def test_print_at_a_size_is_the_print_of_the_whole_at_that_size(long_side: int) -> None:
    picture, quad = photo((1500, 2000))
    flat = Flat(picture, quad)
    made = flat.print_within(long_side)
    assert max(made.shape) == long_side
    assert apart(made, fitted(print_channel(flat.whole), long_side)) < 1.5


def test_whether_coloured_lines_cover_the_paper_is_told_within_the_quad() -> None:
    picture = np.full((1600, 1200, 3), (118, 84, 56), np.uint8)
    picture[240:1360, 120:1080] = 250
    picture[240:1360:9, 120:1080] = picture[241:1360:9, 120:1080] = picture[242:1360:9, 120:1080] = (250, 150, 200)
    picture[700:740, 200:1000] = 20
    flat = Flat(as_pixels(picture), ((0.1, 0.15), (0.9, 0.15), (0.9, 0.85), (0.1, 0.85)))
    assert (print_channel(flat.whole) == ink_channel(flat.whole)).all()
    assert (flat.print_within(2000) >= ink_channel(flat.whole) - np.float32(2)).all()
    assert (grey_of(flat.whole) < ink_channel(flat.whole) - np.float32(40)).any()


@pytest.mark.parametrize("size", [(900, 1200), (1800, 2400), (3000, 4000)], ids=["small", "usual", "large"])
def test_the_look_is_the_whole_made_smaller(size: tuple[int, int]) -> None:
    picture, quad = photo(size)
    flat = Flat(picture, quad)
    assert max(flat.look.shape) == min(LOOK, max(flat.whole.shape))
    wide, high = flat.look.shape[1::-1]
    assert apart(flat.look, as_pixels(cv2.resize(flat.whole, (wide, high), interpolation=cv2.INTER_AREA))) < 2


def test_without_a_quad_it_is_the_picture() -> None:
    picture = as_pixels(letter(*LINES))
    flat = Flat(picture)
    assert flat.whole is apply_view(picture, View())
    assert (flat.print_within(10_000) == print_channel(picture)).all()
    assert max(flat.print_within(800).shape) == 800
