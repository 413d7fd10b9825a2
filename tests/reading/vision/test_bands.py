"""Where so much stands that was not read that a closer look is worth its time."""

import numpy as np

from pipeline.model import Box
from pipeline.reading.vision.bands import bands_of, free_marks, joined, places_in
from pipeline.reading.vision.ink import Ink

HIGH, WIDE = 400, 600


def ink(*marks: tuple[int, int, int]) -> Ink:
    """Marks 10 pixels high: where each begins across and down, and how wide it is."""
    boxes = np.array([(x, y, wide, 10) for x, y, wide in marks], np.int32)
    return Ink(np.zeros((HIGH, WIDE), np.uint8), boxes, np.full(len(boxes), 100.0, np.float32), 0)


def row(down: int, letters: int, left: int = 100) -> list[tuple[int, int, int]]:
    return [(left + 12 * at, down, 8) for at in range(letters)]


def test_marks_in_what_was_read_are_not_free() -> None:
    marks = ink((100, 50, 8), (200, 50, 8), (100, 90, 8))
    read = Box(95 / WIDE, 45 / HIGH, 150 / WIDE, 65 / HIGH)
    assert free_marks(marks, [read]).tolist() == [False, True, True]


def test_a_band_holds_as_many_letters_as_asked_and_a_wide_mark_is_several() -> None:
    marks = ink(*row(50, 6), *row(150, 5), (100, 250, 60))
    free = np.ones(marks.letters, bool)
    bands = joined(bands_of(marks, free, 6, HIGH, within=1.0, room=(1.0, 2.0)))
    assert [(top < 55 < bottom, top < 255 < bottom) for top, bottom in bands] == [(True, False), (False, True)]
    assert [bottom - top for top, bottom in bands] == [33, 33]


def test_what_was_read_makes_no_band() -> None:
    marks = ink(*row(50, 6))
    assert bands_of(marks, np.zeros(6, bool), 6, HIGH, within=1.0, room=(1.0, 2.0)) == []


def test_bands_no_further_apart_than_the_gap_are_one() -> None:
    assert joined([(10, 20), (22, 30), (40, 50)], gap=2) == [(10, 30), (40, 50)]


def test_of_a_band_of_a_larger_page_the_part_with_free_marks_is_told() -> None:
    marks = ink(*row(50, 6, left=100), *row(150, 6, left=300))
    free = np.ones(marks.letters, bool)
    bands = bands_of(marks, free, 6, 2 * HIGH, within=1.0, room=(1.0, 1.0))
    ((left, top, right, bottom),) = places_in(joined(bands)[:1], marks, free, (2 * HIGH, 2 * WIDE), 2.0)
    assert left == 2 * (100 - 20)
    assert right == 2 * (168 + 20) + 1
    assert top < 110 < bottom
