"""Where the ink is: what is darker (or, on a dark bar, lighter) than its surroundings, as a mask and as letters."""

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box
from pipeline.reading.vision.bars import BAR, dark_bars, without_bars
from pipeline.reading.vision.pixels import (
    Mask,
    Pixels,
    Values,
    as_pixels,
    halved,
    percentiles,
    pieces_of,
    runs_of,
    thumbnail,
)

PAPER = 245
"""The brightness of the paper of an even picture."""
_MUCH_SMALLER = 8
"""From so much smaller a copy is made of half the picture, which is several times as fast and cannot be told apart."""
_REACH = 9
"""Pixels of that copy across which the brightest is taken."""
_PAPER_STRAYS = 60
"""What is darker than the page's median by more than so many levels is no paper."""
_STRENGTH = 2.0
"""How many times darker than in the picture print is made."""
_JUDGED = 40
"""Words at most, of which the sharpness is that of a page."""
_MANY_SPECKS = 1500
"""Of a page with salt and pepper, when they are thrice its letters as well."""
_DARK = 100
"""Median brightness; grey recycled paper under a poor lamp is above it, a photo without light far below."""
_PATCH = 128
"""Pixels a side of the places where grain is measured."""
_MOST_GRAIN = 25.0
"""Mean difference of a pixel from the middle of its neighbours; photos at night have 10, noise 50 and more."""
_MOST_STRONG = 0.003
"""Of a page that differs clearly from its surroundings; a page with more of it is not blank."""
_CLOUDS_LONG_SIDE = 88
"""So small a copy of a page shows neither grain nor letters, only where print makes the paper darker."""
_LEAST_CLOUDS = 2.0
"""Levels; blank paper strays by 0.5 from even light, with print showing through by 1.5, blurred print by over 2.3."""
_LETTERS_LONG_SIDE = 1240
"""The size at which a page is looked at before it is read: A4 at 106 dpi."""


