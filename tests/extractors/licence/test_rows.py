"""The heads of the rows on the back of a licence."""

import pytest

from pipeline.extractors.licence.rows import heads_of
from pipeline.model import Box, Word


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
