"""Where in a picture the words stand that were read surely: there the sheet or card is, if no edge of it was seen."""

from pipeline.model import Box, Word
from pipeline.reading.ocr.tries.attempts import Tried
from pipeline.reading.vision.view import Quad, corners_of, point_to_picture

SURE_WORDS = 6
"""Fewer say nothing."""
_SURE = 0.85
"""Confidence of a word that shows where the sheet is."""
_LEGIBLE = 0.45
"""Confidence from which what stands beside a sure word on its line is print."""
_NEAR = 0.15
"""Of the picture: words of one sheet have others as near as this."""
_AS_FAR = 0.3
"""Of the picture: so far from the other print of a card its field 9 may stand."""
_MARGIN = 0.04
"""Of the picture, around the sure words."""


def place_of_words(plain: Tried, *, whole_lines: bool = False, short_ones: bool = False) -> Quad | None:
    """Where in the picture the sure words stand together, as a quad with some room; None when there are few.

    With `whole_lines`, the other legible words of their lines too: half of a line in a strange language may be unsure.
    With `short_ones`, short words that are as sure and near the others, too: "9. AM B" stands apart on a card.
    """
    height, width = plain.page.shape[:2]
    sure = _together([word.box for line in plain.lines for word in line.words if _is_sure(word)])
    if len(sure) < SURE_WORDS:
        return None
    lines = [line for line in plain.lines if any(word.box in sure for word in line.words)] if whole_lines else []
    around = Box.around((*sure, *(word.box for line in lines for word in line.words if word.confidence >= _LEGIBLE)))
    if short_ones:
        around = _grown(around, [word.box for line in plain.lines for word in line.words if word.confidence >= _SURE])
    there = [point_to_picture(plain.view, corner, width, height) for corner in corners_of(around)]
    left, right = max(min(x for x, _ in there) - _MARGIN, 0.0), min(max(x for x, _ in there) + _MARGIN, 1.0)
    top, bottom = max(min(y for _, y in there) - _MARGIN, 0.0), min(max(y for _, y in there) + _MARGIN, 1.0)
    return corners_of(Box(left, top, right, bottom))


def _is_sure(word: Word) -> bool:
    return word.confidence >= _SURE and len(word.text) >= 4


def _grown(around: Box, boxes: list[Box]) -> Box:
    """The box, with those of `boxes` that lie near it."""
    near = [box for box in boxes if _apart(around, box) <= _AS_FAR]
    return Box.around((around, *near))


def _apart(one: Box, other: Box) -> float:
    """The greater of the gaps between two boxes across and down."""
    return max(0.0, *(-share for share in one.shared(other)))


def _together(boxes: list[Box]) -> list[Box]:
    """The boxes that have at least two others near: a mark on a table that reads as a word stands alone."""
    middles = [((box.x0 + box.x1) / 2, box.middle) for box in boxes]
    return [
        box
        for box, (x, y) in zip(boxes, middles, strict=True)
        if sum(1 for u, v in middles if abs(u - x) < _NEAR and abs(v - y) < _NEAR) > 2
    ]
