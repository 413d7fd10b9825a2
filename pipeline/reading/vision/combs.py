"""Figures in boxes of their own ("|0|8|1|2|2|0|2|3|", "|08|12|2023|"): the rules that part them, and their cells."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import cv2
import numpy as np

from pipeline.model import Box
from pipeline.reading.vision.pixels import Pixels

Comb = tuple[Box, ...]
"""Cells from left to right, without their rules; in fractions of the page."""

_Rule = tuple[int, int, int, int]
"""Its middle, top, bottom and thickness, in pixels."""
_Gap = tuple[_Rule, _Rule]
"""What lies between two rules."""
FIGURES, WITH_SIGNS = 8, 10
"""Cells of a day, without and with those for the two signs between its parts ("|2|4|/|0|7|/|2|0|2|5|")."""
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
_SHORTER = 0.35
"""Of the height of the higher, by which one of two rules beside one another may be shorter: a stroke of a figure is."""
_NARROW, _WIDE, _WIDEST = 0.1, 1.5, 3.2
"""The width of a gap between two boxes, of a cell for a figure and of one for a year, in heights of it, at most."""
_ONE = 0.35
"""The least width of a cell for one figure, in heights of it: strokes typed through a field stand closer."""
_COMMON = 0.6
"""Of the height of the highest rule of a row, over which all stand beside one another."""
_CELL = 0.55
"""The least width of a cell for two figures, in heights of it; and of a gap, in widths of it, at most."""
_OF_YEAR = (1.15, 2.6)
"""How many times as wide as the cells of the day and the month that of the year is."""
_ALIKE, _ALIKE_TWO = 0.22, 0.15
"""By how much of the middle width a cell may differ from it, and that of a day from that of its month: what was taken
for a rule may be a stroke of a figure, of which half would be lost."""
_EDGE = 0.12
"""Of a cell's height: its rules and their fringe."""


def find_combs(grey: Pixels, letter: float) -> list[Comb]:
    """The rows of boxes in which a day may stand, from the top: one for each figure, or those of day, month and year.

    `grey` is an upright picture in even light, `letter` the height of its letters in pixels. A gap between two boxes,
    as between the day and the month, is no cell.
    """
    found: list[list[_Gap]] = []
    rules = _rules(grey, letter) if letter > 0 else []
    for row in _rows(rules, _WIDE):
        found += [cells] if len(cells := _alike(list(pairwise(row)))) in (FIGURES, WITH_SIGNS) else []
    for row in _rows(rules, _WIDEST):
        found += _three(list(pairwise(row)))
    high, wide = grey.shape[:2]
    roomy = (cells for cells in found if _are_roomy(cells))
    return sorted((_comb(cells, wide, high) for cells in roomy), key=lambda comb: comb[0].y0)


def _are_roomy(gaps: Sequence[_Gap]) -> bool:
    """Whether a figure has room between the rules, and they stand beside one another from the first to the last."""
    rules = [rule for gap in gaps for rule in gap]
    tall = max(rule[2] - rule[1] for rule in rules)
    common = min(rule[2] for rule in rules) - max(rule[1] for rule in rules)
    return common >= _COMMON * tall and all(_width(gap) >= _ONE * tall for gap in gaps)


def _comb(gaps: Sequence[_Gap], wide: int, high: int) -> Comb:
    """What lies between the rules, without them, as high as all of them are: one may touch a letter of the label."""
    rules = [rule for gap in gaps for rule in gap]
    top, bottom = max(rule[1] for rule in rules), min(rule[2] for rule in rules)
    edge = _EDGE * (bottom - top)
    y0, y1 = (top + 1.8 * edge) / high, (bottom - 1.8 * edge) / high
    sides = ((left[0] + left[3] / 2 + edge / 2, right[0] - right[3] / 2 - edge / 2) for left, right in gaps)
    return tuple(Box(x0 / wide, y0, x1 / wide, y1) for x0, x1 in sides)


def _alike(gaps: Sequence[_Gap]) -> list[_Gap]:
    """Those of a row that are as wide as most; none where another is wider, in which a rule was not seen."""
    middle = float(np.median([_width(gap) for gap in gaps]))
    alike = [gap for gap in gaps if abs(_width(gap) - middle) <= _ALIKE * middle]
    return alike if all(_width(gap) < middle for gap in gaps if gap not in alike) else []


def _three(gaps: Sequence[_Gap]) -> Iterator[list[_Gap]]:
    """Two cells alike and a wider one, one after the other: those of a day, its month and its year."""
    cells = [gap for gap in gaps if _width(gap) >= _CELL * (gap[0][2] - gap[0][1])]
    for at in range(len(cells) - 2):
        day, month, year = cells[at : at + 3]
        two = (_width(day) + _width(month)) / 2
        alike = abs(_width(day) - _width(month)) <= _ALIKE_TWO * two
        near = all(one[1][0] + _CELL * _width(one) >= other[0][0] for one, other in ((day, month), (month, year)))
        if alike and near and _OF_YEAR[0] * two <= _width(year) <= _OF_YEAR[1] * two:
            yield [day, month, year]


def _width(gap: _Gap) -> int:
    return gap[1][0] - gap[0][0]


def _rules(grey: Pixels, letter: float) -> list[_Rule]:
    """The upright rules that are as high as a box for a line of print."""
    thick = max(3, round(_THICK * letter)) | 1
    drawn = cv2.blur(grey, (1, max(1, round(_DRAWN * letter))))
    across = cv2.morphologyEx(drawn, cv2.MORPH_CLOSE, np.ones((1, thick), np.uint8))
    _, thin = cv2.threshold(cv2.subtract(across, drawn), _DARKER, 1, cv2.THRESH_BINARY)
    joined = cv2.dilate(thin, np.ones((3, 3), np.uint8))
    tall = cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((max(5, round((_LEAST + _DRAWN) * letter)), 1), np.uint8))
    # To number the pieces of so large and so empty a picture takes twenty times as long as to go around them.
    around, within = cv2.findContours(tall, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if not around:
        return []
    outer = (one for one, (*_, parent) in zip(around, within[0].tolist(), strict=True) if parent < 0)
    places = map(cv2.boundingRect, outer)
    return [(x + w // 2, y, y + h, w) for x, y, w, h in places if h <= _MOST * letter and w <= 2 * thick]


def _rows(rules: Sequence[_Rule], widest: float) -> Iterator[list[_Rule]]:
    """Rules that stand beside one another, each `widest` of its heights from the one before at most."""
    ordered = sorted(rules)
    taken = [False] * len(ordered)
    for first, begin in enumerate(ordered):
        if taken[first]:
            continue
        row = [begin]
        x, top, bottom = begin[:3]
        for place in range(first + 1, len(ordered)):
            rule = ordered[place]
            step, tall = rule[0] - x, bottom - top
            if step > widest * tall:
                break
            stray = _LEVEL * tall
            if step < _NARROW * tall or abs(rule[1] - top) > stray or abs(rule[2] - bottom) > stray or taken[place]:
                continue
            if abs(rule[2] - rule[1] - tall) > _SHORTER * max(tall, rule[2] - rule[1]):
                continue
            taken[place] = True
            row.append(rule)
            x, top, bottom = rule[:3]
        if len(row) > 2:
            yield row
