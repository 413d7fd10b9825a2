"""A word that was parted over two lines is one again, and nothing else is joined."""

import numpy as np
import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.second_looks import broken_words
from pipeline.reading.ocr.second_looks.broken_words import with_words_whole
from pipeline.reading.ocr.tries.attempts import Log

PAGE = np.full((1000, 1000), 255, np.uint8)


def line(*words: tuple[str, float], y: float = 0.5, confidence: float = 0.9) -> Line:
    """Words of 20 pixels of height, each from its left side on, 10 pixels a letter."""
    return Line(tuple(Word(text, Box(x, y, x + 0.01 * len(text), y + 0.02), confidence) for text, x in words))


def joined(monkeypatch: pytest.MonkeyPatch, lines: tuple[Line, ...], *again: Line) -> list[str]:
    monkeypatch.setattr(broken_words, "read_region", lambda *_, **__: again)
    return [one.text for one in with_words_whole(PAGE, lines, Log())]


BEGUN = line(("van", 0.1), ("21", 0.14), ("okto", 0.2))
REST = line(("ber", 0.242), ("2003", 0.28), y=0.492)
WHOLE = line(("oktober", 0.2))


@pytest.mark.parametrize(
    ("rest", "again", "expected"),
    [
        pytest.param(REST, WHOLE, ["van 21 oktober 2003"], id="one word"),
        pytest.param(REST, line(("okto", 0.2), ("ber", 0.25)), None, id="two words"),
        pytest.param(REST, line(("october", 0.2)), None, id="another letter"),
        pytest.param(REST, line(("oktober", 0.2), confidence=0.4), None, id="unsure"),
        pytest.param(line(("ber", 0.25), ("2003", 0.28)), WHOLE, None, id="a gap between words"),
        pytest.param(line(("ber", 0.242), ("2003", 0.28), y=0.515), WHOLE, None, id="another row"),
    ],
)
def test_parts_that_are_read_as_one_word_are_one(
    monkeypatch: pytest.MonkeyPatch, rest: Line, again: Line, expected: list[str] | None
) -> None:
    before = (rest, line(("Gent", 0.1), y=0.3), BEGUN)
    found = joined(monkeypatch, before, again)
    assert found == ([one.text for one in before] if expected is None else ["Gent", *expected])


def test_a_figure_that_is_read_otherwise_joins_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = (line(("12/09/2", 0.1)), line(("023.", 0.171)))
    assert joined(monkeypatch, parts, line(("12/08/2023.", 0.1))) == ["12/09/2", "023."]
    assert joined(monkeypatch, parts, line(("12/09/2023.", 0.1))) == ["12/09/2023."]


def test_three_parts_of_a_row_are_joined_two_at_a_time_and_no_line_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = (line(("sep", 0.1)), line(("tem", 0.131)), line(("ber", 0.162)))
    found = joined(monkeypatch, parts, line(("septem", 0.1)))
    assert found == ["septem", "ber"]
