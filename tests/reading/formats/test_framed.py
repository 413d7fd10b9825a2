"""A line is framed where a box is drawn round it on the page as it is shown, and round none beside or under it."""

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from pipeline.reading.formats import pdf
from tests.reading.pdfs import pdf_of, write

CHOICES = ("Algemeen (595)", "Gereglementeerd (596.1)", "Minderjarigen (596.2)")
LEFT, TOP, ROW, COLUMN = 70.0, 400.0, 26.0, 150.0

Draw = Callable[[Canvas], None]


def said(canvas: Canvas, *, stacked: bool = False) -> None:
    write(canvas, top=700)
    for number, choice in enumerate(CHOICES):
        canvas.drawString(*_place(number, stacked=stacked), choice)


def _place(number: int, *, stacked: bool) -> tuple[float, float]:
    return (LEFT, TOP - ROW * number) if stacked else (LEFT + COLUMN * number, TOP)


def box(canvas: Canvas, number: int = 0, *, stacked: bool = False, **how: int) -> None:
    x, y = _place(number, stacked=stacked)
    canvas.rect(x - 6, y - 7, 135, 20, **how)


def box_beside_others(canvas: Canvas) -> None:
    said(canvas)
    box(canvas)


def box_over_others(canvas: Canvas) -> None:
    said(canvas, stacked=True)
    box(canvas, stacked=True)


def thick_box(canvas: Canvas) -> None:
    canvas.setLineWidth(2)
    box_beside_others(canvas)


def round_box(canvas: Canvas) -> None:
    said(canvas)
    canvas.roundRect(LEFT - 6, TOP - 7, 135, 20, 5)


def all_boxes(canvas: Canvas) -> None:
    said(canvas)
    for number in range(3):
        box(canvas, number)


def two_boxes(canvas: Canvas) -> None:
    said(canvas)
    box(canvas)
    box(canvas, 1)


def two_boxes_of_three_stacked(canvas: Canvas) -> None:
    said(canvas, stacked=True)
    box(canvas, stacked=True)
    box(canvas, 1, stacked=True)


def ground(canvas: Canvas) -> None:
    canvas.setFillGray(0.7)
    box(canvas, stroke=0, fill=1)
    canvas.setFillGray(0)
    said(canvas)


def white_box(canvas: Canvas) -> None:
    canvas.setStrokeGray(1)
    box_beside_others(canvas)


def box_round_all(canvas: Canvas) -> None:
    said(canvas)
    canvas.rect(LEFT - 6, TOP - 7, 440, 20)


def broken_box(canvas: Canvas) -> None:
    canvas.setDash(2, 12)
    box_beside_others(canvas)


def box_through_the_text(canvas: Canvas) -> None:
    said(canvas)
    canvas.rect(LEFT + 20, TOP - 7, 135, 20)


def framed(draw: Draw) -> list[str]:
    with pdf.opened(pdf_of(draw)) as document:
        page = pdf.read_text(document, 0).page
    assert page is not None
    return [line.text for line in page.lines if any(word.framed for word in line.words)]


@pytest.mark.parametrize("draw", [box_beside_others, box_over_others, thick_box, round_box])
def test_the_only_line_with_a_box_round_it_is_framed(draw: Draw) -> None:
    assert framed(draw) == [CHOICES[0]]


@pytest.mark.parametrize(
    "draw",
    [
        said,
        all_boxes,
        two_boxes,
        two_boxes_of_three_stacked,
        ground,
        white_box,
        box_round_all,
        broken_box,
        box_through_the_text,
    ],
)
def test_cells_grounds_and_what_is_not_seen_frame_nothing(draw: Draw) -> None:
    assert framed(draw) == []


def test_a_page_on_which_no_box_stands_out_is_not_drawn_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.reading.formats.framed.drawn_in_grey", lambda *_: pytest.fail("drawn"))
    assert framed(said) == framed(all_boxes) == framed(two_boxes) == []
