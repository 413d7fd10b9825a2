"""Text layers: the words of a PDF with their places, and scans with a layer that lies."""

import io
from collections.abc import Mapping
from random import Random
from typing import Any

import pypdfium2
from reportlab.pdfgen import canvas

from bench.documents.carriers.raster import UNMOVED, Carried, jpeg
from bench.documents.carriers.scans import place_picture, scanned_pages
from pipeline.model import Box


def words_of(pdf: bytes) -> tuple[tuple[int, str, Box], ...]:
    """Page from 1, word and box of every word in the text layer."""
    words: list[tuple[int, str, Box]] = []
    document: Any = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document, 1):
        width, height = page.get_size()
        layer = page.get_textpage()
        text = layer.get_text_range()
        start: int | None = None
        for index in range(len(text) + 1):
            blank = index == len(text) or text[index].isspace()
            if not blank and start is None:
                start = index
            elif blank and start is not None:
                boxes = [layer.get_charbox(i) for i in range(start, index)]
                box = Box(
                    min(b[0] for b in boxes) / width,
                    1 - max(b[3] for b in boxes) / height,
                    max(b[2] for b in boxes) / width,
                    1 - min(b[1] for b in boxes) / height,
                )
                words.append((number, text[start:index], box))
                start = None
    return tuple(words)


def text_of(pdf: bytes) -> tuple[str, ...]:
    """The text layer of each page."""
    document: Any = pypdfium2.PdfDocument(pdf)
    return tuple(page.get_textpage().get_text_range() for page in document)


def _garbled(rng: Random, word: str, share: float) -> str:
    look_alike = {"0": "O", "1": "l", "5": "S", "8": "B", "e": "c", "n": "ri", "m": "rn", "l": "1", "o": "0", "g": "9"}
    return "".join(
        (look_alike.get(c) or rng.choice("~^|_¬#")) if c.isalnum() and rng.random() < share else c for c in word
    )


def scan_with_text_layer(
    pdf: bytes, seed: int, *, garble: float = 0.0, replace: Mapping[str, str] | None = None, dpi: float = 200
) -> Carried:
    """A scan whose invisible text layer is not what the picture shows.

    `garble`: the share of letters that an older OCR got wrong; `replace`: words of the layer changed into others.
    """
    rng = Random(seed)
    buffer = io.BytesIO()
    target: Any = canvas.Canvas(buffer, invariant=1)
    words = words_of(pdf)
    for number, (pixels, _) in enumerate(scanned_pages(pdf, seed, dpi=dpi), 1):
        height, width = pixels.shape[:2]
        place_picture(target, jpeg(pixels, 70, grey=True), width, height, dpi)
        points = (width / dpi * 72, height / dpi * 72)
        for page, word, box in words:
            if page == number:
                shown = _garbled(rng, (replace or {}).get(word, word), garble)
                _hidden(target, shown, box, points)
        target.showPage()
    target.save()
    return Carried(buffer.getvalue(), ".pdf", (UNMOVED,) * number)


def _hidden(target: Any, word: str, box: Box, page: tuple[float, float]) -> None:
    """A word that is in the layer but not to be seen."""
    size = max(3.0, box.height * page[1] * 1.1)
    plain = word.encode("cp1252", "replace").decode("cp1252")
    natural = target.stringWidth(plain, "Helvetica", size)
    writer = target.beginText(box.x0 * page[0], page[1] - box.y1 * page[1])
    writer.setFont("Helvetica", size)
    writer.setTextRenderMode(3)
    if natural:
        writer.setHorizScale(100 * box.width * page[0] / natural)
    writer.textOut(plain)
    target.drawText(writer)
