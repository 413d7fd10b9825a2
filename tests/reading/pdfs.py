"""Small PDFs drawn for tests."""

import io
from collections.abc import Callable

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

TEXT = (
    "Uittreksel uit het strafregister",
    "Naam en voornaam: Janssens An",
    "Afgeleverd te Lievegem op 15/03/2024",
    "Dit document bevat geen vermeldingen",
)


def pdf_of(
    draw: Callable[[Canvas], None], *, size: tuple[float, float] = (595, 842), rotation: int = 0, pages: int = 1
) -> bytes:
    """A PDF of which each page is drawn by `draw`."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1)
    for _ in range(pages):
        draw(canvas)
        canvas.setPageRotation(rotation)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def write(canvas: Canvas, lines: tuple[str, ...] = TEXT, *, top: float = 760, left: float = 70) -> None:
    """Lines of text in Helvetica 11."""
    canvas.setFont("Helvetica", 11)
    for row, line in enumerate(lines):
        canvas.drawString(left, top - 20 * row, line)


def text_pdf(**options: int) -> bytes:
    """A born-digital page."""
    return pdf_of(write, **options)  # type: ignore[arg-type]


def picture_pdf(picture: Image.Image, *, hidden: tuple[str, ...] = (), size: tuple[float, float] = (595, 842)) -> bytes:
    """A scan, perhaps with an invisible text layer as scanners add it."""

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(picture), 0, 0, *size)
        if hidden:
            text = canvas.beginText(70, 760)
            text.setTextRenderMode(3)
            text.setFont("Helvetica", 11)
            for line in hidden:
                text.textLine(line)
            canvas.drawText(text)

    return pdf_of(draw, size=size)
