"""Front and back of a licence as two witnesses: where the back denies what the front lists, neither is believed."""

import pytest

from pipeline.extractors.licence.sides import holding_of
from pipeline.model import WHOLE_PAGE, Evidence, Field, FieldValue
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


def seen(value: FieldValue, confidence: float, doubt: str | None = None) -> Field:
    return Field(value, confidence, (Evidence("rijbewijs.jpg", 1, WHOLE_PAGE, "", confidence),), doubt)


@pytest.mark.parametrize(
    ("front_list", "confidence", "doubt", "dated", "shown", "doubted"),
    [
        pytest.param(("A", "B1"), 0.6, None, ("AM", "B1", "B"), ("AM", "B1", "B"), True, id="AM misread as A"),
        pytest.param(("D1",), 0.94, "ocr_repaired", ("AM", "B"), ("AM", "B"), True, id="a letter put right"),
        pytest.param(("AM", "B"), 0.6, None, ("AM", "B"), ("AM", "B"), False, id="the same, hardly read"),
        pytest.param(("AM", "B"), 0.6, None, (), ("AM", "B"), False, id="nothing dated"),
        pytest.param(("AM", "A", "B"), 0.9, None, ("AM", "B"), ("AM", "A", "B"), False, id="surely listed"),
    ],
)
def test_beside_a_back_with_dates_a_list_that_was_not_surely_read_gives_no_category(
    front_list: tuple[str, ...],
    confidence: float,
    doubt: str | None,
    dated: tuple[str, ...],
    shown: tuple[str, ...],
    doubted: bool,
) -> None:
    front_fields = {f"_front_{one}": seen(True, confidence, doubt) for one in front_list}
    back_fields = {f"_back_{one}": seen(True, 0.93) for one in dated}
    holding = holding_of({"_front_list": seen(front_list, confidence, doubt), **front_fields, **back_fields})
    found = holding.categories()
    assert (found.value, found.doubt is not None) == (shown, doubted)
