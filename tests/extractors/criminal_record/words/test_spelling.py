"""Words that OCR spoiled."""

from pipeline.extractors.criminal_record.words.spelling import normal


def test_label_words_are_repaired_and_digits_never() -> None:
    assert normal("Afgeleuerd te Gent 0p 1S") == "afgeleverd te gent 0p 1s"
    assert normal("gemeente bezoek uittreksel") == "gemeente bezoek uittreksel"


def test_one_letter_that_looks_like_another_is_no_other_word() -> None:
    assert normal("Datum van afgitte") == "datum van afgifte"
    assert normal("uitgitte, deiivre, geidig") == "uitgifte, delivre, geldig"
    assert normal("Datum van atgite: 17/01/2024") == "datum van afgifte: 17/01/2024"  # "ft" grown into one letter
    assert normal("Datum van aangifte") == "datum van aangifte"
    assert normal("Carlier Younis") == "carlier younis"


def test_a_label_in_one_word_is_that_which_it_resembles_most() -> None:
    assert normal("Algiftedatum") == normal("Algitedatum") == "afgiftedatum"
    assert normal("Angiftedatum, aangittedatum") == "aangiftedatum, aangiftedatum"
    assert normal("Leverlngsdatum, herafgittedatum") == "leveringsdatum, herafgiftedatum"
