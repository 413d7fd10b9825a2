"""What a degree does in its sentence: conferred, held before, denied, or made of somebody."""

import pytest

from pipeline.extractors.diploma.conferral import claims
from pipeline.extractors.diploma.conferral_model import Role
from pipeline.extractors.diploma.extract import sheet_of
from tests.pages import page_of


def roles(text: str) -> dict[str, Role]:
    return {" ".join(word.text for word in one.words).strip(".,"): one.role for one in claims(sheet_of(page_of(text)))}


@pytest.mark.parametrize(
    ("text", "degree"),
    [
        ("Zij werd met eenparigheid doctor in de wijsbegeerte verklaard.", "doctor in de"),
        ("De faculteit heeft Jan Maes tot doctor in de rechten bevorderd.", "doctor in de rechten"),
        ("Die Fakultät promoviert Herrn Jan Maes zum Doktor der Rechte", "Doktor der"),
    ],
)
def test_somebody_is_made_what_the_degree_says(text: str, degree: str) -> None:
    assert roles(text)[degree] is Role.CONFERRED


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("verleent aan An Maes, licentiate in de wiskunde, de graad van geaggregeerde", "licentiate"),
        ("Jan Maes, geboren te Gent\nmaster in de letteren,\ntot doctor in de letteren verklaard.", "master"),
        (
            "Postgraduaat Energie\nuitgereikt aan Jan Maes, geboren te Gent op 3 mei 1980, master in de fysica",
            "master",
        ),
        ("that Jan Maes, born in Ghent, Bachelor of Science, was awarded the degree of Master", "Bachelor of Science"),
    ],
)
def test_what_the_holder_is_already_is_not_conferred(text: str, held: str) -> None:
    assert roles(text)[held] is Role.MENTIONED


@pytest.mark.parametrize(
    "text",
    ["Dit geeft geen recht op de titel van master.", "Ce diplôme ne donne pas le titre de master."],
)
def test_a_title_to_which_there_is_no_right(text: str) -> None:
    assert roles(text)["master"] is Role.EXPLAINED


@pytest.mark.parametrize(
    "text",
    [
        "verleent aan Jan Maes, geboren te Gent op 3 mei 1980, de graad van master in de fysica",
        "heeft behaald: Master in de fysica, met grote onderscheiding",
        "die geslaagd is voor het examen van het tweede jaar van de tweede cyclus, de graad van master in de fysica",
    ],
)
def test_a_degree_with_a_formula_of_its_own_is_conferred(text: str) -> None:
    assert {role for name, role in roles(text).items() if name.lower() == "master"} == {Role.CONFERRED}
