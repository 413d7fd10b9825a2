"""Print on cards, found line by line beside portraits and guilloche."""

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Line
from pipeline.reading.cards.card import prepared_card, read_card
from pipeline.reading.cards.marks import find_marks
from pipeline.reading.cards.strip_reading import read_strips
from pipeline.reading.cards.strips import find_strips
from pipeline.reading.ocr.engines import engine
from pipeline.reading.vision.pixels import Pixels, as_pixels, turned
from tests.reading.drawn import card_back, card_front, font, noisy, packed

FRONT = ("PEETERS", "An ", "07.04.1992", "15.07.2016", "14.07.2026", "1949419969", "AM")


def coarse(card: Pixels, dpi: int) -> Pixels:
    """As scanned at so many dots per inch."""
    factor = dpi / 300
    small = cv2.resize(card, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return packed(noisy(np.asarray(small, np.uint8), 5, 2), 70)


@pytest.mark.parametrize("dpi", [130, 150, 300])
def test_every_line_of_a_front_is_read_however_coarse_the_scan(dpi: int) -> None:
    lines = read_card(prepared_card(coarse(card_front(), dpi)))
    text = " ".join(line.text for line in lines)
    assert [fact for fact in FRONT if fact not in text] == []


def test_a_portrait_gives_no_words() -> None:
    grey = prepared_card(coarse(card_front(), 150))
    inside = [line for line in read_card(grey) if line.box.x1 < 0.28 and 0.3 < line.box.y0 < 0.6]
    assert inside == []


def test_what_stands_far_apart_on_a_level_is_two_strips_and_accents_are_in_theirs() -> None:
    grey = np.full((725, 1150), 245, np.uint8)
    for left, top in ((300, 200), (800, 200), (300, 300)):
        for k in range(6):
            cv2.rectangle(grey, (left + 22 * k, top), (left + 22 * k + 12, top + 26), (20,), -1)
    cv2.rectangle(grey, (302, 188), (308, 194), (20,), -1)  # an accent
    strips = find_strips(grey, find_marks(grey))
    assert [(strip.left, strip.top) for strip in strips] == [(300, 188), (800, 200), (300, 300)]


@pytest.mark.parametrize("grey", [np.full((725, 1150), 245, np.uint8), np.zeros((4, 4), np.uint8)])
def test_nothing_gives_no_strips(grey: Pixels) -> None:
    assert find_strips(grey, find_marks(grey)) == ()


@pytest.mark.parametrize("light", [0.5, 0.3], ids=["half the light", "darker than a portrait"])
def test_print_in_a_deep_shadow_and_across_its_edge_is_read(light: float) -> None:
    card = card_front().astype(np.float32)
    shadow = np.ones(card.shape[:2], np.float32)
    shadow[:, int(0.42 * card.shape[1]) : int(0.62 * card.shape[1])] = light
    shaded = np.clip(card * cv2.GaussianBlur(shadow, (0, 0), 6)[:, :, None], 0, 255).astype(np.uint8)
    text = " ".join(line.text for line in read_card(prepared_card(as_pixels(shaded))))
    assert [fact for fact in FRONT if fact not in text] == []


def calls_for(grey: Pixels, monkeypatch: pytest.MonkeyPatch) -> int:
    """How often Tesseract is asked for the strips of a card."""
    asked = calls_of(monkeypatch)
    read_card(grey)
    return len(asked)


def calls_of(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one whenever Tesseract is asked for a strip."""
    asked: list[int] = []

    def recognise(*given: object, **named: object) -> object:
        asked.append(1)
        return engine.recognise(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr("pipeline.reading.cards.strip_reading.recognise", recognise)
    return asked


def test_rows_of_asterisks_that_look_alike_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = Image.new("L", (1150, 725), 240)
    draw = ImageDraw.Draw(picture)
    for row in range(12):
        draw.text((60, 60 + 50 * row), "RIJBEWIJS", font=font(28), fill=20)
        draw.text((460, 60 + 50 * row), "* * * * *", font=font(28), fill=20)
    assert calls_for(prepared_card(as_pixels(np.dstack([np.array(picture)] * 3))), monkeypatch) <= 12 + 2


def test_the_legend_of_a_table_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    def strips(*_: object, legend: bool) -> tuple[Line, ...]:
        asked.append(legend)
        return ()

    monkeypatch.setattr("pipeline.reading.cards.card.read_strips", strips)
    for card in (card_front(), card_back()):
        read_card(prepared_card(card))
    assert asked == [False, True]
    monkeypatch.undo()
    blurred = as_pixels(cv2.GaussianBlur(prepared_card(card_front()), (0, 0), 3))
    marks = find_marks(blurred)
    found = find_strips(blurred, marks)
    calls = []
    for legend in (False, True):
        before = calls_of(monkeypatch)
        read_strips(blurred, blurred, found, "nld", legend=legend)
        calls.append(len(before))
    assert calls[1] <= len(found) < calls[0]


def test_a_card_on_its_head_is_not_read_twice_over(monkeypatch: pytest.MonkeyPatch) -> None:
    grey = turned(prepared_card(card_front()), 2)
    strips = find_strips(grey, find_marks(grey))
    assert calls_for(grey, monkeypatch) <= len(strips) + 1


def test_a_column_of_pictograms_is_no_portrait_and_the_letters_beside_it_are_print() -> None:
    grey = np.full((725, 1150), 245, np.uint8)
    for top in range(150, 650, 40):
        cv2.rectangle(grey, (480, top + 3), (526, top + 17), (20,), -1)  # a pictogram
        for left in (405, 425):  # two bold letters
            cv2.rectangle(grey, (left, top), (left + 14, top + 18), (20,), -1)
    strips = find_strips(grey, find_marks(grey))
    assert [(strip.left, strip.right, strip.pictured) for strip in strips] == [(405, 440, False)] * 13
