"""Sheets and cards found in pictures: on any background, and not where there are none."""

import cv2
import numpy as np
import pytest

from pipeline.reading.vision import photo as vision_photo
from pipeline.reading.vision.found import Found, may_be_joined
from pipeline.reading.vision.outlines import colours_of
from pipeline.reading.vision.photo import find_cards, find_joined, find_sheets
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import background, card_back, card_front, cards_on_sheet, letter, photographed, scanned


def likeness(found: Found, corners: list[tuple[float, float]]) -> float:
    """Shared area over joint area."""
    one, other = np.array(found.quad, np.float32) * 1000, np.array(corners, np.float32) * 1000
    shared, _ = cv2.intersectConvexConvex(one, other)
    return float(shared / (cv2.contourArea(one) + cv2.contourArea(other) - shared))


@pytest.mark.parametrize("shadow", [False, True], ids=["even", "shadow"])
@pytest.mark.parametrize("kind", ["wood", "dark", "cloth", "light", "checks"])
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


def test_the_checks_of_a_cloth_are_no_sheet() -> None:
    cloth = background("checks", 1200, 900)
    assert find_sheets(as_pixels(np.clip(cloth, 0, 255).astype(np.uint8))) == ()


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
    found = find_sheets(photo)
    assert found
    assert all(likeness(one, corners) > 0.9 for one in found)


def test_cards_on_a_scanned_sheet_are_found_in_order_and_a_letter_has_none() -> None:
    sheet = scanned(cards_on_sheet(card_front(), card_back()))
    found = find_cards(sheet)
    assert [round(one.quad[0][1], 2) for one in found] == [pytest.approx(0.09, abs=0.02), pytest.approx(0.4, abs=0.02)]
    assert all(one.card_shaped for one in found)
    assert find_cards(scanned(letter(repeat=6))) == ()


@pytest.mark.parametrize(
    ("across", "down", "tint"),
    [
        pytest.param(4, 317, (247, 224, 232), id="under each other"),
        pytest.param(507, 3, (247, 224, 232), id="side by side"),
        pytest.param(-6, 300, (228, 232, 246), id="overlapping"),
    ],
)
def test_two_cards_that_touch_on_a_pale_scanner_bed_are_parted(
    across: int, down: int, tint: tuple[int, int, int]
) -> None:
    """They make one figure, which was read as a sheet: of its ruled table nearly all was lost."""
    sheet = np.full((1754, 1240, 3), (243, 249, 242), np.uint8)
    for x, y in ((120, 300), (120 + across, 300 + down)):
        sheet[y : y + 319, x : x + 506] = tint
    found = find_cards(as_pixels(sheet))
    assert [one.joined for one in found] == [True, True]
    for one, (x, y) in zip(found, ((120, 300), (120 + across, 300 + down)), strict=True):
        corners = [(x / 1240, y / 1754), ((x + 506) / 1240, y / 1754)]
        corners += [((x + 506) / 1240, (y + 319) / 1754), (x / 1240, (y + 319) / 1754)]
        assert likeness(one, corners) > 0.93


def test_two_cards_that_touch_are_found_in_a_photo_and_a_sheet_is_not_taken_for_two() -> None:
    card = np.full((638, 1011, 3), (240, 222, 230), np.uint8)
    both = np.concatenate((card, card))
    photo, corners = photographed(both, "wood", size=(1200, 900), share=0.7, shadow=False)
    assert may_be_joined(find_sheets(photo))
    found = find_joined(photo, photo, ())
    (left_top, right_top, right_foot, left_foot) = (np.array(one) for one in corners)
    left, right = (left_top + left_foot) / 2, (right_top + right_foot) / 2
    wanted = [(left_top, right_top, right, left), (left, right, right_foot, left_foot)]
    for some in (found, find_joined(np.full_like(photo, 190), np.full_like(photo, 190), find_sheets(photo))):
        assert len(some) == 2
        for one, quad in zip(some, wanted, strict=True):
            assert likeness(one, [(float(x), float(y)) for x, y in quad]) > 0.9
    sheet, _ = photographed(letter(), "wood", shadow=False)
    assert not may_be_joined(find_sheets(sheet))


def test_cards_are_found_where_the_lamp_of_the_scanner_leaves_the_edges_of_the_paper_dark() -> None:
    sheet = scanned(cards_on_sheet(card_front(), card_back())).astype(np.float32)
    shaded = sheet * (1 - 0.3 * np.exp(-np.linspace(0, 8, sheet.shape[1])))[None, :, None]
    found = find_cards(np.clip(shaded, 0, 255).astype(np.uint8))
    assert [round(one.quad[0][1], 1) for one in found] == [0.1, 0.4]


def test_a_card_of_a_faint_tint_is_found_in_the_shadow_of_a_scanner_that_is_as_dark_as_it() -> None:
    tint = np.linspace((233, 217, 222), (216, 217, 233), 500)[None, :, :]
    sheet = np.full((1754, 1240, 3), 226.0)
    sheet[200:515, 300:800] = tint
    across, down = np.meshgrid(np.arange(1240) / 1240, np.arange(1754) / 1754)
    sheet *= (1 - 0.45 * np.clip(across + 0.3 * down - 0.55, 0, 1))[:, :, None]
    (found,) = find_cards(as_pixels(np.clip(sheet, 0, 255).astype(np.uint8)))
    corners = [(300 / 1240, 200 / 1754), (800 / 1240, 200 / 1754), (800 / 1240, 515 / 1754), (300 / 1240, 515 / 1754)]
    assert likeness(found, corners) > 0.95
    assert found.card_shaped


