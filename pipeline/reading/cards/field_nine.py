"""Field 9 on the front of a licence, read from its blackest print alone where the card's own reading missed it.

The list stands under the other fields, beside the signature, and guilloche runs through it: Tesseract reads "AM / B" as
"AMIB", or as nothing. Its letters are as black as the dates above them, which guilloche, a pale number 9 and a
watermark are not; without those, and without the strokes between them, the categories stand apart and are read twice.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.apart import set_apart
from pipeline.reading.cards.black_print import black_print, figures_on
from pipeline.reading.ocr.attempts import Log, cpu_seconds
from pipeline.reading.ocr.engine import SINGLE_LINE, EngineTimeoutError, recognise
from pipeline.reading.ocr.weighing import agreed, line_doubted
from pipeline.reading.vision.ink import PAPER
from pipeline.reading.vision.pixels import Pixels, as_pixels, pieces_of, scaled

_CATEGORY = re.compile(r"AM|A[12]?|B1?E?|[CD]1?E?|[GTL]")
_ONE = re.compile(r"(?<=[ACD])[lI|]$")
"""A stroke behind A, C or D can only be a 1."""
_LISTED = re.compile(r"[\W_]*(?:9[\W_]*)?(?:(?:AM|A[12]?|[BCD]1?E?|[GTLM])[\W_]*)+")
_SURE = 0.8
"""Confidence from which a list that was read is left as it is."""
_IN_DOUBT = 0.6
"""The most that a list is trusted of which the end was lost."""
_ABOVE = frozenset({"1", "2", "3", "4a", "4b", "4c", "5"})
_FEWEST = 2
"""Of these fields a front shows so many, their numbers at the head of lines."""
_TALL, _TALLEST = 0.7, 1.7
"""Letters of the list, in heights of the print."""
_LEVEL = 0.5
_PARTS, _FURTHEST = 0.28, 4.0
"""Heights between two categories, at least, and at most."""
_LEFT, _RIGHT = 1.5, 6.0
"""Heights left of the dates, and right of where they begin, between which the list begins."""
_STROKE, _SLANT, _NARROW = 0.85, 0.35, 0.5
"""How closely the middle of a stroke between two categories follows one line, over which share of its width, and how
narrow it is beside its height."""
_AS_TALL = 0.75
"""Of the tallest letter: the number 9 before the list is smaller."""
_FRAME, _DPI = 10, 330
_SIZES = (1.0, 1.6)
_AGREED = 0.95
_MOST = 12


_Mark = tuple[int, int, int, int, int]
"""Left, top, right and bottom of a mark, and its number."""
_Group = tuple[int, int, int, int]
"""Left, top, right and bottom of letters that stand together."""


def with_field_nine(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines of the front of a card, with its list of categories where none was read with confidence.

    `page` is the picture made by `prepared_card` that the lines were read from.
    """
    lines = tuple(line_doubted(line, _IN_DOUBT) if _ends_early(line, page.shape) else line for line in lines)
    figures = figures_on(lines)
    starts = {line.words[0].text.rstrip(".,:").lower() for line in lines}
    if len(starts & _ABOVE) < _FEWEST or len(figures) < _FEWEST or any(map(_is_sure_list, lines)):
        return tuple(lines)
    started = cpu_seconds()
    words = _listed(page, figures)
    log.add("tesseract:nld", "black_print", min((word.confidence for word in words), default=0.0), started)
    if not words:
        return tuple(lines)
    row = Box.around([word.box for word in words])
    if any(_lies_on(line.box, row) and _holds_more(line, words) for line in lines):
        return tuple(lines)
    kept = [line for line in lines if not _lies_on(line.box, row)]
    place = next((at for at, line in enumerate(kept) if line.box.middle > row.middle), len(kept))
    return (*kept[:place], Line(words), *kept[place:])


def _ends_early(line: Line, shape: tuple[int, ...]) -> bool:
    """Whether a list's box goes on behind its last word: Tesseract gave "AMB" the place of all of "AM B C1 C BE CE"."""
    last = line.words[-1].box
    room = last.height * shape[0] / shape[1]
    return _LISTED.fullmatch(line.text) is not None and line.box.x1 - last.x1 > room


def _is_sure_list(line: Line) -> bool:
    return line.confidence >= _SURE and len(line.words) > 1 and _LISTED.fullmatch(line.text) is not None


def _lies_on(line: Box, row: Box) -> bool:
    """Whether a line is another reading of the list, or of a part of it."""
    across = min(line.x1, row.x1) - max(line.x0, row.x0)
    return across > 0 and abs(line.middle - row.middle) <= _LEVEL * max(row.height, line.height)


def _holds_more(line: Line, words: Sequence[Word]) -> bool:
    """Whether a letter of a category that another reading has right before the list was lost: "AMB" against "M B"."""
    own = "".join(word.text for word in words)
    others = ("".join(c for c in word.text if c.isalnum()) for word in line.words)
    return any(text.endswith(own) and text[-len(own) - 1 : -len(own)] in tuple("ABCD") for text in others)


