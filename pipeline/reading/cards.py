"""Plastic cards: the grid of the table erased, its rows read one by one, and all other print strip by strip."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box, Line, Word
from pipeline.reading.engine import SINGLE_LINE, Engine, recognise
from pipeline.reading.ink import evened
from pipeline.reading.pixels import Mask, Pixels, as_pixels, print_channel, scaled
from pipeline.reading.strips import Strip, find_strips, read_strip

CARD_WIDTH = 1150
"""Pixels across at which cards are read; measured: 1100 to 2200 give the same, less is worse."""
_DPI = 330
_TRUST = 0.45
"""A line outside the table without a single word above this is background."""


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


def prepared_card(card: Pixels, width: int = CARD_WIDTH) -> Pixels:
    """The card as an even grey picture, `width` pixels along its long side; the flag and portrait stay dark."""
    longest = max(card.shape[:2])
    factor = width / longest
    return evened(print_channel(scaled(card, factor) if abs(factor - 1) > 0.05 else card), bars_too=False)


def read_card(grey: Pixels, language: str = "nld", *, using: Engine | None = None) -> tuple[Line, ...]:
    """The lines of an upright, flat card made by `prepared_card`, from the top.

    A table gives one line per cell, the cells of a row one after the other; all else is read strip by strip.
    """
    across, down = _ruled(grey)
    grid = _grid(across, down)
    # Without a table, what runs down the card is the edge of a shadow, and to erase it would alter the digits on it.
    bare = _erased(grey, across if grid is None else cv2.max(across, down))
    strips = [strip for strip in find_strips(bare) if grid is None or not grid.holds(strip)]
    around = _likely([line for strip in strips for line in read_strip(bare, strip, language, using)])
    if grid is None:
        return around
    top = grid.box[1]
    rows = [read_cells(bare, grid, y0, y1, language, using) for y0, y1 in zip(grid.rows, grid.rows[1:], strict=False)]
    cells = tuple(line for row in rows for line in row)
    above = top / grey.shape[0]
    return (
        *(line for line in around if line.box.middle < above),
        *cells,
        *(line for line in around if line.box.middle >= above),
    )


def fields_shown(lines: Sequence[Line]) -> frozenset[str]:
    """The numbers of the fields of an EU licence that begin a line."""
    starts = {line.words[0].text.rstrip(".,:").lower() for line in lines}
    return frozenset(starts & {"1", "2", "3", "4a", "4b", "4c", "5", "9"})


def _likely(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Without the lines that guilloche, portrait and signature give: not one word of them was read with any trust."""
    return tuple(line for line in lines if max(word.confidence for word in line.words) >= _TRUST)


