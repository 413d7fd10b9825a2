"""Extracts that say that their seal or signature is missing, and those on which it is only not to be seen."""

from dataclasses import replace

import numpy as np
import pytest

from pipeline.codes import Reason, Status
from pipeline.extractors.criminal_record.words.wordlists import record_words
from pipeline.model import Box, Examined, Reading
from pipeline.reading.signed import with_marks
from pipeline.reading.vision.pixels import Pixels
from tests.pages import page_of
from tests.traps.casebook import MET, examined, outcome, sent
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


BY_HAND = "Niet geldig zonder handgeschreven handtekening van de ambtenaar."
CAPTION, ASIDE = "De gemachtigde ambtenaar", (0.6, 0.05, 0.8, 0.1)


def signed(text: str, *marks: Box) -> Examined:
    """A scan with these marks of a pen on it."""
    page = replace(page_of(text, confidence=0.96), marks=marks)
    return examined(Reading((page,), page.method))


@pytest.mark.parametrize(
    "said",
    [
        BY_HAND,
        "Slechts geldig mits eigenhandige handtekening van de ambtenaar.",
        "Cet extrait n'est valable que s'il est signé à la main.",
        "Dieser Auszug ist nur mit eigenhändiger Unterschrift gültig.",
    ],
)
def test_what_needs_a_signature_by_hand_needs_one_that_is_seen(said: str) -> None:
    text = f"{EXTRACT}\n\n{said}"
    under = below(text, CAPTION)
    assert outcome("criminal_record", sent(text, confidence=0.96)) == (Status.REVIEW, Reason.ILLEGIBLE)
    assert outcome("criminal_record", signed(text)) == (Status.REVIEW, Reason.ILLEGIBLE)
    assert outcome("criminal_record", signed(text, Box(*ASIDE))) == (Status.REVIEW, Reason.ILLEGIBLE)
    assert outcome("criminal_record", signed(text, under)) == MET


@pytest.mark.parametrize("caption", ["Handtekening van de houder", "Stempel van de stad", "Dienst Bevolking"])
def test_a_mark_where_another_signs_is_no_signature(caption: str) -> None:
    text = f"{EXTRACT.replace(CAPTION, caption)}\n\n{BY_HAND}"
    assert outcome("criminal_record", signed(text, below(text, caption)))[0] is Status.REVIEW


@pytest.mark.parametrize("caption", ["De Burgemeester,", "Handtekening", "Le Bourgmestre délégué", "Der Beamte"])
def test_a_mark_by_the_office_that_signs_is_one(caption: str) -> None:
    text = f"{EXTRACT.replace(CAPTION, caption)}\n\n{BY_HAND}"
    assert outcome("criminal_record", signed(text, below(text, caption))) == MET


def test_the_words_that_ask_for_a_hand_have_the_page_looked_at() -> None:
    for words in record_words()["met_de_hand_getekend"]:
        page = with_marks(page_of(f"Niet geldig zonder {words}"), lambda: np.full((800, 600), 250, np.uint8))
        assert page.marks == ()
    assert with_marks(page_of(EXTRACT), unasked).marks is None


def unasked() -> Pixels:
    """No picture."""
    raise AssertionError("asked for nothing")


def below(text: str, caption: str) -> Box:
    """A place right under a line of a text."""
    box = next(line.box for line in page_of(text).lines if line.text == caption)
    return Box(box.x0, box.y1 + 0.005, box.x0 + 0.15, box.y1 + 0.05)
