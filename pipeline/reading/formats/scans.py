"""A scanned page: the one picture that it consists of, taken as the file holds it instead of drawn anew.

To draw a page takes three times as long, and blurs it: a page of 1654.0001 pixels becomes a picture of 1655. A picture
is taken only where nothing else can be seen on its page, and nothing of the picture is hidden.
"""

import ctypes
import re
from collections.abc import Sequence

import cv2
import pypdfium2
import pypdfium2.raw as pdfium

from pipeline.reading.vision.pixels import Pixels, as_pixels, scaled, turned, without_colour

_COLOURS = (
    *(pdfium.FPDF_COLORSPACE_DEVICEGRAY, pdfium.FPDF_COLORSPACE_DEVICERGB, pdfium.FPDF_COLORSPACE_ICCBASED),
    *(pdfium.FPDF_COLORSPACE_CALGRAY, pdfium.FPDF_COLORSPACE_CALRGB),
)
"""Of which the picture is what is shown; of a stencil, which lets the paper through, the library knows no colours."""
_FORMATS = (pdfium.FPDFBitmap_Gray, pdfium.FPDFBitmap_BGR, pdfium.FPDFBitmap_BGRx)
"""Of decoded pictures; where a colour counts as no paint there is a fourth value."""
_NOT_PLAIN = re.compile(rb"Mask|/OC|#")
"""What names a mask or a layer among the properties of a picture, or may: # stands before the number of a letter."""
_SQUARE = 0.01
"""How much denser pixels may lie across than down, as a share; a fax has twice as many."""
_SAME = 0.005
"""By which a picture may be larger or smaller than it should be, as a share, without being changed for it."""


