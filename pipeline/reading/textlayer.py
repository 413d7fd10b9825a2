"""The text layer of a PDF page: its visible words with their boxes, and whether it can be trusted.

Text that a reader of the page would not see (invisible render mode, no ink, type under three points, beyond the edge)
is left out: it is content that steers machines, not people. What lies over text is seen by `reading.pdf`.
"""

import ctypes
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import pypdfium2
import pypdfium2.raw as pdfium

from pipeline.model import Box, Line, Word

SMALLEST_TYPE_POINTS = 3.0
MOST_CHARACTERS = 200_000
"""Beyond this a page is no document that a candidate wrote; the rest is not read."""
_INVISIBLE_MODES = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)
_CELL_GAP_IN_HEIGHTS = 1.6
"""A wider gap between words, in heights of the line, begins another column or cell."""


@dataclass(frozen=True, slots=True)
class TextLayer:
    """What a page says in text."""

    lines: tuple[Line, ...]
    """What can be seen."""
    hidden: tuple[Word, ...]
    """What stands there in invisible render mode or too small to be read, as under a scan that was read before."""
    broken: int
    """Characters without a known meaning."""

    @property
    def words(self) -> tuple[Word, ...]:
        """The visible words."""
        return tuple(word for line in self.lines for word in line.words)


@dataclass(frozen=True, slots=True)
class _Glyph:
    text: str
    box: Box
    hidden: bool


def text_layer(page: pypdfium2.PdfPage) -> TextLayer:
    """The text layer of `page`, in fractions of the page as it is shown (its /Rotate honoured)."""
    textpage = page.get_textpage()
    try:
        words, hidden, broken = _words(page, textpage)
    finally:
        textpage.close()
    return TextLayer(lines_of(words), tuple(hidden), broken)


def _words(page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage) -> tuple[list[Word], list[Word], int]:
    broken = 0
    seen: list[Word] = []
    hidden: list[Word] = []
    for is_hidden, glyphs in _runs(page, textpage):
        text = "".join(glyph.text for glyph in glyphs)
        broken += sum(1 for c in text if c == "\ufffd" or "\ue000" <= c <= "\uf8ff" or c < " ")
        box = Box.around([glyph.box for glyph in glyphs])
        (hidden if is_hidden else seen).append(Word(text, box, 1.0))
    return seen, hidden, broken


def _runs(page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage) -> Iterator[tuple[bool, list[_Glyph]]]:
    """Characters between spaces, split where visibility changes."""
    for is_space, group in groupby(_glyphs(page, textpage), key=lambda glyph: glyph is None):
        if is_space:
            continue
        glyphs = [glyph for glyph in group if glyph is not None]
        for is_hidden, part in groupby(glyphs, key=lambda glyph: glyph.hidden):
            yield is_hidden, list(part)


def _glyphs(page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage) -> Iterator[_Glyph | None]:
    """Each character, None for white space and for a jump to another place."""
    to_page = _page_transform(page)
    looks: dict[int, bool] = {}
    rect = pdfium.FS_RECTF()
    size = ctypes.c_double
    left, right, bottom, top = size(), size(), size(), size()
    raw = textpage.raw
    before: Box | None = None
    for index in range(min(textpage.count_chars(), MOST_CHARACTERS)):
        code = pdfium.FPDFText_GetUnicode(raw, index)
        character = chr(code) if code < 0x110000 else "\ufffd"
        if character.isspace() or code in (0, 0x2, 0xFFFE):
            before = None
            yield None
            continue
        if not pdfium.FPDFText_GetLooseCharBox(raw, index, rect):
            continue
        if not pdfium.FPDFText_GetCharBox(raw, index, left, right, bottom, top):
            continue
        # The loose box gives an even line height, the tight one the true width.
        x0, y0 = to_page(min(left.value, rect.left), max(rect.top, rect.bottom))
        x1, y1 = to_page(max(right.value, rect.right), min(rect.top, rect.bottom))
        box = Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        if box.x1 <= 0 or box.x0 >= 1 or box.y1 <= 0 or box.y0 >= 1:
            before = None
            yield None
            continue
        if before is not None and _elsewhere(before, box):
            yield None
        before = box
        yield _Glyph(character, box, _is_hidden(raw, index, looks))


def _elsewhere(before: Box, box: Box) -> bool:
    """Whether a character does not follow the one before it: another line, or a gap wider than a space."""
    if abs(box.middle - before.middle) > max(box.height, before.height) * 0.7:
        return True
    return box.x0 - before.x1 > max(box.height, before.height) * 0.9 or box.x1 < before.x0 - before.width * 2


