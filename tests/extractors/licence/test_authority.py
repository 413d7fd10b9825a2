"""A card of which only the word rijbewijs was read: Suriname and three islands print it too."""

import pytest

from tests.extractors.licences import fields_of

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
