"""A table of categories as rows at even distances: where a row must be whose letter was not read."""

import itertools
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.model import Box

DATE_FORM = 0.9
"""That a date stands somewhere, when what was read has the form of one, however unsure its digits."""
LOST_FACTOR = 0.9
"""By which a row is less sure whose letter is told by the even distances alone."""
_NOT_FAR_BELOW = 0.6
"""Of the usual distance between rows: what is less parts no two rows."""


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows at even distances."""

    start: float
    """The middle of the first row, as a share of the page's height."""
    step: float
    """The height of a row."""

    def middle(self, rank: int) -> float:
        """The middle of the row of that number, the first being 0."""
        return self.start + self.step * rank


def row_height(middles: Sequence[float], alone: float = 0.0) -> float:
    """The distance between rows at those heights, from top to bottom: the least that is not far below the usual one.

    `alone` is the answer where there is only one row.
    """
    steps = [below - above for above, below in itertools.pairwise(middles)]
    usual = statistics.median(steps) if steps else alone
    return min((step for step in steps if step > _NOT_FAR_BELOW * usual), default=usual)


def lost_place(middle: float, letters: Sequence[Box]) -> Box:
    """Where a letter at that height stands that was not read, by the places of others of its column."""
    half = statistics.median(box.height for box in letters) / 2
    return Box(min(box.x0 for box in letters), middle - half, min(box.x1 for box in letters), middle + half)


def even_grid(ranks: Sequence[int], middles: Sequence[float], off: float) -> Grid | None:
    """The rows of those numbers, where each stands at most `off` of a row's height from its place; None otherwise."""
    step, start = statistics.linear_regression(ranks, middles)
    grid = Grid(start, step)
    fits = all(abs(grid.middle(rank) - at) <= off * step for rank, at in zip(ranks, middles, strict=True))
    return grid if fits else None


def places(
    order: Sequence[str], letters: Sequence[tuple[str, float]], off: float
) -> tuple[dict[str, float], float] | None:
    """Where each row of `order` between the first and the last letter stands, and their distance; None without a fit.

    `letters` are categories with their middles, from top to bottom; see `even_grid` for `off`.
    """
    if any(category not in order for category, _ in letters):
        return None
    ranks = [order.index(category) for category, _ in letters]
    if ranks != sorted(set(ranks)):
        return None
    grid = even_grid(ranks, [middle for _, middle in letters], off)
    if grid is None or grid.step <= 0:
        return None
    return {order[rank]: grid.middle(rank) for rank in range(ranks[0], ranks[-1] + 1)}, grid.step
