"""A dash behind 4b is told from all that glare, a pen or a crease leaves of a day."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.card import prepared_card
from pipeline.reading.cards.dash import with_dash
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import font, guilloche, noisy

WIDE, HIGH = 1150, 725
ROWS = (
    ("1.", "HOFFMANN"),
    ("2.", "KIRSTEN"),
    ("3.", "14.02.1975"),
    ("4a.", "09.05.2001"),
    ("4b.", ""),
    ("5.", "J430A27M1C1"),
)
LEFT, COLUMN, TOP, STEP, SIZE = 370, 430, 150, 64, 40
Y = TOP + 4 * STEP
"""Of the row of 4b."""

Drawn = Callable[[ImageDraw.ImageDraw], None]


def card(behind: Drawn | None = None, spoilt: Callable[[Pixels], Pixels] = lambda one: one) -> Pixels:
    """A front as it is read, with what is drawn behind 4b, and what befell the picture then."""
    picture = guilloche(WIDE).resize((WIDE, HIGH))
    draw = ImageDraw.Draw(picture)
    for n, (number, value) in enumerate(ROWS):
        draw.text((LEFT, TOP + n * STEP + 12), number, font=font(26), fill=(70, 70, 70))
        draw.text((COLUMN, TOP + n * STEP), value, font=font(SIZE), fill=(15, 15, 15))
    if behind is not None:
        behind(draw)
    return prepared_card(as_pixels(spoilt(noisy(np.array(picture), 3, 1))))


def lines(confidence: float = 0.9, *, day: str = "09.05.2001", without: str = "") -> tuple[Line, ...]:
    """What is read of it, each word at its place."""
    found = []
    for n, (number, value) in enumerate(ROWS):
        top = TOP + n * STEP
        found.append(word(number, LEFT, top + 18, LEFT + 40, top + 40, 0.9))
        if value and value != without:
            text, sure = (day, confidence) if number == "4a." else (value, 0.9)
            found.append(word(text, COLUMN + 3, top + 9, COLUMN + 24 * len(value), top + 39, sure))
    return tuple(found)


def word(text: str, x0: float, y0: float, x1: float, y1: float, confidence: float) -> Line:
    return Line((Word(text, Box(x0 / WIDE, y0 / HIGH, x1 / WIDE, y1 / HIGH), confidence),))


def stroke(x: int = COLUMN + 2, y: int = Y + 24, long: int = 18, thick: int = 5, fill: int = 15) -> Drawn:
    return lambda draw: draw.rectangle((x, y, x + long, y + thick), fill=(fill,) * 3)


def text(value: str, fill: int = 15) -> Drawn:
    return lambda draw: draw.text((COLUMN, Y), value, font=font(SIZE), fill=(fill,) * 3)


def both(*drawn: Drawn) -> Drawn:
    def draw_all(draw: ImageDraw.ImageDraw) -> None:
        for one in drawn:
            one(draw)

    return draw_all


def glare(left: int, right: int) -> Callable[[Pixels], Pixels]:
    """Light so bright over a stretch of the row that nothing is left of what stands there."""

    def spoilt(picture: Pixels) -> Pixels:
        lit = picture.copy()
        lit[Y - 12 : Y + 56, left:right] = 255
        return lit

    return spoilt


def dashed(page: Pixels, read: tuple[Line, ...]) -> bool:
    return any(line.text == "-" for line in with_dash(page, read))


def test_a_dash_where_the_day_would_begin_is_read() -> None:
    found = with_dash(card(stroke()), lines())
    at = next(n for n, line in enumerate(found) if line.text == "-")
    assert found[at - 1].text == "4b."
    assert found[at].box.x0 * WIDE == pytest.approx(COLUMN + 2, abs=3)
    assert [line for line in found if line.text != "-"] == list(lines())


@pytest.mark.parametrize(
    "behind",
    [
        pytest.param(None, id="nothing"),
        pytest.param(text("14.02.2031"), id="a day"),
        pytest.param(text("14.02.2031", 175), id="a pale day"),
        pytest.param(both(stroke(), text("14.02.2031", 185)), id="a dash over a pale day"),
        pytest.param(both(stroke(), stroke(x=COLUMN + 140)), id="two hyphens of a day"),
        pytest.param(stroke(x=COLUMN + 60), id="a hyphen within a day"),
        pytest.param(stroke(y=Y + 38), id="at the foot"),
        pytest.param(stroke(y=Y + 8), id="at the top"),
        pytest.param(stroke(long=6), id="a point"),
        pytest.param(stroke(long=150), id="a line"),
        pytest.param(stroke(thick=18), id="a block"),
        pytest.param(stroke(fill=150), id="paler than print"),
        pytest.param(both(stroke(), stroke(x=COLUMN + 90, y=Y + 36, long=5)), id="a point behind it"),
    ],
)
def test_nothing_else_is_a_dash(behind: Drawn | None) -> None:
    assert not dashed(card(behind), lines())


@pytest.mark.parametrize(
    "spoilt", [glare(COLUMN + 30, COLUMN + 300), glare(COLUMN + 25, WIDE)], ids=["a spot", "to the edge"]
)
def test_what_glare_may_have_left_of_a_day_is_no_dash(spoilt: Callable[[Pixels], Pixels]) -> None:
    assert not dashed(card(both(stroke(), text(" 02.2031")), spoilt), lines())


@pytest.mark.parametrize(
    "read",
    [
        pytest.param(lines(0.5), id="the day over it hardly read"),
        pytest.param(lines(day="0?.05.20"), id="no day over it"),
        pytest.param(lines(without="J430A27M1C1"), id="nothing read under it"),
        pytest.param((*lines(), word("x", COLUMN + 40, Y + 10, COLUMN + 90, Y + 40, 0.4)), id="something read there"),
    ],
)
def test_where_print_is_not_legible_around_it_no_dash_is_read(read: tuple[Line, ...]) -> None:
    assert not dashed(card(stroke()), read)
