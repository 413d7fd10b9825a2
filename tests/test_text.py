"""The words of a vocabulary as they are looked for in folded text, and what stands in one row."""

import pytest

from pipeline.model import Box
from pipeline.text import any_word, are_level


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
