"""The inside of a licence on paper as a whole, its table and what stands beside that."""

import pytest

from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets import on_rules
from tests.reading.sheets.papers import HEADS, ROWS, ask, named_rows, read, read_through, scribbled


def test_a_day_far_from_its_letter_is_in_one_line_with_it_where_a_ruled_row_says_so() -> None:
    lines = read(named_rows())
    assert "B 21-05-1981" in lines
    assert {"A", "C", "D", "E"} <= set(lines)


def test_without_a_second_engine_nothing_is_read_there(monkeypatch: pytest.MonkeyPatch) -> None:
    ask(monkeypatch, lambda: None)
    monkeypatch.setattr(on_rules, "second_engine", lambda: None)
    lines = read_through(scribbled(monkeypatch), (HEADS,), Log())
    assert {line.text for line in lines} <= {*ROWS, HEADS.text}
