"""PDF files: how many pages, what their text layers say, and pages turned into pixels."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from pipeline.codes import Problem, ReadMethod
from pipeline.model import Box, Page, Word
from pipeline.reading.formats.drawn import drawn_in_grey
from pipeline.reading.formats.framed import may_frame, with_framed
from pipeline.reading.formats.overlaid import is_drawn_over
from pipeline.reading.formats.paths import paths_of
from pipeline.reading.formats.plausibility import plausible
from pipeline.reading.formats.repairing import repaired
from pipeline.reading.formats.scans import picture_of
from pipeline.reading.formats.struck import may_strike, with_struck
from pipeline.reading.formats.textlayer import TextLayer, lines_of, page_transform, text_layer
from pipeline.reading.problems import Unreadable
from pipeline.reading.vision.pixels import Pixels, as_pixels, part_of, without_colour

_FEWEST_CORNERS = 200
"""Of what is drawn on a page with a QR code; tables and frames have fewer."""
_PICTURE_SHARE = 0.15
"""From this share of the page on, pictures may hold a document of their own, or words under or over the text."""
_LOWEST_DPI, _HIGHEST_DPI = 200, 300
"""Between these a page is rendered at the resolution of its own pictures."""
_PASSWORD = 4
"""The library's number for a file that asks for a password (FPDF_ERR_PASSWORD)."""


@dataclass(frozen=True, slots=True)
class PdfPage:
    """What a page says without looking at pixels."""

    page: Page | None
    """Complete, when its text layer suffices; None when its pixels must be read."""
    drawn: bool = False
    """Whether so much is drawn on it besides text that a QR code may be among it."""


class PdfFile(pypdfium2.PdfDocument):  # type: ignore[misc] # the library has no types
    """An open document."""

    content: bytes = b""
    """Its bytes as they came."""
    repaired: bool = False
    """Whether it was damaged: what is not found in it may have been lost."""


@contextmanager
def opened(source: Path | bytes, passwords: tuple[str, ...] = ()) -> Iterator[PdfFile]:
    """The document, opened for reading with the empty password or one of `passwords`, repaired if need be.

    Raises Unreadable when it is encrypted or broken beyond repair.
    """
    content = source if isinstance(source, bytes) else source.read_bytes()
    try:
        document = _unlocked(content, passwords)
    except Unreadable as trouble:
        if trouble.problem is not Problem.CORRUPT:
            raise
        document = _unlocked(repaired(content, passwords, trouble), ())
        document.repaired = True
    document.content = content
    try:
        yield document
    finally:
        document.close()


def _unlocked(content: bytes, passwords: tuple[str, ...]) -> PdfFile:
    for password in (None, *passwords):
        try:
            return PdfFile(content, password=password)
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) != _PASSWORD:
                raise Unreadable(Problem.CORRUPT, "not_a_pdf") from error
    raise Unreadable(Problem.ENCRYPTED, "password")


def is_signed(document: pypdfium2.PdfDocument) -> bool:
    """Whether it bears at least one electronic signature or seal; not whether that is valid."""
    return int(pdfium.FPDF_GetSignatureCount(document.raw)) > 0


def read_text(document: pypdfium2.PdfDocument, index: int) -> PdfPage:
    """The page at `index` (from 0) by its text layer, as far as that can be trusted."""
    page = _load(document, index)
    try:
        said = text_layer(page)
        layer = _as_seen(page, said)
        pictures = _picture_boxes(page)
        share = sum(box.width * box.height for box in pictures)
        width, height = page.get_size()
        if not layer.words and not layer.hidden and not pictures and not _draws_anything(page):
            return PdfPage(Page(index + 1, width, height, (), ReadMethod.NONE, 1.0))
        suffices = share < _PICTURE_SHARE and plausible(layer) and layer.hidden == said.hidden
        if suffices and not is_drawn_over(page, layer.words):
            return PdfPage(Page(index + 1, width, height, layer.lines, ReadMethod.TEXT, 1.0), _may_hold_code(page))
        return PdfPage(None)
    finally:
        page.close()


def text_behind(document: pypdfium2.PdfDocument, index: int) -> tuple[TextLayer, float, float]:
    """The text layer of a page that must be read by its pixels, with the page's width and height in points."""
    page = _load(document, index)
    try:
        width, height = page.get_size()
        return _as_seen(page, text_layer(page)), width, height
    finally:
        page.close()


