"""The day in a cell of the table of a licence on paper, printed or written by hand."""

import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets import on_rules
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
