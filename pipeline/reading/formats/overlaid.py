"""Text of a PDF page over which something else is drawn: a picture or a white box with other figures on it.

The text alone is drawn beside the whole page, by the same library at the same places, so that its ink must be on the
page as well. Where it is not, or strokes were added to a number, the page says something else than its text layer.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from pipeline.model import Word
from pipeline.reading.formats.drawn import drawn_in_grey
from pipeline.reading.vision.pixels import Pixels, part_of

_SCALE = 2.0
"""Pixels per point at which both are drawn: letters of eight points have strokes of more than one pixel."""
_INK, _PAPER = 128, 200
"""Of text alone on white: what is darker than the one is ink, what is lighter than the other on the page none."""
_FEWEST_LOST = 3
"""Pixels of ink that the page does not show."""
_DARKER = 90
"""Levels by which added ink is darker than what lies behind a number."""
_ADDED_SHARE = 0.06
"""How much added ink there is at least, as a share of the ink of the number."""
_OF_RULE = 0.6
"""Rows and columns of which added ink takes such a share do not count: they are rules and frames."""
_DEEPEST = 4
"""Forms within forms that are looked into."""


def is_drawn_over(page: pypdfium2.PdfPage, words: Sequence[Word]) -> bool:
    """Whether a picture or drawing takes ink from one of the words that `page` shows as text, or adds to a number.

    Text on a dark ground cannot be asked: alone it would be white on white.
    """
    suspect = [word for word in words if any(map(str.isalnum, word.text))]
    drawn = list(_drawings(page)) if suspect else []
    if not drawn:
        return False
    whole = drawn_in_grey(page, _SCALE)
    with _put_aside(drawn):
        alone = drawn_in_grey(page, _SCALE)
    return any(_is_changed(word, part_of(whole, word.box), part_of(alone, word.box)) for word in suspect)


def _is_changed(word: Word, whole: Pixels, alone: Pixels) -> bool:
    number = any(map(str.isdigit, word.text))
    return bool((alone < _INK).any()) and (_loses_ink(whole, alone) or (number and _gains_ink(whole, alone)))


def _drawings(page: pypdfium2.PdfPage) -> Iterator[object]:
    """All that is drawn besides text, in forms as well."""
    for number in range(pdfium.FPDFPage_CountObjects(page.raw)):
        yield from _within(pdfium.FPDFPage_GetObject(page.raw, number), 0)


def _within(one: object, depth: int) -> Iterator[object]:
    kind = pdfium.FPDFPageObj_GetType(one)
    if kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
        for number in range(pdfium.FPDFFormObj_CountObjects(one)):
            yield from _within(pdfium.FPDFFormObj_GetObject(one, number), depth + 1)
    elif kind != pdfium.FPDF_PAGEOBJ_TEXT:
        yield one


@contextmanager
def _put_aside(drawn: Sequence[object]) -> Iterator[None]:
    """Drawings are not shown meanwhile; nothing of the file changes."""
    shown = [one for one in drawn if pdfium.FPDFPageObj_SetIsActive(one, False)]
    try:
        yield
    finally:
        for one in shown:
            pdfium.FPDFPageObj_SetIsActive(one, True)


def _loses_ink(whole: Pixels, alone: Pixels) -> bool:
    """Whether ink that a word has alone is not on the page."""
    return int(np.count_nonzero((alone < _INK) & (whole > _PAPER))) >= _FEWEST_LOST


def _gains_ink(whole: Pixels, alone: Pixels) -> bool:
    """Whether a number has strokes on the page that it has not alone, besides rules and frames."""
    paper = alone > _PAPER
    if not paper.any():
        return False
    added = paper & (whole < float(np.median(whole[paper])) - _DARKER)
    added[added.mean(axis=1) > _OF_RULE] = False
    added[:, added.mean(axis=0) > _OF_RULE] = False
    return bool(np.count_nonzero(added) > _ADDED_SHARE * np.count_nonzero(alone < _INK))
