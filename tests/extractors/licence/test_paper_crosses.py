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
        pytest.param("XXXX   B      XXXX   XXXX   XXXX", ("B",), id="its-own-letter-stamped"),
        pytest.param("xxxx   B |    xxx.   xxxx   xxxx", ("B",), id="beside-a-rule"),
        pytest.param("XXXX   XXXX   C      XXXX   XXXX", ("C",), id="another-letter-stamped"),
        pytest.param("A      B      C      D      E", None, id="letters-over-letters"),
        pytest.param("A      B      XXXX   D      E", None, id="letters-over-letters-and-one-stroke"),
        pytest.param("XXXX   D      XXXX   XXXX   XXXX", None, id="a-letter-in-the-cell-of-another"),
        pytest.param("XXXX   XXXX   XXXX   XXXX   XXXX", None, id="all-typed-over"),
        pytest.param("XXXX   XXXX   XXXX   XXXX   XXXX\n" + 53 * " " + "B", None, id="a-sign-under-what-is-void"),
        pytest.param("XXXX          XXXX   XXXX   XXXX\n" + 53 * " " + "B", None, id="a-sign-under-an-empty-cell"),
    ],
)
def test_a_cross_fills_a_cell_only_where_strokes_void_others(cells: str, categories: tuple[str, ...] | None) -> None:
    found = fields_of(OLD.replace("{cells}", cells), is_card=False, confidence=0.95)
    assert (found["_paper"].value, found["categories"].value) == (True, categories)


ROW = """
KONINKRIJK BELGIË
RIJBEWIJS
Naam: VERMEIREN
Voornamen: Koen
Geboren te Herentals op 09-04-1965            GELDIG VOOR DE CATEGORIEËN:

                                              {cells}

Afgegeven te Herentals, op 22-05-1984         Nr 235086
"""


@pytest.mark.parametrize(
    ("cells", "categories"),
    [
        pytest.param("XXXX    B     XXXX   XXXX   XXXX", ("B",), id="in-the-second-cell"),
        pytest.param("XXXX   XXXX    C     XXXX   XXXX", ("C",), id="in-the-third"),
        pytest.param(" B     XXXX   XXXX   XXXX   XXXX", None, id="at-the-head-of-a-row-that-is-void"),
        pytest.param(" A     XXXX   XXXX   XXXX   XXXX", None, id="first-or-at-the-head"),
        pytest.param(" A     XXXX    B     XXXX   XXXX", None, id="two-rows-beside-each-other"),
        pytest.param("XXXX    B     XXXX", None, id="too-few-cells"),
        pytest.param("XXXX   XXXX    B     XXXX   XXXX", None, id="not-in-its-place"),
        pytest.param("XXXX    B              XXXX   XXXX   XXXX", None, id="uneven"),
        pytest.param("XXXX    B     XXXX   XXXX   nee", None, id="a-word-among-them"),
        pytest.param("XXXX    8     XXXX   XXXX   XXXX", None, id="no-letter"),
    ],
)
def test_a_letter_stamped_among_cells_that_are_void_where_their_heads_were_not_read(
    cells: str, categories: tuple[str, ...] | None
) -> None:
    found = fields_of(ROW.replace("{cells}", cells), is_card=False, confidence=0.95)
    assert found["categories"].value == categories


def test_what_is_void_is_told_below_the_cells() -> None:
    told = OLD.replace("{cells}", "XXXX    B     XXXX   XXXX   XXXX").replace(
        "\n\nAfgegeven", "\n" + 46 * " " + "De doorgehaalde vakken zijn niet toegekend.\nAfgegeven"
    )
    found = fields_of(told, is_card=False, confidence=0.95)["categories"]
    assert (found.value, found.doubt) == (("B",), None)


COVER_AND_PARTICULARS = """
KONINKRIJK BELGIË                 1. VERMEIREN
ROYAUME DE BELGIQUE               2. Koen
          B                       {born}
                                  4. Herentals
RIJBEWIJS                         5. afgegeven door Herentals
Permis de conduire                te Herentals op 22-05-1984
                                  6. geldig tot
Model van de Europese Gemeenschappen
"""


@pytest.mark.parametrize("born", ["3. 09-04-1965, Herentals", "3. 09-04-1965", "09-04-1965, Herentals"])
def test_the_sign_of_the_country_beside_a_birth_date_holds_no_category(born: str) -> None:
    found = fields_of(COVER_AND_PARTICULARS.replace("{born}", born), is_card=False, confidence=0.95)
    assert found["categories"].value is None
