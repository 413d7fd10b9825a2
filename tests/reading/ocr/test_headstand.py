"""Whether a card stands on its head is asked of a few of its lines."""

import pytest

from pipeline.model import View
from pipeline.reading.cards.card import prepared_card, read_card
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.ocr.headstand import may_stand_on_head
from pipeline.reading.vision.pixels import turned
from pipeline.reading.vision.view import apply_view
from tests.reading.drawn import card_back, card_front


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
