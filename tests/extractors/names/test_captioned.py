"""The name on forms whose values stand over or left of their captions; who signs there is none of them."""

import pytest

from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.names.captioned import name_captioned
from tests.pages import page_of

ISSUE = "\n\n5 juli 2024\ndatum van afgifte"
BIRTH = "\n\n12 mei 1980, Maaseik\ngeboortedatum en -plaats"
NAMED = {
    "whole-over": ("Jasper Reynders\nnaam van de houder" + BIRTH + ISSUE, "Jasper Reynders"),
    "french-over": (
        "LEJEUNE, Marie-Ange\nNom, prénom(s)\n\nHuy (BE), 25 juin 1977\nLieu et date de naissance" + ISSUE,
        "LEJEUNE Marie-Ange",
    ),
    "halves-over": ("Jasper\nvoornaam\n\nReynders\nnaam" + BIRTH + ISSUE, "Jasper Reynders"),
    "left": (
        "Mohamed Ben Ali      voornaam en naam\n14 maart 1992        datum van geboorte\n"
        "15 juni 2020         dag van afgifte",
        "Mohamed Ben Ali",
    ),
    "officer-below": (
        "Jasper Reynders\nnaam van de houder" + BIRTH + ISSUE + "\n\nDe ambtenaar\nKarel Smets\nnaam",
        "Jasper Reynders",
    ),
}
UNTOLD = {
    "captions-over": "Naam\nJasper Reynders\n\nGeboortedatum\n12 mei 1980\n\nDatum\n5 juli 2024",
    "birth-unread": "Datum\n3 maart 2024\nGeboortedatum\n\nOnthaal Burger\nNaam\nAn Maes",
    "two-names": "Jasper Reynders\nnaam" + BIRTH + ISSUE + "\n\nKarel Smets\nnaam",
    "colons": "Karel Smets\nNaam: Jasper Reynders\n12 mei 1980\nGeboren:" + ISSUE,
    "no-name": "Gemeente Mol\nnaam" + BIRTH + ISSUE,
    "no-birth": "Jasper Reynders\nnaam" + ISSUE,
}


@pytest.mark.parametrize(("text", "name"), NAMED.values(), ids=NAMED)
def test_the_name_stands_where_the_birth_tells(text: str, name: str) -> None:
    found = name_captioned(PageWithDates(page_of(text)))
    assert found is not None
    assert found.text == name


@pytest.mark.parametrize("text", UNTOLD.values(), ids=UNTOLD)
def test_another_form_is_read_otherwise(text: str) -> None:
    assert name_captioned(PageWithDates(page_of(text))) is None
