"""The boxes of a list of models: which is ticked, from the picture of the page."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from pipeline.model import Box, Line, Page, Word
from pipeline.reading.sheets.tick_boxes import with_tick_boxes
from pipeline.reading.vision.pixels import Pixels
from tests.pages import page_of

HIGH, WIDE = 1600, 1130
SIDE, TALL = 20, 18
"""Pixels: of a square, and of a figure."""
LISTED = ("artikel 595 - algemeen", "artikel 596, 1e lid", "artikel 596, 2e lid")

Mark = Callable[[Pixels, int, int], None]


def blank() -> Pixels:
    return np.full((HIGH, WIDE), 245, np.uint8)


def square(picture: Pixels, x: int, y: int) -> None:
    cv2.rectangle(picture, (x, y), (x + SIDE, y + SIDE), (30,), 2)


def crossed(picture: Pixels, x: int, y: int) -> None:
    square(picture, x, y)
    cv2.line(picture, (x + 4, y + 4), (x + SIDE - 4, y + SIDE - 4), (30,), 2)
    cv2.line(picture, (x + 4, y + SIDE - 4), (x + SIDE - 4, y + 4), (30,), 2)


def checked(picture: Pixels, x: int, y: int) -> None:
    square(picture, x, y)
    points = np.array([[x + 4, y + 10], [x + 8, y + 15], [x + SIDE - 4, y + 4]], np.int32)
    cv2.polylines(picture, [points], False, (30,), 3)


def filled(picture: Pixels, x: int, y: int) -> None:
    cv2.rectangle(picture, (x, y), (x + SIDE, y + SIDE), (30,), -1)


def smudged(picture: Pixels, x: int, y: int) -> None:
    square(picture, x, y)
    cv2.circle(picture, (x + SIDE // 2, y + SIDE // 2), 2, (30,), -1)


def nothing(picture: Pixels, x: int, y: int) -> None:
    """No square at all."""


def words_at(text: str, x: int, y: int, picture: Pixels) -> Line:
    """The text as words from x, y; its letters are drawn too, since ink lies under them on a page."""
    words = []
    for part in text.split():
        wide = cv2.getTextSize(part, cv2.FONT_HERSHEY_SIMPLEX, 0.8, 2)[0][0]
        cv2.putText(picture, part, (x, y + TALL), cv2.FONT_HERSHEY_SIMPLEX, 0.8, (30,), 2)
        words.append(Word(part, Box(x / WIDE, y / HIGH, (x + wide) / WIDE, (y + TALL) / HIGH), 0.95))
        x += wide + 10
    return Line(tuple(words))


def form(*marks: Mark, stacked: bool = False, behind: bool = False) -> tuple[Pixels, tuple[Line, ...]]:
    """A list of the models with a box for each, beside or over one another."""
    picture, lines = blank(), []
    for at, (mark, text) in enumerate(zip(marks, LISTED, strict=True)):
        x, y = (100, 400 + 60 * at) if stacked else (60 + 350 * at, 400)
        line = words_at(text, x + (0 if behind else 34), y, picture)
        right = round(line.box.x1 * WIDE)
        mark(picture, right + 12 if behind else x, y)
        lines.append(line)
    return picture, tuple(lines)


def read(picture: Pixels, lines: tuple[Line, ...]) -> list[str]:
    return [line.text for line in with_tick_boxes(picture, lines)]


@pytest.mark.parametrize("mark", [crossed, checked, filled])
@pytest.mark.parametrize("stacked", [False, True], ids=["row", "column"])
@pytest.mark.parametrize("at", [0, 1, 2])
def test_the_one_that_is_ticked(mark: Mark, stacked: bool, at: int) -> None:
    marks: list[Mark] = [square, square, square]
    marks[at] = mark
    said = read(*form(*marks, stacked=stacked))
    expected = [text for i, line in enumerate(LISTED) for text in ("☒" if i == at else "☐", line)]
    assert said == expected


def test_a_box_behind_its_article() -> None:
    picture, lines = form(square, crossed, square, behind=True)
    boxes = [line for line in with_tick_boxes(picture, lines) if line.text in "☐☒"]
    assert [line.text for line in sorted(boxes, key=lambda line: line.box.x0)] == ["☐", "☒", "☐"]


@pytest.mark.parametrize(
    "marks",
    [
        pytest.param((square, square, square), id="none"),
        pytest.param((crossed, square, crossed), id="two"),
        pytest.param((crossed, smudged, square), id="smudge"),
        pytest.param((crossed, square, nothing), id="an-article-without"),
        pytest.param((nothing, nothing, nothing), id="no-boxes"),
        pytest.param((nothing, crossed, nothing), id="one-box-only"),
    ],
)
def test_nothing_is_said_of_what_is_not_clear(marks: tuple[Mark, ...]) -> None:
    picture, lines = form(*marks)
    assert with_tick_boxes(picture, lines) == lines


def test_what_ocr_made_of_a_box_goes() -> None:
    picture, (first, *rest) = form(crossed, square, square)
    remnant = Word("B", Box(60 / WIDE, 400 / HIGH, 80 / WIDE, 420 / HIGH), 0.4)
    assert read(picture, (Line((remnant, *first.words)), *rest))[:2] == ["☒", LISTED[0]]


def test_boxes_beside_other_lines_are_left_alone() -> None:
    picture, _ = form(crossed, square, square)
    words = page_of("Uittreksel voor een werkgever\nAan de heer Maes", confidence=0.9).lines
    assert with_tick_boxes(picture, words) == words


def test_a_page_without_pixels_to_speak_of() -> None:
    page: Page = page_of("artikel 595 of artikel 596, 2e lid", confidence=0.9)
    assert with_tick_boxes(np.full((8, 8), 245, np.uint8), page.lines) == page.lines


def test_squares_within_a_line_that_was_read_as_one_stand_among_its_words() -> None:
    picture, lines = form(nothing, nothing, nothing)
    whole = Line(tuple(word for line in lines for word in line.words))
    for line, mark in zip(lines, (crossed, square, square), strict=True):
        mark(picture, round(line.box.x0 * WIDE) - 34, 400)
    told = " ".join(read(picture, (whole,)))
    assert told == f"☒ {LISTED[0]} ☐ {LISTED[1]} ☐ {LISTED[2]}"
