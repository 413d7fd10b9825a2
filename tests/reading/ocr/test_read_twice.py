"""Dates that were read surely are read once more by themselves."""

from collections.abc import Callable

import numpy as np
import pytest

from pipeline.model import READ_TWICE, Box, Line, Word
from pipeline.reading.ocr import read_twice
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.ocr.read_twice import with_dates_read_twice
from pipeline.reading.vision.pixels import as_pixels
from tests.reading.ocr.asked import printed

PAGE = as_pixels(np.full((400, 400), 245))
SURE = 0.96


def line(text: str, confidence: float = SURE, *, high: float = 0.05) -> Line:
    words = text.split()
    return Line(
        tuple(Word(one, Box(0.1 * n, 0.5, 0.1 * n + 0.08, 0.5 + high), confidence) for n, one in enumerate(words))
    )


Reads = Callable[..., list[Box]]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Reads:
    """Tells what is read in every place; the places that are asked about are noted."""
    asked: list[Box] = []

    def tell(text: str, confidence: float = SURE) -> list[Box]:
        def read_region(_: object, box: Box, **__: object) -> tuple[Line, ...]:
            asked.append(box)
            return (line(text, confidence),) if text else ()

        monkeypatch.setattr(read_twice, "read_region", read_region)
        return asked

    return tell


@pytest.mark.parametrize(
    ("first", "second", "sure"),
    [
        ("28/04/2024", "28/04/2024", READ_TWICE),
        ("28/04/2024", "28.04.2024", READ_TWICE),
        ("2024-04-28", "2024-04-28", READ_TWICE),
        ("28/04/2024", "23/04/2024", 0.7),
        ("28/04/2024", "28/4/2024", SURE),
        ("28/04/2024", "", SURE),
    ],
)
def test_how_far_a_date_is_trusted_after_it(reads: Reads, first: str, second: str, sure: float) -> None:
    reads(second)
    (found,) = with_dates_read_twice(PAGE, [line(f"Afgeleverd op {first}")], Log())
    assert found.text == f"Afgeleverd op {first}"
    assert [word.confidence for word in found.words] == [SURE, SURE, sure]


@pytest.mark.parametrize(("confidence", "sure"), [(0.5, SURE), (0.6, 0.7)])
def test_a_second_reading_that_is_hardly_one_speaks_against_nothing(
    reads: Reads, confidence: float, sure: float
) -> None:
    reads("26-08-2024", confidence)
    assert with_dates_read_twice(PAGE, [line("26-02-2024")], Log())[0].confidence == sure


@pytest.mark.parametrize(("third", "sure"), [("26-02-2024", 0.9), ("26-08-2024", 0.7), ("", 0.7)])
def test_a_third_reading_of_figures_alone_settles_it(
    reads: Reads, monkeypatch: pytest.MonkeyPatch, third: str, sure: float
) -> None:
    reads("26-08-2024")
    monkeypatch.setattr(read_twice, "read_figures", lambda *_, **__: (third, SURE))
    assert with_dates_read_twice(PAGE, [line("26-02-2024")], Log())[0].confidence == sure


@pytest.mark.parametrize(("high", "sure"), [(13 / 400, SURE), (15 / 400, READ_TWICE)])
def test_small_print_misleads_both_readings(reads: Reads, high: float, sure: float) -> None:
    reads("28/04/2024")
    assert with_dates_read_twice(PAGE, [line("28/04/2024", high=high)], Log())[0].confidence == sure


def test_of_a_named_month_the_figures_were_read_twice(reads: Reads) -> None:
    reads("28 aprl 2024")
    (found,) = with_dates_read_twice(PAGE, [line("28 april 2024")], Log())
    assert [word.confidence for word in found.words] == [READ_TWICE, SURE, READ_TWICE]


@pytest.mark.parametrize("found", [line("28/04/2024", 0.8), line("28/04/2024", READ_TWICE), line("nr. 1234")])
def test_what_is_not_read_again(reads: Reads, found: Line) -> None:
    asked = reads("28/04/2024")
    assert with_dates_read_twice(PAGE, [found], Log()) == (found,)
    assert not asked


def test_of_many_dates_the_latest_are_read_again(reads: Reads) -> None:
    reads("28/04/2024")
    found = with_dates_read_twice(PAGE, [line("28/04/1985"), *[line("28/04/2024")] * 8, line("28/04/1986")], Log())
    assert [one.confidence for one in found] == [SURE, *[READ_TWICE] * 8, SURE]


@pytest.mark.parametrize(("said", "sure"), [("18/03/2024", READ_TWICE), ("18/08/2024", 0.7)])
def test_on_a_picture(said: str, sure: float) -> None:
    pixels, box = printed("18/03/2024")
    assert with_dates_read_twice(pixels, [Line((Word(said, box, SURE),))], Log())[0].confidence == sure
