"""Cells that stand so near each other that they were read as one line."""

from dataclasses import replace

import pytest

from pipeline.extractors.criminal_record.layouts.narrow_gaps import with_cells_apart
from pipeline.model import Box, Line, Page, Word
from tests.pages import page_of


def _line(*words: tuple[str, float, float], top: float = 0.2) -> Line:
    return Line(tuple(Word(text, Box(start, top, end, top + 0.014), 1.0) for text, start, end in words))


def _page(*lines: Line) -> Page:
    return replace(page_of("Stad Lier"), width=595.0, height=842.0, lines=lines)


VALUE = (("Geen", 0.394, 0.438), ("vermeldingen", 0.442, 0.555))


def test_a_label_behind_a_wide_gap_is_a_cell_of_its_own() -> None:
    line = _line(
        *VALUE, ("Datum", 0.578, 0.633), ("van", 0.637, 0.667), ("afgifte", 0.671, 0.723), ("15/10/2026", 0.744, 0.841)
    )
    texts = [one.text for one in with_cells_apart(_page(line)).lines]
    assert texts == ["Geen vermeldingen", "Datum van afgifte", "15/10/2026"]


def test_a_value_right_under_its_label_is_a_cell_of_its_own() -> None:
    head = _line(("Adres", 0.370, 0.420), top=0.18), _line(("Datum", 0.630, 0.680), top=0.18)
    line = _line(
        ("Kerkstraat", 0.370, 0.455), ("4,", 0.459, 0.475), ("Lier", 0.479, 0.600), ("06-01-2024", 0.630, 0.72)
    )
    assert [one.text for one in with_cells_apart(_page(*head, line)).lines][2:] == ["Kerkstraat 4, Lier", "06-01-2024"]


@pytest.mark.parametrize(
    "line",
    [
        _line(*VALUE, ("Datum", 0.559, 0.614), ("van", 0.618, 0.648), ("afgifte", 0.652, 0.704)),
        _line(("GEEN", 0.082, 0.122), ("VEROORDELINGEN", 0.134, 0.278)),
        _line(*VALUE, ("behalve", 0.578, 0.633), ("zie", 0.637, 0.667), ("bijlage", 0.671, 0.723)),
    ],
    ids=["no gap", "a value", "no label"],
)
def test_what_is_one_text_stays_one_line(line: Line) -> None:
    page = _page(line)
    assert with_cells_apart(page) is page
