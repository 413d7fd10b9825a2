"""A legend with all its letters beside a table of which few were read: the days of the table are no less its own."""

import pytest

from tests.extractors.licences import fields_of

INSIDE = """
KONINKRIJK BELGIË     RIJBEWIJS
1. Naam       CHARLIER                CATEGORIEËN VAN VOERTUIGEN WAARVOOR HET RIJBEWIJS GELDIG IS
2. Voornamen  Fabienne                          Geldig vanaf      A3{colon}  Bromfietsen
3. Geboren    15/01/1969 Elsene       {first:<10}{a:<18}A{colon}   Motorrijwielen
4. Woonplaats Wayezstraat 88                                      B{colon}   Auto's, max. 3.500 kg
5. Afgegeven door Anderlecht          {second:<10}{b:<18}C{colon}   Vrachtwagens
6. Te Anderlecht op 03/04/1991                                    D{colon}   Autobussen
7. Geldig tot                         {third:<10}{c:<18}BE{colon}  Auto B met aanhangwagen
                                                                  CE{colon}  Auto C met aanhangwagen
                                                                  DE{colon}  Auto D met aanhangwagen
"""


def held(**changed: str) -> tuple[str, ...]:
    cells = {"colon": ":", "first": "A3", "a": "-----", "second": "B", "b": "03.04.1991", "third": "", "c": "-----"}
    found = fields_of(INSIDE.format(**cells | changed), is_card=False, confidence=0.95)
    assert found["_paper"].value is True
    value = found["categories"].value
    return tuple(map(str, value)) if isinstance(value, tuple) else ()


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"first": "A"},
        {"first": "", "third": "C"},
        {"third": "C"},
        {"colon": " :"},
        {"b": "03/04/1991"},
        {"b": "03.04.91"},
        {"b": "3 APR 1991"},
    ],
)
def test_the_day_is_of_the_letter_before_it(changed: dict[str, str]) -> None:
    assert held(**changed) == ("B",)


@pytest.mark.parametrize(
    "changed",
    [
        {"b": "-----"},
        {"b": "", "a": ""},
        {"b": "", "c": "03.04.1991"},
        {"b": "", "a": "03.04.1991"},
        {"second": "", "third": "B"},
        {"second": "D"},
        {"first": "", "third": ""},  # one letter is no column
        {"b": "GESCHRAPT"},
    ],
)
def test_b_is_not_held_by_another_day_nor_by_the_legend(changed: dict[str, str]) -> None:
    assert "B" not in held(**changed)
