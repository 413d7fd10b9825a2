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
        "Slechts geldig met de stempel van de stad en de eigenhandige handtekening van de gemachtigde ambtenaar.",
        "Dit uittreksel is niet geldig zonder handgeschreven handtekening van de ambtenaar.",
        "Enkel geldig met natte stempel en handtekening in inkt.",
        "Cet extrait n'a de valeur que s'il est revêtu du sceau de la ville et signé à la main.",
        "Extrait non valable sans signature manuscrite.",
        "Dieser Auszug ist nur mit Siegel und eigenhändiger Unterschrift gültig.",
        "Ungültig ohne eigenhändige Unterschrift des Beamten.",
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
        "Dit document is geldig zonder handgeschreven handtekening.",
        "Een handgeschreven handtekening is niet vereist; het elektronisch zegel is rechtsgeldig.",
        "Ce document ne requiert ni cachet ni signature manuscrite.",
        "Dieses Dokument ist ohne eigenhändige Unterschrift gültig.",
        "Een papieren uittreksel is enkel geldig met handgeschreven handtekening.",
    ],
)
def test_a_seal_that_is_not_seen_is_no_missing_one(said: str) -> None:
    assert outcome("criminal_record", sent(f"{EXTRACT}\n\n{said}")) == MET


def test_what_needs_a_signature_by_hand_may_have_it_where_it_is_a_picture_of_paper() -> None:
    said = "Niet geldig zonder handgeschreven handtekening van de ambtenaar."
    assert outcome("criminal_record", sent(f"{EXTRACT}\n\n{said}", confidence=0.96)) == MET
