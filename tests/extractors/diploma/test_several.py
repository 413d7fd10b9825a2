"""The programme of a ceremony names a degree and several people; a diploma names one, and who signs it."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent

SEVERAL = {
    "list": "UNIVERSITEIT GENT\nPlechtige uitreiking van de diploma's - 5 juli 2019\nDe graad van Master in de rechten"
    " wordt verleend aan\nEls Peeters\nJan Claes\nReceptie om 16 uur",
    "pair": "UNIVERSITEIT GENT\nAcademische zitting 5 juli 2019\n15.00 u. Toespraak door rector Karel Smets\n"
    "15.30 u. Els Peeters en Jan Claes worden uitgeroepen tot Master in de rechten",
    "titles": "UNIVERSITE DE LIEGE\nCérémonie de remise des diplômes\nle 5 juillet 2019\n"
    "Le grade de Master en droit est conféré à\nMadame Céline Dumont\nMonsieur Luc Simon",
    "one-course": "UNIVERSITEIT GENT\nGetuigschrift\nEls Peeters, geboren te Gent op 1 januari 1990, heeft met goed\n"
    "gevolg het examen afgelegd van het vak Inleiding tot het recht, opleiding Master in de rechten\nGent, 5 juli 2019",
}
ONE = {
    "signed-by-two": "UNIVERSITEIT GENT\nverleent aan Els Peeters, geboren te Gent op 1 januari 1990,\n"
    "de graad van Master in de rechten\nGent, 5 juli 2019\nvoor de jury: Karel Smets en An Maes",
    "signers-under-each-other": "UNIVERSITEIT GENT\nverleent aan\nEls Peeters\ngeboren te Gent op 1 januari 1990,\n"
    "de graad van Master in de rechten\nGent, 5 juli 2019\nDe rector\nKarel Smets\nAn Maes",
    "name-over-two-lines": "UNIVERSITEIT GENT\nverleent aan\nDE SMET\nBart Jozef\ngeboren te Gent op 1 januari 1990,\n"
    "de graad van Master in de rechten\nGent, 5 juli 2019",
    "holder-unread": "UNIVERSITEIT GENT\nDe graad van Master in de rechten wordt verleend\n"
    "door de examencommissie, Gent, 5 juli 2019\nEls PEETERS\n(° Gent, 1 januari 1990)",
}


@pytest.mark.parametrize("text", SEVERAL.values(), ids=SEVERAL)
def test_a_paper_about_several_people_is_nobodys_diploma(text: str) -> None:
    assert outcome("diploma", sent(text))[0] is Status.REVIEW


@pytest.mark.parametrize("text", ONE.values(), ids=ONE)
def test_a_diploma_is_of_one_person_whoever_signs(text: str) -> None:
    assert outcome("diploma", sent(text)) == MET
