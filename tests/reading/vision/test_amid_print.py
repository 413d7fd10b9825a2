"""A sheet on other printed paper is told by its margins; where the print around does not tell, nothing is claimed."""

import cv2
import numpy as np
import pytest

from pipeline.model import Line, View
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.ocr.tries.scoring import score
from pipeline.reading.picture import read_picture
from pipeline.reading.sheets import sheet
from pipeline.reading.vision.amid_print import find_amid_print
from pipeline.reading.vision.flat import Flat
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.pages import page_of
from tests.reading.drawn import corners_of, letter

WIDE, HIGH = 1800, 2400
CORNERS = corners_of(letter(), WIDE, HIGH, share=0.72)


def on_print(*, left: float = 0.0, gaps: int = 33) -> Pixels:
    """A letter on a printed page as white as itself, which is bare left of `left` and between its lines."""
    rng = np.random.default_rng(5)
    ground = np.full((HIGH, WIDE, 3), 246, np.uint8)
    for y in range(0, HIGH, 13 + gaps):
        for x in range(round(left * WIDE), WIDE, 60):
            ground[y : y + 13, x : x + int(rng.integers(20, 56))] = 70
    page = letter()
    flat = np.array([(0, 0), (page.shape[1], 0), (page.shape[1], page.shape[0]), (0, page.shape[0])], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, CORNERS)
    laid = cv2.warpPerspective(page, matrix, (WIDE, HIGH), flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full(page.shape[:2], 255, np.uint8), matrix, (WIDE, HIGH))
    return as_pixels(np.where(mask[:, :, None] > 0, np.minimum(laid, 246), ground))


def test_a_sheet_in_the_white_of_the_page_under_it_is_found_by_its_margins() -> None:
    (found,) = find_amid_print(on_print())
    assert np.abs(np.array(found.quad) - CORNERS / (WIDE, HIGH)).max() < 0.03


@pytest.mark.parametrize(
    "picture",
    [
        pytest.param(on_print(left=0.5), id="no print left of it"),
        pytest.param(on_print(gaps=300), id="lines far apart"),
        pytest.param(as_pixels(letter(width=1800, height=2400, size=40)), id="a letter that fills the picture"),
        pytest.param(as_pixels(np.full((1200, 900, 3), 240)), id="nothing"),
    ],
)
def test_nothing_is_found_where_print_does_not_surround_it(picture: Pixels) -> None:
    assert find_amid_print(picture) == ()


def test_what_lies_around_the_sheet_is_not_read() -> None:
    (page,) = read_picture(on_print(), 1)
    assert page.view.quad is not None
    assert "vacature voor de functie van directeur" in page.text
    assert [one.why for one in page.attempts if one.why in ("first", "orientation", "light")] == ["first"]


NOISE = page_of("rn ccnn xwv vvwm mmw nnc\n" * 5, confidence=0.3).lines
PRINT = page_of("met grote belangstelling las ik uw vacature\n" * 4, confidence=0.95).lines


@pytest.mark.parametrize(
    ("near", "on_head", "whys"),
    [
        pytest.param(PRINT, 0.2, ["first"], id="read closer at once"),
        pytest.param((), 0.2, ["first"], id="nothing legible either way"),
        pytest.param((), 0.7, ["first", "orientation", "orientation", "orientation", "light"], id="on its head"),
    ],
)
def test_a_photo_without_edges_is_read_closer_before_anything_else_is_tried(
    monkeypatch: pytest.MonkeyPatch, near: tuple[Line, ...], on_head: float, whys: list[str]
) -> None:
    monkeypatch.setattr(sheet, "recognise", lambda *_, **__: NOISE)
    monkeypatch.setattr(sheet, "orientation", lambda *_, **__: None)
    monkeypatch.setattr(sheet, "confidence_on_head", lambda *_: on_head)
    monkeypatch.setattr(sheet, "may_stand_on_head", lambda *_: True)
    closer = Tried(View(), as_pixels(np.full((40, 40), 255)), near, score(near)) if near else None
    log = Log()
    picture = as_pixels(letter(repeat=6))
    read = sheet.read_amid(Flat(picture), lambda _: closer, log)
    readings = [one.why for one in log.attempts if one.how == "tesseract:nld"]
    assert [why for why in readings if why in ("first", "orientation", "light")] == whys
    assert (read is closer) is bool(near)
