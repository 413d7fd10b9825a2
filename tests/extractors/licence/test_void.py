"""A stamp over a licence that calls it invalid counts; small print that says when licences cease to hold does not."""

import pytest

from tests.extractors.licences import fields_of, front


@pytest.mark.parametrize(
    ("line", "void"),
    [
        ("ONGELDIG", True),
        ("** ANNULÉ **", True),
        ("UNGÜLTIG", True),
        ("NIET GELDIG", True),
        ("VERVALLEN", True),
        ("ongeldig", None),
        ("ONGELDIG ZONDER STEMPEL", None),
        ("Dit rijbewijs is ongeldig zonder foto", None),
    ],
)
def test_a_stamp_alone_on_its_line(line: str, void: bool | None) -> None:
    assert fields_of(f"{front()}\n{line}")["_void"].value is void


@pytest.mark.parametrize(
    ("line", "void"),
    [
        ("MUSTER", True),
        ("Muster", True),
        ("M U S T E R", True),
        ("Mus ter", True),
        ("Muster - ungültig", True),
        ("Voorbeeld", True),
        ("EXEMPLE", True),
        ("Fac-similé", True),
        ("Dit is een voorbeeld", True),
        ("Muster, Hans", None),  # a name
        ("Model van de Europese Gemeenschappen", None),
        ("MODEL", None),
        ("SPECIMEN", None),
        ("Muster / SPECIMEN - ohne Wert", None),
        ("Voorbeeldstraat 7", None),
    ],
)
def test_what_calls_it_an_example(line: str, void: bool | None) -> None:
    assert fields_of(f"{front()}\n{line}")["_void"].value is void


@pytest.mark.parametrize(
    "line",
    [
        "Ingeleverd op 3 maart 2024.",
        "Duplicaat in aanvraag.",
        "Enkel geldig voor bromfietsen.",
        "Niet geldig zonder begeleider.",
        "Alleen geldig met begeleider.",
        "Uitsluitend geldig op het grondgebied van Congo.",
        "Medisch ongeschikt verklaard voor categorie B.",
        "Geldig tot herexamen.",
        "Oefenvergunning.",
        "Kopie van een gestolen rijbewijs.",
        "Als gestolen gesignaleerd.",
        "Als gestohlen gemeldet.",
        "Dit document vervangt het rijbewijs niet.",
        "Führerschein entzogen.",
        "Nur mit Begleitperson.",
        "Permis déclaré volé.",
        "Examen praktijk nog af te leggen.",
        "Reported stolen.",
    ],
)
def test_what_is_noted_against_it(line: str) -> None:
    assert fields_of(f"{front()}\n{line}")["_void"].value is True


@pytest.mark.parametrize(
    "line",
    [
        "In geval van verlies of diefstal: aangifte bij de politie.",
        "Afgegeven in ruil voor een Nederlands rijbewijs.",
        "Dit rijbewijs vervangt het rijbewijs dat werd ingeleverd.",
        "Gestolen? Meld het als u het vaststelt.",
        "Wie dit rijbewijs vindt, bezorgt het aan de gemeente.",
        "Le permis volé doit être déclaré à la police.",
    ],
)
def test_what_is_noted_of_any(line: str) -> None:
    assert fields_of(f"{front()}\n{line}")["_void"].value is None
