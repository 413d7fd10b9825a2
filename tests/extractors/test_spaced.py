"""Words of which each letter was taken for a cell."""

from dataclasses import replace

import pytest

from pipeline.extractors.spaced import with_wide_words
from pipeline.model import Box, Line, Word
from tests.pages import page_of


@pytest.mark.parametrize(
    ("row", "lines"),
    [
        ("N    I    H    I    L", ["N I H I L"]),
        ("VEROORDELINGEN    N    I    H    I    L", ["VEROORDELINGEN", "N I H I L"]),
        ("M    V    X", ["M", "V", "X"]),
        ("A    B             C    D", ["A", "B", "C", "D"]),
        ("N\nI\nH\nI\nL", ["N", "I", "H", "I", "L"]),
        ("1    2    3    4    5", ["1", "2", "3", "4", "5"]),
        ("V E R L E E N D", ["VERLEEND"]),
        ("VEROORDELINGEN : *** N I H I L ***", ["VEROORDELINGEN : *** NIHIL ***"]),
        ("G EE N", ["GEEN"]),
        ("J N J", ["J N J"]),
        ("j a n a", ["j a n a"]),
    ],
)
def test_letters_with_even_gaps_in_one_row_are_a_word(row: str, lines: list[str]) -> None:
    assert [line.text for line in with_wide_words(page_of(row)).lines] == lines


@pytest.mark.parametrize(
    ("pieces", "last"),
    [
        ((("GEE", 0.32, 0.376), ("N", 0.388, 0.4)), ["GEEN"]),
        ((("GE", 0.32, 0.356), ("EN", 0.365, 0.4)), ["GEEN"]),
        ((("VAN", 0.32, 0.354), ("D", 0.362, 0.372)), ["VAN", "D"]),
        ((("GEE", 0.32, 0.376), ("N", 0.48, 0.492)), ["GEE", "N"]),
        ((("Gee", 0.32, 0.376), ("n", 0.388, 0.4)), ["Gee", "n"]),
    ],
    ids=["three and one", "two and two", "set as the label is", "far apart", "no capitals"],
)
def test_pieces_as_wide_as_no_other_word_of_the_line_are_one(
    pieces: tuple[tuple[str, float, float], ...], last: list[str]
) -> None:
    label = Word("VEROORDELINGEN", Box(0.1, 0.5, 0.26, 0.51), 0.9)
    line = Line((label, *(Word(text, Box(x0, 0.5, x1, 0.51), 0.9) for text, x0, x1 in pieces)))
    page = page_of("a")
    (found,) = with_wide_words(replace(page, lines=(line,))).lines
    assert [word.text for word in found.words[1:]] == last
