"""Field 9 on the front of a licence, read from its blackest print alone where the card's own reading missed it.

The list stands under the other fields, beside the signature, and guilloche runs through it: Tesseract reads "AM / B" as
"AMIB", or as nothing. Its letters are as black as the dates above them, which guilloche, a pale number 9 and a
watermark are not; without those, and without the strokes between them, the categories stand apart and are read twice.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.apart import set_apart
from pipeline.reading.cards.black_print import black_print, figures_on
from pipeline.reading.ocr.attempts import Log, cpu_seconds
from pipeline.reading.ocr.engine import SINGLE_LINE, EngineTimeoutError, recognise
from pipeline.reading.ocr.weighing import agreed, line_doubted
from pipeline.reading.vision.ink import PAPER
from pipeline.reading.vision.pixels import Pieces, Pixels, as_pixels, pieces_of, scaled

_CATEGORY = re.compile(r"AM|A[12]?|B1?E?|[CD]1?E?|[GTL]")
_ONE = re.compile(r"(?<=[ACD])[lI|]$")
"""A stroke behind A, C or D can only be a 1."""
_BEHIND_STROKE = re.compile(r"[/|lI](AM|A[12]?|[BCD]1?E?|[GTL])")
_STROKES = re.compile(rf"AM(?:{_BEHIND_STROKE.pattern})+")
_LISTED = re.compile(r"[\W_]*(?:9[\W_]*)?(?:(?:AM|A[12]?|[BCD]1?E?|[GTLM])[\W_]*)+")
_MAY_LIST = re.compile(r"[\W_]*(?:9[\W_]*)?(?:(?:AM|A[12]?|[BCD]1?E?|[GTLM])[\W_Il1]*)+")
"""The same, its strokes perhaps taken for letters."""
_ONE_OF_LIST = re.compile(r"AM|A[12]?|[BCD]1?E?|[GTLM]")
_NINE = re.compile(r"[\W_]*[9gqs][\W_]*")
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
_BESIDE = 3.0
"""Heights behind a 9, or where a list was read, within which its first letter stands."""
_STROKE, _SLANT, _NARROW = 0.85, 0.35, 0.5
"""How closely the middle of a stroke between two categories follows one line, over which share of its width, and how
narrow it is beside its height."""
_AS_TALL = 0.75
"""Of the tallest letter: the number 9 before the list is smaller."""
_FRAME, _DPI = 10, 330
_SIZES = (1.0, 1.6, 1.3)
_AGREED = 0.95
_MOST = 12


_Mark = tuple[int, int, int, int, int]
"""Left, top, right and bottom of a mark, and its number."""


@dataclass(frozen=True, slots=True)
class _Group:
    """Letters that stand together, in pixels."""

    left: int
    top: int
    right: int
    bottom: int

    def with_mark(self, mark: _Mark) -> "_Group":
        """One letter more, on the right."""
        _, top, right, bottom, _ = mark
        return _Group(self.left, min(self.top, top), max(self.right, right), max(self.bottom, bottom))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a list may stand, in pixels."""

    left: float
    top: float
    start: float
    """Right of which it does not begin."""
    right: float
    bottom: float
    fewest: int = 1
    """Categories that a list has there, at least."""


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
    words = _listed(page, lines, figures)
    log.add("tesseract:nld", "black_print", min((word.confidence for word in words), default=0.0), started)
    if not words:
        return tuple(lines)
    row = Box.around([word.box for word in words])
    if any(_lies_on(line.box, row) and _holds_more(line, words) for line in lines):
        return tuple(lines)
    kept = [line for line in lines if not _lies_on(line.box, row)]
    place = next((at for at, line in enumerate(kept) if line.box.middle > row.middle), len(kept))
    heads = (line.words[0] for line in lines if _lies_on(line.box, row))
    nine = [word for word in heads if _NINE.fullmatch(word.text) and word.box.x1 <= row.x0]
    return (*kept[:place], Line((*nine[:1], *words)), *kept[place:])


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


