"""The day of issue in field 6 of a paper model, by its place alone."""

import datetime as dt

import pytest

from pipeline.extractors.dates.mentions import find_dates
from pipeline.extractors.licence.paper_sixth import issued_in_sixth, issued_under_place
from tests.extractors.licences import fields_of
from tests.pages import page_of

PANEL = """
3. Date et lieu de naissance 28/05/1974
{fifth}
{sixth}
{seventh}
"""
AS_PRINTED = {"fifth": "5. Délivré par NORD", "sixth": "6. à Lille te 06/07/1994", "seventh": "7. Valable jusqu'au"}


@pytest.mark.parametrize(
    ("changed", "issued"),
    [
        ({}, dt.date(1994, 7, 6)),
        ({"fifth": "5. Ausgestellt durch Stadt Aachen", "seventh": "7. Gültig bis"}, dt.date(1994, 7, 6)),
        ({"fifth": "5. Détvré pat NORD"}, dt.date(1994, 7, 6)),
        ({"fifth": "NORD"}, None),
        ({"sixth": "Lille te 06/07/1994"}, None),
        ({"seventh": "en"}, None),
        ({"sixth": "6. à Lille", "seventh": "7. Valable jusqu'au 06/07/1994"}, None),
        ({"seventh": "7. Valable jusqu'au 06/07/2009"}, None),
        ({"seventh": "7. Valablejusqwau 0607/2009"}, None),
        ({"sixth": "6. à Lille te 06/07/1981"}, None),
    ],
)
def test_only_the_day_between_the_captions_around_it(changed: dict[str, str], issued: dt.date | None) -> None:
    page = page_of(PANEL.format(**AS_PRINTED | changed), confidence=0.95)
    mentions = find_dates(page)
    found = issued_in_sixth(page, mentions, mentions[0])
    assert (found.day if found else None) == issued


UNDER = """
{one}
    HUBERT Olivier
{third}
{birth}
{fourth}
    Rue de Nazareth 9
5. Délivré par
    Ville d'Enghien
6. à                 le
    Enghien          {issue}
7. Valable jusqu'au
    {end}
8. Permis n°
    EN 5104
"""
BELOW = {
    "one": "1. Nom", "third": "3. Lieu et date de naissance", "birth": "    Enghien, 24.01.1969",
    "fourth": "4. Domicile", "issue": "07.08.1995", "end": "",
}  # fmt: skip
DAY = dt.date(1995, 8, 7)


@pytest.mark.parametrize(
    ("changed", "issued"),
    [
        ({}, DAY),
        ({"third": "3. Geboortedatum en -plaats", "fourth": "4. Woonplaats"}, DAY),
        ({"third": "3. Geboorteplaats en -datum", "birth": "    24.01.1969"}, DAY),
        ({"end": "........"}, DAY),
        ({"end": "07.08.2005"}, None),
        ({"end": "07.O8.20"}, None),
        ({"end": "2005"}, None),
        ({"third": "Lieu et date de naissance"}, None),  # then nothing tells that values stand under captions
        ({"fourth": "Domicile"}, None),
        ({"birth": "", "third": "3. Né le 24.01.1969"}, None),
        ({"third": "    Enghien, 24.01.1969", "birth": "3. Lieu et date de naissance"}, None),  # values over captions
        ({"issue": "07.08.1981"}, None),
    ],
)
def test_or_the_day_under_its_caption_where_that_of_birth_stands_so(
    changed: dict[str, str], issued: dt.date | None
) -> None:
    page = page_of(UNDER.format(**BELOW | changed), confidence=0.95)
    mentions = find_dates(page)
    found = issued_in_sixth(page, mentions, mentions[0])
    assert (found.day if found else None) == issued


@pytest.mark.parametrize(
    ("end", "expiry"),
    [
        ("", (None, None)),
        ("........", (None, None)),
        ("07.08.2005", (dt.date(2005, 8, 7), None)),
        ("07.O8.20", (None, "low_confidence")),
        ("O7 08 2OO5", (None, "low_confidence")),
    ],
)
def test_the_day_under_the_caption_of_field_6_is_no_end_and_figures_under_that_of_7_are(
    end: str, expiry: tuple[dt.date | None, str | None]
) -> None:
    found = fields_of(UNDER.format(**BELOW | {"end": end}), is_card=False, confidence=0.95)
    assert (found["expiry_date"].value, found["expiry_date"].doubt) == expiry


OLD = """
KONINKRIJK BELGIË RIJBEWIJS
Naam (Nom)
   MERTENS
Voornamen (Prénoms)
   Paula
Geboren te (Né à)
   Tongeren
op (le)
   11.06.1965
{at}
   {town}
{on}
   {day}
De Burgemeester,                    Geldig voor het besturen van voertuigen van de categorie
"""
OF_OLD = {"at": "Afgegeven te (Délivré à)", "town": "Tongeren", "on": "de (le)", "day": "08.11.1985"}


@pytest.mark.parametrize(
    ("changed", "issued"),
    [
        ({}, True),
        ({"at": "Afgegeven te", "on": "op"}, True),
        ({"at": "Délivré à (Afgegeven te)", "town": "Tournai", "on": "le (op)"}, True),
        ({"at": "6. Uitgereikt te"}, True),
        ({"on": "en (le)"}, True),  # "de", misread
        ({"on": "", "day": "op 08.11.1985"}, True),
        # what is meant to deceive
        ({"on": "tot"}, False),
        ({"on": "tot (le)"}, False),
        ({"on": "Geldig tot"}, False),
        ({"on": "Geldig tot\nop"}, False),
        ({"on": "en"}, False),
        ({"on": ""}, False),
        ({"town": "Paramaribo"}, False),
        ({"town": ""}, False),
        ({"town": "Tongeren tot"}, False),
        ({"town": "Tongeren\n   vervallen"}, False),
        ({"day": "08.11.1975"}, False),  # too soon after birth
        ({"at": "Geboren te (Né à)"}, False),
        ({"at": "Wonende te"}, False),
    ],
)
def test_the_day_under_the_place_on_the_model_of_before_1989(changed: dict[str, str], issued: bool) -> None:
    page = page_of(OLD.format(**OF_OLD | changed), confidence=0.95)
    mentions = find_dates(page)
    found = issued_under_place(page, mentions, mentions[0])
    assert (found is not None and found.day == dt.date(1985, 11, 8)) is issued


def test_it_is_then_no_end_that_nobody_told_of() -> None:
    found = fields_of(OLD.format(**OF_OLD), is_card=False, confidence=0.95)
    assert (found["issue_date"].value, found["expiry_date"].evidence) == (dt.date(1985, 11, 8), ())
    assert fields_of(OLD.format(**OF_OLD | {"on": "tot"}), is_card=False, confidence=0.95)["expiry_date"].evidence
