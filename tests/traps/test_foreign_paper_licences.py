"""Licences on paper of other states of the Area: what is printed on them tells neither of a loss nor of another day."""

import pytest

from pipeline.codes import DocumentType, Reason, Status
from tests.traps.casebook import MET, Outcome, outcome, review, sent

LICENCE = "driving_licence"
ILLEGIBLE = review(Reason.ILLEGIBLE)
COVER = """
Mentions additionnelles           AVIS IMPORTANT                             FRANCE
                                                                             RÉPUBLIQUE FRANÇAISE
                    {notice:<55}
                                                                             PERMIS DE CONDUIRE
Changements de domicile                                                      Führerschein
                                                                             MODÈLE DES COMMUNAUTÉS EUROPÉENNES
"""
INSIDE = """
1. Nom        Moreau                      CATÉGORIES DE VÉHICULES POUR LESQUELLES LE PERMIS EST VALABLE
2. Prénoms    Stéphane Henri              A1         -----
3. Date et lieu de naissance              A          -----
   28/05/1974 Lille                       B          {b}
4. Domicile
   12 rue des Tilleuls 59800 LILLE        C          -----
5. Délivré par le préfet de NORD
{sixth:<42}D          -----
{seventh}
8. N°         940759300412
"""
NOTICES = (
    "En cas de perte ou de vol, déclaration doit être faite",
    "En cas de vol, prévenir la gendarmerie",
    "Bij verlies of diefstal aangifte doen bij de politie",
    "Bij verlies dient aangifte te worden gedaan",
    "In geval van verlies: verwittig de politie",
    "Bei Verlust ist die Behörde zu benachrichtigen",
    "Bei Verlust oder Diebstahl Anzeige erstatten",
    "In case of loss or theft, inform the police",
    "If lost, please return to the authority",
    "Ingeval van diefstal aangifte doen",
)


def judged(
    *, cover: str | None, b: str = "06.07.1994", sixth: str = "6. à Lille    le 06/07/1994", end: str = ""
) -> Outcome:
    """What is concluded of the inside, perhaps with its cover before it."""
    inside = INSIDE.format(b=b, sixth=sixth, seventh=f"7. Valable jusqu'au  {end}")
    pages = (inside,) if cover is None else (COVER.format(notice=cover), inside)
    return outcome(LICENCE, sent(*pages, confidence=0.95))


@pytest.mark.parametrize("notice", NOTICES)
def test_what_to_do_in_case_of_loss_reports_none(notice: str) -> None:
    assert judged(cover=notice) == MET
    assert judged(cover=notice, b="-----     ") == ILLEGIBLE


@pytest.mark.parametrize("notice", NOTICES)
@pytest.mark.parametrize(
    "report",
    [
        "Politiezone Gent\nATTEST VAN VERLIES OF DIEFSTAL\nRijbewijs, categorie B, op naam van Lies De Backer",
        "Zone de police de Namur\nDÉCLARATION DE PERTE\nPermis de conduire, catégorie B, de Lies De Backer",
        "Polizei Eupen\nVerlustanzeige\nFührerschein der Klasse B von Lies De Backer",
        "Politiezone Gent\nAttest\nMevrouw De Backer verloor haar rijbewijs, categorie B, op 3 april 2024",
    ],
)
def test_a_report_that_says_so_too_remains_one(report: str, notice: str) -> None:
    found = sent(f"{report}\n{notice}", confidence=0.95)
    assert all(document.type is DocumentType.OTHER for document in found.documents)
    assert outcome(LICENCE, found)[0] is Status.REVIEW


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, MET),
        ({"sixth": "6. à Lille    te 06/07/1994"}, MET),  # "le" misread
        ({"sixth": "6 à           Lille 06/07/1994"}, MET),
        ({"sixth": "6à            06/07/1994"}, MET),
        ({"sixth": "6. à Lille"}, ILLEGIBLE),
        ({"sixth": "6. à Lille    te 06/07/2014"}, ILLEGIBLE),  # none was issued without an end then
        ({"sixth": "6. à Lille    te 06/07/1981"}, ILLEGIBLE),  # at seven
        ({"sixth": "6. à Lille    te 0?/07/1994"}, ILLEGIBLE),
        ({"sixth": "6. à 06/07/1990 te 06/07/1994"}, ILLEGIBLE),
        ({"sixth": "6. à Lille", "end": "06/07/2009"}, ILLEGIBLE),
        ({"sixth": "6. à Lille    te 06/07/1994", "end": "06/07/2009"}, ILLEGIBLE),
        ({"sixth": "6. à Lille    te 06/07/1994", "end": "0?/07/2009"}, ILLEGIBLE),
        ({"sixth": "6. à Lille    te 06/07/1994", "end": "0607/2009"}, ILLEGIBLE),
        ({"sixth": "6. à Lille    te 06/07/1994", "b": "-----     "}, ILLEGIBLE),
    ],
)
def test_the_day_in_field_six_needs_no_word_before_it(changed: dict[str, str], expected: Outcome) -> None:
    assert judged(cover="", **changed) == expected


BELGIAN_COVER = """
Bijkomende vermeldingen      BELANGRIJK                                               BELGIË
                             Dit rijbewijs wordt voorgelegd op vordering van          KONINKRIJK BELGIË
                             een bevoegd agent. Elke verandering van woonplaats       RIJBEWIJS
                             wordt aangegeven bij het gemeentebestuur.
                             {notice:<57}Führerschein
Wijziging van woonplaats     Het rijbewijs van een houder die van het recht tot       Permis de conduire
                             sturen vervallen is, wordt ingeleverd ter griffie.
                                                             MODEL VAN DE EUROPESE GEMEENSCHAPPEN
"""


@pytest.mark.parametrize("notice", ["Bij verlies of diefstal doet de houder aangifte", *NOTICES])
def test_a_cover_that_says_so_is_that_of_a_licence(notice: str) -> None:
    found = sent(BELGIAN_COVER.format(notice=notice), confidence=0.95)
    assert [document.type for document in found.documents] == [DocumentType.DRIVING_LICENCE]
