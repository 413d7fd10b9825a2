"""A day on a paper licence that is perhaps its end, the caption unread, makes neither an endless nor a new one."""

import pytest

from pipeline.codes import Reason
from tests.traps import licences
from tests.traps.casebook import MET, Outcome, outcome, review, sent
from tests.traps.test_foreign_paper_licences import COVER

LICENCE = "driving_licence"
ILLEGIBLE = review(Reason.ILLEGIBLE)
FRENCH = """
1. Nom        Moreau                      CATÉGORIES DE VÉHICULES POUR LESQUELLES LE PERMIS EST VALABLE
2. Prénoms    Stéphane Henri              A1         -----
{third:<42}A          -----
   28/05/1974 Lille                       B          06.07.1994
4. Domicile
   12 rue des Tilleuls 59800 LILLE        C          -----
5. Délivré par le préfet de NORD
{sixth:<42}D          -----
{seventh}
8. N°         940759300412
"""
BELGIAN = """
JACOBS                Categorie   Geldig vanaf   Stempel    Bijkomende voorwaarden
Dirk Albert           A3          ----------
02-06-1966   Lier     A           ----------
Berlarij 30, Lier     B           12-07-1987     LIER
Lier                  B+E         ----------
{sixth:<22}C           ----------
{seventh:<22}C+E         ----------
9827048695            D           ----------
van de houder         D+E         ----------
"""
BIRTH, MISREAD = "3. Date et lieu de naissance", "3. Dale"


def judged(form: str, values: dict[str, str]) -> Outcome:
    """What is concluded of the inside with these values, its cover before it."""
    cover = COVER.format(notice="") if form == FRENCH else licences.FOLDED_COVER
    return outcome(LICENCE, sent(cover, form.format(**values), confidence=0.95))


@pytest.mark.parametrize("third", [BIRTH, MISREAD])
@pytest.mark.parametrize("sixth", ["6. à Lille", "6. à Lille    le 06/07/1994"])
@pytest.mark.parametrize(
    "seventh",
    [
        "7. 06/07/2009",
        "7.            06/07/2009",
        "06/07/2009",
        "7. Vaiahie jusqu 06/07/2009",
        "Vaiahie jusqu 06/07/2009",
        "Vala ejusqau 06/07/2009",
        "7. 06/07/2004",
        "7. 06-07-09",
    ],
)
def test_a_day_where_the_end_stands_needs_no_caption(third: str, sixth: str, seventh: str) -> None:
    assert judged(FRENCH, {"third": third, "sixth": sixth, "seventh": seventh}) == ILLEGIBLE


@pytest.mark.parametrize(
    ("sixth", "seventh", "expected"),
    [
        ("Lier, 21-09-1990", "", MET),
        ("Lier 21-09-1990", "", MET),
        ("21-09-1990 Lier", "", MET),
        ("te Lier op 21-09-1990", "", MET),
        ("Lier, 21-09-1990", "21-09-1995", ILLEGIBLE),
        ("Lier, 21-09-1990", "7 21-09-1995", ILLEGIBLE),
        ("Lier", "21-09-1995", ILLEGIBLE),
        ("Lier", "Ge1d1g tct 21-09-1995", ILLEGIBLE),
        ("Lier", "7. 21-09-1995", ILLEGIBLE),
    ],
)
def test_on_a_belgian_one_neither(sixth: str, seventh: str, expected: Outcome) -> None:
    assert judged(BELGIAN, {"sixth": sixth, "seventh": seventh}) == expected


@pytest.mark.parametrize("third", [BIRTH, MISREAD])
@pytest.mark.parametrize("sixth", ["6. à Lille    le 06/07/1994", "6 à Lille le 06/07/1994", "6. à Lille, 06/07/1994"])
@pytest.mark.parametrize("seventh", ["7. Valable jusqu'au", "7.", "", "7. Valable jusqu'au -----"])
def test_a_day_of_issue_remains_one(third: str, sixth: str, seventh: str) -> None:
    assert judged(FRENCH, {"third": third, "sixth": sixth, "seventh": seventh}) == MET


def test_nor_is_a_day_on_another_panel_an_end() -> None:
    seventh = "7. Valable jusqu'au                       Changement de domicile, le 12/03/2009"
    assert judged(FRENCH, {"third": BIRTH, "sixth": "6. à Lille    le 06/07/1994", "seventh": seventh}) == MET
