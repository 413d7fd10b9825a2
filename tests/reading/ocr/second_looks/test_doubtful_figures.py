"""What was read with little trust, or cannot be, is read again by itself."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.engine import AUTO, recognise
from pipeline.reading.ocr.second_looks import doubtful_figures
from pipeline.reading.ocr.second_looks.doubtful_figures import is_no_day, with_second_look
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.ink import strengthened
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import labelled
from tests.reading.ocr.asked import Fake


def _sheet(text: str) -> tuple[Pixels, Line]:
    """A sheet with one line of print, and that line as it is read from it."""
    sheet = Image.new("L", (1600, 400), 245)
    ImageDraw.Draw(sheet).text((120, 150), text, fill=0, font=ImageFont.load_default(34))
    pixels = as_pixels(np.asarray(sheet))
    (line,) = recognise(pixels, "nld", AUTO)
    return pixels, line


@pytest.mark.parametrize("misread", ["48/03/2024", "18/13/2024", "31/02/2024", "18/03/2924"])
def test_a_date_that_cannot_be_is_read_again_however_sure_it_was(misread: str) -> None:
    pixels, line = _sheet("Afgeleverd te Lievegem op 18/03/2024")
    *before, _ = line.words
    wrong = Line((*before, Word(misread, line.words[-1].box, 0.97)))
    assert with_second_look(pixels, [wrong], Log(), enlarge=1.5)[0].text == "Afgeleverd te Lievegem op 18/03/2024"


def test_doubtful_figures_are_read_once_more() -> None:
    page = strengthened(labelled())
    whole = recognise(page, "nld", AUTO, dpi=150)
    at = next(index for index, line in enumerate(whole) if "maart" in line.text)
    box = whole[at].box
    doubtful = (*whole[:at], Line((Word("I8 maarl 2O24", box, 0.4),)), *whole[at + 1 :])
    found = with_second_look(page, doubtful, Log(), enlarge=1.5)
    assert found[at].text == "18 maart 2024"


@pytest.mark.parametrize(
    ("text", "again"),
    [("4b.", False), ("12. Codes", False), ("4b. 03.2024", True), ("1949419969", True), ("C1", True), ("D1E", True)],
)
def test_on_a_card_the_number_of_a_field_is_not_read_again(text: str, again: bool) -> None:
    doubted = Line(tuple(Word(word, Box(0.1, 0.4, 0.3, 0.5), 0.5) for word in text.split()))
    pixels, log = as_pixels(np.full((400, 400), 245)), Log()
    with_second_look(pixels, [doubted], log, enlarge=1.5, card=True)
    assert bool(log.attempts) is again
    with_second_look(pixels, [doubted], log, enlarge=1.5)
    assert log.attempts


@pytest.mark.parametrize(
    ("printed", "misread", "at_most", "text"),
    [
        pytest.param(
            "18.03.2024", [("18", 0.8), (".", 0.6), ("03.", 0.6), ("2024", 0.9)], 1.0, "18.03.2024", id="same"
        ),
        pytest.param("18.03.2024", [("18.08.2024", 0.3)], 1.0, "18.03.2024", id="hardly-read"),
        pytest.param("18.03.2024", [("18.08.2024", 0.6)], 0.7, "18.03.2024", id="another-day"),
    ],
)
@pytest.mark.parametrize("before", ["Opgemaakt op", "Voor eensluidend uittreksel, opgemaakt te Sint-Martens-Latem op"])
def test_a_doubtful_date_is_read_again_without_its_sentence(
    before: str, printed: str, misread: list[tuple[str, float]], at_most: float, text: str
) -> None:
    pixels, line = _sheet(f"{before} {printed}")
    *others, date = line.words
    found = Line((*others, *(Word(text, date.box, confidence) for text, confidence in misread)))
    (again,) = with_second_look(pixels, [found], Log(), enlarge=1.5)
    assert again.text == f"{before} {text}"
    assert again.words[: len(others)] == line.words[:-1]
    assert 0.7 <= again.words[-1].confidence <= at_most


@pytest.mark.parametrize(("sure", "kept"), [(0.72, "05/04/2024"), (0.75, "06/04/2024")])
def test_a_reading_that_is_hardly_surer_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, sure: float, kept: str
) -> None:
    box = Box(0.1, 0.5, 0.3, 0.52)
    monkeypatch.setattr(doubtful_figures, "read_region", lambda *_, **__: (Line((Word("06/04/2024", box, sure),)),))
    page = as_pixels(np.full((400, 400), 245))
    (found,) = with_second_look(page, (Line((Word("05/04/2024", box, 0.7),)),), Log(), enlarge=1.5)
    assert found.text == kept


@pytest.mark.parametrize(
    ("text", "none"),
    [
        ("28.99.02", True), ("31/02/2014", True), ("00.02.14", True), ("29.02.11", True), ("29.02.12", False),
        ("28.09.02", False), ("28.99.02 01.01", False), ("28.99", False), ("HOLDER", False),
    ],
)  # fmt: skip
def test_a_date_in_figures_that_is_no_day_of_the_calendar(text: str, *, none: bool) -> None:
    assert is_no_day(text) is none


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [
        ("28.09.02", "28.99.02", "28.09.02"),
        ("28/09/2002", "28/99/2002", "28/09/2002"),
        ("30.04.11", "31.04.11", "30.04.11"),
        ("01.05.24", "00.05.24", "01.05.24"),
        ("28.99.02", "28.09.02", "28.09.02"),
        ("28.99.02", "28.98.02", "28.98.02"),
        ("28.0g.02", "28.09.02", "28.09.02"),
        ("1949419968", "1949419969", "1949419969"),
    ],
)
def test_no_surer_reading_makes_of_a_day_one_that_cannot_be(
    monkeypatch: pytest.MonkeyPatch, old: str, new: str, kept: str
) -> None:
    box = Box(0.1, 0.5, 0.3, 0.52)
    monkeypatch.setattr(doubtful_figures, "read_region", lambda *_, **__: (Line((Word(new, box, 0.95),)),))
    page = as_pixels(np.full((400, 400), 245))
    (found,) = with_second_look(page, (Line((Word(old, box, 0.6),)),), Log(), enlarge=1.5, using=Fake(None))
    assert found.text == kept


@pytest.mark.parametrize(
    ("text", "wide", "sure"),
    [
        ("1 september 2025", 1.05, False),
        ("1 september 2025", 0.62, True),
        ("11 september 2025", 1.2, True),
        ("1 exemplaar", 1.05, True),
    ],
)
def test_a_day_of_one_figure_that_is_as_wide_as_two_is_doubted(text: str, wide: float, sure: bool) -> None:
    first, *others = text.split()
    words = (
        Word(first, Box(0.1, 0.5, 0.1 + wide * 0.02, 0.52), 0.93),
        *(Word(other, Box(0.2 + 0.1 * at, 0.5, 0.28 + 0.1 * at, 0.52), 0.95) for at, other in enumerate(others)),
    )
    (found,) = with_second_look(as_pixels(np.full((400, 400), 245)), [Line(words)], Log(), enlarge=1.5)
    assert (found.words[0].confidence == 0.93) is sure
    assert sure or found.words[0].confidence <= 0.7


@pytest.mark.parametrize(
    ("heard", "text", "at_most"),
    [
        ("18.03.24", "18.03.24", 0.7),
        ("18.08.24", "18.08.24", 0.7),
        ("4b. 18.08.24", "18.08.24", 0.7),
        ("16.03.24", "18.03.24", 0.7),  # a third day
        (None, "18.03.24", 0.7),
    ],
)
def test_of_two_days_that_were_read_the_second_engine_tells_the_likelier_and_none_is_sure(
    heard: str | None, text: str, at_most: float
) -> None:
    pixels, line = _sheet("Geldig tot 18.03.24")
    *others, date = line.words
    found = Line((*others, Word("18.08.24", date.box, 0.6)))
    (again,) = with_second_look(pixels, [found], Log(), enlarge=1.5, using=Fake(heard, 0.99))
    assert again.words[-1].text == text
    assert again.words[-1].confidence <= at_most
