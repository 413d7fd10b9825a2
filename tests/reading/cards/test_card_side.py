"""A side of a card is read the other way up only where that may pay."""

import pytest

from pipeline.reading.cards import card_side
from pipeline.reading.cards.card_side import read_card_side
from pipeline.reading.ocr.attempts import Log
from tests.pages import page_of
from tests.reading.drawn import card_front


@pytest.mark.parametrize(("dates", "asked"), [(2, True), (3, False)])
def test_a_card_with_dates_that_were_read_in_full_stands_on_its_feet(
    monkeypatch: pytest.MonkeyPatch, dates: int, asked: bool
) -> None:
    lines = page_of("\n".join(["12.03.2015"] * dates + ["on lees baar heid"] * 9), confidence=0.65).lines
    monkeypatch.setattr(card_side, "read_card", lambda *_: lines)
    found: list[int] = []

    def may_stand_on_head(*_: object) -> bool:
        found.append(1)
        return False

    monkeypatch.setattr(card_side, "may_stand_on_head", may_stand_on_head)
    read_card_side(card_front(), None, Log())
    assert bool(found) is asked
