"""The sheets and cards that were found in a picture, and which are kept of those that overlap."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from pipeline.reading.vision.view import Quad, is_card_aspect

CLEAREST = 0.95
"""Support (see `sides.support_of`) of a side that follows an edge all along."""
_LESS_CLEAR = 0.05
"""Support by which the weakest side of a card may have less than that of the outline around it and another."""
_SEPARATE = 0.2
"""Of the smaller of two finds, that they share at most when they are two."""
_CUT = 0.1
"""The same of two cards."""
_SAME, _AS_LARGE = 0.9, 0.8
"""Of the smaller that they share, and of the area of the other, from which two finds are one seen twice."""
_HALF = (0.2, 0.65)
"""Of the outline around two cards, what one of them covers."""
_MOSTLY = 0.7
"""Of a card, that lies within the outline around it and another, be that crooked."""
_CLEAR, _CLEARER = 0.75, 0.15
"""Support of the weakest side of a card, at least, and by how much more that is than that of a vague outline."""
_TWO_CARDS = (1.2, 1.56)
"""The aspect of two cards under each other, with a gap of up to 25 mm."""
_JOINED = 1.33
"""The aspect of the outline around two that touch, at most: seen at an angle too, a sheet of paper has more."""
_FILLED = 0.65
"""Of the outline around two cards, what they cover; of a sheet that they lie on it is less."""


@dataclass(frozen=True, slots=True)
class Found:
    """A sheet or card in a picture."""

    quad: Quad
    """Top left, top right, bottom right, bottom left as they lie in the picture, in fractions."""
    area: float
    """In fractions of the picture."""
    support: float
    """The share of its sides along which inside and outside differ, 0 to 1."""
    weakest: float
    """The same for its weakest side."""
    aspect: float
    """Of the flat rectangle: long over short side."""
    joined: bool = False
    """Whether it touches another, so that only the outline around both was seen (see `joined`): it is a card only if it
    says so."""

    @property
    def card_shaped(self) -> bool:
        """Whether it has the aspect of an ID-1 card."""
        return is_card_aspect(self.aspect)


def apart(seen: Sequence[Found]) -> tuple[Found, ...]:
    """The best of those that overlap: the outer one; of those that nearly coincide the one with the clearest sides."""
    kept: list[Found] = []
    whole = [found for found in seen if not (_is_two(found, seen) or _is_vague(found, seen) or _cuts_card(found, seen))]
    for found in sorted(whole, key=lambda f: (-f.area * f.support**2 * (0.3 + 0.7 * f.weakest), f.quad)):
        if lies_apart(found, kept):
            alike = [one for one in whole if _overlap(found, one) >= _SAME and one.area >= _AS_LARGE * found.area]
            kept.append(max(alike, key=lambda f: (f.support + f.weakest, f.area, f.quad)))
    return tuple(kept)


def lies_apart(found: Found, others: Iterable[Found]) -> bool:
    """Whether it neither is one of the others nor overlaps one by more than an edge that they share."""
    return all(_overlap(found, other) < _SEPARATE for other in others)


def may_be_two(found: Found) -> bool:
    """Whether it has the aspect of the outline around two cards under each other."""
    return _TWO_CARDS[0] <= found.aspect <= _TWO_CARDS[1]


def may_be_joined(seen: Sequence[Found]) -> bool:
    """Whether what was found, if anything, may be the one outline of two cards that touch each other."""
    return not seen or (len(seen) == 1 and not seen[0].card_shaped and seen[0].aspect <= _JOINED)


def _is_two(found: Found, seen: Sequence[Found]) -> bool:
    """Whether it is only the outline around two cards that lie close: it has the shape of one, or they fill it.

    Their sides are as clear as its own; those of two parts of a sheet, cut along a tinted bar, are not.
    """
    clear = [other for other in seen if other.card_shaped and other.weakest >= found.weakest - _LESS_CLEAR]
    inner = [other for other in clear if _is_half(other, found) and _overlap(found, other) >= _MOSTLY]
    return any(
        _overlap(one, other) < _CUT and (found.card_shaped or one.area + other.area >= _FILLED * found.area)
        for one, other in itertools.combinations(inner, 2)
    )


def _is_vague(found: Found, seen: Sequence[Found]) -> bool:
    """Whether it may be the outline around two cards of which one alone was seen: that one's sides are far clearer."""
    return may_be_two(found) and any(
        other.card_shaped
        and other.weakest >= max(_CLEAR, found.weakest + _CLEARER)
        and _is_half(other, found)
        and _overlap(found, other) >= _SAME
        for other in seen
    )


def _is_half(one: Found, outline: Found) -> bool:
    """Whether it covers what one of two cards does of the outline around both."""
    return _HALF[0] * outline.area < one.area < _HALF[1] * outline.area


def _cuts_card(found: Found, seen: Sequence[Found]) -> bool:
    """Whether it runs through a card of which all sides are clear: part of two cards that lie close."""
    return not found.card_shaped and any(
        other.card_shaped and other.weakest >= CLEAREST and _CUT < _overlap(found, other) < _MOSTLY for other in seen
    )


def _overlap(one: Found, other: Found) -> float:
    """The shared area over that of the smaller."""
    first, second = (np.array(f.quad, np.float32) * 1000 for f in (one, other))
    shared, _ = cv2.intersectConvexConvex(first, second)
    return float(shared) / 1e6 / max(min(one.area, other.area), 1e-9)
