"""A scan with somebody's text layer: used when the lines that decide agree with the picture, else read in full."""

import io
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pipeline.codes import ReadMethod
from pipeline.intake.limits import Limits
from pipeline.model import Box, Word
from pipeline.reading.files import read_page
from pipeline.reading.formats.deciding import decides, deciding_lines
from pipeline.reading.formats.textlayer import text_layer
from pipeline.reading.ocr.engines import engine
from pipeline.reading.ocr.looking.montage import read_places
from pipeline.reading.spot_check import spot_checked
from pipeline.reading.vision.pixels import as_pixels
from tests.pages import page_of
from tests.reading.drawn import font
from tests.reading.pdfs import pdf_of
from tests.traps.casebook import uploaded

POINTS = (595.0, 842.0)
PRINTED = (
    "Uittreksel uit het strafregister",
    "Naam en voornaam: Janssens An",
    "Geboren te Brugge op 12/03/1985",
    "Afgeleverd te Lievegem op 15/03/2024",
    "Op verzoek van de betrokkene zelf en voor voorlegging aan een openbaar bestuur",
    "Veroordelingen: nihil",
    "Zij heeft de graad van bachelor in de rechten behaald",
)


def typed(canvas: Canvas, lines: tuple[str, ...], mode: int = 0) -> None:
    text = canvas.beginText(70, 760)
    text.setTextRenderMode(mode)
    text.setFont("Helvetica", 11)
    text.setLeading(26)
    for line in lines:
        text.textLine(line)
    canvas.drawText(text)


def picture_of(lines: tuple[str, ...]) -> Image.Image:
    page = pypdfium2.PdfDocument(io.BytesIO(pdf_of(lambda canvas: typed(canvas, lines))))[0]
    return page.render(scale=200 / 72).to_pil()  # type: ignore[no-any-return]


SCAN = picture_of(PRINTED)


def layered(picture: Image.Image, said: tuple[str, ...], *, degrees: int = 0) -> bytes:
    """A scan under the invisible text of somebody's OCR."""

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(picture), 0, 0, *POINTS)
        canvas.translate(*(POINTS if degrees else (0, 0)))
        canvas.rotate(degrees)
        typed(canvas, said, mode=3)

    return pdf_of(draw)


def checked(picture: Image.Image, said: tuple[str, ...], *, degrees: int = 0) -> tuple[str | None, list[str]]:
    """The text of the page if the layer was used, and what was tried."""
    with pypdfium2.PdfDocument(layered(picture, said, degrees=degrees)) as document:
        layer = text_layer(document[0])
    page, tries = spot_checked(np.asarray(picture), layer, 1, POINTS)
    return None if page is None else page.text, [one.why for one in tries]


def changed(old: str, new: str) -> tuple[str, ...]:
    return tuple(line.replace(old, new) for line in PRINTED)


def test_a_layer_that_agrees_is_used_and_trusted_as_far_as_was_compared() -> None:
    with pypdfium2.PdfDocument(layered(SCAN, PRINTED)) as document:
        layer = text_layer(document[0])
    page, tries = spot_checked(np.asarray(SCAN), layer, 1, POINTS)
    assert page is not None
    assert page.text == "\n".join(PRINTED)
    assert (page.method, page.text_agrees) == (ReadMethod.MIXED, True)
    assert all(0.9 <= word.confidence < 1 for word in page.words)
    assert [one.why for one in tries] == ["spot_agrees"]


def test_agreement_takes_one_call(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []
    real = engine.engine()

    class Counting:
        name = "counting"

        def table(self, *arguments: object) -> str:
            calls.append(1)
            return real.table(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(engine, "engine", Counting)
    assert checked(SCAN, PRINTED)[0] is not None
    assert len(calls) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("15/03/2024", "15/04/2024", id="another-month"),
        pytest.param("15/03/2024", "5/03/2024", id="a-figure-less"),
        pytest.param("bachelor", "master", id="another-level"),
        pytest.param("nihil", "1", id="a-conviction"),
        pytest.param("Janssens", "Peeters", id="another-name"),
    ],
)
def test_a_layer_that_says_otherwise_where_it_decides_is_not_used(old: str, new: str) -> None:
    text, tries = checked(SCAN, changed(old, new))
    assert text is None
    assert tries == ["spot_differs"]


