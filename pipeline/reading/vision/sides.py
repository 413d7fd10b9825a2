"""The sides of a quadrilateral in a picture: whether they are edges of a sheet or card, of a shadow, or of print."""

import math

import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.along import points_along, sample
from pipeline.reading.vision.lines import SIZE
from pipeline.reading.vision.outlines import DIFFERENT
from pipeline.reading.vision.pixels import Mask

_OTHER_HUE = 20.0
"""Difference in hue (CIELAB, counted double) that a shadow does not make."""
_OTHER_RATIO = 10.0
"""The same for the hues that `outlines.hues_of` gives: half of the difference between a pale card and white paper."""
_OFF = max(4.0, SIZE * 0.009)
"""Pixels from a side at which inside and outside are compared."""
_SHARES = np.linspace(0.06, 0.94, 64)
"""Of a side, where they are: near a corner the next side is as near."""
_BEYOND = np.arange(8.0, 26.0, 2.0)
"""Pixels beyond a corner at which it is looked whether the side goes on."""
_GOES_ON = 0.7
"""Of what is seen there, that differs where it does."""
_FEWEST_SEEN = 4
"""Points there within the picture: of fewer nothing is concluded."""
_MOST_PRINT = 0.06
"""Of a side, that may lie in print."""
_MOST_ASKEW = 32
"""Degrees by which a corner may differ from a right angle."""
_CLOSE_BY = np.linspace(0.04, 0.96, 240)
"""Of a side, where the pattern along it is compared."""
_APART, _STEPS = 6, 4
"""Of these places, between how many the colour changes at an edge of a pattern; and edges along a side of a pattern."""
_ON_BOTH, _ENDS = 0.8, 0.25
"""Of the edges along a side, that stand on both sides of it, at least where the pattern goes on and at most where it
ends."""
_CROSSED, _PATTERNED = 2, 2
"""Edges at each side at which it goes on of what is a piece of it, and such sides, at least."""


def square_enough(corners: NDArray[np.float32]) -> bool:
    """Whether each corner is between 58 and 122 degrees."""
    for k in range(4):
        one, other = corners[k - 1] - corners[k], corners[(k + 1) % 4] - corners[k]
        cosine = float(one @ other) / max(float(np.linalg.norm(one) * np.linalg.norm(other)), 1e-6)
        if abs(cosine) > math.sin(math.radians(_MOST_ASKEW)):
            return False
    return True


def support_of(
    corners: NDArray[np.float32],
    colours: NDArray[np.float32],
    differing: float = DIFFERENT,
    hues: NDArray[np.float32] | None = None,
) -> list[float]:
    """For each side the share along which the colour just inside differs from that just outside, by `differing`.

    Or the hue, if it is given: in a deep shadow that is all by which a pale card differs from a pale table.
    """
    return supports_of(corners[None], colours, differing, hues)[0]


def supports_of(
    quads: NDArray[np.float32],
    colours: NDArray[np.float32],
    differing: float = DIFFERENT,
    hues: NDArray[np.float32] | None = None,
) -> list[list[float]]:
    """`support_of` for many at once, which takes a tenth of the time."""
    points = points_along(quads, _SHARES, _OFF, -_OFF)
    differs = _differ(colours, points, differing)
    differs = differs if hues is None else differs | _differ(hues, points, max(differing, DIFFERENT))
    return [[float(share) for share in one] for one in differs.mean(axis=-1)]


def going_on(quads: NDArray[np.float32], colours: NDArray[np.float32]) -> NDArray[np.intp]:
    """For each quadrilateral, how many of its sides go on beyond both corners: of a sheet none does.

    The edges of the checks or stripes of a cloth do, and those of planks and tiles.
    """
    height, width = colours.shape[:2]
    ahead = np.roll(quads, -1, axis=1) - quads
    ahead /= np.maximum(np.linalg.norm(ahead, axis=-1, keepdims=True), 1e-6)
    normals = np.stack((ahead[..., 1], -ahead[..., 0]), axis=-1)
    seen = np.ones(quads.shape[:2], bool)
    for corners, way in ((quads, -ahead), (np.roll(quads, -1, axis=1), ahead)):
        points = corners[..., None, :] + _BEYOND[:, None] * way[..., None, :]
        both = np.stack([points + off * normals[..., None, :] for off in (_OFF, -_OFF)])
        inside = ((both >= 0) & (both < (width, height))).all(axis=(0, -1))
        shares = (_differ(colours, both, DIFFERENT) & inside).sum(axis=-1) / np.maximum(inside.sum(axis=-1), 1)
        seen &= (inside.sum(axis=-1) >= _FEWEST_SEEN) & (shares >= _GOES_ON)
    return np.asarray(seen.sum(axis=1), np.intp)


