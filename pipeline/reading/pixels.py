"""Small helpers on decoded pixels: one grey or RGB array of 8 bits per channel, whatever the file was."""

from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels: TypeAlias = NDArray[np.uint8]
"""Height x width (grey) or height x width x 3 (RGB), 8 bits."""

Mask: TypeAlias = NDArray[np.uint8]
"""Height x width, 255 where something is (ink, sheet), else 0."""


_PRINT_DARKER = 90
"""Levels by which print is darker than the paper."""
_PAPER = (15, 92)
"""Percentiles between which the paper is taken to vary; beyond lie portraits, shadows and soft edges of print."""
_TINT = 20
"""Levels by which lines must darken the paper to be worth removing."""


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
    return as_pixels(pixels[:, :, :3].max(axis=2))


def print_channel(pixels: Pixels) -> Pixels:
    """The brightness of the picture; where pale coloured lines cover the paper and the print is black, `ink_channel`.

    A coloured guilloche is as dark as small print once colour is lost, and keeps Tesseract from seeing any. It is told
    by paper that varies far less in its brightest colour than in its brightness. Coloured print, which would be lost,
    keeps the brightness.
    """
    if pixels.ndim == 2 or pixels.shape[2] == 1:
        return grey_of(pixels)
    step = max(1, max(pixels.shape[:2]) // 900)
    sample = as_pixels(pixels[::step, ::step])
    grey, bright = grey_of(sample).astype(np.int16), ink_channel(sample).astype(np.int16)
    dark = grey < np.percentile(grey, _PAPER[1]) - _PRINT_DARKER
    if not dark.any() or dark.all():
        return grey_of(pixels)
    coloured = float((bright[dark] > np.percentile(bright, _PAPER[1]) - _PRINT_DARKER * 2 // 3).mean())
    varies, varies_bright = (float(np.ptp(np.percentile(plane[~dark], _PAPER))) for plane in (grey, bright))
    tinted = varies >= _TINT and varies_bright <= 0.6 * varies and coloured <= 0.1
    return ink_channel(pixels) if tinted else grey_of(pixels)


def scaled(pixels: Pixels, factor: float) -> Pixels:
    """The picture at another size, never below one pixel a side; averaged when made smaller, cubic when larger."""
    height, width = pixels.shape[:2]
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    while pixels.shape[1] >= 2 * size[0] and pixels.shape[0] >= 2 * size[1] and min(pixels.shape[:2]) >= 2:
        half = (pixels.shape[1] // 2, pixels.shape[0] // 2)  # by exactly two is several times as fast
        pixels = as_pixels(cv2.resize(pixels[: 2 * half[1], : 2 * half[0]], half, interpolation=cv2.INTER_AREA))
    if size == (pixels.shape[1], pixels.shape[0]):
        return pixels
    return as_pixels(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC))


def fitted(pixels: Pixels, long_side: int) -> Pixels:
    """The picture made smaller until its long side is at most `long_side` pixels."""
    longest = max(pixels.shape[:2])
    return pixels if longest <= long_side else scaled(pixels, long_side / longest)


def turned(pixels: Pixels, quarter_turns: int) -> Pixels:
    """The picture turned clockwise by so many times 90 degrees."""
    turns = quarter_turns % 4
    return pixels if turns == 0 else as_pixels(np.rot90(pixels, k=-turns))


def border_value(grey: Pixels) -> int:
    """The brightness of the paper at the edge of the picture, for filling what a turn leaves bare."""
    height, width = grey.shape[:2]
    if min(height, width) < 3:
        return int(np.median(grey))
    ring = np.concatenate((grey[0], grey[-1], grey[:, 0], grey[:, -1]))
    return int(np.median(ring))
