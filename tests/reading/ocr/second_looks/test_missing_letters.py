"""Letters that the Dutch model lacks, put right in names."""

import pytest

from pipeline.model import Line, Word
from pipeline.reading.ocr.second_looks.missing_letters import with_missing_letters
from pipeline.reading.ocr.tries.attempts import Log
from tests.reading.ocr.asked import printed


@pytest.mark.parametrize(
    ("text", "read", "confidence"),
    [
        ("François", "Frangois", 0.9),
        ("Anne-Françoise", "Anne-Frangoise", 0.9),
        ("Margot", "Margot", 0.9),
        ("Großmann", "GroBmann", 0.6),
        ("Weiß", "Weil", 0.6),
        ("Nuñez", "Nufiez", 0.6),
    ],
)
def test_a_name_is_put_right_where_another_model_sees_the_letter(text: str, read: str, confidence: float) -> None:
    page, box = printed(text)
    (line,) = with_missing_letters(page, (Line((Word(read, box, confidence),)),), Log())
    assert line.text == text
    assert confidence <= line.confidence <= max(confidence, 0.85)
