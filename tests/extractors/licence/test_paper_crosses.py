"""The cells under the letters of an old licence: filled with a cross where the others are struck through."""

import pytest

from tests.extractors.licences import fields_of

OLD = """
KONINKRIJK BELGIË
RIJBEWIJS
Naam: VERMEIREN
Voornamen: Koen
Geboren te Herentals op 09-04-1965            GELDIG VOOR DE CATEGORIEËN:
                                              A      B      C      D      E
                                              {cells}

Afgegeven te Herentals, op 22-05-1984         Nr 235086
"""


@pytest.mark.parametrize(
    ("cells", "categories"),
    [
        pytest.param("///    X      ///    ///    ///", ("B",), id="typed"),
        pytest.param("X      X      II     III    II", ("A", "B"), id="strokes-read-as-letters"),
        pytest.param("---    x      ---    ---    ---", ("B",), id="dashes"),
        pytest.param("X      ///    ///    ///    ///", ("A",), id="another-category"),
        pytest.param("       X                       ", None, id="a-cross-alone-may-void-it"),
        pytest.param("X             X      X      X  ", None, id="crosses-may-void-all-but-what-was-not-read"),
        pytest.param("X      X      X      X      ///", None, id="one-stroke-may-be-misread"),
        pytest.param("X      ab     X      ///    ///", None, id="what-is-neither"),
        pytest.param("X  22-05-1984  X      X      X", ("B",), id="a-date-beside-crosses"),
        pytest.param("///    ///    ///    ///    ///", None, id="all-void"),
    ],
)
def test_a_cross_fills_a_cell_only_where_strokes_void_others(cells: str, categories: tuple[str, ...] | None) -> None:
    found = fields_of(OLD.replace("{cells}", cells), is_card=False, confidence=0.95)
    assert (found["_paper"].value, found["categories"].value) == (True, categories)
