"""The text layer of a PDF page: its visible words with their boxes, and whether it can be trusted.

Text that a reader of the page would not see (invisible render mode, no ink, type under three points, beyond the edge)
is left out: it is content that steers machines, not people. What lies over text is seen by `overlaid`, and which words
are struck through by `struck`.
"""

import ctypes
import math
import re
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import pypdfium2
import pypdfium2.raw as pdfium

from pipeline.model import Box, Line, Word
from pipeline.reading.vision.view import SHEET_ASPECT

SMALLEST_TYPE_POINTS = 3.0
"""Nobody reads smaller type: it counts as hidden."""
MOST_CHARACTERS = 200_000
"""Beyond this a page is no document that a candidate wrote; the rest is not read."""
_INVISIBLE_MODES = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)
_NOTHING = "\0\x02\ufffe"
"""What the library gives for a character without meaning, and for a hyphen at a line end."""
_BROKEN = re.compile(r"[\ufffd\ue000-\uf8ff\0-\x1f]")
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_TELLING = 4
"""Characters from which a word tells which way it runs."""
_RUN = re.compile(rf"[^\s{_NOTHING}]+")
_RAISED, _SMALLER = 0.1, 0.9
"""By how much of the height of its line a mark of a note stands higher, and how high it may be itself."""
_KERNED_SPACE, _KERNED_SPACE_TIMES = 0.12, 2
"""Heights of the line between a small letter and the capital that begins the next word, and how many times as wide that
is at least as the gap before the small letter.
"""
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
    upright: bool = True
    """Whether most of the text that can be seen (without any: of the hidden text) runs from left to right on the page
    as it is shown, not on its side or head.
    """

    @property
    def words(self) -> tuple[Word, ...]:
        """The visible words."""
        return tuple(word for line in self.lines for word in line.words)


@dataclass(frozen=True, slots=True)
class _Glyph:
    """A character, or several that stand together."""

    text: str
    box: Box
    hidden: bool
    astray: bool = False
    """Whether it runs another way than from left to right, as far as its length tells."""


def text_layer(page: pypdfium2.PdfPage) -> TextLayer:
    """The text layer of `page`, in fractions of the page as it is shown (its /Rotate honoured)."""
    textpage = page.get_textpage()
    try:
        runs = list(_runs(page, textpage))
    finally:
        textpage.close()
    seen = [run for run in runs if not run.hidden]
    telling = [run for run in seen or runs if len(run.text) >= _TELLING and not _RIGHT_TO_LEFT.search(run.text)]
    return TextLayer(
        lines_of([Word(run.text, run.box, 1.0) for run in seen]),
        tuple(Word(run.text, run.box, 1.0) for run in runs if run.hidden),
        sum(len(_BROKEN.findall(run.text)) for run in runs),
        2 * sum(run.astray for run in telling) <= len(telling),
    )


def _runs(page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage) -> Iterator[_Glyph]:
    """Characters between spaces, split where visibility changes or a character does not follow the one before it.

    Most of the time goes into asking the library. A run that one text object draws has one line, one height and one
    look, and is asked for as a whole; only the others are taken character by character.
    """
    reader = _Reader(page, textpage)
    text = reader.text()
    if text is None:
        yield from reader.one_by_one(0, min(textpage.count_chars(), MOST_CHARACTERS))
        return
    for match in _RUN.finditer(text):
        whole = reader.at_once(match.start(), match.end(), match.group())
        if whole is not None:
            yield whole
        else:
            yield from reader.one_by_one(match.start(), match.end())


