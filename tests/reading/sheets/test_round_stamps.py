"""The words around the round stamp of a town, which no engine reads in a straight line."""

import math

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageDraw

from pipeline.model import Box
from pipeline.reading.ocr.engines.second_engine import second_engine
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.round_stamps import names_town_around, round_stamp, takes_away_around
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import font

pytestmark = pytest.mark.skipif(second_engine() is None, reason="the second engine is not installed")
SIDE = 400
PLACE = Box(0.0, 0.0, 1.0, 1.0)


def stamp(around: str, *, middle: str = "", across: str = "", beside: str = "", spread: int = 200) -> Pixels:
    """A cell with a stamp of 80 pixels: words around it over `spread` degrees, in its middle, across and beside it."""
    picture = Image.new("L", (SIDE * 2, SIDE), 235)
    draw = ImageDraw.Draw(picture)
    centre = SIDE / 2
    for radius in (centre - 6, centre * 0.4):
        draw.ellipse((centre - radius, centre - radius, centre + radius, centre + radius), outline=60, width=6)
    for at, sign in enumerate(around):
        angle = (at - (len(around) - 1) / 2) * spread / len(around)
        leaf = Image.new("L", (90, 90), 235)
        ImageDraw.Draw(leaf).text((45, 45), sign, font=font(62), fill=60, anchor="mm")
        x, y = (
            centre + centre * 0.72 * part for part in (math.sin(math.radians(angle)), -math.cos(math.radians(angle)))
        )
        turned = leaf.rotate(-angle, fillcolor=235)
        place = (round(x) - 45, round(y) - 45)
        picture.paste(ImageChops.darker(picture.crop((*place, place[0] + 90, place[1] + 90)), turned), place)
    for text, x, size in ((middle, centre, 60), (across, centre, 110), (beside, SIDE * 1.4, 90)):
        draw.text((x, centre), text, font=font(size), fill=60, anchor="mm")
    return as_pixels(np.array(picture.resize((SIDE * 2 // 5, SIDE // 5))))


def names_town(picture: Pixels) -> bool:
    asked = second_engine()
    assert asked is not None
    return names_town_around(picture, PLACE, asked, Log())


@pytest.mark.parametrize("town", ["HASSELT", "KORTRIJK", "STAD GENT", "LOVERVAL", "STAD BRUGGE"])
@pytest.mark.parametrize("spread", [200, 300])
def test_a_town_is_read_around_its_stamp(town: str, spread: int) -> None:
    assert names_town(stamp(town, spread=spread))


@pytest.mark.parametrize(
    "word", ["NIETIG", "GESCHORST", "VERVALLEN", "ONGELDIG", "INGETROKKEN", "GENT NIETIG", "PROEF", "ANNULE"]
)
def test_what_no_town_has_on_its_stamp_is_no_town(word: str) -> None:
    assert not names_town(stamp(word))


@pytest.mark.parametrize("word", ["NIET", "X", "nietig"])
def test_nor_is_a_town_on_whose_stamp_or_beside_it_something_else_is_written(word: str) -> None:
    assert not names_town(stamp("HASSELT", middle=word))
    assert not names_town(stamp("HASSELT", across=word))
    assert not names_town(stamp("HASSELT", beside=word))


def test_nor_is_a_ring_without_words() -> None:
    assert not names_town(stamp(""))


def test_nor_is_paper() -> None:
    assert not names_town(as_pixels(np.full((80, 160), 235, np.uint8)))


def takes_away(picture: Pixels) -> bool | None:
    """Whether the stamp takes a right away; None where there is none, or more than one."""
    asked, found = second_engine(), round_stamp(picture, PLACE)
    assert asked is not None
    return None if found is None else takes_away_around(found, asked, Log())


def test_a_round_stamp_says_nothing_with_what_is_left_of_a_rule_beside_it() -> None:
    ruled = stamp("", middle="LIER")
    ruled[4:70, 110:112] = 60
    assert takes_away(ruled) is False
    assert takes_away(stamp("HASSELT", middle="GEM.")) is False
    assert takes_away(stamp("", middle="LIER", beside="nul")) is None
    assert takes_away(stamp("", across="geschorst")) is None


@pytest.mark.parametrize("word", ["NIETIG", "GESCHORST", "VERVALLEN", "ONGELDIG", "INGETROKKEN", "ANNULE"])
def test_unless_what_runs_around_it_takes_the_right_away(word: str) -> None:
    assert takes_away(stamp(word, middle="GEM."))
