"""Insides of licences on paper, drawn, and second engines that read their cells."""

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.second_engine import SecondEngine
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets import category_rows, cell_days, doubted_days, on_rules, pictograms
from pipeline.reading.sheets.category_table import inside_of
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import font
from tests.reading.ocr import asked

ROWS = ("A3", "A", "B", "B+E", "C", "C+E", "D", "D+E")
PARTICULARS = ("1. Peeters", "2. An Maria", "3. 12.03.1964", "4. Kerkstraat 7", "5. gemeente Gent", "6. 27.10.1988")
HEADS = Line(tuple(Word(text, Box(0.6, 0.04, 0.7, 0.06), 0.95) for text in ("Categorie", "Stempel", "voorwaarden")))
CELL = Box(0.25, 0.25, 0.75, 0.75)
"""Where `cell` has one."""
BY_HAND = "~~ww~~ww"
"""What Tesseract reads no day in."""


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


def read_through(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines of a sheet of which nothing but the table is read again."""
    inside = inside_of(page, lines, log)
    return inside.settled(inside.lines, log)


def read(page: Pixels, heads: Line = HEADS) -> list[str]:
    return [line.text for line in read_through(page, (heads,), Log())]


def cell(text: str = "22.03.1993", *strokes: tuple[tuple[float, float], ...]) -> Pixels:
    """A cell in the middle of a page, with lines of the pen through the points given."""
    picture = Image.new("L", (800, 240), 230)
    draw = ImageDraw.Draw(picture)
    draw.text((240, 96), text, font=font(40), fill=40)
    for points in strokes:
        draw.line(points, fill=40, width=4)
    return as_pixels(np.array(picture))


class Fake(asked.Fake):
    """A second engine that reads the same everywhere, as long as it is shown something."""

    def read_line(self, part: Pixels) -> tuple[str, float] | None:
        assert min(part.shape) > 4
        return super().read_line(part)


class ByShape:
    """A second engine that knows a day, a word beside it and the two together by how long they are."""

    def read_line(self, part: Pixels) -> tuple[str, float] | None:
        shape = part.shape[1] / part.shape[0]
        longer = ((6.5, "14-05-1986 NIET"), (4.0, "14-05-1986"), (1.6, "NIET"))
        return next((text for least, text in longer if shape > least), "O"), 0.99


def scribbled(monkeypatch: pytest.MonkeyPatch) -> Pixels:
    """An inside of which Tesseract reads neither the date nor what stands on the lines."""
    monkeypatch.setattr(on_rules, "_read", lambda *_: None)
    return inside(date=BY_HAND)


def ask(monkeypatch: pytest.MonkeyPatch, engine: Callable[[], SecondEngine | None]) -> None:
    """Let each cell of a table be laid before this second engine."""
    for room in (category_rows, cell_days, doubted_days, pictograms):
        monkeypatch.setattr(room, "second_engine", engine)
    if engine is ByShape:  # to which a part of a cell is another word: see test_whole_rows
        monkeypatch.setattr(doubted_days, "says_unread", lambda *_: False)
