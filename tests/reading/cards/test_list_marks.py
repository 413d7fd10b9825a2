"""Which letters of a list stand together, by their marks alone."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from pipeline.reading.cards.list_marks import Place, groups_at
from pipeline.reading.vision.pixels import pieces_of

HEIGHT, FOOT = 30, 100
ANYWHERE = Place(0, 0, 900, 900, 200)


def marks(parts: Sequence[str], gap: int = 12) -> np.ndarray:
    """A row of letters (a block each, two pixels apart) and strokes, with so many pixels between the parts."""
    mask = np.zeros((200, 900), np.uint8)
    x = 50
    for part in parts:
        for letter in part:
            if letter == "/":
                cv2.line(mask, (x, FOOT - 1), (x + 8, FOOT - HEIGHT), 1, 3)
                x += 12
            else:
                mask[FOOT - (HEIGHT // 2 if letter == "x" else HEIGHT) : FOOT, x : x + 15] = 1
                x += 17
        x += gap - 2
    return mask


@pytest.mark.parametrize(
    ("parts", "gap", "letters"),
    [
        (["AM", "B"], 12, [2, 1]),
        (["AM", "/", "B", "/", "BE"], 12, [2, 1, 2]),
        (["AM", "/", "B", "C"], 12, []),
        (["AM", "B"], 150, []),
        (["x", "AM", "B"], 12, [2, 1]),
        (["A"] * 13, 12, []),
        ([], 12, []),
    ],
    ids=["gaps", "strokes", "one-stroke-missing", "too-far", "a-small-mark-before", "too-many", "nothing"],
)
def test_letters_that_stand_together(parts: list[str], gap: int, letters: list[int]) -> None:
    found = groups_at(pieces_of(marks(parts, gap)), ANYWHERE, HEIGHT)
    assert [round((one.right - one.left) / 17 + 0.1) for one in found] == letters
    assert all((one.top, one.bottom) == (FOOT - HEIGHT, FOOT) for one in found)


@pytest.mark.parametrize(
    ("place", "count"),
    [
        (ANYWHERE, 2),
        (Place(0, 0, 40, 900, 200), 0),
        (Place(0, 0, 900, 90, 200), 1),
        (Place(0, 0, 900, 90, 200, fewest=2), 0),
        (Place(0, 80, 900, 900, 200), 0),
    ],
    ids=["anywhere", "begins-too-far-right", "cut-off", "too-few", "cut-through"],
)
def test_only_what_lies_in_the_place_counts(place: Place, count: int) -> None:
    assert len(groups_at(pieces_of(marks(["AM", "B"])), place, HEIGHT)) == count


@pytest.mark.parametrize(
    ("over", "foot", "left_out"),
    [
        pytest.param(10, 88, True, id="a-number-set-small-and-high"),
        pytest.param(2, 91, False, id="a-letter-that-lost-its-foot"),
        pytest.param(2, 98, False, id="a-line-that-leans"),
        pytest.param(8, 100, False, id="a-taller-letter"),
    ],
)
def test_a_mark_that_stands_higher_than_the_letters_behind_it_is_their_number(
    over: int, foot: int, left_out: bool
) -> None:
    mask = marks(["AM", "B"])
    mask[FOOT - HEIGHT - over : foot, 30:45] = 1
    found = groups_at(pieces_of(mask), ANYWHERE, HEIGHT)
    assert (found[0].left == 50) is left_out


def test_only_the_first_mark_can_be_the_number() -> None:
    mask = marks(["AM", "B"])
    mask[FOOT - HEIGHT - 10 : 88, 121:136] = 1
    assert len(groups_at(pieces_of(mask), ANYWHERE, HEIGHT)) == 3
