"""Letters by themselves under the sentence of an old licence, and what only looks like them."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.sheets.named_letters import with_named_letters
from pipeline.reading.vision.ink import find_ink
from pipeline.reading.vision.pixels import as_pixels
from tests.reading.ocr.asked import Fake
from tests.reading.sheets.typed import HIGH, LEFT, TOP, WIDE, Draw, font, over

LABEL = "is gemachtigd te besturen de voertuigen van de categorie(ën):"


def listed(
    row: str,
    heard: str | None,
    *,
    more: Draw | None = None,
    label: str = LABEL,
    behind: bool = False,
    read: str = "",
    trust: bool = False,
) -> list[str]:
    """What stands under the sentence after `row` was typed there and `more` drawn, if the second engine hears that.

    Or `behind` it, in a row of points; `read` is what Tesseract read there; `trust` asks for its confidence too.
    """
    sheet = Image.new("L", (WIDE, HIGH), 245)
    draw = ImageDraw.Draw(sheet)
    draw.text((LEFT, TOP), label, font=font(24), fill=20)
    left, top, right, bottom = draw.textbbox((LEFT, TOP), label, font=font(24))
    if behind:
        for at in range(round(right) + 20, round(right) + 300, 9):
            draw.ellipse((at, bottom - 1, at + 2, bottom + 1), fill=60)
    place = (right + 40, TOP - 11) if behind else (LEFT, TOP + 60)
    draw.text(place, row, font=font(34), fill=20)
    if more is not None:
        more(draw)
    written = [one / size for one, size in zip(draw.textbbox(place, row, font=font(34)), (WIDE, HIGH) * 2, strict=True)]
    lines = [
        Line((Word("RIJBEWIJS", Box(0.1, 0.05, 0.3, 0.08), 0.95),)),
        Line((Word(label, Box(left / WIDE, top / HIGH, right / WIDE, bottom / HIGH), 0.95),)),
        *((Line((Word(read, Box(*written), 0.9),)),) if read else ()),
        Line((Word("houder", Box(0.1, 0.8, 0.2, 0.82), 0.95),)),
    ]
    page = as_pixels(np.asarray(sheet))
    found = with_named_letters(page, lines, Log(), find_ink(page), using=Fake(heard, 0.99))
    new = [line for line in found if line not in lines or line.text == read]
    return [f"{line.text} {line.confidence}" if trust else line.text for line in new]


@pytest.mark.parametrize(("row", "heard"), [("-  -  B  -  -  -", "B"), ("B", "B"), ("-  -  C  -  -", "C")])
def test_a_letter_in_a_row_of_dashes_is_read(row: str, heard: str) -> None:
    assert listed(row, heard) == [heard]


@pytest.mark.parametrize("row", ["B", "A B"])
def test_a_letter_on_the_dotted_line_behind_the_sentence_is_read(row: str) -> None:
    assert listed(row, row, behind=True) == ([row] if row == "B" else [])  # of two letters one engine reads each


@pytest.mark.parametrize(("read", "found"), [("5", ["B"]), ("E", ["E"]), ("BE", ["BE"]), ("12", ["12"])])
def test_a_sign_that_was_read_for_a_letter_is_asked_about_and_nothing_else(read: str, found: list[str]) -> None:
    assert listed("B", "B", read=read) == found


@pytest.mark.parametrize(("more", "heard", "confidence"), [(None, "B", 0.92), (None, "D", 0.85), ("struck", "B", 0.85)])
def test_a_letter_that_was_read_is_borne_out_or_put_in_doubt(more: str | None, heard: str, confidence: float) -> None:
    strokes = over((-12, 82, 34, 82)) if more else None
    assert listed("B", heard, more=strokes, read="B", trust=True) == [f"B {confidence}"]


@pytest.mark.parametrize("heard", ["8", "D", None, "-B-", "AM"])
def test_what_the_second_engine_does_not_read_so_is_none(heard: str | None) -> None:
    assert listed("-  -  B  -  -  -", heard) == []


def ringed(draw: ImageDraw.ImageDraw) -> None:
    draw.ellipse((LEFT - 25, TOP + 50, LEFT + 50, TOP + 112), outline=20, width=3)


@pytest.mark.parametrize(
    ("row", "more"),
    [
        ("B", over((-12, 82, 34, 82))),  # struck out
        ("B", over((-6, 100, 28, 62))),
        ("B", over((-6, 62, 28, 100), (-6, 100, 28, 62))),
        ("B", over((0, 96, 22, 66), wide=2)),
        ("B", over((10, 60, 10, 102), wide=3)),
        ("B", over((-12, 70, 34, 71), wide=2)),  # along its upper bow
        ("B", over((2, 96, 20, 66), wide=1)),
        ("D", over((-12, 82, 34, 82))),
        ("-B-", None),
        ("(B)", None),
        ("A  B  C  D", over((-12, 82, 34, 82), (120, 82, 160, 82), (245, 82, 290, 82))),  # the others struck out
        ("B", ringed),  # the sign of the country
        ("B", over((200, 60, 300, 110), (300, 110, 420, 55))),  # a pen beside it
        ("E8", None),
        ("-  -  -  -", None),
        ("nihil", None),
        ("geen B", None),
        ("B A1 B BE C CE D DE", None),  # all that a model prints
    ],
)
def test_what_only_looks_like_a_letter_that_stands_there_is_none_whatever_the_second_engine_hears(
    row: str, more: Draw | None
) -> None:
    assert listed(row, "B", more=more) == []


def test_under_another_sentence_nothing_is_looked_for() -> None:
    assert listed("-  -  B  -  -  -", "B", label="Aanvraag van een rijbewijs van de categorie:") == []
    assert listed("-  -  B  -  -  -", "B", label="is gemachtigd te besturen de voertuigen") == []
