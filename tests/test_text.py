"""The words of a vocabulary as they are looked for in folded text, and what stands in one row."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Box
from pipeline.text import alternatives, any_word, are_level, latin_letters

_ATOMS = st.sampled_from(("a", "b", "c", "d", r"\.", r"[\s'\-]{0,3}", r"\w*", "[ ']"))
"""Of letters and gaps, as words of a vocabulary have them."""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("geboren te gent", "geboren"),
        ("na de proclamatie van", "proclamatie"),
        ("het toelatingsexamen op", "toelatingsexamen"),
        ("met goed gevolg", "met goed gevolg"),
        ("ongeboren", None),
        ("geborene", None),
        ("met goed", None),
    ],
)
def test_any_of_the_words_as_a_whole_word(text: str, found: str | None) -> None:
    match = any_word(("geboren", "proclam*", "*examen", "met goed gevolg")).search(text)
    assert (match.group() if match else None) == found


@pytest.mark.parametrize(("lower", "level"), [(0.0, True), (0.011, True), (0.013, False), (-0.013, False)])
def test_boxes_are_level_by_the_height_of_the_higher(lower: float, level: bool) -> None:
    one, high = Box(0.1, 0.105 + lower, 0.2, 0.115 + lower), Box(0.3, 0.1, 0.4, 0.12)
    assert are_level(one, high) is are_level(high, one) is level


@given(st.lists(st.lists(_ATOMS, min_size=1, max_size=5), min_size=1, max_size=12), st.text("abcd.' -", max_size=20))
def test_options_told_apart_by_their_letters_find_what_they_find_one_by_one(
    options: list[list[str]], text: str
) -> None:
    plain, apart = "|".join(map("".join, options)), alternatives(options)
    for around in ("{}", "(?<![a-z])(?:{})(?![a-z])", "{}(?=c)"):
        one_by_one, found = (re.compile(around.format(f"(?:{one})")) for one in (plain, apart))
        assert [m.span() for m in found.finditer(text)] == [m.span() for m in one_by_one.finditer(text)]


def test_no_letter_is_looked_at_again_for_each_of_many_options_that_begin_with_it() -> None:
    assert alternatives(["abc", "abd", "ac", "b"]) == "a(?:b(?:c|d)|c)|b"


@pytest.mark.parametrize(("text", "letters"), [("Hôtel 海 12", "hotel"), ("海家上", ""), ("NIETIG!", "nietig")])
def test_letters_of_another_script_are_none(text: str, letters: str) -> None:
    assert latin_letters(text) == letters
