"""Whether a card or sheet that was not read well stands on its head, asked of a few of its lines instead of all.

Print on its head reads as something too, but with less confidence than the same line the right way up.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box, Line
from pipeline.reading.ocr.engines.engine import BLOCK, recognise_in_time
from pipeline.reading.ocr.looking.montage import read_places
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.scoring import letters_of, mean_confidence, score
from pipeline.reading.vision.ink import Ink
from pipeline.reading.vision.pixels import Pixels, as_pixels, turned

_LINES = 4
"""The longest lines, which are read on their head."""
_LETTERS = 4
"""Of a line that tells."""
_FEWEST = 2
"""Lines that tell; with fewer the page must be read both ways to know."""
LEGIBLE = 0.45
"""Of print the right way up, the least confidence; cards on their head gave 0.61 to 0.94 turned, others under 0.35."""
_LEGIBLE_LINES = 0.75
"""Of the densest lines by themselves, the right way up."""
_BAND = 5.0
"""Heights of a letter: two lines or three."""
_WIDE, _BESIDE = 0.5, 0.01
"""Of the width of the page, what of those lines is read: some ten words tell as much as twenty; and room beside it."""
_CLEARLY = 0.2
"""Mean confidence by which the lines must be read worse when turned than the page was as it stands."""


def may_stand_on_head(page: Pixels, lines: Sequence[Line], log: Log) -> bool:
    """Whether reading the page the other way up is worth its time; `lines` are what was read on the grey `page`."""
    on_head = confidence_on_head(page, lines, log)
    return on_head is None or on_head >= LEGIBLE or on_head > score(lines).confidence - _CLEARLY


def confidence_on_head(page: Pixels, lines: Sequence[Line], log: Log) -> float | None:
    """With how much confidence the longest lines are read on their head, in one call; None for too few lines."""
    telling = sorted((line for line in lines if _letters(line) >= _LETTERS), key=lambda line: -_letters(line))
    if len(telling) < _FEWEST:
        return None
    started = cpu_seconds()
    boxes = [line.box for line in telling[:_LINES]]
    flipped = [Box(1 - box.x1, 1 - box.y1, 1 - box.x0, 1 - box.y0) for box in boxes]
    found = mean_confidence(word for words in read_places(turned(page, 2), flipped) for word in words)
    log.add("tesseract:nld", "on_its_head", found, started)
    return found


def stands_on_head(page: Pixels, ink: Ink, log: Log) -> bool:
    """Whether the densest lines of a page surely read better on their head: asked before all of it is read.

    `ink` is that of the page as it stands.
    """
    if not ink.letters:
        return False
    started = cpu_seconds()
    band = _densest(page, ink)
    found = _confidence(band)
    if found >= _LEGIBLE_LINES:
        log.add("tesseract:nld", "on_its_head", 0.0, started)
        return False
    turned_round = _confidence(turned(band, 2))
    log.add("tesseract:nld", "on_its_head", turned_round, started)
    return turned_round >= _LEGIBLE_LINES


def _confidence(band: Pixels) -> float:
    return mean_confidence(word for line in recognise_in_time(band, layout=BLOCK) for word in line.words)


def _densest(page: Pixels, ink: Ink) -> Pixels:
    """The rows of the page, some lines high, on which most marks lie, and of these the part where most do."""
    high, wide = page.shape
    middles = ink.middles
    height = min(0.2, _BAND * ink.letter_height)
    top = _fullest(middles[:, 1], height)
    left = _fullest(middles[(middles[:, 1] >= top) & (middles[:, 1] <= top + height), 0], _WIDE)
    first, last = max(0, int((top - ink.letter_height) * high)), int((top + height + ink.letter_height) * high)
    return as_pixels(page[first:last, max(0, int((left - _BESIDE) * wide)) : int((left + _WIDE + _BESIDE) * wide)])


def _fullest(places: NDArray[np.float64], length: float) -> float:
    """Where the stretch of that length begins in which most of the places lie."""
    ordered = np.sort(places)
    counts = np.searchsorted(ordered, ordered + length) - np.arange(len(ordered))
    return float(ordered[int(counts.argmax())])


def _letters(line: Line) -> int:
    return sum(map(letters_of, line.words))
