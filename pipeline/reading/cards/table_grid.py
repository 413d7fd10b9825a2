"""The ruled table on a card: where its lines run, and the card without them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box
from pipeline.reading.vision.ink import depths
from pipeline.reading.vision.pixels import Mask, Pieces, Pixels, as_pixels, bounds_of, pieces_of, runs_of

_FEWEST_ROWS, _FEWEST_ON_SHEET = 4, 3
"""Of a table on a card, and of one on a sheet."""
_STROKES, _MOST_TABLES = 28, 4
"""Of the long side of a sheet, from which a line on it is ruled, and tables that are looked at there."""
_RULED, _RISES = 0.82, 15
"""Of a table on a sheet, that each of its lines is ruled, and pixels by which such a line may rise."""
_LEAST_TABLE = 0.08
"""Of the long side of a sheet, that a table on it measures."""
_LEAST_LETTER, _FRAME = 8, (1.5, 1.15)
"""Pixels of a letter at least; heights of one, that no stroke of a letter is long, or high."""
_NEAR = 0.2
"""Within so many heights of a row from the table, a level line is one of its lines."""
_LONG = 0.35
"""Widths of the table from which a level line is one of its lines wherever it lies; blurred digits make short ones."""

_HAIR, _HAIRS_DARKER = 7, 7
"""Pixels that a pale line is thick at most, and by how much it is darker than the paper."""
_GRAIN = 15
"""Pixels along a line over which the grain of a shadow evens out. On 120 sides it made no table of what was none, and
found the three tables of which grain had broken the lines."""

_Shares: TypeAlias = Callable[[NDArray[np.float32]], tuple[NDArray[np.float32], float]]


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

    @property
    def extent(self) -> tuple[int, int]:
        """Width and height."""
        return self.columns[-1] - self.columns[0], self.rows[-1] - self.rows[0]


def without_lines(grey: Pixels) -> tuple[Pixels, Grid | None]:
    """The card with its ruled lines painted over, and the table that they made; None with fewer than four rows."""
    height, width = grey.shape
    long, high = max(20, width // 14), max(20, height // 9)
    across, down = _ruled(grey, long, high)
    grid = _grid(across, down)
    if grid is None and (found := _grid(*(smooth := _ruled(grey, long, high, smoothed=_GRAIN)))) is not None:
        grid, (across, down) = found, smooth
    if grid is None:
        # What runs down a card without a table is the edge of a shadow: to erase it would alter the digits on it.
        return _erased(grey, across), None
    return _erased(grey, as_pixels(cv2.max(_of_table(across, grid), down))), grid


def tables_on(page: Pixels, *, pale: bool = False) -> tuple[Pixels, tuple[Grid, ...]]:
    """A sheet without its ruled lines, and the tables of at least three rows that they made, the largest first.

    `pale` lines are looked for by the paper right beside them: on a tint, what stands near them darkens the rest.

    A line drawn by hand through the cells of a row, since nothing stands there, is as short as a stroke can be and no
    line of the table, and goes with the others.
    """
    longest = max(page.shape)
    across, down = (_hairlines if pale else _ruled)(page, longest // _STROKES, longest // _STROKES)
    pieces = _joined(across, down)
    largest = np.argsort(-pieces.stats[1:, cv2.CC_STAT_AREA])[:_MOST_TABLES] + 1
    found = [_table(pieces, int(label), (across, down), _on_sheet, _FEWEST_ON_SHEET) for label in largest]
    grids = tuple(grid for grid in found if grid is not None and min(grid.extent) >= _LEAST_TABLE * longest)
    return (_erased(page, as_pixels(cv2.max(across, down))), grids) if grids else (page, ())


def without_frames(grey: Pixels, place: Box, letter: float) -> Pixels:
    """The sheet without what is drawn within a place higher or longer than letters are: the frame of a stamp.

    `letter` is the height of one, as a share of that of the sheet.
    """
    high = max(_LEAST_LETTER / len(grey), letter)
    return without_long_lines(grey, place, _FRAME[0] * high, _FRAME[1] * high)


def without_long_lines(grey: Pixels, place: Box, long: float, high: float) -> Pixels:
    """The sheet without thin lines across or down a place as long or as high as that, in heights of the sheet."""
    left, top, right, bottom = bounds_of(place, grey.shape)
    part = as_pixels(grey[top:bottom, left:right])
    if not part.size:
        return grey
    across, down = _ruled(part, max(1, round(long * len(grey))), max(1, round(high * len(grey))))
    freed = grey.copy()
    freed[top:bottom, left:right] = _erased(part, as_pixels(cv2.max(across, down)))
    return as_pixels(freed)


def _ruled(grey: Pixels, long: int, high: int, *, smoothed: int = 1) -> tuple[Mask, Mask]:
    """The ruled lines of a table, across and down: thin, dark, and longer than any letter, in pixels.

    Grain breaks a pale line up; `smoothed` over so many pixels along it, it stands.
    """
    level, upright = (grey, grey) if smoothed == 1 else (cv2.blur(grey, (smoothed, 1)), cv2.blur(grey, (1, smoothed)))
    dark = (depths(as_pixels(level)) > 7).astype(np.uint8) * 255
    across = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((1, long), np.uint8))
    dark = dark if smoothed == 1 else (depths(as_pixels(upright)) > 7).astype(np.uint8) * 255
    down = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((high, 1), np.uint8))
    return thin(as_pixels(across), rows=True), thin(as_pixels(down), rows=False)


def _hairlines(grey: Pixels, long: int, high: int) -> tuple[Mask, Mask]:
    """The same, of lines that are darker than the paper right beside them, however dark what else is near is."""
    found = []
    for side, length in (((_HAIR, 1), (1, long)), ((1, _HAIR), (high, 1))):
        darker = cv2.morphologyEx(grey, cv2.MORPH_BLACKHAT, np.ones(side, np.uint8))
        dark = (darker > _HAIRS_DARKER).astype(np.uint8) * 255
        found.append(as_pixels(cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones(length, np.uint8))))
    return thin(found[0], rows=True), thin(found[1], rows=False)


def thin(mask: Mask, *, rows: bool) -> Mask:
    """Lines across (`rows`) or down, without what is too thick for a ruled one: bars, the edge of a portrait."""
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
    pieces = _joined(across, down)
    if len(pieces) <= 1:
        return None
    largest = 1 + int(pieces.stats[1:, cv2.CC_STAT_AREA].argmax())  # by ink: the edge of the card is wider but sparser
    wide, high = (int(pieces.stats[largest][side]) for side in (cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT))
    if wide < across.shape[1] * 0.25 or high < across.shape[0] * 0.25:
        return None
    return _table(pieces, largest, (across, down), _on_card, _FEWEST_ROWS)


def _joined(across: Mask, down: Mask) -> Pieces:
    """What hangs together of the ruled lines."""
    return pieces_of(as_pixels(cv2.dilate(cv2.max(across, down), np.ones((5, 5), np.uint8))))


def _table(pieces: Pieces, label: int, lines: tuple[Mask, Mask], shares: _Shares, fewest: int) -> Grid | None:
    """The table that one piece of lines across and down makes; None with fewer rows."""
    x, y, wide, high, _ = (int(value) for value in pieces.stats[label])
    own = pieces.labels[y : y + high, x : x + wide] == label
    across, down = (line[y : y + high, x : x + wide] > 0 for line in lines)
    rows = _positions(*shares((own & across).astype(np.float32)))
    columns = _positions(*shares(np.ascontiguousarray((own & down).T, np.float32)))
    if len(rows) <= fewest or len(columns) < 2:
        return None
    return Grid(tuple(y + row for row in rows), tuple(x + column for column in columns))


def _on_card(own: NDArray[np.float32]) -> tuple[NDArray[np.float32], float]:
    """How much of each row of pixels is ruled, on a card, and from where on that is a line of its table.

    A line that rises by a few pixels is spread over as many rows of pixels, so some are taken together.
    """
    return np.asarray(np.convolve(own.sum(axis=1) / own.shape[1], np.ones(7), mode="same"), np.float32), 0.4


def _on_sheet(own: NDArray[np.float32]) -> tuple[NDArray[np.float32], float]:
    """The same on a sheet, where a cell may be struck through: by how much of the width a line crosses."""
    near = cv2.dilate(own, np.ones((_RISES, 1), np.uint8))
    return np.asarray(near.mean(axis=1), np.float32), _RULED


def _positions(share: NDArray[np.float32], least: float) -> list[int]:
    """Where ruled lines lie: the middles of the places where at least that share of the table's extent is ruled."""
    found = [(first + end - 1) // 2 for first, end in runs_of(share >= least)]
    return [place for k, place in enumerate(found) if k == 0 or place - found[k - 1] >= 9]
