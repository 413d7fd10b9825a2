"""The table of a licence on paper, and the particulars on the ruled lines beside it."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.words import DOUBTED_DAY
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.sheets import category_table, on_rules
from pipeline.reading.sheets.category_table import inside_of
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


def pictured(date: str = "29-02-84", *, cut: bool = False, twice: bool = False, stamp: int = 1290) -> Pixels:
    """An inside where the pictogram stands before its letter, and letter, date and stamp in one cell (or `cut` off)."""
    picture = Image.new("L", (2000, 1000), 235)
    draw = ImageDraw.Draw(picture)
    tops = [80 + 100 * at for at in range(len(ROWS) + 1)]
    for x in (760, 930, 1500) if cut else (760, 1500):
        draw.line((x, tops[0], x, tops[-1]), fill=90, width=3)
    for y in tops:
        draw.line((760, y, 1500, y), fill=90, width=3)
    for top, letter in zip(tops, ROWS, strict=False):
        draw.rectangle((785, top + 30, 845, top + 62), outline=60, width=4)
        for x in (797, 833):
            draw.ellipse((x - 10, top + 54, x + 10, top + 74), outline=60, width=4)
        if "+" in letter:
            draw.rectangle((850, top + 40, 880, top + 66), outline=60, width=4)
        draw.text((945, top + 28), "B" if twice and letter == "B+E" else letter, font=font(42), fill=20)
        if letter == "B":
            draw.text((1060, top + 30), date, font=font(38), fill=40)
            draw.rectangle((stamp, top + 18, stamp + 190, top + 80), outline=60, width=4)
            draw.text((stamp + 20, top + 36), "OOSTENDE", font=font(26), fill=60)
        else:
            for x in range(1060, 1300, 36):
                draw.line((x, top + 52, x + 14, top + 52), fill=60, width=2)
    return as_pixels(np.array(picture))


def three_leaves(day: str = "18.01.1961") -> Pixels:
    """A licence opened whole: a portrait, particulars on rules of which one is missing, and a table."""
    picture = Image.new("L", (2000, 1000), 235)
    draw = ImageDraw.Draw(picture)
    draw.text((90, 60), "PERMIS DE CONDUIRE", font=font(40), fill=30)
    draw.rectangle((160, 200, 400, 500), outline=90, width=3)
    captions = (
        "1. Nom DUMONT",
        "2. Prénoms Luc Marc",
        f"3. Né le {day}",
        "à Lille",
        "4. Domicile Halluin",
        "5. Délivré par",
    )
    for at, text in enumerate(captions):
        y = 110 + at * 80
        draw.text((650, y - 46), text, font=font(38), fill=30)
        for x in range(640, 1240, 8) if at != 2 else ():
            draw.ellipse((x, y - 4, x + 2, y - 2), fill=60)
    tops = [80 + 105 * at for at in range(6)]
    for x in (1320, 1440, 1900):
        draw.line((x, tops[0], x, tops[-1]), fill=90, width=3)
    for top, letter in zip(tops, ("A", "B", "C", "D", "E", ""), strict=True):
        draw.line((1320, top, 1900, top), fill=90, width=3)
        draw.text((1335, top + 34), letter, font=font(42), fill=20)
    return as_pixels(np.array(picture))


def named_rows(day: str = "21-05-1981") -> Pixels:
    """A table that prints behind each letter what it is called, and far from it the cell for the day."""
    picture = Image.new("L", (2000, 1000), 235)
    draw = ImageDraw.Draw(picture)
    names = ("motorrijwielen", "auto's tot 3.500 kg", "auto's boven 3.500 kg", "autobussen", "aanhangwagens")
    tops = [80 + 105 * at for at in range(6)]
    for x in (560, 680, 1500, 1960):
        draw.line((x, tops[0], x, tops[-1]), fill=90, width=3)
    for top, letter, name in zip(tops, ("A", "B", "C", "D", "E", ""), (*names, ""), strict=True):
        draw.line((560, top, 1960, top), fill=90, width=3)
        draw.text((575, top + 34), letter, font=font(42), fill=20)
        draw.text((710, top + 36), name, font=font(34), fill=20)
        if letter == "B":
            draw.text((1560, top + 34), day, font=font(40), fill=40)
    return as_pixels(np.array(picture))


def read_through(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines of a sheet of which nothing but the table is read again."""
    inside = inside_of(page, lines, log)
    return inside.settled(inside.lines, log)


