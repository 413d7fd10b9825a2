"""The table of a back without rules is told by its print, and nothing else is taken for one."""

from collections.abc import Collection, Iterator, Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.reading.cards.card import prepared_card, read_card
from pipeline.reading.cards.strips import Strip
from pipeline.reading.cards.table_print import side_of, table_by_print
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import card_back, card_front, font

HIGH, STEP, TOP, LEFT = 20, 40, 60, 400
LETTERS = ("AM", "A1", "A2", "A", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE", "G")
DAYS = {"AM": "14.02.03", "B": "23.12.06", "BE": "05.07.11"}


def at(row: float, left: int, wide: int) -> Strip:
    top = round(TOP + STEP * row)
    return Strip(left, top, left + wide, top + HIGH, HIGH)


def letters(rows: Sequence[float] = range(15), left: int = LEFT) -> list[Strip]:
    return [at(row, left, 20 + 10 * (round(row) % 3)) for row in rows]


def days(rows: Sequence[float] = (0, 4), *lefts: int) -> list[Strip]:
    return [at(row, left, 95) for row in rows for left in lefts or (560, 780)]


def rows_of(strips: Sequence[Strip]) -> list[int]:
    """The rows that the table has, each by its number."""
    grid = table_by_print(strips)
    return [] if grid is None else [round((y + STEP / 2 - TOP - HIGH / 2) / STEP) for y in grid.rows[:-1]]


EVERY = list(range(15))


@pytest.mark.parametrize(
    "strips",
    [
        pytest.param([*letters(), *days()], id="all"),
        pytest.param([*letters([0, 1, 4, 5, 6, 7, 8, 10, 11, 13, 14]), *days()], id="letters lost"),
        pytest.param([*letters(range(1, 15)), at(0, LEFT - 16, 55), *days()], id="a speck before the first"),
        pytest.param([*letters(range(14)), at(14, LEFT - 30, 50), *days()], id="a speck before the last"),
        pytest.param([*letters(range(2, 15)), at(0, LEFT - 9, 40), at(1, LEFT - 9, 40), *days()], id="two specks"),
        pytest.param([*letters(), *days((4,))], id="one row held"),
        pytest.param([*letters(), *days((4,), 560)], id="days in one column only"),
        pytest.param([*letters(), *days(), *(at(row, 470, 45) for row in EVERY)], id="pictograms"),
        pytest.param([*letters(), *days(), *(at(row * 1.1, 60, 180) for row in range(8))], id="a legend beside it"),
        pytest.param([*letters(), *days(), *(at(16, left, 300) for left in (400, 720))], id="a line for machines"),
        pytest.param([*letters([row + 0.08 * (row % 2) for row in EVERY]), *days()], id="not quite even"),
    ],
)
def test_the_rows_are_those_of_the_letters_however_few_were_seen(strips: list[Strip]) -> None:
    assert rows_of(strips) == EVERY


@pytest.mark.parametrize(
    "strips",
    [
        pytest.param([], id="nothing"),
        pytest.param([*letters(range(8)), *days()], id="as many as a front has fields"),
        pytest.param(letters(), id="no day"),
        pytest.param([*letters(), *days((4,), 100)], id="the day before the letters"),
        pytest.param([*letters(), *days((15.5,))], id="the day in no row"),
        pytest.param([*letters([row + 0.03 * row**2 for row in EVERY]), *days()], id="uneven distances"),
        pytest.param([*(at(row, LEFT, 180) for row in EVERY), *days((0, 4), 700)], id="lines of a text"),
        pytest.param([*(at(row, LEFT + 12 * row, 25) for row in EVERY), *days()], id="not under each other"),
        pytest.param([at(row, 400 + 40 * row, 30) for row in EVERY], id="beside each other"),
    ],
)
def test_nothing_else_is_a_table(strips: list[Strip]) -> None:
    assert table_by_print(strips) is None


def test_codes_are_in_no_column() -> None:
    grid = table_by_print([*letters(), *days((0, 4, 6)), at(4, 1000, 70), at(6, 1000, 70)])
    assert grid is not None
    assert len(grid.columns) == 6
    assert grid.box[2] < 1000


def unruled(dated: Collection[str] = tuple(DAYS)) -> Pixels:
    """A back on which no rules were left, in black and white, as it is read; days stand in the rows named."""
    return prepared_card(without_rules(dated))


def without_rules(dated: Collection[str] = tuple(DAYS)) -> Pixels:
    """The same as it was scanned."""
    picture = Image.new("L", (1150, 725), 245)
    draw = ImageDraw.Draw(picture)
    for row, letter in enumerate(LETTERS):
        draw.text((300, 60 + 40 * row), letter, font=font(26), fill=10)
        draw.rectangle((380, 70 + 40 * row, 425, 82 + 40 * row), fill=10)
        for left in (480, 700):
            if letter in dated:
                draw.text((left, 60 + 40 * row), DAYS[letter], font=font(26), fill=10)
    return as_pixels(np.dstack([np.array(picture)] * 3))


def in_rows(card: Pixels) -> Iterator[tuple[str, str]]:
    lines = read_card(card)
    for letter in (line for line in lines if line.text in LETTERS):
        beside = (one for one in lines if abs(one.box.middle - letter.box.middle) < 0.4 * letter.box.height)
        yield from ((letter.text, one.text) for one in beside if one.text in DAYS.values())


def test_the_cells_of_a_table_without_rules_are_read() -> None:
    assert set(in_rows(unruled())) == set(DAYS.items())


@pytest.mark.parametrize(("card", "ruled"), [(card_front(), None), (card_back(), 13)], ids=["front", "ruled back"])
def test_a_front_has_no_table_and_rules_go_before_print(card: Pixels, ruled: int | None) -> None:
    grid = side_of(prepared_card(card)).grid
    assert (grid and len(grid.rows)) == ruled


def test_what_is_no_table_after_all_is_read_strip_by_strip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.reading.cards.card.read_table", lambda *_: ())
    assert "14.02.03" in {line.text for line in read_card(unruled())}
