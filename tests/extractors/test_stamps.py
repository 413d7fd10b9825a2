"""Stamps of which a wide gap, or the end of a line, parts the pieces."""

import time

import pytest

from pipeline.codes import Reason, Status
from pipeline.extractors.stamps import stamp_in_pieces
from tests.pages import page_of
from tests.traps.casebook import MET, outcome, sent
from tests.traps.extracts import EXTRACT
from tests.traps.test_unfilled_templates import DIPLOMA

PAPERS = {"criminal_record": EXTRACT, "diploma": DIPLOMA}
STAMPS = [
    "ON   GELDIG",
    "ON\nGELDIG",
    "Ongel   dig",
    "ONGEL DIG",
    "VER-\nVALLEN",
    "Ver-\nvallen",
    "INGE  TROK  KEN",
    "ZONDER     WAARDE",
    "VOOR\nBEELD",
    "AN   NULÉ",
    "UN   GÜLTIG",
]


@pytest.mark.parametrize("requirement", PAPERS)
@pytest.mark.parametrize("confidence", [1.0, 0.96])
@pytest.mark.parametrize("stamp", STAMPS)
def test_a_stamp_in_pieces_takes_a_paper_back(stamp: str, confidence: float, requirement: str) -> None:
    for text in (f"{stamp}\n{PAPERS[requirement]}", f"{PAPERS[requirement]}{stamp}"):
        assert outcome(requirement, sent(text, confidence=confidence)) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize("requirement", PAPERS)
@pytest.mark.parametrize(
    "line",
    ["On   geldig document", "Geldig     Nee", "Verslag   Allen", "In\nGent", "Ver\nvallen bladeren"],
)
def test_pieces_of_no_stamp_do_not(line: str, requirement: str) -> None:
    assert outcome(requirement, sent(f"{PAPERS[requirement]}{line}")) == MET


def test_a_page_of_pieces_costs_little() -> None:
    page, begin = page_of("\n".join(["VER   VER   VER   VER"] * 800)), time.monotonic()
    assert not stamp_in_pieces(page)
    assert time.monotonic() - begin < 5