def read(page: Pixels, heads: Line = HEADS) -> list[str]:
    return [line.text for line in read_through(page, (heads,), Log())]


def test_each_letter_and_the_date_of_the_row_that_has_one_are_read() -> None:
    lines = read(inside())
    assert set(ROWS) <= {line.split()[0] for line in lines}
    assert any("1988" in line and "10" in line and "6." not in line for line in lines)


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
    assert read_through(page, (heads,), Log()) == (heads,)


def test_what_was_read_surely_is_kept() -> None:
    known = Line((Word("27.10.1988", Box(0.465, 0.32, 0.56, 0.36), 0.99),))
    lines = read_through(inside(), (HEADS, known), Log())
    assert any(word == known.words[0] for line in lines for word in line.words)


@pytest.mark.parametrize("cut", [False, True])
@pytest.mark.parametrize("date", ["29-02-84", "22.08.1986"])
def test_a_letter_behind_its_pictogram_is_read_and_the_date_before_a_stamp(date: str, cut: bool) -> None:
    lines = read_through(pictured(date, cut=cut), (HEADS,), Log())
    (dated,) = [line for line in lines if date in line.text]
    (letter,) = [word for line in lines for word in line.words if word.text == "B"]
    assert letter.box.y0 < dated.box.middle < letter.box.y1
    assert letter.box.x1 < dated.words[-1].box.x0
    assert set(ROWS) - {"A"} <= {word.text for line in lines for word in line.words}


def test_a_date_that_the_frame_of_a_stamp_touches_is_read() -> None:
    lines = read_through(pictured("22.08.1986", stamp=1252), (HEADS,), Log())
    assert any("22.08.1986" in line.text for line in lines)


def test_of_a_letter_that_was_read_in_two_rows_neither_is_known() -> None:
    assert read_through(pictured(twice=True), (HEADS,), Log()) == (HEADS,)


def test_no_date_is_found_behind_a_pictogram_where_none_stands() -> None:
    lines = read_through(pictured(""), (HEADS,), Log())
    assert not any(any(map(str.isdigit, line.text.replace("A3", ""))) for line in lines)


def test_what_is_written_on_the_rules_of_the_leaf_in_the_middle_is_read() -> None:
    lines = read(three_leaves())
    assert any("DUMONT" in line for line in lines)
    assert any("18.01.1961" in line for line in lines)


def test_rules_behind_captions_are_not_read_without_them() -> None:
    left = Line((Word("Naam", Box(0.2, 0.08, 0.4, 0.1), 0.95), Word("DUMONT", Box(0.42, 0.08, 0.5, 0.1), 0.95)))
    lines = read_through(three_leaves(), (HEADS, left), Log())
    assert left in lines


def test_a_day_read_whole_stands_for_the_same_figures_apart() -> None:
    apart = [
        Word(text, Box(x, 0.22, x + 0.025, 0.26), 0.97) for text, x in (("18.", 0.39), ("01.", 0.42), ("1961", 0.45))
    ]
    other = [replace(word, text=text) for word, text in zip(apart, ("18.", "07.", "1961"), strict=True)]
    found, kept = (read_through(three_leaves(), (HEADS, Line(tuple(one))), Log()) for one in (apart, other))
    assert "18.01.1961" in [word.text for line in found for word in line.words]
    assert [line.text for line in kept].count("18. 07. 1961") == 1


def test_a_day_far_from_its_letter_is_in_one_line_with_it_where_a_ruled_row_says_so() -> None:
    lines = read(named_rows())
    assert "B 21-05-1981" in lines
    assert {"A", "C", "D", "E"} <= set(lines)


class Fake:
    """A second engine that reads the same everywhere."""

    def __init__(self, text: str, confidence: float) -> None:
        self.read = text, confidence

    def read_line(self, part: Pixels) -> tuple[str, float] | None:
        assert min(part.shape) > 4
        return self.read


