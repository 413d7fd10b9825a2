"""What was written on ruled or dotted lines: the rules go through it, and Tesseract reads neither.

The rules tell where each line stands. They are wiped out but where a stroke crosses them, and each line is read by
itself at several sizes, since what is written by hand is read at one and not at another.
"""

import re
from collections.abc import Sequence
from functools import partial
from itertools import pairwise

import cv2
import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.table_grid import thin
from pipeline.reading.ocr.engines.engine import SINGLE_LINE, recognise_in_time
from pipeline.reading.ocr.engines.second_engine import second_engine, written
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import placed, with_line, without
from pipeline.reading.ocr.tries.scoring import mean_of
from pipeline.reading.vision.ink import PAPER, depths
from pipeline.reading.vision.pixels import Mask, Pixels, as_pixels, bounds_of, framed, on_whole, runs_of, scaled

_DARK = 25
"""Levels by which a rule is darker than the paper around it."""
_DOTS = 13
"""Pixels within which the dots of a rule follow each other."""
_LONG, _ACROSS = 5, 0.6
"""A rule is as long as this part of the width of the place: what is written has gaps; and all of it over so much."""
_RISES = 9
"""Pixels by which a rule may rise."""
_FEWEST, _MOST = 4, 10
"""Rules under each other, and how many are looked at."""
_TWICE = 0.3
"""Of the usual distance, by which twice it may be missed where one field has two lines and one rule."""
_THICK, _HIGH = 5, 9
"""Pixels: around a rule what is wiped out, but for what is higher."""
_OFF_EDGE = 0.01
"""Of the width, by which a line must reach over an edge at either side to run over it."""
_UNDER = 0.3
"""Of the distance between rules, by which letters reach below theirs."""
_SIZES, _SURE = (1.0, 0.7, 1.5, 0.85), 0.85
"""How many times as large as it is a line is read, until its mean confidence is this."""
_DAY = re.compile(r"\d{1,2}([.\-/])\d{1,2}\1\d{4}")
_FRAME, _DPI = 8, 200
_DOUBTED, _INK, _STROKE = 0.6, 60, 0.08
"""Mean confidence of a line below which the second engine is asked; by how much what is written is darker, and over how
much of the height of its row, so that the dots left of a rule are none."""
_SIDE, _OVER = 12, 0.25
"""Pixels at either side, where the edge of the sheet and the frame of the table are; of a row, paper over what is
written on its rule."""
_LEAST = 0.35
"""Mean confidence of a line that was read at all."""


def with_what_is_on_rules(page: Pixels, lines: Sequence[Line], place: Box, log: Log) -> list[Line]:
    """The lines, those on the rules within a place as they are read by themselves where that is surer."""
    left, top, right, bottom = bounds_of(place, page.shape)
    part = as_pixels(page[top:bottom, left:right])
    rules = _rules(part)
    first, end = _leaf(rules)
    if not _is_crossed((left + first) / page.shape[1], place, lines):
        left, right = left + first, left + end
        part, rules = as_pixels(part[:, first:end]), as_pixels(rules[:, first:end])
    levels = _levels(rules)[:_MOST]
    if len(levels) < _FEWEST:
        return list(lines)

    def on_page(box: Box) -> Box:
        there = on_whole(box, (left, top, right, bottom), page.shape)
        return Box(max(0.0, there.x0), max(0.0, there.y0), min(1.0, there.x1), min(1.0, there.y1))

    started = cpu_seconds()
    bare = _without(part, rules)
    step = int(np.median(np.diff(levels)))
    levels = _with_bare_lines(levels, step)
    kept = list(lines)
    sure = 0.0
    for level in levels:
        row = (max(0, level - step), min(len(bare), level + round(_UNDER * step)))
        read = _read(bare, row)
        if read is None or mean_of(read) < _DOUBTED:
            read = _written(bare, row, log) or read
        if read is not None:
            sure = max(sure, read.confidence)
            kept = _merged(kept, placed(read, on_page))
    log.add("tesseract:nld", "on_rules", sure, started)
    return kept


