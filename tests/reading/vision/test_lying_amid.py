"""A photo that has the shape of a card shows one with room around it, or is the card."""

import pytest

from pipeline.reading.vision.lying_amid import find_lying_amid, may_lie_amid
from tests.reading.drawn import card_back, card_front, photographed, scanned


@pytest.mark.parametrize("kind", ["wood", "dark", "cloth"])
def test_a_card_lies_amid_a_photo_and_not_in_itself(kind: str) -> None:
    assert may_lie_amid(photographed(card_back(), kind, size=(1586, 1000), degrees=2.0)[0])
    assert not may_lie_amid(card_back())
    assert not may_lie_amid(scanned(card_front()))


def test_what_lies_in_a_photo_is_found_where_room_is_around_it() -> None:
    photo, _ = photographed(card_back(), "wood", size=(1586, 1000), share=0.75, degrees=2.0, shadow=False)
    (found,) = find_lying_amid(photo, photo)
    assert found.card_shaped
    assert find_lying_amid(card_back(), card_back()) == ()
