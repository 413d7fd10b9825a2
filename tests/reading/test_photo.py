"""Sheets and cards found in pictures: on any background, and not where there are none."""

import cv2
import numpy as np
import pytest

from pipeline.reading.photo import Found, fills_picture, find_cards, find_sheets
from tests.reading.drawn import card_back, card_front, cards_on_sheet, letter, photographed, scanned


def likeness(found: Found, corners: list[tuple[float, float]]) -> float:
    """Shared area over joint area."""
    one, other = np.array(found.quad, np.float32) * 1000, np.array(corners, np.float32) * 1000
    shared, _ = cv2.intersectConvexConvex(one, other)
    return float(shared / (cv2.contourArea(one) + cv2.contourArea(other) - shared))


@pytest.mark.parametrize("shadow", [False, True], ids=["even", "shadow"])
@pytest.mark.parametrize("kind", ["wood", "dark", "cloth", "light"])
def test_a_sheet_is_found_on_any_table(kind: str, shadow: bool) -> None:
    photo, corners = photographed(letter(), kind, shadow=shadow)
    (found,) = find_sheets(photo)
    assert likeness(found, corners) > 0.97
    assert not found.card_shaped


@pytest.mark.parametrize("kind", ["wood", "dark", "cloth", "light"])
def test_a_card_is_found_on_any_table(kind: str) -> None:
    photo, corners = photographed(card_front(), kind, size=(1200, 900), share=0.5)
    (found,) = find_sheets(photo)
    assert likeness(found, corners) > 0.95
    assert found.card_shaped


def test_a_sheet_cut_off_by_the_edge_is_refused() -> None:
    photo, _ = photographed(letter(), "wood", share=0.85, shift=(0, -250))
    assert find_sheets(photo) == ()


def test_a_printed_frame_is_no_sheet() -> None:
    page = letter(repeat=2)
    cv2.rectangle(page, (60, 60), (1180, 1690), (90, 60, 20), 8)
    grey_light = np.clip(page * np.linspace(1.0, 0.75, 1240)[None, :, None], 0, 255).astype(np.uint8)
    assert find_sheets(grey_light) == ()


def test_the_edge_of_a_shadow_is_no_side_of_a_sheet() -> None:
    photo, corners = photographed(letter(repeat=6), "light", shadow=True, degrees=0.0)
    assert all(likeness(found, corners) > 0.9 for found in find_sheets(photo))


def test_a_scan_fills_its_picture_and_a_photo_does_not() -> None:
    assert fills_picture(scanned(letter()))
    assert not fills_picture(photographed(letter(), "wood")[0])


def test_cards_on_a_scanned_sheet_are_found_in_order_and_a_letter_has_none() -> None:
    sheet = scanned(cards_on_sheet(card_front(), card_back()))
    found = find_cards(sheet)
    assert [round(one.quad[0][1], 2) for one in found] == [pytest.approx(0.09, abs=0.02), pytest.approx(0.4, abs=0.02)]
    assert all(one.card_shaped for one in found)
    assert find_cards(scanned(letter(repeat=6))) == ()
