"""Day, month and year in a box each ("|08|12|2023|", "|8|mei|2023|"): the rules that part them, and their cells."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from pipeline.model import Box
from pipeline.reading.vision.bands import Place
from pipeline.reading.vision.pixels import Mask, Pixels, as_pixels


@dataclass(frozen=True, slots=True)
class Comb:
    """Three boxes beside one another."""

    cells: tuple[Box, ...]
    """From left to right, without their rules; in fractions of the page."""
    named: bool
    """Whether they are as wide as a day, the name of a month and a year are, not as its figures."""


_Rule = tuple[int, int, int, int]
"""Its middle, top, bottom and thickness, in pixels."""
_Gap = tuple[_Rule, _Rule]
"""What lies between two rules."""
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
_NARROW, _WIDEST = 0.1, 6.0
"""The width of a gap between two boxes at least, and of a cell at most, in heights of it."""
_COMMON = 0.6
"""Of the height of the highest rule of a row, over which all stand beside one another."""
_CELL = 0.5
"""The least width of a cell, and the most of a gap between two, in heights of it."""
_OF_YEAR = (1.15, 2.6)
"""How many times as wide as the cells of the day and the month that of the year is."""
_ALIKE = 0.15
"""By how much of the middle width the cell of a day may differ from that of its month in figures."""
_LEFT = 0.3
"""The least width, in heights, of a cell before that of a day which may hold another figure of it: "|1|9|mei|2024|"."""
_NARROW_DAY, _WIDE_YEAR, _NAME = 1.8, 3.0, 1.2
"""Where the month has a name, the widths of the other cells at most, in heights, and of it and the year at least, in
widths of the day."""
_EDGE = 0.12
"""Of a cell's height: its rules and their fringe."""


def find_combs(grey: Pixels, letter: float, places: Sequence[Place] | None = None) -> list[Comb]:
    """The rows of three boxes in which a day may stand, from the top: see `_three`.

    `grey` is an upright picture in even light, `letter` the height of its letters in pixels; only what lies in
    `places` is looked at, where these are given. A gap between two boxes, as between the day and the month, is no cell.
    """
    if letter <= 0:
        return []
    every = [(0, 0, *grey.shape[::-1])] if places is None else places
    rules = [rule for place in every for rule in _rules(grey, letter, place)]
    found = [cells for row in _rows(rules) for cells in _three(list(pairwise(row))) if _stand_beside(cells)]
    high, wide = grey.shape[:2]
    made = (Comb(_within(cells, wide, high), not _in_figures(*cells)) for cells in found)
    return sorted(made, key=lambda comb: comb.cells[0].y0)


def _stand_beside(gaps: Sequence[_Gap]) -> bool:
    """Whether the rules stand beside one another from the first to the last."""
    rules = [rule for gap in gaps for rule in gap]
    common = min(rule[2] for rule in rules) - max(rule[1] for rule in rules)
    return common >= _COMMON * max(rule[2] - rule[1] for rule in rules)


def _within(gaps: Sequence[_Gap], wide: int, high: int) -> tuple[Box, ...]:
    """What lies between the rules, without them, as high as all of them are: one may touch a letter of the label."""
    rules = [rule for gap in gaps for rule in gap]
    top, bottom = max(rule[1] for rule in rules), min(rule[2] for rule in rules)
    edge = _EDGE * (bottom - top)
    y0, y1 = (top + 1.8 * edge) / high, (bottom - 1.8 * edge) / high
    sides = ((left[0] + left[3] / 2 + edge / 2, right[0] - right[3] / 2 - edge / 2) for left, right in gaps)
    return tuple(Box(x0 / wide, y0, x1 / wide, y1) for x0, x1 in sides)


