"""Damage to the words of a page, as stamps, folds and OCR do it, without drawing or reading a picture."""

from collections.abc import Callable, Collection
from dataclasses import replace
from random import Random

from bench.documents import Drawn
from pipeline.codes import ReadMethod
from pipeline.model import Line, Page, Word
from pipeline.reading import pdf

READ = 0.94
"""The confidence that Tesseract gives to a word it read well."""

Change = Callable[[Word], Word | None]
"""What becomes of a word; None: it was not read at all."""

_SCRAWL = "abcdeghiklmnoprstuvwxz"


def pages_of(drawn: Drawn, *, by_ocr: bool) -> tuple[Page, ...]:
    """The pages of a drawn PDF by their text; `by_ocr`: as if a scan of them had been read without a fault."""
    with pdf.opened(drawn.pdf) as document:
        found = [pdf.read_text(document, index).page for index in range(len(document))]
    pages = tuple(page for page in found if page is not None)
    return tuple(as_by_ocr(page) for page in pages) if by_ocr else pages


def as_by_ocr(page: Page) -> Page:
    """The page as if OCR had read every word well."""
    read = with_words(page, lambda word: replace(word, confidence=READ))
    return replace(read, method=ReadMethod.OCR, quality=READ)


def with_words(page: Page, change: Change, only: Collection[int] | None = None) -> Page:
    """The page with `change` made to its words, or to those only that have these numbers in `page.words`."""
    lines: list[Line] = []
    at = 0
    for line in page.lines:
        words: list[Word] = []
        for word in line.words:
            made = change(word) if only is None or at in only else word
            words += [made] if made is not None else []
            at += 1
        lines += [Line(tuple(words))] if words else []
    return replace(page, lines=tuple(lines))


def gone(word: Word) -> Word | None:
    """Nothing: the word lies under a stamp."""
    return None


def scrawled(seed: int) -> Change:
    """Other letters in the place of the word, as OCR makes them of what it cannot read; always the same ones."""

    def change(word: Word) -> Word:
        rng = Random(f"{seed}:{word.text}:{word.box}")
        text = "".join(rng.choice(_SCRAWL) if c.isalnum() else c for c in word.text)
        return replace(word, text=text, confidence=rng.uniform(0.2, 0.85))

    return change
