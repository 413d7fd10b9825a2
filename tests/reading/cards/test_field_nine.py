"""Field 9 of a card whose list runs through guilloche."""

from itertools import cycle

import cv2
import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.cards import field_nine
from pipeline.reading.cards.field_nine import with_field_nine
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels
from tests.reading.cards.fronts import HIGH, LEFT, WIDE, front, guilloche, write

TOP = 640
"""Of the list, in pixels: its foot."""


def listed(card: Pixels, *parts: str, gap: int = 16, left: int = LEFT) -> None:
    x = left
    for part in parts:
        if part == "/":
            cv2.line(card, (x, TOP + 2), (x + 8, TOP - 24), (20,), 3, cv2.LINE_AA)
            x += 8 + gap
        else:
            x = round(write(card, part, x, TOP).x1 * WIDE) + gap


def read(card: Pixels, lines: tuple[Line, ...]) -> tuple[str, float]:
    """What stands below the fields, and how sure it is."""
    below = [line for line in with_field_nine(card, lines, Log()) if line.box.middle * HIGH > 550]
    return " ".join(line.text for line in below), min((line.confidence for line in below), default=0.0)


@pytest.mark.parametrize(
    "parts",
    [("AM", "/", "B"), ("AM", "/", "B", "/", "BE"), ("AM", "B"), ("A", "/", "B", "/", "C", "/", "CE")],
    ids="".join,
)
def test_a_list_in_guilloche_is_read_without_the_strokes_between(parts: tuple[str, ...]) -> None:
    card, lines = front()
    listed(card, *parts)
    guilloche(card)
    text, sure = read(card, lines)
    assert text == " ".join(part for part in parts if part != "/")
    assert sure >= 0.9


def test_the_trailer_that_ends_an_older_list_is_read_with_it() -> None:
    card, lines = front()
    listed(card, "AM", "B", "E")
    guilloche(card)
    assert read(card, lines)[0] == "AM B E"


def test_a_garbled_reading_of_the_list_is_replaced() -> None:
    card, lines = front()
    listed(card, "AM", "/", "B")
    garbled = Line((Word("AMIB", Box(LEFT / WIDE, (TOP - 24) / HIGH, (LEFT + 110) / WIDE, TOP / HIGH), 0.6),))
    assert read(card, (*lines, garbled))[0] == "AM B"


@pytest.mark.parametrize(
    ("parts", "gap"),
    [((), 16), (("AM", "X9", "B"), 16), (("AM", "B"), 130), (("WILFRIED",), 16)],
    ids=["nothing", "no-category", "a-hole-in-it", "a-word"],
)
def test_nothing_is_said_of_what_is_no_whole_list(parts: tuple[str, ...], gap: int) -> None:
    card, lines = front()
    listed(card, *parts, gap=gap)
    assert with_field_nine(card, lines, Log()) == lines


@pytest.mark.parametrize("read_as", ["AM/BIC1", "9."], ids=["poorly-read", "only-its-number"])
def test_a_list_under_the_portrait_is_found_where_it_or_its_number_was_read(read_as: str) -> None:
    card, lines = front()
    listed(card, "AM", "/", "B", "/", "C1", gap=5, left=120)
    alone = read_as == "9."
    left, right = (70, 100) if alone else (118, 330)
    seen = Line((Word(read_as, Box(left / WIDE, (TOP - 26) / HIGH, right / WIDE, TOP / HIGH), 0.7),))
    text, sure = read(card, (*lines, seen))
    assert text.removeprefix("9. ") == "AM B C1"
    assert alone or sure >= 0.9


@pytest.mark.parametrize(("parts", "text"), [(("AM", "/", "B"), "AM B"), (("AM",), "AM")], ids=["a-list", "one"])
def test_a_list_of_which_one_category_was_read_is_read_to_its_end(parts: tuple[str, ...], text: str) -> None:
    card, lines = front()
    listed(card, *parts, left=120)
    seen = Line((Word("AM", Box(118 / WIDE, (TOP - 26) / HIGH, 180 / WIDE, TOP / HIGH), 0.7),))
    found = with_field_nine(card, (*lines, seen), Log())
    assert found[-1].text == text
    assert (found == (*lines, seen)) is (text == "AM")


def test_strokes_that_touch_the_letters_part_them_too() -> None:
    card, lines = front()
    listed(card, "B", "/", "C", "/", "BE", gap=-1)
    assert read(card, lines)[0] == "B C BE"


