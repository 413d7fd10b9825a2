"""Proofs of a diploma, which a student reads and approves before it is printed, and diplomas that speak of printing."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent

DIPLOMA = """Universiteit Gent
{head}
Diploma
De rector verleent aan
Pieter Wouters
geboren te Lochristi op 17 december 1991
de graad van
Master of Science in de bestuurskunde
Uitgereikt te Gent op 1 juli 2015
De rector     De decaan
{foot}
"""
PROOFS = (
    "Ontwerptekst 14 juni 2013. Kijk uw naam en geboorteplaats na en bezorg dit blad getekend terug.",
    "Uw diploma wordt gedrukt indien u na de beraadslaging geslaagd bent.",
    "Gelieve de schrijfwijze van uw naam na te kijken en voor akkoord te ondertekenen.",
    "De student, voor akkoord met de schrijfwijze",
    "Deze tekst wordt op het diploma gedrukt als de student slaagt voor de masterproef.",
    "Gelieve na te kijken of uw gegevens correct zijn.",
    "Votre diplôme sera imprimé après la délibération.",
    "Épreuve à vérifier par l'étudiante avant l'impression du diplôme",
    "Pour accord sur l'orthographe du nom : l'étudiante",
    "Prüfen Sie die Schreibweise Ihres Namens und senden Sie dieses Blatt unterschrieben zurück.",
    "Draft text. Please check the spelling of your name and return this sheet signed.",
    "Your diploma will be printed if you pass.",
)
ORDINARY = (
    "Handtekening van de houder",
    "Dit diploma werd gedrukt op beveiligd papier. Kijk na of het watermerk zichtbaar is.",
    "Gedrukt te Gent op 2 juli 2015.",
    "Handtekening van de gediplomeerde voor ontvangst",
    "Na beraadslaging van de examencommissie van 28 juni 2015.",
    "Gezien en goedgekeurd. De regeringscommissaris",
    "Imprimé sur papier sécurisé. Vérifiez l'authenticité sur www.ugent.be.",
    "Gedruckt auf Sicherheitspapier. Prüfen Sie die Echtheit unter www.ugent.be.",
    "Please check the authenticity of this diploma at www.ugent.be.",
    "Verify this diploma: enter the number and your name at www.ugent.be.",
    "Masterproef: Onder de druk van de omstandigheden",
    "Imprimé à Gand après délibération du jury.",
    "Gedrukt op beveiligd papier; dit diploma is ongeldig zonder droogstempel.",
)


@pytest.mark.parametrize("said", PROOFS)
def test_a_proof_of_a_diploma_is_not_accepted(said: str) -> None:
    for text in (DIPLOMA.format(head=said, foot=""), DIPLOMA.format(head="", foot=said)):
        assert outcome("diploma", sent(text))[0] is not Status.MET


@pytest.mark.parametrize("said", ORDINARY)
def test_a_diploma_that_speaks_of_printing_is_accepted(said: str) -> None:
    assert outcome("diploma", sent(DIPLOMA.format(head="", foot=said))) == MET
