"""How sentences are weighed that no word list and no example has."""

import pytest

from pipeline.extractors.criminal_record.sentences.likeness import is_like_against, is_like_harmless, likeness
from pipeline.extractors.flattened import flat


@pytest.mark.parametrize(
    "sentence",
    [
        "Het zegel op dit papier werd door de gemeente niet erkend.",
        "Dit exemplaar is door de kandidaat zelf nagemaakt.",
        "Het antwoord hierboven is intussen achterhaald door een nieuw vonnis.",
        "Cet extrait a été retiré par le service et ne peut plus être utilisé.",
        "Ce document n'a pas été délivré par notre commune.",
        "Dieser Auszug wurde von unserer Gemeinde nicht ausgestellt.",
    ],
)
def test_what_takes_a_paper_back_is_told_in_any_words(sentence: str) -> None:
    assert is_like_against(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "U kunt dit uittreksel nog zes maanden terugvinden op het platform.",
        "Klachten over de dienstverlening kunt u melden bij de ombudsdienst.",
        "De ontvanger bepaalt zelf hoe oud het uittreksel mag zijn.",
        "Le fichier reste disponible six mois sur la plateforme sécurisée.",
        "Der Empfänger entscheidet, wie alt der Auszug sein darf.",
    ],
)
def test_what_any_extract_says_is_told_in_any_words(sentence: str) -> None:
    assert is_like_harmless(flat(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "U kunt dit uittreksel van 3/4/2019 nog zes maanden terugvinden op het platform.",
        "Klachten kunt u melden bij de ombudsdienst voor 250 euro.",
        "Wat blijkt uit de wirwar van klodders onder dit kribbelig gekrabbel.",
        "He is watched closely.",
        "Ja.",
        "woord " * 200_000,
    ],
)
def test_days_amounts_unknown_words_and_what_is_no_sentence_are_not_taken_for_harmless(sentence: str) -> None:
    assert not is_like_harmless(flat(sentence))


@pytest.mark.parametrize("sentence", ["", "!!", "geen", "Mevrouw Peeters werd niet veroordeeld.", "ja " * 200_000])
def test_an_answer_and_what_is_no_sentence_are_left_to_the_word_lists(sentence: str) -> None:
    assert not is_like_against(flat(sentence))


def test_a_sentence_of_nothing_is_weighed_too() -> None:
    assert 0 < likeness("") < 1
