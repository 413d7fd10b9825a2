"""What was found in a photo is read as a card or as a sheet, and the whole of it only where that says more."""

from dataclasses import replace

import numpy as np
import pytest

from pipeline.codes import ReadMethod
from pipeline.model import Box, Line, Page, View
from pipeline.reading.ocr.tries import pages
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.ocr.tries.pages import Picture
from pipeline.reading.ocr.tries.scoring import score
from pipeline.reading.sheets import card_or_sheet, photographed
from pipeline.reading.sheets.on_sheet import Side
from pipeline.reading.sheets.photographed import pages_of_photo
from pipeline.reading.vision.found import Found
from pipeline.reading.vision.pixels import as_pixels
from pipeline.reading.vision.view import Quad, corners_of
from tests.pages import page_of
from tests.reading.drawn import letter

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
    monkeypatch.setattr(card_or_sheet, "read_card_side", lambda *_: card)
    monkeypatch.setattr(photographed, "pages_of_sheet", lambda *_, **__: (sheet,))
    (page,), _ = photographed._read_found(Picture(PICTURE, 1), FOUND, Log())
    assert (page is not sheet) is as_card


def _page(tried: Tried) -> Page:
    return pages.page_of(tried, Picture(PICTURE, 1), Log())


def read(text: str, confidence: float) -> Tried:
    lines: tuple[Line, ...] = page_of(text, confidence=confidence).lines
    return Tried(View(), PICTURE, lines, score(lines))


SOME = read("enkele woorden van een slecht leesbaar blad", 0.7)
NOISE = read("krant onder het blad", 0.5)
TEXTURE = read("ee ar an de en oe ra te na er or ma ne om am ed\n" * 30, 0.44)
MORE = read("woord voor woord staat hier op het hele blad\n" * 3, 0.7)
ALL = read("woord voor woord staat hier op het hele blad\n" * 3, 0.95)


@pytest.mark.parametrize(
    ("once", "in_full", "kept"),
    [
        pytest.param(NOISE, False, SOME, id="the whole says less"),
        pytest.param(TEXTURE, False, SOME, id="the whole says more but nothing legible"),
        pytest.param(MORE, True, ALL, id="the whole says more"),
        pytest.param(ALL, False, ALL, id="the whole is read well at once"),
    ],
)
def test_the_whole_photo_is_read_in_all_ways_only_when_one_says_more(
    monkeypatch: pytest.MonkeyPatch, once: Tried, in_full: bool, kept: Tried
) -> None:
    asked: list[str] = []

    def read_amid(*_: object) -> Tried:
        asked.append("in full")
        return ALL

    monkeypatch.setattr(photographed, "find_sheets", lambda *_: (FOUND,))
    monkeypatch.setattr(photographed, "_read_found", lambda *_: ((_page(SOME),), False))
    monkeypatch.setattr(photographed, "read_if_worth_it", lambda *_: once)
    monkeypatch.setattr(photographed, "read_amid", read_amid)
    monkeypatch.setattr(photographed, "perhaps_card", lambda _, plain, __: plain)
    (page,) = pages_of_photo(Picture(PICTURE, 1), PICTURE, Log())
    assert bool(asked) is in_full
    assert page.lines == kept.lines


@pytest.mark.parametrize(("in_box", "is_box"), [("Geboren te / op", True), ("12/05/1978", False)])
def test_a_box_with_the_labels_of_a_form_is_no_card(monkeypatch: pytest.MonkeyPatch, in_box: str, is_box: bool) -> None:
    """No day stands on it, and a sheet of print lies around it: there the whole is read."""
    sheet = letter("Uittreksel", width=1654, height=2339, size=30, repeat=3)
    sheet[900:1120, 160:520] = (214, 224, 236)
    box = tuple((x / 1654, y / 2339) for x, y in ((160, 900), (520, 900), (520, 1120), (160, 1120)))
    labels = page_of(f"Naam\n{in_box}\nWoonplaats").lines
    card = Tried(View(box), PICTURE, labels, score(labels), is_card=True)
    monkeypatch.setattr(photographed, "find_sheets", lambda *_: (Found(box, 0.02, 1.0, 1.0, 1.6),))
    monkeypatch.setattr(photographed, "find_cards", lambda *_: ())
    monkeypatch.setattr(photographed, "is_card_side", lambda *_: True)
    monkeypatch.setattr(card_or_sheet, "read_card_side", lambda *_: card)
    read = pages_of_photo(Picture(as_pixels(sheet), 1), as_pixels(sheet), Log())
    assert [page.is_card for page in read][:1] == [not is_box]
    assert ("Uittreksel" in read[0].text) is is_box