def picture_of(
    page: pypdfium2.PdfPage, content: bytes, *, lowest_dpi: float, highest_dpi: float, most_pixels: int
) -> Pixels | None:
    """The picture that is the page, upright as the page is shown: grey (height, width) or RGB (height, width, 3).

    None when there is more or less to be seen than one whole picture, or when that cannot be told: then the page must
    be drawn. `content` are the bytes of its file. The picture is made larger or smaller to lie between the densities
    given; None as well when it has, or then would have, more than `most_pixels`.
    """
    image = _only_picture(page)
    if image is None or not pictures_are_plain(content):
        return None
    wide, high = image.get_px_size()
    left, bottom, right, top = page.get_bbox()
    across, down = wide / max(right - left, 1e-6) * 72, high / max(top - bottom, 1e-6) * 72
    factor = min(max(across, lowest_dpi), highest_dpi) / across
    if abs(across / down - 1) > _SQUARE or wide * high * max(1.0, factor * factor) > most_pixels:
        return None
    if not _fills(image.get_bounds(), (left, bottom, right, top), 72 / across):
        return None
    pixels = _decoded(image)
    if pixels is None or pixels.shape[:2] != (high, wide):
        return None
    return turned(_sized(pixels, factor), page.get_rotation() // 90)


def pictures_are_plain(content: bytes) -> bool:
    """Whether no picture in a PDF has a mask or lies in a layer, by its bytes.

    The properties of a picture stand in plain words before its stream, in an encrypted file as well, and the library
    does not tell them. Whatever stands between two streams is taken for properties.
    """
    start = 0
    while (at := content.find(b"stream", start)) >= 0:
        if content[max(0, at - 3) : at] != b"end" and _NOT_PLAIN.search(content, start, at):
            return False
        start = at + len(b"stream")
    return True


def _only_picture(page: pypdfium2.PdfPage) -> pypdfium2.PdfImage | None:
    """The picture beside which only invisible words are on the page, laid upright and without anything done to it."""
    if pdfium.FPDFPage_GetAnnotCount(page.raw) != 0:
        return None
    found = None
    for number in range(pdfium.FPDFPage_CountObjects(page.raw)):
        drawn = pdfium.FPDFPage_GetObject(page.raw, number)
        kind = pdfium.FPDFPageObj_GetType(drawn)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            if pdfium.FPDFTextObj_GetTextRenderMode(drawn) != pdfium.FPDF_TEXTRENDERMODE_INVISIBLE:
                return None
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE and found is None:
            found = drawn
        else:
            return None
    if found is None or not _is_untouched(found, page):
        return None
    image = pypdfium2.PdfImage(found, page=page, pdf=page.pdf)
    a, b, c, d, *_ = image.get_matrix().get()
    upright = a > 0 and d > 0 and b == c == 0
    return image if upright and image.get_metadata().colorspace in _COLOURS else None


def _is_untouched(drawn: object, page: pypdfium2.PdfPage) -> bool:
    """Whether nothing makes it transparent, marks it (as part of a layer, it may be) or clips it within the page."""
    return (
        not pdfium.FPDFPageObj_HasTransparency(drawn)
        and pdfium.FPDFPageObj_CountMarks(drawn) == 0
        and _is_clipped_by_page_alone(pdfium.FPDFPageObj_GetClipPath(drawn), page.get_bbox())
    )


def _is_clipped_by_page_alone(clip: object, page: Sequence[float]) -> bool:
    """Whether every path that it is clipped by is a rectangle around all of the page, as macOS and iOS write one."""
    return all(_encloses(_corners(clip, path), page) for path in range(pdfium.FPDFClipPath_CountPaths(clip)))


def _corners(clip: object, path: int) -> list[tuple[float, float]]:
    """The corners of a path of straight lines; none of another."""
    corners = []
    for at in range(pdfium.FPDFClipPath_CountPathSegments(clip, path)):
        segment = pdfium.FPDFClipPath_GetPathSegment(clip, path, at)
        if pdfium.FPDFPathSegment_GetType(segment) not in (pdfium.FPDF_SEGMENT_MOVETO, pdfium.FPDF_SEGMENT_LINETO):
            return []
        x, y = ctypes.c_float(), ctypes.c_float()
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        corners.append((x.value, y.value))
    return corners


def _encloses(corners: Sequence[tuple[float, float]], page: Sequence[float]) -> bool:
    """Whether they are the corners of an upright rectangle around the page, the first of them perhaps twice."""
    if len(corners) not in (4, 5) or len(set(corners)) != 4 or corners[-1] not in (corners[0], corners[3]):
        return False
    xs, ys = sorted({x for x, _ in corners}), sorted({y for _, y in corners})
    if len(xs) != 2 or len(ys) != 2:
        return False
    left, bottom, right, top = page
    return xs[0] <= left + 0.01 and ys[0] <= bottom + 0.01 and xs[1] >= right - 0.01 and ys[1] >= top - 0.01


def _fills(bounds: Sequence[float], page: Sequence[float], pixel: float) -> bool:
    """Whether a picture lies from edge to edge of the page, but for a pixel."""
    return all(abs(own - edge) <= pixel for own, edge in zip(bounds, page, strict=True))


def _decoded(image: pypdfium2.PdfImage) -> Pixels | None:
    try:
        bitmap = image.get_bitmap()
    except pypdfium2.PdfiumError:
        return None
    bitmap.warn_on_close = False  # what is returned is a copy
    try:
        if bitmap.format not in _FORMATS:
            return None
        seen = bitmap.to_numpy()
        if seen.ndim == 2 or seen.shape[2] == 1:
            return as_pixels(seen.reshape(seen.shape[:2])).copy()
        plain = without_colour(as_pixels(seen[:, :, :3]))
        return plain if plain.ndim == 2 else as_pixels(cv2.cvtColor(plain, cv2.COLOR_BGR2RGB))
    finally:
        bitmap.close()


def _sized(pixels: Pixels, factor: float) -> Pixels:
    """Larger, as the library would draw it, or smaller by the factor."""
    if abs(factor - 1) <= _SAME:
        return pixels
    if factor < 1:
        return scaled(pixels, factor)
    size = (round(pixels.shape[1] * factor), round(pixels.shape[0] * factor))
    return as_pixels(cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR))
