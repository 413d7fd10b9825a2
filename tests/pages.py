"""Pages laid out from plain text, for tests of everything after reading."""

import re
from collections.abc import Callable
from dataclasses import replace

from pipeline.codes import ReadMethod
from pipeline.model import Box, Line, Page, Reading, Word

LINE_HEIGHT = 0.02
CHARACTER_WIDTH = 0.0105


def page_of(text: str, *, confidence: float = 1.0, number: int = 1, is_card: bool = False) -> Page:
    """A page with each line of `text` on a line of its own; two or more spaces start a new cell at that column."""
    lines: list[Line] = []
    for row, raw in enumerate(text.strip("\n").split("\n")):
        top = 0.05 + row * LINE_HEIGHT * 1.4
        for cell in re.finditer(r"\S+(?: \S+)*", raw):
            words = []
            for match in re.finditer(r"\S+", cell.group()):
                left = 0.05 + (cell.start() + match.start()) * CHARACTER_WIDTH
                box = Box(left, top, left + len(match.group()) * CHARACTER_WIDTH * 0.95, top + LINE_HEIGHT)
                words.append(Word(match.group(), box, confidence))
            lines.append(Line(tuple(words)))
    width, height = (856.0, 540.0) if is_card else (595.0, 842.0)
    method = ReadMethod.TEXT if confidence == 1.0 else ReadMethod.OCR
    return Page(number, width, height, tuple(lines), method, confidence, is_card)


def with_confidence(page: Page, confidence: float, of: Callable[[str], bool]) -> Page:
    """The page with that confidence of the words of which `of` holds, told by their text."""
    lines = (
        Line(tuple(replace(word, confidence=confidence) if of(word.text) else word for word in line.words))
        for line in page.lines
    )
    return replace(page, lines=tuple(lines))


def reading_of(*texts: str, confidence: float = 1.0) -> Reading:
    """A file of which each page has the lines of one text."""
    pages = tuple(page_of(text, confidence=confidence, number=n) for n, text in enumerate(texts, 1))
    return Reading(pages, pages[0].method if pages else ReadMethod.NONE)
