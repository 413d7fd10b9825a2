"""What papers and cards lie on when they are photographed."""

import cv2
import numpy as np

from bench.documents.carriers.raster import Pixels

KINDS = ("wood", "cloth", "sheet", "desk", "marble", "carpet")


def _noise(
    rng: np.random.Generator, height: int, width: int, grain: int
) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    coarse = rng.normal(0, 1, (max(2, height // grain), max(2, width // grain))).astype(np.float32)
    return np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), np.float32)


def surface(kind: str, width: int, height: int, rng: np.random.Generator) -> Pixels:
    """Pixels of a surface; raises KeyError for an unknown kind."""
    ys = np.arange(height, dtype=np.float32)[:, None]
    xs = np.arange(width, dtype=np.float32)[None, :]
    colours = {"wood": (150, 105, 66), "cloth": (92, 108, 132), "sheet": (236, 235, 230), "desk": (58, 56, 55),
               "marble": (205, 203, 200), "carpet": (128, 60, 58)}  # fmt: skip
    base = np.array(colours[kind], np.float32) * float(rng.uniform(0.8, 1.15))
    if kind == "wood":
        warped = ys + 25 * _noise(rng, height, width, 160)
        relief = 14 * np.sin(warped / rng.uniform(9, 22)) + 9 * _noise(rng, height, width, 4)
        relief = relief - 40 * ((ys % 520) < 5)
    elif kind == "cloth":
        relief = 16 * np.sin(xs / 3.1) * np.sin(ys / 3.3) + 12 * _noise(rng, height, width, 220)
    elif kind == "sheet":
        lines = ((ys % 46) < 13) & (np.abs(_noise(rng, height, width, 18)) > 0.55)
        relief = -110.0 * lines * (xs > width * 0.05) + 3 * _noise(rng, height, width, 3)
    elif kind == "marble":
        relief = -50 * np.exp(-np.abs(_noise(rng, height, width, 140)) * 16) + 5 * _noise(rng, height, width, 60)
    elif kind == "carpet":
        relief = 26 * _noise(rng, height, width, 3) + 10 * _noise(rng, height, width, 60)
    else:
        relief = 5 * _noise(rng, height, width, 2) + 10 * _noise(rng, height, width, 400)
    pixels = base[None, None, :] + np.asarray(relief, np.float32)[:, :, None]
    return np.asarray(np.clip(pixels, 0, 255), np.uint8)
