"""A second look: one place on an upright page, read again larger, when what stands there decides and is in doubt."""

from collections.abc import Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box, Line
from pipeline.reading.ocr.engines.engine import BLOCK, SINGLE_LINE, recognise_in_time
from pipeline.reading.ocr.tries.placing import placed
from pipeline.reading.ocr.tries.scoring import score
from pipeline.reading.vision.ink import evened
from pipeline.reading.vision.pixels import (
    Pixels,
    as_pixels,
    bounds_around,
    chroma_of,
    framed,
    grey_of,
    ink_channel,
    on_whole,
    one_thread,
    scaled,
)

_FRAME = 12
"""Pixels of paper around the place: print at the very edge is read poorly."""
_MOST_SIDE = 4000
"""Pixels of a place that was enlarged."""


def read_region(
    upright: NDArray[np.uint8],
    box: Box,
    *,
    enlarge: float = 2.0,
    single_line: bool | None = None,
    even: bool = False,
) -> tuple[Line, ...]:
    """The lines within `box` of an upright page, read `enlarge` times as large; boxes in fractions of the page.

    `upright` are the pixels that `view.apply_view` gives, grey or RGB. The place is read in its brightness, evened
    (unless the page is `even` already), and, when it has colour, without what is coloured (a stamp, guilloche); the
    surest of the three is returned. `single_line` is guessed from the shape of the box when it is None. Nothing
    readable, or Tesseract out of time: no lines.
    """
    one_thread()
    margin = max(2, round(box.height * len(upright) * 0.15))
    left, top, right, bottom = bounds = bounds_around(box, upright.shape, margin)
    part = as_pixels(upright)[top:bottom, left:right]
    if min(part.shape[:2]) < 4:
        return ()
    factor = min(enlarge, _MOST_SIDE / max(part.shape[:2]))
    one_line = single_line if single_line is not None else part.shape[1] > 4 * part.shape[0]
    options = [grey_of(part)] if even else [grey_of(part), evened(grey_of(part))]
    if part.ndim == 3 and int(chroma_of(part).max()) > 40:
        options.append(ink_channel(part))
    best: tuple[Line, ...] = ()
    for option in options:
        lines = _read(scaled(option, factor), SINGLE_LINE if one_line else BLOCK)
        if _surer(lines, best):
            best = lines
    return tuple(placed(line, partial(on_whole, part=bounds, shape=upright.shape)) for line in best)


def _read(grey: Pixels, layout: int) -> tuple[Line, ...]:
    """The lines of a cut-out, which gets a frame of paper."""
    picture = framed(grey, _FRAME)
    lines = recognise_in_time(picture, "nld", layout, dpi=300)
    high, wide = picture.shape[:2]
    return tuple(placed(line, lambda box: _unframed(box, wide, high)) for line in lines)


def _unframed(box: Box, wide: int, high: int) -> Box:
    """From fractions of the framed picture to fractions of the cut-out."""

    def inner(value: float, size: int) -> float:
        return min(1.0, max(0.0, (value * size - _FRAME) / max(1, size - 2 * _FRAME)))

    return Box(inner(box.x0, wide), inner(box.y0, high), inner(box.x1, wide), inner(box.y1, high))


def _surer(lines: Sequence[Line], best: Sequence[Line]) -> bool:
    if not best:
        return bool(lines)
    new, old = score(lines), score(best)
    return (new.confidence, new.strength) > (old.confidence, old.strength) and new.words >= old.words
