"""What lasts until a day after the issue of an extract: a measure, or how long a paper or a tariff holds."""

import pytest

from pipeline.extractors.criminal_record.against.lasting import last_years, leads_until, may_last
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "before", ["Onder toezicht tot ", "Probatie tot en met ", "Sous surveillance jusqu'au ", "bis zum "]
)
def test_the_words_before_a_day_say_until_when(before: str) -> None:
    assert leads_until(flat(before))


def test_a_year_without_a_day_is_an_end_too() -> None:
    assert list(last_years(flat("Verbod tot einde 2030, sous conditions jusqu'en 2027"))) == [2030, 2027]
    assert not list(last_years("wet van 2006"))


@pytest.mark.parametrize(
    ("sentence", "lasts"),
    [
        ("Rijverbod krachtens de wegverkeerswet tot 1 mei 2025", True),
        ("Unter Aufsicht bis zum 5. Mai 2026", True),
        ("Geldig tot 16/07/2024", False),
        ("Retributiereglement, van toepassing tot 31 december 2025", False),
        ("Disponible en ligne jusqu'au 16/10/2024", False),
    ],
)
def test_a_paper_a_code_and_a_tariff_hold_until_a_day_as_well(sentence: str, lasts: bool) -> None:
    assert may_last(flat(sentence)) is lasts
