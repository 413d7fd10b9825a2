"""A name over two lines with the surname under the given names."""

import pytest

from pipeline.extractors.names.halves import surname_under
from tests.extractors.builders_extract import fields_of
from tests.extractors.diplomas import fields_of as diploma
from tests.pages import page_of

HEAD = "UITTREKSEL STRAFREGISTER   art. 595 Sv.\nwie\n"
REST = "\ngeboren\n13.08.1978\nveroordelingen\nGEEN\nafgegeven op\n08.05.2026"
DEGREE = "\n1 december 1986, Wetteren\nis op 6 juli 2012 afgestudeerd verklaard als\nMaster of Laws\nUniversiteit Gent"


@pytest.mark.parametrize(
    ("name", "holder"),
    [
        ("Wouter Karel\nSimons", "Wouter Karel Simons"),
        ("An Maria\nVan den Broeck", "An Maria Van den Broeck"),
        ("Simons\nWouter Karel", "Simons Wouter Karel"),
        ("VAN DEN BROECKE\nAnnelies Maria", "VAN DEN BROECKE Annelies Maria"),
        ("Kopie\nWouter Simons", "Wouter Simons"),
        ("Halle\nWouter Simons", "Wouter Simons"),
        ("Mevrouw\nAn Maes", "An Maes"),
        ("Echtgenote\nAn Maes", "An Maes"),
        ("Burgemeester\nAn Maes", "An Maes"),
        ("Wouter Simons\nNijvelsesteenweg", "Wouter Simons"),
        ("Wouter Simons\nHalle", "Wouter Simons"),
        ("Wouter Simons\nBelg", "Wouter Simons"),
        ("Wouter Simons\nOngehuwd", "Wouter Simons"),
        ("Wouter Simons\nEchtgenoot", "Wouter Simons"),
        ("Wouter Simons\nBLANCO", "Wouter Simons"),
        ("Wouter Simons\nUitgezonderd", "Wouter Simons"),
        ("Wouter Simons\nBurgemeester", "Wouter Simons"),
        ("An Maes\nVrouw", "An Maes"),
        ("An Maes\nEls Peeters", "An Maes"),
        ("An Maes\nPeeters\nJanssens", "An Maes"),
        ("An Maes\n\n\nPeeters", "An Maes"),
    ],
)
def test_the_surname_under_the_given_names_in_one_cell(name: str, holder: str) -> None:
    assert fields_of(f"{HEAD}{name}{REST}")["holder"].value == holder


@pytest.mark.parametrize(
    ("name", "holder"),
    [
        ("Stefanie Irène\nPauwels", "Stefanie Irène Pauwels"),
        ("Universiteit Gent\nPauwels", None),
        ("Faculteit Rechten\nPauwels", None),
        ("Jan Peeters, rector\nPauwels", None),
        ("Master Laws\nPauwels", None),
    ],
)
def test_the_surname_over_a_bare_birth_on_a_diploma(name: str, holder: str | None) -> None:
    assert diploma(name + DEGREE)["holder"].value == holder


def test_a_line_with_a_number_or_small_print_is_no_surname() -> None:
    page = page_of("Wouter Karel\nSimons 3")
    assert surname_under(page, page.lines[0]) == ()
