"""Whether a photo with the shape of a card is none itself, but shows cards or sheets with room around them."""

import itertools

import cv2

from pipeline.reading.vision.found import CLEAREST, Found
from pipeline.reading.vision.outlines import by_hue, colour_masks, in_colour, quads_in
from pipeline.reading.vision.photo import find_sheets
from pipeline.reading.vision.pixels import Pixels

_LEAST, _TOGETHER, _MOST = 0.1, 0.2, 0.85
"""Of the picture, what each takes, and all of them together, at least; and at most: a portrait on a card takes less."""


def find_lying_amid(pixels: Pixels, thumb: Pixels) -> tuple[Found, ...]:
    """The sheets and cards in a picture, if room is around them and all their sides are clear; else none.

    `thumb` is a smaller copy of the picture.
    """
    found = find_sheets(pixels, thumb) if may_lie_amid(thumb) else ()
    clear = all(one.weakest >= CLEAREST for one in found)
    return found if clear and _TOGETHER <= sum(one.area for one in found) <= _MOST else ()


def may_lie_amid(thumb: Pixels) -> bool:
    """Whether what has four corners and differs in colour from what is around it takes much of the picture.

    This costs a tenth of what `find_sheets` does, and finds less.
    """
    colours, hues = in_colour(thumb)
    whole = colours.shape[0] * colours.shape[1]
    for mask in itertools.chain(by_hue(colours, hues), itertools.islice(colour_masks(colours), 1)):
        shares = [cv2.contourArea(corners) / whole for corners in quads_in(mask)]
        if sum(share for share in shares if _LEAST <= share <= _MOST) >= _TOGETHER:
            return True
    return False