def _is_hidden(textpage: object, index: int, known: dict[int, bool]) -> bool:
    """Whether a character has no ink or is too small to be read; `known` per text object."""
    text_object = pdfium.FPDFText_GetTextObject(textpage, index)
    key = ctypes.addressof(text_object.contents) if text_object else -1
    if key in known:
        return known[key]
    mode = pdfium.FPDFTextObj_GetTextRenderMode(text_object) if text_object else pdfium.FPDF_TEXTRENDERMODE_FILL
    channel = ctypes.c_uint
    red, green, blue, alpha = channel(), channel(), channel(), channel()
    painted = pdfium.FPDFText_GetFillColor(textpage, index, red, green, blue, alpha)
    is_hidden = mode in _INVISIBLE_MODES or (bool(painted) and alpha.value < 13)
    known[key] = is_hidden or _type_size(textpage, index) < SMALLEST_TYPE_POINTS
    return known[key]


def _type_size(textpage: object, index: int) -> float:
    """The height of the type in points as it lands on the page."""
    matrix = pdfium.FS_MATRIX()
    size = pdfium.FPDFText_GetFontSize(textpage, index)
    if not pdfium.FPDFText_GetMatrix(textpage, index, matrix):
        return float(size)
    return float(size * max(abs(matrix.c) + abs(matrix.d), abs(matrix.a) + abs(matrix.b)))


def _page_transform(page: pypdfium2.PdfPage) -> "_Affine":
    """From the page's own coordinates (points, origin bottom left) to fractions of the page as shown."""
    scale = 1_000_000
    x, y = ctypes.c_int(), ctypes.c_int()
    corners = []
    for px, py in ((0.0, 0.0), (1000.0, 0.0), (0.0, 1000.0)):
        pdfium.FPDF_PageToDevice(page.raw, 0, 0, scale, scale, 0, px, py, x, y)
        corners.append((x.value / scale, y.value / scale))
    (ox, oy), (ax, ay), (bx, by) = corners
    return _Affine(ox, oy, (ax - ox) / 1000, (ay - oy) / 1000, (bx - ox) / 1000, (by - oy) / 1000)


@dataclass(frozen=True, slots=True)
class _Affine:
    ox: float
    oy: float
    ax: float
    ay: float
    bx: float
    by: float

    def __call__(self, x: float, y: float) -> tuple[float, float]:
        return self.ox + x * self.ax + y * self.bx, self.oy + x * self.ay + y * self.by


def lines_of(words: list[Word]) -> tuple[Line, ...]:
    """Words gathered into lines, top to bottom, left to right; a wide gap begins a new line.

    Words that follow each other at one height form a band; the order of the text layer breaks ties, so that columns
    set one after the other stay apart.
    """
    bands: list[list[Word]] = []
    for word in words:
        band = bands[-1] if bands else None
        if band is not None and _level(band[-1].box, word.box) and word.box.x0 >= band[-1].box.x0:
            band.append(word)
        else:
            bands.append([word])
    return tuple(Line(tuple(cell)) for band in bands for cell in _cells(band))


def _level(a: Box, b: Box) -> bool:
    return abs(a.middle - b.middle) <= max(a.height, b.height) * 0.5


def _cells(band: list[Word]) -> Iterator[list[Word]]:
    height = statistics.median(word.box.height for word in band) or 0.01
    # Boxes are fractions of a page that is higher than wide: a gap counts in heights on the A4 ratio.
    widest = height * 1.414 * _CELL_GAP_IN_HEIGHTS
    cell = [band[0]]
    for word in band[1:]:
        if word.box.x0 - cell[-1].box.x1 > widest:
            yield cell
            cell = []
        cell.append(word)
    yield cell


def plausible(layer: TextLayer) -> bool:
    """Whether the words are words: not glyph garbage, not single scattered letters."""
    words = layer.words
    characters = sum(len(word.text) for word in words)
    if characters < 25 or layer.broken > characters * 0.02:
        return False
    letters = [word.text for word in words if any(c.isalpha() for c in word.text)]
    if not letters:
        return False
    sound = sum(1 for text in letters if _pronounceable(text))
    return sound >= len(letters) * 0.7 and len(letters) >= 4


def _pronounceable(text: str) -> bool:
    """Whether a word mixes vowels and consonants as words do; short words and other alphabets pass."""
    core = text.strip(".,:;!?()[]\"'/-").lower()
    if len(core) <= 3 or not core.isascii():
        return True
    vowels = sum(1 for c in core if c in "aeiouy")
    odd = sum(1 for c in core if not c.isalnum() and c not in "-'’./@_:&+")
    return odd <= len(core) * 0.2 and (0 < vowels < len(core) or core.isupper() or any(c.isdigit() for c in core))
