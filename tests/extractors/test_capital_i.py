"""Names that begin with an I which was read as a small l."""

import pytest

from pipeline.extractors.capital_i import with_capital_i
from tests.pages import page_of


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Gelet op de aanvraag van Andreea loana Popescu, geboren op", "Andreea Ioana Popescu,"),
        ("VAN DEN BOSSCHE llse Godelieve", "BOSSCHE Ilse Godelieve"),
        ("2. lngrid Maria", "2. Ingrid Maria"),
        ("PETROVA lrina,", "PETROVA Irina,"),
        ("lvan Peeters", "Ivan Peeters"),
        ("aanvraag ingediend door mevrouw Andreea lonescu, geboren te Cluj", "Andreea Ionescu, geboren"),
        ("verklaart dat de heer Ivan lancu geboren te Cluj", "Ivan Iancu geboren"),
    ],
)
def test_a_name_that_no_word_begins_like_begins_with_an_i(read: str, meant: str) -> None:
    assert meant in with_capital_i(page_of(read, confidence=0.9)).text


@pytest.mark.parametrize(
    "read",
    [
        "Jan Maes lid van de Raad",
        "Karel licentiaat Universiteit",
        "Jan Lambert laureaat Gent",
        "de heer luc Maes",
        "Frans leon Peeters",
        "An lieve Maes",
        "de llse van",
        "mevrouw Andreea laat weten, dat",
        "mevrouw Andreea leest voor, samen",
        "de stad Andreea lonescu, geboren",
        "o que lhe Maria disse",
        "Rue l'Ilse Bruxelles",
        "An l1se Maes",
    ],
)
def test_what_may_be_another_word_stays_as_it_was_read(read: str) -> None:
    page = page_of(read, confidence=0.9)
    assert with_capital_i(page) is page


def test_what_was_typed_stays_as_it_was_typed() -> None:
    page = page_of("Andreea loana Popescu")
    assert with_capital_i(page) is page
