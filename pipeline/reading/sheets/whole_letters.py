"""Whether the ink of a letter is all its own: a stroke of the pen through it closes in more places, or sticks out."""

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box, Word
from pipeline.reading.vision.ink import PAPER
from pipeline.reading.vision.pixels import Pixels, framed, part_around

_HOLES = {"A": 1, "B": 2, "D": 1}
"""How many places the ink of a letter closes in; that of the others none."""
_LEAST_HOLE = 3
"""Pixels of such a place, at least."""
_SHARES = (0.5, 0.75)
"""Of the way from the darkest ink to the paper, up to where something is ink: a thin stroke is paler than a letter."""
_SIDES = (0.12, 0.2, 0.12)
"""Shares of a letter: of its width, what is its side; of its height, what are its ends, where its serifs stand; and of
that its corners, over and under its bows, into which the end of a slanting stroke reaches."""
_STEM, _BOW = 0.35, 0.2
"""Of its height, that ink takes at its sides at least: on the left its stem, unless that has serifs, on the right its
bows. The end of a stroke that sticks out of it is lower."""
STEMMED = frozenset({"B", "D"})
"""Letters with a stem and bows, of which the outline tells whether a pen ran through."""
_ROOM = 0.35
"""Heights of a letter around it in which a stroke that touches it is seen."""


def is_whole(page: Pixels, box: Box, letter: str) -> bool:
    """Whether a letter closes in as many places as it should, for strong ink and for pale, and no stroke sticks out."""
    holes = sum(_HOLES.get(one, 0) for one in letter)
    return all(
        _holes(page, box, share) == holes and (letter not in STEMMED or _has_outline(page, box, share))
        for share in _SHARES
    )


def may_be_struck(page: Pixels, letter: Word) -> bool:
    """Whether the outline of a letter, of those that have a stem and bows, shows that a pen ran through it."""
    return letter.text in STEMMED and not _has_outline(page, letter.box, _SHARES[0])


def _has_outline(page: Pixels, box: Box, share: float) -> bool:
    """Whether ink stands at both sides of a letter as its stem and its bows do, and no stroke sticks out of it."""
    dark = _ink_of(part_around(page, box, 0.0), share)
    rows, columns = (np.flatnonzero(dark.any(axis=axis)) for axis in (1, 0))
    if not len(columns):
        return False
    dark = dark[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    side, end, corner = (
        max(1, round(of * size)) for of, size in zip(_SIDES, (*dark.shape[::-1], len(dark)), strict=True)
    )
    stem, half = dark[:, :side], len(dark) // 2
    serifs = bool(stem[:end].any() and stem[-end:].any())
    bowed = _right(dark[:corner]) < _right(dark[corner:half]) and _right(dark[-corner:]) < _right(dark[half:-corner])
    return bowed and (serifs or _reach(stem) >= _STEM) and _reach(dark[:, -side:]) >= _BOW


def _right(part: NDArray[np.bool_]) -> int:
    """The last column of a part in which ink stands."""
    return int(np.flatnonzero(part.any(axis=0))[-1]) if part.any() else 0


def _reach(part: NDArray[np.bool_]) -> float:
    """The share of the rows of a part in which ink stands."""
    return float(np.count_nonzero(part.any(axis=1))) / len(part)


def _ink_of(part: Pixels, share: float) -> NDArray[np.bool_]:
    """What is darker than so large a share of the way from the darkest ink to the paper."""
    darkest = int(part.min())
    return np.asarray(part <= darkest + share * (PAPER - darkest))


def _holes(page: Pixels, box: Box, share: float) -> int:
    """How many places within a letter its ink closes in: a stroke of the pen through it parts them, or makes more."""
    part = framed(part_around(page, box, _ROOM), 1, PAPER)
    paper = ~_ink_of(part, share)
    _, _, stats, _ = cv2.connectedComponentsWithStats(paper.astype(np.uint8), connectivity=4)
    return int(np.count_nonzero(stats[1:, cv2.CC_STAT_AREA] >= _LEAST_HOLE)) - 1
