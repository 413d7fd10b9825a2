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


@pytest.mark.parametrize(
    "text",
    [
        "5. Nr. 40 118822",
        "5. Nr. 40 110822",  # a day by its figures
        "5. 41 120398",
        "8. Nr.  4419 47 010190",
        "5. N° 48 991231",
        "Nummer: 49 151203",
        "5. 4B7 4A 061298 4 061298",
        "7. Nr. 43 19990216",
        "5. 12 44 311299",
        "40 118822",  # under its caption
    ],
)
def test_a_licence_number_in_groups_holds_no_date_of_a_card(text: str) -> None:
    assert "4?" not in {field.number for field in numbered_fields(page_of(text))}


@pytest.mark.parametrize(
    "text",
    [
        "48. 15.06.2029",
        "48 15.06.2029",
        "4. 15.06.2019",
        "4a. 15.06.2019   48. 15.06.2029",
        "4a. 15.06.2019   48 15.06.2029",
        "48. 150629",
        "48 150629",
        "48: 15062029",
        "5. 1234567890   48. 15.06.2029",
        "4& 15 06 2029",
    ],
)
def test_a_garbled_number_before_a_day_is_still_one(text: str) -> None:
    assert "4?" in {field.number for field in numbered_fields(page_of(text))}
