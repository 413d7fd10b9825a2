"""Text without pages (Word files, mails, text files, HTML) set on pages of our own: the rest sees only pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.codes import ReadMethod
from pipeline.model import Box, Line, Page, Word

WIDTH, HEIGHT = 595.0, 842.0
"""A4 in points."""
_LEFT, _RIGHT, _TOP, _BOTTOM = 0.08, 0.94, 0.06, 0.94
"""The margins, in fractions of the page, of text that has no pages of its own."""
_LINE = 0.0155
"""The height of a line of plain text, in fractions of the page."""
_CHARACTER = 0.0092
"""The width of a character, in fractions of the page."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A run of text; several cells stand beside each other as in a table row."""

    cells: tuple[str, ...]
    size: float = 1.0
    """Of the type, relative to plain text: titles are larger."""

    @staticmethod
    def of(text: str, size: float = 1.0) -> "Paragraph":
        """A paragraph of one cell."""
        return Paragraph((text,), size)


def set_pages(paragraphs: Iterable[Paragraph], method: ReadMethod, *, most_words: int) -> tuple[Page, ...]:
    """The paragraphs on A4 pages, numbered from 1; what exceeds `most_words` is left out."""
    pages: list[Page] = []
    lines: list[Line] = []
    top, words = _TOP, 0
    for paragraph in paragraphs:
        for row, height in _rows(paragraph):
            if top + height > _BOTTOM:
                pages.append(_page(len(pages) + 1, lines, method))
                lines, top = [], _TOP
            lines.extend(line for line in (_set(cell, left, top, height) for left, cell in row) if line.words)
            top += height * 1.25
            words += sum(len(cell.split()) for _, cell in row)
            if words > most_words:
                break
        if words > most_words:
            break
    if lines:
        pages.append(_page(len(pages) + 1, lines, method))
    return tuple(pages)


def _page(number: int, lines: list[Line], method: ReadMethod) -> Page:
    return Page(number, WIDTH, HEIGHT, tuple(lines), method, 1.0)


def _rows(paragraph: Paragraph) -> Iterator[tuple[list[tuple[float, str]], float]]:
    """The lines of a paragraph as (left edge, text) per cell, with their height."""
    height = _LINE * paragraph.size
    if len(paragraph.cells) > 1:
        step = (_RIGHT - _LEFT) / len(paragraph.cells)
        yield [(_LEFT + step * index, " ".join(cell.split())) for index, cell in enumerate(paragraph.cells)], height
        return
    room = max(20, int((_RIGHT - _LEFT) / (_CHARACTER * paragraph.size)))
    for text in _wrapped(" ".join(paragraph.cells[0].split()), room):
        yield [(_LEFT, text)], height


def _wrapped(text: str, room: int) -> Iterator[str]:
    """Linear in the length of the text, also where it has no spaces."""
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > room:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        yield line


def _set(text: str, left: float, top: float, height: float) -> Line:
    width = _CHARACTER * height / _LINE
    words, at = [], left
    for token in text.split():
        end = at + width * len(token)
        words.append(Word(token, Box(min(at, 0.999), top, min(end, 1.0), top + height), 1.0))
        at = end + width
    return Line(tuple(words))
