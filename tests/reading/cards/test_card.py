"""A card cut out of its picture."""

import numpy as np
import pytest

from pipeline.model import Box, Line, View, Word
from pipeline.reading.cards import card
from pipeline.reading.cards.card import cut_card, read_card
from pipeline.reading.vision.pixels import as_pixels, scaled
from pipeline.reading.vision.view import apply_view
from tests.reading.drawn import card_front, photographed


def test_a_card_is_cut_out_no_larger_than_it_is_read_and_shows_the_same() -> None:
    photo, corners = photographed(card_front(), "wood", size=(3600, 2700), share=0.8)
    quad = tuple(corners)
    whole = apply_view(photo, View(quad))
    cut = cut_card(photo, quad)
    assert max(cut.shape) == 1150 < max(whole.shape)
    as_large = scaled(whole, cut.shape[1] / whole.shape[1])[: len(cut)]
    assert np.abs(as_pixels(cut)[: len(as_large)].astype(int) - as_large).mean() < 6


def test_a_small_card_is_not_blown_up() -> None:
    photo, corners = photographed(card_front(), "wood", size=(900, 700), share=0.8)
    assert cut_card(photo, tuple(corners)).shape == apply_view(photo, View(tuple(corners))).shape
    assert cut_card(photo, None) is photo


def test_figures_as_many_as_a_day_has_are_kept_to_be_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    place = Box(0.4, 0.4, 0.6, 0.45)
    read = [Line((Word(text, place, 0.1),)) for text in ("21.12.2031", "4b. 21:12:31", "wen aan", "12e 4", "Á")]
    monkeypatch.setattr(card, "read_strips", lambda *_, **__: tuple(read))
    kept = read_card(np.full((725, 1150), 245, np.uint8))
    assert [line.text for line in kept] == ["21.12.2031", "4b. 21:12:31"]