def shaded(picture: np.ndarray, slant: float, depth: float) -> Pixels:
    """Under a yellow lamp, with the shadow of a telephone over one half, its edge soft."""
    high, wide = picture.shape[:2]
    across, down = np.meshgrid(np.arange(wide) / wide, np.arange(high) / high)
    light = 1 - depth / (1 + np.exp((across + slant * down - 0.5 - slant / 2) / 0.012))
    return as_pixels(np.clip(picture * light[:, :, None] * (1.0, 0.97, 0.85), 0, 255).astype(np.uint8))


@pytest.mark.parametrize("slant", [0.3, -0.6])
def test_cards_are_found_on_paper_on_which_a_shadow_lies(slant: float) -> None:
    sheet = np.full((1754, 1240, 3), 240.0)
    for top in (300, 800):
        sheet[top : top + 320, 350:857] = (236, 214, 214)
    found = find_cards(shaded(sheet, slant, 0.6))
    assert [round(one.quad[0][1], 2) for one in found] == [pytest.approx(0.17, abs=0.02), pytest.approx(0.46, abs=0.02)]


@pytest.mark.parametrize("slant", [0.3, -0.6])
def test_a_card_half_in_a_shadow_as_dark_as_the_table_is_found_by_its_hue(slant: float) -> None:
    picture = np.full((900, 1200, 3), 186.0)
    picture[200:654, 240:960] = (206, 188, 188)
    picture[260:320, 290:380] = (20, 60, 170)  # a flag stands out far more
    (found,) = find_sheets(shaded(picture, slant, 0.7))
    corners = [(240 / 1200, 200 / 900), (960 / 1200, 200 / 900), (960 / 1200, 654 / 900), (240 / 1200, 654 / 900)]
    assert likeness(found, corners) > 0.95
    assert found.card_shaped


def test_a_card_with_print_along_its_edge_is_found_on_printed_paper() -> None:
    """The signature stands at its foot, and lines of a newspaper end there: so does the edge of a shadow run."""
    picture = np.full((900, 1200, 3), 236, np.uint8)
    for top in range(5, 900, 24):
        cv2.putText(picture, "nieuws van de dag " * 6, (0, top), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (90,) * 3, 3)
    picture[200:654, 240:960] = (236, 214, 210)
    cv2.putText(picture, "handtekening van de houder", (330, 642), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (20,) * 3, 3)
    found = find_sheets(as_pixels(cv2.GaussianBlur(picture, (0, 0), 1.0)))
    corners = [(240 / 1200, 200 / 900), (960 / 1200, 200 / 900), (960 / 1200, 654 / 900), (240 / 1200, 654 / 900)]
    assert [round(likeness(one, corners), 1) for one in found] == [1.0]


@pytest.mark.parametrize("beside", [False, True], ids=["alone", "print beside it"])
def test_after_a_large_clear_card_no_more_is_looked_for_unless_print_lies_beside_it(
    monkeypatch: pytest.MonkeyPatch, beside: bool
) -> None:
    photo, corners = photographed(card_front(), "light", size=(1200, 900), share=0.6)
    if beside:
        for row in range(6):
            cv2.putText(photo, "Evelien Peeters", (10, 30 + 22 * row), cv2.FONT_HERSHEY_SIMPLEX, 0.7, (20,) * 3, 2)
    looked: list[int] = []

    def straight_lines(*_: object) -> list[Found]:
        looked.append(1)
        return []

    monkeypatch.setattr(vision_photo, "_from_straight_lines", straight_lines)
    found = find_sheets(photo)
    assert max(likeness(one, corners) for one in found) > 0.95
    assert bool(looked) is beside


@pytest.mark.parametrize("gap", [20, 270], ids=["close together", "apart as the shape of a card"])
def test_two_cards_one_above_the_other_are_two_and_not_the_outline_around_them(gap: int) -> None:
    front, back = card_front(), card_back()
    pair = np.full((2 * front.shape[0] + gap, front.shape[1], 3), (118, 84, 56), np.uint8)
    pair[: front.shape[0]], pair[-back.shape[0] :] = front, back
    photo = cv2.copyMakeBorder(pair, 90, 90, 140, 140, cv2.BORDER_CONSTANT, value=(118, 84, 56))
    found = find_sheets(as_pixels(cv2.GaussianBlur(photo, (0, 0), 1.0)))
    assert len(found) == 2
    assert all(one.card_shaped for one in found)


def test_a_sheet_with_tinted_bars_is_one_sheet_and_not_two_cards_that_end_at_a_bar() -> None:
    page = letter(repeat=0)
    for top in (350, 771, 912, 1017):
        page[top : top + 34, 100:1140] = (205, 200, 200)
        for row in range(top + 50, top + 140, 30):
            page[row : row + 12, 420:900] = 30
    photo, corners = photographed(page, "dark", size=(2100, 2800), degrees=0.5, shadow=False)
    (found,) = find_sheets(photo)
    assert likeness(found, corners) > 0.97


def test_a_grey_sheet_has_the_colours_of_the_same_sheet_in_three() -> None:
    grey = as_pixels(scanned(letter())[::4, ::4, 1])
    assert (colours_of(grey) == colours_of(as_pixels(np.repeat(grey[:, :, None], 3, axis=2)))).all()
