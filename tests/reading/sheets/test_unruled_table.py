"""The letters of a table of a licence on paper that no rules part, and what is none."""

from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.category_table import inside_of
from pipeline.reading.sheets.unruled_table import unread_letters
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import font

ROWS = ("A", "B", "C", "D", "BE", "CE", "DE", "F")
SIZE = (1600, 1000)
HEAD = Line(tuple(Word(text, Box(0.5, 0.02, 0.6, 0.05), 0.95) for text in ("Categorie", "Stempel", "Geldig")))


def table(rows: Sequence[str] = ROWS, *, numbers: bool = False) -> Pixels:
    """Letters under each other, of which B has a date, between level rules; perhaps captions at the left."""
    picture = Image.new("L", SIZE, 235)
    draw = ImageDraw.Draw(picture)
    for at, letter in enumerate(rows):
        y = 90 + 105 * at
        draw.line((780, y - 20, 1500, y - 20), fill=90, width=2)
        draw.text((800, y), letter, font=font(46), fill=20)
        if letter == "B":
            draw.text((920, y + 4), "27.10.1988", font=font(36), fill=40)
        if numbers:
            draw.text((40, y), f"{at + 1}.", font=font(34), fill=20)
    return as_pixels(np.array(picture))


def read(page: Pixels, *lines: Line) -> list[str]:
    letters, before = unread_letters(page, (HEAD, *lines))
    return sorted(word.text for word in (*letters, *before))


def known(letter: str, row: int) -> Line:
    high = 46 / SIZE[1]
    top = (90 + 105 * row + 4) / SIZE[1]
    return Line((Word(letter, Box(802 / SIZE[0], top, (802 + 30 * len(letter)) / SIZE[0], top + high), 0.95),))


@pytest.mark.parametrize("numbers", [False, True])
def test_letters_under_each_other_are_found(numbers: bool) -> None:
    assert set(read(table(numbers=numbers))) >= set(ROWS) - {"F"}


def test_a_letter_that_was_read_is_not_read_again() -> None:
    letters, before = unread_letters(table(), (HEAD, known("BE", 4)))
    assert "BE" not in {word.text for word in letters}
    assert [word.text for word in before] == ["BE"]


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(table(("AM", "A1", "A2", "A", "B", "BE")), id="of-a-card"),
        pytest.param(table(("Mo", "Di", "Wo", "Do", "Vr")), id="days"),
        pytest.param(table(("B", "A", "C", "D", "F")), id="in-no-order"),
        pytest.param(table(("A", "B", "B", "C", "D")), id="a-letter-twice"),
        pytest.param(table(("A", "C", "B", "D", "F")), id="one-misread"),
        pytest.param(table(("A", "B")), id="too-few"),
        pytest.param(table(()), id="nothing"),
    ],
)
def test_other_columns_are_none(page: Pixels) -> None:
    assert read(page) == []


def test_beside_a_letter_of_a_card_that_was_read_there_is_no_table_of_paper() -> None:
    assert read(table(("A", "A1", "B", "C", "D")), known("AM", 0)) == []


def test_the_day_is_read_in_its_row() -> None:
    lines = inside_of(table(), (HEAD,), Log()).lines
    (letter,) = [word for line in lines for word in line.words if word.text == "B"]
    (day,) = [line for line in lines if "1988" in line.text]
    assert letter.box.y0 < day.box.middle < letter.box.y1
    assert letter.box.x1 < day.box.x0 < letter.box.x1 + 0.1
    assert day.box.x1 < 0.75
