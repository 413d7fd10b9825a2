"""Which fields are in doubt where words are struck out: those that rest on them, or on the word beside them."""

from dataclasses import replace

import pytest

from pipeline.extractors.fields import field_of
from pipeline.extractors.struck_out import STRUCK_OUT, with_struck_out
from pipeline.model import Line, Page
from tests.pages import page_of


def struck(text: str, *words: str) -> Page:
    page = page_of(text)
    lines = tuple(Line(tuple(replace(word, struck=word.text in words) for word in line.words)) for line in page.lines)
    return replace(page, lines=lines)


def doubt(text: str, struck_words: str, read: str, *, name: str = "clean") -> str | None:
    page = struck(text, *struck_words.split())
    words = [word for word in page.words if word.text in read.split()]
    return with_struck_out({name: field_of(True, words, page, "a.pdf")}, [page])[name].doubt


@pytest.mark.parametrize(
    ("text", "struck_words", "read"),
    [
        ("Veroordelingen: NIHIL", "NIHIL", "NIHIL"),
        ("Het register is niet blanco", "niet", "blanco"),
        ("Bachelor Master in de rechten", "Bachelor", "Master in de rechten"),
        ("Het register is niet\nblanco", "niet", "blanco"),
        ("ja / neen", "neen", "ja / neen"),
        ("Het antwoord is ja/neen", "ja/neen", "ja/neen"),
    ],
)
def test_what_rests_on_a_struck_word_is_in_doubt(text: str, struck_words: str, read: str) -> None:
    assert doubt(text, struck_words, read) == STRUCK_OUT


@pytest.mark.parametrize(
    ("text", "struck_words", "read"),
    [
        ("Veroordelingen: NIHIL", "", "NIHIL"),
        ("ja / neen", "neen", "ja"),
        ("oui, non", "oui,", "non"),
        ("SPECIMEN fictief\n\n\n\nNihil", "SPECIMEN fictief", "Nihil"),
        ("Artikel 595\nArtikel 596", "596", "595"),
    ],
)
def test_what_stands_apart_from_it_is_not(text: str, struck_words: str, read: str) -> None:
    assert doubt(text, struck_words, read) is None


def test_a_title_that_is_struck_says_nothing_of_the_name_behind_it() -> None:
    assert doubt("de heer/mevrouw MAES Jan", "heer/mevrouw", "MAES Jan", name="holder") is None
    assert doubt("heer mevrouw MAES Jan", "mevrouw", "MAES Jan", name="holder") is None
    assert doubt("MAES Jan", "MAES Jan", "MAES Jan", name="holder") == STRUCK_OUT
