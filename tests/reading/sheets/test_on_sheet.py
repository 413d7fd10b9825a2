"""What was found on a sheet is a card by what it says, or by standing alone; a box as wide as a table is none."""

from dataclasses import replace

import numpy as np
import pytest

from pipeline.model import View
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.ocr.tries.pages import Picture
from pipeline.reading.ocr.tries.scoring import score
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


@pytest.mark.parametrize(
    ("rest", "confidence", "uneven", "pages"),
    [
        pytest.param("ed ded EE Achel\nprete dd hdd oane", 0.4, True, 1, id="woven cloth"),
        pytest.param("ed ded EE Achel\nprete dd hdd oane", 0.4, False, 2, id="a poor scan of a sheet"),
        pytest.param("UNIVERSITEIT Gcnt\nverlccnt aan An", 0.72, True, 2, id="a blurred sheet"),
        pytest.param("AM BE 12 07\nCE 31", 0.72, True, 2, id="short words alone"),
        pytest.param("ed dd EE ij\nee", 0.4, True, 1, id="cloth without a longer word"),
    ],
)
def test_what_cards_lie_on_in_a_photo_is_no_page_unless_a_word_stands_on_it(
    monkeypatch: pytest.MonkeyPatch, rest: str, confidence: float, uneven: bool, pages: int
) -> None:
    quad: Quad = ((0.1, 0.2), (0.9, 0.2), (0.9, 0.5), (0.1, 0.5))
    lines = page_of("RIJBEWIJS\n1. PEETERS\n4b. 12.05.2031", confidence=0.9).lines
    card = Tried(View(quad), PICTURE, lines, score(lines), is_card=True)
    around = page_of(rest, confidence=confidence).lines
    monkeypatch.setattr(on_sheet, "read_side", lambda quad, _: Side(quad, card, Log()))
    monkeypatch.setattr(on_sheet, "letters_beside", lambda *_: 60)
    monkeypatch.setattr(on_sheet, "mate_of", lambda *_: None)
    monkeypatch.setattr(on_sheet, "read_if_worth_it", lambda *_: Tried(View(), PICTURE, around, score(around)))
    found = (Found(quad, 0.24, 1.0, 1.0, 1.6),)
    assert len(pages_of_sheet(Picture(PICTURE, 1), Flat(PICTURE), found, Log(), uneven=uneven)) == pages


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        pytest.param("RIJBEWIJS\n1. PEETERS\n4b. 12.05.2031", 2, id="two sides of a card"),
        pytest.param(
            "RIJBEWIJS\nModel van de Europese Gemeenschappen\n1. Naam PEETERS\n5. op 12.05.1991",
            0,
            id="unfolded leaves",
        ),
        pytest.param("Vriendenkring\nPEETERS An\nLid sinds 12.05.2011", 0, id="a coloured leaf of that shape"),
    ],
)
def test_what_two_cards_that_touch_would_cover_is_parted_only_where_it_says_what_cards_say(
    monkeypatch: pytest.MonkeyPatch, text: str, cards: int
) -> None:
    quads: list[Quad] = [((0.1, y), (0.5, y), (0.5, y + 0.18), (0.1, y + 0.18)) for y in (0.2, 0.38)]
    lines = page_of(text, confidence=0.9).lines
    sheet = Tried(View(), PICTURE, SHEET, score(SHEET))
    monkeypatch.setattr(
        on_sheet,
        "read_side",
        lambda quad, _: Side(quad, Tried(View(quad), PICTURE, lines, score(lines), is_card=True), Log()),
    )
    monkeypatch.setattr(on_sheet, "letters_beside", lambda *_: 0)
    monkeypatch.setattr(on_sheet, "read_sheet", lambda *_, **__: sheet)
    found = tuple(Found(quad, 0.07, 1.0, 1.0, 1.59, joined=True) for quad in quads)
    pages = pages_of_sheet(Picture(PICTURE, 1), Flat(PICTURE), found, Log(), uneven=False)
    assert sum(page.is_card for page in pages) == cards
    assert len(pages) == max(1, cards)


ENLARGED = "RIJBEWIJS PERMIS DE CONDUIRE BELGIE\n1. FRANSSEN\n2. Maria Hubertina\n4a. 21.11.2016\n4b. 21.11.2026"


@pytest.mark.parametrize(
    ("width", "whole", "categories"),
    [
        pytest.param(0.66, ENLARGED + "\n9. AM B", True, id="a card enlarged"),
        pytest.param(0.4, ENLARGED + "\n9. AM B", False, id="a card on a sheet"),
        pytest.param(0.66, "woorden van een brief die veel meer zegt dan een kaart", False, id="no card"),
        pytest.param(0.66, "RIJBEWIJS\n9. AM B", False, id="read worse"),
    ],
)
def test_a_card_that_fills_its_sheet_is_read_where_all_words_stand(
    monkeypatch: pytest.MonkeyPatch, width: float, whole: str, categories: bool
) -> None:
    """Field 9 stood far under the rest of the card, and in no block of print with it."""
    block: Quad = ((0.04, 0.08), (0.04 + width, 0.08), (0.04 + width, 0.6), (0.04, 0.6))

    def side_of(quad: Quad, _: object) -> Side:
        text = ENLARGED if quad == block else whole
        lines = page_of(text, confidence=0.95).lines
        return Side(quad, Tried(View(quad), PICTURE, lines, score(lines), is_card=True), Log())

    lines = page_of(ENLARGED + "\nAB", confidence=0.95).lines
    monkeypatch.setattr(on_sheet, "read_side", side_of)
    monkeypatch.setattr(on_sheet, "nothing_but_cards", lambda *_: ())
    monkeypatch.setattr(on_sheet, "blocks_of_print", lambda *_: (block,))
    monkeypatch.setattr(on_sheet, "SURE_WORDS", 3)
    monkeypatch.setattr(on_sheet, "place_of_words", lambda *_, **__: ((0.0, 0.0), (1.0, 0.0), (1.0, 0.95), (0.0, 0.95)))
    monkeypatch.setattr(on_sheet, "letters_beside", lambda *_: 0)
    monkeypatch.setattr(on_sheet, "read_sheet", lambda *_, **__: Tried(View(), PICTURE, lines, score(lines)))
    page, *_ = pages_of_sheet(Picture(PICTURE, 1), Flat(PICTURE), (), Log(), uneven=False)
    assert ("AM" in page.text) is categories