def _ruled(grey: Pixels) -> tuple[Mask, Mask]:
    """The ruled lines of a table, across and down: thin, dark, and longer than any letter."""
    height, width = grey.shape
    window = max(15, width // 40) | 1
    dark = (cv2.subtract(cv2.blur(grey, (window, window)), grey) > 7).astype(np.uint8) * 255
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


def _erased(grey: Pixels, ruled: object) -> Pixels:
    """The card with its ruled lines painted over with the paper beside them."""
    wide = cv2.dilate(as_pixels(ruled), np.ones((3, 3), np.uint8))
    if not wide.any():
        return grey
    paper = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    return as_pixels(np.where(wide > 0, cv2.max(paper, grey), grey))


def _grid(across: Mask, down: Mask) -> Grid | None:
    """The table that the ruled lines make; None when there are fewer than four rows."""
    joined = cv2.dilate(cv2.max(across, down), np.ones((5, 5), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    if count <= 1:
        return None
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())  # by ink: the edge of the card is wider but sparser
    x, y, wide, high, _ = (int(value) for value in stats[largest])
    if wide < across.shape[1] * 0.25 or high < across.shape[0] * 0.25:
        return None
    own = labels[y : y + high, x : x + wide] == largest
    rows = _positions((own & (across[y : y + high, x : x + wide] > 0)).astype(np.float32), axis=1)
    columns = _positions((own & (down[y : y + high, x : x + wide] > 0)).astype(np.float32), axis=0)
    if len(rows) < 5 or len(columns) < 2:
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


def read_cells(
    bare: Pixels,
    grid: Grid,
    top: int,
    bottom: int,
    language: str = "nld",
    using: Engine | None = None,
    *,
    pictograms: bool = True,
) -> tuple[Line, ...]:
    """The cells of one row, each a line; read together with wide gaps between, so that they cannot run together.

    `bare` is the card without ruled lines; the row lies between the pixels `top` and `bottom`. With `pictograms`, what
    is read poorly in a cell without digits, the first apart, is taken for one and left out.
    """
    height, width = bare.shape
    high = bottom - top
    if high < 10 or high > height // 2:
        return ()
    gap = np.full((high + 16, max(24, high)), 245, np.uint8)
    pieces: list[Pixels] = [gap]
    spans: list[tuple[int, int, int]] = []  # x in the strip, x on the card, width
    offset = gap.shape[1]
    for left, right in zip(grid.columns, grid.columns[1:], strict=False):
        cell = bare[top + 1 : bottom - 1, left + 2 : right - 1]
        if min(cell.shape) < 6 or not _has_print(cell):
            continue
        framed = cv2.copyMakeBorder(cell, 9, 9, 0, 0, cv2.BORDER_CONSTANT, value=(245,))
        pieces += [as_pixels(framed), gap]
        spans.append((offset, left + 2, cell.shape[1]))
        offset += cell.shape[1] + gap.shape[1]
    if not spans:
        return ()
    strip = as_pixels(np.concatenate(pieces, axis=1))
    words = [word for line in recognise(strip, language, SINGLE_LINE, dpi=_DPI, using=using) for word in line.words]
    cells = _cells(words, spans, strip, (top - 8, width, height))
    second = spans[1][1] / width if len(spans) > 1 else 1.0
    return _without_pictograms(cells, second) if pictograms else cells


def _has_print(cell: Pixels) -> bool:
    """Whether there is something with the height of a letter: an empty cell or a mere dash is not worth reading."""
    rows = np.flatnonzero((cell < np.median(cell) - 45).sum(axis=1) >= 1)
    return bool(len(rows) > 0.25 * cell.shape[0])


def _cells(
    words: Sequence[Word], spans: Sequence[tuple[int, int, int]], strip: Pixels, place: tuple[int, int, int]
) -> tuple[Line, ...]:
    """The words of the strip back on the card, one line per cell."""
    top, width, height = place
    high, long = strip.shape
    cells: list[list[Word]] = [[] for _ in spans]
    for word in words:
        middle = (word.box.x0 + word.box.x1) / 2 * long
        index = min(range(len(spans)), key=lambda k: abs(middle - spans[k][0] - spans[k][2] / 2) - spans[k][2] / 2)
        start, left, wide = spans[index]

        def across(x: float, start: int = start, left: int = left, wide: int = wide) -> float:
            return float((left + min(max(x * long - start, 0), wide)) / width)

        box = Box(
            across(word.box.x0),
            max(0.0, (top + word.box.y0 * high) / height),
            across(word.box.x1),
            min(1.0, (top + word.box.y1 * high) / height),
        )
        cells[index].append(Word(word.text, box, word.confidence))
    return tuple(Line(tuple(cell)) for cell in cells if cell)


def _without_pictograms(cells: Sequence[Line], second: float) -> tuple[Line, ...]:
    """The cells without what is no category: from the `second` one on (its left edge), poor words without a digit."""
    kept = (
        [w for w in cell.words if cell.box.x0 < second or w.confidence >= 0.6 or any(c.isdigit() for c in w.text)]
        for cell in cells
    )
    return tuple(Line(tuple(words)) for words in kept if words)
