import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.extractors.national_numbers import (
    birth_date_of,
    century_of,
    days_in_numbers,
    find_national_numbers,
)
from tests.pages import page_of


@pytest.mark.parametrize(
    "text",
    [
        "85.07.30-033.28",
        "85.07.30 033-28",
        "85073003328",
        "850730 033 28",
        "RRN: 85.07.30-033.28.",
        "85 07 30 033 28",
        "85.07.30-033,28",
        "85. 07. 30 – 033. 28",
    ],
)
def test_every_way_of_printing_is_found(text: str) -> None:
    (number,) = find_national_numbers(page_of(text))
    assert number.digits == "85073003328"
    assert number.birth_date == dt.date(1985, 7, 30)


def test_place_and_words() -> None:
    (number,) = find_national_numbers(page_of("Naam: Janssens\nRijksregisternummer: 85.07.30 033-28 te Gent"))
    assert (number.line, [word.text for word in number.words]) == (1, ["85.07.30", "033-28"])


@pytest.mark.parametrize(
    ("digits", "century", "birth"),
    [
        ("93051822361", 1900, dt.date(1993, 5, 18)),
        ("01030401236", 2000, dt.date(2001, 3, 4)),
        ("85073003329", None, None),
        ("8507300332", None, None),
        ("٨٥٠٧٣٠٠٣٣٢٨", None, None),
    ],
)
def test_century_is_the_one_under_which_the_checksum_holds(
    digits: str, century: int | None, birth: dt.date | None
) -> None:
    assert (century_of(digits), birth_date_of(digits)) == (century, birth)


def with_checksum(nine: int, century: int) -> str:
    return f"{nine:09d}{97 - ((2_000_000_000 if century == 2000 else 0) + nine) % 97:02d}"


@pytest.mark.parametrize(
    "nine", [854730033, 852730033, 850000033, 850700033], ids=["bis", "bis-20", "no-date", "no-day"]
)
def test_bis_numbers_and_unknown_dates_hold_no_birth_date(nine: int) -> None:
    (number,) = find_national_numbers(page_of(with_checksum(nine, 1900)))
    assert number.birth_date is None


@pytest.mark.parametrize(
    "text", ["85073003329", "185073003328", "0475 12 34 56", "BE68 5390 0754 7034", "85.99.30-033.28"]
)
def test_other_numbers_are_not_taken(text: str) -> None:
    assert find_national_numbers(page_of(text)) == ()


@given(st.dates(dt.date(1900, 1, 1), dt.date(2030, 12, 31)), st.integers(1, 997))
def test_every_number_gives_back_its_birth_date(day: dt.date, serial: int) -> None:
    century = 1900 if day.year < 2000 else 2000
    digits = with_checksum(int(f"{day:%y%m%d}{serial:03d}"), century)
    assert (century_of(digits), birth_date_of(digits)) == (century, day)


@given(st.text(alphabet="0123456789 .-/٣", max_size=60))
def test_any_text_is_read_without_an_error(text: str) -> None:
    find_national_numbers(page_of(text if text.strip() else "x"))


def test_a_number_with_a_wrong_checksum_still_tells_the_day_of_birth() -> None:
    assert days_in_numbers(page_of("RRN 73.09.01-054.12\nTel. 09 372 14 31")) == {(73, 9, 1)}
    assert days_in_numbers(page_of("Uitgereikt op 16.04.2024")) == frozenset()
