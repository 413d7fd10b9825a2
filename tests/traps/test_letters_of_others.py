"""A letter motivates only when it wants the post.

An employer's letter to the candidate, a complaint, a resignation and a withdrawal want none; a motivation that tells of
them remains one.
"""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from pipeline.codes import DocumentType, Reason, Status
from pipeline.sorting import score_page
from tests.pages import page_of
from tests.sorting.noise import noised
from tests.traps.casebook import MET, outcome, sent

_LETTERS = YAML(typ="safe").load(Path(__file__).with_name("letters.yaml"))
OF_OTHERS: list[str] = _LETTERS["of_others"]
MOTIVATIONS: list[str] = _LETTERS["motivations"]
ABSENT = (Status.MISSING, Reason.ABSENT)


@pytest.mark.parametrize("text", OF_OTHERS)
def test_a_letter_that_wants_no_post_motivates_nothing(text: str) -> None:
    assert outcome("motivation_letter", sent(text)) != MET
    read = score_page(page_of(noised(text), confidence=0.86))
    assert not (read.understood and read.type is DocumentType.MOTIVATION_LETTER)


@pytest.mark.parametrize("text", MOTIVATIONS)
def test_a_motivation_may_tell_of_a_resignation_a_complaint_or_an_earlier_procedure(text: str) -> None:
    assert outcome("motivation_letter", sent(text)) == MET
    read = sent(noised(text), confidence=0.86)
    assert outcome("motivation_letter", read) != ABSENT


@pytest.mark.parametrize("text", MOTIVATIONS[::4])
def test_a_motivation_that_speaks_as_an_employer_does_is_never_surely_absent(text: str) -> None:
    told = f"{text}\nWij danken u voor uw kandidatuur en wensen u veel succes."
    assert outcome("motivation_letter", sent(told)) != ABSENT
