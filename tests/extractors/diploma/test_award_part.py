"""Parts of the studies for a degree, which are no degree; whole papers are in `tests/traps/not_accepted.yaml`."""

import pytest

from pipeline.extractors.diploma.award_part import counts_part, heads_a_year, of_lessons
from pipeline.extractors.diploma.extract import sheet_of
from tests.pages import page_of


@pytest.mark.parametrize("text", ["het getuigschrift van de leergangen", "gastcolleges", "le certificat des cours de"])
def test_lessons_right_before_a_degree_are_a_part_of_it(text: str) -> None:
    assert of_lessons(sheet_of(page_of(text)).tokens)


@pytest.mark.parametrize(
    "text", ["geboren te Lessen", "au cours de la", "na alle examens", "volgde de lessen. De graad"]
)
def test_what_is_no_lesson_is_no_part(text: str) -> None:
    assert not of_lessons(sheet_of(page_of(text)).tokens)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Afgelegde examens: 8 van de 12", True),
        ("Credits: 90/120", True),
        ("60 van de 120 studiepunten", True),
        ("120 van de 120 studiepunten", False),
        ("examens afgelegd op 3/07/2012", False),
        ("resultaat van de examens: 14/20", False),
        ("(120 studiepunten, niveau 7) op 12 september 2018", False),
    ],
)
def test_a_smaller_count_than_there_are_is_a_part(text: str, part: bool) -> None:
    assert counts_part(sheet_of(page_of(text)).tokens) is part


@pytest.mark.parametrize(("text", "year"), [("Eerste licentie", True), ("Tweede cyclus", False), ("Eerste", False)])
def test_a_heading_may_name_the_year(text: str, year: bool) -> None:
    assert heads_a_year(sheet_of(page_of(text)).tokens) is year
