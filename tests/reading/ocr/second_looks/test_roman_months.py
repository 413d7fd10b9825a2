"""A month in Roman figures, of which Tesseract takes the strokes for ones, laid before a second engine that is told."""

import pytest

from pipeline.reading.ocr.second_looks.roman_months import with_roman_months
from pipeline.reading.ocr.tries.attempts import Log
from tests.reading.ocr.asked import PAGE, Fake, line


@pytest.mark.parametrize(
    ("first", "sure", "second", "text", "trusted"),
    [
        pytest.param("24.VI1.2025", 0.56, "24.VII.2025", "24.VII.2025", 0.9, id="stroke-as-figure"),
        pytest.param("15.111.1978,", 0.5, "15.III.1978", "15.III.1978,", 0.9, id="three-strokes-are-no-number"),
        pytest.param("24.VII.2025", 0.4, "24.VII.2025", "24.VII.2025", 0.9, id="read-alike"),
        pytest.param("24.VII.2025", 0.95, "24.VII.2025", "24.VII.2025", 0.95, id="was-sure"),
        pytest.param("24.VI.2025", 0.95, "24.VII.2025", "24.VI.2025", 0.7, id="lost-a-stroke"),
        pytest.param("28.11.2025", 0.94, "28.III.2025", "28.11.2025", 0.7, id="march-as-november"),
        pytest.param("13.11.2025", 0.94, "13.II.2025", "13.11.2025", 0.7, id="february-or-november"),
        pytest.param("13.11.2025", 0.94, "13.11.2025", "13.11.2025", 0.94, id="figures-in-both"),
        pytest.param("13.11.2025", 0.94, "13.1I.2025", "13.11.2025", 0.94, id="a-figure-among-strokes-says-nothing"),
        pytest.param("24.VI1.2025", 0.56, "21.VII.2025", "24.VI1.2025", 0.56, id="another-day"),
        pytest.param("24.VI1.2025", 0.56, "24.VII.2026", "24.VI1.2025", 0.56, id="another-year"),
        pytest.param("24.VV1.2025", 0.56, "24.VVI.2025", "24.VV1.2025", 0.56, id="no-month"),
        pytest.param("24.1V1.2025", 0.56, "24.IVI.2025", "24.1V1.2025", 0.56, id="no-month-either"),
        pytest.param("24.VI1.2025", 0.56, None, "24.VI1.2025", 0.56, id="reads-nothing"),
        pytest.param("13.10.2025", 0.94, "13.X.2025", "13.10.2025", 0.94, id="figures-are-not-asked-about"),
    ],
)
def test_what_both_read_alike_is_taken(first: str, sure: float, second: str | None, text: str, trusted: float) -> None:
    (found,) = with_roman_months(PAGE, (line(("Zelzate,", 0.9), (first, sure)),), Log(), using=Fake(second))
    assert [(word.text, word.confidence) for word in found.words] == [("Zelzate,", 0.9), (text, trusted)]


def test_an_unsure_second_reading_changes_nothing() -> None:
    (found,) = with_roman_months(PAGE, (line(("24.VI1.2025", 0.5)),), Log(), using=Fake("24.VII.2025", 0.8))
    assert found.text == "24.VI1.2025"


def test_a_page_without_such_a_date_asks_nobody() -> None:
    fake = Fake("24.VII.2025")
    with_roman_months(PAGE, (line(("24.07.2025", 0.5), ("VII.", 0.5)),), Log(), using=fake)
    assert not fake.asked
