"""The view of a page: how the upright page is cut from the decoded picture, and the way back. Pure geometry.

Three spaces, all in fractions with the origin top left: the *picture* as decoded; the *page*, which is the picture
cropped, turned and levelled by a `View`, and in which words are read; and the picture *upright*, merely turned by the
quarter turns, which is the space of the boxes in results.json.
"""

import math
from collections.abc import Sequence
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import WHOLE_PAGE, Box, Evidence, View
from pipeline.reading.vision.pixels import Pixels, as_pixels, border_value, scaled, turned

CARD_ASPECT = 85.60 / 53.98
"""Long over short side of an ID-1 card (ISO/IEC 7810)."""
CARD_TOLERANCE = 0.09
"""How far, as a share, the aspect of what was seen may differ from that and still be that of a card."""
SHEET_ASPECT = math.sqrt(2)
"""Long over short side of the A sizes of paper (ISO 216)."""
A4_INCHES = 11.69
"""The long side of an A4 sheet."""
_SNAP = 0.05
"""A quad whose sides are this close to a known aspect is taken to show that aspect."""

_MOST_SHRINK = 1.5
"""How many times smaller a picture may become without being averaged first."""
_PHONE_FOCAL = 0.75
"""Focal length over the long side of the picture: 26 to 28 mm on a full frame, as nearly every phone has."""

Point: TypeAlias = tuple[float, float]
Quad: TypeAlias = tuple[Point, ...]
"""Four corners in a picture, in fractions of it: top left, top right, bottom right, bottom left, as they lie there."""


def has_card_shape(pixels: Pixels, within: float = CARD_TOLERANCE) -> bool:
    """Whether a flat picture, on whichever side, has the aspect of a card, give or take the share `within`."""
    sides = pixels.shape[:2]
    return is_card_aspect(max(sides) / min(sides), within)


def is_card_aspect(aspect: float, within: float = CARD_TOLERANCE) -> bool:
    """Whether a long side over a short one is that of a card, give or take the share `within`."""
    return abs(aspect / CARD_ASPECT - 1) <= within


def within_picture(corners: NDArray[np.floating]) -> Quad:
    """Corners in fractions of a picture, cut off at its edge."""
    return tuple((float(x), float(y)) for x, y in np.clip(corners, 0, 1))


def in_pixels(quad: Sequence[Point], width: int, height: int) -> NDArray[np.float64]:
    """The corners of a quad in the pixels of a picture of that size."""
    return np.array([(x * width, y * height) for x, y in quad])


def grown(corners: NDArray[np.floating], by: float) -> NDArray[np.int32]:
    """Corners in pixels, so many times as far from their middle: whole numbers, as OpenCV fills what they surround."""
    middle = corners.mean(axis=0)
    return np.asarray((middle + (corners - middle) * by).round(), np.int32)


def quad_size(quad: Sequence[Point], width: int, height: int) -> tuple[int, int]:
    """The size in pixels (width, height) of the flat page behind `quad` in a picture of `width` x `height` pixels.

    The longer of opposite sides counts, so that nothing is lost; the other side follows from `true_aspect`. An aspect
    close to that of a card or an A-size sheet becomes exactly that.
    """
    corners = [(x * width, y * height) for x, y in quad]
    across = max(math.dist(corners[0], corners[1]), math.dist(corners[3], corners[2]), 1.0)
    down = max(math.dist(corners[0], corners[3]), math.dist(corners[1], corners[2]), 1.0)
    aspect = true_aspect(quad, width, height)
    for known in (CARD_ASPECT, SHEET_ASPECT, 1 / CARD_ASPECT, 1 / SHEET_ASPECT):
        if abs(aspect / known - 1) <= _SNAP:
            aspect = known
            break
    if across / down < aspect:
        across = down * aspect
    else:
        down = across / aspect
    return max(1, round(across)), max(1, round(down))


