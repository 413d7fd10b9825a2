"""A side of a card is read the other way up only where that may pay."""

from collections.abc import Sequence

import cv2
import pytest

from pipeline.model import Line
from pipeline.reading.cards import card_side
from pipeline.reading.cards.card_side import read_card_side
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, as_pixels, turned
from tests.pages import page_of
from tests.reading.cards.test_table_print import without_rules
from tests.reading.drawn import card_back, card_front


@pytest.mark.parametrize(("dates", "asked"), [(2, True), (3, False)])
def test_a_card_with_dates_that_were_read_in_full_stands_on_its_feet(
    monkeypatch: pytest.MonkeyPatch, dates: int, asked: bool
) -> None:
    lines = page_of("\n".join(["12.03.2015"] * dates + ["on lees baar heid"] * 9), confidence=0.65).lines
    monkeypatch.setattr(card_side, "read_card", lambda *_: lines)
    found: list[int] = []

    def may_stand_on_head(*_: object) -> bool:
        found.append(1)
        return False

    monkeypatch.setattr(card_side, "may_stand_on_head", may_stand_on_head)
    read_card_side(card_front(), None, Log())
    assert bool(found) is asked


@pytest.mark.parametrize(
    ("turns", "on_feet", "tries"),
    [
        pytest.param(2, False, ["first"], id="on its head, as its margins say"),
        pytest.param(0, True, ["first"], id="on its feet, as its margins say"),
        pytest.param(2, None, ["first", "orientation"], id="margins do not tell"),
        pytest.param(0, False, ["first", "orientation"], id="margins are wrong"),
    ],
)
def test_a_card_is_read_first_as_its_margins_say(
    monkeypatch: pytest.MonkeyPatch, turns: int, on_feet: bool | None, tries: list[str]
) -> None:
    monkeypatch.setattr(card_side, "stands_on_feet", lambda *_: on_feet)
    log = Log()
    read = read_card_side(turned(as_pixels(card_front()), turns), None, log)
    assert read.view.quarter_turns == turns
    assert [one.why for one in log.attempts if one.why in ("first", "orientation")] == tries


def test_only_names_above_the_dates_are_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "1. PEETERS\n2. An\n3. 12.05.1985 Gent\n4a. 03.02.2021\n4c. Gent\n8. Kerkstraat 3"
    lines = page_of(text, confidence=0.85).lines
    monkeypatch.setattr(card_side, "read_card", lambda *_: lines)
    asked: list[str] = []

    def with_sure_names(_: object, some: Sequence[Line], __: object) -> tuple[Line, ...]:
        asked.extend(line.text for line in some)
        return tuple(some)

    monkeypatch.setattr(card_side, "with_sure_names", with_sure_names)
    read = read_card_side(card_front(), None, Log())
    assert asked == ["1. PEETERS", "2. An"]
    assert [line.text for line in read.lines] == text.splitlines()


def turned_by(card: Pixels, degrees: float) -> Pixels:
    high, wide = card.shape[:2]
    matrix = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1.0)
    return as_pixels(cv2.warpAffine(card, matrix, (wide, high), borderValue=(245,) * 3))


@pytest.mark.parametrize(("tilted", "levelled"), [(False, True), (True, False)], ids=["print", "edges"])
def test_print_askew_is_levelled_unless_the_card_was_cut_out_by_its_edges(
    monkeypatch: pytest.MonkeyPatch, tilted: bool, levelled: bool
) -> None:
    monkeypatch.setattr(card_side, "read_card", lambda *_: page_of("4a. 12.03.2015\n" * 9).lines)
    quad = ((0.2, 0.3), (0.6, 0.31 if tilted else 0.3), (0.6, 0.6), (0.2, 0.6))
    skew = read_card_side(turned_by(card_back(), -3.0), quad, Log()).view.skew_degrees
    assert (abs(skew + 3.0) < 0.3) is levelled


@pytest.mark.parametrize(("rows", "kept"), [("AM\nA1\nA2\nBE", 1), ("a\nbb\nc\nd", 0)], ids=["categories", "noise"])
def test_of_two_ways_up_the_one_with_categories_stands(monkeypatch: pytest.MonkeyPatch, rows: str, kept: int) -> None:
    """Cells that are read on their head give letters in plenty."""
    ways = [
        page_of("venster oneven raam zes\nblad tien elf twee", confidence=0.6).lines,
        page_of(rows, confidence=0.5).lines,
    ]
    left = iter(ways)
    monkeypatch.setattr(card_side, "read_card", lambda *_: next(left))
    monkeypatch.setattr(card_side, "may_stand_on_head", lambda *_: True)
    for look in ("with_front_heard", "with_poor_print"):
        monkeypatch.setattr(card_side, look, lambda _, lines, __: lines)
    read = read_card_side(card_front(), None, Log())
    assert [line.text for line in read.lines] == [line.text for line in ways[kept]]


@pytest.mark.parametrize("look", ["with_front_heard", "with_poor_print"])
def test_what_the_second_engine_heard_is_not_borne_out_by_itself(monkeypatch: pytest.MonkeyPatch, look: str) -> None:
    own = page_of("on lees\n4a. 03.02.2021\nbaar", confidence=0.5).lines
    heard = page_of("4b. 02.02.2031", confidence=0.6).lines
    monkeypatch.setattr(card_side, "read_card", lambda *_: own)
    monkeypatch.setattr(card_side, "may_stand_on_head", lambda *_: False)
    for one in ("with_front_heard", "with_poor_print"):
        more = heard if one == look else ()
        monkeypatch.setattr(card_side, one, lambda _, lines, __, more=more: (*lines, *more))
    monkeypatch.setattr(card_side, "with_second_look", lambda _, lines, *__, **___: tuple(lines))
    asked: list[object] = []

    def with_second_opinion(_: object, lines: Sequence[Line], *__: object, **how: object) -> tuple[Line, ...]:
        asked.append(how["heard"])
        return tuple(lines)

    monkeypatch.setattr(card_side, "with_second_opinion", with_second_opinion)
    read_card_side(card_front(), None, Log())
    assert asked == [frozenset(heard)]


def test_a_flat_back_askew_is_levelled_by_its_columns_where_these_tell_more_than_its_lines() -> None:
    card = without_rules(("B",))
    skew = read_card_side(turned_by(card, -1.4), None, Log()).view.skew_degrees
    assert abs(skew + 1.4) < 0.3
