"""Whole pictures, read from pixels to pages."""

import cv2
import numpy as np
import pytest

from pipeline.codes import ReadMethod
from pipeline.model import Page, View
from pipeline.reading import picture
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.picture import read_picture
from pipeline.reading.vision.pixels import Pixels, as_pixels, grey_of, turned
from pipeline.reading.vision.view import apply_view, to_picture
from tests.reading.drawn import (
    BACK_ROWS,
    SENTENCES,
    card_back,
    card_front,
    cards_on_sheet,
    letter,
    noisy,
    photographed,
    scanned,
)

FACTS = ("Janssens Noor", "Geboren te Gent op 12/05/1978", "Afgeleverd op 03.11.2023")
RNG = np.random.default_rng(4)
ODD = {
    "one point": np.zeros((1, 1), np.uint8),
    "a thread": np.full((1, 5000), 255, np.uint8),
    "a hair": np.full((5000, 1), 9, np.uint8),
    "a strip of noise": RNG.integers(0, 255, (13, 900)).astype(np.uint8),
    "a stamp of noise": RNG.integers(0, 255, (20, 20, 3)).astype(np.uint8),
    "white": np.full((800, 600, 3), 255, np.uint8),
    "black": np.zeros((800, 600), np.uint8),
    "half": np.repeat(np.array([[0], [255]], np.uint8), 400, axis=0).repeat(500, axis=1),
    "one channel": np.full((300, 300, 1), 255, np.uint8),
}


def text_of(pages: tuple[Page, ...]) -> str:
    return "\n".join(page.text for page in pages)


@pytest.mark.parametrize("pixels", ODD.values(), ids=ODD.keys())
def test_odd_pictures_give_a_page_with_nothing_read_well(pixels: np.ndarray) -> None:
    (page,) = read_picture(pixels, 3)
    assert (page.number, page.problem) == (3, None)
    assert all(word.confidence < 0.5 for word in page.words)


def test_a_photo_without_light_is_not_blank() -> None:
    dark = noisy((card_front() * 0.06).astype(np.uint8), 5, 1)
    (page,) = read_picture(dark, 1)
    assert page.quality < 0.5


def test_a_blank_page_is_well_read_and_noise_is_not() -> None:
    (blank,) = read_picture(noisy(np.full((1754, 1240, 3), 245, np.uint8), 3, 1), 1, points=(595.0, 842.0))
    (noise,) = read_picture(RNG.integers(0, 255, (500, 400)).astype(np.uint8), 1)
    assert (blank.quality, blank.width, blank.height, blank.attempts) == (1.0, 595.0, 842.0, ())
    assert noise.quality < 0.5


def test_a_scan_is_read_once() -> None:
    (page,) = read_picture(scanned(letter(*FACTS)), 1)
    assert all(fact in page.text for fact in FACTS)
    dates = ("read_twice", "roman_month")  # of a single date: its figures, and whether 11 is II
    assert {(attempt.how, attempt.why) for attempt in page.attempts if attempt.why not in dates} == {
        ("tesseract:nld", "first")
    }
    assert [attempt.why for attempt in page.attempts].count("first") == 1
    assert page.quality > 0.85
    assert (page.view, page.is_card, page.method) == (View(), False, ReadMethod.OCR)


@pytest.mark.parametrize(("turns", "degrees"), [(1, 0.0), (2, 0.6), (3, -5.0)])
def test_a_turned_scan_is_read_upright(turns: int, degrees: float) -> None:
    picture = turned(scanned(letter(*FACTS), degrees=degrees), turns)
    (page,) = read_picture(picture, 1, points=(842.0, 595.0) if turns % 2 else (595.0, 842.0))
    assert all(fact in page.text for fact in FACTS)
    assert page.view.quarter_turns == (4 - turns) % 4
    assert (page.width, page.height) == (595.0, 842.0)


def test_a_photo_is_flattened_and_its_words_are_found_back_in_it() -> None:
    photo, corners = photographed(letter(*FACTS, size=30), "cloth", size=(1650, 2200))
    (page,) = read_picture(photo, 1)
    assert all(fact in page.text for fact in FACTS)
    first = to_picture(page.view, page.words[0].box, page.width, page.height)
    assert corners[0][0] < first.x0 < corners[1][0]
    assert corners[0][1] < first.y0 < corners[0][1] + 0.2
    again = read_picture(photo, 1)
    assert again == (page,)


