"""Whole sentences between the answer of the register and the day of issue: formulas are known, all else is read."""

import pytest

from pipeline.codes import Reason, Status
from tests.traps.casebook import MET, outcome, sent

EXTRACT = """Gemeente Merelbeke
UITTREKSEL UIT HET STRAFREGISTER
Algemeen model (artikel 595 van het Wetboek van strafvordering)
Naam: Claes
Voornamen: Anna Maria
Geboren te Gent op 12/05/1980

Veroordelingen: geen

{sentence}

Afgeleverd te Merelbeke op 12 april 2024
De burgemeester"""


@pytest.mark.parametrize(
    "sentence",
    [
        "Let op de gele fiche.",
        "Nonkel Jef weet er meer van.",
        "De buren hebben geklaagd.",
        "Les faits de mai sont connus.",
        "Der Vorfall ist bekannt.",
        "He is watched closely.",
        "Na afdruk is de inhoud niet meer zichtbaar.",
        "Dit uittreksel wordt afgeleverd op verzoek van de betrokkene. De kast met fiches bleef dicht.",
    ],
)
def test_any_other_sentence_is_for_a_person(sentence: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.format(sentence=sentence))) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dit uittreksel wordt afgeleverd op verzoek van de betrokkene, om voorgelegd te worden aan een werkgever.",
        "De in dit uittreksel vermelde gegevens geven de stand van het centraal strafregister weer.",
        "Le présent extrait est délivré à l'intéressée sur sa demande, à toutes fins utiles.",
        "La présente est destinée à être produite en vue d'un emploi.",
        "Für gleichlautenden Auszug aus dem Zentralen Strafregister.",
        "Wanneer hebben we dit uittreksel afgeleverd?",
        "Veroordelingen die uitgewist zijn worden niet vermeld.",
        "Opgemaakt op basis van de gegevens van het centraal strafregister.",
        "Dit stuk is kosteloos.",
        "Niet van toepassing.",
        "Na afdruk is het zegel niet meer zichtbaar.",
        "De gegevens op dit uittreksel zijn vertrouwelijk.",
        "Bei Fragen hierzu wenden Sie sich an den Bürgerdienst.",
    ],
)
def test_formulas_take_nothing_back(sentence: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.format(sentence=sentence))) == MET


@pytest.mark.parametrize(
    "sentence",
    [
        "De burgemeester dankt u voor uw bezoek.",
        "Le service Population vous souhaite une bonne journée.",
        "Wij wensen u veel succes met uw verdere loopbaan.",
    ],
)
def test_what_is_rather_like_small_print_passes_without_a_word_of_a_formula(sentence: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.format(sentence=sentence))) == MET


@pytest.mark.parametrize(
    "sentence",
    [
        "De gemeente verklaart dat dit certificaat vervalst is.",
        "De ambtenaar heeft dit antwoord genoteerd op gezag van de aanvrager.",
        "Das Siegel dieses Auszugs stammt nicht von unserer Gemeinde.",
        "De kosteloze afgifte van dit stuk gebeurde per vergissing op naam van een ander.",
    ],
)
def test_what_is_rather_like_what_takes_an_answer_back_does_not_though_it_has_one(sentence: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.format(sentence=sentence))) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dit uittreksel bevat fouten",
        "Dit uittreksel bevat fouten.",
        "Dit attest bevat een vergissing",
        "Er staan fouten in dit uittreksel",
        "Dit document bevat onjuistheden.",
        "Le présent extrait comporte une erreur",
        "Cet extrait contient des erreurs.",
        "Dieser Auszug enthält Fehler",
        "This extract contains mistakes",
    ],
)
def test_a_paper_that_says_that_it_holds_errors_is_for_a_person(sentence: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.format(sentence=sentence))) == (Status.REVIEW, Reason.ILLEGIBLE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bevat dit uittreksel fouten? Neem contact op met de dienst.",
        "Indien dit uittreksel fouten bevat, meldt u dat.",
        "Dit uittreksel bevat geen fouten",
        "Si cet extrait contient des erreurs, contactez le service.",
    ],
)
def test_what_to_do_with_errors_takes_nothing_back(sentence: str) -> None:
    assert outcome("criminal_record", sent(EXTRACT.format(sentence=sentence))) == MET
