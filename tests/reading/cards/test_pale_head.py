"""The head of a front in white letters on a coloured band, and heads of which it may not be made a licence."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Line
from pipeline.reading.cards.card import prepared_card, read_card
from pipeline.reading.cards.pale_head import with_pale_head
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels
from tests.reading.drawn import font

FIELDS = (
    "1.  PEETERS",
    "2.  An",
    "3.  07.04.1992  Leuven",
    "4a. 15.07.2016",
    "4b. 14.07.2026",
    "5.  1949419969",
    "9.  AM / B",
)
PINK, GREY = (200, 115, 155), (125, 125, 125)


def front(
    head: str,
    band: tuple[int, int, int],
    small: str = "",
    *,
    hidden: tuple[int, int] | None = None,
    fields: tuple[str, ...] = FIELDS,
) -> Pixels:
    """A front whose head stands in white on a band; what is `hidden` of that, from left to right, is paled out."""
    picture = Image.new("RGB", (1150, 725), (244, 236, 238))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 1150, 108), fill=band)
    draw.text((40, 50), head, font=font(42), fill="white", anchor="lm")
    draw.text((60 + draw.textlength(head, font=font(42)), 54), small, font=font(24), fill="white", anchor="lm")
    for at, text in enumerate(fields):
        draw.text((360, 150 + at * 70), text, font=font(36), fill=(15, 15, 15))
    pixels = np.array(picture)
    if hidden is not None:
        part = pixels[:108, hidden[0] : hidden[1]]
        part[:] = np.where(np.indices(part.shape[:2])[0][..., None] % 4 < 2, np.array(band), part)  # streaks
    return pixels


def flagged(card: Pixels, *, edge: int = 0) -> Pixels:
    """The front with a blue flag and its stars at the left of the band, under so many rows of a dark table."""
    picture = Image.fromarray(card)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((24, 18, 130, 92), fill=(0, 51, 153))
    for at in range(12):
        x, y = 77 + 30 * np.sin(at * np.pi / 6), 55 + 30 * np.cos(at * np.pi / 6)
        draw.regular_polygon((x, y, 8), 5, fill=(255, 220, 0))
    pixels = np.array(picture)
    pixels[:edge] = 40
    return pixels


def heads(card: Pixels) -> tuple[str, ...]:
    """What is added to the lines of a card."""
    lines: tuple[Line, ...] = read_card(prepared_card(card))
    return tuple(line.text for line in with_pale_head(card, lines, Log()) if line not in lines)


@pytest.mark.parametrize("band", [PINK, GREY])
@pytest.mark.parametrize(
    ("head", "small"),
    [("RIJBEWIJS", "Permis de conduire / Driving licence"), ("VOORLOPIG RIJBEWIJS", "Enkel geldig in België")],
)
def test_white_letters_on_a_band_are_read(head: str, small: str, band: tuple[int, int, int]) -> None:
    text = "".join(heads(front(head, band, small))).replace(" ", "")
    assert text.startswith(head.replace(" ", ""))


@pytest.mark.parametrize(
    ("listed", "head", "seen"),
    [
        ("AM / B", "PERMIS DE CONDUIRE", True),
        ("AM A1 B", "VOORLOPIG RIJBEWIJS", True),
        ("Leuven", "RIJBEWIJS", False),
        ("AM / B", "LIDKAART", False),
    ],
)
def test_where_no_number_of_a_field_was_read_a_list_of_categories_tells_a_front(
    listed: str, head: str, seen: bool
) -> None:
    fields = ("PEETERS", "An", "07.04.1992  Leuven", "15.07.2016", "14.07.2026", "1949419969", listed)
    text = "".join(heads(front(head, PINK, fields=fields))).replace(" ", "")
    assert text.startswith(head.replace(" ", "")) if seen else text == ""


@pytest.mark.parametrize("edge", [0, 5])
@pytest.mark.parametrize("head", ["RIJBEWIJS", "PERMIS DE CONDUIRE"])
def test_stars_in_the_flag_are_no_word_that_was_not_read(head: str, edge: int) -> None:
    card = flagged(front(" " * 16 + head, PINK, "Sverige"), edge=edge)
    assert head.replace(" ", "") in "".join(heads(card)).replace(" ", "")


def test_nothing_is_added_where_a_word_in_a_dark_box_was_not_read() -> None:
    card = front(" " * 24 + "RIJBEWIJS", PINK)
    picture = Image.fromarray(card)
    ImageDraw.Draw(picture).rectangle((24, 30, 270, 78), fill=(120, 40, 80))
    ImageDraw.Draw(picture).text((40, 54), "VOORLOPIG", font=font(38), fill=(235, 220, 228), anchor="lm")
    card = np.array(picture)
    card[30:78, 24:270][::3] = (120, 40, 80)  # streaks
    assert heads(card) == ()


def test_nothing_is_added_where_a_word_of_the_head_was_not_read() -> None:
    assert heads(front("VOORLOPIG RIJBEWIJS", PINK, hidden=(40, 320))) == ()


@pytest.mark.parametrize("head", ["KWALIFICATIEKAART BESTUURDER", "LIDKAART", ""])
def test_nothing_is_added_where_the_head_names_no_licence(head: str) -> None:
    assert heads(front(head, PINK)) == ()
