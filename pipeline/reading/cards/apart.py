"""The parts of one line on a card, moved wide apart before they are read, so that their words cannot run together."""

from collections.abc import Sequence
from itertools import pairwise

import cv2
import numpy as np

from pipeline.model import Box, Word
from pipeline.reading.cards.marks import DPI
from pipeline.reading.ocr.engines.engine import SINGLE_LINE, recognise_in_time
from pipeline.reading.vision.ink import PAPER
from pipeline.reading.vision.pixels import Pixels, as_pixels

_FRAME = 9
"""Pixels of paper above and below the parts."""


def set_apart(parts: Sequence[Pixels], gap: int) -> tuple[Pixels, tuple[int, ...]]:
    """The parts, all of one height, in a row with so many pixels of paper around each, and where each begins."""
    paper = np.full((len(parts[0]), gap), PAPER, np.uint8)
    strip = np.concatenate([paper, *(piece for part in parts for piece in (part, paper))], axis=1)
    ends = np.cumsum([part.shape[1] + gap for part in parts])
    return as_pixels(strip), tuple(int(end) - part.shape[1] for end, part in zip(ends, parts, strict=True))


def read_apart(grey: Pixels, top: int, bottom: int, edges: Sequence[int]) -> tuple[Word, ...]:
    """The words of a line between the pixels `top` and `bottom`, part by part, each between two of the `edges`."""
    height, width = grey.shape
    high = bottom - top
    if high < 10 or high > height // 2:
        return ()
    parts: list[Pixels] = []
    lefts: list[int] = []
    for left, right in pairwise(edges):
        part = grey[top + 1 : bottom - 1, left + 2 : right - 1]
        if min(part.shape) >= 6 and _has_print(part):
            framed = cv2.copyMakeBorder(part, _FRAME, _FRAME, 0, 0, cv2.BORDER_CONSTANT, value=(PAPER,))
            parts.append(as_pixels(framed))
            lefts.append(left + 2)
    if not parts:
        return ()
    strip, starts = set_apart(parts, max(24, high))
    spans = [(start, left, part.shape[1]) for start, left, part in zip(starts, lefts, parts, strict=True)]
    words = [word for line in recognise_in_time(strip, "nld", SINGLE_LINE, dpi=DPI) for word in line.words]
    return _back_on_page(words, spans, strip, (top + 1 - _FRAME, width, height))


def _has_print(part: Pixels) -> bool:
    """Whether there is something with the height of a letter."""
    rows = np.flatnonzero((part < np.median(part) - 45).sum(axis=1) >= 1)
    return bool(len(rows) > 0.25 * part.shape[0])


def _back_on_page(
    words: Sequence[Word], spans: Sequence[tuple[int, int, int]], strip: Pixels, place: tuple[int, int, int]
) -> tuple[Word, ...]:
    """The words of the strip back on the page, part by part.

    A span is where a part begins in the strip and on the page, and its width.
    """
    top, width, height = place
    high, long = strip.shape
    parts: list[list[Word]] = [[] for _ in spans]
    for word in words:
        middle = (word.box.x0 + word.box.x1) / 2 * long
        index = min(range(len(spans)), key=lambda k: abs(middle - spans[k][0] - spans[k][2] / 2) - spans[k][2] / 2)
        start, left, wide = spans[index]

        def across(x: float, start: int = start, left: int = left, wide: int = wide) -> float:
            return float((left + min(max(x * long - start, 0), wide)) / width)

        box = Box(
            across(word.box.x0),
            max(0.0, (top + word.box.y0 * high) / height),
            across(word.box.x1),
            min(1.0, (top + word.box.y1 * high) / height),
        )
        parts[index].append(Word(word.text, box, word.confidence))
    return tuple(word for part in parts for word in part)
