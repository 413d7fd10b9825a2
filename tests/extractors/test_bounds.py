import time
from collections.abc import Sequence

import pytest

from pipeline.codes import DocumentType, ReadMethod
from pipeline.extractors.bounds import first_words, within_bounds
from pipeline.extractors.extract import EXTRACTORS, extract
from pipeline.model import Box, Line, Page, Section, Word


def page_of(*lines: Sequence[str]) -> Page:
    rows = tuple(
        Line(tuple(Word(text, Box(at / 500, row / 500, (at + 0.9) / 500, (row + 0.9) / 500), 1.0)
                   for at, text in enumerate(texts)))
        for row, texts in enumerate(lines)
    )  # fmt: skip
    return Page(1, 595.0, 842.0, rows, ReadMethod.TEXT, 1.0)


def section_of(page: Page, kind: DocumentType) -> Section:
    return Section(kind, None, (page,), "stuk.pdf", 1.0)


def test_a_page_that_can_be_real_is_left_as_it_is() -> None:
    page = page_of(*(["woord"] * 40 for _ in range(100)))
    assert within_bounds(page) is page
    assert first_words(page, 4000) is page


@pytest.mark.parametrize(
    ("lines", "words", "longest_line", "longest_word"),
    [
        ([["a"] * 30] * 200, 4000, 30, 1),
        ([["a"] * 1000], 1000, 400, 1),
        ([["x" * 5000, "b"]], 2, 2, 300),
    ],
)
def test_what_no_page_holds_is_cut(lines: list[list[str]], words: int, longest_line: int, longest_word: int) -> None:
    page = within_bounds(page_of(*lines))
    assert len(page.words) == words
    assert max(len(line.words) for line in page.lines) == longest_line
    assert max(len(word.text) for word in page.words) == longest_word


def test_the_first_words_end_within_a_line() -> None:
    page = first_words(page_of(["een", "twee"], ["drie", "vier"]), 3)
    assert page.text == "een twee\ndrie"


def test_nothing_decides_on_a_page_of_which_part_was_not_looked_at() -> None:
    lines = [["Ondergetekende", "solliciteert"], *([["woord"] * 30] * 200)]
    assert not extract(section_of(page_of(*lines), DocumentType.MOTIVATION_LETTER)).understood
    assert extract(section_of(page_of(*lines[:20]), DocumentType.MOTIVATION_LETTER)).understood


_ENDLESS = {
    "dots on one line": [["."] * 20_000],
    "dates on one line": [["01/02/2020"] * 20_000],
    "a word of dashes": [["-" * 100_000]],
}
_SECONDS = 12.0
"""CPU; without the bounds minutes, with them two at most, on a busy machine."""


@pytest.mark.parametrize("name", _ENDLESS)
def test_no_text_is_endless_work(name: str) -> None:
    page = page_of(*_ENDLESS[name])
    for kind in EXTRACTORS:
        started = time.process_time()
        extract(section_of(page, kind))
        assert time.process_time() - started < _SECONDS, kind
