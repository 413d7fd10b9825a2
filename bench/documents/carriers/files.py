"""Other ways in which a page reaches the municipality: screenshots, Word, locked, joined and broken files."""

import io
from collections.abc import Sequence

import docx
import pypdf
from docx.shared import Cm
from PIL import Image
from pypdf.generic import ArrayObject

from bench.documents.carriers.raster import UNMOVED, Carried, jpeg, page_count, render
from bench.documents.office import docx_bytes


def born_digital(pdf: bytes) -> Carried:
    """The PDF as it was made."""
    return Carried(pdf, ".pdf", (UNMOVED,) * page_count(pdf))


def screenshot_png(pdf: bytes, *, page: int = 1, width: int = 1100) -> Carried:
    """A page as shown on a screen, of low resolution."""
    pixels = render(pdf, page, dpi=110)
    image = Image.fromarray(pixels)
    image = image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS)
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return Carried(buffer.getvalue(), ".png", (UNMOVED,))


def docx_with_picture(pdf: bytes, *, dpi: float = 150, caption: str = "") -> Carried:
    """Each page pasted as a picture into a Word file."""
    document = docx.Document()
    if caption:
        document.add_paragraph(caption)
    for page in range(1, page_count(pdf) + 1):
        document.add_picture(io.BytesIO(jpeg(render(pdf, page, dpi), 80)), width=Cm(15))
    return Carried(docx_bytes(document), ".docx", (UNMOVED,) * page_count(pdf))


def encrypt(pdf: bytes, password: str) -> bytes:
    """The PDF locked: with an empty password it opens without asking, but is still encrypted."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    writer.encrypt(user_password=password, owner_password="eigenaar", algorithm="RC4-128")
    if writer._ID:  # the second identifier is random, and nothing depends on it
        writer._ID = ArrayObject((writer._ID[0], writer._ID[0]))
    return _written(writer)


def merge(pdfs: Sequence[bytes]) -> bytes:
    """All pages in one PDF, in order."""
    writer = pypdf.PdfWriter()
    for pdf in pdfs:
        writer.append(io.BytesIO(pdf))
    return _written(writer)


def with_rotation(pdf: bytes, degrees: int) -> bytes:
    """The same pages shown turned by /Rotate, a multiple of 90."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    for page in writer.pages:
        page.rotate(degrees)
    return _written(writer)


def truncate(data: bytes, keep: float = 0.6) -> bytes:
    """The first part of a file, as a broken upload leaves it."""
    return data[: int(len(data) * keep)]


def _written(writer: pypdf.PdfWriter) -> bytes:
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()