@dataclass(frozen=True)
class Ink:
    """The marks of a page at a small size."""

    mask: Mask
    """Marks of the size of letters only: no frames, pictures, shadows or specks."""
    boxes: NDArray[np.int32]
    """x, y, width, height of each, in pixels of the mask."""
    depth: NDArray[np.float32]
    """How much darker each is than its surroundings, 0 to 255."""
    specks: int
    """How many marks are too small to be letters."""

    @property
    def letters(self) -> int:
        """How many marks could be letters or joined letters."""
        return len(self.boxes)

    @property
    def letter_height(self) -> float:
        """The median height of the marks in fractions of the height of the page; 0 when there are none."""
        return float(np.median(self.boxes[:, 3])) / self.mask.shape[0] if self.letters else 0.0

    @cached_property
    def middles(self) -> NDArray[np.float64]:
        """X and y of the middle of each mark, in fractions of the page."""
        return np.asarray((self.boxes[:, :2] + self.boxes[:, 2:] / 2) / self.mask.shape[::-1], np.float64)

    @property
    def places(self) -> list[Box]:
        """Where each mark stands, in fractions of the page."""
        high, wide = self.mask.shape
        return [Box(x / wide, y / high, (x + w) / wide, (y + h) / high) for x, y, w, h in self.boxes.tolist()]

    def within(self, box: Box) -> NDArray[np.bool_]:
        """For each mark, whether its middle lies in a box."""
        x, y = self.middles.T
        return np.asarray((box.x0 <= x) & (x <= box.x1) & (box.y0 <= y) & (y <= box.y1))

    def rows_of(self, chosen: NDArray[np.bool_]) -> list[tuple[int, int]]:
        """From where to where down the mask, in pixels, each row of the chosen marks reaches: none lies between two."""
        inked = np.zeros(len(self.mask), np.bool_)
        for _, top, _, tall in self.boxes[chosen].tolist():
            inked[top : top + tall] = True
        return runs_of(inked)

    def at_middles(self, plane: NDArray[Values]) -> NDArray[Values]:
        """What a plane as large as the mask has in the middle of each mark."""
        left, top, wide, high = self.boxes.T
        return np.asarray(plane[top + high // 2, left + wide // 2])


def _coarse(grey: Pixels, factor: int) -> Pixels:
    """The picture, smaller by a factor."""
    size = (max(1, grey.shape[1] // factor), max(1, grey.shape[0] // factor))
    half = halved(grey) if factor >= _MUCH_SMALLER else grey
    return as_pixels(cv2.resize(half, size, interpolation=cv2.INTER_AREA))


def _paper(small: Pixels) -> Pixels:
    """The paper of a small copy without its print: what is brightest around each point, smoothed."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_REACH, _REACH))
    closed = cv2.morphologyEx(cv2.medianBlur(small, 3) if min(small.shape) > 3 else small, cv2.MORPH_CLOSE, kernel)
    return as_pixels(cv2.GaussianBlur(closed, (0, 0), _REACH / 2))


def _enlarged(small: Pixels, shape: tuple[int, ...]) -> Pixels:
    return as_pixels(cv2.resize(small, (shape[1], shape[0]), interpolation=cv2.INTER_LINEAR))


def evened(grey: Pixels, *, bars_too: bool = True) -> Pixels:
    """The picture as if lit evenly: divided by its background, so that print is dark on light everywhere.

    What is less than half as bright as the paper around it is no shadow but a dark bar; it is turned into its negative,
    since Tesseract often passes over light print. Without `bars_too` it stays as dark as it is.
    """
    coarse = _coarse(grey, max(2, max(grey.shape) // 260))
    small = _paper(coarse)
    around = max(3, min(small.shape) * 4 // 5) | 1
    brightest = cv2.dilate(small, np.ones((around, around), np.uint8))
    if not bars_too:  # by degrees: a shadow as deep as a bar would else have an edge there, through whatever print
        paper = _enlarged(as_pixels(np.maximum(np.maximum(small, brightest * np.float32(BAR)), 1)), grey.shape)
        return as_pixels(cv2.divide(grey, paper, scale=PAPER))
    near = cv2.dilate(dark_bars(coarse, small, as_pixels(brightest)), np.ones((5, 5), np.uint8))
    paper = _enlarged(as_pixels(np.maximum(np.where(near > 0, brightest, small), 1)), grey.shape)
    even = as_pixels(cv2.divide(grey, paper, scale=PAPER))
    return without_bars(even, as_pixels(near), PAPER) if near.any() else even


def strengthened(grey: Pixels) -> Pixels:
    """The picture lit evenly, with all that is paper made white and all print darkened, so that pale print counts too.

    Tesseract divides a page into ink and paper by one threshold: beside black text, small grey labels fall on the side
    of the paper. What is paper is told by its most common brightness and how far that strays (grain, guilloche).
    """
    even = evened(grey)
    sample = as_pixels(even[::4, ::4])
    light = as_pixels(sample > int(percentiles(sample, (50,))[0]) - _PAPER_STRAYS)
    if not light.any():
        return even
    (common,) = percentiles(sample, (50,), light)
    apart = as_pixels(cv2.absdiff(sample, np.full_like(sample, round(common))))
    strays = percentiles(apart, (50,), light)[0] * 1.4826
    white = common - 3.0 * strays - 3.0
    levels = 255.0 - np.maximum(white - np.arange(256, dtype=np.float32), 0.0) * _STRENGTH
    return as_pixels(cv2.LUT(even, np.clip(levels, 0, 255).astype(np.uint8)))


def surroundings(shape: tuple[int, ...]) -> int:
    """The pixels across and down of what surrounds a point of a page of that height and width: see `depths`."""
    return max(15, max(shape) // 40) | 1


def depths(grey: Pixels, window: int = 0) -> Pixels:
    """By how much each point is darker than what surrounds it; 0 where it is lighter.

    `window` are the `surroundings` of the whole page, where this is a part of it.
    """
    window = window or surroundings(grey.shape)
    return as_pixels(cv2.subtract(cv2.blur(grey, (window, window)), grey))


def find_ink(grey: Pixels, *, least_contrast: int = 28) -> Ink:
    """The marks of the size of letters, on a copy of at most 1240 pixels a side."""
    small = thumbnail(grey, _LETTERS_LONG_SIDE)
    size = max(small.shape)
    deep = depths(small)
    dark = cv2.threshold(deep, least_contrast // 2, 1, cv2.THRESH_BINARY)[1]
    marks = pieces_of(as_pixels(dark))
    count, labels, stats = len(marks), marks.labels, marks.stats
    if count <= 1:
        return Ink(np.zeros_like(small), np.zeros((0, 4), np.int32), np.zeros(0, np.float32), 0)
    wide, high, area = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT], stats[:, cv2.CC_STAT_AREA]
    highest = max(12.0, size / 14)
    keep = (
        (high >= 3)
        & (wide >= 2)
        & (area >= 5)
        & (high <= highest)
        & (wide <= highest * 4)
        & (area >= 0.08 * wide * high)
    )
    keep &= np.maximum(wide, high) >= 4
    keep[0] = False
    some = labels[::2, ::2]  # a quarter of the pixels tells as much
    marked = some > 0
    some = some[marked]
    darker = np.bincount(some, weights=deep[::2, ::2][marked], minlength=count)
    depth = (darker / np.maximum(np.bincount(some, minlength=count), 1))[keep].astype(np.float32)
    return Ink(marks.where(keep), stats[keep][:, :4].astype(np.int32), depth, int((area[1:] < 5).sum()))


def without_specks(grey: Pixels, ink: Ink) -> Pixels:
    """The picture with salt and pepper wiped out, as a poor fax has; untouched when it has little of it."""
    if ink.specks < _MANY_SPECKS or ink.specks < 3 * ink.letters:
        return grey
    return as_pixels(cv2.medianBlur(grey, 3))


def is_blank(grey: Pixels) -> bool:
    """Whether there is no print on the page: nothing that differs clearly from its surroundings but specks and edges.

    Print that shows through from the back, punched holes, a scanner's dark edge and dust do not count; print that is
    blurred until no letter is left does.
    """
    height, width = grey.shape
    if min(height, width) < 12:
        return float(cv2.meanStdDev(grey)[1][0][0]) < 2.0
    inner = grey[height // 50 : height - height // 50, width // 50 : width - width // 50]
    if float(cv2.meanStdDev(inner)[1][0][0]) < 2.0:
        return True
    small = thumbnail(inner, _LETTERS_LONG_SIDE)
    paper = _enlarged(_paper(_coarse(small, 4)), small.shape)
    strong = cv2.threshold(cv2.absdiff(paper, small), 48, 1, cv2.THRESH_BINARY)[1]
    if cv2.countNonZero(strong) >= _MOST_STRONG * strong.size:
        return False
    count, _, stats, _ = cv2.connectedComponentsWithStats(strong, connectivity=8)
    marks = int(((stats[1:, cv2.CC_STAT_AREA] >= 6) & (stats[1:, cv2.CC_STAT_HEIGHT] >= 4)).sum()) if count > 1 else 0
    return marks < 4 and _clouds(grey) < _LEAST_CLOUDS


def _clouds(grey: Pixels) -> float:
    """How far the brightness of the paper strays from that of an evenly rising light: what is left of blurred print."""
    small = thumbnail(grey, _CLOUDS_LONG_SIDE).astype(np.float32)
    height, width = small.shape
    inner = small[height // 12 : height - height // 12, width // 12 : width - width // 12]
    y, x = (axis.ravel() for axis in np.mgrid[-1 : 1 : inner.shape[0] * 1j, -1 : 1 : inner.shape[1] * 1j])
    light = np.stack((np.ones_like(x), x, y, x * y, x * x, y * y), axis=1)
    return float((inner.ravel() - light @ np.linalg.lstsq(light, inner.ravel(), rcond=None)[0]).std())


def is_dark(grey: Pixels) -> bool:
    """Whether the picture is darker than any paper: print on it may have drowned, so that it cannot be called blank."""
    return float(np.median(grey)) < _DARK


def is_noise(grey: Pixels) -> bool:
    """Whether neighbouring pixels have as good as nothing to do with each other, as in a picture that was damaged.

    To be asked of the picture in full: made smaller, noise is an even grey, and would pass for a blank page.
    """
    height, width = grey.shape
    if min(height, width) < 3:
        return False
    tops, lefts = ([size * k // 4 for k in (1, 2, 3)] for size in (height, width))
    patches = (as_pixels(grey[top : top + _PATCH, left : left + _PATCH]) for top in tops for left in lefts)
    grain = [float(cv2.absdiff(patch, cv2.medianBlur(patch, 3)).mean()) for patch in patches]
    return float(np.median(grain)) > _MOST_GRAIN


def sharpness(grey: Pixels, boxes: NDArray[np.float64] | None = None) -> float:
    """How crisp the print is, 0 to 1: the width of the edges of letters against their height.

    `boxes` are words as x0, y0, x1, y1 in fractions; a reader copes down to about 0.5. 1.0 when nothing can be judged.
    """
    if boxes is None or not len(boxes):
        return 1.0
    height, width = grey.shape
    found: list[float] = []
    for x0, y0, x1, y1 in boxes[:: -(-len(boxes) // _JUDGED)]:
        part = as_pixels(grey[int(y0 * height) : int(y1 * height) + 1, int(x0 * width) : int(x1 * width) + 1])
        if part.shape[0] < 6 or part.shape[1] < 6:
            continue
        low, high = percentiles(part, (5, 95))
        contrast = high - low
        if contrast < 20:
            continue
        steep = percentiles(as_pixels(cv2.absdiff(part[:, 1:], part[:, :-1])), (97,))[0]
        found.append(contrast / max(steep, 1.0) / part.shape[0])  # edge width in heights of the word
    if not found:
        return 1.0
    edge = float(np.median(found))
    return float(np.clip(1.45 - 2.5 * edge, 0.0, 1.0))
