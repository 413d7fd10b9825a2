"""The table of a licence on paper, and the particulars on the ruled lines beside it."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.sheets.category_table import with_category_table
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import font

ROWS = ("A3", "A", "B", "B+E", "C", "C+E", "D", "D+E")
PARTICULARS = ("1. Peeters", "2. An Maria", "3. 12.03.1964", "4. Kerkstraat 7", "5. gemeente Gent", "6. 27.10.1988")
HEADS = Line(tuple(Word(text, Box(0.6, 0.04, 0.7, 0.06), 0.95) for text in ("Categorie", "Stempel", "voorwaarden")))
OTHER = Line(tuple(Word(text, Box(0.6, 0.04, 0.7, 0.06), 0.95) for text in ("Prijslijst", "Stempel")))


def inside(rows: tuple[str, ...] = ROWS, date: str = "27.10.1988") -> Pixels:
    """The inside of a folded licence: particulars on dotted lines, and a table in which all rows but B are struck."""
    picture = Image.new("L", (2000, 1000), 235)
    draw = ImageDraw.Draw(picture)
    for at, text in enumerate(PARTICULARS):
        y = 110 + at * 80
        draw.text((60, y - 46), text, font=font(40), fill=30)
        for x in range(40, 600, 8):
            draw.ellipse((x, y, x + 2, y + 2), fill=60)
    lefts, tops = (760, 900, 1200, 1440), [80 + 105 * at for at in range(len(rows) + 1)]
    for x in lefts:
        draw.line((x, tops[0], x, tops[-1]), fill=90, width=3)
    for y in tops:
        draw.line((lefts[0], y, lefts[-1], y), fill=90, width=3)
    for top, letter in zip(tops, rows, strict=False):
        draw.text((775, top + 34), letter, font=font(42), fill=20)
        if letter in ("B", "8"):
            draw.text((930, top + 36), date, font=font(38), fill=40)
        else:
            draw.line((930, top + 52, 1400, top + 52), fill=60, width=3)
    return as_pixels(np.array(picture))


def read(page: Pixels, heads: Line = HEADS) -> list[str]:
    return [line.text for line in with_category_table(page, (heads,), Log())]


def test_each_letter_and_the_date_of_the_row_that_has_one_are_read() -> None:
    lines = read(inside())
    assert set(ROWS) <= {line.replace("B+E", "B+E") for line in lines}
    assert sum("1988" in line and "10" in line and "6." not in line for line in lines) >= 1


def test_what_is_written_on_dotted_lines_is_read() -> None:
    lines = read(inside())
    assert any("Peeters" in line for line in lines)
    assert any("An Maria" in line for line in lines)


@pytest.mark.parametrize(
    ("page", "heads"),
    [(inside(), OTHER), (inside(("AM", "A1", "A2", "A", "B", "BE")), HEADS), (inside(("Mo", "Di", "Wo", "Do")), HEADS)],
    ids=["a sheet about something else", "a card's table", "a table without categories"],
)
def test_no_other_table_is_read_again(page: Pixels, heads: Line) -> None:
    assert with_category_table(page, (heads,), Log()) == (heads,)


def test_what_was_read_surely_is_kept() -> None:
    known = Line((Word("27.10.1988", Box(0.465, 0.32, 0.56, 0.36), 0.99),))
    lines = with_category_table(inside(), (HEADS, known), Log())
    assert any(word == known.words[0] for line in lines for word in line.words)
