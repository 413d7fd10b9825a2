"""Figures in boxes of their own ("|0|8|1|2|2|0|2|3|"): the upright rules that part them, and the cells between."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import cv2
import numpy as np

from pipeline.model import Box
from pipeline.reading.vision.pixels import Pixels, as_pixels

Comb = tuple[Box, ...]
"""Cells from left to right, without their rules; in fractions of the page."""

_DARKER = 14
"""Levels by which a rule, which may be thin and grey, is darker than the paper on both sides of it."""
_LEAST, _MOST = 1.35, 4.5
"""Heights of a rule, in those of letters: what is lower may be a letter, what is higher parts a table."""
_THICK = 0.45
"""Of the height of letters, across which a dark line is none any more but a bar."""
_DRAWN = 0.5
"""Of that height, over which the picture is drawn out upward, in which grain goes and a rule stays."""
_LEVEL = 0.3
"""Of its height, by which the ends of a rule may stray from those of the one before."""
_NARROW, _WIDE = 0.1, 1.5
"""The width of a gap between two boxes and of a cell, in heights of it."""
_ALIKE = 0.22
"""By how much of the middle width a cell may differ from it."""
_EDGE = 0.12
"""Of a cell's height: its rules and their fringe."""


def find_combs(grey: Pixels, letter: float, cells: int) -> list[Comb]:
    """The rows of just so many cells alike in which a figure may stand, from the top.

    `grey` is an upright picture in even light, `letter` the height of its letters in pixels. A gap between two boxes,
    as between the day and the month, is no cell.
    """
    found = []
    high, wide = grey.shape[:2]
    for row in _rows(_rules(grey, letter) if letter > 0 else ()):
        widths = [right[0] - left[0] for left, right in pairwise(row)]
        middle = float(np.median(widths))
        alike = [
            (left, right)
            for (left, right), width in zip(pairwise(row), widths, strict=True)
            if abs(width - middle) <= _ALIKE * middle
        ]
        gaps = [width for width in widths if abs(width - middle) > _ALIKE * middle]
        if len(alike) == cells and all(width < middle for width in gaps):
            found.append(tuple(_cell(left, right, wide, high) for left, right in alike))
    return found


def _cell(left: tuple[int, int, int, int], right: tuple[int, int, int, int], wide: int, high: int) -> Box:
    """What lies between two rules, each as its middle, top, bottom and thickness."""
    top, bottom = max(left[1], right[1]), min(left[2], right[2])
    edge = _EDGE * (bottom - top)
    x0, x1 = left[0] + left[3] / 2 + edge / 2, right[0] - right[3] / 2 - edge / 2
    return Box(x0 / wide, (top + 1.8 * edge) / high, x1 / wide, (bottom - 1.8 * edge) / high)


def _rules(grey: Pixels, letter: float) -> list[tuple[int, int, int, int]]:
    """Upright rules: the middle, top, bottom and thickness of each, in pixels."""
    thick = max(3, round(_THICK * letter)) | 1
    drawn = cv2.blur(grey, (1, max(1, round(_DRAWN * letter))))
    across = cv2.morphologyEx(drawn, cv2.MORPH_CLOSE, np.ones((1, thick), np.uint8))
    thin = as_pixels((cv2.subtract(across, drawn) > _DARKER).astype(np.uint8))
    joined = cv2.dilate(thin, np.ones((3, 3), np.uint8))
    tall = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((max(5, round((_LEAST + _DRAWN) * letter)), 1), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(tall, connectivity=8)
    return [
        (int(x + w // 2), int(y), int(y + h), int(w))
        for x, y, w, h, _ in stats[1:]
        if h <= _MOST * letter and w <= 2 * thick
    ]


def _rows(rules: Sequence[tuple[int, int, int, int]]) -> Iterator[list[tuple[int, int, int, int]]]:
    """Rules that stand beside one another, each as far from the one before as a cell is wide at most."""
    left = sorted(rules)
    while left:
        row = [left.pop(0)]
        for rule in list(left):
            last, tall = row[-1], row[-1][2] - row[-1][1]
            if rule[0] - last[0] > _WIDE * tall:
                break
            apart = rule[0] - last[0] >= _NARROW * tall
            if apart and max(abs(rule[1] - last[1]), abs(rule[2] - last[2])) <= _LEVEL * tall:
                row.append(rule)
                left.remove(rule)
        if len(row) > 2:
            yield row
