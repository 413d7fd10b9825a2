"""A small number on a card that was read as one word with the name behind it."""

import pytest

from pipeline.extractors.licence.numbered_fields import numbered_fields
from tests.extractors.licences import fields_of, front
from tests.pages import page_of


@pytest.mark.parametrize(
    ("surname", "given", "holder"),
    [
        ("1. PEETERS", "2An Maria", "PEETERS An Maria"),
        ("1PEETERS", "2. An Maria", "PEETERS An Maria"),
        ("1PEETERS", "2An Maria", "PEETERS An Maria"),
        ("1De Wit", "2Élise", "De Wit Élise"),
    ],
)
def test_a_number_glued_to_a_name_is_no_part_of_it(surname: str, given: str, holder: str) -> None:
    assert fields_of(front(surname=surname, given=given), confidence=0.95)["holder"].value == holder


@pytest.mark.parametrize(
    "text",
    ["2oë Maria", "1B", "1E", "2de verdieping", "1ER etage", "1AM", "12Koen", "B2Koen", "7.2Koen", "Kerkstraat 2Bus"],
)
def test_other_figures_before_letters_number_no_name(text: str) -> None:
    assert not {field.number for field in numbered_fields(page_of(text))} & {"1", "2"}
