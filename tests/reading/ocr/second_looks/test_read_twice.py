"""Dates that were read surely are read once more by themselves."""

from collections.abc import Callable

import numpy as np
import pytest

from pipeline.model import READ_TWICE, Box, Line, Word
from pipeline.reading.ocr.second_looks import read_twice
from pipeline.reading.ocr.second_looks.read_twice import with_dates_read_twice
from pipeline.reading.ocr.tries.attempts import Log
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
        ("28/04/2024", "28/04/2624", 0.9),
        ("28/04/2024", "28/04/2034", 0.7),
        ("28/04/2024", "28/04/2934", 0.7),
        ("28/04/2024", "23/04/2624", 0.7),
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


@pytest.mark.parametrize(("third", "sure"), [(("28", "2024"), 0.9), (("23", "2024"), 0.7), (("", ""), 0.7)])
def test_a_third_reading_settles_a_named_month_as_well(
    reads: Reads, monkeypatch: pytest.MonkeyPatch, third: tuple[str, str], sure: float
) -> None:
    reads("23 april 2024")
    answers = iter(third)
    monkeypatch.setattr(read_twice, "read_figures", lambda *_, **__: (next(answers), SURE))
    (found,) = with_dates_read_twice(PAGE, [line("28 april 2024")], Log())
    assert [word.confidence for word in found.words] == [sure] * 3


_MISREAD = [
    *((f"{day}/04/2024", "28/04/2024") for day in ("20", "23", "26", "29", "08", "18")),
    *((f"28/{month}/2024", "28/04/2024") for month in ("01", "07", "09")),
    *((f"28/04/{year}", "28/04/2024") for year in ("2004", "2014", "2021", "2023", "2027", "2034", "2094")),
    ("2021-04-28", "2024-04-28"),
    ("26.04.2024", "28.04.2024"),
    ("26 april 2024", "28 april 2024"),
    ("28 avril 2021", "28 avril 2024"),
    ("28 MRT. 2021", "28 MRT. 2024"),
    ("3 Dezember 2023", "8 Dezember 2023"),
]


@pytest.mark.parametrize("label", ["Afgeleverd op", "Fait à Liège, le", "Ausgestellt am", "Issued on", "Gent,"])
@pytest.mark.parametrize(("misread", "right"), _MISREAD)
def test_a_day_of_issue_with_one_figure_misread_is_caught(reads: Reads, label: str, misread: str, right: str) -> None:
    reads(right)
    found = with_dates_read_twice(PAGE, [*_BESIDE, line(f"{label} {misread}"), *_BESIDE], Log())[len(_BESIDE)]
    assert max(word.confidence for word in found.words[len(label.split()) :]) == 0.7


_BESIDE = (
    *(line(f"geboren op {day}/03/1985") for day in range(10, 19)),
    *(line(f"vonnis van {day}/03/2012") for day in range(10, 14)),
    line("besluit van 21 november 2016"),
    line("Aangevraagd op 02/05/2024"),
    *(line(f"Dit document is geldig tot {day}/09/2024") for day in range(10, 14)),
)
"""Days that decide nothing, above and below it."""


@pytest.mark.parametrize(
    "found",
    [
        line("28/04/2024", 0.8),
        line("28/04/2024", READ_TWICE),
        line("nr. 1234"),
        line("geboren op 28/04/1985"),
        line("academiejaar 2023-2024"),
        line("01/2022 - heden"),
        line("2011 - 2017"),
        line("CSR2024/7298022"),
        line("28/14/2024"),
        line("de wet van 31 juli 2009"),
        line("l'arrêté royal du 21 novembre 2016"),
        line("(B.S. 9 december 2016)"),
        line("Omzendbrief nr. 264 van 22 december 2017"),
    ],
    ids=lambda found: found.text,
)
def test_what_is_not_read_again(reads: Reads, found: Line) -> None:
    asked = reads("28/04/2024")
    assert with_dates_read_twice(PAGE, [found], Log()) == (found,)
    assert not asked


@pytest.mark.parametrize("other", ["28/04/2024", "28 april 2024", "2024-04-28", "28. April 2024"])
def test_a_day_that_is_told_in_another_place_needs_no_second_reading(reads: Reads, other: str) -> None:
    asked = reads("23/04/2024")
    lines = (line("Aangevraagd op 28/04/2024"), line(other))
    assert with_dates_read_twice(PAGE, lines, Log()) == lines
    assert not asked


@pytest.mark.parametrize("issue", ["Afgeleverd op", "Pajottegem,", "9000 Gent,", "Bruxelles, le"])
def test_a_day_of_issue_misread_as_that_of_the_request_is_caught(reads: Reads, issue: str) -> None:
    reads("28/04/2024")
    lines = [line("Aangevraagd op 23/04/2024"), line(f"{issue} 23/04/2024")]
    assert with_dates_read_twice(PAGE, lines, Log())[1].words[-1].confidence == 0.7


def test_a_doubtful_reading_of_the_same_day_is_no_witness(reads: Reads) -> None:
    asked = reads("28/04/2024")
    with_dates_read_twice(PAGE, [line("Aangevraagd op 28/04/2024"), line("28/04/2024", 0.7)], Log())
    assert len(asked) == 1


def test_of_many_dates_those_of_an_issue_and_the_latest_are_read_again(reads: Reads) -> None:
    reads("01/02/2009")
    others = [line(f"Aangevraagd op 01/02/20{year}") for year in range(10, 20)]
    *found, issue = with_dates_read_twice(PAGE, [*others, line("Fait le 01/02/2009")], Log())
    assert issue.words[-1].confidence == READ_TWICE
    assert [one.words[-1].confidence for one in found] == [SURE] * 7 + [0.7] * 3


@pytest.mark.parametrize(("said", "sure"), [("18/03/2024", READ_TWICE), ("18/08/2024", 0.7)])
def test_on_a_picture(said: str, sure: float) -> None:
    pixels, box = printed("18/03/2024")
    assert with_dates_read_twice(pixels, [Line((Word(said, box, SURE),))], Log())[0].confidence == sure