class _Reader:
    """Asks the library for text and places on one page."""

    def __init__(self, page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage) -> None:
        self._to_page = page_transform(page)
        self._raw = textpage.raw
        self._count = min(textpage.count_chars(), MOST_CHARACTERS)
        self._looks: dict[int, bool] = {}
        self._loose = pdfium.FS_RECTF()
        self._last = pdfium.FS_RECTF()
        size = ctypes.c_double
        self._left, self._top, self._right, self._bottom = size(), size(), size(), size()

    def text(self) -> str | None:
        """All characters, one for each index; None where they cannot be had as one piece."""
        buffer = (ctypes.c_ushort * (self._count + 1))()
        written = pdfium.FPDFText_GetText(self._raw, 0, self._count, buffer)
        text = bytes(buffer)[: 2 * self._count].decode("utf-16-le", "surrogatepass")
        return text if written == self._count + 1 and len(text) == self._count else None

    def at_once(self, start: int, end: int, text: str) -> _Glyph | None:
        """The characters from `start` to before `end` as one, None unless a single text object draws them."""
        if pdfium.FPDFText_CountRects(self._raw, start, end - start) != 1:
            return None
        tight = self._left, self._top, self._right, self._bottom
        if not (
            pdfium.FPDFText_GetRect(self._raw, 0, *tight)
            and pdfium.FPDFText_GetLooseCharBox(self._raw, start, self._loose)
            and pdfium.FPDFText_GetLooseCharBox(self._raw, end - 1, self._last)
        ):
            return None
        first, last = self._loose, self._last
        box = self._box(
            min(self._left.value, first.left, last.left),
            max(self._top.value, first.top, first.bottom, last.top, last.bottom),
            max(self._right.value, first.right, last.right),
            min(self._bottom.value, first.top, first.bottom, last.top, last.bottom),
        )
        if min(box.x0, box.y0) < 0 or max(box.x1, box.y1) > 1:
            return None
        return _Glyph(text, box, _is_hidden(self._raw, start, self._looks), self._astray(first, last))

    def one_by_one(self, start: int, end: int) -> Iterator[_Glyph]:
        """The same, asking for each character."""
        for is_space, group in groupby(self._glyphs(start, end), key=lambda glyph: glyph is None):
            if is_space:
                continue
            glyphs = [glyph for glyph in group if glyph is not None]
            for is_hidden, part in groupby(glyphs, key=lambda glyph: glyph.hidden):
                run = list(part)
                box = Box.around(glyph.box for glyph in run)
                yield _Glyph("".join(glyph.text for glyph in run), box, is_hidden, run[0].box.x0 > run[-1].box.x0)

    def _glyphs(self, start: int, end: int) -> Iterator[_Glyph | None]:
        """Each character, None for white space and for a jump to another place."""
        before: Box | None = None
        gap, small = math.inf, False
        for index in range(start, end):
            code = pdfium.FPDFText_GetUnicode(self._raw, index)
            character = chr(code) if code < 0x110000 else "\ufffd"
            if character.isspace() or character in _NOTHING:
                before = None
                yield None
                continue
            box = self._place(index)
            if box is None:
                continue
            if box.x1 <= 0 or box.x0 >= 1 or box.y1 <= 0 or box.y0 >= 1:
                before = None
                yield None
                continue
            if before is not None and (
                _elsewhere(before, box)
                or (character.isdigit() and _raised(before, box))
                or (small and character.isupper() and _begins(before, box, gap))
            ):
                yield None
            gap = box.x0 - before.x1 if before is not None else math.inf
            before, small = box, character.islower()
            yield _Glyph(character, box, _is_hidden(self._raw, index, self._looks))

    def _place(self, index: int) -> Box | None:
        """The loose box of a character, which gives an even line height, as wide as the tight one at least."""
        loose, tight = self._loose, (self._left, self._right, self._bottom, self._top)
        if not pdfium.FPDFText_GetLooseCharBox(self._raw, index, loose):
            return None
        if not pdfium.FPDFText_GetCharBox(self._raw, index, *tight):
            return None
        return self._box(
            min(self._left.value, loose.left),
            max(loose.top, loose.bottom),
            max(self._right.value, loose.right),
            min(loose.top, loose.bottom),
        )

    def _astray(self, first: pdfium.FS_RECTF, last: pdfium.FS_RECTF) -> bool:
        """Whether the last character stands anywhere but to the right of the first on the page as it is shown."""
        x0, y0 = self._to_page(first.left + first.right, first.top + first.bottom)
        x1, y1 = self._to_page(last.left + last.right, last.top + last.bottom)
        return x1 - x0 < abs(y1 - y0)

    def _box(self, left: float, top: float, right: float, bottom: float) -> Box:
        x0, y0 = self._to_page(left, top)
        x1, y1 = self._to_page(right, bottom)
        return Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def _elsewhere(before: Box, box: Box) -> bool:
    """Whether a character does not follow the one before it: another line, or a gap wider than a space."""
    if abs(box.middle - before.middle) > max(box.height, before.height) * 0.7:
        return True
    return box.x0 - before.x1 > max(box.height, before.height) * 0.9 or box.x1 < before.x0 - before.width * 2


def _begins(before: Box, box: Box, gap: float) -> bool:
    """Whether a capital behind a small letter begins a word: the two are kerned, and of the space between them no more
    is left than the library takes for none; `gap` stood before the small letter.
    """
    least = _KERNED_SPACE * max(box.height, before.height)
    return box.x0 - before.x1 > least > _KERNED_SPACE_TIMES * gap


def _raised(before: Box, box: Box) -> bool:
    """Whether a character is smaller than the one before it and stands higher, as the mark of a note does."""
    higher = before.y1 - box.y1 > _RAISED * before.height and before.y0 - box.y0 > 0
    return higher and box.height < _SMALLER * before.height


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


def page_transform(page: pypdfium2.PdfPage) -> "_Affine":
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
    if len(band) == 1:
        yield band
        return
    height = statistics.median(word.box.height for word in band) or 0.01
    # a gap is a fraction of the width, a height one of the height: taken as those of an A4 page
    widest = height * SHEET_ASPECT * _CELL_GAP_IN_HEIGHTS
    cell = [band[0]]
    for word in band[1:]:
        if word.box.x0 - cell[-1].box.x1 > widest:
            yield cell
            cell = []
        cell.append(word)
    yield cell
