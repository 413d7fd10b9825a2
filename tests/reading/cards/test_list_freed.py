"""A list of categories of which the signature touches a letter is read again without it, or is in doubt."""

import cv2
import numpy as np
import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.cards import list_freed
from pipeline.reading.cards.list_freed import print_between, with_list_freed
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels
from tests.reading.cards.fronts import HIGH, LEFT, WIDE, front, write

FOOT = 640


def signed(*printed: str, read: tuple[str, ...], touching: bool = True) -> tuple[Pixels, tuple[Line, ...]]:
    """A card whose signature ends in its list, and its lines, of the list what was `read`."""
    card, lines = front()
    words = [Word("9.", write(card, "9.", LEFT - 60, FOOT), 0.9)]
    x = LEFT
    for text in printed:
        box = write(card, text, x, FOOT)
        alone = [part for part in read if text.startswith(part)]
        if alone:
            part = write(np.full((HIGH, WIDE), 245, np.uint8), alone[0], x, FOOT)
            words.append(Word(alone[0], part, 0.95))
        x = round(box.x1 * WIDE) + 18
    if touching:
        curve = np.array([(LEFT - 10, 560), (LEFT + 34, 620), (LEFT + 60, 575), (LEFT + 150, 600)], np.int32)
        cv2.polylines(card, [curve], False, (20,), 3)
    return card, (*lines, Line(tuple(words)))


def test_a_letter_that_the_signature_touches_is_read() -> None:
    card, lines = signed("AM", "B", read=("A", "B"))
    log = Log()
    last = with_list_freed(card, lines, log)[-1]
    assert last.text == "9. AM B"
    assert [one.why for one in log.attempts] == ["list_freed"]
    assert 0.8 <= last.words[1].confidence <= 0.9


def descended(*printed: str, read: int, into: int) -> tuple[Pixels, tuple[Line, ...]]:
    """A card of whose signature a tail ends in one of the words printed, and its lines, with the first `read` words."""
    card, lines = front()
    words, x = [Word("9.", write(card, "9.", LEFT - 60, FOOT), 0.9)], LEFT
    for at, text in enumerate(printed):
        box = write(card, text, x, FOOT)
        words += [Word(text, box, 0.95)] if at < read else []
        if at == into:
            middle, top = round((box.x0 + box.x1) / 2 * WIDE), round(box.y0 * HIGH)
            curve = np.array([(middle - 90, top - 40), (middle + 30, top - 30), (middle, top + 3)], np.int32)
            cv2.polylines(card, [curve], False, (20,), 4)
        x = round(box.x1 * WIDE) + 18
    return card, (*lines, Line(tuple(words)))


@pytest.mark.parametrize(
    "printed",
    [
        *(("AM", "B"), ("A", "B"), ("B", "BE"), ("AM", "A", "B"), ("AM", "B", "C"), ("AM", "A1", "B"), ("B", "C")),
        *(("AM", "B", "G"), ("A1", "B"), ("AM", "A2", "A", "B")),
    ],
)
def test_a_last_letter_that_the_signature_touches_is_read_or_the_list_is_in_doubt(printed: tuple[str, ...]) -> None:
    last = len(printed) - 1
    card, lines = descended(*printed, read=last, into=last)
    found = with_list_freed(card, lines, Log())[-1]
    assert found.text == f"9. {' '.join(printed)}" or found.confidence <= 0.6


@pytest.mark.parametrize("printed", [("AM", "B"), ("A",), ("AM", "A1", "A2"), ("B", "BE")])
def test_a_list_read_to_its_end_into_which_the_signature_comes_is_left_as_it_is(printed: tuple[str, ...]) -> None:
    last = len(printed) - 1
    card, lines = descended(*printed, read=last + 1, into=last)
    assert with_list_freed(card, lines, Log()) == lines


def test_a_tail_of_the_signature_behind_a_list_is_no_letter() -> None:
    card, lines = descended("AM", "B", read=2, into=0)
    x = round(lines[-1].words[-1].box.x1 * WIDE) + 30
    cv2.line(card, (x + 6, FOOT - 60), (x, FOOT + 2), (20,), 4)
    assert with_list_freed(card, lines, Log()) == lines


def test_what_cannot_be_read_again_leaves_the_list_in_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_freed, "recognise_in_time", lambda *_, **__: ())
    card, lines = signed("AM", "B", read=("A", "B"))
    last = with_list_freed(card, lines, Log())[-1]
    assert (last.text, last.confidence) == ("9. A B", 0.6)


def test_a_list_with_a_stroke_that_reads_the_same_again_is_left_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of "AM/B" the boxes of the words are not exact, and the stroke with the end of the M is as wide as a letter."""
    monkeypatch.setattr(list_freed, "print_between", lambda *_: True)
    card, lines = front()
    box = write(card, "AM/B", LEFT, FOOT)
    middle = box.x0 + 0.6 * box.width
    line = Line((
        Word("AM", Box(box.x0, box.y0, middle, box.y1), 0.95),
        Word("B", Box(box.x0 + 0.75 * box.width, box.y0, box.x1, box.y1), 0.95),
    ))  # fmt: skip
    assert with_list_freed(card, (*lines, line), Log())[-1] == line


@pytest.mark.parametrize("printed", [("AM", "B"), ("A", "B"), ("AM", "A1", "B", "BE")])
def test_a_list_between_whose_words_nothing_stands_is_left_as_it_is(printed: tuple[str, ...]) -> None:
    card, lines = signed(*printed, read=printed, touching=False)
    assert with_list_freed(card, lines, Log()) == lines


def words(card: Pixels, *placed: tuple[str, int]) -> list[Word]:
    return [Word(text, write(card, text, LEFT + x, FOOT), 0.95) for text, x in placed]


@pytest.mark.parametrize(
    ("between", "x", "told"),
    [
        pytest.param("M", 27, True, id="a letter"),
        pytest.param("1", 26, True, id="a 1 beside the letter before it"),
        pytest.param("/", 55, False, id="a stroke that parts them"),
        pytest.param("/", 27, False, id="the same close to the letter before it"),
        pytest.param("-", 50, False, id="what is not as high"),
    ],
)
def test_what_stands_between_two_words(between: str, x: int, told: bool) -> None:
    card = np.full((HIGH, WIDE), 245, np.uint8)
    both = words(card, ("A", 0), ("B", 100))
    write(card, between, LEFT + x, FOOT)
    assert print_between(card, both) is told


def test_a_row_of_the_table_is_no_list() -> None:
    card, lines = front()
    row = Line((Word("B", Box(0.4, 0.8, 0.42, 0.85), 0.95),))
    assert with_list_freed(card, (*lines, row), Log())[-1] == row
