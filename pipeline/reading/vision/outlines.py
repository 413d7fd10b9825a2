"""Outlines in a picture: what differs from its surroundings, four-cornered shapes, exact corners.

It proposes; `photo` judges which of the proposals is a sheet or a card.
"""

import math
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.along import points_along, sample
from pipeline.reading.vision.lines import SIZE, Straight, meeting_point
from pipeline.reading.vision.pixels import Mask, Pixels, as_pixels, fitted, median_of, percentiles, ring_of

LEAST_CARD = 0.025
"""The least area of a card in fractions of the picture."""
DIFFERENT = 14.0
"""The least difference in colour (CIELAB, 8-bit) between the two sides of an edge."""
_PAPER = 75
"""The percentile of brightness that is paper on a sheet."""
_FAINTEST_TINT = 2.0
"""The least difference in hue (CIELAB, counted double) of a tinted card from the paper around it."""
_RECTANGULAR = 0.965
"""Of its bounding rectangle, what a card fills; seen at an angle it fills less."""
_FULL = 0.96
"""Of its hull."""
_HUE = 200.0
"""The factor that makes logarithms of ratios of colours as large as differences of CIELAB, its colour doubled."""
_LEAST_LIGHT = 16.0
"""Levels added to each colour before ratios are taken, since in the dark these are noise."""
_MOST_HUE = 40.0
"""Difference in hue above which one counts no more than another: between a pale card and paper it is 10 to 30."""
_POINTS, _FEWEST_POINTS = 48, 16
"""Along a side; and of those, at which the colour changes: fewer do not move it."""
_STEP = 4
"""Pixels across a side between which the colour changes."""
_PARTS = 6
"""Of a side, each with what lies near it looked at by itself: a side that lies aslant is near little of its box."""

_DOUBLED = np.array([[1, 0, 0, 0], [0, 2, 0, -256], [0, 0, 2, -256]], np.float32)
"""From 8-bit CIELAB to lightness, and twice what each colour is off grey."""


def smoothed(small: Pixels) -> Pixels:
    """A small picture without its grain, for `colours_of` and `hues_of`."""
    return as_pixels(cv2.medianBlur(small, 5)) if min(small.shape[:2]) > 5 else small


def colours_of(smooth: Pixels) -> NDArray[np.float32]:
    """CIELAB, with colour counted double: paper and table often share a brightness but not a hue."""
    if smooth.ndim == 2:
        greys = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
        bright = cv2.LUT(smooth, cv2.cvtColor(greys, cv2.COLOR_RGB2LAB)[0, :, 0].copy()).astype(np.float32)
        return np.asarray(cv2.merge((bright, np.zeros_like(bright), np.zeros_like(bright))), np.float32)
    lab = cv2.cvtColor(smooth, cv2.COLOR_RGB2LAB).astype(np.float32)
    return np.asarray(cv2.transform(lab, _DOUBLED), np.float32)


def colours_along(smooth: Pixels, corners: NDArray[np.float32], reach: int) -> NDArray[np.float32]:
    """`colours_of` what lies within `reach` pixels of the sides of a quadrilateral, a fifth of it; else anything."""
    colours = np.empty((*smooth.shape[:2], 3), np.float32)
    shares = np.linspace(0.0, 1.0, _PARTS + 1)[:, None]
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        for one, other in pairwise(start + shares * (end - start)):
            left, top = (max(0, int(at) - reach - 1) for at in np.minimum(one, other))
            right, bottom = (max(0, int(at) + reach + 2) for at in np.maximum(one, other))
            part = smooth[top:bottom, left:right]
            if part.size:
                colours[top:bottom, left:right] = colours_of(as_pixels(part))
    return colours


def hues_of(smooth: Pixels) -> NDArray[np.float32] | None:
    """Red over green and blue over green, which a shadow does not change, as CIELAB's colour is; None for a grey one.

    The colours that `colours_of` gives grow paler with the light: half of white paper in a shadow is of two hues there.
    """
    if smooth.ndim == 2:
        return None
    levels = (np.log(np.arange(256, dtype=np.float32) + _LEAST_LIGHT) * _HUE).astype(np.float32)
    red, green, blue = (cv2.LUT(plane, levels) for plane in cv2.split(smooth))
    return np.asarray(cv2.merge((cv2.subtract(red, green), cv2.subtract(blue, green))), np.float32)


