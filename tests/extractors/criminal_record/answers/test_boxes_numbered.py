"""The number of a box of the form before its label, with nothing between the label and the answer."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent
from tests.traps.extracts import EXTRACT


def _with(answer: str) -> str:
    return EXTRACT.replace("Veroordelingen: NIHIL", answer)


@pytest.mark.parametrize("answer", ["08 VEROORDELINGEN BLANCO", "08 Veroordelingen NIHIL", "07 VERMELDINGEN GEEN"])
def test_a_number_with_a_nought_is_that_of_the_box(answer: str) -> None:
    assert outcome("criminal_record", sent(_with(answer))) == MET


@pytest.mark.parametrize(
    "answer",
    [
        "8 VEROORDELINGEN BLANCO",
        "Code antwoord    02 - VEROORDELINGEN (00 = GEEN VEROORDELINGEN)",
        "Code antwoord    02 VEROORDELINGEN (00 GEEN VEROORDELINGEN)",
        "02 - VEROORDELINGEN (00 = GEEN VEROORDELINGEN)",
        "02 VEROORDELINGEN (00 GEEN VEROORDELINGEN)",
        "08 VEROORDELINGEN BLANCO BEHALVE VERKEER",
        "08 VEROORDELINGEN BUITENLAND BLANCO",
        "08 VEROORDELINGEN MINDERJARIGEN BLANCO",
        "08 VEROORDELINGEN BLANCO ZIE BIJLAGE",
        "08 VEROORDELINGEN NIHIL UITGEWIST",
    ],
)
def test_a_count_or_a_part_behind_it_is_for_a_person(answer: str) -> None:
    assert outcome("criminal_record", sent(_with(answer)))[0] is Status.REVIEW
