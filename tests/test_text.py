"""The words of a vocabulary as they are looked for in folded text."""

import pytest

from pipeline.text import any_word


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
