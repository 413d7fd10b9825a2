"""What teaches and awards no degrees is known by its name; a university that is not listed may be one."""

import pytest

from pipeline.extractors.diploma.extract import sheet_of
from pipeline.extractors.diploma.institutions import origin_of
from pipeline.extractors.diploma.origin import UNKNOWN_SCHOOL
from tests.pages import page_of

AWARDS = """
verleent aan Jan Peeters, geboren te Aalst op 14 juli 1986, de graad van
Master in de rechten
Gent, 30 juni 2012"""


@pytest.mark.parametrize(
    "name",
    [
        "Volksuniversiteit Gent",
        "Universiteit van het Leven",
        "School van het Leven",
        "Université d'été",
        "Universiteit Gent voor de Derde Leeftijd",
        "Open Universiteit van de Parochie",
        "Universiteit Gent van de Sint-Annabuurt",
        "Academie der Wijsheid",
        "Université de l'Amour",
        "Universiteit van de Sint-Jozefsparochie",
    ],
)
def test_what_teaches_and_awards_no_degrees_is_in_doubt(name: str) -> None:
    assert origin_of(sheet_of(page_of(name + AWARDS)), "nl").doubt == UNKNOWN_SCHOOL


@pytest.mark.parametrize(
    "name",
    [
        "Universiteit Gent",
        "VRIJE UNIVERSITEIT TE BRUSSEL",
        "Universiteit Scheldeland",
        "De rector van de universiteit",
        "School of Life Sciences, Maastricht University",
        "Hogeschool voor Wetenschap en Kunst",
        "Faculteit Wetenschappen van het Leven",
        "Open Universiteit der Nederlanden",
        "Universiteit van Vlaanderen",
        "Normaalschool van de Zusters van Liefde",
    ],
)
def test_other_schools_and_sentences_are_not(name: str) -> None:
    assert origin_of(sheet_of(page_of(name + AWARDS)), "nl").doubt is None
