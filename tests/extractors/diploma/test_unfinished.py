"""What says that studies are not over; whole papers are in `tests/traps/not_accepted.yaml`."""

import pytest

from pipeline.codes import Status
from pipeline.extractors.diploma.extract import sheet_of
from pipeline.extractors.diploma.unfinished import heads_a_year, is_unfinished
from tests.pages import page_of
from tests.traps.casebook import MET, outcome, sent


@pytest.mark.parametrize(
    ("text", "unfinished"),
    [
        ("Afgelegde examens: 8 van de 12", True),
        ("Credits: 90/120", True),
        ("60 van de 120 studiepunten", True),
        ("Status: lopend", True),
        ("Resultaat: 9/20", True),
        ("Resultaat: 10/20", False),
        ("120 van de 120 studiepunten", False),
        ("examens afgelegd op 3/07/2012", False),
        ("resultaat van de examens: 14/20", False),
        ("(120 studiepunten, niveau 7) op 12 september 2018", False),
    ],
)
def test_a_label_or_a_smaller_count_than_there_are_tells_that_studies_are_not_over(text: str, unfinished: bool) -> None:
    assert is_unfinished(sheet_of(page_of(text)).tokens) is unfinished


@pytest.mark.parametrize(("text", "year"), [("Eerste licentie", True), ("Tweede cyclus", False), ("Eerste", False)])
def test_a_heading_may_name_the_year(text: str, year: bool) -> None:
    assert heads_a_year(sheet_of(page_of(text)).tokens) is year


TITLED = """
{school}
{degree}
{board}
{told}
{place}, 5 juli 2019
De voorzitter      De secretaris
"""
FRENCH = {
    "school": "Université de Liège",
    "degree": "Master en sciences de gestion",
    "board": "Le jury, réuni le 28 juin 2019, a examiné le dossier de Antoine PIRARD, né à Verviers le 11 mai 1996,",
    "place": "Liège",
}
DUTCH = {
    "school": "UNIVERSITEIT GENT",
    "degree": "Master of Science in de bestuurskunde",
    "board": "De examencommissie heeft beraadslaagd over Antoine Pirard, geboren te Gent op 11 mei 1996,",
    "place": "Gent",
}


@pytest.mark.parametrize(
    ("paper", "told"),
    [
        (FRENCH, "a constaté la réussite de 105 crédits sur 120\net l'ajourne à la session d'août."),
        (FRENCH, "a constaté la réussite de 60 crédits sur 120."),
        (FRENCH, "a réussi 100 crédits; le solde reste à acquérir."),
        (FRENCH, "a constaté la réussite de toutes les épreuves sauf le mémoire."),
        (FRENCH, "l'a admis à poursuivre le cycle après la réussite de 45 crédits."),
        (FRENCH, "a proclamé la réussite du premier bloc."),
        (FRENCH, "a validé 90 crédits avec distinction."),
        (DUTCH, "die met onderscheiding 105 studiepunten op 120 heeft behaald."),
        (DUTCH, "die geslaagd is voor een deel van de opleiding en verwezen is naar de tweede zittijd."),
        (DUTCH, "die geslaagd is voor 45 studiepunten en haar studie voortzet."),
        (DUTCH, "die alle examens heeft afgelegd behalve de masterproef."),
    ],
)
def test_a_part_of_the_studies_of_the_degree_above_is_no_degree(paper: dict[str, str], told: str) -> None:
    assert outcome("diploma", sent(TITLED.format(told=told, **paper)))[0] is Status.REVIEW


@pytest.mark.parametrize(
    ("paper", "told"),
    [
        (FRENCH, "a constaté la réussite de 120 crédits sur 120\net lui a conféré le grade de Master en gestion."),
        (FRENCH, "a constaté la réussite des 120 crédits du cycle et lui confère le grade de master."),
        (DUTCH, "die geslaagd is voor 120 van de 120 studiepunten en de graad van master heeft behaald."),
        (DUTCH, "die de opleiding van 60 studiepunten heeft voltooid en de graad van master behaalde."),
    ],
)
def test_the_whole_of_them_with_the_degree_is_one(paper: dict[str, str], told: str) -> None:
    assert outcome("diploma", sent(TITLED.format(told=told, **paper))) == MET
