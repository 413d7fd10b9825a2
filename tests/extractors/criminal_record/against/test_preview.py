"""What says that an extract is still to be asked for, and what one that was issued says."""

import pytest

from pipeline.extractors.criminal_record.against.preview import is_preview
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
    ],
)
def test_a_preview_is(text: str) -> None:
    assert is_preview(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "SPECIMEN - fictief",
        "Het strafregister werd geraadpleegd op 16 april 2024.",
        "Het strafregister wordt pas geraadpleegd nadat de identiteit werd gecontroleerd.",
        "[ Afdrukken ] [ Sluiten ]",
    ],
)
def test_what_stands_on_any_paper_is_not(text: str) -> None:
    assert not is_preview(flat(text))
