"""Photos with a telephone: perspective, surface, shadow, uneven light, blur, noise, orientation."""

from dataclasses import dataclass

import cv2
import numpy as np
from PIL import Image

from bench.documents.carriers.raster import (
    UNMOVED,
    Carried,
    Matrix,
    Pixels,
    in_fractions,
    jpeg,
    page_size,
    quarter_turned,
    render,
)  # fmt: skip
from bench.documents.carriers.surfaces import KINDS, surface

_EXIF_FOR_TURNS = {0: 1, 1: 8, 2: 3, 3: 6}
"""Quarter turns clockwise of the stored pixels -> the orientation that undoes them."""


@dataclass(frozen=True, slots=True)
class _Care:
    """How badly a photo is taken, by severity."""

    tilt: float
    """How far corners stray, as a share of the page."""
    turn: float
    """Degrees."""
    blur: float
    noise: float
    light: float
    """How unevenly lit, 0 to 1."""
    shadow: float
    glare: float


_SEVERITY = (
    _Care(0.010, 1.0, 0.3, 2.0, 0.08, 0.0, 0.0),
    _Care(0.035, 4.0, 0.7, 4.0, 0.22, 0.25, 0.0),
    _Care(0.075, 9.0, 1.2, 7.0, 0.35, 0.45, 0.35),
    _Care(0.120, 16.0, 2.2, 11.0, 0.50, 0.60, 0.70),
)


def _corners(page: Pixels, width: int, height: int, care: _Care, rng: np.random.Generator) -> Matrix:
    """From pixels of the page to pixels of the photo."""
    tall, wide = page.shape[:2]
    angle = np.radians(rng.uniform(-care.turn, care.turn))
    across = abs(wide * np.cos(angle)) + abs(tall * np.sin(angle))
    down = abs(tall * np.cos(angle)) + abs(wide * np.sin(angle))
    scale = min(width / across, height / down) * rng.uniform(0.72, 0.93) * (1 - care.tilt)
    flat = np.array([[-wide / 2, -tall / 2], [wide / 2, -tall / 2], [wide / 2, tall / 2], [-wide / 2, tall / 2]])
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    shift = np.array([width / 2 + rng.uniform(-0.02, 0.02) * width, height / 2 + rng.uniform(-0.02, 0.02) * height])
    stray = rng.uniform(-care.tilt, care.tilt, (4, 2)) * np.array([wide, tall]) * scale * 0.5
    there = (flat * scale) @ turn + shift + stray
    source = np.array([[0, 0], [wide, 0], [wide, tall], [0, tall]], np.float32)
    matrix: Matrix = np.asarray(cv2.getPerspectiveTransform(source, there.astype(np.float32)), np.float64)
    return matrix


def _laid(page: Pixels, ground: Pixels, matrix: Matrix, rng: np.random.Generator) -> Pixels:
    """The page on the surface, with the shadow of its edge."""
    height, width = ground.shape[:2]
    warped = cv2.warpPerspective(page, matrix, (width, height), flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full(page.shape[:2], 255, np.uint8), matrix, (width, height)).astype(np.float32) / 255
    offset = np.array([[1.0, 0, rng.uniform(-14, 14)], [0, 1.0, rng.uniform(4, 16)]])
    dark = cv2.GaussianBlur(cv2.warpAffine(mask, offset, (width, height)), (0, 0), 9)
    lit = ground.astype(np.float32) * (1 - 0.45 * dark[:, :, None])
    laid = lit * (1 - mask[:, :, None]) + np.asarray(warped, np.float32) * mask[:, :, None]
    return np.asarray(np.clip(laid, 0, 255), np.uint8)


def _lit(photo: Pixels, care: _Care, rng: np.random.Generator) -> Pixels:
    """Light that falls off, a soft shadow across, a spot of glare, a tint of the lamp."""
    height, width = photo.shape[:2]
    ys, xs = np.mgrid[0:height:8, 0:width:8].astype(np.float32)
    direction = rng.uniform(0, 2 * np.pi)
    ramp = ((xs / width - 0.5) * np.cos(direction) + (ys / height - 0.5) * np.sin(direction)).astype(np.float32)
    light = 1 - care.light * (ramp + 0.5)
    if care.shadow:
        edge = rng.uniform(-0.15, 0.25)
        side = (xs / width - 0.5) * np.cos(direction + 1.3) + (ys / height - 0.5) * np.sin(direction + 1.3)
        light = light * (1 - care.shadow / (1 + np.exp((edge - side) * 40)))
    full = cv2.resize(light.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
    tint = np.array([1.0, rng.uniform(0.94, 1.0), rng.uniform(0.84, 1.0)], np.float32)
    lit = photo.astype(np.float32) * np.asarray(full)[:, :, None] * tint
    if care.glare and rng.random() < 0.6:
        cx, cy, size = rng.uniform(0.25, 0.75) * width, rng.uniform(0.2, 0.8) * height, rng.uniform(0.04, 0.10) * width
        spot = np.exp(-(((xs - cx) / size) ** 2 + ((ys - cy) / size) ** 2)).astype(np.float32)
        lit += 200 * care.glare * np.asarray(cv2.resize(spot, (width, height)))[:, :, None]
    return np.asarray(np.clip(lit, 0, 255), np.uint8)


def _exposed(photo: Pixels, care: _Care, rng: np.random.Generator) -> Pixels:
    """Focus and sensor: blur, perhaps of motion, then noise."""
    soft = cv2.GaussianBlur(photo, (0, 0), care.blur)
    if care.blur > 1.5 and rng.random() < 0.5:
        length = int(rng.integers(5, 11))
        kernel = np.zeros((length, length), np.float32)
        kernel[length // 2, :] = 1 / length
        soft = cv2.filter2D(soft, -1, kernel)
    noise = rng.normal(0, care.noise, (*soft.shape[:2], 1)) + rng.normal(0, care.noise * 0.4, soft.shape)
    return np.asarray(np.clip(np.asarray(soft, np.float32) + noise, 0, 255), np.uint8)


def photo_jpeg(
    pdf: bytes, seed: int, severity: int = 1, *, page: int = 1, long_side: int = 2800, background: str | None = None,
    turns: int = 0, exif: bool = False,
) -> Carried:  # fmt: skip
    """A page photographed; `severity` 0 (with care) to 3 (carelessly).

    `turns`: clockwise quarter turns of the stored picture; with `exif` the file says so in its orientation, as
    telephones do, and a reader that honours it sees the page upright.
    """
    rng = np.random.default_rng(seed)
    care = _SEVERITY[severity]
    wide_mm, tall_mm = page_size(pdf, page)
    pixels = render(pdf, page, dpi=min(700.0, long_side * 0.95 / max(wide_mm, tall_mm) * 25.4))
    short = round(long_side * 0.75)
    width, height = (long_side, short) if wide_mm > tall_mm else (short, long_side)
    ground = surface(background or str(rng.choice(KINDS)), width, height, rng)
    matrix = _corners(pixels, width, height, care, rng)
    photo = _exposed(_lit(_laid(pixels, ground, matrix, rng), care, rng), care, rng)
    place = in_fractions(matrix, (pixels.shape[1], pixels.shape[0]), (width, height))
    stored, quarter = quarter_turned(photo, turns)
    tags = Image.Exif()
    tags[0x0112] = _EXIF_FOR_TURNS[turns % 4] if exif else 1
    data = jpeg(stored, int(rng.integers(72, 92)), exif=tags.tobytes())
    return Carried(data, ".jpg", ((UNMOVED if exif else quarter) @ place,))
