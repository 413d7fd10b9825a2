"""Dotted lines between a label and its value are the gap between two cells."""

from dataclasses import replace

import pytest

from pipeline.extractors.leaders import without_leaders
from pipeline.model import Line
from tests.pages import page_of


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("Naam ........ VAN HOOF", ["Naam", "VAN HOOF"]),
        ("Naam........VAN HOOF", ["Naam", "VAN HOOF"]),
        ("Naam: . . . . . . VAN HOOF", ["Naam:", "VAN HOOF"]),
        ("Geboren te ____ Lier op ____ 1 december 1972", ["Geboren te", "Lier op", "1 december 1972"]),
        ("Naam ……… Ilse", ["Naam", "Ilse"]),
        ("art. 595 Sv. ... enz.", ["art. 595 Sv. ... enz."]),
        ("............", ["............"]),
    ],
)
def test_a_line_is_cut_where_the_dots_run(line: str, cells: list[str]) -> None:
    assert [one.text for one in without_leaders(page_of(line)).lines] == cells


def test_a_part_of_a_word_has_its_part_of_the_box() -> None:
    label, value = without_leaders(page_of("Naam........Ilse")).lines
    assert label.box.x1 < value.box.x0
    assert value.box.x1 == page_of("Naam........Ilse").lines[0].box.x1


def test_a_page_without_dots_stays_the_same() -> None:
    page = page_of("Naam: VAN HOOF")
    assert without_leaders(page) is page


def test_letters_as_flat_as_dots_are_a_dotted_line() -> None:
    page = page_of("Geboren op nnn 26 april 1982", confidence=0.8)
    words = [
        replace(one, box=replace(one.box, y0=one.box.y1 - 0.1 * one.box.height)) if one.text == "nnn" else one
        for one in page.lines[0].words
    ]
    cut = without_leaders(replace(page, lines=(Line(tuple(words)),)))
    assert [one.text for one in cut.lines] == ["Geboren op", "26 april 1982"]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("Veroordelingen _", ["Veroordelingen"]),
        ("… VAN HOOF", ["VAN HOOF"]),
        ("Geboren te … Lier", ["Geboren te", "Lier"]),
        ("…", ["…"]),
        ("Sint-Niklaas - Lier", ["Sint-Niklaas - Lier"]),
    ],
)
def test_one_sign_that_a_scan_left_of_a_dotted_line_says_nothing(line: str, cells: list[str]) -> None:
    assert [one.text for one in without_leaders(page_of(line, confidence=0.6)).lines] == cells


def test_a_text_layer_means_the_signs_that_it_has() -> None:
    assert [one.text for one in without_leaders(page_of("Naam _ x", confidence=1.0)).lines] == ["Naam _ x"]
