"""Cells under the letters of an old licence, struck through and filled."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.struck_cells import with_struck_cells
from pipeline.reading.vision.pixels import as_pixels
from tests.reading.drawn import font
from tests.reading.ocr.asked import Fake

_WIDE, _HIGH, _LEFT, _TOP, _APART, _TALL = 1200, 600, 500, 300, 110, 170


TYPED = {"s": "////", "d": "1978", "w": "VAN"}


def cells(
    marks: str, *, letters: str = "ABCDE", title: str = "RIJBEWIJS", heard: str | None = "X", own: float = 0.95
) -> list[str]:
    """What stands under the letters after a look at the picture, cell by cell.

    `marks`: "/" for a stroke from corner to corner, "X" for a cross, a key of `TYPED`, " " for nothing; `heard` is
    what the second engine reads in a cell, `own` how surely.
    """
    sheet = Image.new("L", (_WIDE, _HIGH), 235)
    draw = ImageDraw.Draw(sheet)
    words = []
    for at, (letter, mark) in enumerate(zip("ABCDE", marks, strict=True)):
        left = _LEFT + at * _APART
        draw.rectangle((left, _TOP, left + _APART, _TOP + _TALL), outline=60, width=3)
        draw.text((left + _APART / 2, _TOP + 45), letter, font=font(38), fill=30, anchor="mm")
        box = Box((left + 42) / _WIDE, (_TOP + 31) / _HIGH, (left + 68) / _WIDE, (_TOP + 59) / _HIGH)
        if letter in letters:
            words.append(Line((Word(letter, box, 0.94),)))
        if mark == "/":
            draw.line((left, _TOP + _TALL, left + _APART, _TOP), fill=40, width=4)
        elif mark != " ":
            draw.text((left + _APART / 2, _TOP + 115), TYPED.get(mark, mark), font=font(38), fill=30, anchor="mm")
    head = Line((Word(title, Box(0.1, 0.1, 0.3, 0.16), 0.95),))
    read = with_struck_cells(as_pixels(np.asarray(sheet)), (head, *words), Log(), using=Fake(heard, own))
    found = [word for line in read for word in line.words if word.text in ("/", "X")]
    middles = [(_LEFT + (at + 0.5) * _APART) / _WIDE for at in range(5)]
    return [
        "".join(word.text for word in found if abs((word.box.x0 + word.box.x1) / 2 - middle) < _APART / 2 / _WIDE)
        for middle in middles
    ]


@pytest.mark.parametrize(
    ("marks", "seen"),
    [
        ("/X///", ["/", "X", "/", "/", "/"]),
        ("XX///", ["X", "X", "/", "/", "/"]),
        ("/ ///", ["/", "", "/", "/", "/"]),
        ("sXsss", ["/", "X", "/", "/", "/"]),
        ("sXs/ ", ["/", "X", "/", "/", ""]),
        ("dXddd", [""] * 5),
        ("wXwww", [""] * 5),
        ("XXXX/", [""] * 5),  # one stroke may be anything
        ("     ", [""] * 5),
    ],
)
def test_strokes_through_cells_and_crosses_in_others_stand_among_the_words(marks: str, seen: list[str]) -> None:
    assert cells(marks) == seen


@pytest.mark.parametrize(("heard", "own"), [("K", 0.95), ("X", 0.7), ("XX", 0.95), (None, 0.0)])
def test_what_is_no_sure_cross_is_left_as_it_was_read(heard: str | None, own: float) -> None:
    assert cells("/X///", heard=heard, own=own) == ["/", "", "/", "/", "/"]


@pytest.mark.parametrize(("letters", "title"), [("AB", "RIJBEWIJS"), ("ABCDE", "OVERZICHT")])
def test_where_no_licence_shows_its_letters_nothing_is_added(letters: str, title: str) -> None:
    assert cells("/X///", letters=letters, title=title) == [""] * 5
