"""The pictograms in the table of a licence on paper, which neither engine reads a word in.

Every row has one, between its letter and the column of the days, and all are about as large: a car, a bus, a trailer.
"""

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from pipeline.model import Box
from pipeline.reading.sheets.category_rows import Row
from pipeline.reading.sheets.heard_cells import inked
from pipeline.reading.vision.pixels import Pixels

_SAME_PLACE, _LEAST = 0.6, 0.4
"""How much of their width pictograms of a table share, and how high the lowest is beside another, at least."""
_LARGEST, _USUAL = (1.15, 1.15, 1.05), 1.15
"""How many times as wide, as high and as dark as the largest of the others one is at most; and as dark as is usual."""
_FEWEST, _SHARE = 3, 0.6
"""Other rows with one, and what share of all other rows those are, at least."""


def is_pictogram(bare: Pixels, place: Box, row: Row, rows: Sequence[Row], begin: float) -> bool:
    """Whether what stands in a place of a row, left of `begin`, where its days do, is a pictogram and nothing else.

    `bare` is the page without its ruled lines. What is written over a pictogram, or beside it in its cell, makes it
    larger or darker than those of the other rows: than all of them, or than most, since a bus is darker than a car.
    """
    if row.beside[:1] != (place,) or place.x1 > begin:
        return False
    others = [one for one in rows if one is not row and one.band is not None]
    alike = [one for one in others if one.beside and _shared(one.beside[0], place) >= _SAME_PLACE]
    if len(alike) < max(_FEWEST, _SHARE * len(others)):
        return False
    sizes = [_sizes(bare, one) for one in alike]
    largest = (most * max(each) for most, each in zip(_LARGEST, zip(*sizes, strict=True), strict=True))
    own = _sizes(bare, row)
    as_large = all(size <= most for size, most in zip(own, largest, strict=True))
    as_dark = own[-1] <= _USUAL * median(ink for *_, ink in sizes)
    return as_large and as_dark and all(one.beside[0].height >= _LEAST * place.height for one in alike)


def _shared(one: Box, other: Box) -> float:
    """How much of the wider of two places both take from left to right, of 1."""
    return one.shared(other)[0] / max(one.width, other.width)


def _sizes(bare: Pixels, row: Row) -> tuple[float, float, float]:
    """Width and height of what stands first behind the letter of a row, and the ink in all of its cell."""
    place = row.beside[0]
    middle = (place.x0 + place.x1) / 2
    cell = next((one for one in row.cells if one.x0 <= middle <= one.x1), place)
    left = max(cell.x0, row.letter.box.x1)
    return place.width, place.height, float(inked(bare, replace(cell, x0=min(left, place.x0))))
