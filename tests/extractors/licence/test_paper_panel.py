"""The paper licence opened: values under their captions, and other panels level with them."""

import datetime as dt

import pytest

from tests.extractors.licences import fields_of

OPENED = """
KONINKRIJK BELGIË    1. Naam                     Categorieën van voertuigen waarvoor
RIJBEWIJS            WOUTERS                     het rijbewijs geldig is
                     2. Voornamen                A ///////
                     Lea Maria
                     3. Geboortedatum            B 14.10.1994
                     07.09.1969 Lier
                     4. Woonplaats               C ///////
                     Lier
                     5. Afgegeven door           D ///////
                     gemeente Lier
                     6. Te / op                  Aanvullende aanduidingen
                     Lier, 14.10.1994            {above}
                     7. Geldig tot{behind:<15}{level}
                     {below}
                     8. Nr.  4419270
"""
FIRST = "eerste afgifte:"


@pytest.mark.parametrize(
    ("behind", "level", "below", "above", "expiry", "doubt"),
    [
        ("", "", "", "", None, None),
        ("", "22.12.1987", "", FIRST, None, None),  # a day of the panel beside it
        ("", "22.12.2019", "", FIRST, None, None),
        ("", "", "31.12.2007", "", dt.date(2007, 12, 31), None),
        ("", "22.12.1987", "31.12.2007", FIRST, dt.date(2007, 12, 31), None),
        (" 31.12.2007", "", "", "", dt.date(2007, 12, 31), None),
        (" 31.12.2007", "22.12.1987", "", FIRST, dt.date(2007, 12, 31), None),
        ("", "31.12.2007", "", "", None, "low_confidence"),  # nothing says of which panel
        ("", "", "22.12.1987", "", dt.date(1987, 12, 22), "contradiction"),  # before it was given
        (" 14.10.1994", "", "", "", dt.date(1994, 10, 14), "contradiction"),  # the day on which it was
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.95])
def test_a_day_of_another_panel_is_no_last_day(
    behind: str, level: str, below: str, above: str, expiry: dt.date | None, doubt: str | None, confidence: float
) -> None:
    text = OPENED.format(behind=behind, level=level, below=below, above=above)
    found = fields_of(text, is_card=False, confidence=confidence)["expiry_date"]
    assert (found.value, found.doubt) == (expiry, doubt)
    assert bool(found.evidence) == bool(expiry or doubt)


def test_the_name_stands_under_its_captions() -> None:
    found = fields_of(OPENED.format(behind="", level="", below="", above=""), is_card=False)
    assert (found["_paper"].value, found["holder"].value) == (True, "WOUTERS Lea Maria")
    assert found["birth_date"].value == dt.date(1969, 9, 7)


@pytest.mark.parametrize("confidence", [1.0, 0.95])
@pytest.mark.parametrize("place", ["", "Lier, "])
def test_a_last_day_beside_its_caption_for_once_is_not_passed_over(place: str, confidence: float) -> None:
    text = OPENED.format(behind="", level="", below="", above="")
    text = text.replace("6. Te / op                  Aanvullende aanduidingen", f"6. Te / op      {place}14.10.1994")
    text = text.replace("Lier, 14.10.1994", "").replace("7. Geldig tot", "7. Geldig tot   31.12.2007")
    found = fields_of(text, is_card=False, confidence=confidence)["expiry_date"]
    assert found.doubt is not None or found.value == dt.date(2007, 12, 31)


@pytest.mark.parametrize(("surname", "given"), [("........", "Lea Maria"), ("WOUTERS", "........"), ("", "Lea")])
def test_half_a_name_is_none(surname: str, given: str) -> None:
    text = OPENED.format(behind="", level="", below="", above="")
    text = text.replace(" WOUTERS ", f" {surname:<7} ").replace("Lea Maria", given)
    assert fields_of(text, is_card=False)["holder"].value is None


@pytest.mark.parametrize(("indent", "named"), [(0, True), (3, True), (6, True), (12, False)])
def test_a_value_may_stand_in_the_cell_beside_its_caption_and_lower(indent: int, named: bool) -> None:
    text = OPENED.format(behind="", level="", below="", above="")
    for value in ("WOUTERS", "Lea Maria"):
        text = text.replace(f"{value:<{len(value) + indent}}", f"{'':<{indent}}{value}")
    found = fields_of(text, is_card=False)["holder"]
    assert (found.value == "WOUTERS Lea Maria") is named
