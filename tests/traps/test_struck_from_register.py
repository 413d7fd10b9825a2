"""Diplomas with a note of the register in which they stand: entered, or taken out of it again."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent

DIPLOMA = """Universiteit Gent
Diploma
De rector verleent aan
Pieter Wouters
geboren te Lochristi op 17 december 1991
de graad van
Master of Science in de bestuurskunde
Uitgereikt te Gent op 1 juli 2015
De rector     De decaan
{note}
"""
TAKEN_OUT = (
    "Diplomaregister nr. 2015/18834. Doorgehaald bij beslissing van het bestuurscollege van 9 juni 2017.",
    "Inschrijving 2015/18834 in het diplomaregister: uitgeschreven op 9 juni 2017 wegens fraude.",
    "Diplomaregister nr. 2015/18834 - geroyeerd bij besluit van 9 juni 2017.",
    "De vermelding in het register van de diploma's werd op 9 juni 2017 verwijderd.",
    "Registratienummer 18834: uit het register gelicht op 09/06/2017.",
    "Registre des diplômes n° 2010/8834. Radié par décision du conseil du 9 juin 2017.",
    "Inscription n° 8834 biffée du registre des diplômes le 9 juin 2017.",
    "Diplomregister Nr. 2010/8834. Gelöscht durch Beschluss vom 9. Juni 2017.",
    "Register of degrees no. 2015/18834. Removed by decision of the Board of 9 June 2017.",
    "Entry 18834 was struck from the register of diplomas on 9 June 2017.",
)
ENTERED = (
    "Diplomaregister nr. 2015/18834. Ingeschreven bij beslissing van het bestuurscollege van 9 juli 2015.",
    "Ingeschreven in het diplomaregister onder nr. 2015/18834 op 1 juli 2015.",
    "Diplomaregister nr. 2015/18834. Doorhalingen en toevoegingen maken dit diploma ongeldig.",
    "Register der diploma's nr. 18834. Opgemaakt zonder doorhalingen.",
    "De student werd op 9 juli 2015 uitgeschreven na het behalen van het diploma.",
    "Inscrit au registre des diplômes sous le n° 2010/8834 le 30 juin 2015.",
    "Registre des diplômes n° 8834. Toute rature rend ce diplôme nul.",
    "Eingetragen im Diplomregister unter Nr. 2010/8834 am 30. Juni 2015.",
    "Entered in the register of degrees on 1 July 2015, no. 18834.",
    "Register of degrees no. 18834. Any deletion renders this diploma void.",
)


@pytest.mark.parametrize("note", TAKEN_OUT)
def test_a_diploma_that_was_taken_out_of_its_register_is_not_accepted(note: str) -> None:
    assert outcome("diploma", sent(DIPLOMA.format(note=note)))[0] is not Status.MET


@pytest.mark.parametrize("note", ENTERED)
def test_a_diploma_that_stands_in_its_register_is_accepted(note: str) -> None:
    assert outcome("diploma", sent(DIPLOMA.format(note=note))) == MET