def _listed(page: Pixels, lines: Sequence[Line], figures: Sequence[Word]) -> tuple[Word, ...]:
    """The categories in field 9, each a word; none unless two of three readings agree on all of them."""
    height = float(np.median([word.box.height for word in figures])) * page.shape[0]
    if height < 8:
        return ()
    black = black_print(page, figures)
    marks = pieces_of(as_pixels(black < PAPER - 20))
    for place, line in _places(lines, figures, page.shape, height):
        groups = _groups(marks, place, height)
        if words := _read_alike(black, groups, line) if groups else ():
            return words
    return ()


def _places(
    lines: Sequence[Line], figures: Sequence[Word], shape: tuple[int, ...], height: float
) -> Iterator[tuple[_Place, Line | None]]:
    """Where the list may stand: where it was read, be it poorly (with that line), right of a 9, under the figures."""
    high, wide = shape
    lowest = max(word.box.middle for word in figures)
    for line in (one for one in lines if one.box.middle > lowest and _MAY_LIST.fullmatch(one.text)):
        box = line.box
        middle, left, right = box.middle * high, box.x0 * wide, box.x1 * wide
        several = len(_ONE_OF_LIST.findall(line.text)) > 1  # else it is half of a list, or a row of a table
        until, fewest = (right + height, 1) if several else (float(wide), 2)
        place = _Place(left - height, middle - height, left + _BESIDE * height, until, middle + height, fewest)
        yield place, line if several else None
    for line in (one for one in lines if one.box.middle > lowest and _NINE.fullmatch(one.text)):
        middle, left = line.box.middle * high, line.box.x1 * wide
        yield _Place(left, middle - height, left + _BESIDE * height, float(wide), middle + height), None
    left = min(word.box.x0 for word in figures) * wide
    below = max(word.box.y1 for word in figures) * high + 0.3 * height
    yield _Place(left - _LEFT * height, below, left + _RIGHT * height, float(wide), float(high)), None


def _read_alike(black: Pixels, groups: Sequence[_Group], line: Line | None) -> tuple[Word, ...]:
    """What two readings have alike, the `line` that was read on the whole picture being one; else nothing.

    More sizes are tried until they are sure.
    """
    said = () if line is None else tuple(_said(line))
    seen: list[tuple[Word, ...]] = []
    found: tuple[Word, ...] = ()
    for size in _SIZES:
        words = _read(black, groups, size)
        texts = tuple(word.text for word in words)
        alike = [other for other in seen if texts == tuple(word.text for word in other)]
        heard = [line.confidence] if line is not None and words and texts == said else []
        seen.append(words)
        if words and (alike or heard):
            each = zip(words, *alike, strict=True)
            found = tuple(_agreed(one, *(other.confidence for other in others), *heard) for one, *others in each)
            if min(word.confidence for word in found) >= _SURE:
                break
    return found


def _said(line: Line) -> Iterator[str]:
    """The categories on a line, where each stands by itself or between strokes."""
    for token in re.split(r"[^A-Za-z0-9/|]+", line.text):
        if token and token != "9":
            yield from (_ONE.sub("1", part) for part in _apart(token))


def _agreed(word: Word, *others: float) -> Word:
    """The word, surer by other readings of it."""
    return replace(word, confidence=max(word.confidence, agreed(_AGREED, word.confidence, *others)))


def _groups(marks: Pieces, place: _Place, height: float) -> list[_Group]:
    """The letters that stand together, strokes between them left out.

    The row with most letters is taken. None where something stands on it further on, since letters between may be lost
    in glare, or where strokes stand in some of the gaps only: such a one may be a 1.
    """
    groups: list[_Group] = []
    letters, strokes = _row(marks, place, height)
    for mark in letters:
        if groups and mark[0] - groups[-1].right <= _PARTS * height:
            groups[-1] = groups[-1].with_mark(mark)
        else:
            groups.append(_Group(*mark[:4]))
    gaps = [(before.right, after.left) for before, after in pairwise(groups)]
    near = all(right - left <= _FURTHEST * height for left, right in gaps)
    between = [sum(left <= (mark[0] + mark[2]) / 2 <= right for mark in strokes) for left, right in gaps]
    parted = not strokes or between == [1] * len(strokes)
    return groups if near and parted and place.fewest <= len(groups) <= _MOST else []


