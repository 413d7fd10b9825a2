"""A licence that a cv, a letter or another file of the same candidate says was taken or handed in is for a person."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, card, outcome, sent

FRONT = (
    "RIJBEWIJS KONINKRIJK BELGIË\n1. MAES\n2. AN\n3. 03.05.1990 GENT\n4a. 12.01.2018 4b. 12.01.2028\n"
    "4c. Gent\n5. 1987654321\n9. AM B\n"
)
CV = """An Maes
Kerkstraat 1, 9880 Aalter - 0470 12 34 56 - an@maes.example
geboren op 3 mei 1990 te Gent

Loopbaan

2021 - nu    Diensthoofd, stad Deinze
2012 - 2021  Deskundige, stad Gent

{told}

Talen
Nederlands (moedertaal), Frans (goed)
"""
LETTER = """Geachte heer, geachte mevrouw

Graag solliciteer ik voor de functie van directeur. Ik heb tien jaar ervaring als diensthoofd en ik ben gemotiveerd om
in uw gemeente te werken. {told}

Met vriendelijke groeten,
An Maes
"""
NOTE = """Griffie van de politierechtbank Gent

Mevrouw Maes

{told}

De griffier
"""
GONE = (
    "Mijn rijbewijs is ingetrokken tot 1 juni 2025.",
    "Rijbewijs B (momenteel ingehouden).",
    "Op dit ogenblik loopt tegen mij een rijverbod van drie maanden.",
    "Ik mag door een vonnis dit jaar niet meer rijden.",
    "Uw rijbewijs werd neergelegd ter griffie op 12 april 2024.",
    "Ik heb mijn rijbewijs ingeleverd bij de gemeente.",
    "Mon permis de conduire a été retiré en mars.",
    "Mein Führerschein wurde mir im März entzogen.",
)
HELD = (
    "Ik heb mijn rijbewijs B sinds 2008.",
    "Rijbewijs B, eigen wagen.",
    "Ik behandelde dossiers over de intrekking van rijbewijzen.",
    "Mijn rijbewijs werd nooit ingetrokken.",
    "Ik heb geen rijverbod.",
    "Mijn rijbewijs werd in 2018 vervangen door een bankkaartmodel.",
    "Als lid van lokale besturen heb ik mandaten neergelegd en opgeheven diensten hervormd.",
    "J'ai mon permis de conduire depuis 2008.",
    "Ich besitze den Führerschein der Klasse B.",
)
BESIDE = {"cv": CV, "letter": LETTER, "note": NOTE}


@pytest.mark.parametrize("beside", BESIDE.values(), ids=BESIDE)
@pytest.mark.parametrize("told", GONE)
def test_what_another_file_says_of_the_licence_counts(told: str, beside: str) -> None:
    other = sent(beside.format(told=told))
    assert outcome("driving_licence", sent(card(FRONT)), other) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize("beside", [CV, LETTER], ids=["cv", "letter"])
@pytest.mark.parametrize("told", HELD)
def test_a_licence_that_is_only_spoken_of_is_held(told: str, beside: str) -> None:
    assert outcome("driving_licence", sent(card(FRONT)), sent(beside.format(told=told))) == MET
