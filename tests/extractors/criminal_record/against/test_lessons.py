"""What says that a paper is a leaf of a course or an example, and what an extract that was issued says."""

import pytest

from pipeline.extractors.criminal_record.against.lessons import is_of_lesson, shows_example
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "text",
    [
        "Bijlage 4 bij de handleiding: specimen",
        "Spécimen joint au manuel de l'agent communal",
        "Muster aus dem Schulungsordner der Gemeinde",
        "Vorming loket en attesten, sessie 2",
        "Formation des agents d'accueil - module 4",
        "Schulung Bürgerdienste, Lektion 3",
        "Casier judiciaire en pratique | slide 8 / 30",
        "Oefening: is dit het juiste model?",
        "Exercice : quel modèle délivrez-vous ?",
    ],
)
def test_a_leaf_of_a_course_is(text: str) -> None:
    assert is_of_lesson(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "SPECIMEN - fictief",
        "SPECIMEN, sans valeur",
        "Lees de handleiding op onze website.",
        "Doel: opleiding",
        "Doel: inschrijving opleiding zorg, module 2",
        "Opleiding verpleegkunde",
        "In de uitoefening: geen",
        "Tel. 014 12 34 56",
        "Les 3 exemplaires sont remis",
    ],
)
def test_what_stands_on_any_paper_is_not(text: str) -> None:
    assert not is_of_lesson(flat(text))


@pytest.mark.parametrize(
    ("line", "example"),
    [
        ("Dit is een voorbeeld", True),
        ("Zo ziet uw uittreksel eruit", True),
        ("Wat hierboven staat, is een lesvoorbeeld.", True),
        ("Il s'agit d'un exemple de cours.", True),
        ("Das Vorstehende ist ein Lehrbeispiel.", True),
        ("Kijk na op www.zelzate.be/voorbeeld", False),
        ("bevolking@zelzate.example", False),
    ],
)
def test_an_example_is_announced(line: str, example: bool) -> None:
    assert shows_example(flat(line)) is example
