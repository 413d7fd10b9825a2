"""What else is in a picture beside the cards and sheets found in it: these are painted over, the rest looked at."""

from collections.abc import Iterable, Sequence

import cv2
import numpy as np

from pipeline.model import View
from pipeline.reading.vision.flat import LOOK
from pipeline.reading.vision.ink import find_ink
from pipeline.reading.vision.pixels import Pixels, border_value, grey_of, thumbnail
from pipeline.reading.vision.view import Quad, apply_view, grown, in_pixels

LETTERS_OF_A_LETTER = 120
"""So many letters beside a card-shaped box make it doubtful that the box is a card."""
_PRINT_CONTRAST = 60
"""What is paler is the texture of a table or cloth: that has marks by the thousand."""
_EDGE = 0.02
"""Of the long side of the picture; marks nearer to its edge run off it."""
_RUN_OFF = 5
"""So many of them do."""


def painted_over(picture: Pixels, cards: Iterable[Quad]) -> Pixels:
    """The picture with its cards (as quads) painted over in the colour of the paper."""
    bare = picture.copy()
    height, width = picture.shape[:2]
    fill = border_value(picture)
    for card in cards:
        cv2.fillConvexPoly(bare, grown(in_pixels(card, width, height), 1.04), (fill,) * 3)
    return bare


def letters_beside(picture: Pixels, cards: Sequence[Quad], quad: Quad | None) -> int:
    """How many marks of the size of letters stand beside the cards on the sheet that `quad` cuts out."""
    return find_ink(apply_view(painted_over(grey_of(picture), cards), View(quad))).letters


def may_hold_print(picture: Pixels, taken: Sequence[Quad]) -> bool:
    """Whether there is print beside what was taken from a photo, or from a small copy of it, and not only a surface.

    Wood, cloth and stone have no marks as dark as print; a newspaper under it all runs off the picture on three sides.
    """
    ink = find_ink(painted_over(grey_of(thumbnail(picture, LOOK)), taken), least_contrast=_PRINT_CONTRAST)
    if ink.letters < LETTERS_OF_A_LETTER:
        return False
    high, wide = ink.mask.shape
    near = _EDGE * max(high, wide)
    starts, ends = ink.boxes[:, :2], ink.boxes[:, :2] + ink.boxes[:, 2:]
    off = [*(starts < near).sum(axis=0), *(ends > np.array([wide, high]) - near).sum(axis=0)]
    return sum(int(count) >= _RUN_OFF for count in off) < 3
