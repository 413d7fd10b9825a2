"""Parts of the studies for a degree, which are no degree; whole papers are in `tests/traps/not_accepted.yaml`."""

import pytest

from pipeline.extractors.diploma.extract import sheet_of
from pipeline.extractors.diploma.part_of_studies import of_lessons
from tests.extractors.diplomas import certain, fields_of
from tests.pages import page_of


@pytest.mark.parametrize("text", ["het getuigschrift van de leergangen", "gastcolleges", "le certificat des cours de"])
def test_lessons_right_before_a_degree_are_a_part_of_it(text: str) -> None:
    assert of_lessons(sheet_of(page_of(text)).tokens)


@pytest.mark.parametrize(
    "text", ["geboren te Lessen", "au cours de la", "na alle examens", "volgde de lessen. De graad"]
)
def test_what_is_no_lesson_is_no_part(text: str) -> None:
    assert not of_lessons(sheet_of(page_of(text)).tokens)


LAST_YEAR = (
    "Provincie Antwerpen\nProvinciaal Hoger Technisch Instituut - Mol\nDIPLOMA\n"
    "De Heer MAES Jan, geboren te Mol de 26 oktober 1957,\n"
    "heeft voor onze examencommissie de proeven van het derde {year} hoger technisch onderwijs afgelegd {given}\n"
    "TECHNISCH INGENIEUR\nAfgegeven te Mol, de 29 juni 1979\nDe Directeur"
)


@pytest.mark.parametrize("year", ["leerjaar", "studiejaar"])
@pytest.mark.parametrize(
    ("given", "level"),
    [
        ("en wordt gediplomeerd", "bachelor"),
        ("en wordt gediplomeerd als", "bachelor"),
        ("en wordt gediplomeerd tot", "bachelor"),
        ("van", None),
        ("en wordt niet gediplomeerd", None),
        ("en wordt voorlopig gediplomeerd", None),
        ("en wordt in juni 1980 gediplomeerd", None),
        ("en wordt gediplomeerd na het vierde", None),
        ("en wordt gediplomeerd zodra hij slaagt voor", None),
        ("en wordt gediplomeerd met het oog op", None),
    ],
)
def test_who_passed_the_last_year_and_is_made_it_there_and_then_has_the_degree(
    year: str, given: str, level: str | None
) -> None:
    told = fields_of(LAST_YEAR.format(year=year, given=given))["level"]
    assert (told.value if certain(told) else None) == level
