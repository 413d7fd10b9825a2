"""A card is read the other way up only when a few of its lines read better so."""

import pytest

from pipeline.model import View
from pipeline.reading.cards import card_side as cardside
from pipeline.reading.cards.card import prepared_card, read_card
from pipeline.reading.cards.card_side import read_card_side
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.ocr.headstand import may_stand_on_head
from pipeline.reading.vision.pixels import turned
from pipeline.reading.vision.view import apply_view
from tests.pages import page_of
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


@pytest.mark.parametrize(("dates", "asked"), [(2, True), (3, False)])
def test_a_card_with_dates_that_were_read_in_full_stands_on_its_feet(
    monkeypatch: pytest.MonkeyPatch, dates: int, asked: bool
) -> None:
    lines = page_of("\n".join(["12.03.2015"] * dates + ["on lees baar heid"] * 9), confidence=0.65).lines
    monkeypatch.setattr(cardside, "read_card", lambda *_: lines)
    found: list[int] = []

    def may_stand_on_head(*_: object) -> bool:
        found.append(1)
        return False

    monkeypatch.setattr(cardside, "may_stand_on_head", may_stand_on_head)
    read_card_side(card_front(), None, Log())
    assert bool(found) is asked
