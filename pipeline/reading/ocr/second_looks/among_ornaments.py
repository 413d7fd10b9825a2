"""Print that Tesseract loses among the fine lines of a diploma, found and read by the second engine.

A ground of waves and rosettes joins the letters for Tesseract, which then reads next to nothing, and doubts it. The
second engine's detector finds the lines of print all the same: of three diplomas of which nothing could be made it
read each line but one name. A page costs 0.4 s and 300 MB, so it is asked of poorly read pages alone, and only about
those with few lines.
"""

from collections.abc import Sequence
from functools import partial

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.second_engine import LineFinder, second_engine, written
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.looking.weighing import doubted
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import lies_in, with_line, without
from pipeline.reading.ocr.tries.scoring import figures_of
from pipeline.reading.vision.pixels import Pixels, part_of
from pipeline.text import fold

_MOST_LINES = 40
"""A page with more is running text, of which a second reading costs seconds."""
_SURE = 0.9
"""Confidence of its worst word from which a line that Tesseract read is left as it is."""
_COVERED = 0.7
"""Of the width of a line: where the words on it are narrower together, some were lost."""

_ENLARGED = 1.5
"""How many times as large as it is Tesseract is shown a line by itself for its figures."""
_FIGURES_ALONE = 0.6
"""The most that figures are trusted that it read alone: of words a wrong letter makes no other word, of a day it does
another day (22.08 was read as 22.06 with 0.93)."""


def read_among_ornaments(
    page: Pixels, lines: Sequence[Line], log: Log, *, using: LineFinder | None = None
) -> tuple[Line, ...]:
    """The lines, with what the second engine surely reads on the lines of print that it finds in the stead of theirs.

    `page` is what the lines were read from. What the engine reads alone is trusted as in `second_engine.written`, but
    figures only where Tesseract reads them too. What it does not read stays as it was, and without a second engine
    everything does.
    """
    asked = using or second_engine()
    if asked is None:
        return tuple(lines)
    started = cpu_seconds()
    places = asked.find_lines(page)
    log.add("rapidocr", "ornaments", float(bool(places)), started)
    kept = list(lines)
    for place in places if len(places) <= _MOST_LINES else ():
        kept = _read_again(page, place, kept, asked, log)
    return tuple(kept)


def _read_again(page: Pixels, place: Box, lines: list[Line], asked: LineFinder, log: Log) -> list[Line]:
    """The lines after one line of print was asked about, unless what stands there was read surely."""
    own = [word for line in lines for word in line.words if lies_in(place, word)]
    if _surely_read(own, place):
        return lines
    read = written(part_of(page, place), place, asked, "ornaments", log)
    if read is None or _letters(read.words) == _letters(own):
        return lines
    if not _borne_out(page, place, read, own, log):
        read = Line(tuple(doubted(word, _FIGURES_ALONE) if figures_of([word]) else word for word in read.words))
    return with_line(without(lines, partial(lies_in, place)), read)


def _borne_out(page: Pixels, place: Box, read: Line, own: Sequence[Word], log: Log) -> bool:
    """Whether Tesseract reads the same figures there, at the latest when it is shown nothing else."""
    figures = figures_of(read.words)
    if not figures or figures == figures_of(own):
        return True
    started = cpu_seconds()
    again = read_region(page, place, enlarge=_ENLARGED, single_line=True, even=True)
    log.add_read("ornaments", again, started)
    return figures == figures_of([word for line in again for word in line.words])


def _surely_read(words: Sequence[Word], place: Box) -> bool:
    """Whether the words that stand on it were all read surely and fill it."""
    wide = sum(word.box.width for word in words)
    return wide >= _COVERED * place.width and min(word.confidence for word in words) >= _SURE


def _letters(words: Sequence[Word]) -> str:
    """What is printed, whatever the spaces."""
    return fold("".join(word.text for word in words))
