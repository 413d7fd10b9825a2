"""What an extract says of itself that was printed to try a program, or to teach who works with it."""

import pytest

from pipeline.extractors.criminal_record.against.tried import is_tried
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "sentence",
    [
        "Het is een simulatie",
        "Impression de test, à ne pas remettre au citoyen",
        "Gedruckt mit der Demoversion der Software",
        "Model ter illustratie",
        "Opleiding loketbedienden",
        "Document produit pour former les nouveaux agents",
        "Sjabloon met standaardwaarden, nog in te vullen",
        "Zweck: Schulung der Mitarbeiter, keine echte Ausstellung",
    ],
)
def test_it_says_that_it_is_a_test(sentence: str) -> None:
    assert is_tried(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "SPECIMEN - fictief, zonder waarde, enkel om het programma te testen",
        "Sjabloon 595_NL, versie 3.1",
        "Doel: opleiding tot verpleegkundige",
        "Zweck: Ausbildung zur Krankenpflegerin",
        "Vorlage der Gemeinde, Fassung 2023",
        "De software werd getest en goedgekeurd",
    ],
)
def test_a_template_and_the_training_of_its_holder_do_not(sentence: str) -> None:
    assert not is_tried(flat(sentence))
