"""The names of the months, once for all rooms."""

import pytest

from pipeline.vocabulary import months
from pipeline.vocabulary.loading import VocabularyError


def test_names_begin_so_that_each_tells_its_month() -> None:
    assert months.BEGINNINGS[5] == ("jun", "juin")
    assert months.BEGINNINGS[2] == ("maa", "mar", "mae", "mrt")


def test_a_name_of_two_months_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(months, "only", lambda *_: (*months._MONTHS[:11], months._MONTHS[0]))
    with pytest.raises(VocabularyError, match=r"months\.yaml"):
        months._load()
