"""A paper that still waits for a payment or an approval, and small print on those of any paper."""

import pytest

from pipeline.extractors.criminal_record.against.pending import is_waiting
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "text",
    [
        "Status: IN AFWACHTING VAN BETALING",
        "Statut de la demande : en attente de validation",
        "Status van het dossier: nog te bevestigen",
        "Zustand: Zahlung ausstehend",
        "Stand: nog niet goedgekeurd",
        "Status: pending",
        "Status van het stuk: openstaand",
        "État de la demande : paiement en cours",
        "Le présent document n'aura de valeur qu'après paiement de la redevance.",
        "Dit document heeft pas waarde na betaling van de retributie.",
        "Dit uittreksel is slechts geldig na goedkeuring door het diensthoofd.",
        "Dieses Dokument hat erst nach Zahlung der Gebühr Gültigkeit.",
    ],
)
def test_it_waits(text: str) -> None:
    assert is_waiting(flat(text))


@pytest.mark.parametrize(
    "text",
    [
        "Status: afgeleverd",
        "Statut : délivré et payé",
        "Betaling: 5 euro",
        "Burgerlijke staat: in afwachting",
        "Dit uittreksel werd afgeleverd na betaling van de retributie.",
        "Ce document est délivré après paiement de la redevance.",
        "Slechts geldig met droogstempel.",
        "Dit uittreksel is geldig tot drie maanden na de afgifte.",
        "État civil : célibataire",
        "Statut : en cours de validité",
        "Stand van het strafregister: 15 maart 2024",
    ],
)
def test_it_does_not(text: str) -> None:
    assert not is_waiting(flat(text))
