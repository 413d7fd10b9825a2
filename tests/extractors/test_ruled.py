"""Rows drawn with bars become cells; a bar between two languages stays."""

import pytest

from pipeline.extractors.ruled import without_ruled_rows
from tests.pages import page_of


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("| Naam | Peeters |", ["Naam", "Peeters"]),
        ("| Veroordelingen | neen   |", ["Veroordelingen", "neen"]),
        ("+------+-----+\n| Model | 595 |\n+------+-----+", ["Model", "595"]),
        ("│ Afgifte │ 16/04/2024 │\n├─────────┼────────────┤", ["Afgifte", "16/04/2024"]),
        ("NIHIL | NEANT", ["NIHIL | NEANT"]),
        ("Naam: Peeters\n- - -\n------", ["Naam: Peeters", "- - -", "------"]),
    ],
)
def test_a_row_between_bars_is_cut_into_its_cells(text: str, cells: list[str]) -> None:
    assert [line.text for line in without_ruled_rows(page_of(text)).lines] == cells


def test_a_page_without_bars_is_left_as_it_is() -> None:
    page = page_of("Naam: Peeters\nVeroordelingen: geen")
    assert without_ruled_rows(page) is page
