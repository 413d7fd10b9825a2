"""A paper licence on which no state is named: the Belgian municipality that issued it tells the Area."""

import pytest

from pipeline.extractors.licence.paper_seat import issued_in_municipality
from pipeline.model import Page
from tests.extractors.licences import fields_of
from tests.pages import page_of

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
        "Ville de Tournai",  # under words in Dutch, but it is one: see below
    ],
)
def test_nothing_else_tells_it(said: str) -> None:
    assert seated(said) is (said == "Ville de Tournai")


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
