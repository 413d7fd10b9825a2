"""Tesseract in both its ways: the same words, and named when something is missing."""

import importlib.util
from itertools import pairwise

import numpy as np
import pytest

from pipeline.errors import MachineError
from pipeline.model import Box, Word
from pipeline.reading.ocr.engines import tessdata
from pipeline.reading.ocr.engines.engine import Child, Engine, InProcess, orientation, recognise, split_at_gaps
from pipeline.reading.ocr.engines.tessdata import engine_report, find_setup
from pipeline.reading.vision.pixels import grey_of, turned
from tests.reading.drawn import letter, scanned

DATES = ("Geboren te Gent op 12/05/1978", "Afgeleverd op 03.11.2023", "Rijksregisternummer 78.05.12-123.45")


def engines() -> list[Engine]:
    setup = find_setup()
    assert setup.executable is not None
    assert setup.tessdata is not None
    assert importlib.util.find_spec("tesserocr") is not None, "install the extra `fast`: both engines are compared"
    return [InProcess(setup.tessdata), Child(setup.executable, setup.tessdata)]


def test_both_engines_read_the_same() -> None:
    page = grey_of(scanned(letter(*DATES, repeat=1)))
    one, other = ([w for line in recognise(page, using=engine) for w in line.words] for engine in engines())
    assert [word.text for word in one] == [word.text for word in other]
    for first, second in zip(one, other, strict=True):
        assert first.confidence == pytest.approx(second.confidence, abs=0.05)
        assert first.box.x0 == pytest.approx(second.box.x0, abs=0.003)
        assert first.box.y1 == pytest.approx(second.box.y1, abs=0.003)
    text = " ".join(word.text for word in one)
    assert all(date in text for date in DATES)


@pytest.mark.parametrize("engine", engines(), ids=lambda engine: engine.name)
def test_orientation_says_how_to_turn(engine: Engine) -> None:
    page = grey_of(letter(width=1654, height=1400, size=34))
    for turns in (0, 1, 2, 3):
        found = orientation(turned(page, turns), using=engine)
        assert found is not None
        assert (found[0] + turns) % 4 == 0
    assert orientation(np.full((300, 300), 255, np.uint8), using=engine) is None


@pytest.mark.parametrize("engine", engines(), ids=lambda engine: engine.name)
def test_a_missing_language_is_named(engine: Engine) -> None:
    with pytest.raises(MachineError, match="'xyz'"):
        recognise(grey_of(letter(repeat=1)), "xyz", using=engine)


def test_only_within_the_box_and_in_fractions_of_the_page() -> None:
    page = grey_of(letter(*DATES, repeat=2))
    found = recognise(page, box=Box(0.05, 0.09, 0.95, 0.13))
    assert found[0].text == DATES[0]
    assert 0.09 < found[0].box.y0 < found[0].box.y1 < 0.13


@pytest.mark.parametrize("shape", [(1, 1), (1, 5000), (2, 2), (40, 3)], ids=str)
def test_too_small_for_a_letter(shape: tuple[int, int]) -> None:
    assert recognise(np.zeros(shape, np.uint8)) == ()


@pytest.mark.parametrize(
    ("gaps", "parts"),
    [
        ((0.4, 0.5, 0.4), 1),
        ((0.4, 7.0, 0.5), 2),
        ((6.0, 6.5, 9.0), 4),
        ((1.2, 1.3, 1.9), 1),
        ((2.4,), 2),
        ((), 1),
    ],
    ids=["words", "label and value", "cells", "justified", "two cells", "one word"],
)
def test_a_wide_gap_begins_a_new_line(gaps: tuple[float, ...], parts: int) -> None:
    x, words = 0.1, [Word("a", Box(0.1, 0.1, 0.13, 0.12), 0.9)]
    for gap in gaps:
        x = words[-1].box.x1 + gap * 0.02
        words.append(Word("a", Box(x, 0.1, x + 0.03, 0.12), 0.9))
    lines = split_at_gaps(words, 1.0)
    assert len(lines) == parts
    assert all(one.box.x1 <= other.box.x0 for one, other in pairwise(lines))


def test_a_word_amid_the_box_of_an_underlined_one_stands_where_its_middle_does() -> None:
    words = [Word("veroordelingen", Box(0.312, 0.1, 0.472, 0.12), 0.9), Word("geen", Box(0.316, 0.1, 0.346, 0.12), 0.9)]
    (line,) = split_at_gaps(words, 1.0)
    assert line.text == "geen veroordelingen"


def test_a_word_whose_box_runs_on_over_those_behind_it_stands_before_them() -> None:
    places = (("PERMIS", 0.018, 0.141), ("DE", 0.064, 0.078), ("CONDUIRE", 0.083, 0.141))
    (line,) = split_at_gaps([Word(text, Box(left, 0.1, right, 0.11), 0.9) for text, left, right in places], 1.0)
    assert line.text == "PERMIS DE CONDUIRE"


def test_the_report_names_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    report = engine_report()
    assert report.sound
    assert {"nld", "fra", "deu", "eng", "osd"} <= set(report.languages)
    monkeypatch.setattr(tessdata, "NEEDED", ("nld", "tlh"))
    monkeypatch.setattr(tessdata, "DENIED", (report.version,))
    tessdata.engine_report.cache_clear()
    try:
        lacking = engine_report()
    finally:
        tessdata.engine_report.cache_clear()
    assert lacking.missing == ("tlh",)
    assert lacking.denied
    assert not lacking.sound


def test_without_tesseract_the_report_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tessdata, "find_setup", lambda: tessdata.TesseractSetup(None, None, False))
    tessdata.engine_report.cache_clear()
    try:
        report = engine_report()
    finally:
        tessdata.engine_report.cache_clear()
    assert (report.version, report.missing, report.sound) == (None, ("tesseract",), False)
