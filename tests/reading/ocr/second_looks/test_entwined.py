"""A day and the caption right over it, read as one line."""

from typing import Any

import numpy as np
import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.second_looks import entwined
from pipeline.reading.ocr.second_looks.entwined import with_lines_parted
from pipeline.reading.ocr.tries.attempts import Log

PAGE = np.full((1000, 700), 255, np.uint8)
BOTH = Box(0.1, 0.470, 0.2, 0.494)


def line(text: str, box: Box, confidence: float = 0.96) -> Line:
    """A line of one word after another in a box."""
    return Line(tuple(Word(word, box, confidence) for word in text.split()))


@pytest.mark.parametrize(
    ("first", "top", "caption", "value", "parted"),
    [
        pytest.param("leven ol", 0.471, "afgegeven op", "08.05.2026", True, id="letters-lost"),
        pytest.param("leven ol", 0.471, "afgegeven op", "08.05.", False, id="no-whole-day"),
        pytest.param("leven ol", 0.471, "ontvangst", "08.05.2026", False, id="another-word"),
        pytest.param("afgegeven op", 0.471, "geven op", "08.05.2026", False, id="shorter-than-first"),
        pytest.param("leven ol", 0.471, "", "08.05.2026", False, id="caption-unread"),
        pytest.param("leven ol", 0.471, "afgegeven 08", "08.05.2026", False, id="figures-in-the-caption"),
        pytest.param("leven ol", 0.486, "afgegeven op", "08.05.2026", False, id="in-its-lower-half"),
        pytest.param("leven ol", 0.450, "afgegeven op", "08.05.2026", False, id="over-it"),
        pytest.param("12.03 ol", 0.471, "afgegeven op", "08.05.2026", False, id="another-day"),
    ],
)
def test_each_is_read_by_itself(
    monkeypatch: pytest.MonkeyPatch, first: str, top: float, caption: str, value: str, parted: bool
) -> None:
    def read(page: Any, box: Box, **_: Any) -> tuple[Line, ...]:
        text = value if box.y0 > BOTH.y0 else caption
        return (line(text, box),) if text else ()

    monkeypatch.setattr(entwined, "read_region", read)
    lines = (line(first, Box(0.13, top, 0.19, top + 0.010), 0.83), line("08052020", BOTH, 0.44))
    found = with_lines_parted(PAGE, lines, Log())
    assert ([one.text for one in found] == [caption, value]) is parted
    assert parted or found == lines
    assert not parted or max(one.confidence for one in found) < 0.9


def test_a_line_that_was_read_surely_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entwined, "read_region", lambda *_, **__: pytest.fail("it was read again"))
    lines = (line("afgegeven op", Box(0.13, 0.471, 0.19, 0.481)), line("08.05.2026", BOTH, 0.95))
    assert with_lines_parted(PAGE, lines, Log()) == lines
