"""Until when a category is held, where a print tells it otherwise than by a table of rows."""

import datetime as dt

import pytest

from pipeline.extractors.licence.category_ends import category_ends
from tests.pages import page_of

DAY = dt.date(2023, 8, 14)


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("B          11.04.2009    14 augustus 2023", "B"),
        ("B          11.04.2009    14 aug. 2023", "B"),
        ("B          11.04.2009    14 08 2023", "B"),
        ("AM, B      11.04.2009    14.08.2023", "AM B"),
        ("B          van 11.04.2009 tot 14.08.2023", "B"),
        ("9. AM (onbeperkt), B (tot 14.08.2023)", "B"),
        ("Categorie B: afgegeven op 11.04.2009, geldig tot 14.08.2023", "B"),
        ("Catégories A et B valables jusqu'au 14.08.2023", "A B"),
        ("Klasse B gültig bis zum 14.08.2023", "B"),
        ("Category B valid until 14.08.2023", "B"),
        ("10. AM 11.04.2009  B 11.04.2009\n11. AM -  B 14.08.2023", "B"),
        ("9     AM       B\n10    11.04.2009       11.04.2009\n11    -        14.08.2023", "B"),
        ("9. B\n10. 11.04.2009\n11. 14.08.2023", "B"),
        ("B", ""),
        ("B          11.04.2009", ""),
        ("B          11.04.2009    -", ""),
        ("B 3. 27.01.1989 4a. 14.08.2023", ""),
        ("Afgegeven op 14.08.2023 voor B", ""),
        ("11 = einddatum van de categorie", ""),
        ("C (tot 14.08.2023), B (onbeperkt)", "C"),
    ],
)
def test_the_last_day_of_a_category(text: str, ended: str) -> None:
    found = category_ends(page_of(text), "stuk.pdf")
    assert {name for name, field in found.items() if field.value == DAY} == {f"_until_{one}" for one in ended.split()}


def test_a_month_ends_with_its_last_day() -> None:
    found = category_ends(page_of("B          11.04.2009    08/2023"), "stuk.pdf")
    assert found["_until_B"].value == dt.date(2023, 8, 31)
