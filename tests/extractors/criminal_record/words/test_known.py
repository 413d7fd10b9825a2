"""The words of an extract that are known to restrict nothing of what it says."""

import pytest

from pipeline.extractors.criminal_record.words.known import is_known


@pytest.mark.parametrize("token", ["aufgenommen", "aufgenomnen", "opgegcven"])
def test_a_word_is_known_and_so_is_one_that_is_most_like_it(token: str) -> None:
    assert is_known(token)


@pytest.mark.parametrize(
    "token",
    [
        "aumgenommen",  # ausgenommen, aufgenommen
        "opgekeven",  # opgeheven, opgegeven
        "vermleden",  # vermoeden, vermelden
    ],
)
def test_a_word_as_like_one_that_limits_as_one_that_does_not_is_not_known(token: str) -> None:
    assert not is_known(token)
