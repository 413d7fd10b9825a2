"""A card of which only the word rijbewijs was read: Suriname and three islands print it too."""

import time

import pytest

from pipeline.extractors.licence.paper_seat import issued_in_municipality
from tests.extractors.licences import fields_of
from tests.pages import page_of

FRONT = """
        {title}
        1. JANSSENS
        2. An Maria
        3. {birth}
        4a. 24.04.2019
        4b. 24.04.2029
        {authority}
        5. 1491761578
9. AM B
"""


def eea(
    authority: str,
    *,
    title: str = "RIJBEWIJS",
    birth: str = "11.03.1996 Ankara",
    confidence: float = 0.9,
    without: tuple[str, ...] = (),
) -> bool | None:
    text = FRONT.format(title=title, birth=birth, authority=authority)
    kept = [line for line in text.splitlines() if not any(one in line for one in without)]
    found = fields_of("\n".join(kept), confidence=confidence)["_eea"].value
    assert found is None or isinstance(found, bool)
    return found


@pytest.mark.parametrize(
    "authority", ["4c. GENK", "4e. GENK", "be. DIEST", "4c. Heist-op-den-Berg", "ac. De Haan", "4c. Lievegem"]
)
def test_a_belgian_municipality_that_issued_it_tells_the_area(authority: str) -> None:
    assert eea(authority) is True


def test_the_numbers_around_it_may_stand_on_lines_of_their_own() -> None:
    assert eea("be. DIEST\n        5", birth="\n        11.03.1996 DIEST", without=("5. ",)) is True


@pytest.mark.parametrize(
    "authority",
    [
        pytest.param("4c. PARAMARIBO", id="paramaribo"),
        pytest.param("4c. Willemstad", id="willemstad"),
        pytest.param("4e. Oranjestad", id="oranjestad"),
        pytest.param("", id="unread"),
        pytest.param("8. DIEST", id="residence"),
        pytest.param("GENK", id="a-town-by-itself"),
        pytest.param("4c. 3290 Diest", id="an-address"),
        pytest.param("4c. Diest 12", id="a-street-called-so"),
        pytest.param("4c. Nieuwpoort Curaçao", id="a-village-of-curacao"),
        pytest.param("4c. Genk\n        4c. Paramaribo", id="two-of-them"),
        pytest.param("4e. Genk\n        4d. Korps Politie Suriname", id="not-right-over-five"),
        pytest.param("4c. Genk\n        4d. Korps Politie Suriname", id="suriname-named-beside"),
        pytest.param("4c. Genk\n        4d. KPS Paramaribo", id="a-4d-beside"),
        pytest.param("Be, Gent", id="8-misread"),
        pytest.param("8a. Gent", id="8-with-a-letter"),
        pytest.param("4c. AS", id="two-letters"),
        pytest.param("4c. Stad Willemstad", id="no-belgian-one"),
        pytest.param("be DIEST", id="no-number"),
    ],
)
def test_nothing_else_there_does(authority: str) -> None:
    assert not eea(authority)


def test_where_one_was_born_or_lives_does_not() -> None:
    assert eea("4c. Willemstad", birth="11.03.1996 GENT") is None
    assert eea("", birth="11.03.1996\n        GENT") is None
    assert eea("te. GENT", without=("4a.", "4b.")) is None
    assert eea("te. GENT", without=("4b.",)) is None
    assert eea("4e. GENK\n        24.04.2031") is None


def test_what_is_read_unsurely_does_not() -> None:
    assert eea("4c. GENK", confidence=0.6) is None


@pytest.mark.parametrize(
    ("title", "area"),
    [
        ("SME     RIJBEWIJS", False),
        ("ARUBA    RIJBEWIJS", False),
        ("REPUBLIEK SURINAME   RIJBEWIJS", False),
        ("LAND CURAÇAO   RIJBEWIJS   DRIVING LICENCE", False),
        ("PERMIS DE CONDUIRE", None),
        ("DRIVING LICENCE", None),
        ("CARTA DE CONDUCAO", None),
        ("", None),
        ("Kopie rijbewijs", None),
        ("RIJBEWIJS - VOORKANT", None),
        ("Marokkaans rijbewijs", None),
        ("Rijbewijs afgegeven in Marokko", None),
        ("Beëdigde vertaling\n        RIJBEWIJS\n        Koninkrijk Marokko", None),
        ("REPUBL1EK SURlNAME RIJBEWIJS", None),
        ("RIJBEWIJS HEFTRUCK", None),
        ("BROMFIETSRIJBEWIJS", None),
    ],
)
def test_a_licence_of_another_name_or_state_is_not_told_so(title: str, area: bool | None) -> None:
    assert eea("4c. Waterloo", title=title) is area


FRENCH = """
1. Nom        Delhaye                     CATÉGORIES DE VÉHICULES POUR LESQUELLES LE
2. Prénoms    Pascal André                PERMIS EST VALABLE
3. Né le      05/02/1972 à {born}
4. Domicile   rue de l'Église 92          A3         -----
{fifth:<42}A          -----
{sixth:<42}B          14/08/1996
7. Valable jusqu'au                       {trailer:<11}-----
8. N°         797115                      C          -----
"""
DUTCH = """
1. Naam       Verbruggen                  CATEGORIEËN VAN VOERTUIGEN WAARVOOR HET
2. Voornamen  Erik
3. Geboren    16-06-1971 te {born}
4. Woonplaats Nieuwstraat 91              A3         -----
{fifth:<42}A          -----
{sixth:<42}B          23-11-1995
7. Geldig tot                             {trailer:<11}-----
8. Nr.        9517078                     C          -----
"""


