"""A stamp over a licence that calls it invalid counts; small print that says when licences cease to hold does not."""

import pytest

from tests.extractors.licences import fields_of, front


@pytest.mark.parametrize(
    ("line", "void"),
    [
        ("ONGELDIG", True),
        ("** ANNULÉ **", True),
        ("UNGÜLTIG", True),
        ("NIET GELDIG", True),
        ("VERVALLEN", True),
        ("ongeldig", None),
        ("ONGELDIG ZONDER STEMPEL", None),
        ("Dit rijbewijs is ongeldig zonder foto", None),
    ],
)
def test_a_stamp_alone_on_its_line(line: str, void: bool | None) -> None:
    assert fields_of(f"{front()}\n{line}")["_void"].value is void
