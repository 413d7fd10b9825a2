"""Words of which each letter was taken for a cell."""

import pytest

from pipeline.extractors.spaced import with_wide_words
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
        ("G EE N", ["GEEN"]),
        ("J N J", ["J N J"]),
        ("j a n a", ["j a n a"]),
    ],
)
def test_letters_with_even_gaps_in_one_row_are_a_word(row: str, lines: list[str]) -> None:
    assert [line.text for line in with_wide_words(page_of(row)).lines] == lines
