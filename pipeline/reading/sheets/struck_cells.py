"""The cells under the letters of an old licence: which a stroke of the pen voids, and in which a cross is typed.

Tesseract sees no letter in a stroke from corner to corner, and makes three of a cross between the rules of its cell. So
where letters stand beside each other over such cells, the strokes are looked for in the picture, and stand among the
words as "/"; what is typed in a cell without one is laid before the second engine.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.words import MOST_WORDS
from pipeline.reading.ocr.engines.second_engine import MOST_ALONE, SecondEngine, asked_about, second_engine
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.placing import lies_in, with_line, without
from pipeline.reading.vision.ink import depths
from pipeline.reading.vision.lines import slant, strokes
from pipeline.reading.vision.pixels import Mask, Pixels, as_pixels, bounds_of, part_of, pieces_of
from pipeline.text import fold

_SAYS = ("rijbewijs", "permis de conduire", "fuhrerschein")
_FEWEST = 3
"""Letters beside each other that show such a table, at least."""
_LETTER = 0.6
"""Confidence with which each of them was read, at least."""
_LEVEL, _EVEN = 0.5, 0.2
"""Heights by which they may stand higher or lower; by how much of it the distance between two may differ."""
_OVER, _UNDER = 1.6, 6.0
"""Heights over and under a letter within which its cell lies, at most."""
_DARK = 30
"""Levels by which a stroke is darker than the paper around it."""
_INNER = 0.92
"""Of the distance between letters, that a cell is wide without its rules."""
_LONG = 1.15
"""Distances between letters, that a stroke through a cell is long at least; typed ones are as high as a letter."""
_STEEP = (30.0, 80.0)
"""Degrees from level of such a stroke."""
_FEWEST_TYPED, _LEANS, _STRAIGHT = 3, 0.2, 0.88
"""Strokes that are typed through a cell; the width of one in its heights, and how straight it is, of 1, at least."""
_STRUCK = 0.95
"""The confidence in a stroke: nothing that is printed or typed looks like it."""
_CROSS, _HEARD = "X", 0.85
"""What is typed in a cell, and the second engine's own confidence from which it is believed."""
_SURE = 0.85
"""Confidence from which a cross that Tesseract read is left as it is."""
_TYPED = (0.45, 1.6)
"""Heights of its letter, that what is typed in a cell is high."""


def with_struck_cells(
    page: Pixels, lines: Sequence[Line], log: Log, *, using: SecondEngine | None = None
) -> tuple[Line, ...]:
    """The lines of a sheet, the strokes and crosses in the cells under its letters among them.

    `page` is the upright picture that the lines were read from. As they were unless two cells are struck through: a
    cross alone may void a cell as well as fill it.
    """
    letters = _letters(lines)
    if len(letters) < _FEWEST:
        return tuple(lines)
    apart = _apart(letters) * page.shape[1]
    ink = as_pixels((depths(page) > _DARK).astype(np.uint8))
    struck = [one for one in letters if _is_struck(ink, one.box, apart) or _is_typed_over(ink, one.box, apart)]
    if len(struck) < 2:
        return tuple(lines)
    kept = list(lines)
    for letter in letters:
        cell = _cell(letter.box, apart, page.shape)
        under = Box(cell.x0, letter.box.y1, cell.x1, cell.y1)
        if letter in struck:
            kept = _with(kept, Word("/", _middle_of(under), _STRUCK), under)
        elif (cross := _cross(page, ink, letter.box, under, kept, log, using)) is not None:
            kept = _with(kept, cross, cross.box)
    return tuple(kept)


def _letters(lines: Sequence[Line]) -> list[Word]:
    """The letters A, B, C, ... that stand beside each other at even distances, in their order."""
    words = [word for line in lines for word in line.words]
    if len(words) > MOST_WORDS or not any(one in fold(" ".join(word.text for word in words)) for one in _SAYS):
        return []
    single = [word for word in words if word.text in tuple("ABCDEFG") and word.confidence >= _LETTER]
    best: list[Word] = []
    for seed in single:
        level = [one for one in single if abs(one.box.middle - seed.box.middle) <= _LEVEL * seed.box.height]
        row = sorted(level, key=lambda word: word.box.x0)
        best = max(best, row if _is_even(row) else [], key=len)
    return best


def _is_even(row: Sequence[Word]) -> bool:
    """Whether each letter stands as far from the one before as the alphabet says."""
    steps = [ord(right.text) - ord(left.text) for left, right in pairwise(row)]
    if len(row) < _FEWEST or min(steps) < 1:
        return False
    each = [(_centre(b.box) - _centre(a.box)) / step for (a, b), step in zip(pairwise(row), steps, strict=True)]
    return max(each) - min(each) <= _EVEN * float(np.median(each))


