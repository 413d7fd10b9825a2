"""Where a diploma was awarded, when a scan garbled what says so."""

import pytest

from tests.extractors.diplomas import fields_of

READ = 0.9
DEGREE = "de graad van\nLicentiaat in de Nederlandse taal- en letterkunde\nmet onderscheiding"


def country(text: str) -> object:
    return fields_of(text, confidence=READ)["country"].value


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"UNVERSITEIT\nverleent aan Lore Maes\ngeoren te Maastricht op 3 mei\n{DEGREE}", id="born"),
        pytest.param(f"UNIVRSITEIT\nLore Maes\nte Ankara op 3 mei 1985\n{DEGREE}", id="word-lost"),
        pytest.param(f"VRIJE UNIVERSITEIT BUSEL\nverleent aan Lore Maes\n{DEGREE}", id="a-letter-from-basel"),
    ],
)
def test_a_birth_place_or_a_garbled_city_is_no_country(text: str) -> None:
    assert country(text) in {None, "BE"}


def test_what_two_neighbours_have_in_common_does_not_choose_between_them() -> None:
    shared = "Hogeschool Molenland\nLore Maes heeft met goed gevolg het afsluitend examen bedrijfskunde afgelegd"
    assert country(shared) is None


def test_the_university_still_tells() -> None:
    assert country(f"Universiteit Gent\nverleent aan Lore Maes\ngeboren te Utrecht op 3 mei 1985\n{DEGREE}") == "BE"


@pytest.mark.parametrize(
    ("head", "institution"), [("VIVES", "VIVES"), ("Campus Noord", None)], ids=["abbreviation", "nothing"]
)
def test_a_jury_is_no_institution(head: str, institution: str | None) -> None:
    jury = "Het bestuur, op voorstel van de examencommissie, verleent aan Lore Maes"
    text = f"{head}\n{jury}\n{DEGREE}\nKortrijk, 11 juli 2006"
    fields = fields_of(text)
    assert (fields["institution"].value, fields["country"].value) == (institution, "BE")


def test_of_names_in_letters_of_one_size_the_first_is_the_institution() -> None:
    text = f"UNIVERSITEIT HASSELT\ntransnationale Universiteit Limburg\nverleent aan Lore Maes\n{DEGREE}"
    assert fields_of(text)["institution"].value == "UNIVERSITEIT HASSELT"


def test_an_abbreviation_in_the_capitals_of_a_heading() -> None:
    assert country("UHASSELT\nLore Maes\n23 mei 1995, Genk\nMaster in de rechten\n5 juli 2018") == "BE"


def test_a_school_by_the_town_in_its_name() -> None:
    urkunde = "Die Hochschule verleiht Frau Lore Maes, geboren am 30.08.1995, den Hochschulgrad\nBachelor of Arts"
    assert country(f"Hochschule Niederrhein\n{urkunde}\nKrefeld, 31.08.2018") == "DE"
