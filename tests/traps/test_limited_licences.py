"""Licences of which something in small print takes the category away: its last day, a code, a note, its title."""

import pytest

from pipeline.codes import Reason
from tests.traps.casebook import MET, findings, outcome, review, sent

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
