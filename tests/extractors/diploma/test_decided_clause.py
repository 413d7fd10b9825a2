"""Whether the words before a formula of equivalence let it decide."""

import pytest

from pipeline.extractors.diploma.decided_clause import decides
from pipeline.extractors.lexicon import Repair, tokens_of
from tests.pages import page_of


def said(text: str) -> bool:
    return decides(tokens_of(page_of(text), Repair(frozenset())))


@pytest.mark.parametrize(
    "text",
    [
        "Het diploma van An Maes is",
        "Het agentschap stelt vast dat het diploma",
        "Wij delen u mee dat uw diploma",
        "Het studiebewijs dat u behaalde is",
        "Het diploma of getuigschrift is",
        "Het is geen niet-Europees diploma, maar het is",
        "It is established that this degree is",
    ],
)
def test_a_main_clause_or_a_clause_behind_a_decision_decides(text: str) -> None:
    assert said(text)


@pytest.mark.parametrize(
    "text",
    [
        "U meent dat het diploma",
        "U bevestigt dat het diploma",
        "Het besluit dat het diploma",
        "Niets belet dat het diploma",
        "De vraag of het diploma",
        "De beslissing waarbij het diploma",
        "Het agentschap weigert vast te stellen dat het diploma",
        "Er kan worden besloten dat het diploma",
        "Er is geenszins vastgesteld dat het diploma",
        "Het diploma is in geen enkel opzicht",
    ],
)
def test_a_clause_behind_anything_else_does_not(text: str) -> None:
    assert not said(text)
