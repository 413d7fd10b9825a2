"""Front and back of a licence as two witnesses: where the back denies what the front lists, neither is believed."""

import pytest

from tests.extractors.licences import back, fields_of, front


@pytest.mark.parametrize("confidence", [1.0, 0.9])
def test_a_front_is_contradicted_by_a_blank_row_only_where_nothing_can_be_hidden(confidence: float) -> None:
    found = fields_of(front(), back("AM", empty=""), confidence=confidence)
    assert found["categories"].doubt == ("sides_differ" if confidence == 1.0 else None)


@pytest.mark.parametrize(
    ("listed", "dated", "doubt"),
    [
        pytest.param("9. A1 B", ("AM", "B"), "sides_differ", id="AM misread as A1"),
        pytest.param("9. AM B", ("AM", "B"), None, id="both say the same"),
        pytest.param("9. AM B", ("AM",), None, id="a date lost in glare"),
    ],
)
def test_a_category_that_only_the_front_lists_is_doubted_where_the_back_dates_another(
    listed: str, dated: tuple[str, ...], doubt: str | None
) -> None:
    assert fields_of(front(listed), back(*dated, empty=""), confidence=0.95)["categories"].doubt == doubt
