"""A strip that was read unsurely counts only when three sizes read the same."""

import numpy as np
import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading import leftovers

BOX = Box(0.1, 0.1, 0.6, 0.15)
PAGE = np.full((100, 100), 255, np.uint8)


def line(text: str, confidence: float = 0.2) -> Line:
    return Line(tuple(Word(word, BOX, confidence) for word in text.split()))


@pytest.mark.parametrize(
    ("first", "again", "kept"),
    [
        pytest.param("Burgerlijk Ingenieur", "Burgerlijk Ingenieur", [0.7, 0.7], id="agrees"),
        pytest.param("Burgerlijk Ingenieur", "Burgerlijk Ingenicur", [], id="differs"),
        pytest.param("J haus", "J haus", [], id="too-short"),
        pytest.param("Afgeleverd 12/03/2024", "Afgeleverd 12/03/2024", [0.7, 0.2], id="figures-keep-their-doubt"),
    ],
)
def test_three_readings(monkeypatch: pytest.MonkeyPatch, first: str, again: str, kept: list[float]) -> None:
    monkeypatch.setattr(leftovers, "read_region", lambda *_, **__: (line(again),))
    found = leftovers._agreed(PAGE, BOX, (line(first),))
    assert [word.confidence for one in found for word in one.words] == kept
