"""What stands beside the day of a category on a paper licence, where what it is called takes several lines."""

import pytest

from tests.extractors.licences import fields_of

TABLE = """
KONINKRIJK BELGIË
RIJBEWIJS
Naam: PEETERS
Voornamen: Marc Albert
Geboren te Diksmuide op 08-02-1957
Afgegeven te Diksmuide op 27-05-1986



Dit rijbewijs is geldig voor het besturen van voertuigen van de categorie:
                                                  Geldig vanaf
     Motorrijwielen met een
A    inhoud van meer dan 50 cm3

     {first}
B    {second:<45}{day}

     Auto's voor zaken boven 3.500 kg
C    en met aanhangwagen

     Auto's voor personen
D    meer dan 8 plaatsen

"""


def is_sure(first: str, second: str, *, day: str = "27-05-1986") -> bool:
    """Whether B is surely held, by its day beside the second line of what it is called."""
    found = fields_of(TABLE.format(first=first, second=second, day=day), is_card=False, confidence=0.9)
    return found["_back_B"].value is True and found["_back_B"].doubt is None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Auto's voor personen (8 plaatsen)", "en voor zaken tot 3.500 kg"),
        ("Auto's, max. 3.500 kg en 8", "zitplaatsen"),
        ("Auto's tot 3.500 kg en ten hoogste 8", "zitplaatsen, bestuurder niet meegerekend"),
        ("Personenauto's met ten hoogste acht", "plaatsen, behalve die van de bestuurder"),
        ("Voertuigen tot 3.500 kg", "voor het vervoer van zaken"),
        ("Automobiles jusqu'à 3.500 kg et au", "maximum 8 places assises"),
        ("Véhicules de 3.500 kg au maximum et", "8 places, outre celle du conducteur"),
        ("Voitures de 8 places assises", "non compris celle du conducteur"),
        ("Kraftfahrzeuge bis 3.500 kg und 8", "Sitzplätzen, außer dem Führersitz"),
        ("Personenkraftwagen mit höchstens 8", "Sitzplätzen"),
    ],
)
def test_what_a_category_is_called_may_take_two_lines(first: str, second: str) -> None:
    assert is_sure(first, second)
    assert not is_sure(first, second, day="----------")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Auto's tot 3.500 kg", "alleen automaat"),
        ("Auto's tot 3.500 kg", "niet geldig"),
        ("Auto's tot 3.500 kg", "aangevraagd"),
        ("Auto's tot 3.500 kg en", "8 plaatsen geldig tot"),
        ("Auto's tot 3.500 kg", "tot"),
        ("niet geldig voor", "zaken tot 3.500 kg"),
        ("aangevraagd, nog geen", "plaatsen"),
        ("proef", "zitplaatsen"),
        ("Enkel voor de proef met een auto", "van 8 plaatsen"),
        ("vervallen: auto's voor", "personen"),
        ("Peeters", "zaken"),
    ],
)
def test_more_than_that_is_for_a_person(first: str, second: str) -> None:
    assert not is_sure(first, second)


def test_what_the_category_over_it_is_called_says_nothing_of_it() -> None:
    text = TABLE.format(first="", second="tot 3.500 kg", day="27-05-1986").replace("\n     \nB", "\nB")
    assert fields_of(text, is_card=False, confidence=0.9)["_back_B"].doubt is not None


@pytest.mark.parametrize(
    "town",
    ["St-Niklaas", "St. Truiden", "Commune d'Uccle", "Ville d’Enghien", "Deurne", "Berchem", "Antwerpen - Deurne"],
)
def test_the_town_behind_a_day_says_nothing_more(town: str) -> None:
    assert is_sure("", "auto's", day=f"27-05-1986 {town}")


@pytest.mark.parametrize("said", ["St-Vervallen", "d'office", "Commune d'annulation", "Deurne vervallen", "St."])
def test_what_is_no_town_does(said: str) -> None:
    assert not is_sure("", "auto's", day=f"27-05-1986 {said}")
