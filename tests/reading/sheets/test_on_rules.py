"""The particulars on the ruled lines beside the table of a licence on paper."""

from dataclasses import replace

import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets import on_rules
from tests.reading.sheets.papers import (
    HEADS,
    PARTICULARS,
    Fake,
    ask,
    inside,
    read,
    read_through,
    scribbled,
    three_leaves,
)


def test_what_is_written_on_dotted_lines_is_read() -> None:
    lines = read(inside())
    assert any("Peeters" in line for line in lines)
    assert any("An Maria" in line for line in lines)


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
    parted = read_through(three_leaves(), (HEADS, *(Line((word,)) for word in apart)), Log())
    for lines in (found, parted):
        texts = [word.text for line in lines for word in line.words]
        assert "18.01.1961" in texts
        assert not {word.text for word in apart} & set(texts)
    assert [line.text for line in kept].count("18. 07. 1961") == 1


def test_what_is_written_on_the_lines_is_read_by_the_second_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    ask(monkeypatch, lambda: None)
    monkeypatch.setattr(on_rules, "second_engine", lambda: Fake("2. An Maria", 0.97))
    lines = [line for line in read_through(scribbled(monkeypatch), (HEADS,), Log()) if line.text == "2. An Maria"]
    assert len(lines) >= len(PARTICULARS) - 1
    assert all(line.words[0].box.x1 <= line.words[1].box.x0 < 0.38 for line in lines)
