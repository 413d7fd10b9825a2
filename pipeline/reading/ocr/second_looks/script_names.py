"""A name in large script, as diplomas print that of their holder, which Tesseract passes over whole.

The letters of a script hang together, so that there are few marks of the size of letters and no reading of them. The
second engine reads such a line where it is shown all of it, between the lines above and below: cut to the marks alone
it loses the capital, whose strokes are larger than print. Asked only where nothing was read in the whole row.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.second_engine import SecondEngine, second_engine, written
from pipeline.reading.ocr.second_looks.leftovers import TRUSTED, uncovered_strips
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.placing import with_line
from pipeline.reading.vision.ink import Ink
from pipeline.reading.vision.pixels import Pixels, part_of

_MOST_LINES = 40
"""A page with more is running text, in which no name stands alone."""
_MOST = 3
"""Rows of one page that are asked about."""
_LARGER, _HIGHEST = 1.3, 3.2
"""In heights of print: how high script is."""
_LONG = 6.0
"""In heights of its own, that a name is wide at least: a seal or a signature is less."""
_BESIDE = 3.0
"""In heights of the row: the room on either side in which its first and last letters may stand."""
_NAME = re.compile(r"[^\W\d_][^\W\d_'’-]*(?:['’-][^\W\d_]+)*\.?")


def with_script_names(
    page: Pixels, lines: Sequence[Line], log: Log, ink: Ink, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines, with the rows of large script of which nothing was read, where the second engine reads a name."""
    asked = using or second_engine()
    words = [word for line in lines for word in line.words if word.confidence >= TRUSTED]
    if asked is None or not words or len(lines) > _MOST_LINES:
        return tuple(lines)
    kept = list(lines)
    text = Box.around([word.box for word in words])
    for row in islice(_rows(ink, [word.box for word in words]), _MOST):
        part = part_of(page, Box(min(text.x0, row.x0), row.y0, max(text.x1, row.x1), row.y1))
        read = written(part, row, asked, "script", log)
        if read is not None and _may_be_a_name(read.words):
            kept = with_line(kept, read)
    return tuple(kept)


def _may_be_a_name(words: Sequence[Word]) -> bool:
    return len(words) > 1 and words[0].text[:1].isupper() and all(_NAME.fullmatch(word.text) for word in words)


def _rows(ink: Ink, words: Sequence[Box]) -> Iterator[Box]:
    """The rows of the page on which no word was read and marks stand as high as script, each up to its neighbours."""
    usual = sorted(box.height for box in words)[len(words) // 2]
    high, wide = ink.mask.shape
    for row in _levels(uncovered_strips(ink, words)):
        box = Box.around(row)
        broad = box.width * wide >= _LONG * box.height * high
        beside = any(word.y0 < box.middle < word.y1 for word in words)
        if beside or not broad or not _LARGER * usual <= box.height <= _HIGHEST * usual:
            continue
        room, slack = _BESIDE * box.height * high / wide, box.height / 2
        top = max([box.y0 - slack, *(word.y1 for word in words if word.y1 <= box.middle)])
        bottom = min([box.y1 + slack, *(word.y0 for word in words if word.y0 >= box.middle)])
        if top <= box.y0 + slack / 2 and bottom >= box.y1 - slack / 2:
            yield Box(max(0.0, box.x0 - room), max(0.0, top), min(1.0, box.x1 + room), min(1.0, bottom))


def _levels(strips: Sequence[Box]) -> list[list[Box]]:
    """The strips, each with the others on its level."""
    rows: list[list[Box]] = []
    for strip in strips:
        row = next((one for one in rows if abs(strip.middle - one[0].middle) <= one[0].height / 2), None)
        if row is None:
            rows.append([strip])
        else:
            row.append(strip)
    return rows
