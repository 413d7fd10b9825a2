"""A table on paper that tells behind each letter for which vehicles it is, so that its days stand far off."""

import pytest

from tests.extractors.licences import fields_of

NAMED = """
KONINKRIJK BELGIË
RIJBEWIJS Nr. 1487415936
Geldig voor het besturen van voertuigen van de hierna volgende categorieën:
A    motorfietsen                            {A}
B    personenauto's tot 3.500 kg             {B}
C    vrachtwagens                            {C}
D    autobussen                              {D}
E    aanhangwagens                           {E}
Naam: PEETERS
Voornamen: Marc Albert
Geboren te Diksmuide op 08-02-1967
Afgegeven te Diksmuide op 27-05-1986
"""
NONE = dict.fromkeys("ACDE", "NIETS")


@pytest.mark.parametrize(
    ("cells", "held"),
    [
        (NONE | {"B": "GELDIG 27-05-1986"}, ("B",)),
        (NONE | {"B": "27-05-1986"}, ("B",)),
        (dict.fromkeys("ACDE", "------") | {"B": "Geldig: 27-05-1986"}, ("B",)),
        (NONE | {"A": "GELDIG 27-05-1986", "B": "NIETS"}, ("A",)),
        # what is meant to deceive
        (NONE | {"B": "ONGELDIG 27-05-1986"}, None),
        (NONE | {"B": "VERVALLEN 27-05-1986"}, None),
        (NONE | {"B": "NIET GELDIG 27-05-1986"}, None),
        (NONE | {"B": "GELDIG TOT 27-05-1986"}, None),
        (NONE | {"B": "aangevraagd 27-05-1986"}, None),
        (NONE | {"B": "Diksmuide, 27-05-1986"}, None),
        ({"A": "PEETERS", "B": "27-05-1986", "C": "Diksmuide", "D": "", "E": "Marc"}, None),  # values, and no cells
        ({"A": "PEETERS", "B": "08-02-1967", "C": "Diksmuide", "D": "27-05-1986", "E": "---"}, None),
        ({"A": "", "B": "27-05-1986", "C": "", "D": "", "E": ""}, None),  # one day, and no column of cells
        (NONE | {"B": "te Gent op 27-05-1986"}, None),
    ],
)
def test_a_day_alone_in_its_cell_is_of_the_row_that_names_its_vehicles(
    cells: dict[str, str], held: tuple[str, ...] | None
) -> None:
    assert fields_of(NAMED.format(**cells), is_card=False, confidence=0.9)["categories"].value == held


def test_beside_a_legend_the_days_of_another_table_are_of_its_own_letters() -> None:
    """The legend names the vehicles; the table on the next leaf has rows of its own, of which not all were read."""
    text = """
RIJBEWIJS                                 Geldig voor de categorieën
A    motorfietsen                                -----
B    personenauto's                           A  27-05-1986
C    vrachtwagens                                -----
D    autobussen                                  -----
E    aanhangwagens                               -----
Afgegeven te Diksmuide op 27-05-1986
"""
    assert fields_of(text, is_card=False, confidence=0.9)["categories"].value is None
