"""Licences of which something in small print takes the category away: its last day, a code, a note, its title."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, findings, outcome, rejected, review, sent

LICENCE = "driving_licence"
FRONT = """
RIJBEWIJS - KONINKRIJK {state}
1. Stevens
2. Ayla
3. 27.01.1989 Genk
4a. 22.10.2021
4b. 21.10.2031
4c. Genk
5. 1937720415
"""
BELGIAN, DUTCH = FRONT.format(state="BELGIË"), FRONT.format(state="DER NEDERLANDEN")
HELD_ROWS = """
9 categorie      10 vanaf        11 geldig tot     12 codes
AM               11.04.2009
B                11.04.2009      {until}
C                22.10.2021      22.10.2031
"""
"""A print with the rows that are held and no others."""


@pytest.mark.parametrize("confidence", [1.0, 0.95])
@pytest.mark.parametrize(
    ("until", "met"),
    [
        ("14.08.2023", False),
        ("14/08/2023", False),
        ("2023-08-14", False),
        ("14 augustus 2023", False),
        ("14 08 2023", False),
        ("tot 14.08.2023", False),
        ("", True),
        ("-", True),
        ("14.08.2026", True),
    ],
)
def test_a_category_that_ended_before_the_card(until: str, confidence: float, *, met: bool) -> None:
    file = sent(f"{BELGIAN}9. AM B C\n{HELD_ROWS.format(until=until)}", confidence=confidence)
    assert outcome(LICENCE, file) == (MET if met else review(Reason.EXPIRED))


CODED = """
9      10         11         12
AM     07.11.12   19.01.34
A      -          -
B      28.05.15   19.01.34   {code}
BE     -          -
"""
LEGEND = "Toelichting codes: 01.06 = bril; 73 = beperkt tot vierwielers van categorie B1; 78 = alleen automaat."


@pytest.mark.parametrize("code", ["73", "01.06, 73", "73,78", "B1/73", "(73)", "79.02", "79(L5e)", "46"])
@pytest.mark.parametrize("legend", ["", LEGEND])
def test_a_code_by_which_b_is_for_other_vehicles(code: str, legend: str) -> None:
    file = sent(f"{DUTCH}9. AM/B\n{CODED.format(code=code)}\n{legend}")
    assert outcome(LICENCE, file) == review(Reason.ILLEGIBLE)
    told = findings(file)[LICENCE]
    assert not any(code in one.text for one in told.evidence)


@pytest.mark.parametrize(
    "code",
    [
        "",
        "78",
        "96",
        "01",
        "01.06",
        "197",
        "01.06, 78",
        "70.1234573.B",
        "71.73001",
        "95.19.01.34",
        "69",
        "79.06",
        "73001",
    ],
)
@pytest.mark.parametrize("legend", ["", LEGEND])
def test_a_code_by_which_b_stays_what_it_is(code: str, legend: str) -> None:
    assert outcome(LICENCE, sent(f"{DUTCH}9. AM/B\n{CODED.format(code=code)}\n{legend}")) == MET


@pytest.mark.parametrize(
    ("lines", "met"),
    [
        ("9. AM/B\n12. 73", False),
        ("9. AM/B\n12. Beperkingen: B: 73", False),
        ("9. AM, B (73)", False),
        ("9. AM, B\n12. Beschränkungen   01.06 (Brille), 73 (Kl. B1: dreirädrige Kraftfahrzeuge)", False),
        ("9. AM/B\nCode 73 bij categorie B: alleen vierwielers van categorie B1.", False),
        ("9. AM/B\nCategorie B enkel voor vierwielers (B1), geen personenauto's.", False),
        ("9. AM/B\nKlasse B nur für vierrädrige Kraftfahrzeuge der Klasse B1.", False),
        ("9. AM/B\n12. 78, 01.06", True),
        ("9. AM/A/B\n12. A: 72, B: 78", True),
        ("9. AM/B\n12 = codes\n73 = vierwielers (B1)", True),
    ],
)
def test_a_code_on_the_front(lines: str, *, met: bool) -> None:
    assert outcome(LICENCE, sent(DUTCH + lines)) == (MET if met else review(Reason.ILLEGIBLE))


ON_PAPER = """
RIJBEWIJS                              Categorie   Geldig vanaf   Stempel
Model van de Europese Gemeenschappen   A           -
KONINKRIJK BELGIË                      B           14.09.1998     gemeente
                                       C           -
