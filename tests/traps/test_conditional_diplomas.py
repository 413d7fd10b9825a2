"""Diplomas that give a degree under a condition only, however large its title is, and honest ones beside them."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent

OF_MONS = """
UNIVERSITÉ DE MONS
Faculté Warocqué d'Économie et de Gestion

MASTER EN SCIENCES DE GESTION

Le jury déclare que le grade académique de Master en sciences de gestion, à
finalité spécialisée (120 crédits) est conféré, avec distinction, à

Amandine Petit
née à Tournai, le 18 janvier 2001,
{text}

Mons, le 10 septembre 2023
Le Secrétaire du jury       Le Président du jury
"""
OF_GHENT = """
UNIVERSITEIT GENT
De examencommissie verleent aan
Stijn Hermans
geboren te Bree op 7 juli 1998
de graad van
MASTER IN DE RECHTEN
met onderscheiding
Gent, 4 juli 2023
De rector        De voorzitter van de examencommissie
{text}
"""


@pytest.mark.parametrize(
    ("sheet", "text"),
    [
        (OF_MONS, "sous réserve de la proclamation par le jury, après le dépôt du mémoire."),
        (OF_MONS, "sous condition de la réussite du stage de fin d'études."),
        (OF_MONS, "à la condition que le mémoire soit déposé avant le 31 août 2024."),
        (OF_MONS, "la présente est sans effet à défaut de proclamation."),
        (OF_MONS, "le grade ne sera acquis qu'après la délibération de septembre."),
        (OF_GHENT, "Onder voorbehoud van de proclamatie."),
        (OF_GHENT, "Onder de opschortende voorwaarde dat de masterproef wordt aanvaard."),
        (OF_GHENT, "Voor zover de stage met goed gevolg wordt afgerond, geldt dit diploma."),
        (OF_GHENT, "De graad wordt pas verworven na goedkeuring van de masterproef."),
        (OF_GHENT, "De houder mag de graad sinds 16 maart 2024 niet meer voeren."),
        (OF_GHENT, "De toekenning werd op 16 maart 2024 ongedaan gemaakt."),
        (OF_GHENT, "De graad wordt ereshalve verleend."),
    ],
)
def test_a_degree_on_a_condition_is_for_a_person(sheet: str, text: str) -> None:
    assert outcome("diploma", sent(sheet.format(text=text)))[0] is Status.REVIEW


@pytest.mark.parametrize(
    ("sheet", "text"),
    [
        (OF_MONS, "suivant la proclamation faite par le jury le même jour, sans réserve."),
        (OF_MONS, "après le dépôt et la défense du mémoire."),
        (OF_MONS, "sous le sceau de l'Université."),
        (OF_GHENT, "Zonder voorbehoud uitgereikt op de proclamatie van 4 juli 2023."),
        (OF_GHENT, "Met alle daaraan verbonden rechten."),
        (OF_GHENT, "Duplicaat, afgegeven na verlies van het origineel."),
    ],
)
def test_a_degree_without_one_is_accepted(sheet: str, text: str) -> None:
    assert outcome("diploma", sent(sheet.format(text=text))) == MET