@pytest.mark.parametrize(
    ("glued", "expected"),
    [("AMIBICID", "AM B C D"), ("AM/B/C1/C", "AM B C1 C"), ("AMIC1IC", "AM C1 C"), ("AMIBI", ""), ("BICID", "")],
)
def test_strokes_taken_for_letters_are_told_behind_am_only(
    monkeypatch: pytest.MonkeyPatch, glued: str, expected: str
) -> None:
    card, lines = front()
    write(card, "AMXBXCXD", LEFT, TOP)
    seen = Line((Word(glued, Box(0.4, 0.4, 0.6, 0.6), 0.9),))
    monkeypatch.setattr(field_nine, "recognise_in_time", lambda *_, **__: (seen,))
    assert read(card, lines)[0] == expected


@pytest.mark.parametrize(
    ("before", "sizes", "expected"),
    [
        ("AM/B/C1", ["AM B C1"], "AM B C1"),
        ("AMIBIC1", ["AM B C1"], "AM B C1"),
        ("AM B C", ["AM B C1", "AM B C1"], "AM B C1"),
        ("AM B C", ["AM B C1", "AM B CE", "AM B CE"], "AM B CE"),
        ("AM D C", ["AM B C1", "AM B CE", "AM B C"], "AM D C"),
    ],
)
def test_two_readings_alike_settle_the_list_the_first_of_all_being_one(
    monkeypatch: pytest.MonkeyPatch, before: str, sizes: list[str], expected: str
) -> None:
    card, lines = front()
    listed(card, "AM", "B", "C1")
    box = Box(LEFT / WIDE, (TOP - 24) / HIGH, (LEFT + 200) / WIDE, TOP / HIGH)
    asked = cycle(sizes)

    def recognise(*_: object, **__: object) -> tuple[Line, ...]:
        return (Line(tuple(Word(text, Box(0.4, 0.4, 0.6, 0.6), 0.75) for text in next(asked).split())),)

    monkeypatch.setattr(field_nine, "recognise_in_time", recognise)
    seen = Line(tuple(Word(text, box, 0.7) for text in before.split()))
    assert read(card, (*lines, seen))[0] == expected


def test_a_stroke_in_one_gap_of_several_may_be_a_1_and_nothing_is_said() -> None:
    card, lines = front()
    listed(card, "AM", "B", "C", "/", "D")
    assert with_field_nine(card, lines, Log()) == lines


def test_the_number_before_a_list_that_is_replaced_stays() -> None:
    card, lines = front()
    listed(card, "AM", "/", "B")
    nine = Word("9.", Box(0.32, (TOP - 20) / HIGH, 0.35, TOP / HIGH), 0.8)
    garbled = Line((nine, Word("AMIB", Box(LEFT / WIDE, (TOP - 24) / HIGH, (LEFT + 110) / WIDE, TOP / HIGH), 0.6)))
    assert read(card, (*lines, garbled))[0] == "9. AM B"


def test_a_letter_that_only_the_first_reading_has_is_not_lost() -> None:
    card, lines = front()
    listed(card, "A", "B")
    box = Box(LEFT / WIDE, (TOP - 24) / HIGH, (LEFT + 90) / WIDE, TOP / HIGH)
    before = (*lines, Line((Word("CAB", box, 0.7),)))
    assert with_field_nine(card, before, Log()) == before


def test_a_list_that_was_read_surely_is_left_as_it_is() -> None:
    card, lines = front()
    box = Box(LEFT / WIDE, (TOP - 24) / HIGH, (LEFT + 110) / WIDE, TOP / HIGH)
    sure = (*lines, Line((Word("AM", box, 0.95), Word("D", box, 0.95))))
    listed(card, "AM", "/", "B")
    log = Log()
    assert with_field_nine(card, sure, log) == sure
    assert not log.attempts


@pytest.mark.parametrize(("parts", "expected"), [(("AM", "B", "C1", "C"), "AM B C1 C"), (("AM", "X9", "C"), "AM B")])
def test_a_list_whose_end_was_lost_is_read_again_and_else_in_doubt(parts: tuple[str, ...], expected: str) -> None:
    card, lines = front()
    listed(card, *parts)
    whole = Box(LEFT / WIDE, (TOP - 24) / HIGH, (LEFT + 240) / WIDE, TOP / HIGH)
    short = Line((Word("AM", whole, 0.85), Word("B", Box(0.46, (TOP - 24) / HIGH, 0.48, TOP / HIGH), 0.85)))
    text, sure = read(card, (*lines, short))
    assert text == expected
    assert (sure > 0.6) is (len(parts) == 4)


def test_what_shows_no_fields_is_no_front() -> None:
    card, _ = front()
    listed(card, "AM", "/", "B")
    row = Line((Word("B", Box(0.3, 0.4, 0.32, 0.44), 0.9), Word("03.02.21", Box(0.4, 0.4, 0.5, 0.44), 0.9)))
    assert with_field_nine(card, (row, row, row), Log()) == (row, row, row)
