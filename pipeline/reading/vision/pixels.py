"""Small helpers on decoded pixels: one grey or RGB array of 8 bits per channel, whatever the file was."""

import math
import weakref
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box

Pixels: TypeAlias = NDArray[np.uint8]
"""Height x width (grey) or height x width x 3 (RGB), 8 bits."""

Mask: TypeAlias = NDArray[np.uint8]
"""Height x width, 255 where something is (ink, sheet), else 0."""

Values = TypeVar("Values", bound=np.generic)

_PRINT_DARKER = 90
"""Levels by which print is darker than the paper."""
_PAPER = (15, 92)
"""Percentiles between which the paper is taken to vary; beyond lie portraits, shadows and soft edges of print."""
_LIGHT = 80
"""The percentile of brightness that is paper on a cut-out of a line."""
_TINT = 20
"""Levels by which lines must darken the paper to be worth removing."""
_SOME = 4096
"""Points that tell near what value the median lies."""
_LARGE = 4_000_000
"""Levels of a picture of which the half is remembered: four copies of a photo begin by it."""
_HALF: dict[str, tuple["weakref.ref[Pixels]", "Pixels"]] = {}
"""The last such picture, while anybody holds it, and its half."""
_WARPED = 32_000
"""Pixels of a side up to which OpenCV moves the pixels of a picture."""
_MOST_IN_16_BITS = 65_000
"""Pieces of a mask that can be numbered so."""
_TURNS = {1: cv2.ROTATE_90_CLOCKWISE, 2: cv2.ROTATE_180, 3: cv2.ROTATE_90_COUNTERCLOCKWISE}


def one_thread() -> None:
    """Keep OpenCV to one thread and off the graphics card: workers are the unit of parallel work here."""
    if cv2.getNumThreads() != 1:
        cv2.setNumThreads(1)
        cv2.ocl.setUseOpenCL(False)


def as_pixels(array: object) -> Pixels:
    """What OpenCV returns, as the 8-bit array it is."""
    return np.ascontiguousarray(array, dtype=np.uint8)


def grey_of(pixels: Pixels) -> Pixels:
    """The brightness of the picture, 8 bits; a grey picture is returned as it is."""
    if pixels.ndim == 2:
        return pixels
    if pixels.shape[2] == 1:
        return as_pixels(pixels[:, :, 0])
    return as_pixels(cv2.cvtColor(pixels[:, :, :3], cv2.COLOR_RGB2GRAY))


def ink_channel(pixels: Pixels) -> Pixels:
    """The brightest of the three colours at each point: pale guilloche and coloured stamps fade, black ink stays."""
    if pixels.ndim == 2 or pixels.shape[2] == 1:
        return grey_of(pixels)
    red, green, blue = cv2.split(pixels[:, :, :3])
    return as_pixels(cv2.max(cv2.max(red, green), blue))


def darkest_channel(pixels: Pixels) -> Pixels:
    """The darkest of the three colours at each point: what is coloured is darker than grey of that brightness."""
    if pixels.ndim == 2 or pixels.shape[2] == 1:
        return grey_of(pixels)
    red, green, blue = cv2.split(pixels[:, :, :3])
    return as_pixels(cv2.min(cv2.min(red, green), blue))


def chroma_of(pixels: Pixels) -> Pixels:
    """By how much the brightest of the three colours exceeds the darkest at each point: 0 is grey."""
    red, green, blue = cv2.split(pixels[:, :, :3])
    return as_pixels(cv2.subtract(cv2.max(cv2.max(red, green), blue), cv2.min(cv2.min(red, green), blue)))


def without_colour(pixels: Pixels) -> Pixels:
    """A picture in colour that holds none, as grey: all that follows then costs a third."""
    if pixels.ndim == 2 or chroma_of(as_pixels(pixels[::16, ::16])).any():
        return pixels
    red = cv2.extractChannel(pixels, 0)
    alike = all(cv2.norm(red, cv2.extractChannel(pixels, other), cv2.NORM_INF) == 0 for other in (1, 2))
    return as_pixels(red) if alike else pixels


