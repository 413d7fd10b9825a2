"""The sign of the country on the cover of an opened licence on paper, straight over the letters of the table."""

import datetime as dt

import pytest

from tests.extractors.licences import fields_of

OPENED = """
KONINKRIJK BELGIË                         1. LAMBRECHTS
RIJBEWIJS                                 2. Greet Maria
Model van de Europese Gemeenschappen      3. 21.08.1971 Aalst
Permis de conduire - Führerschein         4. Afgegeven door: LEDE
                                             op 03.05.1997
 {sign:<8}                                    Geldig tot: {end}
                                          5. Nr. {number}
                                          8. Dorp 12, Lede

 Categorie   Geldig vanaf   Stempel
 A           {a:<12}
 B           {b:<12}   LEDE
 C           =====
 D           =====
 BE          =====
"""
PLAIN = {"sign": "B", "end": "", "number": "40 118822", "a": "=====", "b": "03.05.1997"}


@pytest.mark.parametrize(
    ("changed", "categories"),
    [
        ({}, ("B",)),
        ({"sign": ""}, ("B",)),
        ({"number": "43 010190"}, ("B",)),
        ({"number": "2291883"}, ("B",)),
        ({"a": "03.05.1997"}, ("A", "B")),
        ({"b": "=====", "a": "03.05.1997"}, ("A",)),
        ({"b": "", "a": "03.05.1997"}, ("A",)),
        ({"b": "====="}, None),
        ({"b": ""}, None),
        ({"sign": "B", "b": "-----", "a": "-----"}, None),
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.95])
def test_the_sign_is_no_row(changed: dict[str, str], categories: tuple[str, ...] | None, confidence: float) -> None:
    found = fields_of(OPENED.format(**PLAIN | changed), is_card=False, confidence=confidence)
    held = found["categories"]
    assert (found["_paper"].value, held.value, held.doubt) == (True, categories, None)
    assert (found["issue_date"].value, found["expiry_date"].evidence) == (dt.date(1997, 5, 3), ())


@pytest.mark.parametrize(
    ("end", "expiry", "doubt"),
    [
        ("03.05.2007", dt.date(2007, 5, 3), None),
        ("30.04.2031", dt.date(2031, 4, 30), None),
        ("40 118822", None, "low_confidence"),  # on the line of the last day itself
        ("0?.05.2007", None, "ambiguous"),
    ],
)
def test_a_last_day_is_still_sought_on_its_own_line(end: str, expiry: dt.date | None, doubt: str | None) -> None:
    found = fields_of(OPENED.format(**PLAIN | {"end": end}), is_card=False)["expiry_date"]
    assert (found.value, found.doubt) == (expiry, doubt)
