"""The sheet or cards in a picture: found on any background, by edges and by colour, and judged by their sides.

A quadrilateral counts only when what lies inside differs from what lies outside along its sides: a printed frame, a
table or a block of text has paper on both. One that is cut off by the edge of the picture is refused: to flatten it
would lose what little shows of the rest.
"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.vision.found import CLEAREST, Found, apart, lies_apart, may_be_two
from pipeline.reading.vision.ink import find_ink
from pipeline.reading.vision.joined import joined_cards
from pipeline.reading.vision.lines import SIZE, between_lines, straight_lines
from pipeline.reading.vision.outlines import (
    DIFFERENT,
    LEAST_CARD,
    by_hue,
    change_of,
    colour_masks,
    colours_along,
    colours_of,
    edge_masks,
    hue_mask,
    in_colour,
    ordered,
    quads_in,
    rectangles_in,
    refined,
    smoothed,
    solid_masks,
)
from pipeline.reading.vision.pair import clear_all_around, like_cards, on_pattern
from pipeline.reading.vision.pixels import (
    Mask,
    Pixels,
    as_pixels,
    fitted,
    grey_of,
    pieces_of,
)
from pipeline.reading.vision.sides import (
    along_shadow,
    going_on,
    lies_on_one,
    square_enough,
    support_of,
    supports_of,
    through_pattern,
    through_print,
)
from pipeline.reading.vision.view import CARD_ASPECT, SHEET_ASPECT, grown, true_aspect, within_picture

_CLOSER = 960
"""The long side, in pixels, of the closer look at one find."""
_PRINT_CONTRAST = 60
"""What is paler is the texture of a table or guilloche."""
_LEAST_SHEET, _MOST_SHEET = 0.12, 0.97
"""The area of a sheet in fractions of the picture: what covers more of it than that is the picture itself."""
_MOST_CARD = 0.6
"""The same of a card on a sheet: what covers more is the sheet."""
_LONGEST = 2.6
"""Long over short side of a find, at most."""
_CLEAR = 0.7
"""Support (see `support_of`) with which a side follows an edge."""
_WORSE = 0.1
"""The loss of support that shows that a side was moved off its edge."""
_LARGE, _LARGE_SIDE, _SIDE, _SIDES = 0.3, 0.45, 0.6, 0.8
"""Of the picture, a find of which the weakest side needs no more support than this; that of others; and the mean."""
_SHADED_CARD, _SHADED_SHEET = 25, 8
"""Levels by which the table is brighter than the find at a side that is the edge of a shadow."""
_LARGE_CARD, _LARGE_SHEET, _STRAY_PRINT = 0.2, 0.3, 0.05
"""Of the picture, and of its print: such a card or sheet with no more than that beside it is all that a photo shows."""
_LIKE_A_SHEET = 0.05
"""By which the aspect of such a sheet may differ from that of A4, as a share: two cards so apart show a gap."""
_WOVEN = 2
"""Sides of a quadrilateral between straight lines that go on beyond its corners, from which on it is no sheet."""
_SAME = 2.0
"""Pixels of the copy on which is searched: corners no further apart lie at the same edges."""
_FAINT = 4.0
"""The least difference in colour across the side of what already is a rectangle of another tint than the paper."""
_EDGE = 0.012
"""A corner closer than this to the edge of the picture touches it, in fractions."""


def sharpened(pixels: Pixels, found: Found) -> Found:
    """The sheet or card with its corners to the pixel, found anew in a closer look at its part of the picture."""
    height, width = pixels.shape[:2]
    corners = np.array(found.quad) * (width, height)
    low = np.maximum(corners.min(axis=0) - 0.06 * np.ptp(corners, axis=0), 0).astype(int)
    high = np.minimum(corners.max(axis=0) + 0.06 * np.ptp(corners, axis=0) + 1, (width, height)).astype(int)
    part = pixels[low[1] : high[1], low[0] : high[0]]
    small = fitted(part, _CLOSER)
    factor = small.shape[1] / part.shape[1]
    seen, smooth, reach = ((corners - low) * factor).astype(np.float32), smoothed(small), _CLOSER // 80
    if found.card_shaped:
        moved = _settled(seen, colours_of(smooth), reach=reach)
    else:
        moved = refined(seen, colours_along(smooth, seen, reach), reach=reach)
    return replace(found, quad=within_picture((moved / factor + low) / (width, height)))


def find_sheets(pixels: Pixels, thumb: Pixels | None = None, *, exactly: bool = False) -> tuple[Found, ...]:
    """The sheets and cards that lie apart in the picture, largest first; what lies within another is left out.

    `thumb` is a smaller copy of the picture, if there is one already. Of a clear sheet that is all there is, every
    outline that may be its own is compared only when it is to be known `exactly`.
    """
    small = fitted(pixels if thumb is None else thumb, SIZE)
    colours, hues = in_colour(small)
    change = cache(partial(change_of, colours))
    print_mask = find_ink(grey_of(small), least_contrast=_PRINT_CONTRAST).mask
    seen: list[Found] = []
    for corners in _proposed(colours, hues, change):
        found = _judge(corners, colours, print_mask, hues=hues)
        if found is None:
            continue
        if (found.card_shaped or not exactly) and _is_all(found, print_mask, hues):
            return (sharpened(pixels, found),)
        seen.append(found)
    seen += _from_straight_lines(colours, change(), print_mask)
    found_apart = _parted(apart(seen), seen, colours, hues, change(), print_mask)
    return tuple(sharpened(pixels, found) for found in found_apart)


def found_exactly(pixels: Pixels, sheet: Found) -> Found:
    """A sheet that was found, its corners to a hair: by them the cards on it, small as they are, are cut out."""
    return next((one for one in find_sheets(pixels, exactly=True) if not lies_apart(one, (sheet,))), sheet)


def _is_all(found: Found, print_mask: Mask, hues: NDArray[np.float32] | None) -> bool:
    """Whether a large card or sheet of which all sides are clear is all that there is: no print lies beside it.

    Nor a band in colour, as of a letterhead: the rest of a sheet of which a part has the shape of a card.
    """
    large = _LARGE_CARD if found.card_shaped else _LARGE_SHEET
    shaped = found.card_shaped or abs(found.aspect / SHEET_ASPECT - 1) <= _LIKE_A_SHEET
    if not shaped or found.area < large or found.weakest < CLEAREST:
        return False
    corners = np.array(found.quad, np.float32) * np.array(print_mask.shape[::-1], np.float32)
    if hues is not None and not lies_on_one(corners, hues):
        return False
    beside = cv2.fillConvexPoly(print_mask.copy(), grown(corners, 1.05), (0,))  # its edge may look like print
    return cv2.countNonZero(beside) <= _STRAY_PRINT * cv2.countNonZero(print_mask)


def _parted(
    whole: tuple[Found, ...],
    seen: Sequence[Found],
    colours: NDArray[np.float32],
    hues: NDArray[np.float32] | None,
    change: Mask,
    print_mask: Mask,
) -> tuple[Found, ...]:
    """What was found `whole`, or the two cards in the one outline, or in a picture of which nothing was found.

    On a cloth with a pattern one card too, of which no outline was found, or one that runs into the cloth.
    """
    if len(whole) > 1 or any(found.weakest >= CLEAREST and not _may_be_pair(found) for found in whole):
        return whole
    clear = clear_all_around(colours, hues, change)
    corners = like_cards(clear, *change.shape[::-1]) if all(map(_may_be_pair, whole)) else []
    judged = (_judge(one, colours, print_mask, hues=hues) for one in corners)
    cards = [found for found in judged if found is not None and found.card_shaped]
    if len(apart(cards)) > 1:
        return apart([*seen, *cards])
    if any(found.weakest >= CLEAREST for found in whole):
        return whole
    covering = (refined(one, colours) for one in on_pattern(clear, colours))
    on_cloth = [found for one in covering if (found := _judge(one, colours, print_mask, hues=hues)) is not None]
    return tuple(replace(found, aspect=CARD_ASPECT) for found in apart(on_cloth)) or whole


def _may_be_pair(found: Found) -> bool:
    return may_be_two(found) and not found.card_shaped


def find_cards(pixels: Pixels, thumb: Pixels | None = None) -> tuple[Found, ...]:
    """The cards on a sheet that fills the picture, in reading order; where there is nothing it costs next to nothing.

    `thumb` is a smaller copy of the picture, if there is one already.
    """
    colours, hues = in_colour(pixels if thumb is None else thumb)
    solid = [mask for mask in solid_masks(colours, hues) if _holds_area(mask)]
    if not solid:
        return ()
    rectangles = (corners for mask in solid for corners in rectangles_in(mask))
    squared = _cards_in(rectangles, colours, hues, differing=_FAINT)
    others = _proposed_cards(solid, colours, hues)
    unsquared = [found for found in _cards_in(others, colours, hues) if lies_apart(found, squared)]
    found = [*apart(squared), *(sharpened(pixels, one) for one in apart(unsquared))]
    joined = _joined(joined_cards(solid), colours)
    if sum(not lies_apart(one, joined) for one in found) < len(joined):
        found = [*(one for one in found if lies_apart(one, joined)), *joined]
    return _in_order(found)


def _in_order(found: Iterable[Found]) -> tuple[Found, ...]:
    return tuple(sorted(found, key=lambda one: (round(one.quad[0][1] * 6), one.quad[0][0])))


def find_joined(pixels: Pixels, thumb: Pixels, outline: Sequence[Found]) -> tuple[Found, ...]:
    """The two cards in a photo that touch or overlap each other, on any background; none unless there are two.

    `outline` is what was found around both, if anything: where the table is as pale as they are, all that shows them.
    """
    colours, hues = in_colour(thumb)
    outlined = (_filled(one, colours.shape) for one in outline)
    masks = (*by_hue(colours, hues), *colour_masks(colours), *outlined)
    found = _joined(joined_cards(masks, slanted=True), colours)
    return _in_order(sharpened(pixels, one) for one in found)


def _filled(found: Found, shape: tuple[int, ...]) -> Mask:
    corners = np.array(found.quad) * (shape[1], shape[0])
    return as_pixels(cv2.fillConvexPoly(np.zeros(shape[:2], np.uint8), np.round(corners).astype(np.int32), (255,)))


def _joined(cards: Sequence[NDArray[np.float32]], colours: NDArray[np.float32]) -> list[Found]:
    """Cards that touch each other, as finds."""
    height, width = colours.shape[:2]
    found = []
    for corners in cards:
        sides = support_of(corners, colours, _FAINT)
        quad = within_picture(np.divide(corners, (width, height), dtype=np.float32))
        area = float(cv2.contourArea(corners)) / (width * height)
        found.append(Found(quad, area, float(np.mean(sides)), min(sides), CARD_ASPECT, joined=True))
    return found


def _cards_in(
    quads: Iterable[NDArray[np.float32]],
    colours: NDArray[np.float32],
    hues: NDArray[np.float32] | None,
    *,
    differing: float = DIFFERENT,
) -> list[Found]:
    """The quads that are cards; what takes most of the picture is the sheet."""
    judged = (_judge(corners, colours, None, differing, hues) for corners in quads)
    return [found for found in judged if found is not None and found.card_shaped and found.area <= _MOST_CARD]


def _proposed(
    colours: NDArray[np.float32], hues: NDArray[np.float32] | None, change: Callable[[], Mask]
) -> Iterator[NDArray[np.float32]]:
    """The corners of whatever may be a sheet or card in a photo, that which most often is first."""
    if hues is not None:
        for corners in quads_in(hue_mask(hues, colours[:, :, 0])):
            moved = refined(corners, colours)
            yield moved
            if min(support_of(moved, colours, hues=hues)) < CLEAREST:
                yield refined(corners, hues)  # the edge of a shadow, to which it was moved, has one hue
    known: list[NDArray[np.float32]] = []
    for mask in itertools.chain(edge_masks(change()), colour_masks(colours)):
        for corners in quads_in(mask):
            if all(np.abs(corners - other).max() > _SAME for other in known):
                known.append(corners)
                yield refined(corners, colours)
    for mask in solid_masks(colours, hues):
        yield from (_settled(corners, colours) for corners in quads_in(mask))


def _proposed_cards(
    solid: Iterable[Mask], colours: NDArray[np.float32], hues: NDArray[np.float32] | None
) -> Iterator[NDArray[np.float32]]:
    """The corners of whatever may be a card on a sheet."""
    for mask in solid:
        for corners in quads_in(mask):
            yield _settled(corners, colours)
            if hues is not None:
                yield refined(corners, hues)
    for mask in edge_masks(change_of(colours)):
        yield from (refined(corners, colours) for corners in quads_in(mask))


def _settled(corners: NDArray[np.float32], colours: NDArray[np.float32], *, reach: int = 12) -> NDArray[np.float32]:
    """The corners refined, unless that moves a side from a pale edge to the print that runs along it."""
    moved = refined(corners, colours, reach=reach)
    before, after = support_of(corners, colours), support_of(moved, colours)
    return corners if min(before) >= _CLEAR and min(before) > min(after) + _WORSE else moved


def _holds_area(mask: Mask) -> bool:
    """Whether anything in the mask is as large as a card."""
    least = 0.8 * LEAST_CARD * mask.size
    return cv2.countNonZero(mask) >= least and bool((pieces_of(mask).stats[1:, cv2.CC_STAT_AREA] >= least).any())


def _judge(
    corners: NDArray[np.float32],
    colours: NDArray[np.float32],
    print_mask: Mask | None,
    differing: float = DIFFERENT,
    hues: NDArray[np.float32] | None = None,
) -> Found | None:
    """The quad as a find, or None when it is no sheet or card.

    That is: too small, crooked, cut off, with paper on both sides of a side, or with a side that runs through print (if
    that is known), as the edge of a shadow does.
    """
    height, width = colours.shape[:2]
    area = float(cv2.contourArea(corners)) / (width * height)
    if area < LEAST_CARD or area > _MOST_SHEET or not cv2.isContourConvex(corners.astype(np.int32)):
        return None
    fractions = np.divide(corners, (width, height), dtype=np.float32)
    touching = int(((fractions < _EDGE) | (fractions > 1 - _EDGE)).any(axis=1).sum())
    if touching >= 2 or not square_enough(corners):
        return None
    sides = support_of(corners, colours, differing, hues)
    if min(sides) < (_LARGE_SIDE if area >= _LARGE else _SIDE) or float(np.mean(sides)) < _SIDES:
        return None
    quad = within_picture(fractions)
    shape = true_aspect(quad, width, height)
    found = Found(quad, area, float(np.mean(sides)), min(sides), max(shape, 1 / shape))
    if found.aspect > _LONGEST or (area < _LEAST_SHEET and not found.card_shaped):
        return None
    shaded = _SHADED_CARD if found.card_shaped else _SHADED_SHEET
    if print_mask is not None and (through_print(corners, print_mask, hues) or through_pattern(corners, colours, hues)):
        return None
    return None if along_shadow(corners, colours, shaded, hues) else found


def _from_straight_lines(colours: NDArray[np.float32], change: Mask, print_mask: Mask) -> list[Found]:
    """The sheets between straight lines of the picture: for outlines that shadows or low contrast break up."""
    height, width = colours.shape[:2]
    corners = between_lines(*straight_lines(change), width, height)
    areas = [float(cv2.contourArea(one)) / (width * height) for one in corners]
    large = [(area, ordered(one)) for area, one in zip(areas, corners, strict=True) if area >= _LEAST_SHEET]
    if large:  # not the large checks of a cloth: no pattern crosses them, but their lines go on
        woven = going_on(np.stack([one for _, one in large]), colours) >= _WOVEN
        large = [one for one, on in zip(large, woven, strict=True) if not on]
    if not large:
        return []
    sides = supports_of(np.stack([one for _, one in large]), colours)
    options = [
        (area * float(np.mean(shares)) * min(shares), one) for (area, one), shares in zip(large, sides, strict=True)
    ]
    options.sort(key=lambda option: -option[0])
    judged = (_judge(refined(corners, colours), colours, print_mask) for _, corners in options[:12])
    return [found for found in judged if found is not None]
