"""Dates within a sentence, and those with the name of a month, between two engines."""

import pytest

from pipeline.model import Line
from pipeline.reading.ocr.second_looks.second_opinion import with_second_opinion
from pipeline.reading.ocr.tries.attempts import Log
from tests.reading.ocr.asked import PAGE, Fake, line

_SENTENCE = tuple(
    (word, 0.95) for word in ("Aangevraagd", "en", "afgeleverd", "bij", "de", "gemeente", "Zoutleeuw", "op")
)


@pytest.mark.parametrize(
    ("read", "second", "becomes"),
    [
        pytest.param("24 februan 2024.", ("24 februari 2024.", 0.92), "24 februari 2024.", id="name-put-right"),
        pytest.param("24 februan 2024.", ("24 februari 2024.", 0.8), "24 februan 2024.", id="second-is-not-sure"),
        pytest.param("24 maait 2024", ("24 maart 2024", 0.99), "24 maart 2024", id="nearest-month"),
        pytest.param("24 juri 2024", ("24 juli 2024", 0.99), "24 juri 2024", id="two-months-are-as-near"),
        pytest.param("24 xx 2024", ("24 mei 2024", 0.99), "24 xx 2024", id="no-month-is-near"),
    ],
)
def test_a_month_is_put_right_where_both_engines_leave_one_name(
    read: str, second: tuple[str, float], becomes: str
) -> None:
    (found,) = with_second_opinion(PAGE, (_within(read, 0.8),), Log(), using=Fake(*second))
    assert _date(found) == becomes


@pytest.mark.parametrize(
    ("read", "second", "least"),
    [
        pytest.param("9 december 2016", "9december 2016", 0.9, id="agrees-glued"),
        pytest.param("8 augustus 1997", "8 augustrs 1997", 0.8, id="the-name-of-a-month-stands"),
        pytest.param("1 september 2024", "11 september 2024", 0.5, id="day-differs"),
        pytest.param("8 juni 2024", "8 juli 2024", 0.5, id="month-differs"),
        pytest.param("8 juni 2024", "8 juni 2021", 0.5, id="year-differs"),
        pytest.param("8 juni 2024", "9 junl 2024", 0.5, id="day-differs-beside-a-month-nearly-read"),
        pytest.param("8 juni 2024", "8 supahs 2021", 0.8, id="reads-no-month"),
        pytest.param("8 juni 2024", "38 juni 2024", 0.8, id="reads-no-day-of-a-month"),
        pytest.param("8 juni 2024", "juni", 0.8, id="reads-no-date"),
        pytest.param("1er mars 2024", "1er mars 2024", 0.9, id="the-first-in-french"),
        pytest.param("1er mars 2024", "11 mars 2024", 0.5, id="not-the-first"),
        pytest.param("ler mars 2024", "ler mars 2024", 0.9, id="the-first-can-be-no-other"),
        pytest.param("ler mars 2024", "1er mars 2024", 0.9, id="the-first-and-its-figure"),
        pytest.param("ler mars 2024", "ler mai 2024", 0.5, id="the-first-of-another-month"),
        pytest.param("ler mars 2024", "le 1 mars 2024", 0.9, id="the-first-without-its-ending"),
        pytest.param("lle mars 2024", "1er mars 2024", 0.8, id="another-ending"),
        pytest.param("ler mars 2024", "11 mars 2024", 0.5, id="a-letter-and-another-day"),
        pytest.param("20/02/2024", "20/02/2024", 0.9, id="figures-agree"),
        pytest.param("20/02/2024", "20/02/2021", 0.5, id="figures-differ"),
    ],
)
def test_a_date_in_a_sentence_is_weighed_as_a_field_is(read: str, second: str, least: float) -> None:
    (found,) = with_second_opinion(PAGE, (_within(read, 0.8),), Log(), using=Fake(second))
    assert _date(found) == read
    assert min(word.confidence for word in found.words[len(_SENTENCE) :]) == least
    assert all(word.confidence == 0.95 for word in found.words[: len(_SENTENCE)])


@pytest.mark.parametrize(
    ("second", "day"),
    [
        (("09 februari 2024.", 0.97), ("09", 0.85)),
        (("O9 februari 2024.", 0.97), ("O9", 0.95)),
        (("08 februari", 0.9), ("O9", 0.95)),
    ],
    ids=["figures", "a-letter-too", "no-date"],
)
def test_a_letter_in_the_day_is_asked_about_however_surely_it_was_read(
    second: tuple[str, float], day: tuple[str, float]
) -> None:
    (found,) = with_second_opinion(PAGE, (_within("O9 februari 2024.", 0.95),), Log(), using=Fake(*second))
    first = found.words[len(_SENTENCE)]
    assert (first.text, first.confidence) == day


