"""Small pale numbers before large print, and guilloche behind it: as new cards have them."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.reading.cards.card import prepared_card, read_card
from pipeline.reading.cards.marks import find_marks, wiped
from pipeline.reading.cards.small_numbers import with_number_evened
from pipeline.reading.cards.strips import find_strips
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import font, noisy, packed

FIELDS = ("1.|VERHAEGEN", "2.|Annelies", "3.|23.11.1988 Turnhout", "4a.|17.05.2021", "4b.|17.05.2031", "5.|1864938273")


def strip(number: str, text: str, *, size: int, shade: int) -> Pixels:
    """A strip with a number of that size and shade before black print of 30 pixels."""
    picture = Image.new("L", (300, 40), 245)
    draw = ImageDraw.Draw(picture)
    draw.text((6, 34), number, font=font(size), fill=shade, anchor="ls")
    draw.text((60, 34), text, font=font(30), fill=15, anchor="ls")
    return as_pixels(np.array(picture))


def card(waves: int) -> Pixels:
    """A front with waves of that brightness over all of it, a signature, and the categories beside that."""
    picture = Image.new("L", (1150, 725), 240)
    draw = ImageDraw.Draw(picture)
    for top in range(0, 760, 34):
        points = [(x, top + round(14 * np.sin(x / 90 + top / 50))) for x in range(0, 1150, 5)]
        draw.line(points, fill=waves, width=3)
    draw.text((210, 60), "RIJBEWIJS PERMIS DE CONDUIRE", font=font(34), fill=60, anchor="ls")
    draw.line([(80, 650), (150, 610), (200, 655), (250, 615), (316, 640)], fill=15, width=6)
    for n, field in enumerate((*FIELDS, "9.|AM/B")):
        number, text = field.split("|")
        foot = 205 + 50 * n if number != "9." else 650
        draw.text((390, foot), number, font=font(20), fill=90, anchor="ls")
        draw.text((424, foot), text, font=font(32), fill=15, anchor="ls")
    return prepared_card(packed(noisy(as_pixels(np.dstack([np.array(picture)] * 3)), 4, 3), 80))


def test_a_small_pale_number_becomes_as_high_and_as_dark_as_what_follows() -> None:
    before = strip("9.", "AM/B", size=17, shade=120)
    evened = with_number_evened(before, 22)
    number = evened.picture[:, : evened.enlarged]
    rows = np.flatnonzero((number < 150).any(axis=1))
    assert 19 <= len(rows) <= 24  # of 12 before
    assert number.min() <= before.min() + 5
    assert np.array_equal(evened.picture[:, -200:], before[:, -200:])


def test_the_way_back_leads_to_where_things_stood() -> None:
    evened = with_number_evened(strip("9.", "AM/B", size=17, shade=120), 22)
    assert evened.back(0) == pytest.approx(6, abs=3)
    assert evened.back(evened.enlarged) == pytest.approx(evened.number[1])
    assert evened.back(evened.picture.shape[1]) == 300


@pytest.mark.parametrize(
    ("number", "size"), [("4b.", 30), ("-", 17), ("", 17)], ids=["as large", "a dash", "no number"]
)
def test_what_begins_with_no_small_number_stays_as_it_is(number: str, size: int) -> None:
    before = strip(number, "AM/B", size=size, shade=90)
    assert np.array_equal(with_number_evened(before, 22).picture, before)


def test_pale_waves_join_no_lines_and_are_wiped_away() -> None:
    grey = card(waves=178)
    marks = find_marks(grey)
    nines = [one for one in find_strips(grey, marks) if one.top > 580 and one.right > 400]
    assert [(385 <= one.left <= 397, one.right > 500) for one in nines] == [(True, True)]
    between = wiped(grey, marks)[560:590, 700:1100]
    assert between.min() == 245


@pytest.mark.parametrize("waves", [178, 225], ids=["dark waves", "pale waves"])
def test_every_field_is_read_with_its_number(waves: int) -> None:
    text = "\n".join(line.text for line in read_card(card(waves)))
    for field in FIELDS:
        assert field.split("|")[1] in text
    assert "9. AM/B" in text
    assert "4b. 17.05.2031" in text