@pytest.mark.parametrize(
    ("area", "height", "count", "parted"),
    [
        pytest.param(0.16, 0.4, 2, True, id="two cards that were taken for one sheet"),
        pytest.param(0.16, 0.9, 2, False, id="two cards on a sheet of paper"),
        pytest.param(0.08, 0.4, 2, False, id="two boxes of a form"),
        pytest.param(0.26, 0.4, 1, False, id="a leaf of a folded paper licence"),
    ],
)
def test_two_cards_on_a_scan_that_were_taken_for_one_sheet_are_parted(
    monkeypatch: pytest.MonkeyPatch, area: float, height: float, count: int, parted: bool
) -> None:
    around = Found(((0.1, 0.1), (0.9, 0.1), (0.9, 0.1 + height), (0.1, 0.1 + height)), 0.8 * height, 1.0, 1.0, 1.0)
    cards = tuple(
        Found(((0.1, y), (0.9, y), (0.9, y + area / 0.8), (0.1, y + area / 0.8)), area, 1.0, 1.0, 1.6)
        for y in (0.1, 0.1 + height - area / 0.8)[:count]
    )
    given: list[object] = []

    def pages_of_sheet(
        _: Picture, __: object, on_it: tuple[Found, ...], *___: object, **____: object
    ) -> tuple[Page, ...]:
        given.append(on_it)
        return ()

    monkeypatch.setattr(photographed, "find_sheets", lambda *_: (around,))
    monkeypatch.setattr(photographed, "find_cards", lambda *_: cards)
    monkeypatch.setattr(photographed, "is_pale", lambda _: True)
    monkeypatch.setattr(photographed, "may_hold_print", lambda *_: False)
    monkeypatch.setattr(photographed, "_read_found", lambda *_: ((_page(SOME),), True))
    monkeypatch.setattr(photographed, "pages_of_sheet", pages_of_sheet)
    pages_of_photo(Picture(PICTURE, 1), PICTURE, Log())
    assert given == ([cards] if parted else [])


@pytest.mark.parametrize(
    ("upper", "lower", "parted"),
    [
        pytest.param("RIJBEWIJS\n4b. 12.05.2031", "9.\nAM\nA1\nB 12.05.2011", True, id="both sides"),
        pytest.param("RIJBEWIJS\n4b. 12.05.2031", "een blad papier", False, id="one alone says that"),
        pytest.param("RIJBEWIJS", "AM\nA1", False, id="no day"),
    ],
)
def test_one_outline_of_two_cards_in_a_photo_is_parted_where_both_say_so(
    monkeypatch: pytest.MonkeyPatch, upper: str, lower: str, parted: bool
) -> None:
    around = replace(FOUND, aspect=1.27)
    halves = {replace(FOUND, quad=((0.1, y), (0.9, y), (0.9, y + 0.4), (0.1, y + 0.4))): y for y in (0.1, 0.5)}
    texts = {half.quad: text for half, text in zip(halves, (upper, lower), strict=True)}
    sheet = Page(1, 1.0, 1.0, ALL.lines, ReadMethod.OCR, 0.9)
    monkeypatch.setattr(photographed, "find_sheets", lambda *_: (around,))
    monkeypatch.setattr(photographed, "find_joined", lambda *_: tuple(halves))
    monkeypatch.setattr(photographed, "find_cards", lambda *_: ())
    monkeypatch.setattr(photographed, "may_hold_print", lambda *_: False)
    monkeypatch.setattr(photographed, "_read_found", lambda *_: ((sheet,), True))
    monkeypatch.setattr(photographed, "read_side", lambda quad, _: Side(quad, read(texts[quad], 0.9), Log()))
    found = pages_of_photo(Picture(PICTURE, 1), PICTURE, Log())
    assert (len(found) == 2) is parted
    assert (found == (sheet,)) is not parted


