"""A day and a town right under the holder's name, without a label: a birth, unless anything else may be meant."""

import pytest

from tests.extractors.builders_extract import fields_of, page_text


def _clean(person: str, record: str = "Veroordelingen:   Geen") -> object:
    return fields_of(page_text(person=person, record=record))["clean"].value


@pytest.mark.parametrize(
    "person",
    [
        "Persoon: Thomas Wouter BOGAERTS\n         1994-02-15, Lier",
        "Persoon   Thomas Wouter BOGAERTS\n          1994-02-15, Lier",
        "Betrokkene: An Maria JANSSENS\n            1985-05-12, Gent",
        "Houder: An Maria JANSSENS\n        12.05.1985, Sint-Niklaas",
        "Titularis: An Maria JANSSENS\n           12/05/1985, Gent",
        "Naam: An Maria JANSSENS\n      12 mei 1985, Aalst",
        "Personne : Lucie Lambert\n           1990-05-03, Huy",
        "Titulaire : Lucie Lambert\n            03/05/1990, Mons",
        "Person: Lucie Lambert\n        03.05.1990, Eupen",
        "Inhaber: Lucie Lambert\n         1990-05-03, Eupen",
    ],
)
def test_a_day_and_a_town_under_the_name_are_a_birth(person: str) -> None:
    assert _clean(person) is True


@pytest.mark.parametrize(
    "person",
    [
        "Persoon: Thomas Wouter BOGAERTS\n         1994-02-15, Politierechtbank Lier",
        "Persoon: Thomas Wouter BOGAERTS\n         1994-02-15, Lier, geldboete 80 euro",
        "Persoon: Thomas Wouter BOGAERTS\n         1994-02-15, Lier   geldboete 80 euro",
        "Persoon: Thomas Wouter BOGAERTS\n         2019-02-15, Lier, vonnis",
        "Persoon: Thomas Wouter BOGAERTS\n         2019-02-15, correctionele rechtbank Lier",
        "Persoon: Thomas Wouter BOGAERTS\nVeroordeeld\n         1994-02-15, Lier",
        "Persoon: Thomas Wouter BOGAERTS\n         Vonnis 1994-02-15, Lier",
        "Rechtbank: Thomas Wouter BOGAERTS\n         1994-02-15, correctionele Lier",
        "Personne : Lucie Lambert\n           1990-05-03, tribunal de police Huy",
        "Person: Lucie Lambert\n        03.05.1990, Urteil Eupen",
    ],
)
def test_what_may_be_a_decision_is_held(person: str) -> None:
    assert _clean(person) is not True
