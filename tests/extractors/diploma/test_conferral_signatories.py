"""The degree of who signs a diploma, or sits on its board, is not what it confers."""

import pytest

from pipeline.extractors.diploma.conferral import claims
from pipeline.extractors.diploma.conferral_model import Role
from pipeline.extractors.diploma.extract import sheet_of
from tests.pages import page_of

CONFERRED = (
    "Hogeschool Gent\nverleent aan Jan Maes, geboren te Gent op 3 mei 1980,\nde graad van bachelor in de rechten.\n"
)


@pytest.mark.parametrize(
    "signed",
    [
        "De voorzitter, A. Meesters, licentiaat in het notariaat",
        "K. Bellens, licentiaat in de rechten, secretaris",
        "De secretaris, K. Bellens, licentiaat in de rechten",
        "P. Claes, licentiaat in de rechten, algemeen directeur",
        "Ondergetekende, meester J. Claes, licentiaat in de wijsbegeerte, directeur, bevestigt",
    ],
)
def test_a_degree_beside_a_function_is_a_signatorys(signed: str) -> None:
    told = {one.words[0].text: one.role for one in claims(sheet_of(page_of(CONFERRED + signed)))}
    assert (told["bachelor"], told["licentiaat"]) == (Role.CONFERRED, Role.EXPLAINED)


def test_the_title_of_a_rector_before_his_name_is_no_degree_of_the_holder() -> None:
    text = (
        "Universiteit Gent\nBachelor in de rechten\nDe examencommissie heeft deze graad verleend aan\n"
        "Els Mertens, geboren op 25 februari 1981\nGent, 11 december 2011\nDoctor in de Rechten P. Janssens, rector"
    )
    told = {one.words[0].text: one.role for one in claims(sheet_of(page_of(text)))}
    assert (told["Bachelor"], told["Doctor"]) == (Role.CONFERRED, Role.EXPLAINED)