def _differ(plane: NDArray[np.float32], points: NDArray[np.floating], by: float) -> NDArray[np.bool_]:
    outer, inner = sample(plane, points)
    return np.asarray(np.abs(outer - inner).sum(axis=-1) > by)


def _across(corners: NDArray[np.float32], plane: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
    """What stands just outside and just inside along each side."""
    return tuple(sample(plane, points_along(corners, _SHARES, _OFF, -_OFF)))


def through_print(corners: NDArray[np.float32], print_mask: Mask, hues: NDArray[np.float32] | None) -> bool:
    """Whether some side, moved a little inward and a little outward, runs through lines of print both times.

    The edge of a shadow does; where the hue differs, print ends at the edge of a card and other print begins on it.
    """
    points = points_along(corners, np.linspace(0.03, 0.97, 200), -10, -7, 7, 10)
    shares = (sample(print_mask, points) > 0).mean(axis=2)
    through = np.minimum(shares[:2].max(axis=0), shares[2:].max(axis=0)) >= _MOST_PRINT
    if hues is not None and through.any():
        through &= _hue_apart(*_across(corners, hues)) < _OTHER_RATIO
    return bool(through.any())


def along_shadow(
    corners: NDArray[np.float32],
    colours: NDArray[np.float32],
    least: float,
    hues: NDArray[np.float32] | None,
) -> bool:
    """Whether some side is the edge of a shadow: of one hue, brighter outside by `least`, others inside."""
    outer, inner = _across(corners, colours)
    lighter = np.median(inner[:, :, 0] - outer[:, :, 0], axis=1)
    shaded = (lighter < -least) & (_hue_apart(outer[:, :, 1:], inner[:, :, 1:]) < _OTHER_HUE)
    if hues is not None and shaded.any():
        shaded &= _hue_apart(*_across(corners, hues)) < _OTHER_RATIO
    return bool(lighter.max() >= 8 and shaded.any())


def _hue_apart(outer: NDArray[np.float32], inner: NDArray[np.float32]) -> NDArray[np.floating]:
    """For each side the difference in hue across it."""
    return np.asarray(np.median(np.abs(inner - outer).sum(axis=2), axis=1))


def lies_on_one(corners: NDArray[np.float32], hues: NDArray[np.float32]) -> bool:
    """Whether what lies beyond each side is of one hue (see `hues_of`), as the table is that a card lies on."""
    (beyond,) = sample(hues, points_along(corners, _SHARES, 2 * _OFF))
    sides = np.median(beyond, axis=1)
    return bool(np.abs(sides - np.median(sides, axis=0)).sum(axis=1).max() <= DIFFERENT)


def through_pattern(
    corners: NDArray[np.float32], colours: NDArray[np.float32], hues: NDArray[np.float32] | None
) -> bool:
    """Whether the pattern of a cloth goes on within it: its edges cross two sides or more, and what lies there does not
    cover them. Then it is a piece of the cloth between its stripes, which has four clear sides too.

    By hue, if it is given: the shadow of a blind goes on over a card.
    """
    outer, inner = _edges_along(corners, colours if hues is None else hues)
    both = (outer & inner).sum(axis=1)
    goes_on = both >= _ON_BOTH * np.maximum(outer.sum(axis=1), inner.sum(axis=1))
    runs = _runs_of(outer)[goes_on]
    return int(np.count_nonzero(runs >= _CROSSED)) >= _PATTERNED and int(runs.sum()) >= 2 * _STEPS


def covers_pattern(corners: NDArray[np.float32], colours: NDArray[np.float32]) -> bool:
    """Whether what it lies on has the pattern of a cloth along all its sides, which ends at each of them."""
    outer, inner = _edges_along(corners, colours)
    ends = (outer & inner).sum(axis=1) <= _ENDS * outer.sum(axis=1)
    return bool((ends & (_runs_of(outer) >= _STEPS)).all())


def _edges_along(corners: NDArray[np.float32], colours: NDArray[np.float32]) -> tuple[NDArray[np.bool_], ...]:
    """For each side where the colour changes along it, just outside and just inside."""
    along = sample(colours, points_along(corners, _CLOSE_BY, 2 * _OFF, -2 * _OFF))
    outer, inner = np.abs(along[:, :, _APART:] - along[:, :, :-_APART]).sum(axis=3) > DIFFERENT
    return outer, inner


def _runs_of(edges: NDArray[np.bool_]) -> NDArray[np.int_]:
    """How many edges stand along each side."""
    return np.asarray((edges[:, 1:] & ~edges[:, :-1]).sum(axis=1) + edges[:, 0])
