"""Who issued a licence, where a letter of the state's name was misread."""

import pytest

from pipeline.extractors.licence.issuers import issuer_of


@pytest.mark.parametrize(
    ("head", "country", "eea"),
    [
        ("PERMIS DE CONDUIRE RÉPUBLIQUE FRANGAISE", "FR", True),
        ("PERMIS DE CONDUIRE REPUBLIQUE FRANÇAISF", "FR", True),
        ("PERMIS DE CONDUIRE ROYAUME DU MAROC", "MA", False),
        ("PERMIS DE CONDUIRE RÉPUBLIQUE GABONAISE", None, None),
        ("PERMIS DE CONDUIRE RÉPUBLIQUE TOGOLAISE", None, None),
        ("PERMIS DE CONDUIRE RÉPUBLIQUE DU BÉNIN", None, None),
        ("PERMIS DE CONDUIRE RÉPUBLIQUE CENTRAFRICAINE", None, None),
        ("PERMIS DE CONDUIRE POLYNÉSIE FRANÇAISE", None, None),
        ("PERMIS DE CONDUIRE RÉPUBLIQUE ALGÉRIENME", "DZ", False),
        ("PERMIS DE CONDUIRE REPUBLIQUE TUNISIENME", "TN", False),
        ("DRIVING LICENCE REPUBLIC OF MALI", None, None),
        ("DRIVING LICENCE REPUBLIC OF CYPRUS", "CY", True),
    ],
)
def test_a_state_is_told_with_one_letter_misread_and_no_other_is_taken_for_it(
    head: str, country: str | None, eea: bool | None
) -> None:
    found = issuer_of([head])
    assert (found.country, found.eea) == (country, eea)
