"""Rows of a licence on paper that no rules bound, and what is written in them that no engine read with the page."""

from dataclasses import dataclass

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import WHOLE_PICTURE, Box, Line, Word
from pipeline.reading.cards.words import DOUBTED_DAY
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.sheets.card_or_sheet import looked_at
from pipeline.reading.sheets.category_table import with_typed_days_doubted
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import font

DAY = "14.11.2001"
WIDE, HIGH = 1800, 800
Placed = tuple[str, int, int, int]
"""A word, where it begins, and the size of its print, in pixels."""


@dataclass(frozen=True)
class Paper:
    """A leaf of particulars and a table that is typed, with what stands where that both engines are to read."""

    across: str = ""
    """Written over the pictogram of B."""
    behind: str = ""
    """Behind the day of B, where a town has its stamp."""
    over: str = ""
    """Written over the words "afgegeven op"."""
    lower: str = ""
    """Between the row of B and the next."""
    columns: bool = False
    """Whether there are rules down the table, and none across."""
    unread: tuple[str, ...] = ()
    """Letters that Tesseract did not read."""
    right: bool = True
    """Whether the table stands right of the particulars, else left of them."""

    @property
    def left(self) -> int:
        return 800 if self.right else 60

    def placed(self) -> list[Placed]:
        """What Tesseract read."""
        words = [("Rijbewijs,", 700, 20, 26), ("geldig", 900, 20, 26), ("voor", 1000, 20, 26)]
        at = 40 if self.right else 1200
        for row, (number, text) in enumerate(
            (("1.", "Peeters"), ("2.", "An"), ("3.", "12.03.1964"), ("5.", "Gemeente"))
        ):
            words += [(number, at, 120 + 120 * row, 28), (text, at + 60, 120 + 120 * row, 32)]
        words.append(("Brugge", at + 260, 480, 32))
        for row, letter in enumerate("ABCDE"):
            y = 150 + 110 * row
            words += [(letter, self.left, y, 40)] if letter not in self.unread else []
            words += [("afgegeven", self.left + 240, y + 6, 26), ("op", self.left + 390, y + 6, 26)]
        return [*words, (DAY, self.left + 450, 262, 34)]

    def page(self) -> Pixels:
        picture = Image.new("L", (WIDE, HIGH), 240)
        draw = ImageDraw.Draw(picture)
        for text, x, y, size in self.placed():
            draw.text((x, y), text, font=font(size), fill=30)
        for row in range(5):
            x, y = self.left + 100, 150 + 110 * row
            draw.polygon(
                [(x + a, y + b) for a, b in ((0, 35), (0, 22), (15, 20), (25, 6), (60, 6), (80, 22), (80, 35))],
                outline=60,
            )
            for wheel in (20, 60):
                draw.ellipse((x + wheel - 8, y + 27, x + wheel + 8, y + 43), outline=60, width=3)
        for text, x, y in (
            (self.across, 98, 268),
            (self.behind, 690, 264),
            (self.over, 235, 262),
            (self.lower, 230, 312),
        ):
            draw.text((self.left + x, y), text, font=font(28), fill=50)
        for x in (-20, 80, 220, 670, 940) if self.columns else ():
            draw.line((self.left + x, 100, self.left + x, 700), fill=90, width=3)
        return as_pixels(np.array(picture))

    def lines(self) -> list[Line]:
        found = []
        for text, x, y, size in self.placed():
            left, top, right, bottom = font(size).getbbox(text)
            box = Box((x + left) / WIDE, (y + top) / HIGH, (x + right) / WIDE, (y + bottom) / HIGH)
            found.append(Line((Word(text, box, 0.95),)))
        return found


def is_doubted(paper: Paper) -> bool:
    lines = with_typed_days_doubted(paper.page(), paper.lines(), Log())
    doubted = DOUBTED_DAY in [line.text for line in lines]
    assert doubted is not any(line.text == DAY for line in lines)
    assert any("1964" in line.text for line in lines)
    return doubted


@pytest.mark.parametrize(
    "paper",
    [
        Paper(),
        Paper(behind="BRUGGE"),
        Paper(behind="GELDIG"),
        Paper(behind="Stad Gent"),
        Paper(columns=True),
        Paper(columns=True, behind="BRUGGE"),
        Paper(right=False, behind="BRUGGE"),
        Paper(unread=("B",)),
    ],
)
def test_a_pictogram_and_the_stamp_of_a_town_say_no_more_than_the_day(paper: Paper) -> None:
    assert not is_doubted(paper)


@pytest.mark.parametrize("word", ["geschorst", "ONGELDIG", "nietig", "proef", "NIET"])
@pytest.mark.parametrize("columns", [False, True])
def test_what_is_written_over_the_pictogram_of_a_typed_row_puts_its_day_in_doubt(word: str, *, columns: bool) -> None:
    assert is_doubted(Paper(across=word, behind="BRUGGE", columns=columns))


