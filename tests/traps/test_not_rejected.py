"""Licences on which category B may be held though not all of its list or table was read: none lacks it for certain."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import card, outcome, rejected, sent

PAPER = """
KONINKRIJK BELGIË
RIJBEWIJS
Model van de Europese Gemeenschappen
Naam: Peeters
Voornaam: Jan
Geboren te Aalst op 14.07.1966
Afgegeven te Aalst op 21.06.1985
"""
FRONT = """
KONINKRIJK BELGIË
RIJBEWIJS
1. Peeters
2. Jan
3. 14.07.1986 Aalst
4a. 12.01.2022
4b. 12.01.2032
4c. Aalst
5. 1234567890
"""
STATED = (
    "Geldig voor de voertuigen van categorie:   A   B", "Geldig voor de voertuigen van categorie: A,\nB",
    "Geldig voor de voertuigen van categorieën: A /\n   B", "Geldig voor de voertuigen van categorieën: A t.e.m. C",
    "Geldig voor de voertuigen van categorieën: A - C", "Geldig voor de voertuigen van categorieën: A ...",
    "Geldig voor de voertuigen van categorie: A\nGeldig voor de voertuigen van categorie: B",
    "Categorie:    A     en     B", "Categorie A: 21.06.1985   Categorie B: 21.06.1985", "Categorie: A\n           B",
    "Categorie: A                      B", "Categories: A\nen ook: B", "Catégories : A  B  B+E  C  C+E  D  D+E",
)  # fmt: skip
LISTS = (
    "9. AM A vervolg op keerzijde", "9. AM A; zie achterzijde", "9. AM A1 A2 A enz.", "9. AM A1 A2 A [...]",
    "9. AM A (+2)", "9. AM - BE", "9. AM A,", "9. AM/A/", "9. AM A en\nB", "9. AM A\nen B", "9. AM A\n9. B",
    "9. AM A       B BE", "9. AM A\n\n\n   B", "9. AM A                                      B", "9. AM\n   A\n   B",
    "9. AM A & andere", "9. AM | A | ", "9. AM A andere: B", "9. A (motorfiets)\nB (auto)", "B\n9. A",
    "9. AM\n10. 12.01.2012\n9. B\n10. 12.01.2012", "9. A   \n                         B",
    "9. AM A\n(vervolg op keerzijde)", "9. AM A\n... en hoger", "Ook geldig voor B\n9. AM A", "9. AM A\n10. suite",
)  # fmt: skip
BESIDE_B = ("idem", '"', "ja", "x", "geldig", "21.06.198 Aalst", "2l.O6.l985 Aalst", "-//-")
IN_ROW = ("idem", "zie AM", ">>>>", "x", "11-V-01", "-- idem --", '-- " --', "-//-", "xxx zie AM")


@pytest.mark.parametrize("stated", STATED)
def test_a_list_on_paper_that_may_be_cut_lacks_nothing_for_certain(stated: str) -> None:
    assert outcome("driving_licence", sent(PAPER + stated))[0] is not Status.NOT_MET


@pytest.mark.parametrize("listed", LISTS)
@pytest.mark.parametrize("side", [str, card], ids=["print", "card"])
def test_a_list_that_may_be_cut_lacks_nothing_for_certain(listed: str, side: type) -> None:
    assert outcome("driving_licence", sent(side(FRONT + listed)))[0] is not Status.NOT_MET


@pytest.mark.parametrize("said", BESIDE_B)
def test_a_row_on_paper_with_something_in_it_is_not_surely_empty(said: str) -> None:
    inside = f"Categorieën van voertuigen   Geldig vanaf   Stempel\nA    21.06.1985   Aalst\nB    {said}\nC\nD\nE"
    assert outcome("driving_licence", sent(PAPER, inside))[0] is not Status.NOT_MET


@pytest.mark.parametrize("said", IN_ROW)
def test_a_row_of_a_card_with_something_in_it_is_not_surely_empty(said: str) -> None:
    back = (
        f"      9.    10.        11.\n      AM    11.05.01   11.05.29\n      A1\n      A\n      B     {said}\n      C"
    )
    assert outcome("driving_licence", sent(card(FRONT), card(back)))[0] is not Status.NOT_MET


def test_a_whole_list_and_an_empty_row_still_lack_it() -> None:
    inside = "Categorieën van voertuigen   Geldig vanaf   Stempel\nA    21.06.1985   Aalst\nB\nC\nD\nE"
    lacking = rejected(Reason.CATEGORY_MISSING)
    assert outcome("driving_licence", sent(PAPER, inside)) == lacking
    assert outcome("driving_licence", sent(FRONT + "9. AM/A1/A2/A   12. 70")) == lacking


@pytest.mark.parametrize("dots", ["·······   ·······", "____", "...."])
def test_dots_fill_a_row_that_is_empty(dots: str) -> None:
    back = f"      9.    10.        11.\n      AM    11.05.01   11.05.29\n      A1    {dots}\n      A     {dots}\n"
    sides = (card(FRONT + "9. AM"), card(f"{back}      B     {dots}\n      C     {dots}"))
    assert outcome("driving_licence", sent(*sides)) == rejected(Reason.CATEGORY_MISSING)


def test_a_note_with_a_number_over_the_title_of_a_card_opens_no_field() -> None:
    titled = "Bijlage 4: scan rijbewijs\nRIJBEWIJS - PERMIS DE CONDUIRE - FÜHRERSCHEIN - DRIVING LICENCE (B)\n" + FRONT
    assert outcome("driving_licence", sent(titled + "9. AM/A1/A2")) == rejected(Reason.CATEGORY_MISSING)
