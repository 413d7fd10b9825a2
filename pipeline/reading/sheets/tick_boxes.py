"""The boxes of a form that lists the models of an extract: which of them is ticked, told by the ink within them.

Tesseract drops the square before "artikel 595" or makes a letter of it, ticked or not. So where a page names several of
those articles, the squares on their lines are looked for in the picture, and stand among the words as ☐ and ☒.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.tries.placing import with_words, without
from pipeline.reading.vision.pixels import Pixels, as_pixels

_ARTICLE = re.compile(r"(?<![0-9])59[356](?![0-9])")
_SIZES = (0.5, 2.0)
"""Of a square, in heights of the number that it stands beside."""
_SQUARE = 1.35
"""How much longer than the other a side may be."""
_SIDE = 0.8
"""The share of each side of a square that is drawn; a letter has a gap on one of them at least."""
_RIM = 0.22
"""The share of a square that its sides may take, from each edge."""
_EMPTY, _TICKED = 0.04, 0.14
"""The share of ink within a square up to which it is empty, and from which it is ticked; between, nothing is said."""
_REACH = 12.0
"""Heights between a square and its article: "☐ uittreksel artikel 595"."""
_LEVEL = 0.7
"""Heights by which the middle of a square may lie off that of its article."""
_SMALLEST = 9
"""Pixels: in a smaller square a tick is not to be told from its sides."""
_MEASURED = 0.95
"""The confidence in a square: each is clearly one or the other."""
_WORD = 4
"""Letters of a word, in which joined letters may look like a square."""
_COVERED = 0.6
"""The share of a word that lies in a square, of which it is what OCR made."""


@dataclass(frozen=True, slots=True)
class _Square:
    box: Box
    ink: float

    @property
    def clear(self) -> bool:
        return self.ink <= _EMPTY or self.ink >= _TICKED

    @property
    def ticked(self) -> bool:
        return self.ink >= _TICKED


def with_tick_boxes(page: Pixels, lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, with the squares before or behind the articles of a list of models: among words or apart.

    As they were unless every article on those lines has a square, each is clearly empty or ticked, and one is ticked.
    `page` is the upright picture the lines were read from.
    """
    articles = [word for line in lines for word in line.words if _ARTICLE.search(word.text)]
    if len(articles) < 2:
        return tuple(lines)
    words = [word.box for line in lines for word in line.words if sum(map(str.isalnum, word.text)) >= _WORD]
    found = [(row, [one for one in _squares(page, row) if not _letters(one.box, words)]) for row in _rows(articles)]
    boxed = [(row, squares) for row, squares in found if squares]
    every = [square for _, squares in boxed for square in squares]
    paired = all(_alternate(row, squares) for row, squares in boxed)
    if len(every) < 2 or not paired or not all(one.clear for one in every) or sum(one.ticked for one in every) != 1:
        return tuple(lines)
    kept = without(lines, lambda word: any(_covers(one.box, word.box) for one in every))
    for square in every:
        _set(Word("☒" if square.ticked else "☐", square.box, _MEASURED), kept)
    return tuple(kept)


def _set(square: Word, lines: list[Line]) -> None:
    """Put a square among the words of the line in which it was drawn, else in a line of its own."""
    for index, line in enumerate(lines):
        box = line.box
        if box.x0 < square.box.x0 and square.box.x1 < box.x1 and box.y0 <= square.box.middle <= box.y1:
            at = sum(word.box.x0 < square.box.x0 for word in line.words)
            lines[index] = with_words(line, slice(at, at), (square,))
            return
    lines.insert(_place(square.box, lines), Line((square,)))


def _letters(square: Box, words: Sequence[Box]) -> bool:
    """Whether it is a part of a word, and no square that was taken for its first letter."""
    across = (square.x0 + square.x1) / 2
    return any(box.y0 <= square.middle <= box.y1 and box.x0 + square.width < across <= box.x1 for box in words)


def _rows(articles: Sequence[Word]) -> list[list[Word]]:
    """The articles that stand at one height, from left to right."""
    rows: list[list[Word]] = []
    for word in sorted(articles, key=lambda one: one.box.middle):
        if rows and abs(rows[-1][0].box.middle - word.box.middle) <= _LEVEL * word.box.height:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda one: one.box.x0) for row in rows]


def _alternate(row: Sequence[Word], squares: Sequence[_Square]) -> bool:
    """Whether each article has one square, all before their articles or all behind them."""
    places = sorted([*((word.box.x0, "a") for word in row), *((one.box.x0, "s") for one in squares)])
    order = "".join(kind for _, kind in places)
    return order in ("sa" * len(row), "as" * len(row))


def _squares(page: Pixels, row: Sequence[Word]) -> list[_Square]:
    """The squares on the line of the articles."""
    high, wide = page.shape[:2]
    height = float(np.median([word.box.height for word in row])) * high
    middle = float(np.median([word.box.middle for word in row])) * high
    top, bottom = max(0, int(middle - 2 * height)), min(high, int(middle + 2 * height) + 1)
    left = max(0, int(row[0].box.x0 * wide - _REACH * height))
    right = min(wide, int(row[-1].box.x1 * wide + _REACH * height) + 1)
    strip = as_pixels(page[top:bottom, left:right])
    if height < _SMALLEST or min(strip.shape[:2]) < _SMALLEST:
        return []
    found = [
        _Square(Box((left + x) / wide, (top + y) / high, (left + x + w) / wide, (top + y + h) / high), ink)
        for x, y, w, h, ink in _drawn(strip, height)
        if abs(top + y + h / 2 - middle) <= _LEVEL * height
    ]
    return sorted(found, key=lambda one: one.box.x0)


def _drawn(strip: Pixels, height: float) -> Iterator[tuple[int, int, int, int, float]]:
    """Each square drawn in the strip: x, y, width and height in pixels, and the share of ink within it."""
    _, dark = cv2.threshold(strip, 0, 1, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    _, _, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    for x, y, w, h in stats[1:, :4].tolist():
        alike = max(w, h) <= _SQUARE * min(w, h)
        if alike and max(_SMALLEST, _SIZES[0] * height) <= max(w, h) <= _SIZES[1] * height:
            part = dark[y : y + h, x : x + w] > 0
            rim = max(1, round(_RIM * min(w, h)))
            sides = (part[:rim].any(0), part[-rim:].any(0), part[:, :rim].any(1), part[:, -rim:].any(1))
            if min(float(side.mean()) for side in sides) >= _SIDE:
                yield x, y, w, h, float(part[rim:-rim, rim:-rim].mean())


def _covers(square: Box, word: Box) -> bool:
    across, _ = square.shared(word)
    return across >= _COVERED * word.width and square.y0 <= word.middle <= square.y1


def _place(square: Box, lines: Sequence[Line]) -> int:
    """The place in the reading order: before the nearest line at its height to the right, else to the left."""
    level = [
        (line.box.x0 < square.x0, abs(line.box.x0 - square.x1), index)
        for index, line in enumerate(lines)
        if line.box.y0 <= square.middle <= line.box.y1
    ]
    return min(level)[2] if level else len(lines)
