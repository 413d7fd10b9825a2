"""Whether a card stands on its head is asked of a few of its lines."""

import cv2
import numpy as np
import pytest

from pipeline.model import View
from pipeline.reading.cards.card import prepared_card, read_card
from pipeline.reading.ocr.looking.headstand import may_stand_on_head, stands_on_head
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.ink import find_ink
from pipeline.reading.vision.pixels import as_pixels, grey_of, turned
from pipeline.reading.vision.view import apply_view
from tests.reading.drawn import card_back, card_front, letter, scanned


@pytest.mark.parametrize("side", [card_front(), card_back()], ids=["front", "back"])
@pytest.mark.parametrize("turns", [0, 2])
def test_a_few_lines_tell_how_a_card_stands(side: object, turns: int) -> None:
    page = prepared_card(apply_view(turned(side, turns), View()))  # type: ignore[arg-type]
    log = Log()
    assert may_stand_on_head(page, read_card(page, "nld"), log) is (turns == 2)


def test_a_card_of_which_nothing_was_read_may_stand_any_way() -> None:
    log = Log()
    assert may_stand_on_head(prepared_card(card_front()), (), log)
    assert log.attempts == []


@pytest.mark.parametrize("turns", [0, 2])
def test_the_densest_lines_tell_how_a_sheet_stands(turns: int) -> None:
    page = turned(grey_of(as_pixels(scanned(letter()))), turns)
    log = Log()
    assert stands_on_head(page, find_ink(page), log) is (turns == 2)
    assert [one.why for one in log.attempts] == ["on_its_head"]


def test_marks_that_are_no_letters_stand_neither_way() -> None:
    page = as_pixels(np.full((800, 600), 255))
    assert not stands_on_head(page, find_ink(page), Log())
    page[100:700:40, 50:550:20] = page[110:710:40, 55:550:20] = page[105:705:40, 60:550:20] = 0
    page = as_pixels(cv2.erode(page, np.ones((7, 5), np.uint8)))
    assert find_ink(page).letters > 100
    assert not stands_on_head(page, find_ink(page), Log())
