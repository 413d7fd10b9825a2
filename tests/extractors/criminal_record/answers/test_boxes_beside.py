"""Boxes that are written with brackets, side by side: the ticked one answers, and two that are ticked do not."""

import datetime as dt

import pytest

from tests.extractors.builders_extract import fields_of

_FORM = """STAD GENT
Uittreksel uit het strafregister
Artikel 595 van het Wetboek van Strafvordering
Naam: WILLEMS Femke
{}
Gent, 16 februari 2024
De gemachtigde ambtenaar"""


def _read(row: str) -> tuple[object, object]:
    fields = fields_of(_FORM.format(row))
    return fields["clean"].value, fields["issue_date"].value


@pytest.mark.parametrize(
    "row",
    [
        "Veroordelingen:     [X] geen     [ ] zie keerzijde",
        "Veroordelingen: [x] geen [ ] ja",
        "Verurteilungen:     (X) keine     ( ) siehe Rückseite",
        "Das Strafregister enthält\n[X] keine Verurteilung     [ ] folgende Verurteilungen",
    ],
)
def test_the_ticked_one_answers_and_the_day_under_it_is_that_of_the_paper(row: str) -> None:
    assert _read(row) == (True, dt.date(2024, 2, 16))


@pytest.mark.parametrize(
    "boxes",
    [
        "[ ] geen     [X] zie keerzijde",
        "[X] zie keerzijde     [ ] geen",
        "[X] ja     [ ] neen",
        "[X] geen     [X] ja",
        "☒ geen     ☒ ja",
        "[X] ja     [X] geen",
        "[ ] geen     [ ] ja",
    ],
)
def test_another_or_more_than_one_does_not(boxes: str) -> None:
    assert _read(f"Veroordelingen:     {boxes}")[0] is not True
