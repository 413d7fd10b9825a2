"""A paper licence on which no state is named: the Belgian municipality that issued it tells the Area."""

import time

import pytest

from pipeline.extractors.licence.paper_seat import issued_in_municipality
from pipeline.model import Page
from tests.extractors.licences import fields_of
from tests.pages import page_of, with_confidence

OVER_OLD = {
    "nl": "GELDIG VOOR HET BESTUREN VAN VOERTUIGEN VAN DE CATEGORIE(ËN)",
    "fr": "VALABLE POUR LA CONDUITE DES VÉHICULES DE LA (DES) CATÉGORIE(S)",
}
OVER = {
    "nl": "Categorieën van voertuigen waarvoor het rijbewijs geldig is",
    "fr": "Catégories de véhicules pour lesquelles le permis est valable",
}
MAYOR = "Le Bourgmestre ou son délégué"


def leaves(*texts: str, confidence: float = 0.9) -> tuple[Page, ...]:
    return tuple(page_of(text, confidence=confidence, number=number) for number, text in enumerate(texts, start=1))


def seated(said: str, *, over: str = OVER["nl"], confidence: float = 0.9) -> bool:
    return issued_in_municipality(leaves(f"{over}\n{said}", confidence=confidence))


@pytest.mark.parametrize(
    "said",
    [
        "Afgegeven door de burgemeester van\nEeklo",
        "Afgegeven door de burgemeester van Eeklo",
        "4. Afgegeven door\nStad Gent",
        "3. Afgegeven door\nGemeente Lievegem",
        "4. Nigegeven doo\nStad Gent",  # the caption misread: the words before the name suffice
        "Afgegeven te Genk\nop 20-02-1976",
        "Afgegeven te Heist-op-den-Berg op 20-02-1976",
        "Uitgereikt te De Haan",
        "Afgegeven te Deurne",  # until 1983
        "Gemeente St-Niklaas",
        "Afgegeven te      Mol      Stempel",
        "5. Afgegeven door      Stad Gent",
        "Stadsbestuur Sint-Niklaas",
        "6. te Herk-de-Stad, op 20-02-1976",
        "Gemeente Sint-Agatha-Berchem      A3   02/03/1987",
        "6. Te … Lier … op 20-02-1976",
        "Afgegeven te … Lier …",
    ],
)
def test_who_issued_it_in_dutch(said: str) -> None:
    assert seated(said)
    assert seated(said, over=OVER_OLD["nl"])


@pytest.mark.parametrize(
    "said",
    [
        "Délivré par\nVille d'Enghien",
        "5. Délivré par la commune d'Uccle",
        "Commune d’Uccle",
        "Ville de Tournai",
        "Délivré à Huy\nle 21 juin 1978",
        "Délivré par le bourgmestre de la commune de\nRixensart",
        "Administration communale d'Ixelles",
        "6. à Braine-le-Comte, le 21/06/1978",
    ],
)
def test_who_issued_it_in_french_where_a_bourgmestre_signs(said: str) -> None:
    assert seated(f"{said}\n{MAYOR}", over=OVER["fr"])
    assert seated(f"{said}\n{MAYOR}", over=OVER_OLD["fr"])
    assert seated(f"{said}\nA3\nB      21/06/1978", over=OVER["fr"])
    signed = "bourgmestre" in said  # else it may, by words alone, be of France, or of what follows its model
    assert seated(said, over=OVER["fr"]) is signed


@pytest.mark.parametrize(
    "said",
    [
        "Afgegeven door de burgemeester van\nWillemstad",
        "Afgegeven te Paramaribo op 20-02-1976",
        "Afgegeven te\nKinshasa",
        "Geboren te Gent op 20-02-1956",
        "Gent, 20-02-1956",
        "Woonplaats: Stadsplein 3, Genk",
        "Stad Paramaribo",
        "Gemeente",
        "Stadstraat 12 Gent",
        "Genk",
        "Afgegeven te Gent Paramaribo",
        "Afgegeven te Genk\nDistrikt Nickerie",
        "Afgegeven te Genk\nBeëdigde vertaling",
    ],
)
def test_nothing_else_tells_it(said: str) -> None:
    assert not seated(said)


