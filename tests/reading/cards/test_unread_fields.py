"""A field of which the number alone was read: what a second engine (a fake) reads beside it."""

import cv2
import numpy as np
import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.unread_fields import with_unread_fields
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import as_pixels
from tests.reading.ocr.asked import Fake

FIELDS = (("1.", "PEETERS"), ("2.", "Noella"), ("3.", "07.04.1992"), ("4a.", "15.07.2016"), ("4b.", "14.07.2026"))
PAGE = np.full((725, 1150), 245, np.uint8)
for _row, (_number, _value) in enumerate(FIELDS):
    cv2.putText(PAGE, _value, (420, 150 + 80 * _row), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (20,), 3)


def read(*unread: int) -> list[Line]:
    """The lines of those fields, but for the values of some."""
    lines = []
    for row, (number, value) in enumerate(FIELDS):
        top, bottom = (118 + 80 * row) / 725, (152 + 80 * row) / 725
        lines.append(Line((Word(number, Box(0.31, top, 0.33, bottom), 0.9),)))
        if row not in unread:
            lines.append(Line((Word(value, Box(0.365, top, 0.6, bottom), 0.9),)))
    return lines


@pytest.mark.parametrize(
    ("unread", "second", "becomes"),
    [
        pytest.param(1, ("Noella Maria", 0.98), ("Noella Maria", 0.85), id="a-name"),
        pytest.param(1, ("Noella", 0.9), None, id="not-surely"),
        pytest.param(1, (None, 0.0), None, id="nothing"),
        pytest.param(3, ("15.07.2016", 0.99), ("15.07.2016", 0.6), id="a-date-is-never-certain"),
    ],
)
def test_what_stands_beside_a_number_is_asked_about(
    unread: int, second: tuple[str | None, float], becomes: tuple[str, float] | None
) -> None:
    before = read(unread)
    found = list(with_unread_fields(as_pixels(PAGE), before, Log(), using=Fake(*second)))
    new = [line for line in found if line not in before]
    assert [(line.text, line.confidence) for line in new] == ([becomes] if becomes else [])
    if new:
        assert found[found.index(new[0]) - 1].text == FIELDS[unread][0]


@pytest.mark.parametrize("unread", [(), (2, 3, 4)], ids=["all-was-read", "no-days"])
def test_nothing_is_asked_where_all_was_read_or_it_is_no_front(unread: tuple[int, ...]) -> None:
    before, fake = read(*unread), Fake("Noella")
    assert with_unread_fields(as_pixels(PAGE), before, Log(), using=fake) == tuple(before)
    assert fake.asked == 0


def test_where_nothing_is_printed_beside_a_number_nothing_is_asked() -> None:
    blank, fake = as_pixels(np.full((725, 1150), 245, np.uint8)), Fake("Noella")
    assert with_unread_fields(blank, read(1), Log(), using=fake) == tuple(read(1))
    assert fake.asked == 0
