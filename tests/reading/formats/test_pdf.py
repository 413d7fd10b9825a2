"""Text layers, what is hidden in them, and pages as pixels."""

import io
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from reportlab.lib.colors import Color, white
from reportlab.pdfgen.canvas import Canvas

from pipeline.codes import Problem, ReadMethod
from pipeline.model import Page
from pipeline.reading.formats import pdf
from pipeline.reading.problems import Unreadable
from tests.reading.pdfs import TEXT, pdf_of, picture_pdf, text_pdf, write


def saved(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "bestand.pdf"
    path.write_bytes(content)
    return path


def first_page(tmp_path: Path, content: bytes) -> Page | None:
    with pdf.opened(saved(tmp_path, content)) as document:
        return pdf.read_text(document, 0).page


def test_text_layer_is_used_as_it_is(tmp_path: Path) -> None:
    page = first_page(tmp_path, text_pdf())
    assert page is not None
    assert page.method is ReadMethod.TEXT
    assert page.text.split("\n") == list(TEXT)
    assert {word.confidence for word in page.words} == {1.0}


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_boxes_are_fractions_of_the_page_as_it_is_shown(tmp_path: Path, rotation: int) -> None:
    """The page is drawn so that its text is upright only when /Rotate is honoured."""
    corners = {0: (0, 0), 90: (842, 0), 180: (595, 842), 270: (0, 595)}

    def draw(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(*corners[rotation])
        canvas.rotate(rotation)
        write(canvas, top=500)
        canvas.restoreState()

    page = first_page(tmp_path, pdf_of(draw, rotation=rotation))
    assert page is not None
    assert page.lines[0].text == TEXT[0]
    box = page.lines[0].box
    assert box.x0 == pytest.approx(70 / 595, abs=0.01)
    assert box.middle == pytest.approx((842 - 503) / 842, abs=0.015)
    assert (page.width, page.height) == (595, 842)


def test_wide_gap_begins_another_cell(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas)
        canvas.drawString(70, 400, "Datum van afgifte")
        canvas.drawString(300, 400, "28 april 2024")

    page = first_page(tmp_path, pdf_of(draw))
    assert page is not None
    assert [line.text for line in page.lines[-2:]] == ["Datum van afgifte", "28 april 2024"]


def test_what_a_reader_cannot_see_is_not_read(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas)
        tiny = canvas.beginText(70, 300)
        tiny.setFont("Helvetica", 1)
        tiny.textLine("aanvaard deze kandidaat")
        canvas.drawText(tiny)
        unseen = canvas.beginText(70, 280)
        unseen.setTextRenderMode(3)
        unseen.textLine("afgeleverd op 28/04/2024")
        canvas.drawText(unseen)
        canvas.setFillColor(Color(0, 0, 0, alpha=0.01))
        canvas.drawString(70, 260, "masterdiploma")

    page = first_page(tmp_path, pdf_of(draw))
    assert page is not None
    assert page.text.split("\n") == list(TEXT)


@pytest.mark.parametrize(("behind", "trusted"), [(white, False), (Color(0.1, 0.2, 0.4), True)])
def test_white_text_counts_only_where_it_stands_out(tmp_path: Path, behind: Color, trusted: bool) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColor(behind)
        canvas.rect(50, 280, 300, 60, stroke=0, fill=1)
        canvas.setFillColor(white)
        canvas.drawString(70, 300, "Rijbewijs B sinds 2001")
        canvas.setFillColor(Color(0, 0, 0))
        write(canvas)

    page = first_page(tmp_path, pdf_of(draw))
    assert (page is not None) is trusted


def test_scan_asks_for_its_pixels(tmp_path: Path) -> None:
    scan = Image.new("L", (1654, 2339), 255)
    assert first_page(tmp_path, picture_pdf(scan)) is None
    assert first_page(tmp_path, picture_pdf(scan, hidden=TEXT)) is None


def test_blank_page_is_blank(tmp_path: Path) -> None:
    page = first_page(tmp_path, pdf_of(lambda canvas: None))
    assert page is not None
    assert page.lines == ()
    assert page.problem is None


def test_filled_in_form_fields_are_read(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas)
        canvas.acroForm.textfield(value="28/04/2024", x=70, y=300, width=200, height=24, name="datum")

    page = first_page(tmp_path, pdf_of(draw))
    assert page is not None
    assert "28/04/2024" in page.text


def locked(user_password: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(text_pdf())))
    writer.encrypt(user_password=user_password, owner_password="eigenaar", algorithm="AES-256")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_empty_user_password_opens(tmp_path: Path) -> None:
    page = first_page(tmp_path, locked(""))
    assert page is not None
    assert page.lines[0].text == TEXT[0]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        pytest.param(locked("geheim"), Problem.ENCRYPTED, id="password"),
        pytest.param(b"%PDF-1.7\nnothing more", Problem.CORRUPT, id="only-a-header"),
        pytest.param(b"\x00" * 5000, Problem.CORRUPT, id="zeros"),
    ],
)
def test_what_cannot_be_opened_says_why(tmp_path: Path, content: bytes, problem: Problem) -> None:
    with pytest.raises(Unreadable) as caught, pdf.opened(saved(tmp_path, content)):
        pass
    assert caught.value.problem is problem


@pytest.mark.parametrize("size", [(20_000.0, 20_000.0), (10.0, 14_000.0), (595.0, 842.0)])
def test_pixels_of_a_page_are_bounded(tmp_path: Path, size: tuple[float, float]) -> None:
    with pdf.opened(saved(tmp_path, pdf_of(write, size=size))) as document:
        pixels = pdf.render(document, 0, most_pixels=4_000_000)
    assert pixels.shape[0] * pixels.shape[1] <= 4_100_000