def with_note(where: tuple[int, int]) -> Image.Image:
    picture = SCAN.convert("RGB")
    ImageDraw.Draw(picture).text(where, "Ingetrokken door de griffie op 20/03/2024", font=font(34), fill="black")
    return picture


def test_print_that_the_layer_passes_over_is_not_lost() -> None:
    text, tries = checked(with_note((200, 1500)), PRINTED)
    assert text is None
    assert tries == ["spot_passed_over"]


def test_a_date_that_the_picture_does_not_show_is_no_text_of_the_page() -> None:
    text, tries = checked(SCAN, (*PRINTED, "Verlengd tot 31/12/2030"))
    assert text is None
    assert tries in (["spot_differs"], ["spot_not_shown"])


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(("Scan 1",), id="hardly-anything"),
        pytest.param(PRINTED[:1], id="too-little-to-compare"),
        pytest.param((), id="no-layer"),
    ],
)
def test_too_little_text_says_nothing(said: tuple[str, ...]) -> None:
    assert checked(picture_of(PRINTED[:1]), said)[0] is None


def test_a_layer_on_its_head_is_not_compared() -> None:
    assert checked(SCAN, PRINTED, degrees=180) == (None, [])


def test_a_page_on_which_most_lines_decide_is_read_in_full() -> None:
    many = tuple(f"Jaar {2000 + n} en datum 0{n % 9 + 1}/03/{2000 + n}" for n in range(30))
    assert checked(picture_of(many), many) == (None, ["spot_too_many"])


@pytest.mark.parametrize(
    ("said", "tries"),
    [(PRINTED, ["spot_agrees"]), (changed("15/03/2024", "15/04/2024"), ["spot_differs", "first"])],
    ids=["agrees", "differs"],
)
def test_what_was_tried_stands_with_the_page(tmp_path: Path, said: tuple[str, ...], tries: list[str]) -> None:
    file = uploaded(tmp_path, "scan.pdf", layered(SCAN, said))
    (page,) = read_page(file.upload, 1, Limits())
    assert [one.why for one in page.attempts][: len(tries)] == tries
    assert page.text_agrees is (len(tries) == 1)


def test_lines_that_decide_come_first_and_long_ones_in_pieces() -> None:
    filler = "een zin zonder iets dat beslist en waarin niemand naar iets zoekt behalve naar het einde\n"
    lines = page_of(filler * 12 + "tekst " * 9 + "15/03/2024 " + "tekst " * 9).lines
    wanted = deciding_lines(lines)
    assert wanted is not None
    assert "tekst tekst 15/03/2024 tekst tekst" in [line.text for line in wanted]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15/03/2024", True),
        ("4a.", True),
        ("Masterdiploma", True),
        ("Néant", True),
        ("oktober", True),
        ("mei", True),
        ("en", False),
    ],
)
def test_numbers_and_telling_words_decide(text: str, expected: bool) -> None:
    assert decides(Word(text, Box(0, 0, 1, 1), 1.0)) is expected


def test_places_are_read_in_their_order_whatever_their_size() -> None:
    grey = as_pixels(np.asarray(SCAN.convert("L")))
    top = [(842 - 760 + 26 * n) / 842 for n in range(len(PRINTED))]
    places = [Box(0.1, at - 0.014, 0.95, at + 0.005) for at in top]
    found = read_places(grey, [places[3], Box(0.1, 0.8, 0.3, 0.82), places[0]])
    assert [" ".join(word.text for word in words) for words in found] == [PRINTED[3], "", PRINTED[0]]


def test_no_places_take_no_call() -> None:
    assert read_places(as_pixels(np.full((50, 50), 255)), ()) == ()


def test_words_of_places_lie_where_they_stand_on_the_page() -> None:
    grey = as_pixels(np.asarray(SCAN.convert("L")))
    at = (842 - 760 + 26 * 3) / 842
    ((first, *_, last),) = read_places(grey, [Box(0.1, at - 0.014, 0.95, at + 0.005)])
    assert (first.text, last.text) == ("Afgeleverd", "15/03/2024")
    assert first.box.x0 == pytest.approx(70 / 595, abs=0.005)
    assert [last.box.y0, last.box.y1] == pytest.approx([at - 0.01, at], abs=0.004)
    assert last.box.x1 < 0.5
