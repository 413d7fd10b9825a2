"""What the verb before or behind a degree gives; whole papers that give something else: `not_accepted.yaml`."""

import pytest

from pipeline.extractors.diploma.conferral import claims
from pipeline.extractors.diploma.extract import sheet_of
from tests.pages import page_of

WHO = "An Maes, geboren te Gent op 3 mei 1990,"
LAW = "Master in de rechten"


@pytest.mark.parametrize(
    "text",
    [
        f"De decaan bevestigt dat {WHO} met vrucht de stage heeft voltooid\n{LAW}",
        f"verklaart dat {WHO} geslaagd is voor het examen Burgerlijk recht\n{LAW}",
        "Le jury atteste qu'An Maes a obtenu 60 crédits\nMaster en droit",
        f"De rector verleent aan {WHO} het recht de colleges te volgen\n{LAW}",
        f"kent aan {WHO} een onderwijsopdracht toe\n{LAW}",
        f"Aan {WHO} wordt een tweede examenkans verleend voor de graad van\n{LAW}",
        f"Doctor in de rechten\nDe faculteit verleent aan {WHO} toelating tot de openbare verdediging",
    ],
)
def test_what_is_given_or_passed_is_no_degree(text: str) -> None:
    assert {claim.why for claim in claims(sheet_of(page_of(text)))} & {"other_object", "toegang", "part"}


@pytest.mark.parametrize(
    "text",
    [
        f"verleent aan {WHO} die alle examens met goed gevolg heeft afgelegd,\n{LAW}",
        f"{WHO} is met vrucht geslaagd voor de opleiding en behaalde\n{LAW}",
        "Le jury a décerné à\nAn Maes\nayant subi avec succès les épreuves prescrites par la loi\nLICENCIÉE EN DROIT",
        "a proclamé, le vingt-sept juin mil neuf cent quatre-vingt-six,\nINGÉNIEUR CIVIL",
        f"{LAW}\nbehaald door {WHO} in de tweede zittijd van het academiejaar 1995-1996",
        f"reikt uit aan\n{WHO}\nhet bachelordiploma\nBachelor in de journalistiek",
    ],
)
def test_the_words_with_which_diplomas_speak_of_the_whole_leave_the_degree(text: str) -> None:
    assert "other_object" not in {claim.why for claim in claims(sheet_of(page_of(text)))}


def test_a_word_of_these_that_was_misread_leaves_the_degree() -> None:
    page = page_of(f"{WHO} is met vrucht geslaagd voor de opleidlng en behaalde\n{LAW}", confidence=0.9)
    assert "other_object" not in {claim.why for claim in claims(sheet_of(page))}
