"""Picture files: checked by their header, decoded frame by frame, turned by EXIF, on white, in eight bits."""

import math
import struct
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pi_heif
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from pipeline.codes import Problem
from pipeline.reading.problems import Unreadable

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

_REDUCIBLE = ("1", "L", "RGB", "RGBA", "CMYK", "LA", "YCbCr")


def count_frames(path: Path | BinaryIO, *, most_pixels: int, most_frames: int) -> int:
    """How many pages the picture has: the frames of a TIFF, one for everything else.

    Raises Unreadable when it is no picture, or larger than `most_pixels` by its header.
    """
    try:
        with Image.open(path) as image:
            if image.width * image.height > most_pixels:
                raise Unreadable(Problem.TOO_LARGE, "pixels")
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
            if image.width * image.height > most_pixels:
                raise Unreadable(Problem.TOO_LARGE, "pixels")
            return np.asarray(_plain(ImageOps.exif_transpose(_moderate(image))), dtype=np.uint8)
    except _WORST as error:
        raise Unreadable(Problem.CORRUPT, "decoding") from error


def _moderate(image: Image.Image) -> Image.Image:
    """The picture, made smaller by a whole factor when it has more than enough pixels."""
    factor = math.ceil(math.sqrt(image.width * image.height / ENOUGH_PIXELS))
    if image.format == "JPEG":
        image.draft("RGB", (image.width // max(1, factor), image.height // max(1, factor)))
        factor = math.ceil(math.sqrt(image.width * image.height / ENOUGH_PIXELS))
    if factor <= 1:
        return image
    return (image.convert("L") if image.mode == "1" else image).reduce(factor) if image.mode in _REDUCIBLE else image


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


def _plain(image: Image.Image) -> Image.Image:
    """Eight bits, grey or RGB, what is transparent on white."""
    if image.mode in ("I", "I;16", "I;16B", "I;16L", "F"):
        wide = np.asarray(image, dtype=np.float64)
        top = 65535.0 if image.mode != "F" and wide.max(initial=0.0) > 255 else max(float(wide.max(initial=0.0)), 1.0)
        return Image.fromarray(np.clip(wide * (255.0 / top), 0, 255).astype(np.uint8))
    if image.mode == "1":
        return image.convert("L")
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        layered = image.convert("RGBA")
        sheet = Image.new("RGBA", layered.size, "white")
        return Image.alpha_composite(sheet, layered).convert("RGB")
    return image if image.mode in ("L", "RGB") else image.convert("RGB")
