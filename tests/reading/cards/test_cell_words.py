"""The cells of the table of a card, told by the others of their column."""

import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.cell_words import with_cells_told

LETTERS = ("AM", "A1", "A2", "A", "B", "BE")


def cell(text: str, row: int, x: float = 0.3, sure: float = 0.9) -> Line:
    words = text.split()
    return Line(
        tuple(
            Word(word, Box(x + 0.04 * at, 0.1 + row / 20, x + 0.04 * at + 0.03, 0.13 + row / 20), sure)
            for at, word in enumerate(words)
        )
    )


def letters(*texts: str, x: float = 0.3) -> list[str]:
    return [line.text for line in with_cells_told([cell(text, row, x) for row, text in enumerate(texts)])]


def test_several_letters_of_a_table_are_told() -> None:
    assert letters("AM", "Al", "A2", "A", "B", "CI", "CIE", "DlE") == ["AM", "A1", "A2", "A", "B", "C1", "C1E", "D1E"]


@pytest.mark.parametrize(
    ("read", "told"),
    [
        ("At", "A1"), ("AL", "A1"), ("Ai", "A1"), ("Ct", "C1"), ("Ci", "C1"), ("Dt", "D1"), ("CtE", "C1E"),
        ("DIE", "D1E"), ("ci", "C1"), ("ct", "C1"), ("c", "C"), ("Cc", "C"), ("cc", "C"), ("cE", "CE"),
        ("cIE", "C1E"), ("c1", "C1"),
        *((other, other) for other in ("8", "0", "6", "a", "o", "b", "13", "Bt", "BI", "At1", "Act", "cm", "Ccc", "tE",
                                       "ie")),
    ],
)  # fmt: skip
def test_only_what_can_be_just_one_category_is_told_so(read: str, told: str) -> None:
    assert letters("AM", read, "A2", "A", "B1") == ["AM", told, "A2", "A", "B1"]


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(("AM", "A1", "A2", "Al", "B"), id="that row is there already"),
        pytest.param(("AM", "Al", "A2", "Al", "B"), id="two rows are read so"),
        pytest.param(("AM", "Al", "A2", "At", "B"), id="two rows are read as the same"),
        pytest.param(("AM", "c", "A2", "C", "B"), id="the large one is there already"),
        pytest.param(("AM", "Al", "A2", "B"), id="too few letters"),
        pytest.param(("AM", "8", "A2", "A", "BE", "B1", "BlE", "El"), id="no letter that has a 1"),
        pytest.param(("AM", "A|", "A2", "A", "B"), id="a rule"),
        pytest.param(("AM", "Alle", "A2", "A", "B"), id="a word"),
    ],
)
def test_no_other_letter_is_told_so(texts: tuple[str, ...]) -> None:
    assert letters(*texts) == list(texts)


TABLE = ("AM", "A1", "A2", "A", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE", "G")


@pytest.mark.parametrize(("letter", "read"), [("B", "8"), ("D", "0"), ("D1", "01"), ("BE", "8E"), ("G", "6")])
def test_a_figure_is_the_letter_of_its_row(letter: str, read: str) -> None:
    texts = [read if one == letter else one for one in TABLE]
    assert letters(*texts) == list(TABLE)


@pytest.mark.parametrize(
    ("read", "row"),
    [
        pytest.param("8", 3, id="where A stands"),
        pytest.param("8", 5, id="where C1 stands"),
        pytest.param("8", 0, id="over all rows"),
        pytest.param("8", 14, id="under all rows"),
        pytest.param("0", 6, id="where C stands"),
        pytest.param("0", 13, id="where DE stands"),
        pytest.param("6", 4, id="where B stands"),
        pytest.param("6", 0, id="a six over all rows"),
        pytest.param("8E", 11, id="where CE stands"),
        pytest.param("88", 4, id="two figures"),
        pytest.param("9", 4, id="another figure"),
        pytest.param("6E", 14, id="no category"),
    ],
)
def test_a_figure_elsewhere_stays(read: str, row: int) -> None:
    texts = [read if at == row else one for at, one in enumerate(TABLE)]
    assert letters(*texts) == texts


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(("AM", "A1", "A2", "A", "8", "B", "C1", "C"), id="that row is there"),
        pytest.param(("AM", "A1", "A2", "A", "8", "8", "C1", "C"), id="two of them"),
        pytest.param(("AM", "A1", "A2", "8", "C1", "C"), id="the row over it was not read"),
        pytest.param(("A", "8", "C"), id="too few letters"),
    ],
)
def test_a_figure_that_may_be_of_another_row_stays(texts: tuple[str, ...]) -> None:
    assert letters(*texts) == list(texts)


def test_a_figure_in_another_column_stays() -> None:
    rows = [cell(text, row) for row, text in enumerate(TABLE) if text != "B"]
    figure = cell("8", 4, x=0.5)
    assert figure in with_cells_told([*rows, figure])


def test_a_stroke_outside_of_that_column_stays() -> None:
    lines = [*(cell(text, row) for row, text in enumerate(LETTERS) if text != "A1"), cell("Al", 1, x=0.1)]
    assert with_cells_told(lines)[-1].text == "Al"


@pytest.mark.parametrize("parts", ["30 01.89", "30.01 89", "30 01 89", "30. 01 89", "30,01 89"])
def test_parts_of_a_day_in_a_column_of_days_are_one(parts: str) -> None:
    found = with_cells_told([cell("12.05.87", 1), cell(parts, 2, sure=0.8)])[1]
    (word,) = found.words
    assert word.text.replace(",", ".") == "30.01.89"
    assert word.confidence == 0.8
    assert word.box == cell(parts, 2).box


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param("01.06 78 96", id="too many figures"),
        pytest.param("01.06", id="too few"),
        pytest.param("45 01.89", id="no day"),
        pytest.param("30 13.89", id="no month"),
        pytest.param("3 001.89", id="parted within a number"),
        pytest.param("70 (NL) 89", id="other signs"),
        pytest.param("4b. 01.06", id="a number of a field"),
    ],
)
def test_nothing_else_is_one_day(parts: str) -> None:
    assert with_cells_told([cell("12.05.87", 1), cell(parts, 2)])[1].text == parts


def test_codes_have_a_column_without_days() -> None:
    lines = [cell("12.05.87", 1), cell("01.06 78", 1, x=0.7), cell("01.06 78", 2, x=0.7)]
    assert with_cells_told(lines) == tuple(lines)
