"""Cards of which nothing but the print shows, on a sheet in black and white."""

from collections.abc import Sequence

import numpy as np
import pytest

from pipeline.reading.picture import read_picture
from pipeline.reading.vision.blocks import _is_page_of_text, card_sized_blocks, nothing_but_cards
from pipeline.reading.vision.flat import Flat
from pipeline.reading.vision.pixels import Pixels, as_pixels, grey_of, scaled
from tests.reading.drawn import BACK_ROWS, card_back, card_front, letter

A4 = (2339, 1654)
CARD = 674
"""Pixels across, at 200 dpi."""


def bare(card: Pixels) -> Pixels:
    """A card in black and white, without its pale ground and ruled lines."""
    grey = grey_of(as_pixels(card)).copy()
    grey[(grey > 60) | (np.abs(grey.astype(int) - 80) < 8)] = 255  # the ruled lines are of 80
    small = scaled(as_pixels(grey), CARD / grey.shape[1])
    return as_pixels(np.where(small < 215, 0, 255).astype(np.uint8))


def sheet(*cards: tuple[Pixels, int, int], specks: Sequence[tuple[int, int]] = ()) -> Pixels:
    page = np.full(A4, 255, np.uint8)
    for card, left, top in cards:
        high, wide = card.shape
        page[top : top + high, left : left + wide] = np.minimum(page[top : top + high, left : left + wide], card)
    for k in range(12):  # dirt, beside the cards
        page[170 * k + 40 : 170 * k + 44, 60:64] = 0
    for left, top in specks:
        page[top : top + 9, left : left + 9] = 0
    return as_pixels(page)


FRONT, BACK = bare(card_front()), bare(card_back())
PROSE = grey_of(letter(width=1654, height=2339))


@pytest.mark.parametrize(
    ("page", "count"),
    [
        pytest.param(sheet((BACK, 500, 900)), 1, id="one"),
        pytest.param(sheet((as_pixels(np.rot90(BACK).copy()), 500, 900)), 1, id="on-its-side"),
        pytest.param(sheet((FRONT, 100, 300), (BACK, 900, 300)), 2, id="two-beside-each-other"),
        pytest.param(sheet((BACK, 500, 900), specks=((820, 1430), (800, 820))), 1, id="specks-near-it"),
        pytest.param(PROSE, 0, id="a-letter"),
        pytest.param(sheet((BACK, 500, 900), (PROSE[200:900], 0, 1500)), 0, id="a-card-and-a-text"),
        pytest.param(sheet((scaled(BACK, 1.7), 200, 300)), 0, id="too-large-for-a-card"),
        pytest.param(as_pixels(BACK), 0, id="no-sheet"),
        pytest.param(np.full(A4, 255, np.uint8), 0, id="nothing"),
    ],
)
def test_a_sheet_with_nothing_but_cards(page: Pixels, count: int) -> None:
    assert len(nothing_but_cards(Flat(page))) == count


@pytest.mark.parametrize(("wide", "kept"), [(60, True), (16, False)])
def test_a_date_whose_figures_touch_is_no_speck(wide: int, kept: bool) -> None:
    page = sheet((FRONT, 300, 900)).copy()
    page[1040:1056, 920 : 920 + wide] = 0
    ((_, corner, *_),) = nothing_but_cards(Flat(as_pixels(page)))
    ((_, without, *_),) = nothing_but_cards(Flat(sheet((FRONT, 300, 900))))
    assert (corner[0] > without[0]) is kept


NOTE = PROSE[200:300]


@pytest.mark.parametrize(
    ("page", "count"),
    [
        pytest.param(sheet((BACK, 500, 900), (NOTE, 0, 1900)), 1, id="a-card-and-a-note"),
        pytest.param(PROSE, 0, id="a-letter"),
        pytest.param(as_pixels(BACK), 0, id="no-sheet"),
        pytest.param(np.full(A4, 255, np.uint8), 0, id="nothing"),
    ],
)
def test_what_is_as_large_as_a_card_beside_a_note(page: Pixels, count: int) -> None:
    assert len(card_sized_blocks(page)) == count


def test_both_sides_are_read_above_a_note() -> None:
    pages = read_picture(sheet((FRONT, 500, 300), (BACK, 500, 900), (NOTE, 0, 1900)), 1)
    backs = [page for page in pages if page.is_card and BACK_ROWS["B"] in page.text]
    assert len(backs) == 1
    assert sum(page.is_card for page in pages) == 2


def test_the_rows_of_such_a_card_are_read() -> None:
    (page,) = read_picture(sheet((BACK, 500, 900)), 1)
    assert page.view.quad is not None
    lines = [line.text for line in page.lines]
    assert {"AM", BACK_ROWS["AM"], "B", BACK_ROWS["B"], "BE"} <= set(lines)


def test_a_page_of_text_is_told_on_a_small_copy() -> None:
    assert _is_page_of_text(Flat(PROSE).ink)
    assert not _is_page_of_text(Flat(sheet((FRONT, 100, 300), (BACK, 900, 300))).ink)
