"""Lines put in the stead of others, at their place in the reading order."""

import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.tries.placing import in_reading_order, place_of, placed, with_line, without


def at(text: str, x: float, y: float) -> Line:
    """A line of one word."""
    return Line((Word(text, Box(x, y, x + 0.2, y + 0.02), 0.9),))


LEFT, RIGHT = [at("naam", 0.1, 0.1), at("datum", 0.1, 0.3)], [at("Peeters", 0.6, 0.1), at("1964", 0.6, 0.3)]


@pytest.mark.parametrize(
    ("x", "y", "place"), [(0.1, 0.2, 1), (0.6, 0.2, 3), (0.1, 0.05, 0), (0.6, 0.05, 2), (0.35, 0.5, 4)]
)
def test_a_line_follows_what_stands_above_it_in_its_column(x: float, y: float, place: int) -> None:
    lines, new = [*LEFT, *RIGHT], at("nieuw", x, y)
    assert place_of(new.box, lines) == place
    assert with_line(lines, new) == [*lines[:place], new, *lines[place:]]


@pytest.mark.parametrize(
    ("y", "place"),
    [
        pytest.param(0.7, 3, id="behind all that is above it"),
        pytest.param(0.405, 2, id="before what stands on its row"),
        pytest.param(0.3, 1, id="before what is below it"),
    ],
)
def test_a_line_follows_what_is_above_it_beside_its_column(y: float, place: int) -> None:
    lines = [at("(nummer)", 0.1, 0.2), at("KEINE", 0.5, 0.25 if place == 2 else 0.4), at("Zweck", 0.6, 0.4)]
    assert place_of(at("EUPEN", 0.1, y).box, lines) == place


def test_of_a_line_of_which_every_word_is_gone_nothing_remains() -> None:
    both = Line((*LEFT[0].words, *RIGHT[0].words))
    assert without([both, *LEFT], lambda word: word.text == "naam") == [RIGHT[0], LEFT[1]]


def test_words_that_are_placed_stay_as_they_were_read() -> None:
    (word,) = placed(LEFT[0], lambda box: Box(box.x0 / 2, box.y0, box.x1 / 2, box.y1)).words
    assert (word.text, word.confidence, word.box.x0) == ("naam", 0.9, 0.05)


@pytest.mark.parametrize(
    ("other", "across", "down"),
    [(Box(0.2, 0.1, 0.5, 0.2), 0.1, 0.1), (Box(0.4, 0.3, 0.5, 0.4), -0.1, -0.1), (Box(0.0, 0.0, 1.0, 1.0), 0.2, 0.1)],
)
def test_what_two_boxes_share_or_the_gap_between_them(other: Box, across: float, down: float) -> None:
    assert Box(0.1, 0.1, 0.3, 0.2).shared(other) == pytest.approx((across, down))


def test_a_line_that_was_read_last_stands_before_what_is_under_it_in_its_column() -> None:
    name, degree, rector = at("Goossens", 0.1, 0.1), at("licentiaat", 0.1, 0.3), at("rector", 0.7, 0.6)
    late = Line((Word("voor", Box(0.1, 0.2, 0.5, 0.22), 0.9), Word("graad", Box(0.5, 0.2, 0.9, 0.22), 0.9)))
    assert in_reading_order([name, degree, rector, late]) == (name, late, degree, rector)


def test_columns_stay_one_behind_the_other() -> None:
    lines = (*LEFT, *RIGHT)
    assert in_reading_order(lines) == lines


def test_lines_that_touch_in_height_keep_their_order() -> None:
    lines = (at("eerste", 0.1, 0.2), at("scheef", 0.15, 0.19))
    assert in_reading_order(lines) == lines
