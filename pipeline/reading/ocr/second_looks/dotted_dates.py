"""A day filled in on a row of dots ("op ...15.../...03.../...2024..."), read without the dots.

Tesseract takes the dots under a figure for a part of it ("…42../ 03"), or passes over the whole row. Those beside the
figures are wiped out, and all that is as low as they are is cut away; what is left is read twice, and by the second
engine with and without the cut, since that may take the foot of a figure too. Only what is the same day is believed.
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from pipeline.model import CONTESTED, Box, Line, Word
from pipeline.reading.ocr.engines.engine import SINGLE_LINE, recognise_in_time
from pipeline.reading.ocr.engines.second_engine import SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.looking.figures_only import DIGITS
from pipeline.reading.ocr.second_looks.dated_stretches import is_month
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.ocr.tries.placing import lies_in, spread, with_line, without, words_at
from pipeline.reading.vision.bands import Band, bands_of, free_marks
from pipeline.reading.vision.dotted_rows import OVER, UNDER, DottedRow, find_dotted_rows, without_dots
from pipeline.reading.vision.ink import Ink
from pipeline.reading.vision.pixels import Pixels, as_pixels, framed, paper_of, part_of, scaled
from pipeline.text import fold

_SIGN = r"(?:\s?[/.,;:|\-]{1,2}\s?|\s[17lI]\s)"
_FIGURES = re.compile(rf"(?<!\d)(0[1-9]|[12]\d|3[01]){_SIGN}(?P<month>0[1-9]|1[0-2]){_SIGN}((?:19|20)\d\d)(?!\d)")
_NAMED = re.compile(r"(?<!\d)([1-9]|[12]\d|3[01])[\s.,]{1,3}(?P<month>[^\W\d]{3,10})[\s.,]{1,3}((?:19|20)\d\d)(?!\d)")
_DATE = re.compile(r"\d{1,2}\W{1,3}(?:\d{1,2}|[^\W\d]{3,10})\W{1,3}\d{4}\W?")
_MOST_ROWS = 4
"""Of one page."""
_FEWEST, _TALL = 6, 0.6
"""Letters of a day, and how high one is at least, in heights of those of the page."""
_SURE, _SPOKEN = 0.8, 3
"""Confidence from which something was read on a row, and letters of a word of which no date consists."""
_SIZES = (1.0, 1.5)
"""How many times as large as it is a row is read: each must say the same."""
_FIGURES_ONLY = f"{DIGITS}/-."
"""Of what a day consists for Tesseract where it made letters of the figures."""
_FRAME = 16
"""Pixels of paper around the row."""
_MOST = 0.9
"""The most that is trusted what agrees."""


def with_dotted_dates(
    page: Pixels, lines: Sequence[Line], log: Log, ink: Ink, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines, with each day that is filled in on dots as words of its own, in place of what was read there.

    `page` is the upright picture in even light that the lines were read from, `ink` its ink.
    """
    kept = list(lines)
    rows = find_dotted_rows(page, ink.letter_height * len(page), _bands(ink, lines, len(page)))
    filled = (row for row in rows if _is_filled(row.place, ink) and _may_hold_a_day(row.place, lines))
    for row in islice(filled, _MOST_ROWS):
        started = cpu_seconds()
        read = _read(page, row, log, using or second_engine())
        log.add("tesseract:nld", "dotted_date", read[1] if read else 0.0, started)
        if read is not None:
            before = [word.box.x1 for line in kept for word in line.words if _leads(word, row.place)]
            place = replace(row.place, x0=max([row.place.x0, *before]))
            kept = with_line(without(kept, partial(_is_of_row, row.place)), spread(Word(read[0], place, read[1])))
    return tuple(kept)


def _bands(ink: Ink, lines: Sequence[Line], high: int) -> list[Band]:
    """Where a day may be filled in on a page so high: most pages have few such places, and no dots there.

    Over the dots under the first of its marks, and under the dots over it.
    """
    free = _may_be_filled_in(ink, lines)
    return bands_of(ink, free, _FEWEST, high, within=UNDER + OVER, room=(UNDER, OVER))


def _is_filled(place: Box, ink: Ink) -> bool:
    """Whether as many marks as a day has letters stand on a row; those that touch count by their width."""
    high, wide = ink.mask.shape
    x, y, across, down = ink.boxes.T
    level = (y + down / 2 > place.y0 * high) & (y + down / 2 < place.y1 * high)
    there = level & (x + across / 2 > place.x0 * wide) & (x + across / 2 < place.x1 * wide)
    there &= _are_tall(ink)
    return int(np.maximum(1, np.rint(across[there] / down[there])).sum()) >= _FEWEST


