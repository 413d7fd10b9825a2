"""Marks that fill an empty place in a table, and those that repeat what stands over them."""

import pytest

from pipeline.extractors.licence.void_marks import is_void


@pytest.mark.parametrize("text", ["----", "....", "____", "···", "XXXX", "*/*", "—"])
def test_dots_rules_and_crosses_say_nothing(text: str) -> None:
    assert is_void(text)


@pytest.mark.parametrize("text", ["-//-", "//", ",,", "idem", '"', "x", '---"---', ">>", "70"])
def test_signs_that_repeat_and_words_say_something(text: str) -> None:
    assert not is_void(text)
