"""What an extract says by which nobody may go by it."""

import pytest

from pipeline.extractors.criminal_record.against.set_aside import is_set_aside
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "sentence",
    [
        "Dit attest is daarom nietig",
        "Geannuleerd.",
        "L'extrait est sans effet",
        "Une modification a rendu ce document nul",
        "Ein Fehler hat diesen Auszug ungültig gemacht",
        "De geldigheid van dit attest werd ingetrokken",
        "Dit document vervalt omdat het niet op tijd werd afgehaald",
        "Geen werkgever mag dit attest nog aanvaarden",
        "Ne peut pas être remis à un employeur",
        "Der Arbeitgeber hat diesen Auszug nicht zu berücksichtigen",
        "Niet geldig zonder de lijst van veroordelingen",
        "Niet geldig in België",
        "Falsches Modell ausgestellt",
        "Dit is niet het model 595",
        "Dieser Auszug ist nicht unterzeichnet und hat keinen Wert",
    ],
)
def test_nobody_may_go_by_it(sentence: str) -> None:
    assert is_set_aside(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Een vervalst attest is nietig",
        "Elke wijziging maakt dit attest nietig",
        "Toute modification rend ce document nul",
        "Niet geldig zonder stempel van de stad",
        "De werkgever mag geen rekening houden met uitgewiste veroordelingen",
        "De werkgever mag dit attest niet kopiëren",
        "Der Arbeitgeber darf diesen Auszug nicht kopieren",
        "De geldigheid van dit attest wordt door de ontvanger bepaald",
        "Als dit attest beschadigd is, is het nietig",
    ],
)
def test_a_rule_of_any_paper_does_not(sentence: str) -> None:
    assert not is_set_aside(flat(sentence))