@pytest.mark.parametrize(
    "paper",
    [
        Paper(behind="INGETROKKEN"),
        Paper(behind="niet geldig"),
        Paper(over="GESCHORST"),
        Paper(lower="ingetrokken"),
        Paper(across="geschorst", unread=("B",)),
        Paper(across="geschorst", unread=("A", "B", "D")),
        Paper(across="geschorst", right=False),
    ],
)
def test_so_does_what_is_written_elsewhere_in_the_row(paper: Paper) -> None:
    assert is_doubted(paper)


def test_what_stands_on_the_other_leaf_is_of_no_row() -> None:
    paper = Paper(right=False)
    page = paper.page().copy()
    picture = Image.fromarray(page)
    ImageDraw.Draw(picture).text((1500, 260), "Kerkstraat 7", font=font(30), fill=40)
    lines = with_typed_days_doubted(as_pixels(np.array(picture)), paper.lines(), Log())
    assert DOUBTED_DAY not in [line.text for line in lines]


@pytest.mark.parametrize("reaches_out", [True, False])
def test_a_stamp_over_several_rows_is_no_writing_in_one_and_a_scribble_is(reaches_out: bool) -> None:
    paper = Paper()
    picture = Image.fromarray(paper.page())
    draw = ImageDraw.Draw(picture)
    x, y = paper.left + 700, 275
    if reaches_out:
        draw.ellipse((x, y - 120, x + 200, y + 80), outline=60, width=4)
        draw.ellipse((x + 30, y - 90, x + 170, y + 50), outline=60, width=3)
    else:
        draw.line([(x + 12 * at, y + (16 if at % 2 else -16)) for at in range(12)], fill=60, width=3)
    lines = with_typed_days_doubted(as_pixels(np.array(picture)), paper.lines(), Log())
    assert (DOUBTED_DAY in [line.text for line in lines]) is not reaches_out


def test_a_number_without_signs_is_no_day() -> None:
    paper = Paper()
    box = Box(0.62, 0.9, 0.72, 0.94)
    numbered = [*paper.lines(), Line((Word("B", Box(0.59, 0.9, 0.6, 0.94), 0.9), Word("810631", box, 0.95)))]
    found = [line.text for line in with_typed_days_doubted(paper.page(), numbered, Log())]
    assert "B 810631" in found


def test_a_licence_that_was_read_as_a_card_is_looked_at_as_well() -> None:
    paper = Paper(across="geschorst")
    read = Tried(WHOLE_PICTURE, paper.page(), lines=tuple(paper.lines()))
    assert DOUBTED_DAY in [line.text for line in looked_at(read, Log()).lines]


def test_a_card_is_not() -> None:
    paper = Paper(across="geschorst")
    numbered = [
        *paper.lines(),
        Line((Word("4a.", Box(0.02, 0.8, 0.05, 0.84), 0.9), Word(DAY, Box(0.06, 0.8, 0.2, 0.84), 0.9))),
    ]
    assert with_typed_days_doubted(paper.page(), numbered, Log()) == tuple(numbered)


def columns_of(word: str, mark: str = "14.11.81") -> tuple[Pixels, list[Line]]:
    """The letters of an old model beside each other, the day of B under it and a word under that."""
    picture = Image.new("L", (1200, 700), 240)
    draw = ImageDraw.Draw(picture)
    lines = [
        Line((Word("Rijbewijs,", Box(0.1, 0.02, 0.3, 0.06), 0.9), Word("geldig", Box(0.32, 0.02, 0.4, 0.06), 0.9)))
    ]
    for at, (text, size) in enumerate((("A", 44), ("B", 44), ("C", 44), ("D", 44), (mark, 30))):
        x, y = (200 + 200 * at, 300) if size == 44 else (355, 380)
        draw.text((x, y), text, font=font(size), fill=30)
        left, top, right, bottom = font(size).getbbox(text)
        box = Box((x + left) / 1200, (y + top) / 700, (x + right) / 1200, (y + bottom) / 700)
        lines.append(Line((Word(text, box, 0.95),)))
    draw.text((350, 422), word, font=font(26), fill=50)
    return as_pixels(np.array(picture)), lines


@pytest.mark.parametrize("mark", ["14.11.81", "GELDIG", "14.11."])
@pytest.mark.parametrize(("word", "doubted"), [("", False), ("geschorst", True), ("nietig", True), ("BRUGGE", False)])
def test_a_cell_under_its_letter_is_looked_at_too(word: str, mark: str, *, doubted: bool) -> None:
    page, lines = columns_of(word, mark)
    found = [line.text for line in with_typed_days_doubted(page, lines, Log())]
    assert (DOUBTED_DAY in found) is doubted


def test_without_a_second_engine_only_a_stroke_puts_a_day_in_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.reading.sheets.doubted_days.second_engine", lambda: None)
    paper = Paper()
    assert not is_doubted(paper)
    picture = Image.fromarray(paper.page())
    ImageDraw.Draw(picture).line((1245, 284, 1450, 278), fill=40, width=4)
    lines = with_typed_days_doubted(as_pixels(np.array(picture)), paper.lines(), Log())
    assert DOUBTED_DAY in [line.text for line in lines]
