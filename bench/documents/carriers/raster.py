"""Pages as pixels, and how places on a page move with them."""

import io
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PIL import Image

from pipeline.model import Box

Pixels: TypeAlias = NDArray[np.uint8]
"""Height, width, 3 (RGB)."""
Matrix: TypeAlias = NDArray[np.float64]
"""Three by three: from fractions of the page to fractions of the picture, both from the top left."""

UNMOVED: Matrix = np.eye(3)


@dataclass(frozen=True, slots=True)
class Carried:
    """A file as a candidate would hand it in."""

    data: bytes
    suffix: str
    """Of the file, with the dot."""
    maps: tuple[Matrix, ...]
    """For each page how its places moved; the picture as decoded, EXIF orientation honoured."""


def moved(box: Box, matrix: Matrix) -> Box:
    """The box around where `box` went."""
    corners = np.array([[box.x0, box.y0, 1], [box.x1, box.y0, 1], [box.x1, box.y1, 1], [box.x0, box.y1, 1]])
    there = corners @ matrix.T
    xs, ys = there[:, 0] / there[:, 2], there[:, 1] / there[:, 2]
    return Box(float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max()))


def page_count(pdf: bytes) -> int:
    """How many pages the PDF has."""
    return len(pypdfium2.PdfDocument(pdf))


def page_size(pdf: bytes, page: int = 1) -> tuple[float, float]:
    """Width and height of a page in millimetres."""
    width, height = pypdfium2.PdfDocument(pdf)[page - 1].get_size()
    return width * 25.4 / 72, height * 25.4 / 72


def render(pdf: bytes, page: int = 1, dpi: float = 200) -> Pixels:
    """A page as RGB pixels."""
    document: Any = pypdfium2.PdfDocument(pdf)
    bitmap = document[page - 1].render(scale=dpi / 72, rev_byteorder=True)
    return np.ascontiguousarray(bitmap.to_numpy()[:, :, :3], dtype=np.uint8)


def jpeg(pixels: Pixels, quality: int, *, grey: bool = False, exif: bytes = b"") -> bytes:
    """The pixels as JPEG."""
    image = Image.fromarray(pixels)
    buffer = io.BytesIO()
    (image.convert("L") if grey else image).save(buffer, "JPEG", quality=quality, exif=exif)
    return buffer.getvalue()


def in_fractions(pixels: Matrix, source: tuple[int, int], target: tuple[int, int]) -> Matrix:
    """A matrix between pixels as one between fractions; sizes are (width, height)."""
    scale_in = np.diag([source[0], source[1], 1.0])
    scale_out = np.diag([1 / target[0], 1 / target[1], 1.0])
    result: Matrix = scale_out @ pixels @ scale_in
    return result


def quarter_turned(pixels: Pixels, turns: int) -> tuple[Pixels, Matrix]:
    """Turned clockwise by quarter turns, with the map in fractions."""
    once: Matrix = np.array([[0.0, -1.0, 1.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    matrix: Matrix = np.linalg.matrix_power(once, turns % 4)
    return np.ascontiguousarray(np.rot90(pixels, k=-(turns % 4))), matrix