def true_aspect(quad: Sequence[Point], width: int, height: int) -> float:
    """Width over height of the flat rectangle that a camera shows as `quad`; at most twice what its sides show.

    For a camera with the view of a phone's main lens, looking at the middle of the picture. A parallelogram, as a
    scanner gives, keeps the ratio of its sides.
    """
    focal = _PHONE_FOCAL * max(width, height)
    centred = [((x - 0.5) * width / focal, (y - 0.5) * height / focal) for x, y in quad]
    matrix = _homography(centred)
    across, down = float(np.linalg.norm(matrix[:, 0])), float(np.linalg.norm(matrix[:, 1]))
    corners = [(x * width, y * height) for x, y in quad]
    sides = max(math.dist(corners[0], corners[1]), math.dist(corners[3], corners[2]), 1e-6) / max(
        math.dist(corners[0], corners[3]), math.dist(corners[1], corners[2]), 1e-6
    )
    return min(2 * sides, max(sides / 2, across / max(down, 1e-9)))


def apply_view(pixels: Pixels, view: View, *, size: tuple[int, int] | None = None) -> Pixels:
    """The upright page: the quad cut out and flattened, quarter turns, then the skew; grey or RGB as it came.

    `size` is the width and height in pixels to flatten a quad to (before the turns), else `quad_size`.
    """
    page = pixels if view.quad is None else _flattened(pixels, view.quad, size)
    page = turned(page, view.quarter_turns)
    return page if view.skew_degrees == 0.0 else _levelled(page, view.skew_degrees)


def _flattened(pixels: Pixels, quad: Sequence[Point], size: tuple[int, int] | None) -> Pixels:
    height, width = pixels.shape[:2]
    wide, high = size or quad_size(quad, width, height)
    corners = [(x * width, y * height) for x, y in quad]
    shrink = max(math.dist(corners[0], corners[1]) / wide, math.dist(corners[0], corners[3]) / high)
    if shrink > _MOST_SHRINK:  # average first: a plain warp would skip pixels
        pixels, corners = _part_around(pixels, corners, 1 / shrink)
    return _warped(pixels, corners, (wide, high), cv2.INTER_CUBIC)


def warped(pixels: Pixels, quad: Sequence[Point], size: tuple[int, int], interpolation: int) -> Pixels:
    """What `quad` cuts out, flattened to that width and height, each pixel from those around its place alone."""
    height, width = pixels.shape[:2]
    return _warped(pixels, [(x * width, y * height) for x, y in quad], size, interpolation)


def _warped(pixels: Pixels, corners: Sequence[Point], size: tuple[int, int], interpolation: int) -> Pixels:
    """The same with corners in pixels."""
    wide, high = size
    source = np.array(corners, np.float32) - np.float32(0.5)
    target = np.array([(-0.5, -0.5), (wide - 0.5, -0.5), (wide - 0.5, high - 0.5), (-0.5, high - 0.5)], np.float32)
    matrix = cv2.getPerspectiveTransform(source, target)
    return as_pixels(cv2.warpPerspective(pixels, matrix, size, flags=interpolation, borderMode=cv2.BORDER_REPLICATE))


def _part_around(pixels: Pixels, corners: Sequence[Point], factor: float) -> tuple[Pixels, list[Point]]:
    """The part of a picture around the corners (in pixels), made smaller, and where the corners lie in it."""
    height, width = pixels.shape[:2]
    left, top = (max(0, int(min(along) - 2 / factor)) for along in zip(*corners, strict=True))
    right, bottom = (int(max(along) + 2 / factor) + 1 for along in zip(*corners, strict=True))
    part = pixels[top : min(height, bottom), left : min(width, right)]
    small = scaled(as_pixels(part), factor)
    across, down = small.shape[1] / part.shape[1], small.shape[0] / part.shape[0]
    return small, [((x - left) * across, (y - top) * down) for x, y in corners]


def _levelled(page: Pixels, degrees: float) -> Pixels:
    height, width = page.shape[:2]
    centre = ((width - 1) / 2, (height - 1) / 2)
    matrix = cv2.getRotationMatrix2D(centre, -degrees, 1.0)  # OpenCV counts anticlockwise
    fill = border_value(page)
    return as_pixels(
        cv2.warpAffine(
            page,
            matrix,
            (width, height),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=(fill,) * 3,
        )
    )