def percentiles(plane: Pixels, shares: Sequence[float], where: Mask | None = None) -> tuple[float, ...]:
    """As `numpy.percentile`, from a count of the 256 levels instead of a sort; within the mask `where`, if given.

    The plane, or what of it lies in the mask, must not be empty.
    """
    counts = cv2.calcHist([plane], [0], where, [256], [0, 256]).ravel()
    below = np.cumsum(counts.astype(np.int64))
    found = []
    for share in shares:
        place = share / 100 * (int(below[-1]) - 1)
        low, high = (int(np.searchsorted(below, k, side="right")) for k in (int(place), math.ceil(place)))
        found.append(low + (high - low) * (place - int(place)))
    return tuple(found)


def median_of(plane: NDArray[np.float32]) -> np.float32:
    """As `numpy.median`, in a third of the time: only what lies near the median of some points is put in order."""
    values = plane.ravel()
    some = np.sort(values[:: max(1, values.size // _SOME)])
    low, high = some[int(len(some) * 0.45)], some[int(len(some) * 0.55)]
    below, near = int(np.count_nonzero(values < low)), values[(values >= low) & (values <= high)]
    places = [(values.size - 1) // 2 - below, values.size // 2 - below]
    if places[0] < 0 or places[1] >= len(near):
        return np.float32(np.median(values))
    return np.float32(np.partition(near, places)[places].mean())


def print_channel(pixels: Pixels) -> Pixels:
    """The brightness of the picture; where pale coloured lines cover the paper and the print is black, `ink_channel`.

    A coloured guilloche is as dark as small print once colour is lost, and keeps Tesseract from seeing any. It is told
    by paper that varies far less in its brightest colour than in its brightness. Coloured print, which would be lost,
    keeps the brightness.
    """
    return ink_channel(pixels) if is_tinted(pixels) else grey_of(pixels)


def is_tinted(pixels: Pixels) -> bool:
    """Whether pale coloured lines cover the paper and the print is black: see `print_channel`."""
    if pixels.ndim == 2 or pixels.shape[2] == 1:
        return False
    step = max(1, max(pixels.shape[:2]) // 900)
    sample = every(pixels, step)
    grey, bright = grey_of(sample), ink_channel(sample)
    paper = _brighter(grey, percentiles(grey, _PAPER[1:])[0] - _PRINT_DARKER)
    dark = as_pixels(cv2.bitwise_not(paper))
    if not dark.any() or not paper.any():
        return False
    faded = _brighter(bright, percentiles(bright, _PAPER[1:])[0] - _PRINT_DARKER * 2 // 3)
    coloured = cv2.countNonZero(cv2.bitwise_and(faded, dark)) / cv2.countNonZero(dark)
    (low, high), (low_bright, high_bright) = (percentiles(plane, _PAPER, paper) for plane in (grey, bright))
    return high - low >= _TINT and high_bright - low_bright <= 0.6 * (high - low) and coloured <= 0.1


def _brighter(plane: Pixels, level: float) -> Mask:
    """Where it is at least that bright."""
    return as_pixels(cv2.threshold(plane, math.ceil(level) - 1, 255, cv2.THRESH_BINARY)[1])


def paper_of(grey: Pixels) -> int:
    """The brightness of the paper on a cut-out with a line of print."""
    return int(percentiles(grey, (_LIGHT,))[0])


def framed(grey: Pixels, room: int, paper: int | None = None) -> Pixels:
    """A grey picture with so many pixels of paper around it: print against an edge is misread.

    `paper` is its brightness, by default as `paper_of` tells it.
    """
    value = paper_of(grey) if paper is None else paper
    return as_pixels(cv2.copyMakeBorder(grey, room, room, room, room, cv2.BORDER_CONSTANT, value=(value,)))


def bounds_of(box: Box, shape: Sequence[int]) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of a box (in fractions) in the pixels of a picture of that height and width."""
    high, wide = shape[:2]
    return round(box.x0 * wide), round(box.y0 * high), round(box.x1 * wide), round(box.y1 * high)


def on_whole(box: Box, part: tuple[int, int, int, int], shape: Sequence[int]) -> Box:
    """A box in fractions of a part of a picture, in those of the picture; `part` and `shape` as for `bounds_of`."""
    left, top, right, bottom = part
    x0, x1 = ((left + x * (right - left)) / shape[1] for x in (box.x0, box.x1))
    y0, y1 = ((top + y * (bottom - top)) / shape[0] for y in (box.y0, box.y1))
    return Box(x0, y0, x1, y1)


def part_of(pixels: Pixels, box: Box, room: int = 0) -> Pixels:
    """What of a picture lies in `box` (in fractions) or at most `room` pixels from it: a view, not a copy."""
    left, top, right, bottom = bounds_around(box, pixels.shape, room)
    return pixels[top:bottom, left:right]


def part_around(pixels: Pixels, box: Box, margin: float) -> Pixels:
    """What lies in `box` or at most `margin` heights of it away, and two pixels at least: see `part_of`."""
    return part_of(pixels, box, max(2, round(margin * box.height * len(pixels))))


def bounds_around(box: Box, shape: Sequence[int], room: int) -> tuple[int, int, int, int]:
    """Left, top, right and bottom, in pixels, of all that lies in `box` or at most `room` from it: see `part_of`."""
    high, wide = shape[:2]
    left, top = max(0, int(box.x0 * wide) - room), max(0, int(box.y0 * high) - room)
    return left, top, min(wide, int(box.x1 * wide) + room + 1), min(high, int(box.y1 * high) + room + 1)


def halved(pixels: Pixels) -> Pixels:
    """The picture at half the size, averaged, several times as fast as at another: an odd row or column is left out.

    For pictures of two pixels a side or more; neither it nor its half may be written in.
    """
    if pixels.size < _LARGE:
        return _halved(pixels)
    known = _HALF.get("last")
    if known is not None and known[0]() is pixels:
        return known[1]
    half = _halved(pixels)
    _HALF["last"] = (weakref.ref(pixels, _forget), half)
    return half


def _forget(gone: "weakref.ref[Pixels]") -> None:
    if "last" in _HALF and _HALF["last"][0] is gone:
        del _HALF["last"]


def _halved(pixels: Pixels) -> Pixels:
    half = (pixels.shape[1] // 2, pixels.shape[0] // 2)
    return as_pixels(cv2.resize(pixels[: 2 * half[1], : 2 * half[0]], half, interpolation=cv2.INTER_AREA))


def every(pixels: Pixels, step: int) -> Pixels:
    """One pixel of so many across and down; in colour in a quarter of the time of a slice."""
    if pixels.ndim == 2 or max(pixels.shape) > _WARPED:
        return as_pixels(pixels[::step, ::step])
    size = (-(-pixels.shape[1] // step), -(-pixels.shape[0] // step))
    there = np.array([[step, 0, 0], [0, step, 0]], np.float32)
    return as_pixels(cv2.warpAffine(pixels, there, size, flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP))


def scaled(pixels: Pixels, factor: float) -> Pixels:
    """The picture at another size, never below one pixel a side; averaged when made smaller, cubic when larger."""
    height, width = pixels.shape[:2]
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    while pixels.shape[1] >= 2 * size[0] and pixels.shape[0] >= 2 * size[1] and min(pixels.shape[:2]) >= 2:
        pixels = halved(pixels)
    if size == (pixels.shape[1], pixels.shape[0]):
        return pixels
    return as_pixels(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC))


def fitted(pixels: Pixels, long_side: int) -> Pixels:
    """The picture made smaller until its long side is at most `long_side` pixels."""
    longest = max(pixels.shape[:2])
    return pixels if longest <= long_side else scaled(pixels, long_side / longest)


def thumbnail(pixels: Pixels, long_side: int) -> Pixels:
    """The picture made smaller to be looked at, not to be read: eight times as fast as averaging every pixel."""
    longest = max(pixels.shape[:2])
    if longest <= long_side:
        return pixels
    while max(pixels.shape[:2]) >= 2 * long_side and min(pixels.shape[:2]) >= 2:
        pixels = halved(pixels)
    factor = long_side / max(pixels.shape[:2])
    size = (max(1, round(pixels.shape[1] * factor)), max(1, round(pixels.shape[0] * factor)))
    return as_pixels(cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR))


def turned(pixels: Pixels, quarter_turns: int) -> Pixels:
    """The picture turned clockwise by so many times 90 degrees."""
    turns = quarter_turns % 4
    return pixels if turns == 0 else as_pixels(cv2.rotate(pixels, _TURNS[turns]))


@dataclass(frozen=True, slots=True)
class Pieces:
    """What hangs together in a mask; the first of them is all that lies outside."""

    labels: NDArray[np.integer[Any]]
    """For each pixel the number of its piece."""
    stats: NDArray[np.int32]
    """For each piece left, top, width, height and area, in pixels: see OpenCV's `CC_STAT_...`."""

    def __len__(self) -> int:
        """How many there are, what lies outside included."""
        return len(self.stats)

    def where(self, chosen: NDArray[np.bool_]) -> Mask:
        """255 in the pieces that are `chosen` (one for each), else 0."""
        levels = chosen.astype(np.uint8) * 255
        if self.labels.dtype != np.uint16:
            return as_pixels(np.take(levels, self.labels))
        table = np.zeros(1 << 16, np.uint8)
        table[: len(levels)] = levels
        return as_pixels(cv2.LUT(self.labels, table))


def pieces_of(mask: Mask) -> Pieces:
    """The pieces of a mask (0 where nothing is) whose pixels touch, at a side or at a corner.

    To number them in 16 bits instead of 32 takes a third of the time. OpenCV numbers more than there are at first, but
    never more than there are rows of pixels that begin, which must fit.
    """
    begin = cv2.countNonZero(mask[:, :1]) + cv2.countNonZero(cv2.subtract(mask[:, 1:], mask[:, :-1]))
    kind = cv2.CV_16U if begin < _MOST_IN_16_BITS else cv2.CV_32S
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8, ltype=kind)
    return Pieces(np.asarray(labels), np.asarray(stats, np.int32))


def runs_of(there: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Where each unbroken run of true values begins, and the place behind its last."""
    edges = np.flatnonzero(np.diff(there.astype(np.int8), prepend=0, append=0)).tolist()
    return list(zip(edges[::2], edges[1::2], strict=True))


def stretches_of(there: NDArray[np.bool_], step: float) -> list[tuple[int, int]]:
    """The same for each stretch of true values of which none is more than `step` places behind the one before it."""
    places = np.flatnonzero(there)
    if not len(places):
        return []
    gaps = np.flatnonzero(np.diff(places) > step)
    firsts, lasts = places[[0, *(gaps + 1)]], places[[*gaps, -1]]
    return list(zip(firsts.tolist(), (lasts + 1).tolist(), strict=True))


def border_value(pixels: Pixels) -> int:
    """The brightness of the paper at the edge of the picture, for filling what a turn leaves bare."""
    height, width = pixels.shape[:2]
    if min(height, width) < 3:
        return int(np.median(grey_of(pixels)))
    return int(np.median(grey_of(as_pixels(ring_of(pixels, 1)[None]))))


def ring_of(plane: NDArray[Values], band: int) -> NDArray[Values]:
    """What stands within `band` pixels of the edge of a picture or plane, one point after the other."""
    parts = (plane[:band], plane[-band:], plane[:, :band], plane[:, -band:])
    return np.concatenate([part.reshape(-1, *plane.shape[2:]) for part in parts])
