"""The letters of the table of a licence on paper, and what has none."""

import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.category_rows import _letter
from pipeline.reading.vision.pixels import Pixels
from tests.reading.sheets.papers import HEADS, ROWS, inside, pictured, read, read_through

OTHER = Line(tuple(Word(text, Box(0.6, 0.04, 0.7, 0.06), 0.95) for text in ("Prijslijst", "Stempel")))


def test_each_letter_and_the_date_of_the_row_that_has_one_are_read() -> None:
    lines = read(inside())
    assert set(ROWS) <= {line.split()[0] for line in lines}
    assert any("1988" in line and "10" in line and "6." not in line for line in lines)


@pytest.mark.parametrize(
    ("page", "heads"),
    [(inside(), OTHER), (inside(("AM", "A1", "A2", "A", "B", "BE")), HEADS), (inside(("Mo", "Di", "Wo", "Do")), HEADS)],
    ids=["a sheet about something else", "a card's table", "a table without categories"],
)
def test_no_other_table_is_read_again(page: Pixels, heads: Line) -> None:
    assert read_through(page, (heads,), Log()) == (heads,)


@pytest.mark.parametrize("cut", [False, True])
@pytest.mark.parametrize("date", ["29-02-84", "22.08.1986"])
def test_a_letter_behind_its_pictogram_is_read_and_the_date_before_a_stamp(date: str, cut: bool) -> None:
    lines = read_through(pictured(date, cut=cut), (HEADS,), Log())
    (dated,) = [line for line in lines if date in line.text]
    (letter,) = [word for line in lines for word in line.words if word.text == "B"]
    assert letter.box.y0 < dated.box.middle < letter.box.y1
    assert letter.box.x1 < dated.words[-1].box.x0
    assert set(ROWS) - {"A"} <= {word.text for line in lines for word in line.words}


def test_of_a_letter_that_was_read_in_two_rows_neither_is_known() -> None:
    assert read_through(pictured(twice=True), (HEADS,), Log()) == (HEADS,)


def test_a_letter_ends_before_the_words_that_its_cell_shows_behind_it() -> None:
    """What stands in its box is taken out for it: a day there, read surely, was lost."""
    place = Box(0.05, 0.4, 0.5, 0.43)
    said = (("B", 0.05), ("afgegeven", 0.11), ("op", 0.16), ("15.04.1989", 0.2))
    words = tuple(Word(text, Box(x, 0.4, x + 0.02, 0.43), 0.95) for text, x in said)
    whole = _letter(inside(), place, words[:1], None, Log())
    first = _letter(inside(), place, words, None, Log())
    assert whole is not None
    assert first is not None
    assert (whole.box, first.box) == (place, Box(0.05, 0.4, 0.07, 0.43))
