"""Where lines, bars and boxes are drawn on a page of a PDF: the bounds of its paths."""

import ctypes
from collections.abc import Callable, Sequence

import pypdfium2
import pypdfium2.raw as pdfium

from pipeline.model import Box

_DEEPEST = 4
"""Forms within forms that are looked into; a note that strikes a word is one."""

Place = Callable[[float, float], tuple[float, float]]
"""From points of a page or form to fractions of the page as it is shown."""
Wanted = Callable[[float, float], bool]
"""Whether a path of a width and height, in points, is of interest."""


def paths_of(page: pypdfium2.PdfPage, place: Place, *wanted: Wanted) -> tuple[list[Box], ...]:
    """The bounds of the paths, in forms too, that each of `wanted` asks for; a page may have thousands."""
    bounds = _Bounds(wanted)
    raw, object_at, kind_of = page.raw, pdfium.FPDFPage_GetObject, pdfium.FPDFPageObj_GetType
    for number in range(pdfium.FPDFPage_CountObjects(raw)):  # thousands on many a page, most of them text
        drawn = object_at(raw, number)
        if kind_of(drawn) != pdfium.FPDF_PAGEOBJ_TEXT:
            _look_within(drawn, place, bounds, 0)
    return bounds.found


class _Bounds:
    """Asks the library for the bounds of one object after another, and keeps them for whom they are of interest."""

    def __init__(self, wanted: Sequence[Wanted]) -> None:
        number = ctypes.c_float
        self.left, self.bottom, self.right, self.top = number(), number(), number(), number()
        self.wanted = wanted
        self.found: tuple[list[Box], ...] = tuple([] for _ in wanted)

    def add(self, path: object, place: Place) -> None:
        """Keep where a path stands."""
        if not pdfium.FPDFPageObj_GetBounds(path, self.left, self.bottom, self.right, self.top):
            return
        left, bottom, right, top = self.left.value, self.bottom.value, self.right.value, self.top.value
        for wanted, found in zip(self.wanted, self.found, strict=True):
            if wanted(right - left, top - bottom):
                x0, y0 = place(left, bottom)
                x1, y1 = place(right, top)
                found.append(Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))


def _look_within(drawn: object, place: Place, bounds: _Bounds, depth: int) -> None:
    kind = pdfium.FPDFPageObj_GetType(drawn)
    if kind == pdfium.FPDF_PAGEOBJ_PATH:
        bounds.add(drawn, place)
    elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
        matrix = pdfium.FS_MATRIX()
        if pdfium.FPDFPageObj_GetMatrix(drawn, matrix):
            inner = _moved(matrix, place)
            for number in range(pdfium.FPDFFormObj_CountObjects(drawn)):
                _look_within(pdfium.FPDFFormObj_GetObject(drawn, number), inner, bounds, depth + 1)


def _moved(m: pdfium.FS_MATRIX, place: Place) -> Place:
    return lambda x, y: place(m.a * x + m.c * y + m.e, m.b * x + m.d * y + m.f)
