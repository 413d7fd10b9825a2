"""Letters of the model of before 1989, each before a box that says in a word or by a cross whether it is held."""

import pytest

from pipeline.codes import Status
from tests.extractors.licences import fields_of
from tests.traps.casebook import MET, outcome, sent

OLD = """
          BELGIË - BELGIQUE
RIJBEWIJS - PERMIS DE CONDUIRE

Naam: VERMASSEN
Voornamen: Hilde Rosa
Geboren te: Ninove, 11 maart 1964

Afgegeven te NINOVE op 3 mei 1984
Nr 0055871

{label}

{boxes}

De burgemeester
"""
LABEL = "Geldig voor de voertuigen van categorie:"


def read(boxes: str, label: str = LABEL) -> str:
    return OLD.format(label=label, boxes=boxes)


@pytest.mark.parametrize(
    ("boxes", "label", "categories"),
    [
        ("A [ doorgehaald ]   B [ X ] sedert\n03.05.1984   C [ doorgehaald ]\nD [ doorgehaald ]", LABEL, ("B",)),
        ("A [ doorgehaald ]   B [ X ]   C [ doorgehaald ]\nD [ doorgehaald ]   E [ doorgehaald ]", LABEL, ("B",)),
        ("A [doorgehaald]   B [X]   C [doorgehaald]", LABEL, ("B",)),
        ("A [ X ]   B [ X ]   C [ geschrapt ]   D [ geschrapt ]", LABEL, ("A", "B")),
        ("A [ biffé ]   B [ X ] depuis le 03.05.1984\nC [ biffé ]", "Valable pour les véhicules de catégorie:", ("B",)),
        ("A [ gestrichen ]   B [ x ]   C [ gestrichen ]", "Gültig für Fahrzeuge der Klassen:", ("B",)),
        ("A [ barré ]\nB [ X ]\nC [ barré ]\nD [ barré ]", "Valable pour les véhicules des catégories :", ("B",)),
        ("A [ doorgestreept ]   B [ × ] sinds 3 mei 1984\nC [ doorgestreept ]", "Geldig voor de categorieën:", ("B",)),
        ("A [ doorgehaald ]\nB [ X ] vanaf 03.05.1984\nC [ doorgehaald ]\nD [ doorgehaald ]", LABEL, ("B",)),
        ("B [ X ]   C [ doorgehaald ]   D [ doorgehaald ]", LABEL, ("B",)),
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.95])
def test_a_cross_is_held_where_words_strike_the_others(
    boxes: str, label: str, categories: tuple[str, ...], confidence: float
) -> None:
    found = fields_of(read(boxes, label), is_card=False, confidence=confidence)
    assert (found["_paper"].value, found["categories"].value) == (True, categories)
    assert found["categories"].doubt is None


@pytest.mark.parametrize(
    "boxes",
    [
        "A [ X ]   B [ doorgehaald ]   C [ doorgehaald ]",
        "A [ X ]   B [ doorgehaald ]   C [ X ]   D [ doorgehaald ]",
        "A [ doorgehaald ]   B [ doorgehaald ]   C [ doorgehaald ]",
        "A [   ]   B [ X ]   C [   ]   D [   ]",
        "A [ doorgehaald ]   B [ X ]   C [   ]",
        "A [ X ]   B [ X ]   C [ doorgehaald ]",
        "A [ doorgehaald ]   B [ XXX ]   C [ doorgehaald ]",
        "A [ doorgehaald ]   B [ --- ]   C [ doorgehaald ]",
        "A [ doorgehaald ]   B [ X ] tot 03.05.1994   C [ doorgehaald ]",
        "A [ doorgehaald ]   B [ X ] ingetrokken   C [ doorgehaald ]",
        "A [ doorgehaald ]   B [ X ] sedert 03.05.1984 geschorst   C [ doorgehaald ]",
        "A [ doorgehaald ]   C [ doorgehaald ]   B [ X ]",
        "A [ doorgehaald ]   B [ X ]   B [ doorgehaald ]   C [ doorgehaald ]",
        "A [ doorgehaald ]   B [ X ]   C [ doorgehaald ]   D [ doorgehaald ] behalve B",
        "A [ doorgehaald ]   B [ X ]   C [ doorgehaald ]\n(1) De categorieën die niet gelden, worden doorgehaald.",
        "A [ doorgehaald ]   B [ X ]   C [ doorgehaald ]\nCategorie B ingetrokken op 3 mei 1999",
    ],
)
@pytest.mark.parametrize("confidence", [1.0, 0.95])
def test_what_else_boxes_say_is_for_a_person(boxes: str, confidence: float) -> None:
    assert outcome("driving_licence", sent(read(boxes), confidence=confidence))[0] is Status.REVIEW


@pytest.mark.parametrize("label", ["Niet geldig voor de categorie", "Aangevraagd voor categorie:", "Categorie:", ""])
def test_boxes_behind_other_words_say_nothing(label: str) -> None:
    boxes = "A [ doorgehaald ]   B [ X ]   C [ doorgehaald ]"
    assert outcome("driving_licence", sent(read(boxes, label)))[0] is Status.REVIEW


def test_such_a_licence_is_accepted() -> None:
    boxes = "A [ doorgehaald ]   B [ X ] sedert\n03.05.1984   C [ doorgehaald ]\nD [ doorgehaald ]   E [ doorgehaald ]"
    assert outcome("driving_licence", sent(read(boxes))) == MET
