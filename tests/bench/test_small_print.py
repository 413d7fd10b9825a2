"""The bench of small print tells what is harmless from what is not."""

import pytest

from bench.small_print.__main__ import SPLITS, Sentence, is_accepted, sentences_of


@pytest.mark.parametrize("language", ["nl", "fr", "de"])
@pytest.mark.parametrize("between", [False, True])
def test_an_extract_is_accepted_with_nothing_below_it(language: str, *, between: bool) -> None:
    assert is_accepted(Sentence("a", "h0", language, "", against=False), between=between)


@pytest.mark.parametrize("between", [False, True])
def test_and_not_with_a_sentence_that_takes_it_back(*, between: bool) -> None:
    told = Sentence("a", "a0", "nl", "Dit uittreksel wordt hierbij ingetrokken.", against=True)
    assert not is_accepted(told, between=between)


@pytest.mark.parametrize("split", SPLITS)
def test_each_split_has_sentences_of_both_kinds_in_three_languages(split: str) -> None:
    found = list(sentences_of(split))
    assert {one.against for one in found} == {False, True}
    assert {one.language for one in found} == {"nl", "fr", "de"}
    assert len({(one.where, one.id) for one in found}) == len(found)
