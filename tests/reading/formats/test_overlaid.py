"""Text over which something is drawn is not what the page says; cells, rules, frames and logos change nothing."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.colors import Color, white
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pipeline.model import Page
from pipeline.reading.formats import pdf
from tests.reading.pdfs import pdf_of, write

LEFT, TOP = 70, 400
DATE = "Afgeleverd te Ieper op 03/05/2026"


def dated(canvas: Canvas) -> None:
    write(canvas, top=700)
    canvas.setFont("Helvetica", 11)
    canvas.drawString(LEFT, TOP, DATE)


def picture(text: str, *, transparent: bool = False) -> ImageReader:
    image = Image.new("RGBA", (300, 60), (255, 255, 255, 0 if transparent else 255))
    ImageDraw.Draw(image).text((10, 10), text, fill=(0, 0, 0, 255), font_size=40)
    content = io.BytesIO()
    image.save(content, "PNG")
    return ImageReader(io.BytesIO(content.getvalue()))


def picture_over_the_day(canvas: Canvas) -> None:
    dated(canvas)
    canvas.drawImage(picture("03/09/2026"), LEFT + 118, TOP - 4, 75, 15)


def white_box_and_other_figures(canvas: Canvas) -> None:
    dated(canvas)
    canvas.setFillColor(white)
    canvas.rect(LEFT + 118, TOP - 3, 80, 13, stroke=0, fill=1)
    canvas.setFillColor(Color(0, 0, 0))
    canvas.drawString(LEFT + 118, TOP, "03/09/2026")


def one_figure_painted_out(canvas: Canvas) -> None:
    dated(canvas)
    canvas.setFillColor(white)
    canvas.rect(LEFT + 139, TOP - 1, 4.5, 10, stroke=0, fill=1)


def strokes_that_close_a_figure(canvas: Canvas) -> None:
    dated(canvas)
    canvas.setLineWidth(1.2)
    for x in (118.6, 124.8, 134.0, 140.2):
        canvas.line(LEFT + x, TOP + 0.5, LEFT + x, TOP + 7)


def form_over_the_day(canvas: Canvas) -> None:
    dated(canvas)
    canvas.beginForm("stamp")
    canvas.drawImage(picture("03/09/2026"), LEFT + 118, TOP - 4, 75, 15)
    canvas.endForm()
    canvas.doForm("stamp")


def cell_and_rules(canvas: Canvas) -> None:
    canvas.setFillColor(Color(0.8, 0.85, 0.9))
    canvas.rect(LEFT - 4, TOP - 4, 300, 16, stroke=1, fill=1)
    canvas.setFillColor(Color(0, 0, 0))
    dated(canvas)
    canvas.line(LEFT, TOP - 1.5, LEFT + 200, TOP - 1.5)


def picture_behind(canvas: Canvas) -> None:
    canvas.drawImage(picture(""), LEFT - 10, TOP - 20, 120, 60)
    dated(canvas)


def signature_beside(canvas: Canvas) -> None:
    dated(canvas)
    canvas.drawImage(picture("J. Maes", transparent=True), LEFT, TOP - 60, 100, 30, mask="auto")


def white_on_dark(canvas: Canvas) -> None:
    canvas.setFillColor(Color(0.1, 0.2, 0.4))
    canvas.rect(LEFT - 4, TOP - 4, 300, 16, stroke=0, fill=1)
    write(canvas, top=700)
    canvas.setFillColor(white)
    canvas.setFont("Helvetica", 11)
    canvas.drawString(LEFT, TOP, DATE)


def read(tmp_path: Path, draw: Callable[[Canvas], None]) -> Page | None:
    path = tmp_path / "uittreksel.pdf"
    path.write_bytes(pdf_of(draw))
    with pdf.opened(path) as document:
        return pdf.read_text(document, 0).page


@pytest.mark.parametrize(
    "draw",
    [
        picture_over_the_day,
        white_box_and_other_figures,
        one_figure_painted_out,
        strokes_that_close_a_figure,
        form_over_the_day,
    ],
)
def test_a_page_of_which_text_is_drawn_over_is_read_by_its_pixels(
    tmp_path: Path, draw: Callable[[Canvas], None]
) -> None:
    assert read(tmp_path, draw) is None


@pytest.mark.parametrize("draw", [dated, cell_and_rules, picture_behind, signature_beside, white_on_dark])
def test_what_lies_behind_or_beside_text_changes_nothing(tmp_path: Path, draw: Callable[[Canvas], None]) -> None:
    page = read(tmp_path, draw)
    assert page is not None
    assert DATE in page.text


def test_the_document_is_shown_whole_again_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "uittreksel.pdf"
    path.write_bytes(pdf_of(picture_over_the_day))
    with pdf.opened(path) as document:
        before = pdf.render(document, 0, most_pixels=4_000_000, dpi=100)
        pdf.read_text(document, 0)
        assert (pdf.render(document, 0, most_pixels=4_000_000, dpi=100) == before).all()
