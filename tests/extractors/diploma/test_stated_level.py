"""What level a page states, in a framework of levels, beside the title of a degree."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, outcome, sent
from tests.traps.test_unfilled_templates import DIPLOMA


@pytest.mark.parametrize(
    "line",
    [
        "EQF level 6",
        "EQF 5",
        "VKS-niveau 6",
        "Kwalificatieniveau 6 van de Vlaamse kwalificatiestructuur",
        "Dit diploma stemt overeen met niveau 6 van de Vlaamse kwalificatiestructuur.",
        "Niveau 6 du Cadre européen des certifications (CEC)",
        "DQR-Niveau 6",
        "Level 6 of the European Qualifications Framework",
    ],
)
def test_a_lower_level_contradicts_a_master(line: str) -> None:
    assert outcome("diploma", sent(f"{DIPLOMA}{line}\n")) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize(
    "line",
    [
        "EQF level 7",
        "VKS-niveau 7",
        "De bachelor is van VKS-niveau 6, de master van VKS-niveau 7.",
        "Niveau: onderscheiding",
        "NQF level 6",
        "Gezien het besluit van 6 mei 2009 over de Vlaamse kwalificatiestructuur",
        "EQF",
    ],
)
def test_what_states_no_lower_level_does_not(line: str) -> None:
    assert outcome("diploma", sent(f"{DIPLOMA}{line}\n")) == MET


def test_the_level_of_a_bachelor_on_another_page_is_its_own() -> None:
    bachelor = DIPLOMA.replace("Master", "Bachelor").replace("2012", "2010")
    assert outcome("diploma", sent(f"{bachelor}EQF level 6\n", DIPLOMA)) == MET
