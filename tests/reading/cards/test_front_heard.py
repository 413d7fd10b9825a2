"""A front of which Tesseract read little, heard by a second engine that reads what it is told, the longest first."""

import cv2
import numpy as np
import pytest

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.front_heard import with_front_heard
from pipeline.reading.cards.table_print import side_of
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.vision.pixels import Pixels, as_pixels
from tests.pages import page_of
from tests.reading.cards.test_table_cells import table
from tests.reading.cards.test_table_print import unruled
from tests.reading.ocr.asked import Fake, Heard

PRINT = ((200, 60, 14), (420, 230, 13), (420, 290, 12), (420, 350, 11), (420, 410, 10), (60, 660, 9))
"""Left, foot and letters of the title, four fields under each other, and the list of categories."""
NAME = ("MAERTENS LIEVE", 0.97)
SAID = (("RUBEWUS", 0.99), NAME, ("12.06.1985 Genk", 0.98), ("16.09.2017", 0.99), ("15.09.2027", 0.99), ("AM B", 0.99))


def front(*, fields: int = len(PRINT)) -> Pixels:
    picture = np.full((725, 1150), 245, np.uint8)
    for left, foot, letters in PRINT[:fields]:
        cv2.putText(picture, "M" * letters, (left, foot), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (20,), 2)
    return as_pixels(picture)


def read(text: str, foot: int, confidence: float, left: int = 420) -> Line:
    return Line((Word(text, Box(left / 1150, (foot - 22) / 725, (left + 290) / 1150, foot / 725), confidence),))


def told(lines: tuple[Line, ...]) -> list[tuple[str, float]]:
    return [(line.text, line.confidence) for line in lines]


HEARD = [("MAERTENS LIEVE", 0.85), ("12.06.1985 Genk", 0.6), ("16.09.2017", 0.6), ("15.09.2027", 0.6), ("AM B", 0.6)]


def test_what_one_engine_alone_hears_is_added_but_no_figure_nor_list_as_certain_and_no_part_of_the_head() -> None:
    found = with_front_heard(side_of(front()), (), Log(), using=Heard(*SAID))
    assert [text for text, _ in told(found)] == [text for text, _ in HEARD]
    assert [max(word.confidence for word in line.words) for line in found] == [sure for _, sure in HEARD]


@pytest.mark.parametrize(
    ("own", "confidence", "kept"),
    [("16.09.2019", 0.7, "16.09.2019"), ("Gs 1609", 0.4, "16.09.2017")],
    ids=["surely-read", "in-doubt"],
)
def test_what_tesseract_read_surely_in_a_strip_stays(own: str, confidence: float, kept: str) -> None:
    found = with_front_heard(side_of(front()), (read(own, 350, confidence),), Log(), using=Heard(*SAID))
    assert [line.text for line in found][2] == kept
    assert len(found) == len(HEARD)


@pytest.mark.parametrize(
    ("page", "lines", "second"),
    [
        pytest.param(
            front(),
            (*page_of("RIJBEWIJS").lines, read("16.09.2017", 350, 0.9), read("15.09.2027", 410, 0.9)),
            Fake("AM B"),
            id="named-and-dated",
        ),
        pytest.param(table(150), (), Fake("AM B"), id="a-back"),
        pytest.param(unruled(), (), Fake("AM B"), id="a-back-without-rules"),
        pytest.param(front(fields=3), (), Fake("AM B"), id="hardly-any-print"),
    ],
)
def test_nothing_is_asked_where_it_would_tell_nothing(page: Pixels, lines: tuple[Line, ...], second: Fake) -> None:
    assert with_front_heard(side_of(page), lines, Log(), using=second) == lines
    assert second.asked == 0


def test_of_noise_only_the_longest_strips_are_asked_about() -> None:
    second = Fake("u", 0.4)
    assert with_front_heard(side_of(front()), (), Log(), using=second) == ()
    assert second.asked == 4


def test_what_has_no_day_gets_no_list_and_no_name_over_it() -> None:
    """A bank card: its number and its holder; the strips lie in no column of days, and above no day."""
    said = [("BANK", 0.99), ("6703", 0.99), ("AN MAES", 0.99), ("DEBIT", 0.99), ("KBC", 0.99), ("VISA", 0.99)]
    assert with_front_heard(side_of(front()), (), Log(), using=Heard(*said)) == ()


def test_half_of_a_head_in_the_column_of_the_days_names_no_card() -> None:
    found = with_front_heard(side_of(front()), (), Log(), using=Heard(("u", 0.2), ("RIJBEWIJS", 0.99), *SAID[2:]))
    assert {text for text, _ in told(found)} == {text for text, _ in HEARD[1:]}


@pytest.mark.parametrize("title", ["VOORLOPIG", "IDENTITEITSKAART", "KWALIFICATIEKAART"])
def test_the_name_of_another_card_is_no_less_left_to_what_reads_heads_whole(title: str) -> None:
    found = with_front_heard(side_of(front()), (), Log(), using=Heard((title, 0.99), *SAID[1:]))
    assert [text for text, _ in told(found)] == [text for text, _ in HEARD]