1. Vermeulen                           D           -
2. Geert                               E           -
3. 05.09.1978 te Assenede
4. Afgegeven door: gemeente Assenede   Aanvullende vermeldingen van de overheid:
Op: 14.09.1998                         {note}
Geldig tot: -
5. A 0418822
"""


@pytest.mark.parametrize(
    ("note", "met"),
    [
        ("Geannuleerd bij omwisseling te Terneuzen, 11.03.2019", False),
        ("volledig document ongeldig", False),
        ("Omgewisseld voor een Nederlands rijbewijs", False),
        ("Ingeruild tegen NL-rijbewijs nr. 5417998031", False),
        ("Échangé contre un permis français le 11.03.2019", False),
        ("Umgetauscht gegen deutschen Führerschein", False),
        ("Exchanged for UK licence, DVLA 11 March 2019", False),
        ("Titel zonder waarde sinds 11.03.2019", False),
        ("Niet meer te gebruiken: nieuw rijbewijs", False),
        ("Geldigheid beëindigd op 11.03.2019", False),
        ("Geen", True),
        ("Afgegeven in omwisseling van rijbewijs nr. 8812 van 02.04.1996", True),
        ("Vervangt rijbewijs A 0399121, vernietigd op 14.09.1998", True),
        ("Délivré en échange du permis néerlandais n° 33112", True),
        ("Ausgestellt im Umtausch gegen niederländischen Führerschein", True),
        ("Kan worden omgewisseld bij de gemeente", True),
        ("Woont sinds 11.03.2019 te Eeklo", True),
    ],
)
def test_a_paper_licence_of_which_a_note_tells_what_became_of_it(note: str, *, met: bool) -> None:
    assert outcome(LICENCE, sent(ON_PAPER.format(note=note))) == (MET if met else review(Reason.ILLEGIBLE))


OF_GERMANY = """
{title}
Bundesrepublik Deutschland (D)
1. Name         Krämer
2. Vorname      Lena
3. Geburtsdatum, -ort  21.03.2006, Aachen
4a. Ausgestellt  27.03.2024
4b. Gültig bis  20.06.2027
4c. Behörde     StädteRegion Aachen
9. Klassen      B
{note}
"""


@pytest.mark.parametrize(
    ("title", "note", "met"),
    [
        ("PRÜFUNGSBESCHEINIGUNG", "Begleitperson   Krämer Uwe, 02.07.1974", False),
        ("BESCHEINIGUNG zum „Begleiteten Fahren ab 17 Jahre“", "", False),
        ("FÜHRERSCHEIN BF17", "", False),
        ("VORLÄUFIGE FAHRBERECHTIGUNG", "", False),
        ("BESCHEINIGUNG anstelle des Führerscheins", "Gilt nur im Inland", False),
        ("CERTIFICAT D'EXAMEN DU PERMIS DE CONDUIRE", "", False),
        ("AUTORIZACIÓN TEMPORAL PARA CONDUCIR", "", False),
        ("LICENÇA DE APRENDIZAGEM", "", False),
        ("Gegevens van de houder", "", False),
        ("FÜHRERSCHEIN", "12. 197", True),
        ("FÜHRERSCHEIN", "Ersetzt die Prüfungsbescheinigung vom 21.03.2023", True),
    ],
)
def test_a_paper_in_the_place_of_a_licence(title: str, note: str, *, met: bool) -> None:
    assert outcome(LICENCE, sent(OF_GERMANY.format(title=title, note=note))) == (
        MET if met else review(Reason.ILLEGIBLE)
    )


OF_BELGIUM = """
RIJBEWIJS
KONINKRIJK BELGIË (B)
1. Naam         Adriaens
2. Voornaam     Kobe
3. Geboren      14.01.1996, Lochristi
4a. Afgegeven   03.02.2024
4b. Geldig tot  02.02.2027
4c. Overheid    Lochristi
9. Categorieën  AM, B
{note}
"""


@pytest.mark.parametrize("confidence", [1.0, 0.95])
@pytest.mark.parametrize(
    ("note", "met"),
    [
        ("M36", False),
        ("model 36, begeleiders: Uwe Krämer, Ine Krämer", False),
        ("dit voorlopig rijbewijs vervangt het vorige", False),
        ("M36 - vervangt het voorlopig rijbewijs nr. 44109 (verloren)", False),
        ("vervangt het voorlopig rijbewijs M36 nr. 44109, zelf M18", False),
        ("Na het examen vervangt het rijbewijs dit voorlopig rijbewijs", False),
        ("enkel geldig in België; vervangt het voorlopig rijbewijs nr. 44109", False),
        ("vervangt het voorlopig rijbewijs M36 nr. 44109; begeleider: Uwe Krämer", False),
        ("vervangt het voorlopig rijbewijs M36 nr. 4410977204", True),
        ("Dit rijbewijs vervangt uw voorlopig rijbewijs model 18", True),
        ("Remplace le permis de conduire provisoire (M36) n° 44109", True),
        ("Voorgaand voorlopig rijbewijs (M36) ingeleverd op 27.03.2024", False),
    ],
)
def test_a_provisional_licence_and_one_that_replaces_it(note: str, confidence: float, *, met: bool) -> None:
    """What is perhaps provisional is never accepted, and what replaces a provisional one is never rejected for it."""
    found = outcome(LICENCE, sent(OF_BELGIUM.format(note=note), confidence=confidence))
    assert found == MET if met else found[0] is Status.REVIEW


@pytest.mark.parametrize("listed", ["AM / A1 / B1", "AM A1 B1", "AM, A1, B1"])
def test_a_list_over_the_column_of_letters_is_no_row_of_it(listed: str) -> None:
    rows = ("AM", "A1", "A2", "A", "B1", "B", "C1", "C", "BE")
    table = "\n".join(f"    {row:<12}{'03.02.10   10.04.37' if row in ('AM', 'A1', 'B1') else ''}" for row in rows)
    file = sent(f"{FRONT.format(state='BELGIË')}9. {listed}\n\n    9.      10.        11.        12.\n{table}")
    assert outcome(LICENCE, file) == rejected(Reason.CATEGORY_MISSING)
