"""What stands along the sides of a quadrilateral in a picture, on them and at some distance from them."""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def points_along(corners: NDArray[np.float32], shares: NDArray[np.float64], *off: float) -> NDArray[np.floating]:
    """Points (offset, side, share, x and y) at those shares of each side, moved outward by each of `off` pixels.

    For clockwise corners; the first side goes from the first corner to the second. For several quadrilaterals at once
    the points of each stand before its sides.
    """
    sides = np.roll(corners, -1, axis=-2) - corners
    lengths = np.maximum(np.linalg.norm(sides, axis=-1), 1e-6)
    normals = np.stack((sides[..., 1], -sides[..., 0]), axis=-1) / lengths[..., None]
    points = corners[..., None, :] + shares[:, None] * sides[..., None, :]
    moves = np.stack([one * normals for one in off])
    return np.asarray(points + moves[..., None, :])


def sample(plane: NDArray[np.float32] | NDArray[np.uint8], points: NDArray[np.floating[Any]]) -> NDArray[np.float32]:
    """The values of a picture at points (x, y) in pixels; those outside take the nearest inside."""
    height, width = plane.shape[:2]
    xs = np.clip(points[..., 0].round().astype(int), 0, width - 1)
    ys = np.clip(points[..., 1].round().astype(int), 0, height - 1)
    flat = plane.reshape(height * width, *plane.shape[2:])
    return np.asarray(np.take(flat, ys * width + xs, axis=0), np.float32)
