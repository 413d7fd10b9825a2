"""What is written across a cell in the row of a day on a licence on paper, and what may stand there."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.words import DOUBTED_DAY
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.category_rows import Row
from pipeline.reading.sheets.doubted_days import with_days_doubted
from pipeline.reading.sheets.whole_rows import says_unread
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.reading.drawn import font
from tests.reading.ocr.asked import Fake, Heard

DAY = "14.11.2001"
_SCRIBBLE = [(720 + 12 * at, 60 + (20 if at % 2 else -20)) for at in range(12)]
PICTURED, DATED, STAMPED = Box(0.2, 0.2, 0.4, 0.8), Box(0.4, 0.2, 0.7, 0.8), Box(0.7, 0.2, 0.98, 0.8)
ROW = Row(
    Word("B", Box(0.1, 0.4, 0.13, 0.6), 0.95),
    (Box(0.44, 0.4, 0.66, 0.6),),
    band=Box(0.13, 0.2, 0.98, 0.8),
    cells=(Box(0.08, 0.2, 0.2, 0.8), PICTURED, DATED, STAMPED),
)


def row(across: str = "", stamp: str = "", *, before_day: str = "") -> Pixels:
    """A row of 1000 by 120 pixels without its rules: a car with words across it, a day, and a stamp."""
    picture = Image.new("L", (1000, 120), 235)
    draw = ImageDraw.Draw(picture)
    draw.text((100, 46), "B", font=font(30), fill=20)
    draw.polygon(((225, 70), (225, 58), (240, 56), (250, 42), (285, 42), (296, 56), (305, 58), (305, 70)), outline=60)
    for x in (245, 285):
        draw.ellipse((x - 8, 62, x + 8, 78), outline=60, width=3)
    draw.text((222, 44), across, font=font(26), fill=40)
    draw.text((445, 48), before_day + DAY, font=font(28), fill=40)
    draw.text((730, 48), stamp, font=font(28), fill=60)
    return as_pixels(np.array(picture))


def doubted(picture: Pixels, sure: float = 0.97) -> bool:
    """Whether the day of B goes to a person, where Tesseract read it, or only the second engine did."""
    lines = (
        Line((Word("5. Gemeente Brugge", Box(0.0, 0.0, 0.1, 0.1), 0.95),)),
        Line((Word(DAY, Box(0.44, 0.4, 0.66, 0.6), sure),)),
    )
    return DOUBTED_DAY in [line.text for line in with_days_doubted(picture, picture, lines, [ROW], Log())]


@pytest.mark.parametrize("stamp", ["", "BRUGGE", "TIENEN", "GELDIG", "STAD BRUGGE"])
def test_a_pictogram_and_a_stamp_of_a_town_say_no_more_than_the_day(stamp: str) -> None:
    assert not doubted(row("", stamp))


@pytest.mark.parametrize("word", ["geschorst", "ongeldig", "ingetrokken", "GESCHORST", "nietig", "proef", "vervallen"])
def test_what_is_written_over_a_pictogram_puts_the_day_in_doubt_whoever_read_it(word: str) -> None:
    assert doubted(row(word, "BRUGGE"))


@pytest.mark.parametrize("word", ["ONGELDIG", "INGETROKKEN", "NIET GELDIG", "NIET", "GESCHORST"])
def test_so_does_what_no_town_has_on_its_stamp(word: str) -> None:
    assert doubted(row("", word))


@pytest.mark.parametrize(("heard", "unread"), [("0oo", False), ("OoO", False), ("oxo", True), ("XXX", True)])
def test_wheels_are_heard_as_noughts_and_say_nothing(heard: str, *, unread: bool) -> None:
    cells = Row(ROW.letter, ROW.beside, band=ROW.band, cells=(PICTURED,))
    lines = [Line((Word(DAY, Box(0.44, 0.4, 0.66, 0.6), 0.97),))]
    assert says_unread(row(), cells, lines, Fake(heard, 0.6), frozenset(), Log()) is unread


def test_so_does_a_word_in_the_cell_of_the_day() -> None:
    assert doubted(row(before_day="proef "))


WIDE = Row(
    Word("B", Box(0.05, 0.4, 0.066, 0.64), 0.95), (Box(0.08, 0.3, 0.98, 0.7),), band=Box(0.066, 0.1, 0.99, 0.9),
    cells=(Box(0.03, 0.1, 0.99, 0.9),),
)  # fmt: skip
AFTER = (1300, 1360, 1420, 1480)


def wide_row(*beside: tuple[int, str], ring: bool = True) -> Pixels:
    """A row of 2000 by 120 pixels that is one cell: a letter, "afgegeven op", a day, and words wherever they stand."""
    picture = Image.new("L", (2000, 120), 235)
    draw = ImageDraw.Draw(picture)
    draw.text((100, 46), "B", font=font(34), fill=20)
    draw.text((220, 50), "afgegeven op", font=font(22), fill=30)
    draw.text((420, 46), DAY, font=font(28), fill=60)
    for left, word in beside:
        draw.text((left, 48), word, font=font(24), fill=50)
    if ring:
        draw.ellipse((1700, 16, 1788, 104), outline=70, width=4)
    return as_pixels(np.array(picture))


def doubted_in_wide(picture: Pixels) -> bool:
    """Whether the day of B goes to a person; it, the words before it and who issued the licence were surely read."""
    lines = (
        Line((Word("5. Gemeente Brugge", Box(0.0, 0.0, 0.1, 0.05), 0.95),)),
        Line((Word("afgegeven", Box(0.11, 0.42, 0.168, 0.64), 0.96), Word("op", Box(0.174, 0.42, 0.19, 0.64), 0.96))),
        Line((Word(DAY, Box(0.21, 0.4, 0.285, 0.62), 0.97),)),
    )
    return DOUBTED_DAY in [line.text for line in with_days_doubted(picture, picture, lines, [WIDE], Log())]


@pytest.mark.parametrize("beside", [(), ((1100, "BRUGGE"),), ((900, "STAD BRUGGE"), (1300, "geldig"))])
def test_a_row_that_is_one_wide_cell_is_heard_part_by_part(beside: tuple[tuple[int, str], ...]) -> None:
    assert not doubted_in_wide(wide_row(*beside))
    assert not doubted_in_wide(wide_row(*beside, ring=False))


@pytest.mark.parametrize("word", ["geschorst", "ongeldig", "NIET", "niet geldig", "proef"])
@pytest.mark.parametrize("left", [620, 1690, 1820])
def test_so_is_what_takes_the_day_away_wherever_it_stands_in_such_a_row(word: str, left: int) -> None:
    assert doubted_in_wide(wide_row((900, "BRUGGE"), (left, word), ring=left == 1690))


def test_so_are_its_letters_set_wide() -> None:
    assert doubted_in_wide(wide_row(*zip(AFTER, "NIET", strict=True), ring=False))


@pytest.mark.parametrize(
    ("heard", "town", "unread"),
    [
        (("PRUGE", "PRUGCE", "PRUGE"), "brugge", False),
        (("LFLVEN", "LFLVEN", "FVEN"), "leuven", False),
        (("NIET", "NIET", "NIET"), "tielt", True),  # as like it as a worn stamp, but short
        (("PRUGE", "GESCHO", "PRUGE"), "brugge", True),  # in one view something else
        (("PRUGE", "PRUGCE", "PRUGE"), "gent", True),
        (("VERVALLEN", "VERVALLEN", "VERVALEN"), "loverval", True),  # as like it as a worn stamp
        (("VERVAL", "VERVAL", "VERVAL"), "loverval", True),
        (("VERLOPEN", "VERLOPEN", "VERLOEN"), "voeren", True),
        (("VERLOEN", "VERLOEN", "VERLOEN"), "voeren", True),
        (("LOVERVAL", "LOVERVAL", "LOVERVAL"), "loverval", False),
        (("VOEREN", "VOEREN", "VOEREN"), "voeren", False),
        (("EBEUKEN", "BEUKEN", "EBEUKEN"), "beukenzele", False),  # of the rim of a round stamp
        (("GESCHORST", "CREUKE", "EBEUKEN"), "beukenzele", True),
        (("EBEUKEN", "EBEUKEN", "EBEUKEN"), "brugge", True),
        (("ENTENIET", "ENTENIET", "ENTENIET"), "tielt", True),
        (("RETIRE", "RETIRE", "RETIRE"), "retie", True),
        (("RETIE", "RETIE", "RETIE"), "retie", False),
        (("RETIE", "RETIE", "RETIE"), "brugge", True),  # what a worn "RETIRE" is heard as
    ],
)
def test_a_worn_stamp_is_known_by_who_issued_the_licence(heard: tuple[str, ...], town: str, *, unread: bool) -> None:
    cells = Row(ROW.letter, ROW.beside, band=ROW.band, cells=(STAMPED,))
    engine = Heard(("XX", 0.5), *((one, 0.9) for one in heard))
    assert says_unread(row("", "xxxxxx"), cells, (), engine, {town}, Log()) is unread


@pytest.mark.parametrize(
    ("read", "confidence", "unread"),
    [
        ("PREFECTJRE NORD", 0.9, False),
        ("PREFECTJRE NORD", 0.4, True),  # hardly read: no rule may judge it
        ("PREFECTURE", 0.9, True),
        ("", 0.9, True),
    ],
)
def test_what_was_surely_read_is_judged_with_the_page(read: str, confidence: float, *, unread: bool) -> None:
    cells = Row(ROW.letter, ROW.beside, band=ROW.band, cells=(STAMPED,))
    words = [
        Word(one, Box(0.72 + 0.12 * at, 0.4, 0.82 + 0.12 * at, 0.6), confidence) for at, one in enumerate(read.split())
    ]
    lines = [Line(tuple(words))] if words else []
    engine = Heard(*[("PREFECTURE NORD", 0.7)] * 4)
    assert says_unread(row("", "xxxxxx"), cells, lines, engine, frozenset(), Log()) is unread


@pytest.mark.parametrize("said", ["geschorst afgegeven op", "gesc horst", "geschorsl", "ANNULE", "niet geldig"])
def test_what_takes_a_day_away_does_so_whatever_was_read_there(said: str) -> None:
    cells = Row(ROW.letter, ROW.beside, band=ROW.band, cells=(STAMPED,))
    words = [Word(said, Box(0.72, 0.4, 0.95, 0.6), 0.95)]
    assert says_unread(row("", "xxxxxx"), cells, [Line(tuple(words))], Heard(*[(said, 0.97)] * 4), frozenset(), Log())


def test_geldig_that_was_read_does_not_hide_what_stands_before_it() -> None:
    cells = Row(ROW.letter, ROW.beside, band=ROW.band, cells=(STAMPED,))
    lines = [Line((Word("GELDIG", Box(0.75, 0.4, 0.85, 0.6), 0.95),))]
    for heard, unread in (("GELDIC", False), ("ONGELDIG", True)):
        engine = Heard(*[(heard, 0.8)] * 4)
        assert says_unread(row("", "xxxxxx"), cells, lines, engine, frozenset(), Log()) is unread


@pytest.mark.parametrize("heard", ["O", "海家上"])
@pytest.mark.parametrize(
    ("draw", "unread"),
    [
        pytest.param(lambda draw: None, False, id="nothing"),
        pytest.param(lambda draw: draw.line((720, 60, 950, 62), fill=60, width=3), False, id="a dash"),
        pytest.param(
            lambda draw: draw.line((720, 90, 950, 30), fill=60, width=3), False, id="a stroke through the cell"
        ),
        pytest.param(lambda draw: draw.ellipse((800, 26, 868, 94), outline=60, width=4), False, id="a round stamp"),
        pytest.param(lambda draw: draw.line(_SCRIBBLE, fill=60, width=3), True, id="a scribble"),
        pytest.param(
            lambda draw: draw.line(((720, 40), (800, 90), (720, 90), (800, 40)), fill=60, width=4), True, id="a cross"
        ),
    ],
)
def test_what_is_as_large_as_a_word_and_heard_as_none_is_for_a_person(
    draw: Callable[[ImageDraw.ImageDraw], None], heard: str, *, unread: bool
) -> None:
    picture = Image.fromarray(row())
    draw(ImageDraw.Draw(picture))
    cells = Row(ROW.letter, ROW.beside, band=ROW.band, cells=(DATED, STAMPED))
    lines = [Line((Word(DAY, Box(0.44, 0.4, 0.62, 0.62), 0.97),))]
    engine = Fake(heard, 0.4)
    assert says_unread(as_pixels(np.array(picture)), cells, lines, engine, frozenset(), Log()) is unread


def test_a_scribble_behind_the_day_in_its_cell_is_too() -> None:
    picture = Image.fromarray(row())
    cells = Row(ROW.letter, ROW.beside, band=ROW.band, cells=(Box(0.4, 0.2, 0.98, 0.8),))
    lines = [Line((Word(DAY, Box(0.44, 0.4, 0.62, 0.62), 0.97),))]
    for scribbled in (False, True):
        if scribbled:
            ImageDraw.Draw(picture).line(_SCRIBBLE, fill=60, width=3)
        page = as_pixels(np.array(picture))
        assert says_unread(page, cells, lines, Fake("O", 0.4), frozenset(), Log()) is scribbled
