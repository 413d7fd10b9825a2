"""Flatbed scans: a picture of each page in a PDF or TIFF, a little askew, with dust and compression."""

import io
import time
from collections.abc import Sequence
from enum import StrEnum
from typing import Any

import cv2
import numpy as np
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from bench.documents.carriers.raster import (
    UNMOVED,
    Carried,
    Matrix,
    Pixels,
    in_fractions,
    jpeg,
    page_count,
    page_size,
    quarter_turned,
    render,
)  # fmt: skip

A4_MM = (210.0, 297.0)
_EPOCH = time.gmtime(1_704_164_646)


class Colour(StrEnum):
    """What the scanner was set to."""

    COLOUR = "colour"
    GREY = "grey"
    BILEVEL = "bilevel"
    """One bit: black or white."""


def _on_a4(pixels: Pixels, dpi: float, rng: np.random.Generator) -> tuple[Pixels, Matrix]:
    """A card or leaflet laid somewhere on the glass of an A4 scanner."""
    width, height = (round(mm / 25.4 * dpi) for mm in A4_MM)
    tall, wide = pixels.shape[:2]
    if wide > width * 0.75 or tall > height * 0.75:
        return pixels, UNMOVED
    sheet = np.full((height, width, 3), 250, np.uint8)
    x, y = int(rng.integers(20, width - wide - 20)), int(rng.integers(20, height - tall - 20))
    sheet[y : y + tall, x : x + wide] = pixels
    matrix: Matrix = np.array([[1.0, 0, x], [0, 1.0, y], [0, 0, 1]])
    return sheet, in_fractions(matrix, (wide, tall), (width, height))


def _skewed(pixels: Pixels, degrees: float) -> tuple[Pixels, Matrix]:
    height, width = pixels.shape[:2]
    flat = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    turned = cv2.warpAffine(pixels, flat, (width, height), flags=cv2.INTER_CUBIC, borderValue=(246, 246, 246))
    matrix: Matrix = np.vstack([flat, [0, 0, 1]])
    return np.asarray(turned, np.uint8), in_fractions(matrix, (width, height), (width, height))


def _dirty(pixels: Pixels, noise: float, rng: np.random.Generator) -> Pixels:
    """Grain, dust and a grey margin; `noise` from 0 (none) to 1 (a bad copier)."""
    if noise <= 0:
        return pixels
    height, width = pixels.shape[:2]
    grain = rng.normal(0, 22 * noise, (height, width, 1))
    dirty = np.clip(pixels * (1 - 0.06 * noise) + grain, 0, 255).astype(np.uint8)
    for _ in range(int(120 * noise)):
        centre = (int(rng.integers(0, width)), int(rng.integers(0, height)))
        cv2.circle(dirty, centre, int(rng.integers(1, 4)), (60, 60, 60), -1)
    if noise > 0.5:
        edge = int(width * 0.012)
        dirty[:, :edge] = (dirty[:, :edge] * 0.35).astype(np.uint8)
    blurred = cv2.GaussianBlur(dirty, (0, 0), 0.4 + 0.7 * noise)
    return np.asarray(blurred, np.uint8)


def scanned_pages(
    pdf: bytes, seed: int, *, dpi: float = 200, skew: float = 0.0, noise: float = 0.15, turns: int = 0,
    pages: Sequence[int] | None = None,
) -> list[tuple[Pixels, Matrix]]:  # fmt: skip
    """The pixels of each page as a scanner gives them, with how places moved. `skew` in degrees clockwise."""
    rng = np.random.default_rng(seed)
    scans = []
    for page in pages or range(1, page_count(pdf) + 1):
        small = max(page_size(pdf, page)) < 260
        pixels, laid = _on_a4(render(pdf, page, dpi), dpi, rng) if small else (render(pdf, page, dpi), UNMOVED)
        askew, turned_a_little = _skewed(pixels, skew) if skew else (pixels, UNMOVED)
        turned, quarter = quarter_turned(_dirty(askew, noise, rng), turns)
        scans.append((turned, quarter @ turned_a_little @ laid))
    return scans


def scan_pdf(
    pdf: bytes, seed: int, *, dpi: float = 200, skew: float = 0.0, noise: float = 0.15,
    colour: Colour = Colour.GREY, quality: int = 70, turns: int = 0,
) -> Carried:  # fmt: skip
    """The pages scanned into a PDF of pictures without text; `turns`: clockwise quarter turns of every page."""
    scans = scanned_pages(pdf, seed, dpi=dpi, skew=skew, noise=noise, turns=turns)
    maps = tuple(matrix for _, matrix in scans)
    if colour is Colour.BILEVEL:
        return Carried(_bilevel_pdf([pixels for pixels, _ in scans], dpi), ".pdf", maps)
    buffer = io.BytesIO()
    target: Any = canvas.Canvas(buffer, invariant=1)
    for pixels, _ in scans:
        place_picture(target, jpeg(pixels, quality, grey=colour is Colour.GREY), pixels.shape[1], pixels.shape[0], dpi)
        target.showPage()
    target.save()
    return Carried(buffer.getvalue(), ".pdf", maps)


def place_picture(target: Any, picture: bytes, width: int, height: int, dpi: float) -> None:
    """Fill a page of a reportlab canvas with a JPEG, the page as large as the picture is at `dpi`."""
    points = (width / dpi * 72, height / dpi * 72)
    target.setPageSize(points)
    target.drawImage(ImageReader(io.BytesIO(picture)), 0, 0, *points)


def _black_and_white(pixels: Pixels) -> Image.Image:
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    return Image.fromarray(np.asarray(grey, np.uint8)).point(lambda v: 255 if v > 150 else 0).convert("1")


def _bilevel_pdf(pages: Sequence[Pixels], dpi: float) -> bytes:
    images = [_black_and_white(page) for page in pages]
    buffer = io.BytesIO()
    images[0].save(buffer, "PDF", resolution=dpi, save_all=True, append_images=images[1:],
                   creationDate=_EPOCH, modDate=_EPOCH)  # fmt: skip
    return buffer.getvalue()


def tiff(pdf: bytes, seed: int, *, dpi: float = 200, skew: float = 0.0, bilevel: bool = False) -> Carried:
    """All pages in one TIFF, as multifunction printers make."""
    scans = scanned_pages(pdf, seed, dpi=dpi, skew=skew)
    images = [_black_and_white(p) if bilevel else Image.fromarray(p).convert("L") for p, _ in scans]
    buffer = io.BytesIO()
    images[0].save(buffer, "TIFF", save_all=True, append_images=images[1:], dpi=(dpi, dpi),
                   compression="group4" if bilevel else "tiff_lzw")  # fmt: skip
    return Carried(buffer.getvalue(), ".tiff", tuple(matrix for _, matrix in scans))
