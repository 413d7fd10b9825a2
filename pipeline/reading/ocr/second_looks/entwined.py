"""A caption and the value right under it, read as one line: each is read once more by itself.

A caption may touch its value ("afgegeven op" over "08.05.2026"). Tesseract then reads both as one line with poor
figures, and the caption, as far as that line passed over it, as a second line with letters lost. Such a pair is known
by where it stands: the second line lies in the upper half of the first. The figures are then trusted less than others,
so that the second engine is asked about them; of the caption only a longer reading that resembles the first counts.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from rapidfuzz import fuzz

from pipeline.model import Box, Line
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.looking.weighing import line_doubted
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.vision.pixels import Pixels

_DOUBTFUL, _FIGURES = 0.82, 4
"""Confidence below which a line with so many figures at least may be two."""
_HIGHER = 1.5
"""Times as high as the caption in it such a line is at least."""
_OUT = 0.2
"""Heights by which the caption may stick out of it."""
_MOST = 4
"""Such cells of one page."""
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d")
_SURE, _TRUSTED = 0.85, 0.88
"""Confidence from which what is read apart counts, and the most that it is trusted."""
_ALIKE = 55.0
"""How much of the caption as it was first read is in the longer one, of 100."""
_ENLARGED = 1.5


def with_lines_parted(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines, where a day and the caption right over it were read as one, each as it is read by itself.

    `page` is the upright picture, its light evened, that the lines were read from.
    """
    found = list(lines)
    for over, under in islice(_entwined(lines), _MOST):
        both, cut = lines[under].box, lines[over].box.y1
        started = cpu_seconds()
        value = _read(page, replace(both, y0=cut))
        caption = _read(page, replace(both, y1=cut)) if value and _DATE.fullmatch(value.text) else None
        log.add("tesseract:nld", "entwined", value.confidence if value else 0.0, started)
        if value is not None and caption is not None and _is_whole(caption.text, lines[over].text):
            found[over], found[under] = (line_doubted(one, _TRUSTED) for one in (caption, value))
    return tuple(found)


def _entwined(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Each line that lies in the upper half of a doubtful one with figures, and that one."""
    for under, both in enumerate(lines):
        if both.confidence >= _DOUBTFUL or sum(map(str.isdigit, both.text)) < _FIGURES:
            continue
        inside = [over for over, line in enumerate(lines) if over != under and _lies_in_top(line.box, both.box)]
        if len(inside) == 1 and not any(map(str.isdigit, lines[inside[0]].text)):
            yield inside[0], under


def _lies_in_top(one: Box, both: Box) -> bool:
    out = _OUT * one.height
    across = both.x0 - out <= one.x0 and one.x1 <= both.x1 + out
    return across and both.y0 - out <= one.y0 and one.y1 <= both.middle + out and both.height >= _HIGHER * one.height


def _read(page: Pixels, box: Box) -> Line | None:
    """What is read in a box, if it is one line and read surely."""
    read = read_region(page, box, enlarge=_ENLARGED, single_line=True, even=True)
    return read[0] if len(read) == 1 and read[0].confidence >= _SURE else None


def _is_whole(text: str, first: str) -> bool:
    """Whether a caption is of letters alone, longer than it was first read, and like that."""
    letters = text.replace(" ", "").rstrip(":").isalpha()
    return letters and len(text) > len(first) and fuzz.partial_ratio(first, text) >= _ALIKE
