"""The letters of field 9 as marks on a card: which of them stand together in one category, and what parts them."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.pixels import Pieces

_TALL, _TALLEST = 0.7, 1.7
"""Letters of the list, in heights of the print."""
_LEVEL = 0.5
"""Heights by which the middles of letters on one row may differ."""
_PARTS, _FURTHEST = 0.28, 4.0
"""Heights between two categories, at least, and at most."""
_STROKE, _SLANT, _FEWEST_ROWS, _NARROW = 0.85, 0.35, 3, 0.5
"""How closely the middle of a stroke between two categories follows one line, over which share of its width, in more
rows than how many, and how narrow it is beside its height."""
_AS_TALL = 0.75
"""Of the tallest letter: the number 9 before the list is smaller."""
_RAISED, _OVER = 0.3, 0.15
"""By how much its foot stands higher than that of the letter behind it, and its head, where it is set small and high;
in heights of the print: a letter of which the foot was lost has its head where the others have theirs."""
_MOST = 12
"""Categories of a list; what has more is no list."""


@dataclass(frozen=True, slots=True)
class Group:
    """Letters that stand together, in pixels."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a list may stand, in pixels."""

    left: float
    top: float
    start: float
    """Right of which it does not begin."""
    right: float
    bottom: float
    fewest: int = 1
    """Categories that a list has there, at least."""

    def holds(self, mark: "_Mark") -> bool:
        """Whether all of a mark lies in it."""
        return (
            mark.top >= self.top and mark.bottom <= self.bottom and self.left <= mark.left and mark.right <= self.right
        )


@dataclass(frozen=True, slots=True, order=True)
class _Mark:
    """One piece of print, in pixels; in order from left to right."""

    left: int
    top: int
    right: int
    bottom: int
    number: int
    """Among the pieces."""

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def is_narrow(self) -> bool:
        """Whether it is no wider than a stroke between two categories."""
        return self.right - self.left <= _NARROW * self.height

    def cut_out(self, pieces: Pieces) -> NDArray[np.bool_]:
        """Its own ink among the pieces."""
        return np.asarray(pieces.labels[self.top : self.bottom, self.left : self.right] == self.number)


def groups_at(pieces: Pieces, place: Place, height: float) -> list[Group]:
    """The letters that stand together at a place, strokes between them left out; `height` is that of the print.

    The row with most letters is taken. None where something stands on it further on, since letters between may be lost
    in glare, or where strokes stand in some of the gaps only: such a one may be a 1.
    """
    letters, strokes = _row(pieces, place, height)
    groups: list[Group] = []
    for mark in letters:
        if groups and mark.left - groups[-1].right <= _PARTS * height:
            groups[-1] = _joined(groups[-1], mark)
        else:
            groups.append(Group(mark.left, mark.top, mark.right, mark.bottom))
    gaps = [(before.right, after.left) for before, after in pairwise(groups)]
    near = all(right - left <= _FURTHEST * height for left, right in gaps)
    between = [sum(left <= (mark.left + mark.right) / 2 <= right for mark in strokes) for left, right in gaps]
    parted = not strokes or between == [1] * len(strokes)
    return groups if near and parted and place.fewest <= len(groups) <= _MOST else []


def _joined(group: Group, mark: _Mark) -> Group:
    """The group with one letter more, on the right."""
    top, bottom = min(group.top, mark.top), max(group.bottom, mark.bottom)
    return Group(group.left, top, max(group.right, mark.right), bottom)


def _row(pieces: Pieces, place: Place, height: float) -> tuple[list[_Mark], list[_Mark]]:
    """The letters of the fullest row, from left to right, without what is smaller; and the strokes between them."""
    every = (
        _Mark(x, y, x + w, y + h, number) for number, (x, y, w, h, _) in enumerate(pieces.stats.tolist()) if number
    )
    marks = [mark for mark in every if _TALL * height <= mark.height <= _TALLEST * height and place.holds(mark)]
    fullest: list[_Mark] = []
    for one in marks:
        level = [mark for mark in marks if abs(mark.top + mark.bottom - one.top - one.bottom) <= 2 * _LEVEL * height]
        fullest = level if one.left <= place.start and len(level) > len(fullest) else fullest
    strokes = [mark for mark in sorted(fullest) if mark.is_narrow and is_stroke(mark.cut_out(pieces))]
    letters = [mark for mark in sorted(fullest) if mark not in strokes]
    tallest = max((mark.height for mark in letters), default=0)
    letters = [mark for mark in letters if mark.height >= _AS_TALL * tallest]
    letters = letters[1:] if len(letters) > 1 and _is_raised(letters[0], letters[1], height) else letters
    inner = [mark for mark in strokes if letters and letters[0].left < mark.left < letters[-1].right]
    return letters, inner


def _is_raised(first: _Mark, behind: _Mark, height: float) -> bool:
    """Whether a mark is set higher than the letter behind it, as the number 9 is."""
    return behind.bottom - first.bottom >= _RAISED * height and behind.top - first.top >= _OVER * height


def is_stroke(ink: NDArray[np.bool_]) -> bool:
    """Whether ink, cut to its own width, is "/": from row to row its middle moves along one line, up to the right."""
    rows = np.flatnonzero(ink.any(axis=1))
    middles = np.array([np.flatnonzero(ink[row]).mean() for row in rows])
    slants = len(rows) > _FEWEST_ROWS and np.ptp(middles) >= _SLANT * ink.shape[1]
    return bool(slants and np.corrcoef(rows, middles)[0, 1] <= -_STROKE)
