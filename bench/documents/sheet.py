"""A page to print on: millimetres from the top left, text with the places of its values remembered."""

import io
import string
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen import canvas

from bench.documents import fonts
from pipeline.model import Box

mm = 72 / 25.4
"""A millimetre in points."""
A4 = (210.0, 297.0)
CARD = (85.6, 53.98)
"""The size of an ID-1 card (ISO/IEC 7810), in millimetres."""


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks."""

    family: str = "helvetica"
    size: float = 10.0
    """In points."""
    bold: bool = False
    italic: bool = False
    colour: str = "#000000"
    spacing: float = 0.0
    """Extra space between letters, in points."""

    def but(self, **changes: Any) -> "Style":
        """The same with changes."""
        return replace(self, **changes)

    @property
    def leading(self) -> float:
        """A comfortable distance between lines, in millimetres."""
        return self.size * 1.32 / mm


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    field: str | None
    style: Style

    @property
    def width(self) -> float:
        return text_width(self.text, self.style)


def text_width(text: str, style: Style) -> float:
    """The width of `text`, in millimetres."""
    shown, face = _shown(text, style)
    return (float(pdfmetrics.stringWidth(shown, face.name, style.size)) + style.spacing * len(shown)) / mm


def _shown(text: str, style: Style) -> tuple[str, fonts.Face]:
    if style.family == "blackletter":
        if fonts.has_blackletter():
            return fonts.printable(fonts.as_blackletter(text), "free_serif")
        return fonts.printable(text, "times", style.bold, style.italic)
    return fonts.printable(text, style.family, style.bold, style.italic)


class Sheet:
    """A PDF being drawn.

    Texts are templates: `{name}` stands for a value given at the start, `{name!u}` for it in capitals, and its place is
    remembered; `**bold**` is bold.
    """

    def __init__(
        self,
        values: Mapping[str, str] | None = None,
        *,
        size: tuple[float, float] = A4,
        mark: str = "SPECIMEN",
        paper: str | None = None,
    ) -> None:
        self.width, self.height = size
        self.values: dict[str, str] = dict(values or {})
        self.printed: dict[str, str] = {}
        self.boxes: dict[str, tuple[int, Box]] = {}
        self.fonts: set[str] = set()
        self.page = 0
        self._mark = mark
        self._paper = paper
        self._turned = False
        self._buffer = io.BytesIO()
        self.canvas: Any = canvas.Canvas(
            self._buffer, pagesize=(self.width * mm, self.height * mm), invariant=1, pageCompression=1
        )
        self.canvas.setTitle("")
        self._begin()

    def _begin(self) -> None:
        self.page += 1
        if self._paper:
            self.rect(0, 0, self.width, self.height, fill=self._paper)

    def _end(self) -> None:
        if self._mark:
            style = Style("helvetica", 5.5 if self.height > 100 else 3.2, colour="#b4b4b4", spacing=0.6)
            self.text(self.width - (7 if self.height > 100 else 1.5), self.height - (3.5 if self.height > 100 else 0.8),
                      self._mark, style, align="right")  # fmt: skip

    def new_page(self, size: tuple[float, float] | None = None) -> None:
        """Finish this page and begin another, of another size if asked."""
        self._end()
        self.canvas.showPage()
        if size:
            self.width, self.height = size
            self.canvas.setPageSize((self.width * mm, self.height * mm))
        self._begin()

    def finish(self) -> bytes:
        """The PDF."""
        self._end()
        self.canvas.showPage()
        self.canvas.save()
        return self._buffer.getvalue()

    def _pieces(self, template: str, style: Style) -> Iterator[_Piece]:
        bold = False
        for literal, field, spec, conversion in string.Formatter().parse(template):
            for index, part in enumerate(literal.split("**")):
                bold = not bold if index else bold
                if part:
                    yield _Piece(part, None, style.but(bold=True) if bold else style)
            if field is not None:
                value = self.values[field]
                value = value.upper() if conversion == "u" else value
                dressed = style.but(
                    bold=style.bold or bold or "b" in (spec or ""), italic=style.italic or "i" in (spec or "")
                )
                yield _Piece(value, field, dressed)

    def text(self, x: float, y: float, template: str, style: Style, *, align: str = "left") -> float:
        """Print one line with its baseline at `y`; gives the x where it ends."""
        pieces = list(self._pieces(template, style))
        width = sum(piece.width for piece in pieces)
        left = x - {"left": 0.0, "right": width, "center": width / 2}[align]
        for piece in pieces:
            self._print(left, y, piece)
            left += piece.width
        return left

    def _print(self, x: float, y: float, piece: _Piece) -> None:
        shown, face = _shown(piece.text, piece.style)
        self.fonts.add(face.name)
        writer: Any = self.canvas.beginText(x * mm, (self.height - y) * mm)
        writer.setFont(face.name, piece.style.size)
        writer.setFillColor(HexColor(piece.style.colour))
        writer.setCharSpace(piece.style.spacing)
        broken = piece.style.family == "blackletter" and shown != piece.text
        if broken:  # the glyphs are mathematical letters; a reader of the text layer should get the plain ones
            hexed = ("\ufeff" + piece.text).encode("utf-16-be").hex()
            self.canvas._code.append(f"/Span <</ActualText <{hexed}>>> BDC")
        writer.textOut(shown)
        self.canvas.drawText(writer)
        if broken:
            self.canvas._code.append("EMC")
        if piece.field is not None and self._turned:
            self.printed.setdefault(piece.field, shown)
        elif piece.field is not None:
            self._remember(x, y, piece, piece.text if broken else shown)

    def _remember(self, x: float, y: float, piece: _Piece, shown: str) -> None:
        assert piece.field is not None
        size = piece.style.size / mm
        box = Box(
            x / self.width,
            (y - size * 0.76) / self.height,
            (x + piece.width) / self.width,
            (y + size * 0.22) / self.height,
        )
        before = self.boxes.get(piece.field)
        if before is None:
            self.boxes[piece.field], self.printed[piece.field] = (self.page, box), shown
        elif before[0] == self.page and self.printed[piece.field] != self.values[piece.field]:
            whole = f"{self.printed[piece.field]} {shown}"
            if self.values[piece.field].lower().startswith(whole.lower()):  # the value runs on over the line end
                self.boxes[piece.field] = (self.page, Box.around([before[1], box]))
                self.printed[piece.field] = whole

    def flow(
        self,
        x: float,
        y: float,
        width: float,
        template: str,
        style: Style,
        *,
        align: str = "left",
        leading: float = 1.0,
    ) -> float:
        """Print a paragraph with its first baseline at `y`; gives the baseline of the line after it."""
        for line in self._broken(template, style, width):
            self._line(x, y, width, line, style, align)
            y += style.leading * leading
        return y

    def _broken(self, template: str, style: Style, width: float) -> Iterator[list[_Piece]]:
        """The words of a paragraph, all in one family, shared out over lines; words that hang together stay so."""
        if style.family != "blackletter":
            whole = "".join(piece.text for piece in self._pieces(template, style))
            style = style.but(family=fonts.family_for(whole, style.family))
        line: list[_Piece] = []
        for word in self._words(template, style):
            if line and sum(p.width for p in line) + sum(p.width for p in word) > width:
                yield line
                line = []
                word = [replace(word[0], text=word[0].text.lstrip()), *word[1:]]
            line.extend(word)
        yield line

    def _words(self, template: str, style: Style) -> Iterator[list[_Piece]]:
        word: list[_Piece] = []
        for piece in self._pieces(template, style):
            for index, part in enumerate(piece.text.split(" ")):
                if index:
                    if word:
                        yield word
                    word = [replace(piece, text=" ", field=None)] if not part else []
                if part:
                    lead = " " if index else ""
                    if lead and word:
                        yield word
                        word = []
                    if lead:
                        word.append(replace(piece, text=" ", field=None))
                    word.append(replace(piece, text=part))
        if word:
            yield word

    def _line(self, x: float, y: float, width: float, line: list[_Piece], style: Style, align: str) -> None:
        merged: list[_Piece] = []
        for piece in line:
            last = merged[-1] if merged else None
            same = last is not None and last.style == piece.style
            if same and last is not None and last.field == piece.field:
                merged[-1] = replace(last, text=last.text + piece.text)
            else:
                merged.append(piece)
        merged = _spaces_inside(merged)
        total = sum(piece.width for piece in merged)
        left = x + {"left": 0.0, "right": width - total, "center": (width - total) / 2}[align]
        for piece in merged:
            self._print(left, y, piece)
            left += piece.width

    def line(self, x0: float, y0: float, x1: float, y1: float, *, colour: str = "#000000", width: float = 0.5,
             dash: tuple[float, ...] = ()) -> None:  # fmt: skip
        """A rule; `width` in points."""
        self.canvas.setStrokeColor(HexColor(colour))
        self.canvas.setLineWidth(width)
        self.canvas.setDash(list(dash))
        self.canvas.line(x0 * mm, (self.height - y0) * mm, x1 * mm, (self.height - y1) * mm)
        self.canvas.setDash([])

    def rect(self, x: float, y: float, width: float, height: float, *, fill: str | None = None,
             stroke: str | None = None, line: float = 0.5, radius: float = 0.0) -> None:  # fmt: skip
        """A rectangle with its top left corner at (x, y)."""
        if fill:
            self.canvas.setFillColor(HexColor(fill))
        if stroke:
            self.canvas.setStrokeColor(HexColor(stroke))
        self.canvas.setLineWidth(line)
        self.canvas.roundRect(x * mm, (self.height - y - height) * mm, width * mm, height * mm, radius * mm,
                              fill=int(bool(fill)), stroke=int(bool(stroke)))  # fmt: skip

    def circle(self, x: float, y: float, radius: float, *, fill: str | None = None, stroke: str | None = None,
               line: float = 0.5) -> None:  # fmt: skip
        """A circle around (x, y)."""
        if fill:
            self.canvas.setFillColor(HexColor(fill))
        if stroke:
            self.canvas.setStrokeColor(HexColor(stroke))
        self.canvas.setLineWidth(line)
        self.canvas.circle(x * mm, (self.height - y) * mm, radius * mm, fill=int(bool(fill)), stroke=int(bool(stroke)))

    def qr(self, x: float, y: float, size: float, content: str) -> None:
        """A QR code with its top left corner at (x, y)."""
        widget: Any = QrCodeWidget(content, barLevel="M")
        x0, y0, x1, _ = widget.getBounds()
        scale = size * mm / (x1 - x0)
        drawing: Any = Drawing(size * mm, size * mm, transform=[scale, 0, 0, scale, -x0 * scale, -y0 * scale])
        drawing.add(widget)
        renderPDF.draw(drawing, self.canvas, x * mm, (self.height - y - size) * mm)

    @contextmanager
    def turned(self, x: float, y: float, degrees: float) -> Iterator[None]:
        """Within it, everything turns counter-clockwise around (x, y), and places are not remembered."""
        self.canvas.saveState()
        self.canvas.translate(x * mm, (self.height - y) * mm)
        self.canvas.rotate(degrees)
        self.canvas.translate(-x * mm, -(self.height - y) * mm)
        self._turned = True
        yield
        self._turned = False
        self.canvas.restoreState()


def _spaces_inside(pieces: list[_Piece]) -> list[_Piece]:
    """Join a value's words with the spaces between them, so that it is printed as one run."""
    joined: list[_Piece] = []
    for piece in pieces:
        if (
            len(joined) > 1
            and piece.field is not None
            and joined[-1].text == " "
            and joined[-2].field == piece.field
            and joined[-2].style == piece.style
        ):
            space = joined.pop()
            joined[-1] = replace(joined[-1], text=joined[-1].text + space.text + piece.text)
        else:
            joined.append(piece)
    return joined
