"""Rules that a scanner lost are put back where the other rows tell that they were, and nowhere else."""

from collections.abc import Collection

import cv2
import numpy as np
import pytest

from pipeline.reading.cards.table_grid import Grid
from pipeline.reading.cards.table_rows import with_lost_rows
from pipeline.reading.vision.pixels import Pixels, as_pixels

STEP, TOP, ROWS = 40, 60, 14
EVERY = tuple(TOP + STEP * n for n in range(ROWS + 1))
COLUMNS = (300, 400, 600, 800)


def back(*, lettered: Collection[int] = range(ROWS), dated: Collection[int] = (0, 4)) -> Pixels:
    """A back without its rules, with a letter in the first column of some rows, and a date behind it in some."""
    card = np.full((725, 1150), 240, np.uint8)
    for row in range(ROWS):
        y = TOP + STEP * row + 10
        if row in lettered:
            cv2.rectangle(card, (315, y), (340, y + 20), (30,), 3)
        if row in dated:
            cv2.rectangle(card, (420, y), (520, y + 20), (30,), 3)
    return as_pixels(card)


@pytest.mark.parametrize(
    "seen",
    [
        pytest.param(EVERY, id="none lost"),
        pytest.param(EVERY[:3] + EVERY[4:8] + EVERY[10:], id="one and two between"),
        pytest.param(EVERY[2:11], id="at either end"),
        pytest.param(tuple(y + (-3, 2, 3)[n % 3] for n, y in enumerate(EVERY) if n != 5), id="not quite level"),
    ],
)
def test_the_rules_of_rows_alike_are_all_there(seen: tuple[int, ...]) -> None:
    found = with_lost_rows(back(), Grid(seen, COLUMNS)).rows
    assert len(found) == len(EVERY)
    assert max(abs(one - other) for one, other in zip(found, EVERY, strict=True)) <= 6
    assert set(seen) <= set(found)


def test_rows_are_added_up_to_the_last_with_a_letter() -> None:
    card = back(lettered=(0, 1, 2, 3, 4, 5, 6, 7, 8, 11))
    found = with_lost_rows(card, Grid(EVERY[:8], COLUMNS)).rows
    assert found == EVERY[:13]


def test_the_heads_of_the_columns_are_no_row() -> None:
    card = back()
    for left in COLUMNS[:3]:
        cv2.rectangle(card, (left + 15, TOP - 30), (left + 45, TOP - 10), (30,), 3)
    assert with_lost_rows(card, Grid(EVERY, COLUMNS)).rows == EVERY


@pytest.mark.parametrize(
    "seen",
    [
        pytest.param((60, 100, 170, 260, 300, 390), id="rows of many heights"),
        pytest.param((60, 100, 140, 260, 400), id="too few alike"),
    ],
)
def test_a_table_of_uneven_rows_is_left_as_it_is(seen: tuple[int, ...]) -> None:
    assert with_lost_rows(back(), Grid(seen, COLUMNS)).rows == seen


def test_no_rule_is_put_through_print() -> None:
    """A row twice as high holds a line of print where a rule would run; below the table runs the line for machines."""
    card = back()
    cv2.rectangle(card, (420, EVERY[3] - 12), (560, EVERY[3] + 12), (30,), 3)
    cv2.rectangle(card, (300, EVERY[11] + 8), (800, EVERY[11] + 30), (30,), cv2.FILLED)
    found = with_lost_rows(card, Grid(EVERY[:3] + EVERY[4:12], COLUMNS)).rows
    assert found == EVERY[:3] + EVERY[4:12]
