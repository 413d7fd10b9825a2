"""Extracts of which a box is ticked: that the register is blank is said by a ticked box, never by an empty one."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent
from tests.traps.extracts import EXTRACT

ANSWER = "Veroordelingen: NIHIL"
PAIRS = (
    ("blanco – geen veroordelingen", "niet blanco – veroordelingen volgens het blad in gesloten omslag"),
    ("vierge – aucune condamnation", "non vierge – condamnations reprises sur la feuille sous pli fermé"),
    ("leer – keine Verurteilungen", "nicht leer – Verurteilungen laut Blatt im verschlossenen Umschlag"),
    ("blank – no convictions", "not blank – convictions on the sheet in the sealed envelope"),
    ("geen veroordelingen", "wel veroordelingen, zie omslag"),
)


def _form(first: str, second: str) -> str:
    return EXTRACT.replace(ANSWER, f"Resultaat van de bevraging\n{first}\n{second}")


@pytest.mark.parametrize(("none", "some"), PAIRS)
def test_a_ticked_box_that_there_is_something_is_not_accepted(none: str, some: str) -> None:
    for text in (_form(f"☐ {none}", f"☒ {some}"), _form(f"☒ {some}", f"☐ {none}"), _form(f"[ ] {none}", f"[x] {some}")):
        assert outcome("criminal_record", sent(text))[0] is not Status.MET


@pytest.mark.parametrize(("none", "some"), PAIRS)
def test_a_ticked_box_that_there_is_nothing_is_accepted(none: str, some: str) -> None:
    for text in (_form(f"☒ {none}", f"☐ {some}"), _form(f"☐ {some}", f"☒ {none}"), _form(f"[x] {none}", f"[ ] {some}")):
        assert outcome("criminal_record", sent(text)) == MET


def test_a_ticked_not_blank_stands_against_a_blank_value() -> None:
    text = EXTRACT.replace(ANSWER, f"{ANSWER}\n☒ niet blanco – zie het blad in gesloten omslag")
    assert outcome("criminal_record", sent(text))[0] is not Status.MET
