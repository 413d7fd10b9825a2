"""Text that a person does not see, on real PDFs: it changes nothing, or a person is asked; it never decides."""

import io
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.colors import Color, white
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pipeline.codes import Reason, Status
from tests.reading.pdfs import pdf_of
from tests.traps import licences
from tests.traps.casebook import Outcome, outcome, rejected, review, uploaded
from tests.traps.extracts import extract_text

OLD, NEW = "27/01/2023", "15/03/2024"
Draw = Callable[[Canvas], None]


def printed(canvas: Canvas, text: str, *, size: float = 10, top: float = 790) -> None:
    """The text as a person sees it."""
    canvas.setFont("Helvetica", size)
    for row, line in enumerate(text.strip("\n").split("\n")):
        canvas.drawString(50, top - 17 * row, line)


def _honest(canvas: Canvas) -> None:
    printed(canvas, extract_text("aalst", OLD))


FORGED = f"Afgeleverd te Aalst op {NEW}   Datum van afgifte: {NEW}"


def _in_white(canvas: Canvas) -> None:
    canvas.setFillColor(white)
    printed(canvas, FORGED, top=60)


def _nearly_white(canvas: Canvas) -> None:
    canvas.setFillColor(Color(0.98, 0.98, 0.98))
    printed(canvas, FORGED, top=60)


def _tiny(canvas: Canvas) -> None:
    printed(canvas, FORGED, top=60, size=1)


def _invisible(canvas: Canvas) -> None:
    text = canvas.beginText(50, 60)
    text.setTextRenderMode(3)
    text.setFont("Helvetica", 10)
    text.textLine(FORGED)
    canvas.drawText(text)


def _transparent(canvas: Canvas) -> None:
    canvas.setFillAlpha(0)
    printed(canvas, FORGED, top=60)


def _off_the_page(canvas: Canvas) -> None:
    printed(canvas, FORGED, top=-200)
    canvas.drawString(900, 400, FORGED)


def _under_a_rectangle(canvas: Canvas) -> None:
    printed(canvas, FORGED, top=60)
    canvas.setFillColor(white)
    canvas.rect(30, 50, 540, 30, stroke=0, fill=1)


def _under_a_picture(canvas: Canvas) -> None:
    printed(canvas, FORGED, top=60)
    canvas.drawImage(ImageReader(Image.new("RGB", (540, 30), "white")), 30, 50, 540, 30)


HIDDEN: dict[str, Draw] = {
    "white": _in_white,
    "nearly white": _nearly_white,
    "tiny": _tiny,
    "invisible": _invisible,
    "transparent": _transparent,
    "off the page": _off_the_page,
    "under a rectangle": _under_a_rectangle,
    "under a picture": _under_a_picture,
}


def judged(home: Path, *draws: Draw) -> Outcome:
    def draw(canvas: Canvas) -> None:
        for each in draws:
            canvas.saveState()
            each(canvas)
            canvas.restoreState()

    return outcome("criminal_record", uploaded(home, "uittreksel.pdf", pdf_of(draw)))


def test_the_page_without_hidden_text_is_rejected(tmp_path: Path) -> None:
    assert judged(tmp_path, _honest) == rejected(Reason.TOO_OLD)


@pytest.mark.parametrize("how", HIDDEN)
def test_hidden_text_makes_no_extract_young_enough(tmp_path: Path, how: str) -> None:
    found = judged(tmp_path, _honest, HIDDEN[how])
    assert found == rejected(Reason.TOO_OLD) or found[0] is Status.REVIEW


@pytest.mark.parametrize("how", HIDDEN)
def test_hidden_text_does_not_date_an_extract_that_shows_no_date(tmp_path: Path, how: str) -> None:
    def undated(canvas: Canvas) -> None:
        printed(canvas, extract_text("aalst", ""))

    assert judged(tmp_path, undated, HIDDEN[how])[0] is Status.REVIEW


def test_a_category_in_the_colour_of_the_paper_is_not_held(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        printed(canvas, licences.belgian_front("AM A").text)
        canvas.setFillColor(white)
        canvas.drawString(95, 790 - 17 * 8, "B")

    file = uploaded(tmp_path, "rijbewijs.pdf", pdf_of(draw))
    assert outcome("driving_licence", file)[0] is not Status.MET


def scan_of(text: str) -> Image.Image:
    """The text as a picture of a page."""
    page = pypdfium2.PdfDocument(io.BytesIO(pdf_of(lambda canvas: printed(canvas, text))))[0]
    picture: Image.Image = page.render(scale=200 / 72).to_pil()
    return picture


@pytest.mark.parametrize("mode", [0, 3], ids=["visible, below the picture", "invisible, above it"])
@pytest.mark.parametrize(("shown", "said"), [(OLD, NEW), (NEW, OLD)], ids=["picture is old", "text is old"])
def test_a_text_layer_that_says_otherwise_than_the_picture_is_a_review(
    tmp_path: Path, mode: int, shown: str, said: str
) -> None:
    def layer(canvas: Canvas) -> None:
        text = canvas.beginText(50, 790)
        text.setTextRenderMode(mode)
        text.setFont("Helvetica", 10)
        text.setLeading(17)
        for line in extract_text("aalst", said).strip("\n").split("\n"):
            text.textLine(line)
        canvas.drawText(text)

    def picture(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(scan_of(extract_text("aalst", shown))), 0, 0, 595, 842)

    order = (layer, picture) if mode == 0 else (picture, layer)
    assert judged(tmp_path, *order) == review(Reason.TEXT_DIFFERS)