def titled_along_its_edge() -> Pixels:
    """A sheet of few lines, seen so steeply that it has the shape of a card, its title running up along its edge."""
    title = np.full((150, 1240, 3), 255, np.uint8)
    cv2.putText(title, "STRAFREGISTER  UITTREKSEL", (30, 100), cv2.FONT_HERSHEY_DUPLEX, 2.4, (40, 40, 40), 5)
    sheet = np.full((1966, 1240, 3), 255, np.uint8)
    sheet[680:1920, 40:190] = turned(as_pixels(title), 3)
    for at, fact in enumerate((*FACTS, "Algemeen model art. 595", "Veroordelingen: geen")):
        drawn = letter(fact, size=56, repeat=0, height=300)[:130]
        sheet[200 + at * 110 : 330 + at * 110, 300:1240] = drawn[:, 90:1030]
    return as_pixels(sheet)


def test_a_sheet_with_the_shape_of_a_card_is_read_by_more_than_the_title_along_its_edge() -> None:
    photo, _ = photographed(titled_along_its_edge(), "wood", size=(1500, 2100), degrees=2.0, tilt=0.0)
    (page,) = read_picture(photo, 1)
    assert all(fact in page.text for fact in FACTS)


def test_a_sheet_cut_off_by_the_edge_is_read_whole() -> None:
    photo, _ = photographed(letter(*FACTS, size=30), "wood", size=(1500, 2000), share=0.85, shift=(0, -300))
    (page,) = read_picture(photo, 1)
    assert page.view.quad is None
    assert "12/05/1978" in page.text


def test_both_sides_of_a_card_on_one_sheet_give_two_pages() -> None:
    front, back = read_picture(scanned(cards_on_sheet(card_front(), card_back())), 2)
    assert (front.number, back.number, front.is_card, back.is_card) == (2, 2, True, True)
    for shown in ("PEETERS", "07.04.1992", "15.07.2016", "14.07.2026", "1949419969", "AM B"):
        assert shown in front.text
    starts = [line.words[0].text for line in front.lines]
    assert {"1.", "2.", "3.", "4a.", "4b.", "5.", "9."} <= set(starts)
    rows = {line.text: line for line in back.lines}
    for category, since in BACK_ROWS.items():
        row = [line for line in back.lines if abs(line.box.middle - rows[category].box.middle) < 0.02]
        assert [line.text for line in row[:2]] == [category, since]


def test_the_pattern_of_a_card_in_black_and_white_hides_neither_side() -> None:
    """No edge is left of it, and the table is read less well than the front."""
    grey = grey_of(cards_on_sheet(card_front(), card_back())).astype(np.float32)
    fax = np.where(grey + np.random.default_rng(3).normal(0, 18, grey.shape) > 185, 255, 0).astype(np.uint8)
    front, back = read_picture(fax, 1)
    assert front.is_card
    assert back.is_card
    assert "1949419969" in front.text
    assert "14.07.2026" in back.text


@pytest.mark.parametrize("turns", [0, 1, 2])
def test_a_photographed_card(turns: int) -> None:
    photo, _ = photographed(card_front(), "wood", size=(1600, 1200), share=0.7, shadow=False)
    (page,) = read_picture(turned(photo, turns), 1)
    assert page.is_card
    assert "07.04.1992" in page.text
    assert page.view.quarter_turns == (4 - turns) % 4


def test_a_note_beside_a_card_is_no_document_of_its_own() -> None:
    sheet = cards_on_sheet(card_front())
    sheet[2600:2760, 300:1540] = letter("Kopie voor sollicitatie", height=320, size=60, repeat=0)[:160]
    (page,) = read_picture(sheet, 1)
    assert page.is_card


def test_a_letter_beside_a_card_is_read_too() -> None:
    sheet = cards_on_sheet(card_front())
    sheet[1600:3354, 300:1540] = letter(*FACTS)
    pages = read_picture(sheet, 1)
    assert [page.is_card for page in pages] == [True, False]
    assert "12/05/1978" in pages[1].text
    assert "PEETERS" not in pages[1].text


def test_a_coloured_box_on_a_letter_is_no_card() -> None:
    page = letter(*FACTS, width=1654, height=2339, repeat=8)
    page[1900:2215, 150:650] = (190, 215, 235)
    (found,) = read_picture(page, 1)
    assert not found.is_card


@pytest.mark.parametrize("size", [26, 34])
def test_a_letter_that_names_a_licence_is_one_page_and_no_card(size: int) -> None:
    """Its paragraphs may have the shape of a card, and no edge of a card is asked for."""
    text = (
        "Een kopie van mijn rijbewijs B vindt u in de bijlage van deze brief.",
        *SENTENCES,
        "Met vriendelijke groeten,",
    )
    page = letter("Noor Janssens", "Sint-Annaplein 180", size=size, repeat=0)
    body = letter(*text, size=size, repeat=0)
    page[600:1500] = body[150:1050]
    (found,) = read_picture(page, 1)
    assert not found.is_card
    assert "Noor Janssens" in found.text
    assert "rijbewijs B" in found.text


