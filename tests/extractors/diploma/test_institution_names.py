"""The name of an institution that no list knows, over two lines where it does not end on the first."""

import pytest

from pipeline.extractors.diploma.extract import sheet_of
from pipeline.extractors.diploma.institution_names import name_around
from tests.pages import page_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "HOGER INSTITUUT VOOR TECHNISCH EN\nHANDELSONDERWIJS TE AALST",
            "HOGER INSTITUUT VOOR TECHNISCH EN HANDELSONDERWIJS TE AALST",
        ),
        ("Hoger Instituut voor Technisch en\nHandelsonderwijs", "Hoger Instituut voor Technisch en Handelsonderwijs"),
        ("HOGER INSTITUUT VOOR BESTUUR EN\nverleent aan An Maes", "HOGER INSTITUUT VOOR BESTUUR"),
        ("Hoger Instituut voor Bestuur\nDiploma", "Hoger Instituut voor Bestuur"),
    ],
    ids=["capitals", "small letters", "nothing to go on with", "ends"],
)
def test_the_name_ends_where_it_ends(text: str, name: str) -> None:
    page = page_of(text)
    token = next(one for one in sheet_of(page).tokens if one.text == "instituut")
    assert " ".join(word.text for word in name_around(page, [token])) == name
