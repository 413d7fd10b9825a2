"""Which way is up, from the ink alone."""

import numpy as np
import pytest

from pipeline.reading.vision.ink import evened, find_ink, is_blank, without_specks
from pipeline.reading.vision.pixels import grey_of, turned
from pipeline.reading.vision.upright import find_axis
from tests.reading.drawn import letter, noisy, scanned


@pytest.mark.parametrize("degrees", [-7.0, -0.8, 0.0, 2.5, 7.0])
@pytest.mark.parametrize("turns", range(4))
def test_axis_and_skew_of_a_scanned_letter(turns: int, degrees: float) -> None:
    axis = find_axis(find_ink(turned(grey_of(scanned(letter(), degrees=degrees)), turns)))
    assert axis.sideways == (turns % 2 == 1)
    assert axis.skew_degrees == pytest.approx(degrees, abs=0.15)
    assert axis.certainty > 1.5


@pytest.mark.parametrize(("turns", "stands"), [(0, True), (2, False), (3, True), (1, False)])
def test_letters_stand_on_level_feet(turns: int, stands: bool) -> None:
    axis = find_axis(find_ink(turned(grey_of(scanned(letter())), turns)))
    assert (axis.standing > 1) == stands


@pytest.mark.parametrize("turns", range(4))
def test_the_teeth_of_a_comb_binding_along_an_edge_do_not_turn_the_lines(turns: int) -> None:
    text = (
        "Plantijn Hogeschool\nHierbij bevestigen wij dat het diploma werd uitgereikt van\nBachelor in het sociaal werk"
    )
    page = grey_of(letter(text, repeat=0)).copy()
    high, wide = page.shape
    tooth = high // 20
    for at in range(tooth // 2, high, tooth):
        page[at : at + tooth * 9 // 10, wide - wide // 11 :] = 90
    axis = find_axis(find_ink(turned(page, turns)))
    assert axis.sideways == (turns % 2 == 1)


def test_noise_has_no_lines() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (1000, 800)).astype(np.uint8)
    assert find_axis(find_ink(noise)).certainty < 1.15


@pytest.mark.parametrize(
    ("page", "blank"),
    [
        (np.full((1754, 1240), 250, np.uint8), True),
        (np.zeros((1754, 1240), np.uint8), True),
        (noisy(np.full((1754, 1240), 240, np.uint8), 8, 1), True),
        (np.tile(np.linspace(255, 120, 1240), (1754, 1)).astype(np.uint8), True),
        (grey_of(letter(repeat=1)), False),
        (grey_of(letter("12/05/2010", repeat=0)), False),
    ],
    ids=["white", "black", "grainy", "shaded", "letter", "one date"],
)
def test_blank_pages(page: np.ndarray, blank: bool) -> None:
    assert is_blank(page) == blank


def test_salt_and_pepper_is_wiped_out_and_a_clean_page_left_alone() -> None:
    page = grey_of(letter())
    assert without_specks(page, find_ink(page)) is page
    dirty = page.copy()
    dirty[np.random.default_rng(2).random(page.shape) < 0.01] = 0
    clean = without_specks(dirty, find_ink(dirty))
    assert find_ink(clean).specks < find_ink(dirty).specks / 10


def test_uneven_light_goes_and_light_print_on_a_dark_bar_turns_dark() -> None:
    page = grey_of(letter(repeat=2)).astype(np.float32)
    page[:, :500] = 300 - page[:, :500]  # a dark bar with light print
    lit = np.clip(page * np.linspace(1.0, 0.7, page.shape[1]), 0, 255).astype(np.uint8)
    even = evened(lit)
    for part in (even[:, 60:440], even[:, 560:]):
        assert 235 <= np.median(part) <= 255
        assert part.min() < 120
    assert np.median(evened(lit, bars_too=False)[:, 60:440]) < 120


def test_a_shadow_deeper_than_a_bar_has_no_edge_on_a_card() -> None:
    light = np.interp(np.arange(1150), [300, 700], [240, 90])  # where it is half as bright, a bar would begin
    even = evened(np.tile(light, (725, 1)).astype(np.uint8), bars_too=False).astype(int)
    assert np.abs(np.diff(even, axis=1)).max() <= 12
    assert even.min() >= 170
