"""The list of categories on a card: read again with its words apart."""

import cv2
import numpy as np
import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.list_apart import with_list_apart
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import page_clock
from pipeline.reading.vision.pixels import Pixels, as_pixels

_GLUED = (("AM", 0.95), ("A1", 0.74), ("A2ABG", 0.72))


def drawn(*words: str) -> tuple[Pixels, Box]:
    """A card with the words close to each other at the bottom left, and the box around them."""
    card = np.full((725, 1150), 245, np.uint8)
    left = 115
    for word in words:
        cv2.putText(card, word, (left, 668), cv2.FONT_HERSHEY_SIMPLEX, 1.1, (20,), 3, cv2.LINE_AA)
        left += cv2.getTextSize(word, cv2.FONT_HERSHEY_SIMPLEX, 1.1, 3)[0][0] + 12
    return as_pixels(card), Box(112 / 1150, 640 / 725, left / 1150, 672 / 725)


def line_of(box: Box, *words: tuple[str, float]) -> Line:
    step = box.width / len(words)
    boxes = (Box(box.x0 + n * step, box.y0, box.x0 + (n + 1) * step, box.y1) for n in range(len(words)))
    return Line(tuple(Word(text, at, sure) for (text, sure), at in zip(words, boxes, strict=True)))


def test_what_two_readings_say_is_surer_and_parted_into_words() -> None:
    page, box = drawn("AM", "A1", "A2", "A", "B", "G")
    (line,) = with_list_apart(page, (line_of(box, *_GLUED),), Log())
    assert [word.text.replace("l", "1").upper() for word in line.words] == ["AM", "A1", "A2", "A", "B", "G"]
    assert line.confidence >= 0.85


@pytest.mark.parametrize(
    ("apart", "words"),
    [
        (("s", "AM", "B"), ["9.", "AM", "B"]),
        (("9.AM", "B"), ["9.AM", "B"]),
        (("AM", "B"), ["AM", "B"]),
    ],
    ids=["the nine by itself", "run together with the list", "not read at all"],
)
def test_the_nine_stays_as_it_was_read_with_its_list(
    apart: tuple[str, ...], words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    page, box = drawn("AM", "B")
    found = tuple(Word(text, box, 0.9) for text in apart)
    monkeypatch.setattr("pipeline.reading.cards.list_apart.read_apart", lambda *_: found)
    (line,) = with_list_apart(page, (line_of(box, ("9.", 0.9), ("AM/B", 0.7)),), Log())
    assert [word.text for word in line.words] == words


def test_a_letter_that_two_readings_see_differently_is_not_certain() -> None:
    page, box = drawn("AM", "B")
    (line,) = with_list_apart(page, (line_of(box, ("AM", 0.9), ("D", 0.9)),), Log())
    assert line.confidence <= 0.7


@pytest.mark.parametrize(
    "words",
    [(("B", 0.6),), (("C1E", 0.6),), (("D1E", 0.9),), (("HOLDER", 0.7),), (("AM", 0.95), ("B", 0.95))],
    ids=["row of a table", "row with three signs", "nearly sure", "name", "sure"],
)
def test_what_is_no_doubtful_list_is_not_read_again(words: tuple[tuple[str, float], ...]) -> None:
    page, box = drawn(*(text for text, _ in words))
    log = Log()
    lines = (line_of(box, *words),)
    assert with_list_apart(page, lines, log) == lines
    assert not log.attempts


def test_one_category_behind_a_nine_is_read_again() -> None:
    page, box = drawn("B")
    nine = line_of(Box(0.05, box.y0, 0.07, box.y1), ("9.", 0.8))
    log = Log()
    lines = with_list_apart(page, (nine, line_of(box, ("B", 0.7))), log)
    assert len(log.attempts) == 1
    assert lines[1].words[0].text == "B"


def test_out_of_time_a_list_stays_as_it_was_read() -> None:
    page, box = drawn("AM", "B")
    lines = (line_of(box, ("AM", 0.6), ("B", 0.6)),)
    with page_clock(0.0):
        assert with_list_apart(page, lines, Log()) == lines
