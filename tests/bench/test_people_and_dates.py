import datetime as dt
from random import Random

import pytest

from bench.documents import dates
from bench.documents.people import ORIGINS, national_number, random_person, with_birth_date


@pytest.mark.parametrize(
    ("birth", "serial", "number"),
    [
        pytest.param(dt.date(1985, 7, 30), 33, "85073003328", id="born before 2000"),
        pytest.param(dt.date(2000, 1, 25), 567, "00012556777", id="born in 2000, check over a 2 put before"),
        pytest.param(dt.date(2001, 3, 4), 12, "01030401236", id="born in 2001"),
    ],
)
def test_national_number(birth: dt.date, serial: int, number: str) -> None:
    century = "2" if birth.year >= 2000 else ""
    assert (int(century + number[:9]) + int(number[9:])) % 97 == 0
    assert national_number(birth, serial) == number


@pytest.mark.parametrize("origin", sorted(set(ORIGINS)))
def test_person_of_each_origin(origin: str) -> None:
    person = random_person(Random(5), origin=origin)
    assert person == random_person(Random(5), origin=origin)
    assert person.national_number.startswith(f"{person.birth_date:%y%m%d}")
    assert (int(person.national_number[6:9]) % 2 == 1) == (person.sex == "M")
    assert person.mail.isascii()


def test_another_birth_date_changes_the_number() -> None:
    person = with_birth_date(random_person(Random(1)), dt.date(1990, 1, 2))
    assert person.national_number.startswith("900102")


@pytest.mark.parametrize(
    ("day", "style", "language", "text"),
    [
        (dt.date(2024, 4, 28), "slash", "nl", "28/04/2024"),
        (dt.date(2024, 4, 28), "short_upper", "nl", "28 APR. 2024"),
        (dt.date(2024, 4, 28), "weekday", "nl", "zondag 28 april 2024"),
        (dt.date(2024, 4, 1), "long", "fr", "1er avril 2024"),
        (dt.date(2024, 4, 28), "long", "de", "28. April 2024"),
        (dt.date(2024, 4, 28), "american", "en", "April 28, 2024"),
        (dt.date(1998, 6, 28), "words", "nl", "achtentwintigste juni negentienhonderd achtennegentig"),
        (dt.date(1998, 6, 28), "words", "fr", "vingt-huit juin mil neuf cent nonante-huit"),
        (dt.date(2024, 4, 28), "words", "de", "achtundzwanzigsten April zweitausendvierundzwanzig"),
        (dt.date(2003, 1, 30), "words", "en", "thirtieth day of January, two thousand and three"),
        (dt.date(2000, 8, 3), "words", "nl", "derde augustus tweeduizend"),
    ],
)
def test_dates_as_printed(day: dt.date, style: str, language: str, text: str) -> None:
    assert dates.printed(day, style, language) == text
