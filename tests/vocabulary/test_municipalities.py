"""The municipalities of Belgium, as they are written, and those that were joined with others."""

import pytest

from pipeline.vocabulary.municipalities import has_been_municipality, is_municipality, is_on_its_stamp
from pipeline.vocabulary.stamps import stamps


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


@pytest.mark.parametrize(
    "text", ["tielt", "* stempel *", "gemeente", "stad gent", "stadgent", "ville de", "commune d'uccle", "sint niklaas"]
)
def test_what_stands_on_the_stamp_of_a_municipality(text: str) -> None:
    assert is_on_its_stamp(text)


@pytest.mark.parametrize("text", ["", "*", "as", "tielt 1989", "tielt geschorst", "niet geldig", "gent tielt", "2004"])
def test_what_does_not(text: str) -> None:
    assert not is_on_its_stamp(text)


def test_no_word_that_takes_a_right_away_does() -> None:
    told = stamps()
    against = (*told.ongeldig, *told.ontnomen, *told.beperkt, *told.slechts, *told.gezegd, *told.ontkend, *told.niets)
    assert not [phrase for phrase in against for word in (phrase, *phrase.split()) if is_on_its_stamp(word)]
