"""Pictograms between the letters and the days of a table on paper, and what is written over or beside one."""

from collections.abc import Collection
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets import on_rules
from pipeline.reading.sheets.category_table import inside_of
from pipeline.reading.sheets.pictograms import without_pictured
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import font
from tests.reading.sheets.papers import BY_HAND, HEADS, ROWS, ask, read

_LEFTS = (560, 700, 900, 1300, 1600)


class _Engine:
    """A second engine that knows a day by how long it is, and reads in anything shorter what it is told."""

    def __init__(self, shorter: str = "QP", confidence: float = 0.4) -> None:
        self.shorter = shorter, confidence

    def read_line(self, part: Pixels) -> tuple[str, float] | None:
        return ("14-05-1986", 0.99) if part.shape[1] > 4 * part.shape[0] else self.shorter


def _table(
    *,
    pictured: str = "ABCD",
    dark: Collection[str] = (),
    over: str = "",
    beside: str = "",
    under: str = "",
    void: str = "",
) -> Pixels:
    """A table with a pictogram in the rows of which the first letter is in `pictured`; only B has a day.

    In the rows whose letters are in `dark` the pictogram is twice as dark.
    """
    picture = Image.new("L", (2000, 1000), 235)
    draw = ImageDraw.Draw(picture)
    tops = [80 + 105 * at for at in range(len(ROWS) + 1)]
    for x in _LEFTS:
        draw.line((x, tops[0], x, tops[-1]), fill=90, width=3)
    for top, letter in zip(tops, (*ROWS, ""), strict=True):
        draw.line((_LEFTS[0], top, _LEFTS[-1], top), fill=90, width=3)
        draw.text((575, top + 34), letter, font=font(42), fill=20)
        if letter and letter[0] in pictured:
            draw.arc((725, top + 38, 845, top + 78), 180, 360, fill=60, width=4)
            for x in (735, 765, 795, 825):
                draw.ellipse((x - 8, top + 52, x + 8, top + 68), outline=60, width=4)
        if letter in dark:
            draw.rectangle((745, top + 40, 830, top + 56), fill=60)
        if letter == "B":
            draw.text((930, top + 36), BY_HAND, font=font(38), fill=40)
            draw.text((727, top + 34), over, font=font(32), fill=40)
            draw.text((760, top + 72), under, font=font(20), fill=40)
            draw.text((850, top + 40), beside, font=font(22), fill=40)
        elif letter and void:
            draw.text((930, top + 36), void, font=font(38), fill=40)
    return as_pixels(np.array(picture))


@pytest.mark.parametrize(
    ("page", "engine", "day"),
    [
        pytest.param(_table(), _Engine(), True, id="in every row"),
        pytest.param(_table(void="- - - - -"), _Engine(), True, id="the others dashed"),
        pytest.param(_table(pictured="B"), _Engine(), False, id="in this row alone"),
        pytest.param(_table(pictured="BD"), _Engine(), False, id="in a few rows"),
        pytest.param(_table(), _Engine("NIET", 0.9), False, id="read as a word"),
        pytest.param(_table(over="NIET"), _Engine(), False, id="written over"),
        pytest.param(_table(over="~~~~~"), _Engine(), False, id="scribbled over"),
        pytest.param(_table(beside="neen"), _Engine(), False, id="written beside"),
        pytest.param(_table(under="neen"), _Engine(), False, id="written under"),
        pytest.param(_table(dark=("D",)), _Engine(), True, id="another darker"),
        pytest.param(_table(dark=("C", "C+E", "D")), _Engine(), True, id="several darker"),
        pytest.param(_table(dark=("A3", "A", "C", "C+E", "D", "D+E")), _Engine(), True, id="most darker"),
        pytest.param(_table(dark=("D",), over="NIET"), _Engine(), False, id="written over, another darker"),
        pytest.param(_table(dark=("D",), under="neen"), _Engine(), False, id="written under, another darker"),
        pytest.param(_table(dark=("C", "D"), over="NIET"), _Engine(), False, id="written over, several darker"),
        pytest.param(_table(dark=("C", "D"), under="nihil"), _Engine(), False, id="written under, several darker"),
    ],
)
def test_a_pictogram_that_all_rows_have_says_nothing_of_the_day_beside_it(
    monkeypatch: pytest.MonkeyPatch, page: Pixels, engine: _Engine, *, day: bool
) -> None:
    monkeypatch.setattr(on_rules, "second_engine", lambda: None)
    ask(monkeypatch, lambda: engine)
    assert ("B 14-05-1986" in read(page)) is day