@pytest.fixture
def scribbled(monkeypatch: pytest.MonkeyPatch) -> Pixels:
    """An inside of which Tesseract reads neither the date nor what stands on the lines."""
    monkeypatch.setattr(on_rules, "_read", lambda *_: None)
    return inside(date="~~ww~~ww")


@pytest.mark.parametrize(
    ("read", "confidence", "found"),
    [
        ("14-05-198", 0.99, True),
        ("14-05-1986 ingetrokken", 0.99, False),
        ("14-05-1986", 0.9, False),
        ("zegel", 0.99, False),
    ],
)
def test_a_date_written_by_hand_is_read_by_the_second_engine(
    scribbled: Pixels, monkeypatch: pytest.MonkeyPatch, read: str, confidence: float, found: bool
) -> None:
    monkeypatch.setattr(on_rules, "second_engine", lambda: None)
    monkeypatch.setattr(category_table, "second_engine", lambda: Fake(read, confidence))
    lines = read_through(scribbled, (HEADS,), Log())
    dated = [line for line in lines if line.text.startswith("B 14-05-198")]
    assert bool(dated) == found
    assert all(line.words[1].confidence <= 0.85 and 0.28 < line.box.middle < 0.4 for line in dated)


BY_HAND = "~~ww~~ww"
"""What Tesseract reads no day in."""


def filled(*cells: str) -> Pixels:
    """A table of which the row of B is filled in by hand, cell by cell, and the others are empty."""
    picture = Image.new("L", (2000, 1000), 235)
    draw = ImageDraw.Draw(picture)
    lefts, tops = (560, 700, 1100, 1400, 1700, 1960), [80 + 105 * at for at in range(len(ROWS) + 1)]
    for x in lefts:
        draw.line((x, tops[0], x, tops[-1]), fill=90, width=3)
    for top, letter in zip(tops, (*ROWS, ""), strict=True):
        draw.line((lefts[0], top, lefts[-1], top), fill=90, width=3)
        draw.text((575, top + 34), letter, font=font(42), fill=20)
        for left, text in zip(lefts[1:], cells if letter == "B" else (), strict=False):
            draw.text((left + 30, top + 36), text, font=font(38), fill=40)
    return as_pixels(np.array(picture))


class ByShape:
    """A second engine that knows a day, a word beside it and the two together by how long they are."""

    def read_line(self, part: Pixels) -> tuple[str, float] | None:
        shape = part.shape[1] / part.shape[0]
        longer = ((6.5, "14-05-1986 NIET"), (4.0, "14-05-1986"), (1.6, "NIET"))
        return next((text for least, text in longer if shape > least), "O"), 0.99


@pytest.mark.parametrize(
    ("cells", "heard"),
    [
        pytest.param((BY_HAND,), True, id="by itself"),
        pytest.param((BY_HAND, "O"), True, id="a round stamp beside it"),
        pytest.param((BY_HAND, "NIET"), False, id="a word too short for a day beside it"),
        pytest.param((BY_HAND, "", "", "NIET"), False, id="a word in the last column"),
        pytest.param((f"{BY_HAND}     NIET",), False, id="a word further on in its cell"),
    ],
)
def test_a_day_is_heard_only_where_nothing_else_is_said_in_its_row(
    monkeypatch: pytest.MonkeyPatch, cells: tuple[str, ...], heard: bool
) -> None:
    monkeypatch.setattr(on_rules, "second_engine", lambda: None)
    monkeypatch.setattr(category_table, "second_engine", ByShape)
    lines = read(filled(*cells))
    assert ("B" if not heard else "B 14-05-1986") in lines