def in_colour(picture: Pixels) -> tuple[NDArray[np.float32], NDArray[np.float32] | None]:
    """The colours and hues of a small copy of a picture, in which sheets and cards are sought."""
    smooth = smoothed(fitted(picture, SIZE))
    return colours_of(smooth), hues_of(smooth)


def edge_masks(change: Mask) -> Iterator[Mask]:
    """Where the colour changes (see `change_of`), at three strengths, closed to outlines."""
    kernel = np.ones((3, 3), np.uint8)
    for threshold in (14, 30, 60):
        yield as_pixels(cv2.dilate((change > threshold).astype(np.uint8) * 255, kernel))


def change_of(colours: NDArray[np.float32]) -> Mask:
    """How much the colour changes at each point, 0 to 255."""
    blurred = cv2.GaussianBlur(colours, (0, 0), 1.5)
    along_x = cv2.Sobel(blurred, cv2.CV_32F, 1, 0, ksize=3)
    along_y = cv2.Sobel(blurred, cv2.CV_32F, 0, 1, ksize=3)
    lightness, red_green, yellow_blue = cv2.split(np.abs(along_x) + np.abs(along_y))
    return as_pixels(np.clip(cv2.max(cv2.max(lightness, red_green), yellow_blue) / 2, 0, 255))


def colour_masks(colours: NDArray[np.float32]) -> Iterator[Mask]:
    """What differs from the surroundings at the edge of the picture, and what is bright."""
    planes = cv2.split(colours)
    apart = [
        [np.abs(plane - value) for plane, value in zip(planes, centre, strict=True)]
        for centre in _centres(colours, colours[:, :, 0])
    ]
    distance = np.sqrt(np.minimum.reduce([one[0] ** 2 + one[1] ** 2 + one[2] ** 2 for one in apart]))
    for plane in (distance, planes[0], -(np.abs(planes[1]) + np.abs(planes[2]))):
        yield _brightest(plane)


def hue_mask(hues: NDArray[np.float32], brightness: NDArray[np.float32]) -> Mask:
    """What differs in hue from the surroundings at the edge of the picture."""
    red, blue = cv2.split(hues)
    apart = [np.abs(red - centre[0]) + np.abs(blue - centre[1]) for centre in _centres(hues, brightness)]
    return _brightest(np.minimum(np.minimum.reduce(apart), _MOST_HUE))  # a flag in full colour is not all that counts


def by_hue(colours: NDArray[np.float32], hues: NDArray[np.float32] | None) -> tuple[Mask, ...]:
    """See `hue_mask`; none of a grey picture."""
    return () if hues is None else (hue_mask(hues, colours[:, :, 0]),)


