"""The table on the back of a card: its lines, and what stands in its cells."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Word
from pipeline.reading.cards.card import prepared_card, read_card
from pipeline.reading.cards.table_cells import read_table, without_picture
from pipeline.reading.cards.table_grid import Grid, without_lines
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import card_back, font, noisy, packed

DATES = {"AM": "14.02.03", "B": "23.12.06"}
LETTERS = ("AM", "A1", "A2", "A", "B", "BE", "C", "CE")


def table(
    dpi: int, fill: str = "", *, in_cell: bool = False, first: bool = False, beside: bool = False, down: bool = True
) -> Pixels:
    """A back with a ruled table, a pictogram in each row and `fill` where no date stands, as scanned at so many dpi.

    The pictogram stands in a column of its own, behind the letters or `first`, or close behind or before them in their
    cell. With the letters `beside` it, the ruled table begins with the column of the dates. Without rules `down` only
    its frame is ruled so.
    """
    picture = Image.new("L", (1011, 638), 238)
    draw = ImageDraw.Draw(picture)
    tops = [60 + 62 * n for n in range(len(LETTERS) + 1)]
    lefts: tuple[int, ...] = (280, 420, 620, 820) if in_cell else (280, 350, 420, 620, 820)
    lefts = lefts[2:] if beside else lefts if down else (lefts[0], lefts[-1])
    for x in lefts:
        draw.line((x, tops[0], x, tops[-1]), fill=120, width=2)
    for y in tops:
        draw.line((lefts[0], y, lefts[-1], y), fill=120, width=2)
    for top, letter in zip(tops, LETTERS, strict=False):
        if in_cell and not first:
            left = 302 + draw.textlength(letter, font=font(28))
            draw.ellipse((left, top + 24, left + 20, top + 44), outline=90, width=2)
            draw.ellipse((left + 30, top + 24, left + 50, top + 44), outline=90, width=2)
            draw.line((left + 10, top + 26, left + 40, top + 26), fill=90, width=3)
        elif first:
            draw.ellipse((290, top + 24, 310, top + 44), outline=60, width=3)
            draw.ellipse((320, top + 24, 340, top + 44), outline=60, width=3)
            draw.line((300, top + 26, 330, top + 26), fill=60, width=3)
        else:
            draw.rectangle((365, top + 20, 405, top + 40), fill=130)
        date = DATES.get(letter, fill)
        for x, text in ((360 if first else 290, letter), (440, date), (640, date)):
            draw.text((x, top + 16), text, font=font(28), fill=20)
    card = np.array(picture)
    factor = dpi / 300
    small = cv2.resize(card, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return prepared_card(packed(noisy(as_pixels(np.dstack([small] * 3)), 5, 2), 70))


@pytest.mark.parametrize("fill", ["", "///////", "-------"], ids=["empty", "slashes", "dashes"])
@pytest.mark.parametrize(
    ("dpi", "in_cell", "first", "down"),
    [
        (150, False, False, True),
        (300, False, False, True),
        (200, True, False, True),
        (300, True, False, True),
        (300, False, True, True),
        (200, True, True, True),
        (300, True, True, True),
        (200, False, False, False),
        (300, False, False, False),
        (300, True, False, False),
    ],
)
def test_each_row_has_its_letter_and_its_dates(dpi: int, in_cell: bool, first: bool, fill: str, down: bool) -> None:
    grey = table(dpi, fill, in_cell=in_cell, first=first, down=down)
    bare, grid = without_lines(grey)
    assert grid is not None
    assert len(grid.rows) == len(LETTERS) + 1
    rows: dict[int, list[str]] = {}
    for line in read_table(bare, grid, "nld"):
        middle = line.box.middle * grey.shape[0]
        rows.setdefault(sum(y <= middle for y in grid.rows) - 1, []).append(line.text)
    for number, letter in enumerate(LETTERS):
        head, *others = rows[number]
        assert head.replace("l", "1") == letter
        assert [text for text in others if any(c.isdigit() for c in text)] == (
            [DATES[letter]] * 2 if letter in DATES else []
        )


def test_dates_are_read_where_no_rule_is_left_of_the_column_of_the_letters() -> None:
    """The column of the dates is the first of the table that is seen, and was taken for that of the letters."""
    words = [word for line in read_card(table(300, "-------", beside=True)) for word in line.words]
    for letter, date in DATES.items():
        at = next(word.box.middle for word in words if word.text == letter)
        assert sum(word.text == date and abs(word.box.middle - at) < 0.03 for word in words) == 2


@pytest.mark.parametrize(("wide_rows", "cut"), [((0, 4), False), (range(6), True)], ids=["dates", "pictograms"])
def test_only_a_column_of_wide_cells_is_cut_to_its_letters(
    wide_rows: Sequence[int], cut: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = np.full((400, 600), 240, np.uint8)
    for row in range(6):
        top = 30 + 50 * row
        cv2.rectangle(bare, (60, top), (80, top + 20), (30,), 2)
        if row in wide_rows:
            cv2.rectangle(bare, (92, top), (140, top + 20), (30,), 2)
    asked: list[Box] = []

    def nothing(_: Pixels, places: Sequence[Box], __: str) -> list[tuple[Word, ...]]:
        asked.extend(places)
        return [() for _ in places]

    monkeypatch.setattr("pipeline.reading.cards.table_cells.read_places", nothing)
    read_table(as_pixels(bare), Grid(tuple(range(15, 316, 50)), (50, 150, 550)), "nld")
    assert len(asked) == (18 if cut else 8)  # nothing read: what is behind pictograms is asked too, or may be a date
    assert (max(place.x1 for place in asked[:6]) * 600 < 90) is cut


def test_a_line_through_the_feet_of_digits_is_none_of_the_table() -> None:
    grey = table(300)
    _, grid = without_lines(grey)
    assert grid is not None
    middle = (grid.rows[0] + grid.rows[1]) // 2
    left = grid.columns[-2] + 20
    cv2.line(grey, (left, middle), (left + 90, middle), (150,), 2)
    bare, _ = without_lines(grey)
    assert bare[middle, left + 40] < 200  # print it is, for all that is known


def test_a_card_without_a_table_has_none() -> None:
    _, grid = without_lines(as_pixels(np.full((725, 1150), 245)))
    assert grid is None
    assert read_table(as_pixels(np.full((725, 1150), 245)), Grid((10, 60, 110), (100, 200, 300)), "nld") == ()


def test_the_whole_back_is_read_row_by_row() -> None:
    lines = [line.text for line in read_card(prepared_card(card_back()))]
    assert "B" in lines
    assert lines.index("AM") < lines.index("B")


@pytest.mark.parametrize(
    ("marks", "end"),
    [
        (((10, 24), (34, 46)), 46),
        (((10, 24), (27, 39), (60, 100)), 39),
        (((10, 24), (27, 39), (42, 100)), 39),
        (((10, 36), (39, 51), (54, 66)), 66),
        (((10, 24), (27, 53), (56, 68)), 68),
    ],
    ids=["a stroke lost between two", "a pictogram", "a pictogram that touches", "two that touch", "others that touch"],
)
def test_letters_are_cut_off_from_a_pictogram_and_never_from_each_other(
    marks: tuple[tuple[int, int], ...], end: int
) -> None:
    bare = np.full((60, 120), 240, np.uint8)
    for left, right in marks:
        cv2.rectangle(bare, (left, 20), (right - 1, 37), (30,), 2)
    place = Box(10 / 120, 20 / 60, max(right for _, right in marks) / 120, 38 / 60)
    assert without_picture(as_pixels(bare), place).x1 * 120 == pytest.approx(end, abs=2)
