"""Extracts that say how many pages they have, with all of them or not."""

import pytest

from pipeline.codes import Status
from tests.traps.casebook import MET, outcome, sent
from tests.traps.extracts import EXTRACT

NEXT = "Stad Aalst\nUITTREKSEL UIT HET STRAFREGISTER\n{said}\nDit uittreksel is bestemd voor de betrokkene.\n"
TOLD = ["Pagina 1 van 3", "Page 1 of 3", "Blad 1/2", "Page 1 sur 2", "Seite 1 von 2", "Blz. 1 van 4", "bladzijde 1/2"]


@pytest.mark.parametrize("said", TOLD)
def test_pages_that_were_not_sent_are_for_a_person(said: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\n{said}\n"))[0] is Status.REVIEW


def test_so_is_the_last_of_three() -> None:
    pages = f"{EXTRACT}\nPagina 1 van 3\n", NEXT.format(said="Pagina 2 van 3")
    assert outcome("criminal_record", sent(*pages))[0] is Status.REVIEW


@pytest.mark.parametrize(
    "said", ["Pagina 1 van 1", "Page 1 of 1", "Blad 1/1", "Pagina 1", "Pagina 1/2024", "Artikel 1 van 3"]
)
def test_what_tells_of_no_other_page_takes_nothing_back(said: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\n{said}\n")) == MET


def test_the_other_page_may_be_there() -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\nBlad 1/2\n", NEXT.format(said="Blad 2/2"))) == MET
