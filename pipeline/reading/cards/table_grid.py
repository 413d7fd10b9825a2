"""The ruled table on a card: where its lines run, and the card without them."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.cards.strips import Strip
from pipeline.reading.vision.ink import depths
from pipeline.reading.vision.pixels import Mask, Pixels, as_pixels, pieces_of

_FEWEST_ROWS = 4
"""Level lines; no more make no table of categories, which has twelve rows and more."""
_NEAR = 0.2
"""Heights of a row within which a level line is one of the table, and"""
_LONG = 0.35
"""widths of the table from which it is one wherever it lies: the feet of blurred digits can make a line too."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The table on a card, in pixels."""

    rows: tuple[int, ...]
    """The y of the horizontal lines, from the top."""
    columns: tuple[int, ...]
    """The x of the vertical lines, from the left."""

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom."""
        return self.columns[0], self.rows[0], self.columns[-1], self.rows[-1]

    def holds(self, strip: Strip) -> bool:
        """Whether the middle of the strip lies in the table."""
        left, top, right, bottom = self.box
        return left <= (strip.left + strip.right) / 2 <= right and top <= (strip.top + strip.bottom) / 2 <= bottom


def without_lines(grey: Pixels) -> tuple[Pixels, Grid | None]:
    """The card with its ruled lines painted over, and the table that they made; None with fewer than four rows."""
    across, down = _ruled(grey)
    grid = _grid(across, down)
    if grid is None:
        # What runs down a card without a table is the edge of a shadow: to erase it would alter the digits on it.
        return _erased(grey, across), None
    return _erased(grey, as_pixels(cv2.max(_of_table(across, grid), down))), grid


def _ruled(grey: Pixels) -> tuple[Mask, Mask]:
    """The ruled lines of a table, across and down: thin, dark, and longer than any letter."""
    height, width = grey.shape
    dark = (depths(grey) > 7).astype(np.uint8) * 255
    across = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((1, max(20, width // 14)), np.uint8))
    down = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((max(20, height // 9), 1), np.uint8))
    return _thin(as_pixels(across), rows=True), _thin(as_pixels(down), rows=False)


def _thin(mask: Mask, *, rows: bool) -> Mask:
    """Without what is too thick for a ruled line: bars, the edge of a portrait."""
    core = cv2.erode(mask, np.ones((7, 1) if rows else (1, 7), np.uint8))
    if not core.any():
        return mask
    thick = cv2.dilate(core, np.ones((15, 15), np.uint8))
    return as_pixels(cv2.subtract(mask, thick))


def _of_table(across: Mask, grid: Grid) -> Mask:
    """The level lines that are the table's own."""
    reach = _NEAR * min(np.diff(grid.rows))
    near = np.abs(np.arange(len(across))[:, None] - np.array(grid.rows)[None, :]).min(axis=1) <= reach
    pieces = pieces_of(across)
    long = pieces.stats[:, cv2.CC_STAT_WIDTH] >= _LONG * (grid.columns[-1] - grid.columns[0])
    long[0] = False
    return as_pixels(np.where(near[:, None], across, cv2.bitwise_and(across, pieces.where(long))))


def _erased(grey: Pixels, ruled: Mask) -> Pixels:
    """The card with its ruled lines painted over with the paper beside them."""
    wide = cv2.dilate(ruled, np.ones((3, 3), np.uint8))
    if not wide.any():
        return grey
    paper = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    return as_pixels(np.where(wide > 0, cv2.max(paper, grey), grey))


def _grid(across: Mask, down: Mask) -> Grid | None:
    """The table that the ruled lines make; None when there are fewer than four rows."""
    joined = cv2.dilate(cv2.max(across, down), np.ones((5, 5), np.uint8))
    pieces = pieces_of(as_pixels(joined))
    labels, stats = pieces.labels, pieces.stats
    if len(pieces) <= 1:
        return None
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())  # by ink: the edge of the card is wider but sparser
    x, y, wide, high, _ = (int(value) for value in stats[largest])
    if wide < across.shape[1] * 0.25 or high < across.shape[0] * 0.25:
        return None
    own = labels[y : y + high, x : x + wide] == largest
    rows = _positions((own & (across[y : y + high, x : x + wide] > 0)).astype(np.float32), axis=1)
    columns = _positions((own & (down[y : y + high, x : x + wide] > 0)).astype(np.float32), axis=0)
    if len(rows) <= _FEWEST_ROWS or len(columns) < 2:
        return None
    return Grid(tuple(y + row for row in rows), tuple(x + column for column in columns))


def _positions(own: NDArray[np.float32], *, axis: int) -> list[int]:
    """Where ruled lines lie along one axis: places where at least 40 % of the table's extent is ruled.

    A line that rises by a few pixels is spread over as many rows of pixels, so some are taken together.
    """
    share = np.convolve(own.sum(axis=axis) / own.shape[axis], np.ones(7), mode="same")
    found: list[int] = []
    place = 0
    while place < len(share):
        if share[place] < 0.4:
            place += 1
            continue
        end = place
        while end < len(share) and share[end] >= 0.4:
            end += 1
        found.append((place + end - 1) // 2)
        place = end
    return [place for k, place in enumerate(found) if k == 0 or place - found[k - 1] >= 9]
