"""What was found in a photo is read as a card or as a sheet."""

import numpy as np
import pytest

from pipeline.codes import ReadMethod
from pipeline.model import Page, View
from pipeline.reading import photographed
from pipeline.reading.attempts import Log, Tried
from pipeline.reading.photo import Found
from pipeline.reading.pixels import as_pixels
from pipeline.reading.scoring import score
from tests.pages import page_of

PICTURE = as_pixels(np.full((500, 800), 200))
FOUND = Found(((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9)), 0.64, 1.0, 1.0, 1.59)


@pytest.mark.parametrize(
    ("text", "confidence", "as_card"),
    [
        pytest.param("ee ar sd en", 0.45, False, id="illegible-as-a-card"),
        pytest.param("Meetjesbank 6703 0000", 0.75, True, id="some-other-card"),
        pytest.param("RIJBEWIJS PEETERS An", 0.45, True, id="a-licence-in-a-bad-light"),
    ],
)
def test_a_sheet_with_the_shape_of_a_card_is_read_as_a_sheet_where_a_card_is_not_legible(
    monkeypatch: pytest.MonkeyPatch, text: str, confidence: float, as_card: bool
) -> None:
    lines = page_of(text, confidence=confidence).lines
    sheet = Page(1, 1.0, 1.0, page_of("Evelien Van Wonterghem").lines, ReadMethod.OCR, 0.9)
    card = Tried(View(FOUND.quad), PICTURE, lines, score(lines), is_card=True)
    monkeypatch.setattr(photographed, "is_card_side", lambda *_: True)
    monkeypatch.setattr(photographed, "read_card_side", lambda *_: card)
    monkeypatch.setattr(photographed, "pages_of_sheet", lambda *_, **__: (sheet,))
    (page,), _ = photographed._read_found(PICTURE, FOUND, 1, Log(), None)
    assert (page is not sheet) is as_card
