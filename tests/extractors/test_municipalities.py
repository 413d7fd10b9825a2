"""The municipalities of Belgium, as they are written, and those that were joined with others."""

import pytest

from pipeline.extractors.municipalities import has_been_municipality, is_municipality


@pytest.mark.parametrize(
    "text",
    [
        "sint-niklaas", "st-niklaas", "st. niklaas", "st.-niklaas", "sint niklaas", "9100 st-niklaas", "st.truiden",
        "st-gilles", "saint josse-ten-noode", "sankt vith", "st. vith", "ste-ode", "ste ode", "lncourt", "gent",
    ],
)  # fmt: skip
def test_a_name_may_be_written_short(text: str) -> None:
    assert is_municipality(text)


@pytest.mark.parametrize(
    "text",
    ["st-maarten", "sint eustatius", "saint-louis", "st", "st.", "ste", "straat", "saint", "stniklaas", "deurne"],
)
def test_no_other_name_is_one(text: str) -> None:
    assert not is_municipality(text)


@pytest.mark.parametrize(
    "text", ["deurne", "2100 deurne", "berchem", "kessel-lo", "hoboken", "st-amandsberg", "jambes"]
)
def test_those_of_before_1977_are_told_apart(text: str) -> None:
    assert has_been_municipality(text)
    assert not is_municipality(text)


@pytest.mark.parametrize("text", ["paramaribo", "willemstad", "kinshasa", "proef", "geldig", "niet", "vervallen"])
def test_nothing_else_was_one(text: str) -> None:
    assert not has_been_municipality(text)
