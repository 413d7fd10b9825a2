"""Extracts that say that their seal or signature is missing, and those on which it is only not to be seen."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, outcome, sent
from tests.traps.extracts import EXTRACT


@pytest.mark.parametrize(
    "said",
    [
        "Zegel:    (niet aangebracht)",
        "Zegel: (niet aangebracht)",
        "Zegel: ontbreekt",
        "Handtekening: (leeg)",
        "Handtekening gemachtigde ambtenaar:  geen",
        "Handtekening van de burgemeester\n(leeg)",
        "Zegel van de gemeente: niet aangebracht wegens een defect",
        "Elektronisch zegel: ontbreekt",
        "Het elektronisch zegel ontbreekt.",
        "De handtekening van de gemachtigde ambtenaar ontbreekt.",
        "Het zegel van de gemeente werd nog niet aangebracht.",
        "(niet aangebracht)",
        "Niet ondertekend",
        "NIET ONDERTEKEND",
        "[niet gezegeld]",
        "Dit uittreksel is niet ondertekend.",
        "Dit uittreksel draagt geen zegel.",
        "Afgeleverd zonder zegel.",
        "Zonder handtekening",
        "Cachet : non apposé",
        "Cachet de la commune : manquant",
        "Signature : néant",
        "Le cachet de la commune n'a pas été apposé.",
        "Cet extrait n'est pas signé.",
        "Non signé",
        "Siegel: fehlt",
        "Unterschrift: (leer)",
        "Das Siegel fehlt.",
        "Dieser Auszug ist nicht unterschrieben.",
        "Seal: missing",
    ],
)
def test_a_missing_seal_or_signature_is_for_a_person(said: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\n\n{said}")) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize(
    "said",
    [
        "Handtekening gemachtigde ambtenaar: ..............................",
        "Handtekening:",
        "Zegel:        Handtekening:",
        "(cachet)",
        "(handtekening en zegel)",
        "Zegel van de gemeente",
        "Handtekening: niet vereist",
        "Handtekening: elektronisch",
        "Geen handtekening nodig: dit document is elektronisch verzegeld.",
        "Niet ondertekend maar elektronisch verzegeld.",
        "Dit document werd elektronisch aangemaakt en is niet ondertekend.",
        "Dit uittreksel is geldig zonder handtekening.",
        "Dit uittreksel is niet geldig indien het zegel ontbreekt.",
        "Ongeldig zonder zegel",
        "Als het zegel ontbreekt, neemt u contact op met de gemeente.",
        "Extrait non valable si le cachet manque.",
        "Document généré automatiquement, non signé.",
        "Dieses Dokument wurde maschinell erstellt und ist nicht unterschrieben.",
        "Handtekening van de houder: (leeg)",
    ],
)
def test_a_seal_that_is_not_seen_is_no_missing_one(said: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\n\n{said}")) == MET
