"""Where a diploma was awarded, when a scan garbled what says so."""

import pytest

from pipeline.extractors.diploma.origin import UNKNOWN_SCHOOL
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


AWARDED = f"verleent aan\nLore Maes\ngeboren te Mortsel\n{DEGREE}\nAntwerpen, 3 juli 2009"


@pytest.mark.parametrize("subject", ["De Universiteit", "Deze Universiteit", "Onze Universiteit"])
def test_a_known_university_that_calls_itself_the_university_is_no_other(subject: str) -> None:
    assert fields_of(f"Universiteit\nAntwerpen\n{subject} {AWARDED}", confidence=READ)["country"].doubt is None


@pytest.mark.parametrize("subject", ["Rhodes Universiteit", "De Universiteit van Paramaribo"])
def test_a_university_with_a_name_of_its_own_is_another(subject: str) -> None:
    found = fields_of(f"Universiteit\nAntwerpen\n{subject} {AWARDED}", confidence=READ)["country"]
    assert found.doubt == UNKNOWN_SCHOOL


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


@pytest.mark.parametrize(
    ("head", "named"), [("U Hasselt", "UHasselt"), ("U GENT", "UGENT"), ("u Gent", None), ("wij en U Gent", None)]
)
def test_the_larger_letter_of_a_logo_belongs_to_its_town(head: str, named: str | None) -> None:
    text = f"{head}\nverleent aan Lore Maes\n23 mei 1995\nhet diploma van\n{DEGREE}\n5 juli 2018"
    assert fields_of(text)["institution"].value == named


def test_a_school_by_the_town_in_its_name() -> None:
    urkunde = "Die Hochschule verleiht Frau Lore Maes, geboren am 30.08.1995, den Hochschulgrad\nBachelor of Arts"
    assert country(f"Hochschule Niederrhein\n{urkunde}\nKrefeld, 31.08.2018") == "DE"


ONDERWIJZER = "Diploma van onderwijzer\nverleend aan\nLore Maes\ngeboren op 3 oktober 1965\n27 juni 1986"
BACHELOR = "Bachelor in Social Work\nhas been awarded to Lore Maes, born on 3 October 1985\n3 July 2007\nThe rector"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"Normaalschool Sint-Lambertus\nKerkstraat 12, 3590 Diepenbeek\n{ONDERWIJZER}", "BE", id="address"
        ),
        pytest.param(f"Normaalschool Sint-Lambertus\n8820 Torhout\n{ONDERWIJZER}", "BE", id="postcode"),
        pytest.param(f"Rijksnormaalschool voor Hoger Pedagogisch Onderwijs\n{ONDERWIJZER}", "BE", id="of-the-state"),
        pytest.param(f"Université du Grand-Duché, Luxembourg\n{BACHELOR}", "LU", id="luxembourg"),
        pytest.param(
            "Verpleegstersschool\nhet diploma uitgereikt van:\nGEGRADUEERDE VERPLEEGSTER (A1)\n"
            "Hoger onderwijs buiten de universiteit, van het korte type\n28 juni 1985",
            "BE",
            id="outside-the-university",
        ),
        pytest.param(
            "Normaalschool\nDiploma van onderwijzer\nwerd op 27 juni 1986 te Torhout verleend aan\nLore Maes",
            "BE",
            id="there",
        ),
    ],
)
def test_a_belgian_school_of_before_and_one_of_luxembourg_by_what_the_page_says(text: str, expected: str) -> None:
    assert country(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Universidad Nueva del Sur\nLore Maes, Kerkstraat 5, 8820 Torhout\n{BACHELOR}", id="holder"),
        pytest.param(f"Universidad Nueva del Sur\nLore Maes Kerkstraat 5, 8820 Torhout\n{BACHELOR}", id="no-comma"),
        pytest.param(f"Universidad Nueva del Sur\nSantiago\nKerkstraat 5, 8820 Torhout\n{BACHELOR}", id="further"),
        pytest.param(f"Vertaling uit het Frans\nNormaalschool\n1000 Brussel\n{ONDERWIJZER}", id="translated"),
        pytest.param(f"Sacred Heart University Luxembourg\n{BACHELOR}", id="american-campus"),
        pytest.param(f"Normaalschool\nKinshasa\n{ONDERWIJZER}", id="congo"),
    ],
)
def test_where_somebody_lives_or_a_campus_stands_is_no_country_of_a_school(text: str) -> None:
    assert country(text) not in {"BE", "LU"}


@pytest.mark.parametrize(
    "text",
    [
        "École de commerce de Lyon\nNous avons conféré à\nAnne Maes\nle grade de Master en droit",
        "Le jury, avant toute chose, confère à\nAnne Maes\nle grade de Master en droit",
        "Saxon Business School\nawarded to\nAnne Maes\nthe degree of Master of Arts",
    ],
    ids=["Avans", "Avans before", "Saxion"],
)
def test_a_word_of_few_letters_is_no_school_that_ocr_misspelt(text: str) -> None:
    assert fields_of(text, confidence=0.94)["country"].value != "NL"


def test_a_school_of_one_long_word_is_known_where_ocr_misspelt_it() -> None:
    text = "Hanzehogeschoo1\nverleent aan\nAn Maes\nde graad van Bachelor of Science"
    assert fields_of(text, confidence=0.94)["country"].value == "NL"


def test_a_formula_is_no_state_that_ocr_misspelt() -> None:
    text = (
        "UNIVERSITÉ CATHOLIQUE DE LOUVAIN\nLe jury a conféré à Anne Maes, née à Malmedy, le grade de\n"
        "LICENCIÉE EN DROIT\nEn foi de quoi nous lui avons délivré le présent diplôme,\n"
        "pour lui servir et valoir ce que de droit.\n"
        "Louvain-la-Neuve, le 2 juillet 1993"
    )
    assert fields_of(text, confidence=0.94)["country"].doubt is None
    assert fields_of(f"Republika Srbija\n{text}", confidence=0.94)["country"].doubt == "two_candidates"
