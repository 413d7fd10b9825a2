"""Words as OCR spells them, led back to words that are known."""

import pytest

from pipeline.extractors import degrees
from pipeline.extractors.lexicon import tokens_of
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
