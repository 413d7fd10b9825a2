"""The columns of the table on a paper licence, told by the words that stand over them."""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Box, Page
from pipeline.text import Hit, find_any

SINCE = ("geldig vanaf", "valable à partir", "valable à compter", "valable depuis", "gültig ab")
"""Heads over the day since which a category is held; they stand nowhere else on a licence on paper."""
FROM = (*SINCE, "datum van afgifte", "afgegeven op", "date de délivrance", "délivré le", "ausgestellt am")
"""The same heads, and those that may stand before the day of issue too."""
UNTIL = ("geldig tot", "valable jusqu'au", "gültig bis")
"""Heads over the day until which a category is held."""
VEHICLES = ("voertuigen", "soort voertuig", "omschrijving", "véhicules", "genre de véhicule", "fahrzeuge")
"""Heads over what the categories are called."""
OVER_OLD_TABLE = re.compile(
    r"geldig voor het besturen van voertuigen van de|valable pour la conduite des vehicules de la"
    r"|gultig zum fuhren von fahrzeugen der|geldig voor de categorie\("
)
"""What stands over the categories of the model of before 1989, which had an A1, an A2 and an A3 of its own."""
_SEVENTH = re.compile(r"\W{0,2}7\W{1,3}[^\W\d_]")
_OVER = 3.0
"""Rows above the first letter, at most, in which the heads of the columns stand."""


def heads_over(page: Page, phrases: Sequence[str], first: float, pitch: float) -> tuple[Box, ...]:
    """Where `phrases` head a column of the table; `first` is the middle of its first letter, `pitch` a row's height.

    The caption of field 7, "7. Gültig bis", heads none: it is one of the particulars, over a table under them.
    """
    found = (hit.box for hit in find_any(page, tuple(phrases)) if not _is_in_seventh(hit))
    return tuple(box for box in found if first - _OVER * pitch <= box.middle < first - 0.5 * box.height)


def _is_in_seventh(hit: Hit) -> bool:
    """Whether words belong to the caption of field 7, which has nothing else in its line that heads a table."""
    line = hit.page.lines[hit.line]
    return _SEVENTH.match(line.text) is not None and not any(find_any(replace(hit.page, lines=(line,)), FROM))


def stands_under(box: Box, heads: Sequence[Box]) -> bool:
    """Whether a place lies under one of these heads."""
    return any(box.shared(head)[0] > 0 and head.middle < box.middle for head in heads)
