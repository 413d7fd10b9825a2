"""A name in script of which nothing was read is read by the second engine, where it stands alone and is a name."""

import numpy as np
import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.second_looks.script_names import with_script_names
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.ink import Ink
from tests.reading.ocr.asked import PAGE, Fake

NAME = "Marieke Hendrika de Bruijn"
ABOVE, BELOW = 80, 160


def printed(text: str, top: int, *, left: int = 60) -> Line:
    """A line of print 10 pixels high on the page."""
    box = Box(left / 600, top / 400, (left + 9 * len(text)) / 600, (top + 10) / 400)
    return Line(tuple(Word(word, box, 0.95) for word in text.split()))


def marks(*lefts: int, top: int = 110, wide: int = 30) -> Ink:
    """The ink of joined letters 20 pixels high from these places."""
    boxes = np.array([(left, top, wide, 20) for left in lefts], np.int32).reshape(-1, 4)
    return Ink(np.zeros(PAGE.shape, bool), boxes, np.full(len(boxes), 100.0, np.float32), 0)


LINES = (printed("De examencommissie verklaart dat", ABOVE), printed("geboren te Dordrecht", BELOW))
SCRIPT = marks(100, 140, 180, 220, 260)


def read(lines: tuple[Line, ...], ink: Ink, engine: Fake) -> list[str]:
    return [one.text for one in with_script_names(PAGE, lines, Log(), ink, using=engine)]


def test_a_name_between_two_lines_is_read_and_trusted_as_one_engine_is() -> None:
    found = with_script_names(PAGE, LINES, Log(), SCRIPT, using=Fake(NAME))
    assert [line.text for line in found] == [LINES[0].text, NAME, LINES[1].text]
    assert {word.confidence for word in found[1].words} == {0.85}


@pytest.mark.parametrize(
    ("ink", "engine"),
    [
        pytest.param(SCRIPT, Fake(NAME, 0.9), id="engine in doubt"),
        pytest.param(SCRIPT, Fake("Marieke"), id="one word"),
        pytest.param(SCRIPT, Fake("Marieke 1970"), id="figures"),
        pytest.param(SCRIPT, Fake("wm uv"), id="no capital"),
        pytest.param(marks(), Fake(NAME), id="no ink"),
        pytest.param(marks(100, 140), Fake(NAME), id="a seal or signature"),
        pytest.param(marks(100, 140, 180, 220, 260, top=82), Fake(NAME), id="beside what was read"),
    ],
)
def test_nothing_else_is(ink: Ink, engine: Fake) -> None:
    assert read(LINES, ink, engine) == [line.text for line in LINES]


def test_print_that_was_read_and_running_text_are_not_asked_about() -> None:
    engine = Fake(NAME)
    covered = (LINES[0], printed("Marieke Hendrika de Bruijn", 115, left=90), LINES[1])
    many = tuple(printed("Art. 3", 20 + 5 * at, left=400) for at in range(41))
    assert read(covered, SCRIPT, engine) == [line.text for line in covered]
    assert len(read((*LINES, *many), SCRIPT, engine)) == 43
    assert engine.asked == 0
