"""A doubtful line of letters printed wide ("N I H I L"), read with its letters moved together.

Tesseract looks for words, and finds a letter more or less where the gaps are as wide as the letters. That as many
letters are read as there are marks on the paper bears the reading out.
"""

import itertools
import statistics
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.ocr.engines.engine import SINGLE_LINE, recognise_in_time
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.vision.pixels import Pixels, as_pixels, bounds_around, framed, grey_of, paper_of, scaled

_SURE = 0.82
"""Confidence from which a line is not looked at."""
_FEWEST, _MOST = 4, 30
"""Letters of such a line."""
_MOST_LINES = 6
"""Of one page, that are looked at."""
_TALL, _BROAD = 0.6, 1.6
"""Of the tallest mark, what a letter is high at least; and how many heights it is wide at most."""
_WIDE, _WORDS = 0.55, 1.8
"""Heights between letters printed wide, and of the usual gap what is one between words."""
_FEWEST_STARS, _LOW, _RAISED, _ALIKE = 3, 0.85, 0.18, 0.15
"""Stars on either side of it at least, and in heights of a letter: how high one is at most, how far over the foot of
the letters it ends at least, and by how much their sizes may differ."""
_SPACE = 2
"""Pixels on either side of a letter, closed up."""
_SIZES = (1.0, 2.0)
"""How many times as large as it is a word is read: both must say the same."""
_FRAME = 12
"""Pixels of paper around it."""


@dataclass(frozen=True, slots=True)
class _Mark:
    left: int
    top: int
    right: int
    bottom: int


def with_closed_letters(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines, those printed wide and in doubt as they read with their letters together.

    `page` is the upright picture, in even light, that the lines were read from.
    """
    found = list(lines)
    doubtful = [index for index, line in enumerate(lines) if _doubtful(line)]
    for index in sorted(doubtful, key=lambda one: lines[one].confidence)[:_MOST_LINES]:
        started = cpu_seconds()
        words = closed_words(page, lines[index].box)
        if words:
            log.add_read("wide_print", words, started)
            found[index] = Line(words)
    return tuple(found)


def _doubtful(line: Line) -> bool:
    letters = line.text.replace(" ", "")
    return line.confidence < _SURE and _FEWEST <= len(letters) + 1 <= _MOST and letters.isalpha()


def closed_words(page: Pixels, box: Box) -> tuple[Word, ...]:
    """The words in a box with their letters moved together; none where they are not wide or are not borne out."""
    room = max(2, round(0.15 * box.height * len(page)))
    left, top, right, bottom = bounds_around(box, page.shape, room)
    part = grey_of(page[top:bottom, left:right])
    words = _wide_words(_without_stars(_marks(part)))
    high, wide = page.shape[:2]
    read = []
    for marks in words:
        text, confidence = _read(part, marks)
        if len(text) != len(marks):
            return ()
        across = (left + marks[0].left) / wide, (left + marks[-1].right) / wide
        down = min(one.top for one in marks), max(one.bottom for one in marks)
        place = Box(across[0], (top + down[0]) / high, across[1], (top + down[1]) / high)
        read.append(Word(text, place, confidence))
    return tuple(read)


def _marks(grey: Pixels) -> list[_Mark]:
    """The letters on a cut-out, from left to right; none where something is no letter."""
    if min(grey.shape) < 4:
        return []
    level, _ = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    _, _, stats, _ = cv2.connectedComponentsWithStats((grey <= level).astype(np.uint8))
    tallest = max((int(one[3]) for one in stats[1:]), default=0)
    tall = [tuple(map(int, one)) for one in stats[1:] if one[3] >= _TALL * tallest]
    if any(one[2] > _BROAD * tallest for one in tall):
        return []
    return sorted((_Mark(x, y, x + w, y + h) for x, y, w, h, _ in tall), key=lambda mark: mark.left)


def _without_stars(marks: list[_Mark]) -> list[_Mark]:
    """The letters without as many stars on either side of them: marks of one size, lower than letters and raised."""
    size = next((n for n in range(len(marks) // 2, _FEWEST_STARS - 1, -1) if _are_stars(marks, n)), 0)
    return marks[size : len(marks) - size]


def _are_stars(marks: Sequence[_Mark], count: int) -> bool:
    """Whether so many marks at the head of a row, and as many at its end, are stars."""
    stars, letters = [*marks[:count], *marks[-count:]], marks[count:-count]
    if not letters:
        return False
    high = statistics.median(one.bottom - one.top for one in letters)
    foot = statistics.median(one.bottom for one in letters)
    alike = all(
        max(sizes) - min(sizes) <= _ALIKE * high
        for sizes in ([one.right - one.left for one in stars], [one.bottom - one.top for one in stars])
    )
    return alike and all(one.bottom - one.top <= _LOW * high and foot - one.bottom >= _RAISED * high for one in stars)


def _wide_words(marks: Sequence[_Mark]) -> list[list[_Mark]]:
    """The letters word by word, where all gaps between them are wide; none where they are not."""
    if not _FEWEST <= len(marks) <= _MOST:
        return []
    gaps = [second.left - first.right for first, second in itertools.pairwise(marks)]
    if min(gaps) < _WIDE * statistics.median(mark.bottom - mark.top for mark in marks):
        return []
    usual, words = statistics.median(gaps), [[marks[0]]]
    for gap, mark in zip(gaps, marks[1:], strict=True):
        if gap > _WORDS * usual:
            words.append([])
        words[-1].append(mark)
    return words


def _read(part: Pixels, marks: Sequence[_Mark]) -> tuple[str, float]:
    """What the letters read as, closed up, and how surely; nothing where two sizes do not say the same."""
    row = as_pixels(np.hstack([part[:, max(0, one.left - _SPACE) : one.right + _SPACE] for one in marks]))
    picture = framed(row, _FRAME, paper_of(part))
    seen = [recognise_in_time(scaled(picture, size), "nld", SINGLE_LINE, dpi=300) for size in _SIZES]
    words = [[word for line in lines for word in line.words] for lines in seen]
    if any(len(one) != 1 for one in words) or len({one[0].text for one in words}) != 1:
        return "", 0.0
    return words[0][0].text, min(one[0].confidence for one in words)