_DAY = Word("14.05.1986", Box(0.465, 0.33, 0.56, 0.37), 0.96)
OF_B, OF_TWO_ROWS = Box(0.36, 0.33, 0.42, 0.37), Box(0.36, 0.24, 0.42, 0.37)


@pytest.mark.parametrize(
    ("page", "engine", "word", "stays"),
    [
        pytest.param(_table(), _Engine(), Word("jee", OF_B, 0.46), False, id="in its row"),
        pytest.param(_table(), _Engine(), Word("ne", OF_TWO_ROWS, 0.11), False, id="over two rows"),
        pytest.param(_table(), _Engine(), Word("ES", OF_B, 0.77), False, id="less unsurely"),
        pytest.param(_table(dark=("D",)), _Engine(), Word("Lo!", OF_B, 0.46), False, id="another darker"),
        pytest.param(_table(), _Engine(), Word("niet", OF_B, 0.85), True, id="surely read"),
        pytest.param(_table(), _Engine("NIET", 0.9), Word("jee", OF_B, 0.46), True, id="heard as a word"),
        pytest.param(_table(over="NIET"), _Engine(), Word("jee", OF_B, 0.46), True, id="written over"),
        pytest.param(_table(over="~~~~~"), _Engine(), Word("jee", OF_B, 0.46), True, id="scribbled over"),
        pytest.param(_table(beside="neen"), _Engine(), Word("jee", OF_B, 0.46), True, id="written beside"),
        pytest.param(_table(under="neen"), _Engine(), Word("jee", OF_B, 0.46), True, id="written under"),
        pytest.param(_table(under="neen"), _Engine(), Word("jee", OF_TWO_ROWS, 0.4), True, id="in one of two"),
        pytest.param(_table(pictured="B"), _Engine(), Word("jee", OF_B, 0.46), True, id="in this row alone"),
        pytest.param(_table(pictured="BD"), _Engine(), Word("jee", OF_B, 0.46), True, id="in a few rows"),
        pytest.param(_table(), None, Word("jee", OF_B, 0.46), True, id="without a second engine"),
    ],
)
def test_what_is_unsurely_read_into_a_pictogram_is_no_word_beside_the_day(
    monkeypatch: pytest.MonkeyPatch, page: Pixels, engine: _Engine | None, word: Word, *, stays: bool
) -> None:
    kept = _kept(monkeypatch, page, engine, word)
    assert (word in kept) is stays
    assert _DAY in kept


def test_a_column_with_words_has_no_pictograms(monkeypatch: pytest.MonkeyPatch) -> None:
    word, called = Word("cnkel", OF_B, 0.46), Word("autobus", Box(0.36, 0.75, 0.42, 0.78), 0.95)
    assert word in _kept(monkeypatch, _table(), _Engine(), word, called)


def test_left_of_no_day_nothing_is_a_pictogram(monkeypatch: pytest.MonkeyPatch) -> None:
    word = Word("jee", OF_B, 0.46)
    assert word in _kept(monkeypatch, _table(), _Engine(), word, day=replace(_DAY, text="geldig"))
    assert word in _kept(monkeypatch, _table(), _Engine(), word, day=replace(_DAY, box=Box(0.31, 0.33, 0.34, 0.37)))


def _kept(
    monkeypatch: pytest.MonkeyPatch, page: Pixels, engine: _Engine | None, *words: Word, day: Word = _DAY
) -> list[Word]:
    """The words left of these, which were read in the table of a page beside this day of B."""
    monkeypatch.setattr(on_rules, "second_engine", lambda: None)
    ask(monkeypatch, lambda: None)
    found = inside_of(page, (HEADS,), Log())
    lines = [Line((word,)) for word in (*words, day)]
    ask(monkeypatch, lambda: engine)
    return [one for line in without_pictured(found.bare, lines, found.rows, Log()) for one in line.words]
