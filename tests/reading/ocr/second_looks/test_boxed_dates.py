"""A day of which each figure stands in a box of its own."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from pipeline.model import CONTESTED, Box, Line, Word
from pipeline.reading.ocr.second_looks.boxed_dates import with_boxed_dates
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.bands import Place
from pipeline.reading.vision.combs import Comb
from pipeline.reading.vision.ink import find_ink
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.ocr.asked import Fake, form

_LEFT, _TOP, _SIDE, _GAP = 500, 200, 46, 16


def _form() -> tuple[Image.Image, ImageDraw.ImageDraw, ImageFont.FreeTypeFont]:
    sheet, draw, font = form()
    draw.text((60, _TOP + 8), "Datum van afgifte", fill=20, font=font)
    return sheet, draw, font


def boxed(figures: str, *, gaps: tuple[int, ...] = (), aside: int = 0) -> Pixels:
    """A form on which these figures stand in boxes, with a gap before those in `gaps`; `aside`: pixels to the right."""
    sheet, draw, font = _form()
    left = _LEFT
    for at, figure in enumerate(figures):
        left += _GAP if at in gaps else 0
        draw.rectangle((left, _TOP, left + _SIDE, _TOP + _SIDE), outline=150, width=2)
        draw.text((left + 15 + aside, _TOP + 7), figure, fill=20, font=font)
        left += _SIDE
    return as_pixels(np.asarray(sheet))


def in_boxes(*parts: tuple[str, int], apart: int = 0) -> Pixels:
    """The same form with the parts of a day in boxes so wide; `apart`: pixels between them."""
    sheet, draw, font = _form()
    left = _LEFT
    for part, width in parts:
        draw.rectangle((left, _TOP, left + width, _TOP + _SIDE), outline=150, width=2)
        draw.text((left + 14, _TOP + 7), part, fill=20, font=font)
        left += width + apart
    return as_pixels(np.asarray(sheet))


def in_three(*parts: str, widths: tuple[int, int, int] = (60, 60, 100), apart: int = 0) -> Pixels:
    return in_boxes(*zip(parts, widths, strict=True), apart=apart)


def read(page: Pixels, second: str | None = None) -> tuple[Line, ...]:
    label = Word("Datum", Box(0.05, 0.52, 0.28, 0.6), 0.95)
    noise = Word("[o[8[1", Box(0.45, 0.5, 0.7, 0.62), 0.5)
    return with_boxed_dates(page, (Line((label, noise)),), Log(), find_ink(page), using=Fake(second))


@pytest.mark.parametrize("gaps", [(), (2, 4)])
def test_it_takes_the_place_of_what_was_made_of_its_rules(gaps: tuple[int, ...]) -> None:
    lines = read(boxed("08122023", gaps=gaps), "08122023")
    assert [line.text for line in lines] == ["Datum", "08/12/2023"]
    assert lines[1].words[0].confidence > CONTESTED


@pytest.mark.parametrize("figures", ["08/12/2023", "08.12.2023", "08-12-2023", "08 12 2023"])
def test_the_signs_between_its_parts_may_have_boxes_too(figures: str) -> None:
    lines = read(boxed(figures), "08122023")
    assert [line.text for line in lines] == ["Datum", "08/12/2023"]
    assert lines[1].words[0].confidence > CONTESTED


@pytest.mark.parametrize(
    "figures",
    [
        pytest.param("20231208", id="the-year-first-is-read-as-no-other-day"),
        pytest.param("31022023", id="no-day-that-there-was"),
        pytest.param("0812202", id="a-box-too-few"),
        pytest.param("081220231", id="a-box-too-many"),
        pytest.param("75032331311", id="a-national-number"),
        pytest.param(" 8122023", id="an-empty-box"),
        pytest.param("        ", id="nothing-filled-in"),
        pytest.param("47501234", id="a-number-that-is-no-day"),
        pytest.param("0812XXXX", id="letters"),
        pytest.param("0471122023", id="a-telephone-number-in-ten-boxes"),
        pytest.param("75.03.23-3", id="a-part-of-a-national-number"),
        pytest.param("08/12.2023", id="two-signs"),
        pytest.param("31/02/2023", id="no-day-that-there-was-with-signs"),
        pytest.param("08122023 1430", id="an-hour-behind-it"),
        pytest.param("0812 2023", id="two-numbers-of-four-figures"),
    ],
)
def test_what_is_no_day_is_left_as_it_was_read(figures: str) -> None:
    assert [line.text for line in read(boxed(figures), figures.strip())] == ["Datum [o[8[1"]


@pytest.mark.parametrize(
    ("second", "aside"),
    [
        pytest.param("08122028", 0, id="the-second-engine-reads-another-figure"),
        pytest.param("08122023", -14, id="figures-touch-their-rules"),
    ],
)
def test_it_is_in_doubt_when_anything_speaks_against_it(second: str, aside: int) -> None:
    words = [word for line in read(boxed("08122023", aside=aside), second) for word in line.words]
    assert all(word.confidence <= CONTESTED for word in words if "/" in word.text)


@pytest.mark.parametrize("apart", [0, 12])
def test_day_month_and_year_in_a_box_each_are_read_too(apart: int) -> None:
    lines = read(in_three("08", "12", "2023", apart=apart), "08 12 2023")
    assert [line.text for line in lines] == ["Datum", "08/12/2023"]
    assert lines[1].words[0].confidence > CONTESTED


@pytest.mark.parametrize(
    ("parts", "widths"),
    [
        pytest.param(("12", "34", "2023"), (60, 60, 100), id="no-month"),
        pytest.param(("8", "12", "2023"), (60, 60, 100), id="a-figure-too-few"),
        pytest.param(("08", "12", "23"), (60, 60, 100), id="a-year-of-two-figures"),
        pytest.param(("08", "12", "2023"), (60, 90, 140), id="cells-of-a-table"),
        pytest.param(("", "", ""), (60, 60, 100), id="nothing-filled-in"),
    ],
)
def test_three_boxes_with_something_else_are_left_as_they_were_read(
    parts: tuple[str, str, str], widths: tuple[int, int, int]
) -> None:
    assert [line.text for line in read(in_three(*parts, widths=widths), " ".join(parts))] == ["Datum [o[8[1"]


def test_a_month_in_a_box_may_have_its_name() -> None:
    lines = read(in_boxes(("8", 44), ("december", 170), ("2023", 100)), "8 december 2023")
    assert [line.text for line in lines] == ["Datum", "8 december 2023"]
    assert all(word.confidence > CONTESTED for word in lines[1].words)


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param((("1", 36), ("8", 36), ("december", 170), ("2023", 100)), id="a-box-for-each-figure-of-the-day"),
        pytest.param((("8", 44), ("leerling", 170), ("2023", 100)), id="no-month"),
        pytest.param((("8", 44), ("december", 170), ("23", 100)), id="a-year-of-two-figures"),
        pytest.param((("", 44), ("december", 170), ("2023", 100)), id="no-day"),
    ],
)
def test_a_name_in_a_box_that_makes_no_day_is_left_as_it_was_read(parts: tuple[tuple[str, int], ...]) -> None:
    said = " ".join(text for text, _ in parts[-3:])
    assert [line.text for line in read(in_boxes(*parts), said)] == ["Datum [o[8[1"]


def test_what_only_the_second_engine_reads_is_in_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.reading.ocr.second_looks.boxed_dates.figures_in", lambda *_, **__: ("0812202", 0.4))
    (_, line) = read(boxed("08122023"), "08122023")
    assert line.text == "08/12/2023"
    assert line.words[0].confidence <= CONTESTED


def test_without_a_second_engine_it_must_be_read_twice_and_surely(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.reading.ocr.second_looks.boxed_dates.second_engine", lambda: None)
    page = boxed("08122023")
    (line,) = with_boxed_dates(page, (), Log(), find_ink(page))
    assert line.words[0].confidence >= 0.9
    monkeypatch.setattr("pipeline.reading.ocr.second_looks.boxed_dates.figures_in", lambda *_, **__: ("08122023", 0.85))
    (line,) = with_boxed_dates(page, (), Log(), find_ink(page))
    assert line.words[0].confidence <= CONTESTED


@pytest.mark.parametrize(
    ("word", "looked"),
    [("Bachelor", False), ("van", False), ("mei", True), ("jaar", True), ("[o[8[1", True), ("2023", True)],
)
def test_no_boxes_are_read_where_a_word_was_surely_read(word: str, looked: bool) -> None:
    page, log = in_three("08", "12", "2023"), Log()
    (place,) = (one.words[0].box for one in read(page, "08122023")[1:])
    with_boxed_dates(page, (Line((Word(word, place, 0.95),)),), log, find_ink(page), using=Fake("08122023"))
    assert bool(log.attempts) is looked
    doubtful = Line((Word(word, place, 0.85),))
    assert with_boxed_dates(page, (doubtful,), Log(), find_ink(page), using=Fake("08122023"))[0].text == "08/12/2023"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("08/12/2023", False, id="a-day-as-one-word"),
        pytest.param("93.05.18-223.61", False, id="a-number-in-parts"),
        pytest.param("Bachelor", False, id="a-word"),
        pytest.param("Sint-Gillis", False, id="two-words-as-one"),
        pytest.param("[mei]", True, id="a-month-between-rules"),
        pytest.param("december", True, id="a-month"),
        pytest.param("08122023", True, id="figures"),
        pytest.param("8/12/2023", True, id="a-day-that-may-have-lost-a-figure"),
    ],
)
def test_boxes_are_looked_for_where_not_all_was_surely_read_as_print(
    text: str, left: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[list[Place]] = []

    def find(page: Pixels, letter: float, places: list[Place]) -> list[Comb]:
        looked.append(places)
        return []

    monkeypatch.setattr("pipeline.reading.ocr.second_looks.boxed_dates.find_combs", find)
    page = as_pixels(np.vstack([boxed("08122023"), np.full((900, 1200), 245, np.uint8)]))
    head = Word("UITTREKSEL", Box(0.0, 0.0, 1.0, 0.13), 0.95)
    label = Word("Datum", Box(0.0, 0.13, 0.4, 0.2), 0.95)
    line = Line((head, label, Word(text, Box(0.4, 0.13, 0.8, 0.2), 0.95)))
    with_boxed_dates(page, (line,), Log(), find_ink(page), using=Fake(None))
    assert bool(looked[0]) is left
