"""Whether a card or sheet that was not read well stands on its head, asked of a few of its lines instead of all.

Print on its head reads as something too, but with less confidence than the same line the right way up.
"""

from collections.abc import Sequence

from pipeline.model import Box, Line
from pipeline.reading.ocr.attempts import Log, cpu_seconds
from pipeline.reading.ocr.montage import read_places
from pipeline.reading.ocr.scoring import letters_of, mean_confidence, score
from pipeline.reading.vision.pixels import Pixels, turned

_LINES = 4
_LETTERS = 4
"""Of a line that tells."""
_FEWEST = 2
"""Lines that tell; with fewer the page must be read both ways to know."""
LEGIBLE = 0.45
"""Of print the right way up, the least confidence; cards on their head gave 0.61 to 0.94 turned, others under 0.35."""
_CLEARLY = 0.2
"""By which the lines must be read worse when turned than the page was as it stands."""


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


def _letters(line: Line) -> int:
    return sum(map(letters_of, line.words))
