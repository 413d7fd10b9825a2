"""A model of a diploma or an extract in which nobody filled in the name, the birth or the day: a person looks at it."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, findings, outcome, sent
from tests.traps.extracts import EXTRACT

DIPLOMA = """Universiteit Gent
DIPLOMA
De examencommissie verleent aan
An Maes
geboren te Gent op 3 mei 1990
de graad van Master in de rechten
met onderscheiding
Gent, 26 juni 2012
De decaan
"""
PAPERS = {"diploma": DIPLOMA, "criminal_record": EXTRACT}


@pytest.mark.parametrize(
    ("requirement", "filled", "left_open"),
    [
        ("diploma", "An Maes", "[naam van de student]"),
        ("diploma", "An Maes", "<<NAAM>>"),
        ("diploma", "An Maes", "{{naam}}"),
        ("diploma", "An Maes", "……………… (naam)"),
        ("diploma", "An Maes", "NAAM VOORNAAM"),
        ("diploma", "3 mei 1990", "dd/mm/jjjj"),
        ("diploma", "3 mei 1990", "XX/XX/XXXX"),
        ("diploma", "te Gent op", "te [geboorteplaats] op"),
        ("criminal_record", "DE BOECK", "[naam]"),
        ("criminal_record", "DE BOECK", "XXXXXXXX"),
        ("criminal_record", "DE BOECK", "NAAM VOORNAAM"),
        ("criminal_record", "12/04/1988", "dd/mm/jjjj"),
        ("criminal_record", "12/04/1988", "__/__/____"),
        ("criminal_record", "te Aalst op 12", "te [gemeente] op 12"),
    ],
)
def test_a_template_is_for_a_person(requirement: str, filled: str, left_open: str) -> None:
    text = PAPERS[requirement].replace(filled, left_open)
    finding = findings(sent(text))[requirement]
    assert (finding.status, finding.reason) == (Status.REVIEW, Reason.ILLEGIBLE)
    assert finding.sentence == "any.illegible.unfilled"


@pytest.mark.parametrize(
    ("requirement", "line"),
    [
        ("diploma", ""),
        ("diploma", "[handtekening]"),
        ("diploma", "Handtekening van de houder: ................"),
        ("criminal_record", ""),
        ("criminal_record", "[ ] afgehaald aan het loket"),
        ("criminal_record", "Ontvangen op ../../....   Paraaf: ....."),
        ("criminal_record", "De ambtenaar (naam en handtekening)"),
    ],
)
def test_what_was_filled_in_is_accepted(requirement: str, line: str) -> None:
    assert outcome(requirement, sent(f"{PAPERS[requirement]}{line}\n")) == MET


def test_a_dotted_line_before_a_value_is_accepted() -> None:
    text = EXTRACT.replace("Naam: DE", "Naam: ............ DE").replace("Aalst op 12", "Aalst ..... op 12")
    assert outcome("criminal_record", sent(text)) == MET


@pytest.mark.parametrize(("day", "accepted"), [("12/04/1988", True), ("dd/mm/jjjj", False)])
def test_a_template_of_the_second_page_is_not_joined_with_a_first(day: str, accepted: bool) -> None:
    first, answer, last = EXTRACT.partition("Veroordelingen: NIHIL\n")
    second = f"UITTREKSEL UIT HET STRAFREGISTER\nNaam: DE BOECK\nGeboren te Aalst op {day}\n{answer}"
    found = outcome("criminal_record", sent(f"{first}{last}"), sent(second))
    assert (found == MET) is accepted
