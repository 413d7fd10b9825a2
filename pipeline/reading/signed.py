"""Where a page is written on by hand, where it says that it holds only so: "niet geldig zonder eigenhandige ...".

Only such a page is looked at, and whether what is found there is a signature is judged where the page is understood.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from pipeline.model import Page
from pipeline.reading.problems import Unreadable
from pipeline.reading.vision.pen_marks import pen_marks
from pipeline.reading.vision.pixels import Pixels
from pipeline.reading.vision.view import apply_view
from pipeline.text import fold

_BY_HAND = re.compile(
    r"eigenhandig|handgeschreven|(?:met|van|von|by) (?:de )?hand|nat(?:te)? (?:handtekening|stempel)|in inkt|manuscrit"
    r"|(?:a|de) la main|autographe|a l.encre|handschriftlich|handwritten|wet (?:signature|ink)"
)
_LOOKED_AT = 30_000
"""Characters of the text of a page: those of an extract are in the first of them."""
_SURE, _LETTERS = 0.6, 2
"""Confidence from which a word of so many letters is print; strokes of a pen are read as others."""


def with_marks(page: Page, pixels: Callable[[], Pixels]) -> Page:
    """The page with what is written on it by hand, if it says that it holds only so; only then `pixels` are asked for.

    `pixels` are the picture as it was decoded.
    """
    if _BY_HAND.search(fold(page.text[:_LOOKED_AT])) is None:
        return page
    read = [
        word.box for word in page.words if word.confidence >= _SURE and sum(map(str.isalnum, word.text)) >= _LETTERS
    ]
    try:
        return replace(page, marks=pen_marks(apply_view(pixels(), page.view), read))
    except Unreadable:
        return page
