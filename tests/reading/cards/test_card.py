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


def test_what_may_be_a_day_or_a_name_is_kept_to_be_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    column, aside, number = (Box(left, 0.4, 0.6, 0.45) for left in (0.4, 0.5, 0.35))
    read = [
        Line((Word(text, place, 0.1),))
        for text, place in (
            ("PIRARD", column), ("T'JAMPENS", column), ("21.12.2031", column), ("4b. 21:12:31", number),
            ("PIRARD", aside), ("AANEN 4", column), ("wenaan", column), ("12e 4", column), ("Á", column),
        )
    ]  # fmt: skip
    monkeypatch.setattr(card, "read_strips", lambda *_, **__: tuple(read))
    kept = read_card(np.full((725, 1150), 245, np.uint8))
    assert list(kept) == read[:4]


@pytest.mark.parametrize(
    ("text", "before", "kept"),
    [("AM/A1/A2", "9,", 2), ("AM/A1/A2", "ee", 0), ("AM/Bx", "9,", 1), ("B", "9,", 1)],
    ids=["a list", "no nine", "no list", "one letter"],
)
def test_a_list_behind_a_nine_is_kept_to_be_looked_at_again(
    monkeypatch: pytest.MonkeyPatch, text: str, before: str, kept: int
) -> None:
    nine = Line((Word(before, Box(0.04, 0.88, 0.05, 0.91), 0.78 if kept else 0.3),))
    listed = Line((Word(text, Box(0.08, 0.87, 0.24, 0.92), 0.35),))
    monkeypatch.setattr(card, "read_strips", lambda *_, **__: (nine, listed))
    assert len(read_card(np.full((725, 1150), 245, np.uint8))) == kept