def _brightest(plane: NDArray[Any]) -> Mask:
    """The part of a plane with high values, by Otsu's threshold."""
    level = cv2.normalize(plane, None, 0, 255, cv2.NORM_MINMAX).astype(np.uint8)  # type: ignore[call-overload]
    return _tidied(as_pixels(cv2.threshold(level, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[1]), 9)


def _centres(colours: NDArray[np.float32], brightness: NDArray[np.float32]) -> NDArray[np.float32]:
    """Three typical colours of the surroundings: those of their dark, middling and bright thirds."""
    band = max(3, min(brightness.shape) // 50)
    order = np.argsort(ring_of(brightness, band), kind="stable")
    parts = np.array_split(ring_of(colours, band)[order], 3)
    return np.array([np.median(part, axis=0) for part in parts], np.float32)


def solid_masks(colours: NDArray[np.float32], hues: NDArray[np.float32] | None) -> Iterator[Mask]:
    """What is not bare paper, without print: what stays dark or coloured after thin strokes are wiped out.

    Once for paper of one brightness, once for paper that the lamp of a scanner leaves darker towards the edges, and
    once by hue alone, which no shadow changes and in which a pale card differs from white paper by a trace.
    """
    bright = np.ascontiguousarray(colours[:, :, 0])
    grey = np.zeros((1, 1), np.float32)
    tint = grey if hues is None else _apart(colours[:, :, 1], _middle) + _apart(colours[:, :, 2], _middle)
    levels = as_pixels(bright)  # whole numbers, whose place in their order is found in a fraction of the time
    (level,) = percentiles(levels, (_PAPER,))
    yield _solid(np.maximum(np.float32(level) - bright, tint))
    paper = (_even(_paper_along(levels.T))[None, :] - level) + _even(_paper_along(levels))[:, None]
    yield _solid(np.maximum(paper - bright, tint))
    if hues is not None:
        tint = _apart(hues[:, :, 0], median_of) + _apart(hues[:, :, 1], median_of)
    if cv2.minMaxLoc(tint)[1] >= _FAINTEST_TINT:
        yield _tinted(tint)


def _apart(plane: NDArray[np.float32], middle: Callable[[NDArray[np.float32]], np.floating]) -> NDArray[np.float32]:
    """By how much each point differs from the most common one."""
    return np.asarray(np.abs(plane - middle(plane)), np.float32)


def _middle(hue: NDArray[Any]) -> np.float32:
    """The median of a plane of `colours_of`: even whole numbers from -256 to 254."""
    return np.float32(2 * percentiles(as_pixels(hue / 2 + 128), (50,))[0] - 256)


def _paper_along(levels: Pixels) -> NDArray[np.float32]:
    """The brightness of paper in each row, as `numpy.percentile`."""
    place = _PAPER / 100 * (levels.shape[1] - 1)
    low = int(place)
    ranked = np.sort(np.ascontiguousarray(levels), axis=1, kind="stable").astype(np.float32)  # counts, for bytes
    high = min(low + 1, levels.shape[1] - 1)
    return np.asarray(ranked[:, low] + np.float32(place - low) * (ranked[:, high] - ranked[:, low]), np.float32)


def _tinted(tint: NDArray[np.float32]) -> Mask:
    """What is of another hue than the paper, however faintly: by more than the paper's own hue strays."""
    least = max(_FAINTEST_TINT, 3.0 * float(median_of(tint)))
    wiped = cv2.morphologyEx(np.minimum(tint, 255), cv2.MORPH_OPEN, np.ones((7, 7), np.uint8))
    return _tidied(as_pixels((wiped >= least).astype(np.uint8) * 255), 11)


def _even(profile: NDArray[np.float32]) -> NDArray[np.float32]:
    """The brightness along the page without the bumps of what lies on it."""
    size = min(2 * (len(profile) // 30) + 1, 31)
    padded = np.pad(profile, size // 2, mode="edge")
    return np.asarray(np.median(np.lib.stride_tricks.sliding_window_view(padded, size), axis=1), np.float32)


def _solid(off: NDArray[np.float32]) -> Mask:
    """What stays `off`, darker than the paper or of another hue, after thin strokes are wiped out."""
    wiped = cv2.morphologyEx(as_pixels(np.clip(off, 0, 255)), cv2.MORPH_OPEN, np.ones((11, 11), np.uint8))
    return _tidied(as_pixels((wiped > 9).astype(np.uint8) * 255), 11)


def _tidied(mask: Mask, size: int) -> Mask:
    if not cv2.countNonZero(mask):
        return mask
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel)
    return as_pixels(cv2.morphologyEx(closed, cv2.MORPH_OPEN, kernel))


def quads_in(mask: Mask) -> Iterator[NDArray[np.float32]]:
    """Four-cornered outlines in the mask, as corners in pixels."""
    height, width = mask.shape
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    least = LEAST_CARD * height * width
    large = (c for c in contours if math.prod(cv2.boundingRect(c)[2:]) >= least)  # cheaper to tell than the hull
    big = [c for c in large if cv2.contourArea(cv2.convexHull(c)) >= least]
    for contour in sorted(big, key=cv2.contourArea, reverse=True)[:12]:
        hull = cv2.convexHull(contour)
        around = cv2.arcLength(hull, True)
        for share in (0.02, 0.04, 0.07):
            outline = cv2.approxPolyDP(hull, share * around, True)
            if len(outline) == 4:
                yield ordered(outline.reshape(4, 2).astype(np.float32))
                break
        else:
            rectangle = cv2.boxPoints(cv2.minAreaRect(hull)).astype(np.float32)
            if cv2.contourArea(hull) >= 0.88 * cv2.contourArea(rectangle):
                yield ordered(rectangle)


def rectangles_in(mask: Mask) -> Iterator[NDArray[np.float32]]:
    """What is rectangular in the mask but for its rounded corners, as corners in pixels: cards as a scanner sees them.

    Their sides need not be refined, which could move a pale side to the print along it.
    """
    height, width = mask.shape
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for contour in contours:
        hull = cv2.convexHull(contour)
        area = cv2.contourArea(hull)
        if LEAST_CARD * height * width <= area:
            rectangle = cv2.boxPoints(cv2.minAreaRect(hull)).astype(np.float32)
            if area >= _RECTANGULAR * cv2.contourArea(rectangle) and cv2.contourArea(contour) >= _FULL * area:
                yield ordered(rectangle)


def ordered(corners: NDArray[np.float32]) -> NDArray[np.float32]:
    """Clockwise from the corner nearest the top left, so that a rectangle leans at most 45 degrees."""
    centre = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - centre[1], corners[:, 0] - centre[0])
    clockwise = corners[np.argsort(angles, kind="stable")]
    sides = [clockwise[(k + 1) % 4] - clockwise[k] for k in range(4)]
    lean = [
        sides[k][0] / max(float(np.linalg.norm(sides[k])), 1e-6)
        - sides[(k + 2) % 4][0] / max(float(np.linalg.norm(sides[(k + 2) % 4])), 1e-6)
        for k in range(4)
    ]
    return np.roll(clockwise, -int(np.argmax(lean)), axis=0)


def refined(corners: NDArray[np.float32], colours: NDArray[np.float32], *, reach: int = 12) -> NDArray[np.float32]:
    """The corners moved to where lines through the strongest changes of colour within `reach` of each side meet."""
    sides = np.roll(corners, -1, axis=0) - corners
    lengths = np.linalg.norm(sides, axis=1)
    if float(lengths.min()) < 20:
        return corners
    points = points_along(corners, np.linspace(0.08, 0.92, _POINTS), *np.arange(-reach, reach + 1))
    across = sample(colours, points)
    change = np.abs(across[_STEP:] - across[:-_STEP]).sum(axis=3)
    edges = np.take_along_axis(points, change.argmax(axis=0)[None, :, :, None] + _STEP // 2, axis=0)[0]
    strong = change.max(axis=0) > DIFFERENT
    lines = [
        _line_through(edges[k, strong[k]], corners[k], sides[k] / lengths[k])
        if strong[k].sum() >= _FEWEST_POINTS
        else (corners[k], sides[k] / lengths[k])
        for k in range(4)
    ]
    moved = np.array([meeting_point(lines[k - 1], lines[k]) for k in range(4)], np.float32)
    far = np.linalg.norm(moved - corners, axis=1).max()
    return moved if np.isfinite(far) and far <= 3.5 * reach else corners


def _line_through(points: NDArray[np.float64], start: NDArray[np.float32], direction: NDArray[np.float32]) -> Straight:
    """The line that most of the points lie on: a robust fit, which a finger or a shadow on the side does not bend."""
    fitted_line = cv2.fitLine(points.astype(np.float32), cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()
    found = np.array(fitted_line[:2], np.float32)
    if float(found @ direction) < 0:
        found = -found
    if float(found @ direction) < math.cos(math.radians(8)):
        return start, direction
    return np.array(fitted_line[2:], np.float32), found
