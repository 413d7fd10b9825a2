"""The blackest print of a card: what is as dark as its dates, without guilloche, grey labels and watermarks.

Guilloche runs through dates, and Tesseract doubts what it reads right there. What is read again without it, twice, and
is the same each time, is surer.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein

from pipeline.model import Line, Word
from pipeline.reading.ocr.looking.region import read_region
from pipeline.reading.ocr.looking.weighing import agreed, believed
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.vision.ink import PAPER
from pipeline.reading.vision.pixels import Pixels, as_pixels, part_of

_FIGURES = re.compile(r"\d{2}[.\-/ ]\d{2}[.\-/ ]\d{2,4}|\d{7,12}")
"""The dates and the number on a front, by which its print is measured."""
_DATE = re.compile(r"\d{2}([.\-/])\d{2}\1\d{4}")
_AROUND = re.compile(r"^\D+|\D+$")
_PRINTED = 0.6
"""Confidence from which a figure was read where print is."""
_HALF = 0.5
"""Of the depth of the print, above which a mark is print."""
_FRINGE = 20
"""Levels by which print is darker than paper at its edge, where it shades off."""
_LEAST_READ, _SURE = 0.4, 0.88
"""Confidence from which a date is worth two further readings, and from which it needs none."""
_SIZES = (1.3, 2.0)
"""How many times larger a doubtful date is read, one after the other."""
_LEAST = 0.6
"""Confidence that each further reading needs to count."""
_AGREED = 0.92
"""The most that three readings by one engine are trusted."""
_OF_DATE, _FIGURES_LOST = range(6, 10), 2
"""Figures of a date of which some were lost or read twice, and how many."""
_MOST = 4
"""Doubtful dates of one card that are read so."""


def figures_on(lines: Sequence[Line]) -> tuple[Word, ...]:
    """The dates and numbers that were read in full."""
    return tuple(
        word for line in lines for word in line.words if word.confidence >= _PRINTED and _FIGURES.fullmatch(_bare(word))
    )


def black_print(page: Pixels, figures: Sequence[Word]) -> Pixels:
    """An even card with nothing but what is at least half as dark as its `figures` are."""
    parts = [part_of(page, word.box) for word in figures]
    depths = [PAPER - float(np.percentile(part, 8)) for part in parts if part.size]
    dark = (page < PAPER - _HALF * float(np.median(depths or [float(PAPER)]))).astype(np.uint8)
    return as_pixels(np.where(cv2.dilate(dark, np.ones((3, 3), np.uint8)) > 0, page, PAPER))


def is_inked(black: Pixels) -> NDArray[np.bool_]:
    """Where print stands on what `black_print` gave, without the pale fringe of its strokes."""
    return np.asarray(black < PAPER - _FRINGE)


def with_dates_borne_out(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines of a card, its doubtful dates surer where they read the same without what is pale, at two sizes.

    What is short of a point or a figure, and so no date, is put right where both readings are the same date. `page` is
    the picture made by `prepared_card` that the lines were read from.
    """
    figures = figures_on(lines)
    words = (word for line in lines for word in line.words)
    doubtful = [word for word in words if _is_doubtful_date(word) or _is_broken_date(word)]
    if not doubtful or not figures:
        return tuple(lines)
    black = black_print(page, figures)
    borne = {id(word): _borne_out(black, word, log) for word in doubtful[:_MOST]}
    return tuple(Line(tuple(borne.get(id(word), word) for word in line.words)) for line in lines)


def _is_doubtful_date(word: Word) -> bool:
    return _LEAST_READ <= word.confidence < _SURE and _is_date(_bare(word))


def _is_broken_date(word: Word) -> bool:
    """Whether it has about as many figures as a date, and was not read surely."""
    plain = all(c.isdigit() or c in ".,-/:" for c in word.text)
    return plain and word.confidence < _PRINTED and len(_digits(word.text)) in _OF_DATE and not _is_date(word.text)


def _is_date(text: str) -> bool:
    return _DATE.fullmatch(text) is not None


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _bare(word: Word) -> str:
    """Its figures and what stands between them."""
    return _AROUND.sub("", word.text)


def _borne_out(black: Pixels, word: Word, log: Log) -> Word:
    """A date after two further readings, as it was unless both are the same."""
    dated = _is_date(_bare(word))
    known, seen = (_bare(word), [word.confidence]) if dated else ("", [])
    for size in _SIZES:
        started = cpu_seconds()
        again = [one for line in read_region(black, word.box, enlarge=size, single_line=True) for one in line.words]
        figures = [one for one in again if any(map(str.isdigit, one.text))]
        read = _bare(figures[0]) if len(figures) == 1 else ""
        known = read if not known and _may_be(word, read) else known
        same = figures[0].confidence if known and read == known else 0.0
        log.add("tesseract:nld", "black_print", same, started)
        if same < _LEAST:
            return word
        seen.append(same)
    return believed(word if dated else replace(word, text=known), agreed(_AGREED, *seen))


def _may_be(broken: Word, read: str) -> bool:
    """Whether a date is what was read broken, but for a figure or two."""
    return _is_date(read) and Levenshtein.distance(_digits(broken.text), _digits(read)) <= _FIGURES_LOST
