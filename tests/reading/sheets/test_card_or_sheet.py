"""What either reading of a picture says settles whether it is a card or a sheet."""

import numpy as np
import pytest

from pipeline.model import View
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.ocr.tries.scoring import score
from pipeline.reading.sheets import card_or_sheet
from pipeline.reading.sheets.card_or_sheet import paper_or_card, perhaps_card
from pipeline.reading.vision.flat import Flat
from pipeline.reading.vision.pixels import as_pixels
from tests.pages import page_of

PICTURE = as_pixels(np.full((500, 800), 200))
CV = "Profiel\nIk ben een leider\nTalen en kennis van de wet"
FRONT = "RIJBEWIJS\n1. PEETERS\n2. An\n4a. 03.02.2021\n4b. 03.02.2031\n9. AM B"


def read(text: str, confidence: float, *, is_card: bool = False) -> Tried:
    lines = page_of(text, confidence=confidence).lines
    return Tried(View(), PICTURE, lines, score(lines), is_card=is_card)


@pytest.mark.parametrize(
    ("plain", "as_card", "kept"),
    [
        pytest.param((FRONT, 0.6), (FRONT, 0.9), "card", id="read better as a card"),
        pytest.param((FRONT, 0.9), (FRONT, 0.6), "sheet", id="read worse as a card"),
        pytest.param((FRONT, 0.6), (CV, 0.9), "sheet", id="says no card's words"),
        pytest.param((FRONT + "\nwoord" * 90, 0.6), (FRONT, 0.9), "not asked", id="more words than a card has"),
        pytest.param((FRONT + "\nGemeenschapsmodel", 0.9), (FRONT, 0.9), "not asked", id="a licence on paper"),
        pytest.param((CV, 0.9), (FRONT, 0.9), "not asked", id="a cv"),
    ],
)
def test_what_may_be_a_card_is_one_where_it_reads_so(
    monkeypatch: pytest.MonkeyPatch, plain: tuple[str, float], as_card: tuple[str, float], kept: str
) -> None:
    asked: list[int] = []

    def read_card_side(*_: object) -> Tried:
        asked.append(1)
        return read(*as_card, is_card=True)

    monkeypatch.setattr(card_or_sheet, "read_card_side", read_card_side)
    found = perhaps_card(PICTURE, read(*plain), Log())
    assert ("not asked" if not asked else "card" if found.is_card else "sheet") == kept


INSIDE = "7. Geldig tot\nA\nB 01.02.1984\nC"


@pytest.mark.parametrize(
    ("as_card", "as_sheet", "kept"),
    [
        (INSIDE, INSIDE.replace("A\n", ""), "card"),
        (INSIDE.replace("01.02.1984", ""), INSIDE, "sheet"),
        (INSIDE, INSIDE + "\n8. Nummer 12345", "sheet"),
    ],
    ids=["a-letter-lost", "a-day-lost", "the-same-told"],
)
def test_of_a_licence_on_paper_is_kept_what_tells_more_of_its_table(
    monkeypatch: pytest.MonkeyPatch, as_card: str, as_sheet: str, kept: str
) -> None:
    monkeypatch.setattr(card_or_sheet, "read_sheet", lambda *_, **__: read(as_sheet, 0.9))
    found = paper_or_card(read(as_card, 0.9, is_card=True), Flat(PICTURE), Log())
    assert ("card" if found.is_card else "sheet") == kept