def _row(pieces: Pieces, place: _Place, height: float) -> tuple[list[_Mark], list[_Mark]]:
    """The letters of the fullest row, from left to right, without what is smaller; and the strokes between them."""
    marks: list[_Mark] = [
        (x, y, x + w, y + h, number)
        for number, (x, y, w, h, _) in enumerate(pieces.stats.tolist())
        if number and _TALL * height <= h <= _TALLEST * height
        if y >= place.top and y + h <= place.bottom and place.left <= x and x + w <= place.right
    ]
    fullest: list[_Mark] = []
    for one in marks:
        level = [mark for mark in marks if abs(mark[1] + mark[3] - one[1] - one[3]) <= 2 * _LEVEL * height]
        fullest = level if one[0] <= place.start and len(level) > len(fullest) else fullest
    strokes = [mark for mark in sorted(fullest) if _is_stroke(pieces.labels, mark)]
    letters = [mark for mark in sorted(fullest) if mark not in strokes]
    tallest = max((mark[3] - mark[1] for mark in letters), default=0)
    letters = [mark for mark in letters if mark[3] - mark[1] >= _AS_TALL * tallest]
    inner = [mark for mark in strokes if letters and letters[0][0] < mark[0] < letters[-1][2]]
    return letters, inner


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
    top, bottom = min(g.top for g in groups), max(g.bottom for g in groups)
    tall = bottom - top
    parts: list[Pixels] = []
    for group in groups:
        part = np.full((tall + 2 * _FRAME, group.right - group.left + 4), PAPER, np.uint8)
        shown = black[max(0, top - 2) : bottom + 2, max(0, group.left - 2) : group.right + 2]
        part[_FRAME - 2 : _FRAME - 2 + shown.shape[0], : shown.shape[1]] = shown
        parts.append(as_pixels(part))
    strip, starts = set_apart(parts, tall)  # with wider gaps a letter by itself is read twice: "OC", "DD"
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
    """What was read in each group, back on the card: one word, or several where strokes touch the letters."""
    found: list[Word] = []
    for at, (group, start) in enumerate(zip(groups, starts, strict=True)):
        room = (group.bottom - group.top) * 0.45  # of the gap of one height
        end = start + group.right - group.left
        here = [w for w in words if start - room <= (w.box.x0 + w.box.x1) / 2 * long <= end + room]
        here = [words[at]] if len(words) == len(groups) else here  # the boxes of words far apart are not to be trusted
        text = "".join(word.text for word in here).strip("'.,:;_-/")
        parts = [_ONE.sub("1", part) for part in _apart(text)]
        if not all(map(_CATEGORY.fullmatch, parts)):
            return ()
        sure = min(word.confidence for word in here)
        found += (Word(part, box, sure) for part, box in zip(parts, _shared(group, parts, shape), strict=True))
    return tuple(found)


def _apart(text: str) -> Sequence[str]:
    """The categories between strokes that touch the letters: behind AM, what is taken for a letter can only be one."""
    if _STROKES.fullmatch(text) is None:
        return text.split("/")
    return [part.group(1) for part in _BEHIND_STROKE.finditer("/" + text)]


def _shared(group: _Group, parts: Sequence[str], shape: tuple[int, ...]) -> Iterator[Box]:
    """The place of each part of a group, by its letters."""
    high, wide = shape
    letters = sum(len(part) + 1 for part in parts) - 1
    step, x = (group.right - group.left) / letters, float(group.left)
    for part in parts:
        yield Box(x / wide, group.top / high, (x + len(part) * step) / wide, group.bottom / high)
        x += (len(part) + 1) * step
