"""The vocabulary of names is written as it is looked for."""

import pytest

from pipeline.extractors.names.words import CONTRACTIONS, GIVEN_NAME_GROUPS, NameWords, name_words
from pipeline.text import fold

LISTS = sorted(set(NameWords.model_fields) - {"voornamen"})


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_folded_as_what_is_read_is(name: str) -> None:
    words = getattr(name_words(), name)
    assert words
    assert [word for word in words if word != fold(word)] == []


def test_a_group_of_given_names_holds_several() -> None:
    assert [sorted(group) for group in GIVEN_NAME_GROUPS if len(group) < 2] == []
    assert all(name.isalpha() for group in GIVEN_NAME_GROUPS for name in group)


def test_a_contraction_is_of_two_given_names_that_have_forms() -> None:
    pairs = [pair for pairs in CONTRACTIONS.values() for pair in pairs]
    known = frozenset().union(*GIVEN_NAME_GROUPS)
    assert [pair for pair in pairs if len(pair) != 2 or not known.issuperset(pair)] == []
