"""The day in a cell of the table of a licence on paper, printed or written by hand."""

import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets import on_rules
from pipeline.reading.sheets.cell_days import dated_in
from tests.reading.sheets.papers import HEADS, Fake, ask, inside, pictured, read_through, scribbled


def test_what_was_read_surely_is_kept() -> None:
    known = Line((Word("27.10.1988", Box(0.465, 0.32, 0.56, 0.36), 0.99),))
    lines = read_through(inside(), (HEADS, known), Log())
    assert any(word == known.words[0] for line in lines for word in line.words)


def test_a_date_that_the_frame_of_a_stamp_touches_is_read() -> None:
    lines = read_through(pictured("22.08.1986", stamp=1252), (HEADS,), Log())
    assert any("22.08.1986" in line.text for line in lines)


def test_no_date_is_found_behind_a_pictogram_where_none_stands() -> None:
    lines = read_through(pictured(""), (HEADS,), Log())
    assert not any(any(map(str.isdigit, line.text.replace("A3", ""))) for line in lines)


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
    monkeypatch: pytest.MonkeyPatch, read: str, confidence: float, found: bool
) -> None:
    monkeypatch.setattr(on_rules, "second_engine", lambda: None)
    ask(monkeypatch, lambda: Fake(read, confidence))
    lines = read_through(scribbled(monkeypatch), (HEADS,), Log())
    dated = [line for line in lines if line.text.startswith("B 14-05-198")]
    assert bool(dated) == found
    assert all(line.words[1].confidence <= 0.85 and 0.28 < line.box.middle < 0.4 for line in dated)


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (("Auto's tot 3500 kg,", "hoogste 8 plaatsen"), ""),
        (("8 plaatsen buiten", "3500 kg, auto's"), ""),
        (("Auto's tot 3500 kg", "hoogste 8 plaatsen", "14.05.1986"), "14.05.1986"),
        (("14.05.1986", "Auto's tot 3500 kg"), "14.05.1986"),
        (("14.05.", "      1986"), "14.05. 1986"),
        (("14 mei 1986",), "14 mei 1986"),
        (("ingetrokken 14.05.1986",), "14.05.1986"),
        (("14.05.86 8 plaatsen",), "14.05.86"),
        (("plaatsen: 8", "gewicht: 3500"), ""),
    ],
)
def test_figures_of_two_lines_of_what_a_category_is_called_are_no_day(lines: tuple[str, ...], day: str) -> None:
    words = [
        Word(one, Box(x := 0.1 + 0.01 * text.index(one), y, x + 0.01 * len(one), y + 0.02), 0.95)
        for text, y in zip(lines, (0.1, 0.13, 0.16), strict=False)
        for one in text.split()
    ]
    assert " ".join(word.text for word in dated_in(words)) == day