def _rules(part: Pixels) -> Mask:
    """The ruled and dotted lines across it: 1 there, else 0."""
    dark = (depths(part) > _DARK).astype(np.uint8)
    closed = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((1, _DOTS), np.uint8))
    rules = cv2.morphologyEx(closed, cv2.MORPH_OPEN, np.ones((1, max(2, part.shape[1] // _LONG)), np.uint8))
    return thin(as_pixels(rules), rows=True)


def _leaf(rules: Mask) -> tuple[int, int]:
    """From where to where across the leaf reaches on which rules stand under each other; the portrait has its own.

    All of the place where none do.
    """
    ruled = np.flatnonzero((rules[1:] > rules[:-1]).sum(axis=0) >= _FEWEST)
    wide = rules.shape[1]
    return (max(0, int(ruled[0]) - _SIDE), min(wide, int(ruled[-1]) + 1 + _SIDE)) if len(ruled) else (0, wide)


def _is_crossed(edge: float, place: Box, lines: Sequence[Line]) -> bool:
    """Whether lines run over the left edge of a leaf: then the rules stand behind captions, which are left of them."""
    boxes = (line.box for line in lines)
    return any(
        box.x0 < edge - _OFF_EDGE and box.x1 > edge + _OFF_EDGE and place.y0 <= box.middle <= place.y1 for box in boxes
    )


def _levels(rules: Mask) -> list[int]:
    """The heights of the rules, from the top."""
    share = cv2.dilate(rules, np.ones((_RISES, 1), np.uint8)).mean(axis=1)
    return [(first + end) // 2 for first, end in runs_of(share >= _ACROSS)]


def _with_bare_lines(levels: Sequence[int], step: int) -> list[int]:
    """The heights of the rules, and of a line without one between two that stand twice as far apart as others."""
    between = [(a + b) // 2 for a, b in pairwise(levels) if abs((b - a) / step - 2) <= _TWICE]
    return sorted((*levels, *between))


def _without(part: Pixels, rules: Mask) -> Pixels:
    """The picture without the rules, what is written on them left as it is."""
    band = cv2.dilate(rules, np.ones((_THICK, 1), np.uint8))
    strokes = cv2.morphologyEx((depths(part) > _DARK).astype(np.uint8), cv2.MORPH_OPEN, np.ones((_HIGH, 1), np.uint8))
    near = cv2.dilate(strokes, np.ones((3, 3), np.uint8))
    return as_pixels(np.where((band > 0) & (near == 0), PAPER, part))


def _read(bare: Pixels, row: tuple[int, int]) -> Line | None:
    """The line between two heights, read at several sizes: the surest, its boxes in fractions of the picture."""
    top, bottom = row
    best: Line | None = None
    for size in _SIZES:
        strip = framed(scaled(as_pixels(bare[top:bottom]), size), _FRAME, PAPER)
        read = recognise_in_time(strip, "nld", SINGLE_LINE, dpi=_DPI)
        words = [word for line in read for word in line.words if any(map(str.isalnum, word.text))]
        if not words:
            continue
        found = placed(Line(tuple(words)), partial(_unframed, strip=strip.shape, size=size, top=top, shape=bare.shape))
        if best is None or mean_of(found) > mean_of(best):
            best = found
        if mean_of(best) >= _SURE:
            break
    return best if best is not None and mean_of(best) >= _LEAST else None


def _written(bare: Pixels, row: tuple[int, int], log: Log) -> Line | None:
    """The line between two heights by the second engine, which reads handwriting that Tesseract does not."""
    high, wide = bare.shape
    strip = bare[row[0] : row[1], _SIDE : wide - _SIDE]
    inked = np.flatnonzero((strip < PAPER - _INK).mean(axis=0) >= _STROKE)
    if not len(inked):
        return None
    left, right = _SIDE + max(0, int(inked[0]) - _FRAME), _SIDE + int(inked[-1]) + 1 + _FRAME
    top = row[0] + round(_OVER * (row[1] - row[0]))
    box = Box(left / wide, top / high, min(1.0, right / wide), row[1] / high)
    part = as_pixels(bare[row[0] : row[1], left:right])
    return written(part, box, second_engine(), "on_rules", log)


def _unframed(box: Box, *, strip: tuple[int, ...], size: float, top: int, shape: tuple[int, ...]) -> Box:
    x0, x1 = ((x * strip[1] - _FRAME) / size / shape[1] for x in (box.x0, box.x1))
    y0, y1 = ((top + (y * strip[0] - _FRAME) / size) / shape[0] for y in (box.y0, box.y1))
    return Box(x0, y0, x1, y1)


def _merged(lines: Sequence[Line], new: Line) -> list[Line]:
    """The lines with a new reading of a row, unless what stood there was surer: then with a day of it alone."""
    known = [word for line in lines for word in line.words if _touches(word.box, new.box)]
    if known and mean_of(Line(tuple(known))) >= mean_of(new):
        return _with_day_whole(lines, new, known)
    return with_line(without(lines, known.__contains__), new)


def _with_day_whole(lines: Sequence[Line], new: Line, known: Sequence[Word]) -> list[Line]:
    """The lines with a day of the new reading as one word, where they had the same figures apart: "18. 0 1. 196 1"."""
    for day in (word for word in new.words if _DAY.fullmatch(word.text)):
        parts = sorted((word for word in known if word.box.shared(day.box)[0] > 0), key=lambda word: word.box.x0)
        if len(parts) > 1 and "".join(word.text for word in parts) == day.text:
            first, *others = parts
            whole = Word(day.text, Box.around(word.box for word in parts), day.confidence)
            begun = [Line(tuple(whole if word == first else word for word in line.words)) for line in lines]
            return without(begun, others.__contains__)
    return list(lines)


def _touches(box: Box, other: Box) -> bool:
    level = abs(box.middle - other.middle) <= 0.5 * max(box.height, other.height)
    return level and box.shared(other)[0] > 0
