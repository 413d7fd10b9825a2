"""Plastic cards: the cells of the table read together, and all other print strip by strip."""

import re
from collections.abc import Sequence

from pipeline.model import Line, View
from pipeline.reading.cards.categories import is_behind_nine, is_category, is_list, names_several
from pipeline.reading.cards.cell_words import with_cells_told
from pipeline.reading.cards.marks import find_marks, wiped
from pipeline.reading.cards.strip_reading import read_strips
from pipeline.reading.cards.strips import find_strips
from pipeline.reading.cards.table_cells import read_table, with_table
from pipeline.reading.cards.table_grid import without_lines
from pipeline.reading.cards.table_print import table_by_print
from pipeline.reading.cards.table_rows import with_lost_rows
from pipeline.reading.vision.ink import evened
from pipeline.reading.vision.pixels import Pixels, print_channel, scaled
from pipeline.reading.vision.view import Point, apply_view, quad_size

_WIDTH = 1150
"""Pixels across at which cards are read; measured: 1100 to 2200 give the same, less is worse."""
_FIGURES = 6
"""In a day with a short year."""
_LETTERS, _UNDER = 5, 0.012
"""Of a name at least, and how far from the left edge of a day, in widths of the card, it stands."""
_JOINING = re.compile(r"[ '’.\-]")
"""What stands in a name beside letters: T'JAMPENS, VAN DER ELST-MAES."""
_TRUST = 0.45
"""A line outside the table without a single word above this is background."""
_FEWEST_LETTERS = 5
"""Categories that must be read where the print alone told of a table."""


def cut_card(pixels: Pixels, quad: Sequence[Point] | None) -> Pixels:
    """The card that `quad` cuts out of a picture (None: the whole picture), flat and no larger than it is read."""
    if quad is None:
        return pixels
    wide, high = quad_size(quad, pixels.shape[1], pixels.shape[0])
    factor = min(1.0, _WIDTH / max(wide, high))
    return apply_view(pixels, View(tuple(quad)), size=(round(factor * wide), round(factor * high)))


def prepared_card(card: Pixels) -> Pixels:
    """The card as an even grey picture at the size at which it is read; the flag and portrait stay dark."""
    factor = _WIDTH / max(card.shape[:2])
    return evened(print_channel(scaled(card, factor) if abs(factor - 1) > 0.05 else card), bars_too=False)


def read_card(grey: Pixels, language: str = "nld") -> tuple[Line, ...]:
    """The lines of an upright, flat card made by `prepared_card`, from the top.

    A table gives one line per cell, the cells of a row one after the other; all else is read strip by strip.
    """
    bare, ruled = without_lines(grey)
    marks = find_marks(bare)
    strips = find_strips(bare, marks)
    grid = table_by_print(strips) if ruled is None else with_lost_rows(bare, ruled)
    cells = () if grid is None else read_table(bare, grid, language)
    if ruled is None and sum(is_category(line.text) for line in cells) < _FEWEST_LETTERS:
        grid, cells = None, ()
    outside = [strip for strip in strips if grid is None or not strip.lies_in(grid.box)]
    around = _likely(read_strips(bare, wiped(bare, marks), outside, language, legend=grid is not None))
    return with_cells_told(around if grid is None else with_table(around, cells, grid.box[1] / grey.shape[0]))


def _likely(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Without the lines that guilloche, portrait and signature give: not one word of them was read with any trust.

    Kept, to be looked at again, are so many figures as a day has, which nothing but print looks like, a name in
    capitals that stands in the column of the days, and a list of categories behind a 9.
    """
    figures = [sum(map(str.isdigit, line.text)) >= _FIGURES for line in lines]
    columns = [line.box.x0 for line, dated in zip(lines, figures, strict=True) if dated]
    return tuple(
        line
        for line, dated in zip(lines, figures, strict=True)
        if dated
        or max(word.confidence for word in line.words) >= _TRUST
        or _may_be_a_name(line, columns)
        or (is_list(line.text) and names_several(line.text) and is_behind_nine(line, lines))
    )


def _may_be_a_name(line: Line, columns: Sequence[float]) -> bool:
    text = _JOINING.sub("", line.text)
    named = len(text) >= _LETTERS and text.isalpha() and text.isupper()
    return named and any(abs(line.box.x0 - left) <= _UNDER for left in columns)
