"""Strokes of the pen that may void a day in the table of a licence on paper: through it, or through several rows."""

import cv2
import numpy as np

from pipeline.model import Box
from pipeline.reading.vision.lines import slant, strokes
from pipeline.reading.vision.pixels import Pixels, as_pixels, bounds_of, part_of, pieces_of

_STROKE, _ROOM = 30, 5
"""Levels by which a stroke is darker than what surrounds it; pixels that a day is wide and high at least."""
_LONG, _LEVEL = 0.45, 38.0
"""Of the width of a day, that a straight stroke through it is long at least, as one that strikes day and month only;
degrees from level at most. Of 265 days in hands of all kinds, blurred, three seem struck, and two from 0.6 on."""
_WAVES, _HIGH = 0.75, 1.3
"""Of the width of a day, that a stroke that waves is long at least, for figures may be joined; and of its height, how
high it is at most."""
_SOLID = 0.9
"""Of such a stroke, that is inked: a line that is laid through figures crosses paper."""
_MIDDLE = (0.2, 0.8)
"""Of the height of a day, between which a stroke through it runs: what is lower underlines it."""
_THIN, _ACROSS, _BARE = 15, (10.0, 80.0), 0.022
"""Pixels that a stroke through several rows is thick at most, degrees from level between which it is no rule, and how
much of it may be bare in one place, of the least that it runs down: print of two rows is further apart."""


def is_struck(depth: Pixels, day: Box) -> bool:
    """Whether a stroke of the pen runs through a day or a part of it: a straight one, or one that waves.

    `depth` are the `depths` of the page.
    """
    left, top, right, bottom = bounds_of(day, depth.shape)
    wide, high = right - left, bottom - top
    if min(wide, high) < _ROOM:
        return False
    room = high // 2
    first, start = min(top, room), max(0, left - room)
    inked = as_pixels((depth[top - first : bottom + room, start : right + room] > _STROKE).astype(np.uint8))

    def crosses(middle: float) -> bool:
        return _MIDDLE[0] <= (middle - first) / high <= _MIDDLE[1]

    least = round(_LONG * wide)
    found = strokes(inked, least, max(10, round(_SOLID * least)), 2)
    level = [(one[1] + one[3]) / 2 for one in found if slant(one) <= _LEVEL]
    pieces = pieces_of(inked).stats[1:].tolist()
    waves = [y + tall / 2 for _, y, long, tall, _ in pieces if long >= _WAVES * wide and tall <= _HIGH * high]
    return any(map(crosses, (*level, *waves)))


def slanted_strokes(page: Pixels, place: Box, least: float) -> list[tuple[float, float]]:
    """From where to where down the page straight strokes run at a slant through a place, in fractions of its height.

    `least` is how far down the page such a stroke runs at least, in the same. Looked for at half the size.
    """
    part = part_of(page, place)
    long = round(least * len(page))
    if min(part.shape) < _THIN or long < _THIN:
        return []
    thin = cv2.morphologyEx(part, cv2.MORPH_BLACKHAT, np.ones((_THIN, _THIN), np.uint8))
    inked = cv2.dilate((thin > _STROKE).astype(np.uint8), np.ones((3, 3), np.uint8))[::2, ::2]
    found = strokes(as_pixels(inked), long / 2, max(20, long // 4), max(2, _BARE * long))
    ends = [sorted((one[1], one[3])) for one in found if _ACROSS[0] <= slant(one) <= _ACROSS[1]]
    return [
        (place.y0 + 2 * top / len(page), place.y0 + 2 * bottom / len(page))
        for top, bottom in ends
        if 2 * (bottom - top) >= long
    ]
