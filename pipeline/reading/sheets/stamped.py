"""Print under a coloured stamp, read once more without its colour.

Where a blue or violet stamp lies over a date, its strokes and those of the print are one dark tangle once colour is
lost. In the brightest of the three colours the stamp fades and black print stays.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box, Line, View
from pipeline.reading.ocr.engines.engine import AUTO, recognise
from pipeline.reading.ocr.tries.attempts import Log, Tried, scored
from pipeline.reading.ocr.tries.placing import place_of, placed
from pipeline.reading.ocr.tries.scoring import score
from pipeline.reading.vision.flat import LOOK, Flat
from pipeline.reading.vision.ink import find_ink, strengthened
from pipeline.reading.vision.pixels import (
    Mask,
    Pixels,
    as_pixels,
    chroma_of,
    ink_channel,
    part_of,
    percentiles,
    pieces_of,
    scaled,
    thumbnail,
)
from pipeline.reading.vision.view import A4_INCHES, apply_view, corners_of, point_to_picture

_CHROMA = 55
"""Levels by which the brightest colour of a stamp exceeds its darkest, beyond what the light gives all paper."""
_UNSURE = 0.85
"""Confidence below which the print under a word counts as missed."""
_ACCEPTED = 0.7
"""Confidence from which a line under a stamp was read."""
_SIZE = 620
"""Pixels of the long side at which coloured marks are looked for."""
_BETWEEN = 15
"""Of those pixels: marks no further apart are of one stamp."""
_DARKEST = 12
"""The percentile of the brightness of coloured marks; below it lies print under them."""
_FEWEST = 5
"""So many letters that were missed are worth another reading."""
_ROOM = 0.02
"""Above and below a mark, of the height of the page: a line that it touches stands within."""
_SHARE = 0.02
"""Of the box of a line that is coloured, when a stamp touches it."""
_MOST_COLOURED = 0.2
"""Of a page; more is a page in colour, not a stamp on it."""


_TALLEST, _STAMP = 0.6, 0.2
"""Of the height of the page: what is taller is no stamp but a band or frame, at which one so tall may lie."""


@dataclass(frozen=True, slots=True)
class _Stamp:
    """Levels of the coloured marks on a page in `ink_channel`."""

    darkest: float
    """Of the marks; 256 without any."""
    paper: float
    """Of what they are on."""


def without_stamps(best: Tried, flat: Flat, log: Log) -> Tried:
    """The reading, with the lines under coloured marks replaced or added where they read better without colour.

    `flat` is the sheet that `best` was read from. Only the bands of the page that such marks cross are read. Where
    there is no colour, or no print that was missed near it, this costs next to nothing.
    """
    if flat.picture.ndim != 3 or not best.lines or _near_marks(flat.glance) is None:
        return best
    colour = _as_read(best, flat.look, LOOK)
    near = _near_marks(colour)
    if near is None:
        return best
    stamp = _stamp_on(colour)
    around = as_pixels(cv2.dilate(near, np.ones((5, 5), np.uint8)))
    bands = _bands(best.lines, _bare(colour, around, stamp), near)
    lines = best.lines
    for top, bottom in bands:
        first, last = (round(share * best.page.shape[0]) for share in (top, bottom))
        band = _band(best, flat.picture, first, last)
        there = cv2.resize(around, best.page.shape[::-1], interpolation=cv2.INTER_NEAREST)[first:last]
        read = _read_band(best, _bare(band, as_pixels(there), stamp), first, log)
        lines = tuple(_merged(lines, read, near))
    return best if lines is best.lines else replace(best, lines=lines, score=score(lines))


def _band(best: Tried, picture: Pixels, top: int, bottom: int) -> Pixels:
    """The rows from `top` to `bottom` of the page as it was read, in colour."""
    high, wide = best.page.shape
    rows = Box(0.0, top / high, 1.0, bottom / high)
    quad = tuple(point_to_picture(best.view, corner, wide, high) for corner in corners_of(rows))
    return apply_view(picture, View(quad), size=(wide, bottom - top))


def _read_band(best: Tried, bare: Pixels, top: int, log: Log) -> tuple[Line, ...]:
    """The lines on rows of the page that begin at `top`, their boxes in fractions of the page."""
    high = best.page.shape[0]
    dpi = max(70, round(max(best.page.shape) / A4_INCHES))

    def reader(part: Pixels, language: str) -> tuple[Line, ...]:
        return recognise(part, language, AUTO, dpi=dpi)

    def there(box: Box) -> Box:
        y0, y1 = ((top + y * len(bare)) / high for y in (box.y0, box.y1))
        return Box(box.x0, y0, box.x1, y1)

    read = scored(log, "tesseract:nld", "stamp", best.view, strengthened(bare), reader)
    return tuple(placed(line, there) for line in read.lines)


def _as_read(best: Tried, flat: Pixels, size: int) -> Pixels:
    """The colours of the page in the position in which it was read, its long side of `size` pixels."""
    return apply_view(
        scaled(flat, size / max(flat.shape[:2])), View(None, best.view.quarter_turns, best.view.skew_degrees)
    )


def _near_marks(colour: Pixels) -> Mask | None:
    """What lies on or between coloured marks, at a small size; None without any, or when the page is all in colour."""
    near = as_pixels(
        cv2.morphologyEx(_coloured(thumbnail(colour, _SIZE)), cv2.MORPH_CLOSE, np.ones((_BETWEEN, _BETWEEN), np.uint8))
    )
    return near if 0 < float(near.mean()) < _MOST_COLOURED else None


def _stamp_on(colour: Pixels) -> _Stamp:
    bright, marks = ink_channel(colour), _coloured(colour)
    (paper,) = percentiles(bright, (50,))
    return _Stamp(percentiles(bright, (_DARKEST,), marks)[0] if marks.any() else 256.0, paper)


def _bare(colour: Pixels, around: Mask, stamp: _Stamp) -> Pixels:
    """A page, or part of one, without its coloured marks, of which `around` tells, at any size, where they lie.

    What is no darker than they are becomes as bright as paper.
    """
    bare = ink_channel(colour)
    there = cv2.resize(around, bare.shape[::-1], interpolation=cv2.INTER_NEAREST)
    bare[(there > 0) & (bare >= stamp.darkest)] = stamp.paper
    return bare


def _coloured(colour: Pixels) -> Mask:
    """What has more colour than the light of the room gives all paper: 1 there, else 0."""
    chroma = chroma_of(colour)
    return as_pixels(chroma > int(percentiles(chroma, (50,))[0]) + _CHROMA)


def _bands(lines: Sequence[Line], bare: Pixels, near: Mask) -> list[tuple[float, float]]:
    """The heights, from and to in fractions of the page, of the marks near which print was missed: see `_missed`."""
    missed = _missed(lines, bare, near)
    if len(missed) < _FEWEST:
        return []
    pieces = pieces_of(near)
    high = near.shape[0]
    bands: list[tuple[float, float]] = []
    mark_of = pieces.labels[missed[:, 0], missed[:, 1]]
    marks = [(_rows_of(pieces.stats[one], missed[mark_of == one, 0], high)) for one in np.unique(mark_of)]
    for first, last in sorted(rows for rows in marks if rows is not None):
        top, bottom = max(0.0, first / high - _ROOM), min(1.0, last / high + _ROOM)
        if bands and top <= bands[-1][1]:
            top, bottom = bands[-1][0], max(bands.pop()[1], bottom)
        bands.append((top, bottom))
    return bands


def _rows_of(mark: NDArray[np.int32], missed: NDArray[np.int_], high: int) -> tuple[int, int] | None:
    """The rows of a mark, from and to, of a page of that height; `missed` are those of letters missed near it.

    A band or frame along the whole page has ornaments of the size of letters all the way. Only where most of what was
    missed stands together, a stamp lies at it, and only there.
    """
    first, tall = int(mark[cv2.CC_STAT_TOP]), int(mark[cv2.CC_STAT_HEIGHT])
    if tall <= _TALLEST * high:
        return first, first + tall
    rows = np.sort(missed)
    together = np.searchsorted(rows, rows + _STAMP * high) - np.arange(len(rows))
    start = int(together.argmax())
    count = int(together[start])
    return (int(rows[start]), int(rows[start + count - 1]) + 1) if count >= max(_FEWEST, 2 * len(rows) / 3) else None


def _missed(lines: Sequence[Line], bare: Pixels, near: Mask) -> NDArray[np.int_]:
    """Where, as rows and columns of `near`, letters that show without colour lie under no word that was read surely."""
    ink = find_ink(bare)
    covered = np.zeros(near.shape, np.uint8)
    high, wide = near.shape
    for box in (word.box for line in lines for word in line.words if word.confidence >= _UNSURE):
        part_of(covered, box)[:] = 1
    across, down = (ink.middles * (wide, high)).astype(int).T
    missed = (near[down, across] > 0) & (covered[down, across] == 0)
    return np.stack((down[missed], across[missed]), axis=1)


def _touched(box: Box, marks: Mask) -> bool:
    part = part_of(marks, box)
    return bool(part.size and float(part.mean()) >= _SHARE)


def _merged(base: Sequence[Line], again: Sequence[Line], marks: Mask) -> list[Line]:
    """The lines of `base`; where a stamp touches them, those of `again` in the same place if they were read better."""
    lines = list(base)
    for line in (one for one in again if _touched(one.box, marks)):
        rivals = [one for one in lines if _same_place(one.box, line.box)]
        new, old = score([line]), score(rivals)
        if new.strength > old.strength and new.confidence >= max(old.confidence, _ACCEPTED):
            at = lines.index(rivals[0]) if rivals else place_of(line.box, lines)
            lines = [one for one in lines if one not in rivals]
            lines.insert(min(at, len(lines)), line)
    return lines


def _same_place(one: Box, other: Box) -> bool:
    """Whether they stand on one level and share a part of the width."""
    across, down = one.shared(other)
    return across > 0 and down >= 0.5 * min(one.height, other.height)
