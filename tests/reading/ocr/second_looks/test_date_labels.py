"""Labels of days of which a word was read poorly."""

import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.second_looks.date_labels import with_date_labels
from pipeline.reading.ocr.tries.attempts import Log
from tests.reading.ocr.asked import PAGE, Fake

_DAY = Box(0.4, 0.2, 0.55, 0.22)


def row(y: float, *words: tuple[str, float], x: float = 0.1) -> Line:
    step = 0.08
    return Line(
        tuple(
            Word(text, Box(x + k * step, y, x + 0.07 + k * step, y + 0.02), sure)
            for k, (text, sure) in enumerate(words)
        )
    )


def day(text: str = "24/03/2024") -> Line:
    return Line((Word(text, _DAY, 0.9),))


def told(lines: tuple[Line, ...], said: str | None, sure: float = 0.97) -> str:
    return with_date_labels(PAGE, lines, Log(), using=Fake(said, sure))[0].text


@pytest.mark.parametrize("printed", ["24/03/2024", "24 maart 2024", "24. März 2024", "2024-03-24"])
def test_a_poorly_read_word_before_a_day_is_as_the_second_engine_reads_it(printed: str) -> None:
    label = row(0.2, ("Datum", 0.96), ("van", 0.9), ("alge", 0.58))
    assert told((label, day(printed)), "Datum van afgifte") == "Datum van afgifte"


def test_so_is_one_over_a_day_and_on_its_line() -> None:
    over = row(0.17, ("Date", 0.96), ("de", 0.9), ("dêlrwrance", 0.35), x=0.4)
    assert told((over, day()), "Date de délivrance") == "Date de délivrance"
    beside = row(0.2, ("Afgitte", 0.6), ("op", 0.95), ("24/03/2024", 0.9))
    assert told((beside,), "Afgifte op") == "Afgifte op 24/03/2024"


@pytest.mark.parametrize(
    ("said", "sure"),
    [
        pytest.param("Datum van afgifte", 0.9, id="unsure"),
        pytest.param("Datum van geboorte", 0.97, id="another-word"),
        pytest.param("Datumvan afgifte", 0.97, id="as-many-words-are-not-read"),
        pytest.param("Datum van afg1fte", 0.97, id="a-figure"),
        pytest.param(None, 0.0, id="nothing"),
    ],
)
def test_it_stays_where_the_second_engine_does_not_tell(said: str | None, sure: float) -> None:
    label = row(0.2, ("Datum", 0.96), ("van", 0.9), ("alge", 0.58))
    assert told((label, day()), said, sure) == "Datum van alge"


@pytest.mark.parametrize(
    ("said", "becomes"),
    [("11 AFGIFTE", "AFGIFTE"), ("2011 AFGIFTE", "uAFGSTE"), ("11 12 AFGIFTE", "uAFGSTE"), ("11 AANVRAAG", "uAFGSTE")],
)
def test_the_number_of_a_cell_is_left_out_where_it_was_read_as_a_letter(said: str, becomes: str) -> None:
    over = row(0.17, ("uAFGSTE", 0.05), x=0.4)
    assert told((over, day("04.03.2026")), said, 0.965) == becomes


def test_what_resembles_the_first_reading_needs_less_confidence() -> None:
    label = row(0.2, ("Afgdredatum", 0.69), ("van", 0.9))
    assert told((label, day()), "Algitedatum van", 0.9) == "Algitedatum van"
    assert told((label, day()), "Algitedatum van", 0.8) == "Afgdredatum van"
    assert told((label, day()), "Vervaldatum van", 0.9) == "Afgdredatum van"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param((row(0.2, ("Datum", 0.96), ("afgifte", 0.95)), day()), id="surely-read"),
        pytest.param((row(0.6, ("Datum", 0.96), ("alge", 0.58)), day()), id="far-from-the-day"),
        pytest.param((row(0.2, ("Datum", 0.96), ("alge", 0.58)), day("24")), id="no-day"),
        pytest.param((row(0.2, ("Nr", 0.96), ("4", 0.9), ("alge", 0.58)), day()), id="with-figures"),
        pytest.param((row(0.2, *[("woordenrijk", 0.5)] * 5), day()), id="running-text"),
    ],
)
def test_nothing_else_is_asked_about(lines: tuple[Line, ...]) -> None:
    second = Fake("Datum van afgifte")
    assert with_date_labels(PAGE, lines, Log(), using=second) == lines
    assert second.asked == 0
