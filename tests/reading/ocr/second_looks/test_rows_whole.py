"""Pieces of one row of running text are one line again; columns, tables and rows in order stay as they are."""

import time

import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.second_looks.rows_whole import with_rows_whole

HIGH, LETTER, SPACE = 0.01, 0.006, 0.004


def line(text: str, left: float, row: float, high: float = HIGH, down: float = 0.0) -> Line:
    """A line of print in a square page, `row` rows from the top."""
    words, top = [], 0.1 + 0.015 * row + down
    for word in text.split():
        right = left + LETTER * len(word)
        words.append(Word(word, Box(left, top, right, top + high), 0.95))
        left = right + SPACE
    return Line(tuple(words))


def after(piece: Line, text: str, gap: float = SPACE, high: float = HIGH, down: float = 0.0) -> Line:
    """A piece in the row of another, behind it."""
    row = (piece.box.y0 - 0.1) / 0.015
    return line(text, piece.box.x1 + gap, row, high, down)


ABOVE = line("openstaat blijft onvermeld en al wat hier verder over de rand van de rij staat", 0.1, 0)
BEGUN = line("Veroordelingen tot een gevangenisstraf", 0.1, 1)
TOT = after(BEGUN, "zes maanden tot")
EEN = after(TOT, "een", high=0.005, down=0.003)
FINE = after(EEN, "geldboete van", down=-0.003)
BELOW = line("minder dan 46 uur worden na drie jaar niet meer vermeld behoudens het verval van iets", 0.1, 2)
ROW = "Veroordelingen tot een gevangenisstraf zes maanden tot een geldboete van"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((ABOVE, FINE, TOT, BEGUN, EEN, BELOW), id="four in disorder"),
        pytest.param((ABOVE, BEGUN, EEN, TOT, FINE, BELOW), id="two of them exchanged"),
        pytest.param((ABOVE, TOT, EEN, FINE, BELOW, BEGUN), id="the first behind all"),
        pytest.param((FINE, ABOVE, BEGUN, TOT, EEN, BELOW), id="the last before all"),
        pytest.param((ABOVE, BEGUN, TOT, BELOW, EEN, FINE), id="a line between"),
        pytest.param((BEGUN, EEN, TOT, FINE, ABOVE), id="nothing below"),
        pytest.param((BEGUN, EEN, TOT, FINE, BELOW), id="nothing above"),
    ],
)
def test_the_pieces_of_a_row_are_one_line(lines: tuple[Line, ...]) -> None:
    found = with_rows_whole(lines, 1.0)
    assert [one.text for one in found if one not in lines] == [ROW]
    assert {one for one in found if one in lines} == {one for one in lines if one in (ABOVE, BELOW)}


def test_a_row_takes_the_place_of_its_first_piece() -> None:
    found = with_rows_whole((ABOVE, TOT, BEGUN, EEN, FINE, BELOW), 1.0)
    assert [one.text for one in found] == [ABOVE.text, ROW, BELOW.text]


OTHER = after(BEGUN, "ten hoogste", gap=0.02)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((ABOVE, BEGUN, TOT, EEN, FINE, BELOW), id="in order"),
        pytest.param((ABOVE, OTHER, BEGUN, BELOW), id="a wide gap"),
        pytest.param((TOT, BEGUN), id="nothing runs across"),
        pytest.param((TOT, line("kolom een", 0.1, 0), BEGUN, line("kolom een", 0.1, 2)), id="beside a column"),
        pytest.param((line("NAAM EN VOORNAAM VAN DE PERSOON", 0.1, 8), TOT, BEGUN), id="what runs across is far away"),
        pytest.param((ABOVE, after(BEGUN, "GROOT", high=0.03, down=-0.01), BEGUN, BELOW), id="far larger print"),
        pytest.param((ABOVE, after(BEGUN, "lager", down=0.006), BEGUN, BELOW), id="on another level"),
        pytest.param((ABOVE, after(BEGUN, "een"), after(BEGUN, "of"), BEGUN, BELOW), id="two go on"),
        pytest.param((ABOVE, BELOW), id="whole rows"),
        pytest.param((), id="nothing"),
    ],
)
def test_nothing_else_is_joined(lines: tuple[Line, ...]) -> None:
    assert with_rows_whole(lines, 1.0) == lines


@pytest.mark.parametrize(("aspect", "joined"), [(0.7, True), (1.0, False), (1.4, False)])
def test_a_line_that_runs_across_has_a_word_right_behind_the_gap_on_a_page_of_any_shape(
    aspect: float, *, joined: bool
) -> None:
    """A word that begins so far behind it stands in another column where the page is wide."""
    at = BEGUN.box.x1 + SPACE / 2
    start, behind = line("een regel", 0.1, 0), line("erboven", at + 0.9 * HIGH, 0)
    found = with_rows_whole((Line((*start.words, *behind.words)), TOT, BEGUN), aspect)
    assert (len(found) == 2) is joined


def test_a_page_of_many_lines_takes_no_square_time() -> None:
    """Each piece is held against those on its level; against all of the page this took more than eight seconds."""
    levels = [0.1 + 0.9 * at / 800 for at in range(800)]
    halves = ((0.1, 0.5), (0.501, 0.9))
    lines = [Line((Word("woord", Box(left, y, right, y + HIGH), 0.9),)) for y in levels for left, right in halves]
    begun = time.process_time()
    with_rows_whole(lines, 0.7)
    assert time.process_time() - begun < 4
