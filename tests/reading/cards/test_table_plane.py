"""A back whose corners were not found well is made straight by its own table."""

import cv2
import numpy as np
import pytest

from pipeline.model import View
from pipeline.reading.cards.card import prepared_card
from pipeline.reading.cards.card_side import read_card_side
from pipeline.reading.cards.table_plane import straightened
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, as_pixels, turned
from pipeline.reading.vision.view import point_from_picture
from tests.reading.drawn import BACK_ROWS, card_back, card_front

CORNERS = ((280, 70), (985, 70), (985, 574), (280, 574))
"""Of the table that `card_back` draws, in pixels."""


def seen(card: Pixels, drop: float, narrow: float = 0.0) -> tuple[Pixels, list[tuple[float, float]]]:
    """A card of which the right side hangs down by such a share of its height, and where its table's corners are."""
    high, wide = card.shape[:2]
    source = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    target = source + np.array([(0, 0), (0, drop * high), (0, (drop - narrow) * high), (0, 0)], np.float32)
    matrix = cv2.getPerspectiveTransform(source, target)
    size = (wide, round(high * (1 + drop)))
    leaning = cv2.warpPerspective(card, matrix, size, borderValue=(246, 240, 242))
    corners = cv2.perspectiveTransform(np.array([CORNERS], np.float32), matrix)[0]
    return as_pixels(leaning), [(float(x) / size[0], float(y) / size[1]) for x, y in corners]


@pytest.mark.parametrize(("drop", "narrow"), [(0.08, 0.0), (0.12, 0.06), (0.06, -0.04)])
@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_the_table_is_level_and_lies_where_it_is_in_the_picture(drop: float, narrow: float, turns: int) -> None:
    leaning, corners = seen(card_back(), drop, narrow)
    picture = turned(leaning, -turns % 4)
    found = straightened(prepared_card(turned(picture, turns)), View(None, turns))
    assert found is not None
    flat, view = found
    high, wide = flat.shape
    unturned = [turned_back(point, turns) for point in corners]
    level = [point_from_picture(view, point, wide, high) for point in unturned]
    (left, top), (right, upper), (far, lower), (near, bottom) = [(x * wide, y * high) for x, y in level]
    assert abs(top - upper) < 6
    assert abs(bottom - lower) < 6
    assert abs(left - near) < 6
    assert abs(right - far) < 6


def turned_back(point: tuple[float, float], turns: int) -> tuple[float, float]:
    """Where a point of the upright picture lies in the one that turns clockwise into it."""
    x, y = point
    return ((x, y), (y, 1 - x), (1 - x, 1 - y), (1 - y, x))[turns]


@pytest.mark.parametrize("card", [card_front(), card_back()], ids=["no table", "a level one"])
def test_what_does_not_lean_stays_as_it_is(card: Pixels) -> None:
    assert straightened(prepared_card(as_pixels(card)), View()) is None


def test_each_date_stands_beside_its_letter_then() -> None:
    leaning, _ = seen(card_back(), 0.13)
    read = read_card_side(leaning, None, Log())
    level = {line.text: line.box.middle for line in read.lines}
    for letter, date in BACK_ROWS.items():
        assert abs(level[letter] - level[date]) < 0.012


def test_where_no_table_shows_then_the_back_stays_as_it_is() -> None:
    """In the grain of a deep shadow the outline of what looks ruled was taken for that of the table, and it leaned."""
    frame = np.full((725, 1150), 245, np.uint8)
    corners = np.array([(300, 220), (1000, 120), (1000, 560), (300, 640)], np.int32)
    cv2.polylines(frame, [corners], True, (60,), 3)
    assert straightened(as_pixels(frame), View()) is None
