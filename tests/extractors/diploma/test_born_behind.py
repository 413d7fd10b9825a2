"""A name with its birth in brackets behind it is the holder's; a list of people, or a place alone, is not."""

import pytest

from pipeline.extractors.dates.mentions import find_dates
from pipeline.extractors.diploma.born_behind import born_behind_name
from tests.extractors.diplomas import fields_of
from tests.pages import page_of

DONE = "de graad van Master in de rechten.\nGent, 19 september 2008"


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        (
            "De examencommissie heeft Ilse Vandaele (Aalter, 1 juni 1984) geslaagd verklaard en verleent",
            "Ilse Vandaele",
        ),
        ("De examencommissie verleent Jan van der Meulen (Sint-Niklaas, op 1 juni 1984)", "Jan van der Meulen"),
        ("Annick De Roo, op 3 juli 1979 te Eeklo geboren, heeft behaald", "Annick De Roo"),
        ("Wij maken bekend dat El Amrani Nora (°Gent 01/06/1984) heeft verworven", "El Amrani Nora"),
    ],
)
def test_the_name_before_the_brackets_is_the_holder(sentence: str, holder: str) -> None:
    fields = fields_of(f"Hogeschool Gent\n{sentence}\n{DONE}")
    assert (fields["holder"].value, fields["level"].value, fields["level"].doubt) == (holder, "master", None)


def test_two_names_with_births_are_a_list_of_people() -> None:
    page = page_of("Ilse Vandaele (Aalter, 1 juni 1984) en Wim Claes (Gent, 3 mei 1985), Gent, 19 september 2008")
    assert born_behind_name(page, find_dates(page)) is None


def test_a_day_of_late_is_no_birth() -> None:
    fields = fields_of(f"Hogeschool Gent\nde zitting van Raad Bestuur (Gent, 1 juni 2008) verleent\n{DONE}")
    assert fields["holder"].value is None


@pytest.mark.parametrize(
    ("above", "holder"),
    [("Ilse\nVandaele", "Ilse Vandaele"), ("Ilse Maria\nVandaele", "Ilse Maria Vandaele"), ("Diploma\nMaster", None)],
)
def test_a_name_over_two_lines_stands_over_a_birth_that_no_word_announces(above: str, holder: str | None) -> None:
    said = "is op 3 juli 2020 door de examencommissie afgestudeerd verklaard als\nMaster in de rechten"
    assert fields_of(f"{above}\n9 april 1996, Diest\n{said}\nUniversiteit Gent")["holder"].value == holder
