"""The days of a licence on a print of an app or a page of the web, beside or under their labels."""

import datetime as dt

import pytest

from pipeline.codes import DocumentType
from pipeline.extractors.licence.driving_licence import extract
from pipeline.model import Section
from tests.pages import page_of

BESIDE = """
Digitale kopie rijbewijs
1 Familienaam : Vandamme
2 Voornaam : Merel
3 Geboren : 30 juni 1994, Veurne
4a Afgegeven : 19 augustus 2021
4b Vervalt : 19 augustus 2031
9 Rijbevoegdheid
"""
UNDER = """
Mijn rijbewijs
1. Naam
DE SMET
2. Voornamen
Peter Maria
3. Geboren
30.06.1994 - Eeklo
4a. Datum van afgifte
19.08.2021
4b. Geldig tot
19.08.2031
9. Categorieën
AM B BE
"""
CELLS = """
Mijn rijbewijs
Geboortedatum            30/06/1994
Datum van afgifte        19/08/2021
Geldig tot               19/08/2031
"""
FRENCH = """
Permis de conduire
Née le : 30/06/1994 à Namur
Délivré le : 19/08/2021 par la commune de Namur
Expire le : 19/08/2031
"""


def days(text: str, kind: DocumentType) -> list[object]:
    found = extract(Section(kind, None, (page_of(text),), "rijbewijs.pdf", 1.0))
    return [found[name].value for name in ("birth_date", "issue_date", "expiry_date")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(BESIDE, DocumentType.DRIVING_LICENCE, id="beside"),
        pytest.param(UNDER, DocumentType.DRIVING_LICENCE, id="under"),
        pytest.param(CELLS, DocumentType.DRIVING_LICENCE, id="cells"),
        pytest.param(FRENCH, DocumentType.PROVISIONAL_LICENCE, id="provisional-on-paper"),
    ],
)
def test_days_beside_and_under_labels(text: str, kind: DocumentType) -> None:
    assert days(text, kind) == [dt.date(1994, 6, 30), dt.date(2021, 8, 19), dt.date(2031, 8, 19)]


def test_two_days_for_one_label_are_in_doubt() -> None:
    page = page_of("Mijn rijbewijs\nGeldig tot    19/08/2031\nGeldig tot    20/08/2032")
    found = extract(Section(DocumentType.DRIVING_LICENCE, None, (page,), "rijbewijs.pdf", 1.0))
    assert found["expiry_date"].doubt is not None
