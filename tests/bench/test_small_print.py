"""The bench of small print tells what is harmless from what is not."""

import numpy as np
import pytest

from bench.small_print.__main__ import SPLITS, Sentence, is_accepted, sentences_of
from bench.small_print.learn import LEARNED, Examples, digest, examples_of, learn, words_of


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


def test_the_weights_are_learned_from_the_examples_that_stand_here() -> None:
    with np.load(LEARNED, allow_pickle=False) as stored:
        assert str(stored["examples"]) == digest(), "run python -m bench.small_print.learn"
        weights, constant = learn(Examples(examples_of()))
        assert np.allclose(stored["weights"], weights, atol=0.02)
        assert abs(stored["constant"] - constant) < 0.02
        assert stored["words"].tolist() == words_of(examples_of())


def test_a_sentence_is_weighed_by_the_words_it_shares_with_examples() -> None:
    told = Examples(
        [("het zegel is vals", True), ("de code is vals", True), ("het zegel is klein", False), ("x", False)]
    )
    vals, klein = Examples([("vals stuk", False), ("klein stuk", False)]).weighed(*learn(told))
    assert vals > 0.5 > klein


def test_held_out_sets_are_not_learned() -> None:
    known = {text for text, _ in examples_of()}
    held_out = list(sentences_of("held_out"))
    assert (
        sum(one.text in known for one in held_out) < len(held_out) * 0.03
    )  # some are usual, and two authors wrote them
