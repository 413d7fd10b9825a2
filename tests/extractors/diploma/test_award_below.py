"""What is said of a degree below it; whole papers that deceive are in `tests/traps/not_accepted.yaml`."""

import pytest

from pipeline.extractors.diploma.conferral import claims
from pipeline.extractors.diploma.conferral_model import Role
from pipeline.extractors.diploma.extract import sheet_of
from tests.pages import page_of

GIVEN = "Hogeschool Gent\nverleent aan\nAn Van den Berghe\ngeboren op 10 oktober 1991 te Deinze\nde graad van\n"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (f"{GIVEN}Bachelor in de verpleegkunde\n180 studiepunten\nbehaald met onderscheiding", Role.CONFERRED),
        (f"{GIVEN}Master in de rechten\nomvang: 120 studiepunten, behaald met grote onderscheiding", Role.CONFERRED),
        (f"{GIVEN}Master in de rechten\n60 studiepunten behaald", Role.MENTIONED),
        (f"{GIVEN}Master in de rechten\nslechts 60 studiepunten\nbehaald met onderscheiding", Role.MENTIONED),
    ],
)
def test_the_size_of_a_degree_that_was_given_is_no_part_of_it(text: str, role: Role) -> None:
    assert claims(sheet_of(page_of(text)))[0].role is role
