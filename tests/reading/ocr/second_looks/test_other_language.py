"""In another language only words in doubt are read again, with their neighbours."""

from dataclasses import replace

import numpy as np
import pytest

from pipeline.model import Box, Line, View, Word
from pipeline.reading.ocr.second_looks import other_language
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.pages import page_of

PAGE = as_pixels(np.full((400, 300), 255))


def test_only_words_in_doubt_are_read_in_another_language(monkeypatch: pytest.MonkeyPatch) -> None:
    sure, doubted, figures = page_of("le prénom de la mère\nnee à Gand\n12.03.1985", confidence=0.95).lines
    doubted = Line((replace(doubted.words[0], confidence=0.6), *doubted.words[1:]))
    figures = Line((replace(figures.words[0], confidence=0.6),))
    asked: list[tuple[list[Box], str]] = []

    def read(_: Pixels, places: list[Box], language: str) -> tuple[tuple[Word, ...], ...]:
        asked.append((places, language))
        return ((Word("née", doubted.words[0].box, 0.9), Word("a", doubted.words[1].box, 0.5)),)

    monkeypatch.setattr(other_language, "read_places", read)
    log = Log()
    found = other_language._doubted_in("fra", Tried(View(), PAGE, (sure, doubted, figures)), log)
    assert asked == [([Box.around([word.box for word in doubted.words[:2]])], "fra")]
    assert [line.text for line in found] == [sure.text, "née à Gand", figures.text]
    assert [(one.how, one.why) for one in log.attempts] == [("tesseract:fra", "language")]


@pytest.mark.parametrize(
    ("doubted", "places"),
    [
        pytest.param((0,), ["een twee"], id="the first"),
        pytest.param((3,), ["drie vier vijf"], id="one amid the line"),
        pytest.param((1, 3), ["een twee drie vier vijf"], id="neighbours of each other's neighbour"),
        pytest.param((0, 6), ["een twee", "zes zeven"], id="two far apart"),
        pytest.param((), [], id="none"),
    ],
)
def test_words_in_doubt_are_read_with_their_neighbours(doubted: tuple[int, ...], places: list[str]) -> None:
    words = page_of("een twee drie vier vijf zes zeven", confidence=0.95).lines[0].words
    words = tuple(replace(word, confidence=0.5) if at in doubted else word for at, word in enumerate(words))
    found = [
        " ".join(word.text for word in words if place.x0 <= word.box.x0 and word.box.x1 <= place.x1)
        for place in other_language._doubted_places(words)
    ]
    assert found == places
