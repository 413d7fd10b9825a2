"""A stamp over a licence that calls it invalid counts; small print that says when licences cease to hold does not."""

import pytest

from tests.extractors.licences import back, fields_of, front


@pytest.mark.parametrize(
    ("line", "void"),
    [
        ("ONGELDIG", True),
        ("** ANNULÉ **", True),
        ("UNGÜLTIG", True),
        ("NIET GELDIG", True),
        ("ongeldig", None),
        ("ONGELDIG ZONDER STEMPEL", None),
        ("Dit rijbewijs is ongeldig zonder foto", None),
    ],
)
def test_a_stamp_alone_on_its_line(line: str, void: bool | None) -> None:
    assert fields_of(f"{front()}\n{line}")["_void"].value is void


@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_a_front_is_contradicted_by_a_blank_row_only_where_nothing_can_be_hidden(confidence: float) -> None:
    found = fields_of(front(), back("AM", empty=""), confidence=confidence)
    assert found["categories"].doubt == ("sides_differ" if confidence == 1.0 else None)
