"""Two cards on a striped cloth: each found by itself, though stripes pass for the sides of both together."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from pipeline.reading.vision import photo as vision_photo
from pipeline.reading.vision.found import Found
from pipeline.reading.vision.lines import SIZE
from pipeline.reading.vision.photo import find_sheets
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import card_back, card_front, letter

WIDE, HIGH = 900, 1200
UPPER = ((84, 127), (787, 101), (821, 538), (105, 588))
LOWER = ((72, 695), (794, 640), (817, 1079), (110, 1156))


def _striped(*sheets: tuple[Pixels, Sequence[tuple[int, int]]]) -> Pixels:
    """What lies on a cloth with stripes of 50 pixels, each sheet with its corners."""
    scene = np.full((HIGH, WIDE, 3), (178, 172, 158), np.uint8)
    for left in range(50, WIDE, 100):
        scene[:, left : left + 50] = (58, 88, 130)
    for sheet, corners in sheets:
        high, wide = sheet.shape[:2]
        flat = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
        matrix = cv2.getPerspectiveTransform(flat, np.array(corners, np.float32))
        inside = cv2.warpPerspective(np.ones((high, wide), np.uint8), matrix, (WIDE, HIGH))
        seen = cv2.warpPerspective(sheet, matrix, (WIDE, HIGH), flags=cv2.INTER_AREA)
        scene = np.where(inside[:, :, None] > 0, seen, scene)
    return as_pixels(cv2.GaussianBlur(scene, (0, 0), 1.0))


def _plain(card: Pixels) -> Pixels:
    """The card without its guilloche, which at this size is as strong as the edges of the card."""
    return as_pixels(np.where(card.min(axis=2, keepdims=True) < 150, card, np.array((236, 214, 226), np.uint8)))


def _likeness(found: Found, corners: Sequence[tuple[int, int]]) -> float:
    one, other = np.array(found.quad, np.float32) * (WIDE, HIGH), np.array(corners, np.float32)
    shared, _ = cv2.intersectConvexConvex(one.astype(np.float32), other)
    return float(shared / (cv2.contourArea(one.astype(np.float32)) + cv2.contourArea(other) - shared))


def test_two_cards_of_which_only_the_outline_from_stripe_to_stripe_was_seen_are_two(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    photo = _striped((_plain(card_front()), UPPER), (_plain(card_back()), LOWER))
    outline = np.array(((50, 129), (850, 98), (850, 1074), (50, 1164)), np.float32) * (SIZE / HIGH)
    monkeypatch.setattr(vision_photo, "_proposed", lambda *_: iter([outline.astype(np.float32)]))
    monkeypatch.setattr(vision_photo, "_from_straight_lines", lambda *_: [])
    found = find_sheets(photo)
    assert len(found) == 2
    assert [round(max(_likeness(one, place) for one in found), 1) for place in (UPPER, LOWER)] == [1.0, 1.0]


def test_a_sheet_on_stripes_is_one_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    photo = _striped((letter(), ((130, 100), (770, 90), (780, 1010), (120, 1020))))
    before = find_sheets(photo)
    monkeypatch.setattr(vision_photo, "clear_all_around", lambda *_: [])
    assert len(before) == 1
    assert find_sheets(photo) == before
