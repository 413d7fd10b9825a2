"""The heights of a page at which many marks stand that were not surely read: where a closer look may find something."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box
from pipeline.reading.vision.ink import Ink
from pipeline.reading.vision.pixels import part_of

Band = tuple[int, int]
"""Rows of a picture, from and up to, in pixels."""
Place = tuple[int, int, int, int]
"""Left, top, right and bottom of a part of a picture, in pixels."""


def free_marks(ink: Ink, read: Iterable[Box]) -> NDArray[np.bool_]:
    """Which marks of a page have their middle in none of the places that were `read`."""
    taken = np.zeros(ink.mask.shape, np.uint8)
    for box in read:
        part_of(taken, box)[:] = 1
    return np.asarray(ink.at_middles(taken) == 0)


def bands_of(
    ink: Ink, free: NDArray[np.bool_], fewest: int, high: int, *, within: float, room: tuple[float, float]
) -> list[Band]:
    """The bands of a page of `high` pixels in which so many letters stand beside one another, from the top.

    `free` are those marks of the page's `ink` that count, a wide one as several letters. All in heights of a letter:
    their middles lie `within` so much of one another; a band begins and ends with so much `room` over and under the
    middle of the first.
    """
    letter = ink.letter_height * ink.mask.shape[0]
    y, across, down = ink.boxes[free][:, 1:].T
    order = np.argsort(y + down / 2, kind="stable")
    middles = (y + down / 2)[order]
    letters = np.concatenate(([0], np.cumsum(np.maximum(1, np.rint(across / np.maximum(1, down)))[order])))
    last = np.searchsorted(middles, middles + within * letter, side="right")
    first = middles[letters[last] - letters[: len(middles)] >= fewest]
    larger = high / ink.mask.shape[0]
    return [
        (max(0, int((one - room[0] * letter) * larger) - 1), min(high, int((one + room[1] * letter) * larger) + 2))
        for one in first.tolist()
    ]


def joined(bands: Sequence[Band], gap: int = 0) -> list[Band]:
    """Bands, in order of their tops, those with no more than so many pixels between them as one."""
    found: list[Band] = []
    for top, bottom in bands:
        if found and top <= found[-1][1] + gap:
            found[-1] = found[-1][0], max(bottom, found[-1][1])
        else:
            found.append((top, bottom))
    return found


def places_in(
    bands: Iterable[Band], ink: Ink, free: NDArray[np.bool_], shape: Sequence[int], beside: float
) -> list[Place]:
    """The part of each band of a page, of that height and width, in which `free` marks stand.

    `beside`: with so much room on either side of them, in heights of a letter.
    """
    larger, letter = shape[0] / ink.mask.shape[0], ink.letter_height * ink.mask.shape[0]
    x, y, across, down = ink.boxes[free].T
    middles = (y + down / 2) * larger
    places = []
    for top, bottom in bands:
        there = (middles >= top) & (middles < bottom)
        left, right = x[there].min() - beside * letter, (x + across)[there].max() + beside * letter
        places.append((max(0, int(left * larger)), top, min(shape[1], int(right * larger) + 1), bottom))
    return places
