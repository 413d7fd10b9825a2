"""What an extract says of its code, its seal, its signer and its issuer."""

import pytest

from pipeline.extractors.criminal_record.against.disowned import is_disowned
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "sentence",
    [
        "De controlecode op dit attest is onbekend bij de FOD Justitie",
        "Résultat du contrôle : code inconnu",
        "Bij het scannen van de code verscheen: document niet gekend",
        "Le sceau en bas de page n'est pas celui de notre administration",
        "De ondertekenaar was niet bevoegd",
        "Die Unterzeichnerin war nicht befugt, diesen Auszug auszustellen",
        "Dit attest werd uitgereikt door een onbevoegde medewerker",
        "De afgifte van dit attest werd geweigerd",
        "Unsere Gemeinde hat diesen Auszug nie ausgestellt",
        "Ce document n'émane pas de la commune",
        "Ausgestellt, ohne das Strafregister abzufragen",
        "Rédigé sur ordinateur par la candidate elle-même",
    ],
)
def test_it_says_that_it_is_of_nobody(sentence: str) -> None:
    assert is_disowned(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Is de controlecode onbekend, kijk dan na of u alle tekens hebt overgenomen",
        "Na drie maanden is de code niet meer bekend",
        "Wie een handtekening namaakt, is strafbaar",
        "Een vervalst zegel is ongeldig",
        "La commune n'est pas compétente pour modifier le casier judiciaire",
        "Een aanvraag zonder identiteitsbewijs wordt geweigerd",
        "De stad heeft dit attest niet opgemaakt, maar de FOD Justitie",
        "De gemeente kan dit attest niet afleveren zonder het strafregister te raadplegen",
    ],
)
def test_a_rule_of_codes_seals_and_refusals_does_not(sentence: str) -> None:
    assert not is_disowned(flat(sentence))