def render(document: PdfFile, index: int, *, most_pixels: int, dpi: float | None = None) -> NDArray[np.uint8]:
    """The page at `index` (from 0): RGB, shape (height, width, 3), or grey (height, width) when it has no colour.

    Without `dpi` the resolution of its largest picture is taken, between 200 and 300 dpi; a page that is nothing but a
    picture is not drawn but taken. It is lowered until the page has at most `most_pixels`: a tiny logo of high
    resolution or a page of 20 000 points must not make it huge.
    """
    page = _load(document, index)
    try:
        if dpi is None and not document.repaired:
            bounds = {"lowest_dpi": _LOWEST_DPI, "highest_dpi": _HIGHEST_DPI, "most_pixels": most_pixels}
            picture = picture_of(page, document.content, **bounds)
            if picture is not None:
                return picture
        width, height = page.get_size()
        scale = (dpi or _native_dpi(page)) / 72
        if width * height * scale * scale > most_pixels:
            scale = (most_pixels / (width * height)) ** 0.5
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=False)
        seen = as_pixels(bitmap.to_numpy()[:, :, :3])
        plain = without_colour(seen)
        pixels = plain.copy() if plain is seen else plain  # the library takes back what it showed
        bitmap.close()
    finally:
        page.close()
    return pixels


def _load(document: pypdfium2.PdfDocument, index: int) -> pypdfium2.PdfPage:
    try:
        page = document[index]
        # Filled-in form fields and stamps are annotations; flattened (in memory) they are read like the rest.
        if pdfium.FPDFPage_Flatten(page.raw, pdfium.FLAT_NORMALDISPLAY) == pdfium.FLATTEN_SUCCESS:
            page.close()
            page = document[index]
    except pypdfium2.PdfiumError as error:
        raise Unreadable(Problem.CORRUPT, "page") from error
    return page


def _picture_boxes(page: pypdfium2.PdfPage) -> list[Box]:
    """Where pictures stand, in fractions of the unrotated page, cut at its edges; only their size matters."""
    if not _may_hold_pictures(page):
        return []
    left, bottom, right, top = page.get_bbox()
    wide, high = max(right - left, 1e-6), max(top - bottom, 1e-6)
    boxes = []
    for image in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=4):
        try:
            x0, y0, x1, y1 = image.get_bounds()
        except pypdfium2.PdfiumError:
            continue  # an object without bounds paints nothing
        box = Box(
            max(0.0, (x0 - left) / wide), max(0.0, (y0 - bottom) / high),
            min(1.0, (x1 - left) / wide), min(1.0, (y1 - bottom) / high),
        )  # fmt: skip
        if box.width > 0 and box.height > 0:
            boxes.append(box)
    return boxes


def _may_hold_pictures(page: pypdfium2.PdfPage) -> bool:
    """Whether a picture, or a form that may hold one, is among the objects; asked without wrapping each of them."""
    kinds = (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM)
    count = pdfium.FPDFPage_CountObjects(page.raw)
    return any(pdfium.FPDFPageObj_GetType(pdfium.FPDFPage_GetObject(page.raw, n)) in kinds for n in range(count))


def _may_hold_code(page: pypdfium2.PdfPage) -> bool:
    """Whether there is a picture, or lines and squares enough for the smallest QR code (over 100 runs of squares)."""
    corners = 0
    for number in range(pdfium.FPDFPage_CountObjects(page.raw)):
        drawn = pdfium.FPDFPage_GetObject(page.raw, number)
        kind = pdfium.FPDFPageObj_GetType(drawn)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            corners += max(1, pdfium.FPDFPath_CountSegments(drawn))
        if kind not in (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_TEXT) or corners > _FEWEST_CORNERS:
            return True
    return False


def _draws_anything(page: pypdfium2.PdfPage) -> bool:
    return next(page.get_objects(max_depth=2), None) is not None


def _native_dpi(page: pypdfium2.PdfPage) -> float:
    best = float(_LOWEST_DPI)
    for image in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=4):
        try:
            x0, _, x1, _ = image.get_bounds()
            pixels_wide, _ = image.get_px_size()
        except pypdfium2.PdfiumError:
            continue
        if x1 - x0 > 36:  # half an inch: smaller pictures do not set the resolution
            best = max(best, pixels_wide / (x1 - x0) * 72)
    return min(best, float(_HIGHEST_DPI))


def _as_seen(page: pypdfium2.PdfPage, layer: TextLayer) -> TextLayer:
    """The layer, of which words that do not stand out are hidden: in the colour of the paper, or under something.

    Words that are struck through, or framed, are marked.
    """
    if not layer.words:
        return layer
    strokes, boxes = paths_of(page, page_transform(page), may_strike, may_frame)
    layer = replace(layer, lines=with_framed(page, with_struck(page, layer.lines, strokes), boxes))
    grey = drawn_in_grey(page, 1.0)
    unseen = {id(word) for word in layer.words if any(map(str.isalnum, word.text)) and _flat(grey, word)}
    if not unseen:
        return layer
    seen = [word for word in layer.words if id(word) not in unseen]
    hidden = tuple(word for word in layer.words if id(word) in unseen)
    return replace(layer, lines=lines_of(seen), hidden=(*layer.hidden, *hidden))


def _flat(grey: Pixels, word: Word) -> bool:
    patch = part_of(grey, word.box)
    return patch.size == 0 or int(patch.max()) - int(patch.min()) < 20