def test_the_words_over_the_table_may_be_in_the_other_language() -> None:
    assert seated("Ville de Tournai")


@pytest.mark.parametrize(
    "said",
    ["Délivré par le Bourgmestre\n6. à Kinshasa le 14/08/1996", "Commune de Limete", "Préfecture\nVille de Tournai"],
)
def test_nor_does_a_bourgmestre_alone(said: str) -> None:
    assert not seated(f"{said}\n{MAYOR}", over=OVER["fr"])


def test_without_the_words_over_a_table_it_is_any_paper() -> None:
    assert not seated("Stad Gent", over="Attest van woonst")


def test_the_two_leaves_may_be_two_pages() -> None:
    assert issued_in_municipality(leaves("1. Naam\nSEGERS\n5. Afgegeven door\nStad Dendermonde", OVER["nl"]))
    assert not issued_in_municipality(leaves("1. Naam\nSEGERS\n5. Afgegeven door\nDistrikt Nickerie", OVER["nl"]))


def test_an_unsure_name_is_believed_where_it_is_read_alike_elsewhere() -> None:
    assert not seated("Stad Gent", confidence=0.6)
    assert seated("Stad Gent\nKasteellaan 88, 9000 Gent", confidence=0.6)
    assert not seated("Stad Gent\nKasteellaan 88, 9000 Gent", confidence=0.3)
    assert not seated("Stad Gent\nGenter", confidence=0.6)


def test_the_licence_is_then_of_the_area() -> None:
    old = """
Naam             PEETERS              GELDIG VOOR HET BESTUREN VAN VOERTUIGEN VAN DE CATEGORIE(ËN)
Voornamen        Jan Jozef                      Afgegeven op    Stempel
Geboren te       {born}               A1
op               12/03/1952           A2
Afgegeven te     {town}               B         04.05.1978
op               04.05.1978           C
De burgemeester                       D
"""
    assert fields_of(old.format(born="Lyon", town="Deinze"), is_card=False, confidence=0.9)["_eea"].value is True
    assert fields_of(old.format(born="Deinze", town="Paramaribo"), is_card=False, confidence=0.9)["_eea"].value is None


@pytest.mark.parametrize("town", ["_ {}", "{} _", "- - {}", ". . . . {} . ."])
def test_a_name_is_weighed_by_its_own_words_whatever_signs_stand_around_it(town: str) -> None:
    page = page_of(f"{OVER['nl']}\nAfgegeven te {town.format('Gent')}", confidence=0.9)
    assert issued_in_municipality((with_confidence(page, 0.1, lambda text: text in "_-."),))
    assert not issued_in_municipality((with_confidence(page, 0.1, lambda text: text == "Gent"),))


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


HEADED = """
{town}
Cat.     {head}        Stempel
A3       ------
A        ------
B        20-11-1989
{trailers}
"""


