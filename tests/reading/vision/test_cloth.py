"""A card on a checked cloth: pieces of the cloth have four clear sides too, and the card runs into none of them."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from pipeline.reading.vision.photo import find_sheets
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import card_back, card_front, letter, photographed

WIDE, HIGH = 1600, 1000
TILTED = ((440, 120), (1280, 268), (1230, 860), (290, 712))
LEVEL = ((330, 170), (1270, 165), (1290, 760), (310, 770))
PAPER = ((560, 90), (1090, 150), (1040, 900), (500, 850))


def _plain(card: Pixels) -> Pixels:
    """The card without its guilloche, which at this size is as strong as the edges of the card."""
    return as_pixels(np.where(card.min(axis=2, keepdims=True) < 150, card, np.array((236, 214, 226), np.uint8)))


def _on_cloth(sheet: Pixels, corners: Sequence[tuple[int, int]], square: int, colour: Sequence[int]) -> Pixels:
    """What lies on a cloth with squares of so many pixels, white, of the colour and of what lies between."""
    across, down = (np.arange(size) // square % 2 for size in (WIDE, HIGH))
    share = (across[None, :, None] + down[:, None, None]) / 2
    scene = np.array((235, 230, 215)) * (1 - share) + np.array(colour) * share
    high, wide = sheet.shape[:2]
    flat = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, np.array(corners, np.float32))
    inside = cv2.warpPerspective(np.ones((high, wide), np.uint8), matrix, (WIDE, HIGH))
    seen = cv2.warpPerspective(sheet, matrix, (WIDE, HIGH), flags=cv2.INTER_AREA)
    scene = np.where(inside[:, :, None] > 0, seen, scene)
    return as_pixels(cv2.GaussianBlur(scene, (0, 0), 1.0).astype(np.uint8))


@pytest.mark.parametrize("colour", [(180, 60, 60), (60, 90, 150)], ids=["red", "blue"])
@pytest.mark.parametrize(("corners", "square"), [(TILTED, 45), (TILTED, 72), (TILTED, 110), (LEVEL, 110)])
def test_a_card_on_a_checked_cloth_is_found_by_its_own_sides(
    corners: Sequence[tuple[int, int]], colour: Sequence[int], square: int
) -> None:
    for card in (card_front(), card_back()):
        (found,) = find_sheets(_on_cloth(_plain(card), corners, square, colour))
        assert found.card_shaped
        assert np.abs(np.array(found.quad) * (WIDE, HIGH) - corners).max() < 16


def test_a_sheet_of_paper_on_a_checked_cloth_is_no_card() -> None:
    (found,) = find_sheets(_on_cloth(letter(), PAPER, 72, (180, 60, 60)))
    assert not found.card_shaped
    assert np.abs(np.array(found.quad) * (WIDE, HIGH) - PAPER).max() < 16


@pytest.mark.parametrize("square", [72, 260, 320])
def test_nothing_lies_on_a_bare_cloth(square: int) -> None:
    """Large checks are told by their sides, which go on: no pattern crosses them."""
    assert find_sheets(_on_cloth(card_front(), ((0, 0), (1, 0), (1, 1), (0, 1)), square, (180, 60, 60))) == ()


@pytest.mark.parametrize("degrees", [0, 20, 45, 90])
def test_the_shadow_of_a_blind_over_a_card_and_its_table_is_no_cloth(degrees: int) -> None:
    photo, _ = photographed(card_front(), size=(1600, 1200), degrees=5.0, shadow=False)
    ys, xs = np.mgrid[0:1200, 0:1600]
    along = xs * np.cos(np.radians(degrees)) + ys * np.sin(np.radians(degrees))
    shade = cv2.GaussianBlur((along // 30 % 2).astype(np.float32), (0, 0), 4)[:, :, None]
    (found,) = find_sheets(as_pixels((photo * (1 - 0.35 * shade)).astype(np.uint8)))
    assert found.card_shaped