@pytest.mark.parametrize(("aspect", "flat"), [(1.45, True), (1.59, False)])
def test_a_sheet_at_an_angle_that_is_taken_for_a_card_is_flattened_still(
    monkeypatch: pytest.MonkeyPatch, aspect: float, flat: bool
) -> None:
    """As a card on the picture it was read with all that lies around it: a whole diploma was lost among newsprint."""
    found = replace(FOUND, aspect=aspect)
    cut_out: list[bool] = []
    sheet = Page(1, 1.0, 1.0, ALL.lines, ReadMethod.OCR, 0.9)
    monkeypatch.setattr(photographed, "find_sheets", lambda *_: (found,))
    monkeypatch.setattr(photographed, "find_cards", lambda *_: (found,))
    monkeypatch.setattr(photographed, "is_pale", lambda *_: True)

    def read_found(*_: object) -> tuple[tuple[Page, ...], bool]:
        cut_out.append(True)
        return (sheet,), True

    monkeypatch.setattr(photographed, "_read_found", read_found)
    monkeypatch.setattr(photographed, "_is_box_of_form", lambda *_: False)
    monkeypatch.setattr(photographed, "_other_side", lambda *_: None)
    monkeypatch.setattr(photographed, "_beside", lambda *_: ())
    monkeypatch.setattr(photographed, "pages_of_sheet", lambda *_, **__: (sheet,))
    assert pages_of_photo(Picture(PICTURE, 1), PICTURE, Log()) == (sheet,)
    assert bool(cut_out) is flat


@pytest.mark.parametrize(
    ("around", "kept"),
    [
        pytest.param(0.9, "more", id="more of the sheet is read around"),
        pytest.param(0.42, "first", id="nothing is"),
    ],
)
def test_more_of_a_sheet_is_looked_for_around_what_was_read_closer(
    monkeypatch: pytest.MonkeyPatch, around: float, kept: str
) -> None:
    """Its lower half lay in a shadow, and was not read among what lies around it."""
    text = " ".join(["Veroordelingen"] * 10)
    lines = page_of(text).lines
    readings = {
        (0.1, 0.4): Tried(View(), PICTURE, lines, score(lines)),
        (0.1, 0.9): Tried(View(), PICTURE, lines * 2, score(lines * 2)),
    }
    bottoms = iter((0.4, around))

    def place(*_: object, **__: object) -> Quad:
        bottom = next(bottoms)
        return corners_of(Box(0.1, 0.1, 0.6, bottom))

    monkeypatch.setattr(photographed, "place_of_words", place)
    monkeypatch.setattr(photographed, "read_if_worth_it", lambda *_: readings[0.1, 0.4])
    monkeypatch.setattr(
        photographed, "read_sheet", lambda flat, *_, **__: readings[flat.quad[0][1], round(flat.quad[2][1], 2)]
    )
    found = photographed._closer(PICTURE, Log(), readings[0.1, 0.4])
    assert found is readings[0.1, 0.4 if kept == "first" else 0.9]


@pytest.mark.parametrize(
    ("text", "cards", "well"),
    [
        pytest.param("9.\nAM 12.05.11\nA1\nB 12.05.11", True, True, id="the back of a card"),
        pytest.param("9.\nAM\nA1\nB", True, False, id="no day"),
        pytest.param("ee ar sd 12.05.2011", True, False, id="not what cards say"),
        pytest.param("9.\nAM 12.05.11\nA1\nB 12.05.11", False, False, id="no card was found"),
    ],
)
def test_a_card_on_a_photographed_sheet_that_says_so_is_read_well_however_poorly(
    monkeypatch: pytest.MonkeyPatch, text: str, cards: bool, well: bool
) -> None:
    """Otherwise the whole photo was read instead, and the print that the sheet lay on had far more words."""
    part = Page(1, 1.0, 1.0, page_of(text, confidence=0.6).lines, ReadMethod.OCR, 0.6)
    card = Found(((0.2, 0.2), (0.5, 0.2), (0.5, 0.4), (0.2, 0.4)), 0.06, 1.0, 1.0, 1.59)
    monkeypatch.setattr(photographed, "find_cards", lambda *_: (card,) if cards else ())
    monkeypatch.setattr(photographed, "found_exactly", lambda _, found: found)
    monkeypatch.setattr(photographed, "pages_of_sheet", lambda *_, **__: (part,))
    assert photographed._as_sheet(Picture(PICTURE, 1), FOUND, Log()) == ((part,), well)
