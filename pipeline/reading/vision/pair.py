"""Two cards on a striped cloth, or one on a cloth with any pattern, where stripes pass for sides of the cards.

The outline of each card runs into the stripes, and an area from one stripe to another, around both cards, has four
clear sides too. So all that lies between straight lines of the picture is tried; what has the shape of a card and an
edge all around is one.
"""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.found import CLEAREST
from pipeline.reading.vision.lines import between_lines, straight_lines
from pipeline.reading.vision.outlines import ordered
from pipeline.reading.vision.pixels import Mask
from pipeline.reading.vision.sides import covers_pattern, supports_of
from pipeline.reading.vision.view import is_card_aspect, true_aspect, within_picture

_LINES = 14
"""Straight lines of either direction that are combined: stripes are among the longest."""
_AREA = (0.06, 0.5)
"""Of the picture, what one of two cards covers."""
_LIKE_A_CARD = 0.05
"""How far the aspect may differ from that of a card, as a share: stripes make many shapes."""
_ABOUT_A_CARD = 0.1
"""The same of what covers a pattern, which no stripes do: it is seen at an angle, perhaps in a photo that was cut."""


def like_cards(clear: Iterable[NDArray[np.float32]], width: int, height: int) -> list[NDArray[np.float32]]:
    """Those of the quadrilaterals that have the shape of a card in a picture of that size."""
    return [one for one in clear if _is_card(one, width, height, _LIKE_A_CARD)]


def on_pattern(clear: Iterable[NDArray[np.float32]], colours: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """Those that have about that shape, where the pattern of a cloth runs up to each side and ends there."""
    height, width = colours.shape[:2]
    return [one for one in clear if covers_pattern(one, colours) and _is_card(one, width, height, _ABOUT_A_CARD)]


def clear_all_around(
    colours: NDArray[np.float32], hues: NDArray[np.float32] | None, change: Mask
) -> list[NDArray[np.float32]]:
    """The corners, in pixels, of all between straight lines that has an edge all around."""
    height, width = change.shape
    corners = between_lines(*straight_lines(change, _LINES), width, height)
    areas = _areas(corners) / (width * height)
    corners = corners[(areas >= _AREA[0]) & (areas <= _AREA[1])]
    if not len(corners):
        return []
    sides = supports_of(corners, colours, hues=hues)
    return [ordered(one) for one, shares in zip(corners, sides, strict=True) if min(shares) >= CLEAREST]


def _areas(corners: NDArray[np.float32]) -> NDArray[np.float32]:
    """The areas of many quadrilaterals at once."""
    following = np.roll(corners, -1, axis=1)
    across = corners[:, :, 0] * following[:, :, 1] - following[:, :, 0] * corners[:, :, 1]
    return np.asarray(np.abs(across.sum(axis=1)) / 2, np.float32)


def _is_card(corners: NDArray[np.float32], width: int, height: int, within: float) -> bool:
    aspect = true_aspect(within_picture(corners / (width, height)), width, height)
    return is_card_aspect(max(aspect, 1 / aspect), within)
