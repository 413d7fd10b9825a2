"""A label and the value under it that were read as one line are read apart, and no figure changes unseen."""

import numpy as np
import pytest

from pipeline.model import CONTESTED, Box, Line, Word
from pipeline.reading.ocr.second_looks import merged_rows
from pipeline.reading.ocr.second_looks.merged_rows import with_rows_apart
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.ink import Ink
from tests.reading.ocr.asked import Fake

HIGH, WIDE = 600, 400
PAGE = np.full((HIGH, WIDE), 255, np.uint8)
LABEL, VALUE = (100, 7), (112, 14)
"""Top and height of the letters of a row."""


def ink_of(*rows: tuple[int, int], letters: int = 8) -> Ink:
    marks = [(60 + 12 * n, top, 9, tall) for top, tall in rows for n in range(letters)]
    return Ink(np.zeros((HIGH, WIDE), np.uint8), np.array(marks, np.int32), np.full(len(marks), 90, np.float32), 0)


def line(text: str, confidence: float, top: int = 98, bottom: int = 128) -> Line:
    box = Box(55 / WIDE, top / HIGH, 160 / WIDE, bottom / HIGH)
    return Line(tuple(Word(word, box, confidence) for word in text.split()))


def read_apart(
    monkeypatch: pytest.MonkeyPatch, ink: Ink, before: Line, rows: dict[int, Line], pale: str | None = None
) -> tuple[Line, ...]:
    """What becomes of a line; `rows`: what is read in each row, by its top, and `pale` by the second engine."""
    monkeypatch.setattr(
        merged_rows, "read_region", lambda page, box, **_: [rows[top] for top in rows if top == round(box.y0 * HIGH)]
    )
    return with_rows_apart(PAGE, (before,), Log(), ink, using=Fake(pale, 0.95))


LINE = ("13 pn 2024", 0.8)
FAIT, DAY = ("Fait le", 0.9), ("13 maart 2024", 0.95)
UNSURE, OTHER = (DAY[0], 0.6), ("13 maart 2021", 0.95)


@pytest.mark.parametrize(
    ("label", "value", "expected"),
    [
        pytest.param(FAIT, DAY, [FAIT, DAY], id="both"),
        pytest.param(("zn Va", 0.2), DAY, [DAY], id="the value alone"),
        pytest.param(FAIT, UNSURE, [LINE], id="no surer"),
        pytest.param(FAIT, OTHER, [FAIT, (OTHER[0], CONTESTED)], id="another year"),
    ],
)
def test_rows_are_read_apart_where_the_value_is_read_as_surely(
    monkeypatch: pytest.MonkeyPatch,
    label: tuple[str, float],
    value: tuple[str, float],
    expected: list[tuple[str, float]],
) -> None:
    rows = {100: line(*label, 99, 108), 112: line(*value, 111, 127)}
    found = read_apart(monkeypatch, ink_of(LABEL, VALUE), line(*LINE), rows)
    assert [(one.text, one.confidence) for one in found] == expected


def test_a_row_that_says_what_the_line_said_parts_from_its_label(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = {100: line("Fait le", 0.9, 99, 108), 112: line("13 maart 2024", 0.955, 111, 127)}
    found = read_apart(monkeypatch, ink_of(LABEL, VALUE), line("13 maart 2024", 0.96), rows)
    assert [one.text for one in found] == ["Fait le", "13 maart 2024"]


@pytest.mark.parametrize(("pale", "expected"), [("Délivré le", ["Délivré le", DAY[0]]), ("13/04/2024", [DAY[0]])])
def test_a_label_too_pale_for_tesseract_is_read_by_the_second_engine(
    monkeypatch: pytest.MonkeyPatch, pale: str, expected: list[str]
) -> None:
    rows = {112: line(*DAY, 111, 127)}
    found = read_apart(monkeypatch, ink_of(LABEL, VALUE), line(*LINE), rows, pale)
    assert [one.text for one in found] == expected


@pytest.mark.parametrize(
    "ink",
    [
        pytest.param(ink_of(VALUE), id="one row"),
        pytest.param(ink_of((106, 4), VALUE), id="dots and accents"),
        pytest.param(ink_of((100, 13), VALUE), id="descenders that touch"),
        pytest.param(ink_of(VALUE, (200, 14)), id="a row below the line"),
    ],
)
def test_a_line_over_one_row_stays(monkeypatch: pytest.MonkeyPatch, ink: Ink) -> None:
    before = line("13 maart 2024", 0.8)
    other = line("31 maart 2024", 0.97)
    assert read_apart(monkeypatch, ink, before, dict.fromkeys(range(90, 220), other)) == (before,)
