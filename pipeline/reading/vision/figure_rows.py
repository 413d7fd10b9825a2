"""Figures that stand apart at one pitch, as those of a day in boxes do, whatever the boxes are made of.

Rules may be short ("|0,8,1,2"), broken, grey or a tint, under the figures only, or joined to the legend below them.
The figures are the same: eight, or ten with signs, each as far from the next as the others of its group.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box
from pipeline.reading.vision.bands import Place
from pipeline.reading.vision.combs import upright_rules
from pipeline.reading.vision.pixels import Mask, Pieces, Pixels, as_pixels, on_whole, paper_of, pieces_of

FIGURES, WITH_SIGNS, SIGNS = 8, 10, (2, 5)
"""Marks of a day without and with the two signs between its parts, and which of those are the signs."""
_INK = 0.62
"""Of the brightness of paper, below which there is ink; a tint is lighter."""
_LYING, _STANDING = 1.6, 1.8
"""Heights of a letter, from which an unbroken line along or up the page is a rule."""
_LOW, _HIGH, _WIDE = 0.6, 2.2, 1.9
"""Of a figure, in heights of a letter: how high it is at least and at most, and how wide at most."""
_TOOTH, _AT_RULE = 0.22, 3
"""Width over height of a tooth of a comb at most, and pixels between it and the rule on which it stands."""
_LEVEL, _ALIKE = 0.45, 0.6
"""Of its height, by which a figure may stand higher or lower than the one before; and the least ratio of heights."""
_REACH = 5.0
"""Heights of a letter from one figure to the next at most."""
_APART, _PARTED = 1.25, 0.8
"""The least pitch, in heights of the figures, for print has 0.6; and where a rule stands between any two of a group."""
_STRAYS, _BETWEEN = 0.24, 0.22
"""Of the pitch, by which that between two figures of a group may stray, and that from group to group."""
_WIDEST_GAP = 3.6
"""The most of the pitch from group to group."""
_BEYOND = (1.3, 2.2)
"""Of the widest step in a row, and of its pitch, within which another figure behind its end makes it no day."""
_GROUPS = (1, 3)
"""Behind which of the eight figures a group may end."""
_PRINTED, _NOT_THIN = (0.45, 1.0), 0.3
"""The pitch of a "20" printed before the two boxes of a year, and the least width of its figures, in their heights."""
_FLATTER = 4
"""How many times less high, or less wide, the copy is on which upright or lying rules are looked for."""
_FULL = 200
"""Of 255, over which such a point is inked in all of its breadth."""
_FRINGE = np.ones((3, 3), np.uint8)
_MOST_MARKS = 20_000
"""Of a page; more are grain."""


@dataclass(frozen=True, slots=True)
class _Mark:
    """What hangs together in the ink without its rules, in pixels."""

    x: int
    y: int
    wide: int
    high: int
    number: int
    """Of its piece."""
    centre: float
    """Halfway across it."""
    middle: float
    """Halfway down it: both are asked for thousands of times."""


_Row = Sequence[_Mark]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """Eight or ten marks that stand apart at one pitch."""

    place: Box
    """Around them, in fractions of the page."""
    marks: tuple[Pixels, ...]
    """Each by itself on paper, as high as the row."""
    cut: bool
    """Whether one touches a rule, so that a part of it may have gone with that."""


def find_figure_rows(grey: Pixels, letter: float, places: Sequence[Place] | None = None) -> list[FigureRow]:
    """The rows of an upright picture in even light, from the top; `letter`: pixels that letters are high.

    Only those in `places`, where these are given.
    """
    if letter <= 0 or places == []:
        return []
    paper = paper_of(as_pixels(grey[::_FLATTER, ::_FLATTER]))
    high, wide = grey.shape
    return [
        replace(row, place=on_whole(row.place, (left, top, right, bottom), grey.shape))
        for left, top, right, bottom in ([(0, 0, wide, high)] if places is None else places)
        for row in _rows_of(as_pixels(grey[top:bottom, left:right]), letter, paper)
    ]


def _rows_of(grey: Pixels, letter: float, paper: int) -> list[FigureRow]:
    """The same of such a place as a picture of its own; `paper`: the brightness of that of the page."""
    dark = as_pixels(cv2.threshold(grey, _INK * paper, 1, cv2.THRESH_BINARY_INV)[1])
    along, up = _along(dark, letter), _upright(grey, letter)
    rules = as_pixels(cv2.max(along, up))
    pieces = pieces_of(as_pixels(cv2.subtract(dark, rules)))
    if len(pieces) > _MOST_MARKS:
        return []
    tall = [mark for mark in _tall(pieces.stats, letter) if not _is_tooth(mark, along)]
    whole = (mark for mark in tall if mark.y > 0 and mark.y + mark.high < len(grey))  # where it is cut, print is level
    lines = _lines([mark for mark in whole if mark.high <= _HIGH * letter and mark.wide <= _WIDE * letter], letter)
    rows = [row for line in lines for row in _at_one_pitch(line, tall, letter, up) if _alone(row, tall)]
    return sorted((_cut_out(grey, row, pieces, rules, paper) for row in rows), key=lambda row: row.place.y0)


def _along(dark: Mask, letter: float) -> Mask:
    """The unbroken lines along the page, with their fringe."""
    narrow = as_pixels(
        cv2.resize(dark * 255, (max(1, dark.shape[1] // _FLATTER), len(dark)), interpolation=cv2.INTER_AREA)
    )
    narrow = as_pixels(cv2.threshold(narrow, _FULL, 1, cv2.THRESH_BINARY)[1])
    long = np.ones((1, max(3, round(_LYING * letter / _FLATTER))), np.uint8)
    lying = cv2.dilate(cv2.morphologyEx(narrow, cv2.MORPH_OPEN, long), _FRINGE)
    return as_pixels(cv2.resize(lying, dark.shape[::-1], interpolation=cv2.INTER_NEAREST))


def _upright(grey: Pixels, letter: float) -> Mask:
    """The thin lines up the page, with their fringe; looked for on every fourth row, at a quarter of the cost."""
    flat = cv2.resize(grey, (grey.shape[1], max(1, len(grey) // _FLATTER)), interpolation=cv2.INTER_AREA)
    rules = cv2.dilate(upright_rules(as_pixels(flat), letter, _STANDING, flatter=_FLATTER), np.ones((1, 3), np.uint8))
    return as_pixels(cv2.resize(rules, grey.shape[::-1], interpolation=cv2.INTER_NEAREST))


def _tall(stats: NDArray[np.int32], letter: float) -> list[_Mark]:
    """The pieces that are as high as a figure."""
    numbers = np.flatnonzero(stats[:, cv2.CC_STAT_HEIGHT] >= _LOW * letter)
    places = ((*map(int, stats[number, :4]), int(number)) for number in numbers if number)
    return [_Mark(x, y, wide, high, number, x + wide / 2, y + high / 2) for x, y, wide, high, number in places]


def _is_tooth(mark: _Mark, along: Mask) -> bool:
    """Whether a mark is the tooth of a comb: it is thin, and stands on a rule."""
    below = along[mark.y + mark.high : mark.y + mark.high + _AT_RULE, mark.x : mark.x + mark.wide]
    return mark.wide <= max(4, _TOOTH * mark.high) and bool(below.any())


def _lines(marks: _Row, letter: float) -> Iterator[list[_Mark]]:
    """Marks beside one another that are as high, each within reach of the one before: as many as a day has or more."""
    open_: list[list[_Mark]] = []
    most = _LEVEL * _HIGH * letter  # between the middles of the highest of them: spares most of the closer looks
    for mark in sorted(marks, key=lambda mark: mark.x):
        yield from (line for line in open_ if mark.x - line[-1].x > _REACH * letter and len(line) >= FIGURES)
        open_ = [line for line in open_ if mark.x - line[-1].x <= _REACH * letter]
        near = (line for line in open_ if abs(line[-1].middle - mark.middle) <= most)
        home = next((line for line in near if _beside(line[-1], mark)), None)
        if home is None:
            open_.append([mark])
        else:
            home.append(mark)
    yield from (line for line in open_ if len(line) >= FIGURES)


def _beside(one: _Mark, other: _Mark) -> bool:
    high, low = max(one.high, other.high), min(one.high, other.high)
    return abs(one.middle - other.middle) <= _LEVEL * high and low >= _ALIKE * high


def _at_one_pitch(line: _Row, tall: _Row, letter: float, up: Mask) -> Iterator[_Row]:
    """The marks on a line that stand as the figures of a day do, with none before or behind them that does too."""
    for size, pairs in ((FIGURES, (0, 2, 6)), (WITH_SIGNS, (0, 3, 8))):
        for at in _likely(line, size, pairs):
            row = line[at : at + size]
            pitch = _pitch([mark for k, mark in enumerate(row) if size == FIGURES or k not in SIGNS], letter, up)
            if pitch is not None and not _goes_on(row, tall, pitch):
                yield row


def _likely(line: _Row, size: int, pairs: tuple[int, int, int]) -> list[int]:
    """Where on a line so many may stand so: the two figures of the day, the month and the year's end are as far apart.

    Tells most letters apart at a small cost.
    """
    steps = np.diff([mark.centre for mark in line])
    firsts = np.arange(len(line) - size + 1)
    apart = steps[firsts[:, None] + np.array(pairs)] if len(firsts) else np.ones((0, 3))
    alike = apart.max(axis=1) * (1 - _STRAYS) <= apart.min(axis=1) * (1 + _STRAYS)
    return [
        int(at) for at in np.flatnonzero(alike & (apart.min(axis=1) > _PARTED * (1 - _STRAYS) * line[0].high * _ALIKE))
    ]


def _goes_on(row: _Row, tall: _Row, pitch: float) -> bool:
    """Whether more figures stand before or behind a row as far apart as its own: letters of a word are closer.

    Those that touch are wider than high, as no figure is.
    """
    left, right = row[0], row[-1]
    near = max(_BEYOND[0] * max(b.centre - a.centre for a, b in pairwise(row)), _BEYOND[1] * pitch)
    beside = [mark for mark in tall if _overlap(mark, left) or _overlap(mark, right)]
    before = sorted((left.centre - mark.centre, mark.wide > mark.high) for mark in beside if mark.centre < left.x)[:2]
    behind = sorted((mark.centre - right.centre, mark.wide > mark.high) for mark in beside if mark.x > right.centre)[:2]
    return any(
        found and found[0][0] <= near and not found[0][1] and _steps(found) >= (1 - _STRAYS) * pitch
        for found in (before, behind)
    )


def _steps(found: Sequence[tuple[float, bool]]) -> float:
    return min(b - a for a, b in pairwise((0.0, *(far for far, _ in found))))


def _overlap(one: _Mark, other: _Mark) -> bool:
    """Whether the middle of the one is as high on the page as a part of the other."""
    return other.y < one.middle < other.y + other.high


def _pitch(figures: _Row, letter: float, up: Mask) -> float | None:
    """From one figure to the next of its group, in pixels; None where they do not stand as those of a day do."""
    places = [mark.centre for mark in figures]
    steps = [b - a for a, b in pairwise(places)]
    tall = median([mark.high for mark in figures])
    printed = _is_printed(figures[4:6], tall)
    inner = [0, 2, 6] if printed else [0, 2, 4, 5, 6]
    pitch = median([steps[at] for at in inner])
    if max(abs(steps[at] - pitch) for at in inner) > _STRAYS * pitch:
        return None
    parted = all(_parted(figures[at], figures[at + 1], up) for at in inner)
    if pitch < (_PARTED * tall if parted else _APART * max(tall, letter)):
        return None
    between = [steps[at] for at in ((*_GROUPS, 5) if printed else _GROUPS)]
    wide = all((1 - _STRAYS) * pitch <= one <= _WIDEST_GAP * pitch for one in between)
    alike = printed or abs(between[0] - between[1]) <= _BETWEEN * max(between)
    return pitch if wide and alike else None


def _is_printed(century: _Row, tall: float) -> bool:
    """Whether the first two figures of the year stand as close as in print."""
    one, other = century
    close = _PRINTED[0] * tall <= other.centre - one.centre <= _PRINTED[1] * tall
    return close and min(one.wide, other.wide) >= _NOT_THIN * tall


def _parted(one: _Mark, other: _Mark, up: Mask) -> bool:
    """Whether a rule stands between two figures over all of their height."""
    top, bottom = max(one.y, other.y), min(one.y + one.high, other.y + other.high)
    between = up[top:bottom, one.x + one.wide : other.x]
    return between.size > 0 and bool(between.any(axis=1).all())


def _alone(row: _Row, tall: _Row) -> bool:
    """Whether nothing else that is as high stands between the first and the last."""
    own = {mark.number for mark in row}
    top, bottom = min(mark.y for mark in row), max(mark.y + mark.high for mark in row)
    left, right = row[0].x, row[-1].x + row[-1].wide
    return not any(
        left < mark.x + mark.wide and mark.x < right and top < mark.middle < bottom
        for mark in tall
        if mark.number not in own
    )


def _cut_out(grey: Pixels, row: _Row, pieces: Pieces, rules: Mask, paper: int) -> FigureRow:
    """The row with each of its marks by itself."""
    high, wide = grey.shape
    top, bottom = max(0, min(mark.y for mark in row) - 1), min(high, max(mark.y + mark.high for mark in row) + 1)
    marks, cut = [], False
    for mark in row:
        window = (slice(top, bottom), slice(max(0, mark.x - 1), min(wide, mark.x + mark.wide + 1)))
        own = as_pixels(cv2.dilate((pieces.labels[window] == mark.number).astype(np.uint8), _FRINGE))
        cut = cut or cv2.countNonZero(cv2.bitwise_and(own, rules[window])) > 0
        marks.append(as_pixels(np.where(own > 0, grey[window], np.uint8(paper))))
    left, right = row[0].x, row[-1].x + row[-1].wide
    return FigureRow(Box(left / wide, top / high, right / wide, bottom / high), tuple(marks), cut)
