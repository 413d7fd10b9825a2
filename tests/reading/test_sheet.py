"""A sheet is read again only where that pays: in another language the lines in doubt, and nothing where nothing was."""

from dataclasses import replace

import numpy as np
import pytest

from pipeline.model import Box, Line, View, Word
from pipeline.reading import sheet
from pipeline.reading.attempts import Log, Tried
from pipeline.reading.pixels import Pixels, as_pixels
from pipeline.reading.sheet import read_sheet
from tests.pages import page_of

PAGE = as_pixels(np.full((400, 300), 255))


def test_only_lines_in_doubt_are_read_in_another_language(monkeypatch: pytest.MonkeyPatch) -> None:
    sure, doubted, figures = page_of("le prénom de la mère\nnee à Gand\n12.03.1985", confidence=0.95).lines
    doubted = Line((replace(doubted.words[0], confidence=0.6), *doubted.words[1:]))
    figures = Line((replace(figures.words[0], confidence=0.6),))
    asked: list[tuple[list[Box], str]] = []

    def read(_: Pixels, places: list[Box], language: str) -> tuple[tuple[Word, ...], ...]:
        asked.append((places, language))
        return ((Word("née", doubted.words[0].box, 0.9), Word("a", doubted.words[1].box, 0.5)),)

    monkeypatch.setattr(sheet, "read_places", read)
    log = Log()
    found = sheet._doubted_in("fra", Tried(View(), PAGE, (sure, doubted, figures)), log)
    assert asked == [([doubted.box], "fra")]
    assert [line.text for line in found] == [sure.text, "née à Gand", figures.text]
    assert [(one.how, one.why) for one in log.attempts] == [("tesseract:fra", "language")]


def marks(count: int) -> Pixels:
    """Marks of the size of letters that are no letters, in a row."""
    page = np.full((1754, 1240), 255, np.uint8)
    for n in range(count):
        page[800:816, 100 + 40 * n : 112 + 40 * n] = 40
        page[804:812, 103 + 40 * n : 109 + 40 * n] = 255
    return as_pixels(page)


@pytest.mark.parametrize(("count", "again"), [(12, False), (28, True)])
def test_a_few_marks_that_give_no_word_are_not_turned_about(
    monkeypatch: pytest.MonkeyPatch, count: int, again: bool
) -> None:
    monkeypatch.setattr(sheet, "recognise", lambda *_, **__: ())
    monkeypatch.setattr(sheet, "orientation", lambda *_, **__: None)
    log = Log()
    read_sheet(marks(count), None, log, uneven=False)
    whys = [one.why for one in log.attempts]
    assert whys[0] == "first"
    assert ("orientation" in whys) is again
    assert "light" not in whys
