"""The heads of the rows on the back of a licence."""

from dataclasses import replace

import pytest

from pipeline.extractors.licence.rows import heads_of, with_first_rows
from pipeline.extractors.licence.table import read_table
from pipeline.model import Box, Line, Word
from tests.extractors.licences import back
from tests.pages import page_of


@pytest.mark.parametrize(("letter", "confidence"), [("B", 0.1), ("8", 0.9), ("?", 0.9)])
def test_a_letter_that_stands_in_its_place_is_as_sure_however_it_was_read(letter: str, confidence: float) -> None:
    letters = ("AM", "A1", "A2", "A", letter, "C1", "C")
    words = [
        Word(text, Box(0.5, 0.1 + 0.05 * at, 0.53, 0.13 + 0.05 * at), confidence if text == letter else 0.95)
        for at, text in enumerate(letters)
    ]
    head = next(one for one in heads_of(words) if one.category == "B")
    assert head.in_place
    assert 0.8 <= head.confidence <= 0.9


def test_a_second_b_in_the_place_of_be_is_be() -> None:
    letters = ("AM", "A1", "A2", "A", "B", "C1", "C", "D1", "D", "B", "C1E", "CE")
    words = [Word(text, Box(0.5, 0.1 + 0.05 * at, 0.53, 0.13 + 0.05 * at), 0.95) for at, text in enumerate(letters)]
    heads = heads_of(words)
    assert [head.category for head in heads] == [*letters[:9], "BE", *letters[10:]]
    assert all(head.in_place for head in heads)
    assert {head.category for head in heads if head.confidence < 0.9} == {"BE"}


def test_of_two_letters_out_of_place_none_is_taken_for_another() -> None:
    letters = ("AM", "A1", "A2", "A", "B", "C1", "B", "D1", "D", "B", "C1E", "CE")
    words = [Word(text, Box(0.5, 0.1 + 0.05 * at, 0.53, 0.13 + 0.05 * at), 0.95) for at, text in enumerate(letters)]
    assert not all(head.in_place for head in heads_of(words))


@pytest.mark.parametrize(
    ("read", "doubt"),
    [("[120503", None), ("12.05.03-15.06.29", "row_unsure")],  # a pictogram before it; both columns in one word
)
def test_a_date_within_the_wide_box_of_the_leftmost_one_stands_in_its_column(read: str, doubt: str | None) -> None:
    page = page_of(back("AM", "B"), confidence=0.9, is_card=True)
    dates = [line for line in page.lines if line.text == "12.05.03"]
    box = dates[0].box
    wide = Line((Word(read, replace(box, x0=box.x0 - 0.07, x1=box.x1 + 0.05), 0.9),))
    table = read_table(replace(page, lines=tuple(wide if line is dates[0] else line for line in page.lines)))
    assert table is not None
    row = next(one for one in table.rows if one.category == "B")
    assert (row.held, row.doubt) == (True, doubt)


@pytest.mark.parametrize(
    ("rows", "added"), [((0,), ["AM", "A1"]), ((1,), ["A1"]), ((), []), ((-1,), [])], ids=["AM", "A1", "none", "title"]
)
def test_rows_over_the_first_letter_that_was_read_are_told_by_a_date(rows: tuple[int, ...], added: list[str]) -> None:
    letters = ("A2", "A", "B", "C1", "C")
    words = [Word(text, Box(0.5, 0.2 + 0.05 * at, 0.53, 0.23 + 0.05 * at), 0.95) for at, text in enumerate(letters)]
    dates = [Box(0.6, 0.1 + 0.05 * row, 0.7, 0.13 + 0.05 * row) for row in rows]
    heads = with_first_rows(heads_of(words), dates)
    assert [head.category for head in heads] == [*added, *letters]
    assert all(head.confidence <= 0.9 for head in heads[: len(added)])


def test_a_day_in_column_eleven_alone_is_no_day_of_obtaining() -> None:
    page = page_of(back("AM", "B"), confidence=0.9, is_card=True)
    lost = max((line for line in page.lines if line.text == "12.05.03"), key=lambda line: line.box.y0)
    table = read_table(replace(page, lines=tuple(line for line in page.lines if line is not lost)))
    assert table is not None
    row = next(one for one in table.rows if one.category == "B")
    assert (row.held, row.doubt, row.since, [word.text for word in row.until]) == (True, "row_unsure", (), ["15.06.29"])


def in_two_blocks(*held: str, lost: str = "") -> str:
    """A back whose rows stand in two blocks beside each other; the letters of `lost` were not read."""

    def row(letter: str) -> str:
        dates = "12.05.03   15.06.29" if letter in held else "---        ---"
        return f"{' ' if letter in lost.split() else letter:<6}{dates:<24}" if letter else ""

    left = ("AM", "A1", "A2", "A", "B", "C1", "C", "D1")
    right = ("D", "BE", "C1E", "CE", "D1E", "DE", "G", "")
    heads = f"{'9.':<6}{'10.        11.':<24}" * 2
    return "\n".join([heads, *(row(one) + row(other) for one, other in zip(left, right, strict=True))])


