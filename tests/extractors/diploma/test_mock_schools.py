"""What calls itself a university and is none that is listed; what teaches and awards no degrees."""

import pytest

from pipeline.extractors.diploma.extract import sheet_of
from pipeline.extractors.diploma.institutions import UNKNOWN_SCHOOL, origin_of
from pipeline.extractors.diploma.mock_schools import names_no_school, names_unlisted_university
from tests.pages import page_of

AWARDS = """
verleent aan Jan Peeters, geboren te Aalst op 14 juli 1986, de graad van
Master in de rechten
Gent, 30 juni 2012"""


@pytest.mark.parametrize(
    "name",
    [
        "Universiteit Onderweg",
        "Stedelijke Universiteit voor Ouders",
        "Université de l'Amitié",
        "Universität der Freude",
        "De Vrije Universiteit van Geraardsbergen",
    ],
)
def test_a_university_that_is_not_listed_is_in_doubt(name: str) -> None:
    page = page_of(name + AWARDS)
    assert names_unlisted_university(page)
    assert origin_of(sheet_of(page), "nl").doubt == UNKNOWN_SCHOOL


@pytest.mark.parametrize(
    "name",
    ["Volksuniversiteit Gent", "School van het Leven", "Université d'été", "Universiteit Gent voor de Derde Leeftijd"],
)
def test_what_teaches_and_awards_no_degrees_is_in_doubt(name: str) -> None:
    page = page_of(name + AWARDS)
    assert names_no_school(page)
    assert origin_of(sheet_of(page), "nl").doubt == UNKNOWN_SCHOOL


@pytest.mark.parametrize(
    "name",
    [
        "Universiteit Gent",
        "VRIJE UNIVERSITEIT TE BRUSSEL",
        "Universiteit",
        "De Universiteit verleent",
        "De rector van de universiteit",
        "Hogeschool voor Wetenschap en Kunst",
        "Faculteit Wetenschappen van het Leven",
        "School of Life Sciences, Maastricht University",
        "Universiteit Antwerpen - Faculteit Rechten",
    ],
)
def test_other_schools_and_sentences_are_not(name: str) -> None:
    assert origin_of(sheet_of(page_of(name + AWARDS)), "nl").doubt is None


def test_a_name_that_may_be_misread_is_no_other() -> None:
    assert not names_unlisted_university(page_of("Universiteit Genl" + AWARDS, confidence=0.8))
