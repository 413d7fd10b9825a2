"""Picture files: checked by their header, decoded frame by frame, turned by EXIF, on white, in eight bits."""

import math
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

import cv2
import numpy as np
import pi_heif
from numpy.typing import NDArray
from PIL import ExifTags, Image, UnidentifiedImageError

from pipeline.codes import Problem
from pipeline.reading.problems import Unreadable
from pipeline.reading.vision.pixels import Pixels, as_pixels, turned

pi_heif.register_heif_opener()
# Our own limit, checked from the header before anything is decoded, gives a finding instead of an exception.
Image.MAX_IMAGE_PIXELS = None

ENOUGH_PIXELS = 50_000_000
"""Of a page as it is read: A4 at 750 dpi; what is larger is made smaller while it is decoded, to spare memory."""

_WORST = (
    *(OSError, ValueError, SyntaxError, EOFError, IndexError, TypeError, KeyError, ArithmeticError, RuntimeError),
    *(struct.error, AttributeError),
)
"""What decoders are known to raise on damaged files."""

_JPEG = ("JPEG", "MPO")
_JPEG_FACTOR = 4
"""A JPEG may have so many times the pixels of another picture, since half of it each way can be decoded by itself."""
_WIDE = ("I", "I;16", "I;16B", "I;16L", "F")
"""Modes of more than eight bits."""
_ROWS = 256
"""Of a large picture, made plain and small at a time: together with the whole it must fit in what a worker may have."""
_TURNS: Mapping[int, Callable[[Pixels], object]] = {
    2: lambda pixels: cv2.flip(pixels, 1),
    3: lambda pixels: cv2.flip(pixels, -1),
    4: lambda pixels: cv2.flip(pixels, 0),
    5: cv2.transpose,
    6: lambda pixels: turned(pixels, 1),
    7: lambda pixels: cv2.transpose(turned(pixels, 2)),
    8: lambda pixels: turned(pixels, 3),
}
"""What brings a picture upright, by its orientation in EXIF."""


def count_frames(path: Path | BinaryIO, *, most_pixels: int, most_frames: int) -> int:
    """How many pages the picture has: the frames of a TIFF, one for everything else.

    Raises Unreadable when it is no picture, or larger than `most_pixels` by its header.
    """
    try:
        with Image.open(path) as image:
            _bound(image, most_pixels)
            if image.width * image.height == 0:
                raise Unreadable(Problem.CORRUPT, "no_pixels")
            frames = int(getattr(image, "n_frames", 1)) if image.format in ("TIFF", "HEIF") else 1
            return max(1, min(frames, most_frames))
    except UnidentifiedImageError as error:
        raise Unreadable(Problem.CORRUPT, "not_a_picture") from error
    except _WORST as error:
        raise Unreadable(Problem.CORRUPT, "header") from error


def decode(path: Path | BinaryIO, frame: int, *, most_pixels: int) -> NDArray[np.uint8]:
    """Frame `frame` (from 0) upright by EXIF: grey (height, width) or RGB (height, width, 3).

    Raises Unreadable when it cannot be decoded; a truncated picture is not guessed at.
    """
    try:
        with Image.open(path) as image:
            if frame:
                image.seek(frame)
            _bound(image, most_pixels)
            factor = _factor(image)
            if image.format in _JPEG:
                image.draft("RGB", (image.width // factor, image.height // factor))
                factor = _factor(image)
            turn = _TURNS.get(image.getexif().get(ExifTags.Base.Orientation, 1))
            pixels = np.asarray(_moderate(image, factor), dtype=np.uint8)
        return pixels if turn is None else as_pixels(turn(pixels))
    except _WORST as error:
        raise Unreadable(Problem.CORRUPT, "decoding") from error


def _bound(image: Image.Image, most_pixels: int) -> None:
    if image.width * image.height > most_pixels * (_JPEG_FACTOR if image.format in _JPEG else 1):
        raise Unreadable(Problem.TOO_LARGE, "pixels")


def _factor(image: Image.Image) -> int:
    """By how much it is made smaller each way: a whole number, 1 when it has no more than enough pixels."""
    return max(1, math.ceil(math.sqrt(image.width * image.height / ENOUGH_PIXELS)))


def _moderate(image: Image.Image, factor: int) -> Image.Image:
    """The picture, plain and smaller by `factor`; its orientation in EXIF is still to be followed."""
    image.load()
    if factor == 1 and image.mode in ("L", "RGB") and "transparency" not in image.info:
        return image
    top = _top(image)
    sheet: Image.Image | None = None
    for row in range(0, image.height, _ROWS * factor):
        strip = _plain(image.crop((0, row, image.width, min(image.height, row + _ROWS * factor))), top)
        if factor > 1:
            strip = strip.reduce(factor)
        if sheet is None:
            sheet = Image.new(strip.mode, (strip.width, math.ceil(image.height / factor)))
        sheet.paste(strip, (0, row // factor))
    return sheet or image


def resolution(path: Path | BinaryIO, frame: int) -> tuple[float, float] | None:
    """The dots per inch across and down that the file states; None when it does not, or cannot be read.

    It matters for faxes, of which the pixels are not square.
    """
    try:
        with Image.open(path) as image:
            if frame:
                image.seek(frame)
            across, down = image.info.get("dpi", (0, 0))
            return (float(across), float(down)) if across > 0 and down > 0 else None
    except _WORST:
        return None


def _top(image: Image.Image) -> float:
    """The value of white in a picture of more than eight bits: 65535, or the brightest that it has."""
    if image.mode not in _WIDE:
        return 255.0
    if image.mode in ("I", "I;16", "F"):
        brightest = float(image.getextrema()[1])  # type: ignore[arg-type] # of one band, and without a copy
    else:  # the library has no answer for the others
        brightest = float(np.asarray(image).max(initial=0))
    return 65535.0 if image.mode != "F" and brightest > 255 else max(brightest, 1.0)


def _plain(image: Image.Image, top: float) -> Image.Image:
    """Eight bits, grey or RGB, what is transparent on white."""
    if image.mode in _WIDE:
        wide = np.asarray(image, dtype=np.float64)
        return Image.fromarray(np.clip(wide * (255.0 / top), 0, 255).astype(np.uint8))
    if image.mode == "1":
        return image.convert("L")
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        layered = image.convert("RGBA")
        sheet = Image.new("RGBA", layered.size, "white")
        return Image.alpha_composite(sheet, layered).convert("RGB")
    return image if image.mode in ("L", "RGB") else image.convert("RGB")
