"""Cells of a row stand at one height, or a little above or below where nothing else does."""

from dataclasses import replace

import pytest

from pipeline.extractors.neighbours import Neighbours, with_whole_lines
from pipeline.model import Box, Line, Page, Word
from pipeline.text import right_of
from tests.pages import LINE_HEIGHT, page_of


def moved(page: Page, line: int, down: float) -> Page:
    """The page with one of its lines lower, in fractions of the page height."""
    lines = list(page.lines)
    words = [(word, word.box) for word in lines[line].words]
    lines[line] = Line(
        tuple(replace(word, box=Box(box.x0, box.y0 + down, box.x1, box.y1 + down)) for word, box in words)
    )
    return replace(page, lines=tuple(lines))


TWO_LANGUAGES = "Délivré le          14.04.2025\nAfgeleverd op\n"


@pytest.mark.parametrize("share", [0.0, 0.3, 0.7])
def test_a_value_halfway_between_the_two_lines_of_its_label(share: float) -> None:
    page = moved(page_of(TWO_LANGUAGES), 1, share * 1.4 * LINE_HEIGHT)
    around = Neighbours(page)
    left = around.left(1)
    assert left in (0, 2)
    assert 1 in around.row(0)
    assert left in around.row(1)


def test_a_label_without_a_value_takes_none_of_another_row() -> None:
    page = page_of("Geboortedatum\nAfgeleverd op       14.04.2025\n")
    around = Neighbours(page)
    assert around.row(0) == (0,)
    assert around.left(2) == 1
    assert right_of(page, page.lines[0].box) == ()


def test_what_stands_at_the_height_itself_goes_before_what_stands_near() -> None:
    page = moved(page_of("Naam                SANDERS\nVoornaam            An\n"), 3, -0.6 * LINE_HEIGHT)
    assert [word.text for word in right_of(page, page.lines[0].box)] == ["SANDERS"]
    assert Neighbours(page).row(0) == (0, 1)


def test_right_of_reaches_halfway() -> None:
    page = moved(page_of("Nom                 SANDERS\nNaam\n"), 1, 0.7 * LINE_HEIGHT)
    texts: list[Word] = [*right_of(page, page.lines[0].box)]
    assert [word.text for word in texts] == ["SANDERS"]


def pieces(text: str, *cuts: tuple[int, int]) -> Page:
    """One line of text, cut into pieces by the indices of their words, in the order in which they were read."""
    (line,) = page_of(text).lines
    return replace(page_of(""), lines=tuple(Line(line.words[start:end]) for start, end in cuts))


TOLD = "geboren te Retie op 29 februari 1976 het diploma heeft verworven van"


@pytest.mark.parametrize("cuts", [((6, 10), (0, 6), (10, 12)), ((6, 12), (0, 6)), ((0, 6), (6, 12)), ((0, 12),)])
def test_a_line_that_was_read_in_pieces_is_whole_again(cuts: tuple[tuple[int, int], ...]) -> None:
    assert with_whole_lines(pieces(TOLD, *cuts)).text == TOLD


@pytest.mark.parametrize(
    "text", ["De Voorzitter          De Secretaris", "Naam\nVoornaam", "DIPLOMA\n\nverleend aan An Maes"]
)
def test_cells_and_lines_of_their_own_stay_apart(text: str) -> None:
    page = page_of(text)
    assert with_whole_lines(page) == page


def test_lines_without_height_stand_in_no_row_together() -> None:
    page = page_of("Naam    SANDERS")
    flat = [replace(word, box=replace(word.box, y1=word.box.y0)) for line in page.lines for word in line.words]
    around = Neighbours(replace(page, lines=tuple(Line((word,)) for word in flat)))
    assert (around.row(0), around.left(1)) == ((0,), None)
