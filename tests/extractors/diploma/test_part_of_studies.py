"""Parts of the studies for a degree, which are no degree; whole papers are in `tests/traps/not_accepted.yaml`."""

import pytest

from pipeline.extractors.diploma.extract import sheet_of
from pipeline.extractors.diploma.part_of_studies import of_lessons
from tests.pages import page_of


@pytest.mark.parametrize("text", ["het getuigschrift van de leergangen", "gastcolleges", "le certificat des cours de"])
def test_lessons_right_before_a_degree_are_a_part_of_it(text: str) -> None:
    assert of_lessons(sheet_of(page_of(text)).tokens)


@pytest.mark.parametrize(
    "text", ["geboren te Lessen", "au cours de la", "na alle examens", "volgde de lessen. De graad"]
)
def test_what_is_no_lesson_is_no_part(text: str) -> None:
    assert not of_lessons(sheet_of(page_of(text)).tokens)