@pytest.mark.parametrize(
    ("head", "trailers", "town", "told"),
    [
        ("Geldig vanaf", "BE\nCE", "Afgegeven te Deinze op 20-11-1989", True),
        ("Valable à partir du", "BE\nCE\nDE", "Délivré à Namur\nle 20/11/1989", True),
        ("Geldig vanaf", "BE", "Gemeente Lievegem", True),
        # what is meant to deceive
        ("Geldig vanaf", "E\nF", "Afgegeven te Deinze op 20-11-1989", False),  # of the rows only A3
        ("Gültig ab", "BE\nCE", "Ausgestellt in Genk", False),
        ("Afgegeven op", "BE\nCE", "Afgegeven te Deinze op 20-11-1989", False),
        ("Geldig tot", "BE\nCE", "Afgegeven te Deinze op 20-11-1989", False),
        ("Geldig vanaf", "BE\nCE", "Afgegeven te Paramaribo op 20-11-1989", False),
        ("Valable à partir du", "BE\nCE", "Délivré à Kinshasa\nle 20/11/1989", False),
        ("Valable à partir du", "BE\nCE", "Préfecture\nDélivré à Namur", False),
        ("Geldig vanaf", "BE\nCE", "Geboren te Deinze op 20-11-1969", False),
    ],
)
def test_the_heads_over_the_days_of_belgian_rows_tell_its_table_too(
    head: str, trailers: str, town: str, told: bool
) -> None:
    text = HEADED.format(head=head, trailers=trailers, town=town)
    assert issued_in_municipality(leaves(text)) is told
    page = page_of(text, confidence=0.9)
    unsure = with_confidence(page, 0.7, lambda text: text in ("A3", "BE", "CE", "DE"))
    assert not issued_in_municipality((unsure,))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("6. Te … op …\nDEINZE, 20-11-1989", True),
        ("6. Te ....... op .......\nDeinze, 20 november 1989", True),
        ("6. te, op\nDeinze op 20-11-1989", True),
        ("Te … op …\nDeinze, 20-11-1989", True),
        ("6. à … le …      NAMUR, le 20/11/1989", True),
        ("6. à … le …\nNAMUR, 20/11/1989", True),
        ("6. Te Deinze op ......\n20-11-1989", True),
        # what is meant to deceive
        ("6. Te … op …\nDEINZE", False),
        ("6. Te … op …\nPARAMARIBO, 20-11-1989", False),
        ("6. à … le …\nKINSHASA, 20/11/1989", False),
        ("6. à … le …\nNé à Namur, 20/11/1989", False),
        ("3. Geboren te … op …\nDEINZE, 20-11-1959", False),
        ("3. Te … op …\nDEINZE, 20-11-1959", False),
        ("Te …\nDEINZE, 20-11-1989", False),
        ("op …\nDEINZE, 20-11-1989", False),
        ("6. Te … op …\nKerkstraat 7\nDEINZE, 20-11-1989", False),
    ],
)
def test_place_and_day_may_stand_under_the_caption_of_both(said: str, told: bool) -> None:
    assert seated(said) is told


def test_a_table_in_french_without_the_rows_of_belgium_tells_nothing() -> None:
    text = FRENCH.replace("A3  ", "A1  ")
    assert eea_on_paper(text, fifth="5. Délivré par Tournai", sixth="", trailer="E(B)") is None


@pytest.mark.parametrize(
    "said",
    [
        f"6 {'.' * 100_000}x",
        f"6. a{'.' * 100_000}",
        f"6. a{' .' * 50_000}",
        f"afgegeven door {'gemeente ' * 5000}",
        f"Gemeente {'-' * 100_000}",
        f"6. a{'.' * 100_000}le{'.' * 100_000}x",
        "\n".join(["Afgegeven door"] * 3000),
        "\n".join(["6. Te … op …"] * 3000),
        "\n".join(["Stad Gent"] * 3000),
    ],
)
def test_dots_words_and_lines_without_end_cost_little(said: str) -> None:
    page, begin = page_of(f"{OVER['nl']}\n{said}", confidence=0.1), time.monotonic()
    assert not issued_in_municipality((page,))
    assert time.monotonic() - begin < 5


@pytest.mark.parametrize(
    ("title", "sixth", "eea"),
    [
        ("RIJBEWIJS\n", "6. Te Deinze op 23-11-1995", True),
        ("BELGISCH RIJBEWIJS\n", "6. op 23-11-1995", True),
        ("PERMIS DE CONDUIRE BELGE\n", "6. op 23-11-1995", True),
        # issued elsewhere, whatever stands over it
        ("RIJBEWIJS\n", "6. Te Paramaribo op 23-11-1995", None),
        ("BELGISCH RIJBEWIJS\n", "6. Te Paramaribo op 23-11-1995", None),
        ("RIJBEWIJS\n", "6. Afgegeven te Kinshasa op 23-11-1995", None),
        ("PERMIS DE CONDUIRE\nRIJBEWIJS\n", "6. à Kinshasa le 23-11-1995", None),
    ],
)
def test_a_city_outside_of_the_area_in_field_6_leaves_the_issuer_to_a_person(
    title: str, sixth: str, eea: bool | None
) -> None:
    assert eea_on_paper(DUTCH, fifth="5. Afgegeven door", sixth=sixth, above=title) is eea