def _apart(row: Sequence[Word]) -> float:
    """The distance between two letters that follow each other, in widths of the page."""
    return (_centre(row[-1].box) - _centre(row[0].box)) / (ord(row[-1].text) - ord(row[0].text))


def _centre(box: Box) -> float:
    return (box.x0 + box.x1) / 2


def _cell(letter: Box, apart: float, shape: tuple[int, ...]) -> Box:
    """The cell of a letter and what is just over it, without the rules at its sides."""
    half = _INNER * apart / 2 / shape[1]
    top, bottom = letter.y0 - _OVER * letter.height, letter.y1 + _UNDER * letter.height
    return Box(max(0.0, _centre(letter) - half), max(0.0, top), min(1.0, _centre(letter) + half), min(1.0, bottom))


def _is_struck(ink: Mask, letter: Box, apart: float) -> bool:
    """Whether a stroke as long as the cell runs aslant through it."""
    left, top, right, bottom = bounds_of(_cell(letter, apart, ink.shape), ink.shape)
    least = round(_LONG * apart)
    found = strokes(as_pixels(ink[top:bottom, left:right]), least, max(20, least // 2), 6)
    return any(_STEEP[0] <= slant(stroke) <= _STEEP[1] for stroke in found)


def _is_typed_over(ink: Mask, letter: Box, apart: float) -> bool:
    """Whether nothing but slanted strokes is typed under a letter, "////", three of them at least."""
    cell = _cell(letter, apart, ink.shape)
    left, top, right, bottom = bounds_of(Box(cell.x0, letter.y1, cell.x1, cell.y1), ink.shape)
    tall = letter.height * ink.shape[0]
    pieces = pieces_of(as_pixels(ink[top:bottom, left:right]))
    typed = [
        at
        for at, (x, _, wide, high, _) in enumerate(pieces.stats.tolist())
        if at and x > 0 and x + wide < right - left and _TYPED[0] * tall <= high <= _TYPED[1] * tall
    ]
    return len(typed) >= _FEWEST_TYPED and all(_is_slanted(pieces.labels == at) for at in typed)


def _is_slanted(mark: NDArray[np.bool_]) -> bool:
    """Whether a mark is one stroke that leans."""
    down, across = np.nonzero(mark)
    leans = np.ptp(across) >= _LEANS * np.ptp(down) > 0
    return bool(leans) and abs(float(np.corrcoef(across, down)[0, 1])) >= _STRAIGHT


def _cross(
    page: Pixels,
    ink: Mask,
    letter: Box,
    under: Box,
    lines: Sequence[Line],
    log: Log,
    using: SecondEngine | None,
) -> Word | None:
    """The cross in a cell without a stroke, where Tesseract did not read it surely; None where it is none."""
    words = [word for line in lines for word in line.words if lies_in(under, word)]
    if any(word.text.upper() == _CROSS and word.confidence >= _SURE for word in words):
        return None
    places = list(_typed(ink, letter, under))
    asked = (using or second_engine()) if len(places) == 1 else None
    if asked is None:
        return None
    read = asked_about(part_of(page, places[0], 4), asked, "struck_cells", log)
    heard = read is not None and read[0].strip().upper() == _CROSS and read[1] >= _HEARD
    return Word(_CROSS, places[0], MOST_ALONE) if heard else None


def _typed(ink: Mask, letter: Box, under: Box) -> Iterator[Box]:
    """What hangs together under a letter and is about as high as it, apart from the rules around its cell."""
    left, top, right, bottom = bounds_of(under, ink.shape)
    part = as_pixels(ink[top:bottom, left:right])
    tall = letter.height * ink.shape[0]
    for x, y, wide, high, _ in pieces_of(part).stats[1:].tolist():
        within = x > 0 and x + wide < part.shape[1]
        if within and _TYPED[0] * tall <= high <= _TYPED[1] * tall and wide <= 2 * high:
            yield Box(
                (left + x) / ink.shape[1],
                (top + y) / ink.shape[0],
                (left + x + wide) / ink.shape[1],
                (top + y + high) / ink.shape[0],
            )


def _middle_of(place: Box) -> Box:
    """A small place at the head of a cell, under its letter."""
    third = place.width / 3
    return Box(place.x0 + third, place.y0 + place.height / 6, place.x1 - third, place.y0 + place.height / 3)


def _with(lines: Sequence[Line], new: Word, place: Box) -> list[Line]:
    """The lines with this word in the place of what was read there but for words and days."""
    gone = without(lines, lambda word: lies_in(place, word) and len(word.text) <= len("////////"))
    return with_line(gone, Line((new,)))
