"""Words asked for as a whole are those that asking for each character gives, at a fraction of the calls."""

from random import Random
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from reportlab.pdfgen.canvas import Canvas

from bench.documents import draw_cv, draw_diploma, draw_extract, draw_licence
from pipeline.model import Box
from pipeline.reading.formats.plausibility import plausible
from pipeline.reading.formats.textlayer import TextLayer, _Reader, text_layer
from tests.reading.pdfs import pdf_of, write


def layer_of(content: bytes) -> TextLayer:
    with pypdfium2.PdfDocument(content) as document:
        return text_layer(document[0])


def one_by_one(content: bytes, monkeypatch: pytest.MonkeyPatch) -> TextLayer:
    with monkeypatch.context() as patch:
        patch.setattr(_Reader, "at_once", lambda *_: None)
        return layer_of(content)


def pieces(canvas: Canvas) -> None:
    """A word of two text objects and two colours, a hidden half, words that touch, print askew, accents."""
    write(canvas)
    canvas.drawString(70, 400, "Jans")
    canvas.drawString(70 + canvas.stringWidth("Jans"), 400, "sens")
    canvas.saveState()
    half = canvas.beginText(70, 380)
    half.textOut("zicht")
    half.setTextRenderMode(3)
    half.textOut("baar")
    canvas.drawText(half)
    canvas.restoreState()
    canvas.drawString(70, 360, "boven")
    canvas.drawString(70, 330, "onder")
    canvas.saveState()
    canvas.translate(400, 300)
    canvas.rotate(90)
    canvas.rotate(-60)
    canvas.drawString(0, 40, "Scheef gestempeld")
    canvas.restoreState()
    canvas.drawString(70, 300, "École supérieure à Liège, Ä Ö Ü")


DOCUMENTS = {
    "pieces": pdf_of(pieces),
    "extract": draw_extract(Random(5)).pdf,
    "table": draw_extract(Random(6), "eloket_table").pdf,
    "diploma": draw_diploma(Random(7)).pdf,
    "ornamental": draw_diploma(Random(8), "ornamental").pdf,
    "cv": draw_cv(Random(9)).pdf,
    "card": draw_licence(Random(10), "be_card_a4").pdf,
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_words_are_those_of_their_characters(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fast, slow = layer_of(DOCUMENTS[name]), one_by_one(DOCUMENTS[name], monkeypatch)
    assert [line.text for line in fast.lines] == [line.text for line in slow.lines]
    assert [word.text for word in fast.hidden] == [word.text for word in slow.hidden]
    assert (fast.broken, fast.upright) == (slow.broken, slow.upright)
    for one, other in zip((*fast.words, *fast.hidden), (*slow.words, *slow.hidden), strict=True):
        assert corners(one.box) == pytest.approx(corners(other.box), abs=1e-3)


def corners(box: Box) -> tuple[float, ...]:
    return box.x0, box.y0, box.x1, box.y1


def test_a_word_in_pieces_is_one_word_and_its_hidden_half_is_not_seen() -> None:
    layer = layer_of(DOCUMENTS["pieces"])
    said = [word.text for word in layer.words]
    assert "Janssens" in said
    assert "zicht" in said
    assert [word.text for word in layer.hidden] == ["baar"]


def test_the_library_is_asked_a_few_times_per_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asking is where the time goes: a page of 1000 characters takes a millisecond or two, not ten."""
    asked = 0

    def counted(name: str) -> Any:
        real = getattr(pdfium, name)

        def call(*arguments: object) -> object:
            nonlocal asked
            asked += 1
            return real(*arguments)

        return call

    for name in dir(pdfium):
        if name.startswith("FPDFText_"):
            monkeypatch.setattr(pdfium, name, counted(name))
    layer = layer_of(DOCUMENTS["extract"])
    characters = sum(len(word.text) for word in layer.words)
    assert characters > 200
    assert asked < 8 * len(layer.words) + 20


def test_text_that_cannot_be_had_as_one_piece_is_read_by_character(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = layer_of(DOCUMENTS["extract"])
    monkeypatch.setattr(_Reader, "text", lambda _: None)
    found = layer_of(DOCUMENTS["extract"])
    assert [word.text for word in found.words] == [word.text for word in usual.words]


@pytest.mark.parametrize(("rotation", "upright"), [(0, True), (90, False), (180, False), (270, False)])
def test_text_on_its_side_or_head_is_not_taken_as_it_is(rotation: int, upright: bool) -> None:
    layer = layer_of(pdf_of(lambda canvas: write(canvas, top=500), rotation=rotation))
    assert layer.upright is upright
    assert plausible(layer) is upright
    assert "strafregister" in [word.text for word in layer.words]


def test_a_stamp_askew_does_not_make_a_page_lie() -> None:
    assert layer_of(DOCUMENTS["pieces"]).upright


def test_scattered_letters_are_no_words() -> None:
    def draw(canvas: Canvas) -> None:
        for row in range(8):
            for column, letter in enumerate("uittreksel"):
                canvas.drawString(70 + 40 * column, 700 - 30 * row, letter)

    layer = layer_of(pdf_of(draw))
    assert len(layer.words) == 80
    assert not plausible(layer)


def noted(canvas: Canvas) -> None:
    """A day with the mark of a note right behind it, and a figure of the same size at its height."""
    canvas.setFont("Helvetica", 12)
    canvas.drawString(70, 400, "24/10/2024")
    beside = 70 + canvas.stringWidth("24/10/2024")
    canvas.setFont("Helvetica", 8)
    canvas.drawString(beside, 405, "5")
    canvas.setFont("Helvetica", 12)
    canvas.drawString(70, 370, "17/04/198")
    canvas.drawString(70 + canvas.stringWidth("17/04/198"), 370, "0")


def test_the_mark_of_a_note_is_a_word_of_its_own() -> None:
    assert [word.text for word in layer_of(pdf_of(noted)).words] == ["24/10/2024", "5", "17/04/1980"]


@pytest.mark.parametrize(
    ("one", "other", "gap", "words"),
    [
        ("Lotte", "Vandamme", 0.11, ["Lotte", "Vandamme"]),  # a space that kerning made narrow
        ("Lotte", "Vandamme", 0.02, ["LotteVandamme"]),
        ("Mac", "Donald", 0.0, ["MacDonald"]),
        ("onder", "streept", 0.11, ["onderstreept"]),
        ("e", "Box", 0.11, ["eBox"]),
    ],
)
def test_a_capital_behind_a_narrow_gap_begins_a_word(one: str, other: str, gap: float, words: list[str]) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 16)
        canvas.drawString(70, 700, one)
        canvas.drawString(70 + canvas.stringWidth(one, "Helvetica", 16) + gap * 16, 700, other)

    assert [word.text for word in layer_of(pdf_of(draw)).words] == words


def test_letters_set_apart_are_no_words() -> None:
    def draw(canvas: Canvas) -> None:
        for at, letter in enumerate("MacDonald"):
            canvas.drawString(70 + 10 * at, 700, letter)

    before = [word.text for word in layer_of(pdf_of(draw)).words]
    assert "Donald" not in before
