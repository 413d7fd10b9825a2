"""A model of a diploma, and a diploma that a stamp calls invalid, decide nothing; small print about worth does not."""

import pytest

from pipeline.codes import Reason
from tests.traps.casebook import MET, outcome, review, sent

DIPLOMA = """UNIVERSITEIT GENT
verleent aan An Maes, geboren te Gent op 1 januari 1990,
de graad van Master in de rechten
Gent, 5 juli 2019
"""


@pytest.mark.parametrize(
    "line",
    [
        "MODEL - geen waarde",
        "Model, geen waarde",
        "MODEL",
        "VOORBEELDDIPLOMA",
        "Dit is een model zonder waarde",
        "Exemple sans valeur",
        "MUSTER - ohne Wert",
        "Sample / no legal value",
        "ONGELDIG",
        "GEANNULEERD - VERVANGEN",
    ],
)
def test_a_model_or_a_void_diploma_decides_nothing(line: str) -> None:
    assert outcome("diploma", sent(DIPLOMA + line)) == review(Reason.ILLEGIBLE)
    assert outcome("diploma", sent(f"{line}\n{DIPLOMA}")) == review(Reason.ILLEGIBLE)


@pytest.mark.parametrize(
    "line",
    [
        "SPECIMEN - fictief",
        "Ongeldig zonder droogstempel van de universiteit",
        "Deze kopie heeft geen waarde zonder handtekening van de rector",
        "Model vastgesteld bij besluit van de Vlaamse Regering",
        "Afstudeerrichting: model en waarde",
        "Vertaling",
        "DUPLICAAT",
    ],
)
def test_small_print_takes_nothing_from_a_diploma(line: str) -> None:
    assert outcome("diploma", sent(DIPLOMA + line)) == MET
