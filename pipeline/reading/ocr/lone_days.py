"""A day of one figure before its month that was read as a letter ("z juli 2017" for "2 juli 2017"), read as a figure.

Beside letters Tesseract takes a lone figure for one; asked for nothing but figures it tells which one it is. Only where
two sizes say the same and none another, and no more than one figure stands: a letter as wide as two is a day of two.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Line, Word
from pipeline.reading.ocr.attempts import Log
from pipeline.reading.ocr.clock import cpu_seconds
from pipeline.reading.ocr.figures_only import read_figures
from pipeline.reading.vision.pixels import Pixels

_LONE = re.compile(r"(?<!\S)[ZzSsBbGgqOoQIil|!?](?= [^\W\d]{3,9}\.? (?:19|20)[0-9]{2}(?![0-9]))")
"""A letter or sign that OCR makes of a figure, before a word and a year."""
_SIZES, _ENOUGH = (28.0, 40.0, 60.0), 2
"""Pixels to which its height is brought; at so many of them it must be read surely, and nowhere as another."""
_NARROW = 0.95
"""Heights that one figure is wide at most (`doubtful_figures`)."""
_LEAST, _TRUSTED = 0.8, 0.85
"""How surely it must be read, and the most that is trusted a figure that was read as a letter first."""


def with_lone_days(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines, a letter in the place of a day of one figure replaced by that figure where it can be told.

    `page` is the upright picture that the lines were read from.
    """
    return tuple(_with_day(page, line, log) for line in lines)


def _with_day(page: Pixels, line: Line, log: Log) -> Line:
    lone = _LONE.search(line.text)
    if lone is None:
        return line
    at = line.text.count(" ", 0, lone.start())
    word = line.words[at]
    high, wide = page.shape[:2]
    if word.box.width * wide > _NARROW * word.box.height * high:
        return line
    started = cpu_seconds()
    figures, sure = _figure(page, word)
    log.add("tesseract:nld", "lone_day", sure, started)
    if len(figures) != 1 or figures == "0":
        return line
    return Line((*line.words[:at], replace(word, text=figures, confidence=sure), *line.words[at + 1 :]))


def _figure(page: Pixels, word: Word) -> tuple[str, float]:
    """The figures that are read in its place, nothing where that cannot be told, and how surely."""
    every = (read_figures(page, word.box, size) for size in _SIZES)
    read = [(text, sure) for text, sure in every if sure >= _LEAST]
    if len(read) < _ENOUGH or len({text for text, _ in read}) > 1:
        return "", 0.0
    return read[0][0], min(_TRUSTED, *(sure for _, sure in read))
