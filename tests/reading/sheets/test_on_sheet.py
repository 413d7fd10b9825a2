"""What was found on a sheet is a card by what it says, or by standing alone; a box as wide as a table is none."""

import numpy as np
import pytest

from pipeline.model import View
from pipeline.reading.ocr.attempts import Log, Tried
from pipeline.reading.ocr.pages import Picture
from pipeline.reading.ocr.scoring import score
from pipeline.reading.sheets import on_sheet
from pipeline.reading.sheets.on_sheet import Side, pages_of_sheet
from pipeline.reading.vision.flat import Flat
from pipeline.reading.vision.found import Found
from pipeline.reading.vision.pixels import as_pixels
from pipeline.reading.vision.view import Quad
from tests.pages import page_of

PICTURE = as_pixels(np.full((842, 595), 240))
SHEET = page_of("Uittreksel strafregister\nGegevens afkomstig uit het register\nDe ambtenaar bij machtiging").lines


@pytest.mark.parametrize(
    ("text", "width", "letters", "cards"),
    [
        pytest.param("Persoon CUYPERS Stijn\nStrafregister BLANCO", 0.8, 60, 0, id="a table with dark cells"),
        pytest.param("Meetjesbank 6703 0000 PEETERS", 0.42, 60, 1, id="some other card with a note beside it"),
        pytest.param("Meetjesbank 6703 0000 PEETERS", 0.8, 0, 1, id="a card enlarged to the page"),
        pytest.param("RIJBEWIJS\n1. PEETERS\n4b. 12.05.2031", 0.8, 150, 1, id="a licence as large"),
    ],
)
def test_a_box_as_wide_as_a_table_is_no_card_where_the_sheet_says_more(
    monkeypatch: pytest.MonkeyPatch, text: str, width: float, letters: int, cards: int
) -> None:
    quad: Quad = ((0.1, 0.2), (0.1 + width, 0.2), (0.1 + width, 0.5), (0.1, 0.5))
    lines = page_of(text, confidence=0.9).lines
    card = Tried(View(quad), PICTURE, lines, score(lines), is_card=True)
    sheet = Tried(View(), PICTURE, SHEET, score(SHEET))
    monkeypatch.setattr(on_sheet, "read_side", lambda quad, _: Side(quad, card, Log()))
    monkeypatch.setattr(on_sheet, "letters_beside", lambda *_: letters)
    monkeypatch.setattr(on_sheet, "mate_of", lambda *_: None)
    monkeypatch.setattr(on_sheet, "read_sheet", lambda *_, **__: sheet)
    monkeypatch.setattr(on_sheet, "read_if_worth_it", lambda *_: sheet)
    found = (Found(quad, 0.3 * width, 1.0, 1.0, 1.6),)
    pages = pages_of_sheet(Picture(PICTURE, 1), Flat(PICTURE), found, Log(), uneven=False)
    assert sum(page.is_card for page in pages) == cards
