"""Which of the finds in a picture are kept where they overlap."""

import pytest

from pipeline.model import Box
from pipeline.reading.vision.found import Found, apart, lies_apart
from pipeline.reading.vision.view import corners_of

CARD, SHEET = 1.59, 1.41


def found(x0: float, y0: float, x1: float, y1: float, *, clear: float = 0.9, aspect: float = CARD) -> Found:
    return Found(corners_of(Box(x0, y0, x1, y1)), (x1 - x0) * (y1 - y0), clear, clear, aspect)


OUTER = found(0.1, 0.1, 0.9, 0.9, aspect=SHEET)
INNER = found(0.3, 0.3, 0.6, 0.5)
NEARLY = found(0.11, 0.1, 0.9, 0.9, clear=0.97, aspect=SHEET)
LEFT, RIGHT = found(0.1, 0.1, 0.49, 0.9, clear=0.97), found(0.51, 0.1, 0.9, 0.9, clear=0.97)
VAGUE = found(0.1, 0.1, 0.9, 0.9, clear=0.6, aspect=1.39)
ONE, LESS = found(0.11, 0.11, 0.89, 0.45, clear=0.8), found(0.11, 0.11, 0.89, 0.45, clear=0.7)
TINY = found(0.3, 0.3, 0.5, 0.45, clear=0.97)
ACROSS = found(0.3, 0.1, 0.9, 0.9, aspect=SHEET)


@pytest.mark.parametrize(
    ("seen", "kept"),
    [
        ([INNER, OUTER], [OUTER]),
        ([OUTER, NEARLY], [NEARLY]),
        ([OUTER, LEFT, RIGHT], [LEFT, RIGHT]),
        ([OUTER, LEFT], [OUTER]),
        ([ACROSS, LEFT], [LEFT]),
        ([VAGUE, ONE], [ONE]),
        ([VAGUE, LESS], [VAGUE]),
        ([VAGUE, TINY], [VAGUE]),
        ([LEFT, RIGHT], [LEFT, RIGHT]),
    ],
    ids=[
        "the outer",
        "the clearer",
        "two and not their outline",
        "a part",
        "a whole card",
        "a card of two",
        "no clear card",
        "a card on a sheet",
        "side by side",
    ],
)
def test_of_finds_that_overlap_one_is_kept(seen: list[Found], kept: list[Found]) -> None:
    assert set(apart(seen)) == set(kept)


@pytest.mark.parametrize(("other", "is_apart"), [(RIGHT, True), (INNER, False), (NEARLY, False)])
def test_what_lies_apart(other: Found, is_apart: bool) -> None:
    assert lies_apart(LEFT, [other]) is is_apart
