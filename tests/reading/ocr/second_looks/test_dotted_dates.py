"""A day filled in on a row of dots."""

from dataclasses import replace

import numpy as np
import pytest

from pipeline.model import CONTESTED, Box, Line, Word
from pipeline.reading.ocr.second_looks import dotted_dates
from pipeline.reading.ocr.second_looks.dotted_dates import with_dotted_dates
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.dotted_rows import find_dotted_rows
from pipeline.reading.vision.ink import find_ink
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.ocr.asked import Fake, form

_WIDE, _HIGH = 1200, 400
_LEVEL = 232
"""The height of the dots, in pixels from the top."""


def filled_in(text: str, *, dots: bool = True, over: int = 5) -> Pixels:
    """A form with a row of dots behind its label, and this text so many pixels over it."""
    sheet, draw, font = form()
    draw.text((60, _LEVEL - 2), "Afgeleverd te Gent, op", fill=20, font=font, anchor="ls")
    for at in range(440, 840, 12) if dots else ():
        draw.ellipse((at, _LEVEL - 4, at + 3, _LEVEL - 1), fill=60)
    draw.text((500, _LEVEL - over - 2), text, fill=20, font=font, anchor="ls")
    return as_pixels(np.asarray(sheet))


def read(page: Pixels, second: str | None, *words: Word) -> list[Word]:
    label = (
        Word("Afgeleverd", Box(0.05, 0.52, 0.18, 0.59), 0.95), Word("te", Box(0.19, 0.52, 0.22, 0.59), 0.95),
        Word("Gent,", Box(0.23, 0.52, 0.3, 0.59), 0.95), Word("op", Box(0.31, 0.52, 0.34, 0.59), 0.95),
    )  # fmt: skip
    lines = with_dotted_dates(page, (Line((*label, *words)),), Log(), find_ink(page), using=Fake(second))
    return [word for line in lines for word in line.words if word not in label]


GARBLED = Word("…42../", Box(0.38, 0.5, 0.5, 0.6), 0.31)


@pytest.mark.parametrize(
    ("printed", "second", "told"),
    [
        ("15 / 03 / 2024", "15 / 03 / 2024.", "15/03/2024"),
        ("15-03-2024", "15-03-2024", "15/03/2024"),
        ("24 maart 2024", "24 maart 2024", "24 maart 2024"),
    ],
)
def test_it_takes_the_place_of_what_was_made_of_the_dots(printed: str, second: str, told: str) -> None:
    found = read(filled_in(printed), second, GARBLED)
    assert " ".join(word.text for word in found) == told
    assert all(word.confidence > CONTESTED for word in found)


@pytest.mark.parametrize(
    "second",
    [
        pytest.param("15 / 08 / 2024", id="the-second-engine-reads-another-day"),
        pytest.param(".15. / .08. / .20.24", id="or-other-figures-in-what-is-no-day"),
        pytest.param("1S / O3", id="or-no-day-at-all"),
        pytest.param(None, id="or-nothing"),
    ],
)
def test_it_is_in_doubt_when_the_second_engine_does_not_bear_it_out(second: str | None) -> None:
    found = read(filled_in("15 / 03 / 2024"), second, GARBLED)
    assert [word.confidence for word in found if "/" in word.text] == [CONTESTED]


def test_it_is_in_doubt_without_a_second_engine_however_often_it_was_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def recognised(_: Pixels, size: float, only: str = "") -> tuple[str, float]:
        return ("15 / 03 / 2024" if only or size == 1.0 else "1S", 0.95)

    monkeypatch.setattr(dotted_dates, "_recognised", recognised)
    page = filled_in("15 / 03 / 2024")
    (row,) = find_dotted_rows(page, find_ink(page).letter_height * len(page))
    assert dotted_dates._read(page, row, Log(), None) == ("15/03/2024", CONTESTED)


@pytest.mark.parametrize(
    "printed",
    [
        pytest.param("", id="nothing-filled-in"),
        pytest.param("31 / 02 / 2024", id="no-day-that-there-was"),
        pytest.param("85.05.12-002.11", id="a-national-number"),
        pytest.param("03 / 2024", id="a-month"),
        pytest.param("0475 12 34 56", id="a-number-to-call"),
        pytest.param("15 / 03 / 24", id="a-year-of-two-figures"),
    ],
)
def test_what_is_no_day_is_left_as_it_was_read(printed: str) -> None:
    assert read(filled_in(printed), printed, GARBLED) == [GARBLED]


def test_the_second_engine_is_asked_only_where_the_first_reads_a_day() -> None:
    for text, asked in (("0475 12 34 56", 0), ("15 / 03 / 2024", 2)):
        page, second = filled_in(text), Fake(text)
        with_dotted_dates(page, (Line((GARBLED,)),), Log(), find_ink(page), using=second)
        assert second.asked == asked


def test_what_was_surely_read_is_not_asked_about_again() -> None:
    sure = Word("15/03/2024", Box(0.4, 0.52, 0.6, 0.6), 0.9)
    assert read(filled_in("15/03/2024"), "16/03/2024", sure) == [sure]
    name = Word("Peeters", Box(0.4, 0.52, 0.6, 0.6), 0.9)
    assert read(filled_in("Peeters"), "16/03/2024", name) == [name]


def test_a_day_without_dots_stands_on_no_row() -> None:
    page = filled_in("15 / 03 / 2024", dots=False)
    assert find_dotted_rows(page, find_ink(page).letter_height * _HIGH) == []
    assert find_dotted_rows(page, 0.0) == []


def test_rows_are_looked_for_only_where_something_unread_may_be_filled_in() -> None:
    sheet = np.vstack([np.full((900, _WIDE), 255, np.uint8), filled_in("15 / 03 / 2024"), filled_in("Peeters")])
    page, letter = as_pixels(sheet), 19.0
    ink = find_ink(page)
    high, (day, name) = len(page), find_dotted_rows(page, letter)

    def bands(*words: Word) -> list[tuple[int, int]]:
        return dotted_dates._bands(ink, [Line((word,)) for word in words], high)

    read = [Word("Afgeleverd", replace(one.place, x0=0.04, x1=0.35), 0.95) for one in (day, name)]
    surely = Word("Peeters", name.place, 0.9)
    assert find_dotted_rows(page, letter, bands(*read)) == [day, name]
    assert find_dotted_rows(page, letter, bands(*read, surely)) == [day]
    assert find_dotted_rows(page, letter, bands(*read, surely, Word("15/03/2024", day.place, 0.9))) == []
    assert bands(Word("Afgeleverd", Box(0.0, 0.0, 1.0, 1.0), 0.95)) == []


def test_grain_makes_no_rows_without_end() -> None:
    grain = np.random.default_rng(1).integers(0, 2, (_HIGH, _WIDE)) * 200
    assert len(find_dotted_rows(as_pixels(grain.astype(np.uint8)), 19.0)) < 2000
