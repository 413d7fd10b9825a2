"""Words are struck where a thin line runs through their middle on the page as it is shown, and nowhere else."""

from collections.abc import Callable

import pytest
from reportlab.lib.colors import Color, black, white
from reportlab.pdfgen.canvas import Canvas

from pipeline.reading.formats import pdf
from tests.reading.pdfs import pdf_of, write

LEFT, TOP, SIZE = 70.0, 400.0, 11
TEXT = "blanco / niet blanco"
START, END = LEFT + 41.6, LEFT + 96.0
"""Where the words "niet blanco" begin and end."""
MIDDLE = TOP + 3.2
"""The height of a line through small letters."""

Draw = Callable[[Canvas], None]


def said(canvas: Canvas, text: str = TEXT) -> None:
    write(canvas, top=700)
    canvas.setFillColor(black)
    canvas.setFont("Helvetica", SIZE)
    canvas.drawString(LEFT, TOP, text)


def line_through(canvas: Canvas) -> None:
    said(canvas)
    canvas.setLineWidth(0.8)
    canvas.line(START, MIDDLE, END, MIDDLE)


def bar_through(canvas: Canvas) -> None:
    said(canvas)
    canvas.rect(START, MIDDLE - 0.4, END - START, 0.8, stroke=0, fill=1)


def hairline_through(canvas: Canvas) -> None:
    said(canvas)
    canvas.setLineWidth(0)
    canvas.line(START, MIDDLE, END, MIDDLE)


def two_pieces(canvas: Canvas) -> None:
    said(canvas)
    halfway = (START + END) / 2 + 8
    canvas.line(START, MIDDLE, halfway, MIDDLE)
    canvas.line(halfway, MIDDLE, END, MIDDLE)


def line_in_a_form_that_is_moved(canvas: Canvas) -> None:
    said(canvas)
    canvas.beginForm("line")
    canvas.line(0, 0, (END - START) / 2, 0)
    canvas.endForm()
    canvas.translate(START, MIDDLE)
    canvas.scale(2, 1)
    canvas.doForm("line")


def light_line_on_dark(canvas: Canvas) -> None:
    canvas.setFillColor(Color(0.1, 0.2, 0.4))
    canvas.rect(LEFT - 10, TOP - 10, 300, 30, stroke=0, fill=1)
    write(canvas, top=700)
    canvas.setFillColor(white)
    canvas.setStrokeColor(white)
    canvas.setFont("Helvetica", SIZE)
    canvas.drawString(LEFT, TOP, TEXT)
    canvas.line(START, MIDDLE, END, MIDDLE)


def underline(canvas: Canvas) -> None:
    said(canvas)
    canvas.line(START, TOP - 1.2, END, TOP - 1.2)


def double_underline(canvas: Canvas) -> None:
    underline(canvas)
    canvas.line(START, TOP - 2.6, END, TOP - 2.6)


def line_over_the_letters(canvas: Canvas) -> None:
    said(canvas)
    canvas.line(START, TOP + 9, END, TOP + 9)


def narrow_table(canvas: Canvas) -> None:
    said(canvas)
    canvas.drawString(LEFT, TOP - 12, "op de dag van afgifte")
    for row in range(3):
        canvas.line(LEFT - 4, TOP + 9 - 12 * row, LEFT + 200, TOP + 9 - 12 * row)
    for column in (-4, 38, 200):
        canvas.line(LEFT + column, TOP + 9, LEFT + column, TOP - 15)


def frame_and_ground(canvas: Canvas) -> None:
    canvas.setFillColor(Color(0.8, 0.85, 0.9))
    canvas.rect(LEFT - 4, TOP - 4, 300, 16, stroke=1, fill=1)
    said(canvas)


def highlighted(canvas: Canvas) -> None:
    canvas.setFillColor(Color(1, 1, 0))
    canvas.rect(START, TOP + 1, END - START, 5, stroke=0, fill=1)
    said(canvas)


def rule_that_a_heading_hides(canvas: Canvas) -> None:
    canvas.line(LEFT - 40, MIDDLE, LEFT + 300, MIDDLE)
    canvas.setFillColor(white)
    canvas.rect(LEFT - 5, TOP - 4, 120, 16, stroke=0, fill=1)
    said(canvas)


def leader_behind(canvas: Canvas) -> None:
    said(canvas)
    canvas.setDash(1, 2)
    canvas.line(END + 2, MIDDLE, END + 120, MIDDLE)


def dots_to_write_on(canvas: Canvas) -> None:
    said(canvas)
    canvas.setDash(1, 3)
    canvas.line(LEFT, MIDDLE - 1, END, MIDDLE - 1)


def a_dash_beside(canvas: Canvas) -> None:
    said(canvas)
    canvas.line(END - 4, MIDDLE, END + 10, MIDDLE)


def struck(draw: Draw, *, rotation: int = 0) -> list[str]:
    with pdf.opened(pdf_of(draw, size=(842, 842), rotation=rotation)) as document:
        page = pdf.read_text(document, 0).page
        layer, _, _ = pdf.text_behind(document, 0)
    words = layer.words if page is None else page.words
    assert "niet" in [word.text for word in words]
    return [word.text for word in words if word.struck]


@pytest.mark.parametrize(
    "draw",
    [line_through, bar_through, hairline_through, two_pieces, line_in_a_form_that_is_moved, light_line_on_dark],
)
def test_words_through_which_a_line_runs_are_struck(draw: Draw) -> None:
    assert struck(draw) == ["niet", "blanco"]


@pytest.mark.parametrize(
    "draw",
    [
        said,
        underline,
        double_underline,
        line_over_the_letters,
        narrow_table,
        frame_and_ground,
        highlighted,
        rule_that_a_heading_hides,
        leader_behind,
        dots_to_write_on,
        a_dash_beside,
    ],
)
def test_rules_frames_grounds_and_leaders_strike_nothing(draw: Draw) -> None:
    assert struck(draw) == []


def test_a_page_that_is_shown_turned_is_looked_at_as_shown() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.translate(0, 842)
        canvas.rotate(-90)
        line_through(canvas)

    assert struck(draw, rotation=270) == struck(line_through)


def test_part_of_a_choice_is_struck_enough() -> None:
    def draw(canvas: Canvas) -> None:
        said(canvas, "niet ja/neen")
        canvas.line(LEFT + 32, MIDDLE, LEFT + 58, MIDDLE)

    assert struck(draw) == ["ja/neen"]


def test_a_page_without_lines_is_not_drawn_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.reading.formats.struck.drawn_in_grey", lambda *_: pytest.fail("drawn"))
    assert struck(said) == struck(underline) == struck(narrow_table) == []