def test_a_fax_with_oblong_pixels_is_squared() -> None:
    fax = grey_of(letter(*FACTS, size=30))[::2]
    fax = np.where(fax > 128, 255, 0).astype(np.uint8)
    (page,) = read_picture(fax, 1, dpi=(204.0, 98.0))
    assert "12/05/1978" in page.text


def test_a_region_is_read_again_larger() -> None:
    picture = scanned(letter(*FACTS, size=16))
    (page,) = read_picture(picture, 1)
    line = next(line for line in page.lines if line.text.startswith("Geboren"))
    (again,) = read_region(apply_view(picture, page.view), line.box, enlarge=2.5)
    assert again.text == FACTS[1]
    assert again.box.middle == pytest.approx(line.box.middle, abs=0.004)
    assert again.confidence >= 0.8
    assert read_region(picture, line.box.around([line.box]), enlarge=1.0, single_line=True)[0].text == FACTS[1]


def test_sheet_without_edges_on_another_printed_page_is_read_by_its_sure_words() -> None:
    """The level print around a tilted sheet of the same colour would have the whole picture taken for level."""
    ground = np.ascontiguousarray(letter(width=1600, height=2000, size=24, repeat=9)[::-1])
    ground = np.ascontiguousarray(np.minimum(np.hstack([ground[:, 160:1360], ground[:, 160:560]]), 235))
    sheet = letter("Uittreksel uit het strafregister", "Afgeleverd te Deinze op 18 maart 2024", repeat=2)[:900, 40:1200]
    turn = cv2.getRotationMatrix2D((580, 450), -3.6, 1.0)
    turn[:, 2] += (220, 500)
    mask = cv2.warpAffine(np.full(sheet.shape[:2], 255, np.uint8), turn, (1600, 2000))
    laid = cv2.warpAffine(np.minimum(sheet, 235), turn, (1600, 2000))
    photo = np.where(mask[..., None] > 127, laid, ground).astype(np.uint8)
    (page,) = read_picture(photo, 1)
    assert page.view.quad is not None
    assert "Afgeleverd te Deinze op 18 maart 2024" in page.text


def lying(card: np.ndarray, share: float) -> np.ndarray:
    """A photo, cut to the shape of a card, of a card that takes so much of its width."""
    return photographed(card, "wood", size=(1586, 1000), share=share, degrees=2.0, shadow=False)[0]


def test_a_card_with_room_around_it_is_cut_out_of_a_photo_that_has_its_shape() -> None:
    (page,) = read_picture(lying(card_back(), 0.75), 1)
    assert page.is_card
    read = [line.text for line in page.lines]
    assert all(any(day in line for line in read) for day in BACK_ROWS.values())


def test_both_sides_of_a_card_are_read_in_a_photo_that_has_the_shape_of_one() -> None:
    sides = [
        photographed(side, "cloth", size=(1240, 1550), degrees=2.0, shadow=False)[0]
        for side in (card_front(), card_back())
    ]
    pages = read_picture(np.hstack(sides), 1)
    assert [page.is_card for page in pages] == [True, True]
    assert "PEETERS" in text_of(pages)


def test_a_box_on_a_card_is_not_cut_out_of_it() -> None:
    card = card_front()
    card[100:590, 300:980] = (card[100:590, 300:980] * (0.86, 0.9, 0.98)).astype(np.uint8)
    (page,) = read_picture(card, 1)
    assert "CONDUIRE" in page.text
    assert "PEETERS" in page.text


@pytest.mark.parametrize(
    ("as_sheet", "as_photo", "kept"),
    [
        pytest.param(0.0, 0.9, "photo", id="a card on a pale table"),
        pytest.param(0.0, 0.3, "sheet", id="nothing to be read"),
        pytest.param(0.6, 0.9, "sheet", id="a sheet that is read"),
        pytest.param(1.0, 0.9, "sheet", id="a blank sheet"),
    ],
)
def test_what_looks_like_a_sheet_and_cannot_be_read_is_looked_at_as_a_photo(
    monkeypatch: pytest.MonkeyPatch, as_sheet: float, as_photo: float, kept: str
) -> None:
    pages = {
        name: (Page(1, 1.0, 1.0, (), ReadMethod.OCR, quality),)
        for name, quality in (("sheet", as_sheet), ("photo", as_photo))
    }
    monkeypatch.setattr(picture, "pages_of_sheet", lambda *_, **__: pages["sheet"])
    monkeypatch.setattr(picture, "pages_of_photo", lambda *_, **__: pages["photo"])
    monkeypatch.setattr(picture, "find_sheets", lambda *_: ("something",))
    assert read_picture(letter(), 1) == pages[kept]