def test_a_paragraph_of_a_letter_that_names_a_licence_is_not_read_as_a_card(monkeypatch: pytest.MonkeyPatch) -> None:
    sentence = "Ik heb een rijbewijs en rijd al jaren met een wagen"
    lines = page_of("\n".join([sentence, sentence, sentence, "1. PEETERS", "4b. 12.05.2031"]), confidence=0.9).lines
    top, bottom = lines[0].box.y0, lines[2].box.y1
    sheet = Tried(View(), PICTURE, lines, score(lines))
    letter: Quad = ((0.0, top), (1.0, top), (1.0, bottom), (0.0, bottom))
    fields: Quad = ((0.0, bottom), (1.0, bottom), (1.0, 1.0), (0.0, 1.0))
    asked: list[Quad] = []

    def read_side(quad: Quad, _: object) -> Side:
        asked.append(quad)
        return Side(quad, replace(sheet, lines=()), Log())

    monkeypatch.setattr(on_sheet, "read_side", read_side)
    monkeypatch.setattr(on_sheet, "blocks_of_print", lambda _: (letter, fields))
    monkeypatch.setattr(on_sheet, "read_sheet", lambda *_, **__: sheet)
    pages_of_sheet(Picture(PICTURE, 1), Flat(PICTURE), (), Log(), uneven=False)
    assert asked == [fields]


@pytest.mark.parametrize(
    ("left", "right", "pages"),
    [
        pytest.param(0.17, 0.95, 1, id="a card by itself"),
        pytest.param(0.5, 0.95, 2, id="another beside it"),
        pytest.param(0.04, 0.6, 2, id="room behind it"),
    ],
)
def test_what_stands_in_the_margins_of_a_card_that_fills_its_sheet_is_no_other_page(
    monkeypatch: pytest.MonkeyPatch, left: float, right: float, pages: int
) -> None:
    """Of its flag and portrait "Sa. DE. 5 / Ee / A" was read, and the file passed for one not understood."""
    card: Quad = ((left, 0.05), (right, 0.05), (right, 0.95), (left, 0.95))
    lines = page_of(ENLARGED + "\n9. AM B", confidence=0.95).lines
    side = Side(card, Tried(View(card), PICTURE, lines, score(lines), is_card=True), Log())
    monkeypatch.setattr(on_sheet, "nothing_but_cards", lambda *_: ())
    monkeypatch.setattr(on_sheet, "_sides_by_print", lambda *_: ([side], [side]))
    monkeypatch.setattr(on_sheet, "letters_beside", lambda *_: 40)
    monkeypatch.setattr(on_sheet, "read_sheet", lambda *_, **__: Tried(View(), PICTURE, lines, score(lines)))
    assert len(pages_of_sheet(Picture(PICTURE, 1), Flat(PICTURE), (), Log(), uneven=False)) == pages


@pytest.mark.parametrize(
    ("beside", "cards"),
    [
        pytest.param("9.\nAM 12.05.11\nA1\nB 12.05.11", 2, id="the other side"),
        pytest.param("een vak van een formulier met woorden", 1, id="something else"),
    ],
)
def test_the_other_side_is_looked_for_on_a_photographed_sheet_too(
    monkeypatch: pytest.MonkeyPatch, beside: str, cards: int
) -> None:
    around: Quad = ((0.05, 0.05), (0.95, 0.05), (0.95, 0.95), (0.05, 0.95))
    first: Quad = ((0.1, 0.2), (0.5, 0.2), (0.5, 0.38), (0.1, 0.38))
    other: Quad = ((0.1, 0.5), (0.5, 0.5), (0.5, 0.68), (0.1, 0.68))
    texts = {first: "RIJBEWIJS\n1. PEETERS\n4b. 12.05.2031", other: beside}

    def read_side(quad: Quad, _: object) -> Side:
        lines = page_of(texts[quad], confidence=0.9).lines
        return Side(quad, Tried(View(quad), PICTURE, lines, score(lines), is_card=True), Log())

    sheet = Tried(View(), PICTURE, (), score(()))
    monkeypatch.setattr(on_sheet, "read_side", read_side)
    monkeypatch.setattr(on_sheet, "letters_beside", lambda *_: 60)
    monkeypatch.setattr(on_sheet, "mate_of", lambda *_: other)
    monkeypatch.setattr(on_sheet, "read_if_worth_it", lambda *_: sheet)
    found = (Found(first, 0.07, 1.0, 1.0, 1.59),)
    pages = pages_of_sheet(Picture(PICTURE, 1), Flat(PICTURE, around), found, Log(), uneven=True)
    assert sum(page.is_card for page in pages) == cards
