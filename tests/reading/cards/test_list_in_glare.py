"""A list beside which light burnt out the card is in doubt: what stood there cannot have been read."""

import cv2
import numpy as np
import pytest

from pipeline.model import Line, Word
from pipeline.reading.cards.list_in_glare import with_lists_out_of_glare
from pipeline.reading.cards.list_whole import IN_DOUBT
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.cards.fronts import LEFT, front, write

FOOT = 640
TINT = (238, 222, 230)


def sure(*spots: tuple[int, int, int, int], text: str = "AM", nine: bool = True, tint: tuple[int, ...] = TINT) -> float:
    """How sure the list is on a tinted card with white spots (x, y and the halves of their sides) on it."""
    grey, lines = front()
    words = [Word("9.", write(grey, "9.", 370, FOOT), 0.95)] if nine else []
    x = LEFT
    for one in text.split(" "):
        words.append(Word(one, write(grey, one, x, FOOT), 0.95))
        x += 70
    card = np.where(grey[:, :, None] >= 240, np.array(tint, np.uint8), grey[:, :, None])
    for across, down, wide, high in spots:
        cv2.ellipse(card, (across, down), (wide, high), 0, 0, 360, (255, 255, 255), cv2.FILLED)
    looked = with_lists_out_of_glare(as_pixels(card), (*lines, Line(tuple(words))))
    return min(word.confidence for word in looked[-1].words)


def test_a_list_on_a_card_that_is_seen_is_as_sure_as_it_was() -> None:
    assert sure() == 0.95


@pytest.mark.parametrize(
    ("spot", "text"),
    [
        pytest.param((LEFT + 110, FOOT - 12, 30, 34), "AM", id="its end, close behind"),
        pytest.param((LEFT + 150, FOOT - 12, 30, 34), "AM", id="its end, further on"),
        pytest.param((LEFT - 22, FOOT - 12, 16, 30), "B", id="its head"),
        pytest.param((LEFT + 52, FOOT - 12, 14, 30), "AM B", id="what stood between"),
    ],
)
def test_a_list_of_which_a_part_may_be_burnt_out_is_in_doubt(spot: tuple[int, int, int, int], text: str) -> None:
    assert sure(spot, text=text) == IN_DOUBT


@pytest.mark.parametrize(
    "spots",
    [
        pytest.param(((LEFT + 400, FOOT - 12, 30, 34),), id="far behind it"),
        pytest.param(((LEFT + 110, FOOT - 120, 30, 34),), id="above it"),
        pytest.param(((LEFT + 110, FOOT - 12, 4, 6),), id="a speck"),
        pytest.param(((LEFT + 110, FOOT - 12, 200, 160),), id="a part of the card in too much light, print upon it"),
    ],
)
def test_light_elsewhere_hides_no_category(spots: tuple[tuple[int, int, int, int], ...]) -> None:
    assert sure(*spots) == 0.95


def test_on_white_plastic_light_tells_nothing() -> None:
    assert sure((LEFT + 110, FOOT - 12, 30, 34), tint=(253, 253, 253)) == 0.95


def test_what_is_no_list_is_left_as_it_is() -> None:
    assert sure((LEFT + 110, FOOT - 12, 30, 34), text="B", nine=False) == 0.95
    grey: Pixels = as_pixels(np.full((725, 1150), 230))
    assert with_lists_out_of_glare(grey, ()) == ()
