"""The card beside another one, where light took some of its edges."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from pipeline.reading.vision.mates import mate_of
from pipeline.reading.vision.pixels import Pixels, as_pixels
from pipeline.reading.vision.view import Quad
from tests.reading.drawn import background, card_back, card_front

_WIDTH, _HEIGHT = 900, 1200


def _corners(x: float, y: float, degrees: float) -> NDArray[np.float64]:
    turn = cv2.getRotationMatrix2D((x, y), degrees, 1.0)
    wide, high = 640.0, 404.0
    flat = np.array([[(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]])
    return np.asarray(cv2.transform(flat, turn)[0])


def _laid(photo: NDArray[np.float32], card: Pixels, corners: NDArray[np.float64]) -> None:
    high, wide = card.shape[:2]
    source = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    matrix = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    shown = cv2.warpPerspective(np.full((high, wide), 255, np.uint8), matrix, (_WIDTH, _HEIGHT)) > 0
    photo[shown] = cv2.warpPerspective(card, matrix, (_WIDTH, _HEIGHT), flags=cv2.INTER_AREA)[shown]


def _photo(*cards: tuple[Pixels, NDArray[np.float64]], glare: tuple[int, int] | None = None) -> Pixels:
    """Cards on a dark table; where the glare lies, nothing of their edges is left."""
    photo = background("dark", _WIDTH, _HEIGHT)
    for card, corners in cards:
        _laid(photo, card, corners)
    if glare is not None:
        cv2.circle(photo, glare, 150, (240, 240, 240), -1)
    return as_pixels(np.clip(cv2.GaussianBlur(photo, (0, 0), 1.2), 0, 255))


def _in_fractions(corners: NDArray[np.float64]) -> Quad:
    return tuple((float(x / _WIDTH), float(y / _HEIGHT)) for x, y in corners)


FIRST = _corners(110, 120, -2)


@pytest.mark.parametrize(
    ("degrees", "glare"),
    [(0, None), (3, (90, 1050)), (-5, (90, 1000))],
    ids=["whole", "a corner in glare", "askew"],
)
def test_the_other_card_is_found_by_two_sides_that_meet(degrees: float, glare: tuple[int, int] | None) -> None:
    second = _corners(130, 620, degrees)
    found = mate_of(_photo((card_front(), FIRST), (card_back(), second), glare=glare), _in_fractions(FIRST))
    assert found is not None
    assert np.abs(np.array(found) - np.array(_in_fractions(second))).max() < 0.035


@pytest.mark.parametrize("glare", [None, (400, 900)])
def test_where_no_other_card_lies_none_is_found(glare: tuple[int, int] | None) -> None:
    assert mate_of(_photo((card_front(), FIRST), glare=glare), _in_fractions(FIRST)) is None