def _listed(page: Pixels, figures: Sequence[Word]) -> tuple[Word, ...]:
    """The categories under the figures, each a word; none unless two readings agree on all of them."""
    high, wide = page.shape
    height = float(np.median([word.box.height for word in figures])) * high
    if height < 8:
        return ()
    black = black_print(page, figures)
    left = min(word.box.x0 for word in figures) * wide
    below = max(word.box.y1 for word in figures) * high + 0.3 * height
    groups = _groups(black, (left - _LEFT * height, below, left + _RIGHT * height), height)
    if not groups:
        return ()
    first, second = (_read(black, groups, size) for size in _SIZES)
    if len(first) != len(groups) or [word.text for word in first] != [word.text for word in second]:
        return ()
    return tuple(_agreed(*pair) for pair in zip(first, second, strict=True))


def _agreed(one: Word, other: Word) -> Word:
    return replace(one, confidence=max(one.confidence, agreed(_AGREED, one.confidence, other.confidence)))


def _groups(black: Pixels, place: tuple[float, float, float], height: float) -> list[_Group]:
    """The letters that stand together: left, top, right and bottom of each group, strokes between them left out.

    `place` is left, top and right of where the first letter may stand, in pixels; the row with most letters is taken.
    None where something stands on it further on, since letters between may be lost in glare.
    """
    groups: list[_Group] = []
    for x0, y0, x1, y1, _ in _row(black, place, height):
        last = groups[-1] if groups else None
        if last is not None and x0 - last[2] <= _PARTS * height:
            groups[-1] = (last[0], min(last[1], y0), max(last[2], x1), max(last[3], y1))
        else:
            groups.append((x0, y0, x1, y1))
    near = all(after[0] - before[2] <= _FURTHEST * height for before, after in pairwise(groups))
    return groups if near and len(groups) <= _MOST else []


def _row(black: Pixels, place: tuple[float, float, float], height: float) -> list[_Mark]:
    """The letters of the fullest row, from left to right, without what is smaller and without strokes."""
    left, top, right = place
    pieces = pieces_of(as_pixels(black < PAPER - 20))
    marks: list[_Mark] = [
        (x, y, x + w, y + h, number)
        for number, (x, y, w, h, _) in enumerate(pieces.stats.tolist())
        if number and _TALL * height <= h <= _TALLEST * height and y >= top and left <= x
    ]
    fullest: list[_Mark] = []
    for one in marks:
        level = [mark for mark in marks if abs(mark[1] + mark[3] - one[1] - one[3]) <= 2 * _LEVEL * height]
        fullest = level if one[0] <= right and len(level) > len(fullest) else fullest
    letters = [mark for mark in sorted(fullest) if not _is_stroke(pieces.labels, mark)]
    tallest = max((mark[3] - mark[1] for mark in letters), default=0)
    return [mark for mark in letters if mark[3] - mark[1] >= _AS_TALL * tallest]


def _is_stroke(labels: object, mark: _Mark) -> bool:
    """Whether a mark is "/": from row to row its middle moves along one line that rises to the right."""
    x0, y0, x1, y1, number = mark
    own = np.asarray(labels)[y0:y1, x0:x1] == number
    rows = np.flatnonzero(own.any(axis=1))
    middles = np.array([np.flatnonzero(own[row]).mean() for row in rows])
    slants = x1 - x0 <= _NARROW * (y1 - y0) and len(rows) > 3 and np.ptp(middles) >= _SLANT * (x1 - x0)
    return bool(slants and np.corrcoef(rows, middles)[0, 1] <= -_STROKE)


def _read(black: Pixels, groups: Sequence[_Group], size: float) -> tuple[Word, ...]:
    """The groups as words, read side by side with wide gaps between them; none when one of them is no category."""
    top, bottom = min(g[1] for g in groups), max(g[3] for g in groups)
    tall = bottom - top
    parts: list[Pixels] = []
    for x0, _, x1, _ in groups:
        part = np.full((tall + 2 * _FRAME, x1 - x0 + 4), PAPER, np.uint8)
        shown = black[max(0, top - 2) : bottom + 2, max(0, x0 - 2) : x1 + 2]
        part[_FRAME - 2 : _FRAME - 2 + shown.shape[0], : shown.shape[1]] = shown
        parts.append(as_pixels(part))
    strip, starts = set_apart(parts, 2 * tall)
    try:
        lines = recognise(scaled(strip, size), "nld", SINGLE_LINE, dpi=_DPI)
    except EngineTimeoutError:
        return ()
    return _placed([word for line in lines for word in line.words], groups, starts, strip.shape[1], black.shape)


def _placed(
    words: Sequence[Word],
    groups: Sequence[_Group],
    starts: Sequence[int],
    long: int,
    shape: tuple[int, ...],
) -> tuple[Word, ...]:
    """What was read in each group, back on the card."""
    high, wide = shape
    found: list[Word] = []
    for at, ((x0, y0, x1, y1), start) in enumerate(zip(groups, starts, strict=True)):
        room = (y1 - y0) * 0.9  # of the gap of two heights
        here = [w for w in words if start - room <= (w.box.x0 + w.box.x1) / 2 * long <= start + x1 - x0 + room]
        here = [words[at]] if len(words) == len(groups) else here  # the boxes of words far apart are not to be trusted
        text = _ONE.sub("1", "".join(word.text for word in here).strip(".,:;_-/"))
        if _CATEGORY.fullmatch(text) is None:
            return ()
        box = Box(x0 / wide, y0 / high, x1 / wide, y1 / high)
        found.append(Word(text, box, min(word.confidence for word in here)))
    return tuple(found)