@pytest.mark.parametrize(
    ("stroke", "day"),
    [
        pytest.param((700, 940, 1500, 60), False, id="through the table"),
        pytest.param((770, 910, 1430, 300), False, id="from the row to the foot"),
        pytest.param((900, 905, 1430, 410), True, id="through the empty rows below"),
        pytest.param((1210, 390, 1430, 300), True, id="through one cell beside it"),
    ],
)
def test_a_stroke_through_several_rows_voids_the_day_in_each(
    monkeypatch: pytest.MonkeyPatch, stroke: tuple[int, int, int, int], day: bool
) -> None:
    for room in (category_table, on_rules):
        monkeypatch.setattr(room, "second_engine", lambda: None)
    monkeypatch.setattr(on_rules, "_read", lambda *_: None)
    picture = Image.fromarray(inside())
    ImageDraw.Draw(picture).line(stroke, fill=50, width=5)
    lines = read(as_pixels(np.array(picture)))
    assert ("B 27.10.1988" if day else "B") in lines


@pytest.mark.parametrize(
    ("stroke", "left"),
    [
        pytest.param(None, 2, id="none"),
        pytest.param((725, 346, 835, 342), 0, id="through the first"),
        pytest.param((1125, 346, 1235, 342), 0, id="through the second"),
        pytest.param((1430, 346, 1650, 342), 2, id="through a cell that is left empty"),
    ],
)
def test_of_a_row_with_a_day_that_is_struck_no_other_is_left(
    monkeypatch: pytest.MonkeyPatch, stroke: tuple[int, int, int, int] | None, left: int
) -> None:
    monkeypatch.setattr(category_table, "second_engine", lambda: None)
    picture = Image.fromarray(filled("27.10.1988", "27.10.2028"))
    if stroke is not None:
        ImageDraw.Draw(picture).line(stroke, fill=50, width=4)
    days = [
        Line((Word(text, Box(x, 0.33, x + 0.095, 0.365), 0.97),))
        for text, x in (("27.10.1988", 0.365), ("27.10.2028", 0.565))
    ]
    lines = read_through(as_pixels(np.array(picture)), (HEADS, *days), Log())
    assert sum("27.10" in line.text for line in lines) == left


def test_what_is_written_on_the_lines_is_read_by_the_second_engine(
    scribbled: Pixels, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(category_table, "second_engine", lambda: None)
    monkeypatch.setattr(on_rules, "second_engine", lambda: Fake("2. An Maria", 0.97))
    lines = [line for line in read_through(scribbled, (HEADS,), Log()) if line.text == "2. An Maria"]
    assert len(lines) >= len(PARTICULARS) - 1
    assert all(line.words[0].box.x1 <= line.words[1].box.x0 < 0.38 for line in lines)


def test_without_a_second_engine_nothing_is_read_there(scribbled: Pixels, monkeypatch: pytest.MonkeyPatch) -> None:
    for room in (category_table, on_rules):
        monkeypatch.setattr(room, "second_engine", lambda: None)
    lines = read_through(scribbled, (HEADS,), Log())
    assert {line.text for line in lines} <= {*ROWS, HEADS.text}


def test_a_day_read_after_its_table_is_looked_at_as_one_read_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(category_table, "second_engine", lambda: None)
    picture = Image.fromarray(filled("27.10.1988"))
    ImageDraw.Draw(picture).line((725, 346, 935, 342), fill=50, width=4)
    inside = inside_of(as_pixels(np.array(picture)), (HEADS,), Log())
    before = [line for line in inside.lines if "1988" not in line.text]
    late = Line((Word("27.10.1988", Box(0.365, 0.33, 0.46, 0.365), 0.97),))
    lines = inside.settled((*before, late), Log())
    assert DOUBTED_DAY in [line.text for line in lines]
    assert not any("1988" in line.text for line in lines)


def test_a_day_that_one_engine_heard_is_no_surer_for_being_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_rules, "second_engine", lambda: None)
    monkeypatch.setattr(category_table, "second_engine", ByShape)
    found = []
    for cells in ((BY_HAND,), (BY_HAND, "NIET")):
        inside = inside_of(filled(*cells), (HEADS,), Log())
        surer = [Line(tuple(replace(word, confidence=0.95) for word in line.words)) for line in inside.lines]
        found.append([line.text for line in inside.settled(surer, Log())])
    assert "B 14-05-1986" in found[0]
    assert DOUBTED_DAY in found[1]
    assert "B" in found[1]
