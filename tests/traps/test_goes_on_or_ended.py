"""Extracts that go on on a sheet that is not there, that are over by their stamp, or that are of a relative."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent
from tests.traps.extracts import EXTRACT

NEXT = "Stad Aalst\nUITTREKSEL UIT HET STRAFREGISTER\nBlad 2\nDit uittreksel is bestemd voor de betrokkene.\n"


@pytest.mark.parametrize(
    "line",
    [
        "Vervolg op keerzijde",
        "VERVOLG OP VOLGENDE BLADZIJDE",
        "Vervolg op blad 2",
        "Wordt vervolgd op pagina 2",
        "Suite au verso",
        "Fortsetzung auf der nächsten Seite",
        "Verstreken",
        "GELDIGHEID VERSTREKEN",
        "VERLOPEN",
        "EXPIRED",
        "Abgelaufen",
        "Echtgenote van de aanvrager",
        "Zoon van de kandidaat",
        "Fils du candidat",
    ],
)
def test_such_a_line_is_for_a_person(line: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}{line}\n"))[0] is Status.REVIEW


@pytest.mark.parametrize("said", ["(tweelingbroer van de aanvrager)", "(vader van de kandidaat)"])
def test_a_holder_told_by_kin_with_who_applies_is_for_a_person(said: str) -> None:
    text = EXTRACT.replace("12/04/1988", f"12/04/1988 {said}")
    assert outcome("criminal_record", sent(text))[0] is Status.REVIEW


@pytest.mark.parametrize(
    "line",
    [
        "Blad 1",
        "Vervolg uw aanvraag op www.aalst.be",
        "Zie keerzijde voor uitleg over de controle van dit document.",
        "Afgehaald door de echtgenote van de aanvrager",
        "Burgerlijke staat: echtgenoot van An Maes",
        "Niet verlopen",
        "Een uittreksel ouder dan drie maanden is verlopen.",
    ],
)
def test_what_is_like_it_takes_nothing_back(line: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}{line}\n")) == MET


def test_the_other_sheet_may_be_there() -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}Vervolg op blad 2\n", NEXT)) == MET
