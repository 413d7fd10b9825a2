"""Diplomas that name the database in which they are registered, beside prints from that database."""

import pytest

from pipeline.codes import Reason
from tests.traps.casebook import MET, outcome, review, sent

DIPLOMA = """
UNIVERSITEIT GENT
De rector van de Universiteit Gent verklaart dat
Evelien Maes
geboren in Deinze op 16 augustus 1995
de academische graad heeft behaald van
Master of Science in de bestuurskunde
op 6 juli 2018, met onderscheiding.
de rector                        de decaan
prof. dr. R. Peeters             prof. dr. P. Claes

{note}
"""
RECORD = """
Master in de rechten
Universiteit Gent, behaald op 3 juli 2009
Evelien Maes, geboren op 16/08/1985
Dit diploma is geregistreerd in de Leer- en ervaringsbewijzendatabank
"""


@pytest.mark.parametrize(
    "note",
    [
        "Dit diploma is geregistreerd in de Leer- en Ervaringsbewijzendatabank (LED)",
        "Dit diploma is opgenomen in de Vlaamse Leer- en ervaringsbewijzendatabank.",
        "De echtheid kan worden nagegaan in de Leer- en ervaringsbewijzendatabank.",
        "Terug te vinden in de LED-databank onder nummer 2018-22",
        "This diploma is registered in the Leer- en ervaringsbewijzendatabank (LED)",
    ],
)
def test_a_diploma_tells_where_it_is_registered(note: str) -> None:
    assert outcome("diploma", sent(DIPLOMA.format(note=note))) == MET


@pytest.mark.parametrize(
    "text",
    [
        DIPLOMA.format(note="Door de burger zelf geregistreerd in de Leer- en ervaringsbewijzendatabank"),
        DIPLOMA.format(note="Dit diploma is niet opgenomen in de Leer- en ervaringsbewijzendatabank"),
        DIPLOMA.format(note="Afdruk uit de Leer- en ervaringsbewijzendatabank"),
        DIPLOMA.format(note="Leer- en ervaringsbewijzendatabank\nOverzicht"),
        RECORD,
    ],
)
def test_a_print_from_the_database_stays_one(text: str) -> None:
    assert outcome("diploma", sent(text)) == review(Reason.NOT_A_DIPLOMA)