@pytest.mark.parametrize("lost", ["", "CE", "D1E DE", "C", "AM A1"])
@pytest.mark.parametrize(
    "held", [("AM", "B"), ("G",), ("BE",), ("AM", "B", "BE"), ("D1E",), ("AM", "A1", "G"), ("B", "C", "CE")]
)
def test_a_day_of_the_second_block_is_of_no_row_of_the_first(held: tuple[str, ...], lost: str) -> None:
    table = read_table(page_of(in_two_blocks(*held, lost=lost), confidence=0.9, is_card=True))
    assert table is not None
    sure = {row.category for row in table.rows if row.held and row.doubt is None}
    assert sure <= set(held)
    assert sure == set(held) or lost


@pytest.mark.parametrize(
    ("beside", "doubt"),
    [
        ("10. Vanaf 11. Tot 12. Codes", None),
        ("4a. Afgegeven 4b. Geldig 4c. Door 10. 11. 12.", None),
        ("18.05. 93 11. Tot", "row_unsure"),  # what may be left of a date of its own
        ("10.05 Vanaf 11.05 Tot", "row_unsure"),
    ],
)
def test_the_numbers_of_a_legend_right_of_all_dates_are_no_figures_of_a_row(beside: str, doubt: str | None) -> None:
    lines = back("AM", "A1", "A2", "A", empty="", legend=False).split("\n")
    lines = [f"{line:<58}{beside}" if line.split()[:1] == ["C"] else line for line in lines]
    table = read_table(page_of("\n".join(lines), confidence=0.95, is_card=True))
    assert table is not None
    assert {row.category: row.doubt for row in table.rows}["C"] == doubt


def test_a_date_read_in_part_in_the_first_column_stays_a_doubt_whatever_follows_it() -> None:
    lines = back("AM", "A1", empty="", legend=False).split("\n")
    lines = [f"{line:<35}10. Vanaf 05 98 11. Tot" if line.split()[:1] == ["B"] else line for line in lines]
    table = read_table(page_of("\n".join(lines), confidence=0.95, is_card=True))
    assert table is not None
    assert {row.category: row.doubt for row in table.rows}["B"] == "row_unsure"


def with_pictograms(signs: dict[str, str], *held: str, until: str = "15.06.29", gap: int = 5) -> str:
    """A back with a pictogram beside each letter, read as those `signs`, else as a 1; the others are marked empty."""
    letters = ("AM", "A1", "A2", "A", "B1", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE")
    days = {one: f"{'12.05.03' if one in held else '---':<12}{until if one in held else '---'}" for one in letters}
    return "\n".join(f"{one:<{gap}}{signs.get(one, '1'):<8}{days[one]}" for one in letters)


def held_in(text: str) -> set[str]:
    table = read_table(page_of(text, confidence=0.9, is_card=True))
    assert table is not None
    return {row.category for row in table.rows if row.held and row.doubt is None}


@pytest.mark.parametrize("signs", [{}, {"B": "D"}, {"B": "D", "DE": "D"}, {"AM": "B", "B": "B"}])
def test_a_pictogram_that_was_read_as_a_letter_parts_no_day_from_its_row(signs: dict[str, str]) -> None:
    assert held_in(with_pictograms(signs, "AM", "B")) == {"AM", "B"}
    assert held_in(with_pictograms(signs, "AM")) == {"AM"}


@pytest.mark.parametrize("signs", [{"B": "D"}, {"B": "D", "C": "D"}, {"B": "B"}])
def test_a_day_behind_a_letter_far_from_the_head_of_a_row_is_of_another_block(signs: dict[str, str]) -> None:
    assert "B" not in held_in(with_pictograms(signs, "B", gap=30))


def test_a_letter_beside_different_ones_heads_a_row_of_its_own() -> None:
    assert "B" not in held_in(with_pictograms({"B": "D", "C": "DE", "AM": "C"}, "B"))


@pytest.mark.parametrize("last", [("T", "T"), ("L", "T")])
def test_of_two_ts_at_the_foot_of_a_german_table_the_first_is_the_narrow_l(last: tuple[str, str]) -> None:
    letters = ("AM", "A1", "A2", "A", "B1", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE", *last)
    words = [Word(text, Box(0.5, 0.1 + 0.05 * at, 0.53, 0.13 + 0.05 * at), 0.95) for at, text in enumerate(letters)]
    heads = heads_of(words)
    assert [head.category for head in heads] == [*letters[:15], "L", "T"]
    assert all(head.in_place for head in heads)


def test_one_t_at_the_foot_of_a_table_is_no_l() -> None:
    letters = ("AM", "A1", "A2", "A", "B", "C1", "C", "D1", "D", "BE", "C1E", "CE", "D1E", "DE", "T")
    words = [Word(text, Box(0.5, 0.1 + 0.05 * at, 0.53, 0.13 + 0.05 * at), 0.95) for at, text in enumerate(letters)]
    assert heads_of(words)[-1].category == "T"