def corners_of(box: Box) -> Quad:
    """The corners of an upright rectangle."""
    return ((box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1))


def to_picture(view: View, box: Box, width: float, height: float) -> Box:
    """The box around `box` (in the page) in fractions of the picture as decoded.

    `width` and `height` are those of the page (`Page.width`, `Page.height`); only their ratio counts.
    """
    return _around([point_to_picture(view, corner, width, height) for corner in corners_of(box)])


def to_upright(view: View, box: Box, width: float, height: float) -> Box:
    """The box around `box` (in the page) in fractions of the whole picture, merely turned by the quarter turns.

    `width` and `height` are those of the page (`Page.width`, `Page.height`); only their ratio counts. What lies
    outside the picture is cut off.
    """
    there = (point_to_picture(view, corner, width, height) for corner in corners_of(box))
    return _around([turned_point(point, view.quarter_turns) for point in there])


def upright_box(evidence: Evidence) -> Box:
    """The box of a piece of evidence on the whole picture, as `to_upright` gives it."""
    return to_upright(evidence.view, evidence.box, evidence.aspect, 1.0)


def point_to_picture(view: View, point: Point, width: float, height: float) -> Point:
    """Where a point of the page (of `width` x `height`, any unit) lies in the picture, in fractions."""
    x, y = _rotated(point, -view.skew_degrees, width, height)
    x, y = turned_point((x, y), -view.quarter_turns)
    return (x, y) if view.quad is None else _through(_homography(view.quad), x, y)


def point_from_picture(view: View, point: Point, width: float, height: float) -> Point:
    """Where a point of the picture lies in the page (of `width` x `height`, any unit), in fractions: the inverse."""
    x, y = point
    if view.quad is not None:
        x, y = _through(np.asarray(np.linalg.inv(_homography(view.quad)), np.float64), x, y)
    x, y = turned_point((x, y), view.quarter_turns)
    return _rotated((x, y), view.skew_degrees, width, height)


def _rotated(point: Point, degrees: float, width: float, height: float) -> Point:
    """`point` turned clockwise about the middle of a page of this size; fractions in, fractions out."""
    if degrees == 0.0:
        return point
    angle = math.radians(degrees)
    x, y = (point[0] - 0.5) * width, (point[1] - 0.5) * height
    return (
        (x * math.cos(angle) - y * math.sin(angle)) / width + 0.5,
        (x * math.sin(angle) + y * math.cos(angle)) / height + 0.5,
    )


def turned_point(point: Point, quarter_turns: int) -> Point:
    """Where a point goes when the picture is turned clockwise by so many quarters."""
    x, y = point
    match quarter_turns % 4:
        case 1:
            return 1 - y, x
        case 2:
            return 1 - x, 1 - y
        case 3:
            return y, 1 - x
        case _:
            return x, y


def _homography(quad: Sequence[Point]) -> NDArray[np.float64]:
    """The map from the unit square to `quad`; it is the same whatever the sizes in pixels."""
    rows: list[list[float]] = []
    goal: list[float] = []
    for (u, v), (x, y) in zip(corners_of(WHOLE_PAGE), quad, strict=True):
        rows += [[u, v, 1, 0, 0, 0, -x * u, -x * v], [0, 0, 0, u, v, 1, -y * u, -y * v]]
        goal += [x, y]
    solution = np.linalg.solve(np.array(rows, np.float64), np.array(goal, np.float64))
    return np.append(solution, 1.0).reshape(3, 3)


def _through(matrix: NDArray[np.float64], x: float, y: float) -> Point:
    a, b, c = (float(value) for value in matrix @ np.array([x, y, 1.0]))
    return a / c, b / c


def _around(points: Sequence[Point]) -> Box:
    xs = [min(1.0, max(0.0, x)) for x, _ in points]
    ys = [min(1.0, max(0.0, y)) for _, y in points]
    return Box(min(xs), min(ys), max(xs), max(ys))