def eea_on_paper(
    form: str, *, fifth: str, sixth: str, born: str = "Lyon", trailer: str = "BE", above: str = ""
) -> bool | None:
    text = above + form.format(fifth=fifth, sixth=sixth, born=born, trailer=trailer)
    found = fields_of(text, is_card=False, confidence=0.9)
    assert found["_paper"].value is True
    value = found["_eea"].value
    assert value is None or isinstance(value, bool)
    return value


@pytest.mark.parametrize(
    ("form", "fifth", "sixth"),
    [
        (FRENCH, "5. Délivré par le Bourgmestre", "6. A Tournai le 14/08/1996"),
        (FRENCH, "5. Délivré par Mons", "6. Mons, 14 août 1996"),
        (FRENCH, "5. Délivré par la commune de Rixensart", "6. le 14/08/1996"),
        (FRENCH, "5. Délivré par le bourgmestre de Seraing", ""),
        (FRENCH, "5. Délivré par Ville de Namur", ""),
        (DUTCH, "5. Afgegeven door", "6. Te Berlaar op 23-11-1995"),
        (DUTCH, "5. Afgegeven door", "6. Aalst, 23-11-1995"),
        (DUTCH, "5. Afgegeven door", "6. Tervuren 23-11-1995"),
        (DUTCH, "5. Afgegeven door", "6. Te Antwerpen op 23-11-1995"),
        (DUTCH, "5. Afgegeven door", "6. ....... Lier ....... 23-11-1995"),
        (FRENCH, "5. Délivré par", "6. A Braine-le-Comte, le 14/08/1996"),
        (FRENCH, "5. Délivré par", "6. Le Roeulx le 14/08/1996"),
        (DUTCH, "5. Afgegeven door Berlaar", ""),
        (DUTCH, "5. Afgegeven door burgemeester van Lier", ""),
        (DUTCH, "5. Afgegeven door gemeente Lievegem", "6. op 23-11-1995"),
    ],
)
def test_paper_issued_in_a_belgian_municipality_is_of_the_area(form: str, fifth: str, sixth: str) -> None:
    assert eea_on_paper(form, fifth=fifth, sixth=sixth) is True
    assert eea_on_paper(form, fifth=fifth, sixth=sixth, born="Kinshasa") is True


@pytest.mark.parametrize(
    "said",
    [
        {"fifth": "5. Délivré par le Bourgmestre", "sixth": "6. A Kinshasa le 14/08/1996"},
        {"fifth": "5. Délivré par le Bourgmestre", "sixth": "6. A le 14/08/1996"},
        {"fifth": "5. Délivré par Préfecture", "sixth": "6. A Mons le 14/08/1996"},
        {"fifth": "5. Délivré par le Ministère des transports", "sixth": "6. A Mons le 14/08/1996"},
        {"fifth": "5. Délivré par le préfet de Rabat", "sixth": "6. A Rabat le 14/08/1996"},
        {"fifth": "5. Délivré par", "sixth": "6. A Genève le 14/08/1996", "born": "Tournai"},
        {"fifth": "5. Délivré par Wilaya d'Alger", "sixth": "6. A Alger le 14/08/1996"},
        {"fifth": "5. Délivré par Tournai", "sixth": "", "trailer": "E(B)", "above": "Traduction certifiée"},
        {"fifth": "5. Délivré par Tournai", "sixth": "", "above": "TUNISIE"},
        {"fifth": "5. Délivré par", "sixth": "6. le 14/08/1996"},
        {"fifth": "5. Délivré par", "sixth": "6. A Mons-sur-Mer le 14/08/1996"},
        {"fifth": "5. Délivré par", "sixth": "6. Rabat et Mons le 14/08/1996"},
        {"fifth": "5. Délivré par Tournai", "sixth": "", "above": "ROYAUME DU MAROC"},
        {"fifth": "5. Délivré par", "sixth": "6. A Dakar le 14/08/1996", "born": "Namur"},
    ],
)
def test_paper_of_elsewhere_in_french_is_not(said: dict[str, str]) -> None:
    assert eea_on_paper(FRENCH, **said) is not True


def test_a_table_in_french_without_the_rows_of_belgium_tells_nothing() -> None:
    text = FRENCH.replace("A3  ", "A1  ")
    assert eea_on_paper(text, fifth="5. Délivré par Tournai", sixth="", trailer="E(B)") is None


@pytest.mark.parametrize("line", [f"6 {'.' * 3000}x", f"6. a{'.' * 3000}", f"afgegeven door {'gemeente ' * 5000}"])
def test_dots_and_words_without_end_cost_little(line: str) -> None:
    page, begin = page_of(f"CATEGORIEËN VAN VOERTUIGEN WAARVOOR HET\n{line}"), time.monotonic()
    assert issued_in_municipality((page,)) is False
    assert time.monotonic() - begin < 5
