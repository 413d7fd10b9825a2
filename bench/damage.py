"""Damage to the words of a page, as stamps, folds and OCR do it, without drawing or reading a picture."""

from collections.abc import Callable, Collection
from dataclasses import replace
from random import Random

from bench.documents import Drawn
from pipeline.codes import ReadMethod
from pipeline.model import Line, Page, Word
from pipeline.reading.formats import pdf

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


_LOOKALIKES = {
    "0": "oO8", "1": "lI7", "2": "Z7", "3": "85", "4": "A9", "5": "S6", "6": "G5", "7": "1T", "8": "B3", "9": "g4",
    "o": "0ae", "O": "0Q", "l": "1Ii", "I": "l1", "S": "58", "B": "8", "e": "co", "c": "e", "a": "o", "n": "u",
    "u": "n", "i": "l", "t": "f", "f": "t", "h": "b", "m": "n", "/": "1l", ".": ",", "-": "~", ":": ";",
}  # fmt: skip
"""What OCR takes letters, figures and signs for."""
_PAIRS = {"rn": "m", "m": "rn", "cl": "d", "vv": "w", "ii": "u"}
_LOST, _JOINED, _BROKEN = 0.3, 0.2, 0.2
"""Per slip in a letter: how often a whole word is lost, joined to the next, or broken in two."""


def misread(page: Page, rng: Random, rate: float) -> Page:
    """The page as OCR gives it that misreads a letter with chance `rate`, and other slips in proportion.

    Of misread words a tenth keep a confidence above 0.92, and of well read ones a seventh have less than 0.95: about
    what Tesseract 5 gives on scans.
    """
    lines: list[Line] = []
    for line in page.lines:
        words = [word for one in line.words for word in _slipped(one, rng, rate)]
        lines += [Line(tuple(_joined_up(words, rng, rate)))] if words else []
    return replace(page, lines=tuple(lines), method=ReadMethod.OCR, quality=0.9)


def _slipped(word: Word, rng: Random, rate: float) -> list[Word]:
    if rng.random() < rate * _LOST:
        return []
    text = "".join(_letter(c, rng, rate) for c in word.text)
    if rng.random() < rate:
        seen = next((pair for pair in _PAIRS if pair in text), None)
        text = text.replace(seen, _PAIRS[seen], 1) if seen else text
    same = text == word.text
    sure = rng.uniform(0.95, 0.975) if rng.random() < 0.86 else rng.uniform(0.6, 0.95)
    read = replace(word, text=text, confidence=sure if same else _doubtful(rng))
    if text and len(text) > 3 and rng.random() < rate * _BROKEN:
        return list(_broken(read, rng.randrange(1, len(text))))
    return [read] if text else []


def _letter(c: str, rng: Random, rate: float) -> str:
    if rng.random() >= rate:
        return c
    return "" if rng.random() < 0.1 else rng.choice(_LOOKALIKES.get(c, "aeinor"))


def _doubtful(rng: Random) -> float:
    low, high = rng.choices(((0.3, 0.8), (0.8, 0.92), (0.92, 0.96)), (60, 30, 10))[0]
    return rng.uniform(low, high)


def _broken(word: Word, at: int) -> tuple[Word, Word]:
    middle = word.box.x0 + word.box.width * at / len(word.text)
    first = replace(word, text=word.text[:at], box=replace(word.box, x1=middle))
    return first, replace(word, text=word.text[at:], box=replace(word.box, x0=middle))


def _joined_up(words: list[Word], rng: Random, rate: float) -> list[Word]:
    made: list[Word] = []
    for word in words:
        if made and rng.random() < rate * _JOINED:
            before = made.pop()
            box = replace(before.box, x1=max(before.box.x1, word.box.x1))
            word = Word(before.text + word.text, box, min(before.confidence, word.confidence))
        made.append(word)
    return made
