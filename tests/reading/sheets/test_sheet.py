"""A sheet is read again only where that pays, and never where nothing was read."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from pipeline.model import Box, Line, Page, View
from pipeline.reading.ocr.tries.attempts import Log, Tried
from pipeline.reading.ocr.tries.scoring import score
from pipeline.reading.sheets import sheet
from pipeline.reading.sheets.sheet import on_side, read_if_worth_it, read_sheet
from pipeline.reading.vision.flat import Flat
from pipeline.reading.vision.ink import Ink, find_ink
from pipeline.reading.vision.pixels import Pixels, as_pixels, grey_of, turned
from pipeline.reading.vision.upright import Axis, find_axis
from tests.pages import page_of
from tests.reading.drawn import letter

PAGE = as_pixels(np.full((400, 300), 255))
WORDS = "a bb cc dd ee ff gg hh ii jj\n"


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
    read_sheet(Flat(marks(count)), log, uneven=False)
    whys = [one.why for one in log.attempts]
    assert whys[0] == "first"
    assert ("orientation" in whys) is again
    assert "light" not in whys


@pytest.mark.parametrize(
    ("on_head", "confidence", "readings"),
    [
        pytest.param(0.2, 0.4, 1, id="a newspaper"),
        pytest.param(None, 0.4, 1, id="hardly a line"),
        pytest.param(0.9, 0.4, 2, id="a sheet on its head"),
        pytest.param(0.9, 0.95, 1, id="a sheet"),
    ],
)
def test_what_lies_around_a_sheet_is_read_once_unless_it_may_be_read(
    monkeypatch: pytest.MonkeyPatch, on_head: float | None, confidence: float, readings: int
) -> None:
    lines = page_of("woord voor woord staat hier iets\n" * 4, confidence=confidence).lines
    monkeypatch.setattr(sheet, "recognise", lambda *_, **__: lines)
    monkeypatch.setattr(sheet, "confidence_on_head", lambda *_: on_head)
    monkeypatch.setattr(sheet, "_likely_turn", lambda *_: 0)
    log = Log()
    read = read_if_worth_it(Flat(marks(28)), log)
    assert [one.why for one in log.attempts].count("beside") == readings
    assert [line.text for line in read.lines][:4] == [line.text for line in lines]


def chosen_turns(monkeypatch: pytest.MonkeyPatch, axis: Axis, *, asked: int | None) -> int:
    """The turns of the last way in which a page with that axis is read, Tesseract asked answering `asked`."""
    monkeypatch.setattr(sheet, "_asked_turn", lambda *_: asked)
    ink = Ink(PAGE, np.zeros((40, 4), np.int32), np.zeros(40, np.float32), 0)
    *_, last = sheet._ways_up(sheet._Sheet(None, PAGE, axis, None, ink), Log())
    return last.view.quarter_turns


def says_by_turn(monkeypatch: pytest.MonkeyPatch, said: Callable[[int], Page]) -> list[int]:
    """Has a sheet say this at each quarter turn, and gives the turns at which it is read, as they come."""
    tried: list[int] = []

    def read(_: object, turns: int, why: str, log: Log) -> Tried:
        tried.append(turns)
        lines = said(turns).lines
        return Tried(View(quarter_turns=turns), PAGE, lines, score(lines))

    monkeypatch.setattr(sheet, "_read", read)
    return tried


@pytest.mark.parametrize(
    ("confidences", "asked", "best", "read"),
    [
        pytest.param({0: 0.49, 1: 0.83}, None, 1, [0, 1], id="on-its-side"),
        pytest.param({0: 0.49, 3: 0.9}, 3, 3, [0, 3], id="on-its-side-as-tesseract-says"),
        pytest.param({0: 0.6, 1: 0.83}, None, 0, [0], id="read-along-its-lines"),
    ],
)
def test_a_page_on_which_neither_way_along_a_sure_axis_reads_is_tried_across_it(
    monkeypatch: pytest.MonkeyPatch, confidences: dict[int, float], asked: int | None, best: int, read: list[int]
) -> None:
    """A leaf of a paper licence with few lines and a picture: its rules and stamps ran the other way than its words."""
    tried = says_by_turn(monkeypatch, lambda turns: page_of(WORDS, confidence=confidences.get(turns, 0.3)))
    monkeypatch.setattr(sheet, "may_stand_on_head", lambda *_: False)
    assert (chosen_turns(monkeypatch, Axis(False, 1.4, 0.0, 1.07, 3000), asked=asked), tried) == (best, read)


@pytest.mark.parametrize(
    ("axis", "lying", "read"),
    [
        pytest.param(Axis(True, 1.2, 0.0, 0.97, 4000), {3}, [3, 0], id="words-on-their-side"),
        pytest.param(Axis(False, 1.02, 0.0, 0.82, 2000), set(), [0, 2], id="letters-on-their-head"),
        pytest.param(Axis(False, 1.02, 0.0, 1.01, 2000), set(), [0, 1, 2], id="no-sign"),
    ],
)
def test_tesseract_is_asked_which_way_up_only_where_no_sign_tells(
    monkeypatch: pytest.MonkeyPatch, axis: Axis, lying: set[int], read: list[int]
) -> None:
    tried = says_by_turn(monkeypatch, lambda turns: page_of(WORDS, confidence=0.9 if turns == read[-1] else 0.4))
    monkeypatch.setattr(sheet, "_lies", lambda one: one.view.quarter_turns in lying)
    assert (chosen_turns(monkeypatch, axis, asked=1), tried) == (read[-1], read)


@pytest.mark.parametrize(("lying", "read"), [({1}, [1, 0]), (set(), [1])])
def test_a_sure_reading_of_words_that_lie_on_their_side_is_turned(
    monkeypatch: pytest.MonkeyPatch, lying: set[int], read: list[int]
) -> None:
    """An opened paper licence in a photo: its table turned it, and Tesseract read all of it on its side, surely."""
    tried = says_by_turn(monkeypatch, lambda turns: page_of(WORDS * (3 if turns == 1 else 9), confidence=0.85))
    monkeypatch.setattr(sheet, "_lies", lambda one: one.view.quarter_turns in lying)
    monkeypatch.setattr(sheet, "_stands", lambda one: one.view.quarter_turns == 0)
    assert (chosen_turns(monkeypatch, Axis(True, 1.2, 0.0, 1.1, 4000), asked=None), tried) == (read[-1], read)


@pytest.mark.parametrize(("upward", "best"), [(True, 0), (False, 1)])
def test_words_that_run_up_the_page_are_no_sign_that_it_is_upright(
    monkeypatch: pytest.MonkeyPatch, upward: bool, best: int
) -> None:
    """Tesseract reads a block of a page on its side as well, its words in no order."""

    def recognised(page: Pixels, *_: object, **__: object) -> tuple[Line, ...]:
        turns = tried.pop(0)
        lines = page_of("woord voor woord staat hier iets\n" * 2, confidence={0: 0.6, 1: 0.78}.get(turns, 0.3)).lines
        if turns == 1 and upward:
            boxes = [Box(0.1 + 0.05 * n, 0.1, 0.12 + 0.05 * n, 0.4) for n in range(12)]
            words = [word for line in lines for word in line.words]
            return tuple(Line((replace(word, box=box),)) for word, box in zip(words, boxes, strict=True))
        return lines

    tried = [0, 2, 1, 3]
    monkeypatch.setattr(sheet, "recognise", recognised)
    monkeypatch.setattr(sheet, "may_stand_on_head", lambda *_: True)
    assert chosen_turns(monkeypatch, Axis(False, 1.2, 0.0, 1.0, 3000), asked=None) == best


@pytest.mark.parametrize(("upward", "best"), [(True, 0), (False, 1)])
def test_a_page_of_which_most_runs_up_along_a_sure_axis_is_tried_across_it(
    monkeypatch: pytest.MonkeyPatch, upward: bool, best: int
) -> None:
    """Waves of guilloche and rows of strokes gather in lines as print does, and surer than a few lines of words."""

    def recognised(page: Pixels, *_: object, **__: object) -> tuple[Line, ...]:
        turns = tried.pop(0)
        if turns == 0:
            return page_of("woord voor woord staat hier iets\n" * 3, confidence=0.95).lines
        level = page_of(WORDS, confidence={1: 0.6}.get(turns, 0.3)).lines
        words = page_of("woord voor iets\n" * 4, confidence=0.9).lines if turns == 1 and upward else ()
        boxes = [Box(0.1 + 0.05 * n, 0.1, 0.12 + 0.05 * n, 0.4) for n in range(12)]
        lying = zip((word for line in words for word in line.words), boxes, strict=False)
        return (*level, *(Line((replace(word, box=box),)) for word, box in lying))

    tried = [3, 1, 0]
    monkeypatch.setattr(sheet, "recognise", recognised)
    monkeypatch.setattr(sheet, "may_stand_on_head", lambda *_: True)
    assert (chosen_turns(monkeypatch, Axis(True, 1.7, 0.0, 0.98, 3000), asked=0), tried) == (
        best,
        [] if upward else [0],
    )


@pytest.mark.parametrize(("shape", "on_its_side"), [((1000, 1000), False), ((3000, 300), True)])
def test_words_that_run_down_the_page_stand_on_their_side(shape: tuple[int, int], on_its_side: bool) -> None:
    assert on_side(page_of("Uittreksel uit het strafregister").lines, shape) is on_its_side


@pytest.mark.parametrize(("lying", "best"), [(True, 0), (False, 1)])
def test_a_page_of_which_all_longer_words_lie_is_tried_across_its_rules(
    monkeypatch: pytest.MonkeyPatch, lying: bool, best: int
) -> None:
    """The leaf with the table of a licence: its rules run down it, and Tesseract read its words on their side."""

    def recognised(page: Pixels, *_: object, **__: object) -> tuple[Line, ...]:
        turns = tried.pop(0)
        if turns == 0:
            return page_of("Afgegeven Geldig Categorie\nA B C\nD BE CE\n" * 2, confidence=0.8).lines
        short = page_of("A\nB\nC\nD\nBE\nCE\nA3\nF", confidence=0.9).lines
        boxes = [Box(0.1 + 0.2 * n, 0.1, 0.12 + 0.2 * n, 0.4) if lying else Box(0.1, 0.1, 0.4, 0.12) for n in range(3)]
        words = [word for line in page_of("Afgegeven Geldig Categorie", confidence=0.95).lines for word in line.words]
        return (*short, *(Line((replace(word, box=box),)) for word, box in zip(words, boxes, strict=True)))

    tried = [1, 0, 2, 3]
    monkeypatch.setattr(sheet, "recognise", recognised)
    monkeypatch.setattr(sheet, "may_stand_on_head", lambda *_: False)
    assert chosen_turns(monkeypatch, Axis(True, 2.7, 0.0, 1.6, 3000), asked=0) == best


@pytest.mark.parametrize("turns", [0, 2])
def test_a_sheet_of_which_the_ink_does_not_tell_how_it_stands_is_read_once(
    monkeypatch: pytest.MonkeyPatch, turns: int
) -> None:
    monkeypatch.setattr(sheet, "_likely_turn", lambda _: 0)
    monkeypatch.setattr(sheet, "_says_nothing", lambda _: True)
    log = Log()
    read = read_sheet(Flat(turned(as_pixels(letter()), turns)), log, uneven=False)
    assert read.view.quarter_turns == turns
    assert [one.why for one in log.attempts if one.why in ("first", "on_its_head", "orientation")] == [
        *("on_its_head", "first"),
    ]


@pytest.mark.parametrize("turns", range(4))
def test_a_sheet_of_which_the_margins_tell_how_it_stands_is_read_once(
    monkeypatch: pytest.MonkeyPatch, turns: int
) -> None:
    """However its letters seem to stand."""
    axis = find_axis(find_ink(grey_of(turned(as_pixels(letter()), turns))))
    monkeypatch.setattr(sheet, "find_axis", lambda _: replace(axis, standing=1.0 / axis.standing))
    log = Log()
    read = read_sheet(Flat(turned(as_pixels(letter()), turns)), log, uneven=False)
    assert read.view.quarter_turns == -turns % 4
    assert [one.why for one in log.attempts if one.why in ("first", "on_its_head", "orientation")] == ["first"]
