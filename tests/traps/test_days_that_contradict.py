"""Extracts with a day that cannot be true beside that of issue, and those on which other days take nothing back."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent
from tests.traps.extracts import EXTRACT

ISSUED = "16/04/2024"


@pytest.mark.parametrize(
    "line",
    [
        "Het Centraal Strafregister werd geraadpleegd op 03/02/2021",
        "Opzoeking verricht op 03 februari 2023",
        "Le casier judiciaire a été consulté le 03/02/2021",
        "Afgedrukt op 12/01/2023",
        "Getekend op 12/01/2023",
        "Geldig tot 31/12/2023",
    ],
)
def test_what_comes_with_the_issue_is_not_of_long_before(line: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}{line}\n"))[0] is Status.REVIEW


@pytest.mark.parametrize(
    "put",
    ["(lees: 16/04/2022)", "i.p.v. 16/04/2022", "verbeterd in 16/04/2022", "(lire 16/04/2022)", "statt 16.04.2022"],
)
def test_a_day_that_is_put_right_is_for_a_person(put: str) -> None:
    text = EXTRACT.replace(ISSUED, f"{ISSUED} {put}")
    assert outcome("criminal_record", sent(text))[0] is Status.REVIEW


@pytest.mark.parametrize(
    "line",
    [
        "Het Centraal Strafregister werd geraadpleegd op 16/04/2024",
        "Opzoeking verricht op 12 april 2024",
        "Afgedrukt op 20/04/2024",
        "Aangevraagd op 12/01/2024",
        "Geldig tot 16/07/2024",
        "Getekend op 16/04/2024",
        "Lees meer op www.aalst.be",
    ],
)
def test_days_around_that_of_issue_take_nothing_back(line: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}{line}\n")) == MET
