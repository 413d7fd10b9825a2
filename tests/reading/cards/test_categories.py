"""What Tesseract makes of a list of categories."""

import pytest

from pipeline.reading.cards.categories import is_category, is_list, may_be_list, names_several, said


@pytest.mark.parametrize(
    ("text", "listed", "perhaps", "several"),
    [
        ("9. AM B C1 C BE CE", True, True, True),
        ("AM/B", True, True, True),
        ("M B", True, True, True),
        ("9. AM B E", True, True, True),
        ("E", False, False, False),
        ("E B", False, False, False),
        ("B", True, True, False),
        ("AMIBIC1", False, True, True),
        ("9.", False, False, False),
        ("PEETERS", False, False, False),
        ("B 03.02.21", False, False, False),
    ],
)
def test_what_is_a_list_and_what_may_be_one(text: str, listed: bool, perhaps: bool, several: bool) -> None:
    assert (is_list(text), may_be_list(text)) == (listed, perhaps)
    assert not perhaps or names_several(text) is several


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("9. AM/B/C1", ["AM", "B", "C1"]),
        ("AM/B CI", ["AM", "B", "C1"]),
        ("AMIBIC1IC", ["AM", "B", "C1", "C"]),
        ("A1lA2", ["A1", "A2"]),
        ("AMlA1llA2", ["AM", "A1", "A2"]),
        ("C1EIDE", ["C1E", "DE"]),
        ("AlIA2", ["AlIA2"]),
        ("BIC", ["BIC"]),
    ],
)
def test_what_stands_in_a_list(text: str, categories: list[str]) -> None:
    found = list(said(text))
    assert found == categories
    assert all(map(is_category, found)) is (text not in ("BIC", "AlIA2"))
