"""Words as OCR spells them, led back to words that are known."""

from dataclasses import replace

import pytest

from pipeline.extractors import degrees
from pipeline.extractors.lexicon import tokens_of
from pipeline.model import Box, Line, Page, Word
from tests.pages import page_of


@pytest.mark.parametrize(
    ("text", "confidence", "tokens"),
    [
        ("de graad van HAN DELSI NGENIEUR", 0.9, ["de", "graad", "van", "handelsingenieur"]),
        ("LICEN TIAAT in de rechten", 0.9, ["licentiaat", "in", "de", "rechten"]),
        ("LICEN TIAAT in de rechten", 1.0, ["licen", "tiaat", "in", "de", "rechten"]),
        ("de heer Han Delsing", 0.9, ["de", "heer", "han", "delsing"]),
        ("HAN DELSI\nNGENIEUR", 0.9, ["han", "delsi", "ingenieur"]),
        ("de graad van master in", 0.9, ["de", "graad", "van", "master", "in"]),
    ],
    ids=[
        "three pieces",
        "two pieces",
        "a text layer has its gaps where they are",
        "no known word",
        "over two lines",
        "known words",
    ],
)
def test_a_long_word_that_ocr_read_in_pieces_is_one_token(text: str, confidence: float, tokens: list[str]) -> None:
    page = page_of(text, confidence=confidence)
    assert [one.text for one in tokens_of(page, degrees.repair())] == tokens


def kerned(text: str, gap: float) -> Page:
    """A page with one line of words of which each letter takes 0.02 of the width, and `gap` between the words."""
    words, left = [], 0.1
    for piece in text.split():
        words.append(Word(piece, Box(left, 0.1, left + 0.02 * len(piece), 0.12), 1.0))
        left += 0.02 * len(piece) + gap
    return replace(page_of("De"), lines=(Line(tuple(words)),))


@pytest.mark.parametrize(
    ("text", "gap", "tokens"),
    [
        ("APOT HEK ER", 0.007, ["apotheker"]),
        ("LICENTI AAT IN DE RECHTEN", 0.007, ["licentiaat", "in", "de", "rechten"]),
        ("INGENI EUR", 0.009, ["ingenieur"]),
        ("HANDELSINGEN IEUR", 0.005, ["handelsingenieur"]),
        ("DOCTO RAND US", 0.005, ["doctorandus"]),
        ("KANDI DAAT", 0.005, ["kandidaat"]),
        ("GEGRADU EERDE", 0.005, ["gegradueerde"]),
        ("APOTHEK ER", 0.015, ["apothek", "er"]),
        ("Apothek er", 0.007, ["apothek", "er"]),
        ("APOTHEK er", 0.007, ["apothek", "er"]),
        ("APOTHEK R", 0.007, ["apothek", "r"]),
        ("EX APOTHEKER", 0.007, ["ex", "apotheker"]),
        ("APOTHEK 3R", 0.007, ["apothek", "3r"]),
    ],
)
def test_a_word_in_spaced_capitals_that_its_kerning_broke_is_one_token(
    text: str, gap: float, tokens: list[str]
) -> None:
    assert [token.text for token in tokens_of(kerned(text, gap), degrees.repair())] == tokens
