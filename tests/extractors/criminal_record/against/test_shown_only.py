"""What says that a paper was made only to be shown, and what an extract that was issued says."""

import pytest

from pipeline.extractors.criminal_record.against.shown_only import is_shown_only
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "text",
    [
        "Het strafregister wordt pas geraadpleegd nadat u op 'Bevestigen' hebt geklikt.",
        "De opzoeking in het strafregister moet nog gebeuren.",
        "Standaardtekst in deze voorbeeldweergave.",
        "Aperçu avant confirmation",
        "[ Vorige ] [ Bevestigen ]",
        "Zurück    Bestätigen",
        "Bijlage 4 bij de handleiding: specimen",
        "Spécimen joint au manuel de l'agent communal",
        "Muster aus dem Schulungsordner der Gemeinde",
    ],
)
def test_a_preview_or_a_leaf_of_a_course_is(text: str) -> None:
    assert is_shown_only(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "SPECIMEN - fictief",
        "SPECIMEN, sans valeur",
        "Lees de handleiding op onze website.",
        "Het strafregister werd geraadpleegd op 16 april 2024.",
        "Het strafregister wordt pas geraadpleegd nadat de identiteit werd gecontroleerd.",
        "[ Afdrukken ] [ Sluiten ]",
        "Doel: opleiding",
    ],
)
def test_what_stands_on_any_paper_is_not(text: str) -> None:
    assert not is_shown_only(flat(text))
