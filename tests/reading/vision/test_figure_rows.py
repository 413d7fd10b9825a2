"""Figures that stand apart at one pitch, whatever their boxes are made of."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.reading.vision.figure_rows import FigureRow, find_figure_rows
from pipeline.reading.vision.pixels import as_pixels
from tests.reading.ocr.asked import form

_LETTER, _LEFT, _TOP, _SIDE = 19.0, 400, 200, 46

Draw = Callable[[ImageDraw.ImageDraw, int, int], None]
"""Draws the box that begins so many pixels from the left, so wide."""


def _closed(draw: ImageDraw.ImageDraw, x: int, wide: int) -> None:
    draw.rectangle((x, _TOP, x + wide, _TOP + _SIDE), outline=120, width=2)


def _open(draw: ImageDraw.ImageDraw, x: int, wide: int) -> None:
    draw.line((x, _TOP + _SIDE, x + wide, _TOP + _SIDE), fill=30, width=2)
    for tooth in (x, x + wide):
        draw.line((tooth, _TOP + 26, tooth, _TOP + _SIDE), fill=30, width=2)


def _dashed(draw: ImageDraw.ImageDraw, x: int, wide: int) -> None:
    for y in range(_TOP, _TOP + _SIDE, 9):
        draw.line((x, y, x, y + 5), fill=60, width=2)
        draw.line((x + wide, y, x + wide, y + 5), fill=60, width=2)


def _tinted(draw: ImageDraw.ImageDraw, x: int, wide: int) -> None:
    draw.rectangle((x + 3, _TOP, x + wide - 3, _TOP + _SIDE), fill=212)


def _with_legend(draw: ImageDraw.ImageDraw, x: int, wide: int) -> None:
    _closed(draw, x, wide)
    draw.text((x - 6, _TOP + _SIDE + 4), "MM", fill=30)


def _struck(draw: ImageDraw.ImageDraw, x: int, wide: int) -> None:
    _closed(draw, x, wide)
    draw.line((x, _TOP + 23, x + wide, _TOP + 23), fill=20, width=3)


def rows(text: str, box: Draw, *, gaps: dict[int, int] | None = None, wide: int = _SIDE) -> list[FigureRow]:
    """What is found where these figures stand in such boxes, so many pixels more before those in `gaps`."""
    sheet, draw, font = form()
    left = _LEFT
    for at, figure in enumerate(text):
        left += (gaps or {}).get(at, 0)
        box(draw, left, wide)
        draw.text((left + wide // 2 - 8, _TOP + 7), figure, fill=20, font=font)
        left += wide
    return find_figure_rows(as_pixels(np.asarray(sheet)), _LETTER)


@pytest.mark.parametrize("box", [_closed, _open, _dashed, _tinted, _with_legend])
@pytest.mark.parametrize("gaps", [{}, {2: 20, 4: 20}])
def test_a_day_is_found_in_boxes_of_any_kind(box: Draw, gaps: dict[int, int]) -> None:
    (row,) = rows("08122023", box, gaps=gaps)
    assert len(row.marks) == 8
    assert not row.cut
    assert row.place.x0 * 1200 == pytest.approx(_LEFT + 15, abs=4)


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        pytest.param("0812202", {}, id="seven-figures"),
        pytest.param("081220231", {}, id="nine-figures"),
        pytest.param("75032331311", {}, id="a-national-number"),
        pytest.param("08122023", {3: 30}, id="groups-of-another-size"),
        pytest.param("08122023", {2: 20, 4: 60}, id="gaps-that-differ"),
        pytest.param("0812202345", {2: 20, 4: 20, 8: 20}, id="a-group-behind-it"),
        pytest.param("120812202", {2: 20}, id="a-group-before-it"),
    ],
)
def test_other_numbers_in_boxes_are_none(text: str, gaps: dict[int, int]) -> None:
    assert rows(text, _closed, gaps=gaps) == []


def test_print_and_figures_typed_close_are_none() -> None:
    assert rows("08122023", lambda *_: None, wide=17) == []


def test_a_day_that_is_struck_out_was_cut() -> None:
    assert all(row.cut for row in rows("08122023", _struck))


def test_the_century_may_be_printed_before_the_boxes_of_the_year() -> None:
    sheet, draw, font = form()
    left = _LEFT
    for part in ("08", "12", "20", "23"):
        if part == "20":
            draw.text((left, _TOP + 7), part, fill=20, font=font)
            left += 60
            continue
        for figure in part:
            _closed(draw, left, _SIDE)
            draw.text((left + 15, _TOP + 7), figure, fill=20, font=font)
            left += _SIDE
        left += 24
    (row,) = find_figure_rows(as_pixels(np.asarray(sheet)), _LETTER)
    assert len(row.marks) == 8


@pytest.mark.parametrize("letter", [0.0, _LETTER])
def test_a_page_without_figures_has_none(letter: float) -> None:
    assert find_figure_rows(as_pixels(np.asarray(Image.new("L", (1200, 400), 245))), letter) == []


def test_a_day_is_found_in_its_place_whole_where_it_stands_on_the_page() -> None:
    sheet, draw, font = form()
    for at, figure in enumerate("08122023"):
        _closed(draw, _LEFT + at * _SIDE, _SIDE)
        draw.text((_LEFT + at * _SIDE + 15, _TOP + 7), figure, fill=20, font=font)
    page = as_pixels(np.asarray(sheet))
    (row,) = find_figure_rows(page, _LETTER)
    (found,) = find_figure_rows(page, _LETTER, [(0, 0, 1200, 96), (280, 120, 900, 340)])
    assert found.place.x0 == pytest.approx(row.place.x0)
    assert found.place.y0 == pytest.approx(row.place.y0)
    assert found.place.y1 == pytest.approx(row.place.y1)
    assert find_figure_rows(page, _LETTER, [(0, 0, 1200, _TOP + 20), (0, _TOP + 12, 1200, 400)]) == []
    assert find_figure_rows(page, _LETTER, [(0, 0, 1200, 96)]) == find_figure_rows(page, _LETTER, []) == []
