"""Words of a text layer round which a box is drawn, that others beside or under them have not: a choice may be told so.

The text layer says nothing of boxes. Only a box round one line or cell counts, where the page shows all four sides; the
cells of a table have one each, and none of them stands out.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pypdfium2
from numpy.typing import NDArray

from pipeline.model import Box, Line
from pipeline.reading.formats.drawn import drawn_in_grey
from pipeline.reading.vision.pixels import Pixels, part_of

_LOWEST, _HIGHEST = 8.0, 60.0
"""Points of the height of a box round one line."""
_MOST_BOXES = 500
"""A page with more of that size is a form or a drawing in which none stands out."""
_SCALE = 2.0
"""Pixels per point at which the sides are looked for."""
_SIDE = 4.0
"""Points from the bounds of a box inward within which its side is drawn."""
_APART = 40
"""Levels between a side and what it is drawn on."""
_UNBROKEN = 0.9
"""The share of a side that shows."""
_COLUMN, _NEAR = 0.02, 4.0
"""How far in widths of the page the heads of a column lie apart at most, and how many heights lie between its rows."""


def may_frame(width: float, height: float) -> bool:
    """Whether what is so wide and high, in points, may be a box round one line."""
    return _LOWEST <= height <= _HIGHEST and width >= height


def with_framed(page: pypdfium2.PdfPage, lines: Sequence[Line], boxes: Sequence[Box]) -> tuple[Line, ...]:
    """The lines, the words marked of those that alone have a box round them, of those drawn that `may_frame`."""
    if not boxes or len(boxes) > _MOST_BOXES:
        return tuple(lines)
    filled = [line for line in lines if line.words]
    around = [[line for line in filled if _touches(box, line.box)] for box in boxes]
    boxed = {id(line) for touched in around for line in touched}
    alone = [(box, touched[0]) for box, touched in zip(boxes, around, strict=True) if len(touched) == 1]
    stands_out = [
        (box, line)
        for box, line in alone
        if _holds(box, line.box) and (near := _near(line, filled)) and not any(id(one) in boxed for one in near)
    ]
    if not stands_out:
        return tuple(lines)
    seen = drawn_in_grey(page, _SCALE)
    framed = {id(line) for box, line in stands_out if _is_drawn(seen, box, page.get_size())}
    return tuple(
        Line(tuple(replace(word, framed=True) for word in line.words)) if id(line) in framed else line for line in lines
    )


def _touches(box: Box, line: Box) -> bool:
    across, along = box.shared(line)
    return across > 0 and along > 0


def _holds(box: Box, line: Box) -> bool:
    return box.x0 <= line.x0 and box.x1 >= line.x1 and box.y0 <= line.middle <= box.y1


def _near(line: Line, lines: Sequence[Line]) -> list[Line]:
    """The other lines in the row of a line, or where there are none those next to it in its column."""
    own = line.box
    others = [one for one in lines if one is not line]
    row = [one for one in others if abs(own.middle - one.box.middle) < min(own.height, one.box.height) / 2]
    return row or [
        one
        for one in others
        if abs(own.x0 - one.box.x0) < _COLUMN and abs(own.middle - one.box.middle) < _NEAR * own.height
    ]


def _is_drawn(page: Pixels, box: Box, size: tuple[float, float]) -> bool:
    """Whether all four sides stand out, without a break but at corners, from what the box holds."""
    whole = part_of(page, box)
    if not whole.size:
        return False
    ground = int(np.bincount(whole.ravel(), minlength=256).argmax())
    apart = np.abs(whole.astype(np.int16) - ground) > _APART
    side = max(1, round(_SIDE * page.shape[0] / size[1]))
    across, along = apart[:, side:-side], apart[side:-side].T
    return all(map(_shows, (across[:side], across[-side:], along[:side], along[-side:])))


def _shows(side: NDArray[np.bool_]) -> bool:
    return bool(side.size) and float(side.max(axis=0).mean()) >= _UNBROKEN
