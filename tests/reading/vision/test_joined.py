"""Two cards that touch or overlap are parted by the outline of both; what is no two cards is left whole."""

import cv2
import numpy as np
import pytest

from pipeline.reading.vision.joined import joined_cards
from pipeline.reading.vision.pixels import Mask, as_pixels
from pipeline.reading.vision.view import CARD_ASPECT

WIDE = 190.0
HIGH = WIDE / CARD_ASPECT
Place = tuple[float, float, float]
"""x and y of the middle, and degrees."""


def corners(place: Place) -> np.ndarray:
    x, y, degrees = place
    return cv2.boxPoints(((x, y), (WIDE, HIGH), degrees))


def covering(*quads: np.ndarray) -> Mask:
    mask = np.zeros((640, 480), np.uint8)
    for quad in quads:
        cv2.fillPoly(mask, [np.round(quad).astype(np.int32)], (255,))
    return as_pixels(mask)


def likeness(one: np.ndarray, other: np.ndarray) -> float:
    shared, _ = cv2.intersectConvexConvex(one.astype(np.float32), other.astype(np.float32))
    return float(shared / (cv2.contourArea(one) + cv2.contourArea(other) - shared))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param((230, 200, 0), (230, 200 + HIGH, 0), id="flush under each other"),
        pytest.param((230, 200, 1), (236, 199 + HIGH, -1), id="touching"),
        pytest.param((230, 200, 0), (226, 192 + HIGH, 4), id="overlapping, one askew"),
        pytest.param((130, 300, 0), (130 + WIDE, 301, 1), id="side by side"),
        pytest.param((130, 300, -2), (122 + WIDE, 330, -2), id="staggered"),
        pytest.param((200, 200, 90), (200 + HIGH, 204, 91), id="both on their side"),
        pytest.param((240, 150, 90), (240, 150 + WIDE, 90), id="on their side, one under the other"),
    ],
)
def test_two_cards_that_make_one_figure_are_parted(one: Place, other: Place) -> None:
    wanted = [corners(one), corners(other)]
    found = joined_cards([covering(*wanted)])
    assert len(found) == 2
    assert all(max(likeness(card, each) for card in found) > 0.95 for each in wanted)


def test_a_slanted_view_of_two_cards_is_parted_where_it_is_expected() -> None:
    plane = np.array([(0, 0), (480, 0), (480, 640), (0, 640)], np.float32)
    seen = np.array([(20, 10), (470, 0), (440, 620), (30, 640)], np.float32)
    matrix = cv2.getPerspectiveTransform(plane, seen)
    wanted = [
        cv2.perspectiveTransform(corners(place)[None], matrix)[0] for place in ((240, 220, 0), (243, 222 + HIGH, 2))
    ]
    found = joined_cards([covering(*wanted)], slanted=True)
    assert len(found) == 2
    assert all(max(likeness(card, each) for card in found) > 0.94 for each in wanted)


@pytest.mark.parametrize(
    ("wide", "high"),
    [
        pytest.param(200, 283, id="a sheet of paper"),
        pytest.param(WIDE, HIGH, id="one card"),
        pytest.param(240, 240, id="a square"),
        pytest.param(420, 105, id="a banner"),
    ],
)
@pytest.mark.parametrize("slanted", [False, True], ids=["flat", "slanted"])
def test_what_has_another_shape_stays_whole(wide: float, high: float, slanted: bool) -> None:
    figure = cv2.boxPoints(((240, 300), (wide, high), 2))
    assert joined_cards([covering(figure)], slanted=slanted) == ()


def test_three_cards_and_a_corner_cut_away_are_not_taken_for_two() -> None:
    three = [corners((230, 150 + k * HIGH, 0)) for k in range(3)]
    assert joined_cards([covering(*three)]) == ()
    two = covering(*three[:2])
    cv2.fillPoly(two, [np.array([(240, 90), (340, 90), (340, 200)])], (0,))
    assert joined_cards([two]) == ()


def test_a_hole_in_the_figure_is_part_of_it() -> None:
    places = [corners((230, 200, 0)), corners((232, 200 + HIGH, 0))]
    mask = covering(*places)
    cv2.rectangle(mask, (150, 160), (190, 230), (0,), cv2.FILLED)
    assert len(joined_cards([mask])) == 2
