"""What is a mark of a pen on a page, and what is a stamp, a rule or print that was not read."""

from collections.abc import Callable
from random import Random

import cv2
import numpy as np
import pytest

from bench.documents.carriers.layers import words_of
from bench.documents.carriers.raster import render
from bench.documents.extract.municipal import scribble, stamp
from bench.documents.sheet import Sheet, Style
from pipeline.model import Box
from pipeline.reading.vision.pen_marks import pen_marks
from pipeline.reading.vision.pixels import Pixels, as_pixels

Drawing = Callable[[Sheet, Random], None]
_PRINT = Style("helvetica", 10)
PLACE = Box(0.5, 0.5, 0.92, 0.64)
"""Where all is drawn."""


def _signature(sheet: Sheet, rng: Random) -> None:
    scribble(sheet, rng, 120, 170)


def _round_stamp(sheet: Sheet, rng: Random) -> None:
    stamp(sheet, rng, 140, 170, "Aalter")


def _framed_stamp(sheet: Sheet, rng: Random) -> None:
    with sheet.turned(140, 170, rng.uniform(-12, 12)):
        sheet.rect(122, 161, 36, 18, stroke="#3b4a9c")
        sheet.text(140, 168, "AALTER", _PRINT, align="center")
        sheet.text(140, 174, "BEVOLKING", _PRINT, align="center")


def _rules(sheet: Sheet, rng: Random) -> None:
    sheet.line(110, 170, 175, 170)
    sheet.rect(110, 160, 60, 25, stroke="#000000")
    sheet.text(115, 176, "." * 60, _PRINT)


def _signature_aside(sheet: Sheet, rng: Random) -> None:
    scribble(sheet, rng, 150, 178)


def _print(sheet: Sheet, rng: Random) -> None:
    sheet.text(112, 160, "De gemachtigde ambtenaar,", _PRINT)
    sheet.text(112, 174, "Jan Peeters", _PRINT)


def drawn(*drawings: Drawing, seed: int = 1, dpi: float = 150) -> Pixels:
    """A page with these on it."""
    sheet, rng = Sheet({}), Random(seed)
    for one in drawings:
        one(sheet, rng)
    return as_pixels(render(sheet.finish(), 1, dpi))


def printed(*drawings: Drawing) -> list[Box]:
    """Where the words of the print among these stand."""
    sheet, rng = Sheet({}), Random(1)
    for one in drawings:
        if one is _print:
            one(sheet, rng)
    return [box for _, _, box in words_of(sheet.finish())]


def worn(page: Pixels, seed: int) -> Pixels:
    """The page as a poor scanner sees it."""
    rng = np.random.default_rng(seed)
    blurred = cv2.GaussianBlur(page, (0, 0), 0.8).astype(np.float32)
    return as_pixels(np.clip(blurred + rng.normal(0, 9, page.shape), 0, 255))


@pytest.mark.parametrize("dpi", [100, 150, 300])
@pytest.mark.parametrize(
    "drawings",
    [
        (_signature,),
        (_signature, _print),
        (_signature, _rules),
        (_signature, _round_stamp),
        (_signature_aside, _framed_stamp),
    ],
)
def test_a_signature_is_seen(drawings: tuple[Drawing, ...], dpi: float) -> None:
    page = drawn(*drawings, dpi=dpi)
    marks = [one for one in pen_marks(worn(page, 1), printed(*drawings)) if min(one.shared(PLACE)) > 0]
    assert marks
    assert max(one.width for one in marks) > 0.1


@pytest.mark.parametrize("dpi", [100, 150, 300])
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("drawing", [_print, _rules, _round_stamp, _framed_stamp])
def test_a_stamp_a_rule_and_print_are_none(drawing: Drawing, seed: int, dpi: float) -> None:
    assert pen_marks(worn(drawn(drawing, seed=seed, dpi=dpi), seed), ()) == ()


def test_a_picture_of_no_paper_has_none() -> None:
    assert pen_marks(as_pixels(np.full((30, 20, 3), 200)), ()) == ()