def _three(gaps: Sequence[_Gap]) -> Iterator[list[_Gap]]:
    """Three cells, one after the other, as wide as a day, its month, in figures or as a name, and its year are."""
    cells = [gap for gap in gaps if _width(gap) >= _CELL * _height(gap)]
    for at in range(len(cells) - 2):
        day, month, year = cells[at : at + 3]
        near = all(_is_next(one, other) for one, other in ((day, month), (month, year)))
        first = not any(_is_next(gap, day) and _may_hold_a_figure(gap) for gap in gaps)
        if near and first and (_in_figures(day, month, year) or _named(day, month, year)):
            yield [day, month, year]


def _is_next(one: _Gap, other: _Gap) -> bool:
    """Whether a cell begins where another one ends, or a gap behind it."""
    return 0 <= other[0][0] - one[1][0] <= _CELL * _height(one)


def _may_hold_a_figure(gap: _Gap) -> bool:
    return _LEFT * _height(gap) <= _width(gap) <= _NARROW_DAY * _height(gap)


def _in_figures(day: _Gap, month: _Gap, year: _Gap) -> bool:
    two = (_width(day) + _width(month)) / 2
    alike = abs(_width(day) - _width(month)) <= _ALIKE * two
    return alike and _OF_YEAR[0] * two <= _width(year) <= _OF_YEAR[1] * two


def _named(day: _Gap, month: _Gap, year: _Gap) -> bool:
    narrow = _width(day) <= _NARROW_DAY * _height(day) and _width(year) <= _WIDE_YEAR * _height(year)
    return narrow and min(_width(month), _width(year)) >= _NAME * _width(day)


def _height(gap: _Gap) -> int:
    return gap[0][2] - gap[0][1]


def _width(gap: _Gap) -> int:
    return gap[1][0] - gap[0][0]


def upright_rules(grey: Pixels, letter: float, least: float, *, flatter: int = 1) -> Mask:
    """Where thin lines run up the page over `least` heights of a letter or more, be they grey or broken by grain.

    `flatter`: how many times less high the picture is than the page is.
    """
    thick, tall = _thickness(letter), letter / flatter
    drawn = cv2.blur(grey, (1, max(1, round(_DRAWN * tall))))
    across = cv2.morphologyEx(drawn, cv2.MORPH_CLOSE, np.ones((1, thick), np.uint8))
    _, thin = cv2.threshold(cv2.subtract(across, drawn), _DARKER, 1, cv2.THRESH_BINARY)
    joined = cv2.dilate(thin, np.ones((3 if flatter == 1 else 1, 3), np.uint8))
    high = max(5, round((least + _DRAWN) * tall))
    return as_pixels(cv2.morphologyEx(joined, cv2.MORPH_OPEN, np.ones((high, 1), np.uint8)))


def _thickness(letter: float) -> int:
    return max(3, round(_THICK * letter)) | 1


def _rules(grey: Pixels, letter: float, place: Place) -> list[_Rule]:
    """The upright rules in a place of the page that are as high as a box for a line of print."""
    left, top, right, bottom = place
    tall = upright_rules(grey[top:bottom, left:right], letter, _LEAST)
    # To number the pieces of so large and so empty a picture takes twenty times as long as to go around them.
    around, within = cv2.findContours(tall, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if not around:
        return []
    outer = (one for one, (*_, parent) in zip(around, within[0].tolist(), strict=True) if parent < 0)
    places = map(cv2.boundingRect, outer)
    low = ((x, y, w, h) for x, y, w, h in places if h <= _MOST * letter and w <= 2 * _thickness(letter))
    # What goes on over or under the place may part a table.
    whole = ((x, y, w, h) for x, y, w, h in low if (y > 0 or not top) and (top + y + h < bottom or bottom == len(grey)))
    return [(left + x + w // 2, top + y, top + y + h, w) for x, y, w, h in whole]


def _rows(rules: Sequence[_Rule]) -> Iterator[list[_Rule]]:
    """Rules that stand beside one another, each so near the one before that a cell may lie between them."""
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
            if step > _WIDEST * tall:
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
