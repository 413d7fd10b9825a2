"""A day before its month that was read as letters ("z juli 2017" for "2 juli 2017", "Ol mei" for "01 mei"), as figures.

Beside letters Tesseract takes a lone figure for one; asked for nothing but figures it tells which one it is. Only where
two sizes say the same and none another, and as many figures stand: a letter as wide as two is a day of two. Two letters
are such as figures are taken for: "is mei 2024" has no day.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.model import Line, Word
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.looking.figures_only import read_figures
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.vision.pixels import Pixels, grey_of, part_around

_LONE = re.compile(
    r"(?<!\S)(?:[ZzSsBbGgqOoQIil|!?]|(?=[0-9]?[^0-9\s])(?:[0-9OoQIl|!]{2}|[0-3OoQIl|!Zz][0-9OoQIl|!ZzSsgqb]))"
    r"(?= [^\W\d]{3,9}\.? (?:19|20)[0-9]{2}(?![0-9]))"
)
"""What OCR makes of a figure, or of two, before a word and a year."""
_SIZES, _ENOUGH = (28.0, 40.0, 60.0), 2
"""Pixels to which its height is brought; at so many of them it must be read surely, and nowhere as another."""
_NARROW, _OF_TWO = 0.95, (0.8, 2.0)
"""Heights that one figure is wide at most (`doubtful_figures`), and two are."""
_LAST = 31
"""Day of a month."""
_OLD_STYLE = re.compile(r"[ZzSsgqb]")
"""Letters that figures of the height of small letters pass for: they are asked of the second engine alone, for one that
reads nothing but figures makes one of any letter."""
_LOOKS_LIKE = str.maketrans("OoQIl|!ZzSsgqb", "00011112255996")
"""The figures for which such letters are taken."""
_SURELY, _ROOM = 0.93, 0.15
"""How sure the second engine must be of them, and what is shown to it around them, in heights."""
_LEAST, _TRUSTED = 0.8, 0.85
"""How surely it must be read, and the most that is trusted a figure that was read as a letter first."""


def with_lone_days(
    page: Pixels, lines: Sequence[Line], log: Log, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines, letters in the place of a day replaced by its figures where they can be told.

    `page` is the upright picture that the lines were read from.
    """
    return tuple(_with_day(page, line, log, using) for line in lines)


def _with_day(page: Pixels, line: Line, log: Log, using: SecondEngine | None) -> Line:
    lone = _LONE.search(line.text)
    if lone is None:
        return line
    at = line.text.count(" ", 0, lone.start())
    word = line.words[at]
    high, wide = page.shape[:2]
    shape, count = word.box.width * wide / max(1e-9, word.box.height * high), len(word.text)
    if not (shape <= _NARROW if count == 1 else _OF_TWO[0] <= shape <= _OF_TWO[1]):
        return line
    figures, sure = "", 0.0
    if count == 1 or not _OLD_STYLE.search(word.text):
        started = cpu_seconds()
        figures, sure = _figure(page, word)
        log.add("tesseract:nld", "lone_day", sure, started)
    if not figures and count > 1:
        figures, sure = _by_both(page, word, using or second_engine(), log)
    if len(figures) != count or not 1 <= int(figures) <= _LAST:
        return line
    return Line((*line.words[:at], replace(word, text=figures, confidence=sure), *line.words[at + 1 :]))


def _figure(page: Pixels, word: Word) -> tuple[str, float]:
    """The figures that are read in its place, nothing where that cannot be told, and how surely."""
    every = (read_figures(page, word.box, size) for size in _SIZES)
    read = [(text, sure) for text, sure in every if sure >= _LEAST]
    if len(read) < _ENOUGH or len({text for text, _ in read}) > 1:
        return "", 0.0
    return read[0][0], min(_TRUSTED, *(sure for _, sure in read))


def _by_both(page: Pixels, word: Word, second: SecondEngine | None, log: Log) -> tuple[str, float]:
    """The figures that the second engine surely reads there, where Tesseract read letters that look like these."""
    read = asked_about(grey_of(part_around(page, word.box, _ROOM)), second, "lone_day", log) if second else None
    alike = read is not None and read[1] >= _SURELY and read[0] == word.text.translate(_LOOKS_LIKE)
    return (read[0], min(_TRUSTED, read[1])) if read is not None and alike else ("", 0.0)