def _are_tall(ink: Ink) -> NDArray[np.bool_]:
    """Which marks are as high as a letter of a day."""
    return np.asarray(ink.boxes[:, 3] >= _TALL * ink.letter_height * len(ink.mask))


def _may_be_filled_in(ink: Ink, lines: Sequence[Line]) -> NDArray[np.bool_]:
    """Which marks may be of a day: those of words and days that were surely read are not."""
    read: list[Word] = []
    for line in lines:
        sure = [word for word in line.words if word.confidence >= _SURE]
        dated = _DATE.search(" ".join(word.text for word in sure))
        read += [*filter(_is_spoken, sure), *(sure[words_at(dated)] if dated else ())]
    return np.asarray(_are_tall(ink) & free_marks(ink, (word.box for word in read)))


def _is_spoken(word: Word) -> bool:
    """Whether it is a word of which no date consists."""
    return sum(map(str.isalpha, word.text)) >= _SPOKEN and not is_month(word.text)


def _may_hold_a_day(place: Box, lines: Sequence[Line]) -> bool:
    """Whether neither a date nor words were surely read on a row."""
    words = [word for line in lines for word in line.words if lies_in(place, word) and word.confidence >= _SURE]
    dated = _DATE.search(" ".join(word.text for word in words))
    return dated is None and not any(map(_is_spoken, words))


def _read(page: Pixels, row: DottedRow, log: Log, second: SecondEngine | None) -> tuple[str, float] | None:
    """The day on a row, and how sure it is: in doubt where any reading is of another, or no second engine says it."""
    bare = without_dots(page, row)
    cut = bare.copy()
    cut[row.top :, :] = paper_of(page)
    above, whole = (as_pixels(part_of(one, row.place)) for one in (cut, bare))
    seen = [_recognised(above, size) for size in _SIZES]
    if not all(_day(text) for text, _ in seen):
        seen += [_recognised(one, _SIZES[-1], only=_FIGURES_ONLY) for one in (above, whole)]
    days = Counter(found for text, _ in seen if (found := _day(text)))
    if not days:
        return None
    day = days.most_common(1)[0][0]
    others = [asked_about(one, second, "dotted_date", log) for one in (above, whole) if second]
    heard = [read for read in others if read]
    told = [(found, sure) for text, sure in (*seen, *heard) if (found := _day(text))]
    contradicted = any(len(_digits(text)) >= _FEWEST and _digits(day) not in _digits(text) for text, _ in heard)
    contradicted = contradicted or any(found != day for found, _ in told)
    borne_out = any(_day(text) == day for text, _ in heard)
    if contradicted or not borne_out or len(told) <= len(_SIZES):
        return day, CONTESTED
    return day, min(_MOST, max(sure for _, sure in told))


def _recognised(part: Pixels, size: float, only: str = "") -> tuple[str, float]:
    """What Tesseract reads there, and how surely it read what may be of a date."""
    picture = framed(scaled(as_pixels(part), size), _FRAME, paper_of(part))
    words = [word for line in recognise_in_time(picture, "nld", SINGLE_LINE, dpi=300, only=only) for word in line.words]
    figures = [word.confidence for word in words if any(map(str.isdigit, word.text)) or is_month(word.text)]
    return " ".join(word.text for word in words), min(figures, default=0.0)


def _day(text: str) -> str | None:
    """The day in a text, written alike whatever stands between its parts; None where there is none that ever was."""
    figures, named = _FIGURES.search(text), _NAMED.search(text)
    if figures is None:
        month = fold(named["month"]) if named else ""
        return f"{named[1]} {month} {named[3]}" if named and is_month(month) else None
    try:
        return f"{dt.date(int(figures[3]), int(figures['month']), int(figures[1])):%d/%m/%Y}"
    except ValueError:
        return None


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _leads(word: Word, place: Box) -> bool:
    """Whether a word was surely read on a row that is no part of the day, as one that leads to it: "op"."""
    return lies_in(place, word) and not _is_of_row(place, word)


def _is_of_row(place: Box, word: Word) -> bool:
    """Whether a word was made of what is filled in on a row."""
    spoken = word.confidence >= _SURE and word.text.strip(".,:…").isalpha() and not is_month(word.text)
    return lies_in(place, word) and not spoken