@pytest.mark.parametrize(
    ("read", "second", "becomes"),
    [
        pytest.param("19 O1 2026", ("19 01 2026", 0.99), "19 01 2026", id="letter-in-the-month"),
        pytest.param("l9 O1 2026", ("19 01 2026", 0.99), "19 01 2026", id="in-both"),
        pytest.param("19 O1 2026", ("19012026", 0.99), "19 01 2026", id="glued"),
        pytest.param("19 O1 2026", ("19 07 2026", 0.99), "19 O1 2026", id="another-month"),
        pytest.param("19 O1 2026", ("19 01 2025", 0.99), "19 O1 2026", id="another-year"),
        pytest.param("19 O1 2026", ("19 01 2026", 0.8), "19 O1 2026", id="unsure"),
        pytest.param("19 O1 2026", ("19 O1 2026", 0.99), "19 O1 2026", id="a-letter-too"),
        pytest.param("19 01 2026", ("19 07 2026", 0.99), "19 01 2026", id="no-letter-is-not-asked"),
    ],
)
def test_letters_among_the_figures_of_a_day_with_gaps_are_figures_where_the_second_engine_reads_them(
    read: str, second: tuple[str, float], becomes: str
) -> None:
    words = (("DATUM", 0.96), ("AFGIFTE", 0.96), *((word, 0.8 if word[1] == "1" else 0.96) for word in read.split()))
    (found,) = with_second_opinion(PAGE, (line(*words),), Log(), using=Fake(*second))
    assert found.text == f"DATUM AFGIFTE {becomes}"
    assert all(word.confidence <= 0.85 for word in found.words if word.text == "01")


def test_a_date_that_was_read_surely_is_not_asked_about() -> None:
    fake = Fake("24 februari 2024")
    with_second_opinion(PAGE, (_within("24 februari 2024", 0.95),), Log(), using=fake)
    assert fake.asked == 0


def _within(date: str, sure: float) -> Line:
    return line(*_SENTENCE, *((word, sure) for word in date.split()))


def _date(found: Line) -> str:
    return " ".join(word.text for word in found.words[len(_SENTENCE) :])


@pytest.mark.parametrize(
    ("read", "second", "becomes", "least"),
    [
        pytest.param("2902/2024", ("29 02/2024", 0.98), "29/02/2024", 0.9, id="a-gap-for-the-sign"),
        pytest.param("2902/2024", ("29/02/2024", 0.98), "29/02/2024", 0.9, id="the-sign"),
        pytest.param("2902.2024", ("29.02.2024", 0.86), "29.02.2024", 0.86, id="no-surer-than-the-second"),
        pytest.param("2902/2024", ("2902/2024", 0.98), "2902/2024", 0.95, id="both-without"),
        pytest.param("2902/2024", ("28 02/2024", 0.98), "2902/2024", 0.5, id="another-day-with-a-gap"),
        pytest.param("2902/2024", ("28/02/2024", 0.98), "28/02/2024", 0.6, id="another-day"),
        pytest.param("2902/2024", ("nr. 2902", 0.98), "2902/2024", 0.95, id="no-day"),
        pytest.param("1231/2024", ("12 31/2024", 0.98), "1231/2024", 0.95, id="no-month-is-not-asked"),
        pytest.param("A2902/2024", ("29 02/2024", 0.98), "A2902/2024", 0.95, id="a-code-is-not-asked"),
    ],
)
def test_a_day_without_one_sign_is_asked_about_however_surely_it_was_read(
    read: str, second: tuple[str, float], becomes: str, least: float
) -> None:
    (found,) = with_second_opinion(PAGE, (_within(read, 0.95),), Log(), using=Fake(*second))
    assert (_date(found), min(word.confidence for word in found.words)) == (becomes, least)


@pytest.mark.parametrize("within", [True, False], ids=["in-a-sentence", "by-itself"])
@pytest.mark.parametrize(
    ("read", "becomes"),
    [("12/04/2524", "12/04/2024"), ("12 april 2624", "12 april 2024"), ("12.04.£024,", "12.04.2024,")],
)
def test_a_year_that_a_rim_crosses_is_the_only_one_that_it_can_be(read: str, becomes: str, *, within: bool) -> None:
    (found,) = with_second_opinion(PAGE, (_dated(read, within=within),), Log(), using=Fake(becomes.strip(","), 0.97))
    assert found.text.endswith(becomes)
    assert found.words[-1].confidence == 0.85


@pytest.mark.parametrize("within", [True, False], ids=["in-a-sentence", "by-itself"])
@pytest.mark.parametrize(
    ("read", "second"),
    [
        pytest.param("12/04/2524", ("12/04/2024", 0.9), id="the-second-is-not-sure"),
        pytest.param("12/04/2524", ("17/04/2024", 0.99), id="another-day"),
        pytest.param("12/04/2524", ("12/05/2024", 0.99), id="another-month"),
        pytest.param("12/04/2524", ("12/04/2023", 0.99), id="another-year"),
        pytest.param("12/04/2524", ("12/04/2524", 0.99), id="the-same-year"),
        pytest.param("2/04/2524", ("12/04/2024", 0.99), id="a-figure-more"),
        pytest.param("12/04/2544", ("12/04/2024", 0.99), id="two-figures-crossed"),
        pytest.param("12 april 2524", ("12 mei 2024", 0.99), id="another-name"),
    ],
)
def test_elsewhere_a_crossed_year_is_none(read: str, second: tuple[str, float], *, within: bool) -> None:
    (found,) = with_second_opinion(PAGE, (_dated(read, within=within),), Log(), using=Fake(*second))
    assert found.words[-1].text != "12/04/2024" or found.words[-1].confidence <= 0.6
    assert min(word.confidence for word in found.words) <= 0.6 or found.text.endswith(read)


def test_a_year_of_the_calendar_is_never_taken_for_a_crossed_one() -> None:
    (found,) = with_second_opinion(PAGE, (_dated("12/04/2014", within=False),), Log(), using=Fake("12/04/2024", 0.99))
    assert (found.words[-1].text, found.words[-1].confidence) == ("12/04/2014", 0.5)


def _dated(date: str, *, within: bool) -> Line:
    return _within(date, 0.8) if within else line(("Gent,", 0.95), *((word, 0.8) for word in date.split()))
