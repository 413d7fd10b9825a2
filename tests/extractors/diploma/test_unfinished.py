"""What says that studies are not over; whole papers are in `tests/traps/not_accepted.yaml`."""

import pytest

from pipeline.extractors.diploma.extract import sheet_of
from pipeline.extractors.diploma.unfinished import heads_a_year, is_unfinished
from tests.pages import page_of


@pytest.mark.parametrize(
    ("text", "unfinished"),
    [
        ("Afgelegde examens: 8 van de 12", True),
        ("Credits: 90/120", True),
        ("60 van de 120 studiepunten", True),
        ("Status: lopend", True),
        ("Resultaat: 9/20", True),
        ("Resultaat: 10/20", False),
        ("120 van de 120 studiepunten", False),
        ("examens afgelegd op 3/07/2012", False),
        ("resultaat van de examens: 14/20", False),
        ("(120 studiepunten, niveau 7) op 12 september 2018", False),
    ],
)
def test_a_label_or_a_smaller_count_than_there_are_tells_that_studies_are_not_over(text: str, unfinished: bool) -> None:
    assert is_unfinished(sheet_of(page_of(text)).tokens) is unfinished


@pytest.mark.parametrize(("text", "year"), [("Eerste licentie", True), ("Tweede cyclus", False), ("Eerste", False)])
def test_a_heading_may_name_the_year(text: str, year: bool) -> None:
    assert heads_a_year(sheet_of(page_of(text)).tokens) is year
