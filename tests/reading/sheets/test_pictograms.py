"""Pictograms between the letters and the days of a table on paper, and what is written over or beside one."""

from collections.abc import Collection

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.reading.sheets import on_rules
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import font
from tests.reading.sheets.papers import BY_HAND, ROWS, ask, read

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
