"""Straight lines in a picture, and what lies between them: for outlines that shadows or low contrast break up."""

import itertools
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.pixels import Mask

SIZE = 640
"""The long side, in pixels, of the copy on which is searched."""
_MOST_LINES = 9
"""Straight lines of either direction that are combined."""

Stroke = tuple[float, float, float, float]
"""x and y of both ends."""
Straight = tuple[NDArray[np.float32], NDArray[np.float32]]
"""A point and a direction of length 1."""


def straight_lines(change: Mask, most: int = _MOST_LINES) -> tuple[list[Straight], list[Straight]]:
    """The longest straight changes of colour (see `change_of`), as point and direction.

    First the more level ones, then the others; `most` of either are kept.
    """
    edges = ((change > 7) & (change >= cv2.dilate(change, np.ones((3, 3), np.uint8)) * 0.9)).astype(np.uint8)
    segments = cv2.HoughLinesP(edges * 255, 1, np.pi / 360, 40, minLineLength=SIZE // 8, maxLineGap=8)
    groups: tuple[list[tuple[float, Straight]], list[tuple[float, Straight]]] = ([], [])
    for x0, y0, x1, y1 in np.asarray([] if segments is None else segments, np.float32).reshape(-1, 4):
        direction = np.array([x1 - x0, y1 - y0], np.float32)
        length = float(np.linalg.norm(direction))
        groups[int(abs(direction[1]) > abs(direction[0]))].append(
            (length, (np.array([x0, y0], np.float32), direction / length))
        )
    return _distinct(groups[0], most), _distinct(groups[1], most)


def strokes(ink: Mask, least: float, inked: float, gap: float) -> list[Stroke]:
    """The straight strokes in a mask (0 where no ink is) that are `least` pixels long or more.

    So many points of one are `inked` at least, and within it no more than `gap` pixels in a row are bare.
    """
    found = cv2.HoughLinesP(ink, 1, np.pi / 180, round(inked), None, least, gap)
    ends = np.asarray([] if found is None else found, np.float64).reshape(-1, 4).tolist()
    return [(x0, y0, x1, y1) for x0, y0, x1, y1 in ends]


def slant(stroke: Stroke) -> float:
    """Degrees by which a stroke leans from level, up or down: 0 to 90."""
    x0, y0, x1, y1 = stroke
    return float(np.degrees(np.arctan2(abs(y1 - y0), abs(x1 - x0))))


def _distinct(weighted: list[tuple[float, Straight]], most: int) -> list[Straight]:
    """The longest lines, without those that nearly coincide with a longer one."""
    kept: list[Straight] = []
    for _, (point, direction) in sorted(weighted, key=lambda item: -item[0]):
        for other, other_direction in kept:
            normal = np.array([-other_direction[1], other_direction[0]])
            if abs(float((point - other) @ normal)) < 10 and abs(float(direction @ other_direction)) > 0.995:
                break
        else:
            kept.append((point, direction))
        if len(kept) == most:
            break
    return kept


def meeting_point(one: Straight, other: Straight) -> NDArray[np.float64]:
    """Where two lines meet; infinitely far when they are parallel."""
    (x, y), (across, down) = one[0].tolist(), one[1].tolist()
    (other_x, other_y), (other_across, other_down) = other[0].tolist(), other[1].tolist()
    apart = other_across * down - across * other_down
    if abs(apart) < 1e-6:
        return np.array([np.inf, np.inf])
    step = (other_across * (other_y - y) - other_down * (other_x - x)) / apart
    return np.array([x + step * across, y + step * down])


def between_lines(
    level: Sequence[Straight], upright: Sequence[Straight], width: int, height: int
) -> NDArray[np.float32]:
    """The corners of all that lies between two lines of either direction, cut off at the edge of the picture."""
    meetings = np.array([[meeting_point(one, other) for other in upright] for one in level], np.float32)
    rows, columns = (list(itertools.combinations(range(len(lines)), 2)) for lines in (level, upright))
    if not rows or not columns:
        return np.zeros((0, 4, 2), np.float32)
    (one, other), (left, right) = np.array(rows).T[:, :, None], np.array(columns).T[:, None, :]
    found = np.stack([meetings[one, left], meetings[one, right], meetings[other, right], meetings[other, left]], axis=2)
    corners = found.reshape(-1, 4, 2)
    low, high = corners.min(axis=1), corners.max(axis=1)
    within = np.isfinite(corners).all(axis=(1, 2)) & (low.min(axis=1) >= -3) & (high <= (width + 3, height + 3)).all(1)
    return np.asarray(np.clip(corners[within], 0, (width - 1, height - 1)), np.float32)
