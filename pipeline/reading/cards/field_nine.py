"""Field 9 on the front of a licence, read from its blackest print alone where the card's own reading missed it.

The list stands under the other fields, beside the signature, and guilloche runs through it: Tesseract reads "AM / B" as
"AMIB", or as nothing. Its letters are as black as the dates above them, which guilloche, a pale number 9 and a
watermark are not; without those, and without the strokes between them, the categories stand apart and are read twice.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from pipeline.model import Box, Line, Word
from pipeline.reading.cards.apart import set_apart
from pipeline.reading.cards.black_print import black_print, figures_on, is_inked
from pipeline.reading.cards.categories import (
    NINE,
    is_category,
    is_list,
    is_trailer,
    may_be_list,
    names_several,
    parted,
    said,
)
from pipeline.reading.cards.list_marks import Group, Place, groups_at
from pipeline.reading.cards.list_whole import IN_DOUBT
from pipeline.reading.cards.marks import DPI
from pipeline.reading.ocr.engines.engine import SINGLE_LINE, recognise_in_time
from pipeline.reading.ocr.looking.weighing import line_doubted, surer
from pipeline.reading.ocr.tries.attempts import Log
from pipeline.reading.ocr.tries.clock import cpu_seconds
from pipeline.reading.vision.ink import PAPER
from pipeline.reading.vision.pixels import Pixels, as_pixels, pieces_of, scaled

_SURE = 0.8
"""Confidence from which a list that was read is left as it is."""
_ABOVE = frozenset({"1", "2", "3", "4a", "4b", "4c", "5"})
_FEWEST = 2
"""Of these fields a front shows so many, their numbers at the head of lines."""
_LEVEL = 0.5
"""Heights by which the middles of two readings of one list may differ."""
_LEFT, _RIGHT = 1.5, 6.0
"""Heights left of the dates, and right of where they begin, between which the list begins."""
_BESIDE = 3.0
"""Heights behind a 9, or where a list was read, within which its first letter stands."""
_FRAME = 10
"""Pixels of paper above and below the list when it is read."""
_SIZES = (1.0, 1.6, 1.3)
"""By which the list is enlarged, one reading after the other until two are alike and sure."""
_AGREED = 0.95
"""The most that readings by one engine are trusted."""


def with_field_nine(page: Pixels, lines: Sequence[Line], log: Log) -> tuple[Line, ...]:
    """The lines of the front of a card, with its list of categories where none was read with confidence.

    `page` is the picture made by `prepared_card` that the lines were read from.
    """
    lines = tuple(line_doubted(line, IN_DOUBT) if _ends_early(line, page.shape) else line for line in lines)
    figures = figures_on(lines)
    starts = {line.words[0].text.rstrip(".,:").lower() for line in lines}
    if len(starts & _ABOVE) < _FEWEST or len(figures) < _FEWEST or any(map(_is_sure_list, lines)):
        return tuple(lines)
    started = cpu_seconds()
    words = _listed(page, lines, figures)
    log.add_read("black_print", words, started)
    if not words:
        return tuple(lines)
    row = Box.around([word.box for word in words])
    if any(_lies_on(line.box, row) and _holds_more(line, words) for line in lines):
        return tuple(lines)
    kept = [line for line in lines if not _lies_on(line.box, row)]
    place = next((at for at, line in enumerate(kept) if line.box.middle > row.middle), len(kept))
    heads = (line.words[0] for line in lines if _lies_on(line.box, row))
    nine = [word for word in heads if NINE.fullmatch(word.text) and word.box.x1 <= row.x0]
    return (*kept[:place], Line((*nine[:1], *words)), *kept[place:])


def _ends_early(line: Line, shape: tuple[int, ...]) -> bool:
    """Whether a list's box goes on behind its last word: Tesseract gave "AMB" the place of all of "AM B C1 C BE CE"."""
    last = line.words[-1].box
    room = last.height * shape[0] / shape[1]
    return is_list(line.text) and line.box.x1 - last.x1 > room


def _is_sure_list(line: Line) -> bool:
    return line.confidence >= _SURE and len(line.words) > 1 and is_list(line.text)


def _lies_on(line: Box, row: Box) -> bool:
    """Whether a line is another reading of the list, or of a part of it."""
    across, _ = line.shared(row)
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
    marks = pieces_of(as_pixels(is_inked(black)))
    for place, line in _places(lines, figures, page.shape, height):
        groups = groups_at(marks, place, height)
        if words := _read_alike(black, groups, line) if groups else ():
            return words
    return ()


def _places(
    lines: Sequence[Line], figures: Sequence[Word], shape: tuple[int, ...], height: float
) -> Iterator[tuple[Place, Line | None]]:
    """Where the list may stand: where it was read, even poorly (with that line); right of a 9; under the figures."""
    high, wide = shape
    lowest = max(word.box.middle for word in figures)
    for line in (one for one in lines if one.box.middle > lowest and may_be_list(one.text)):
        box = line.box
        middle, left, right = box.middle * high, box.x0 * wide, box.x1 * wide
        several = names_several(line.text)  # else it is half of a list, or a row of a table
        until, fewest = (right + height, 1) if several else (float(wide), 2)
        place = Place(left - height, middle - height, left + _BESIDE * height, until, middle + height, fewest)
        yield place, line if several else None
    for line in (one for one in lines if one.box.middle > lowest and NINE.fullmatch(one.text)):
        middle, left = line.box.middle * high, line.box.x1 * wide
        yield Place(left, middle - height, left + _BESIDE * height, float(wide), middle + height), None
    left = min(word.box.x0 for word in figures) * wide
    below = max(word.box.y1 for word in figures) * high + 0.3 * height
    yield Place(left - _LEFT * height, below, left + _RIGHT * height, float(wide), float(high)), None


def _read_alike(black: Pixels, groups: Sequence[Group], line: Line | None) -> tuple[Word, ...]:
    """What two readings have alike, the `line` that was read on the whole picture being one; else nothing.

    More sizes are tried until they are sure.
    """
    before = () if line is None else tuple(said(line.text))
    seen: list[tuple[Word, ...]] = []
    found: tuple[Word, ...] = ()
    for size in _SIZES:
        words = _read(black, groups, size)
        texts = tuple(word.text for word in words)
        alike = [other for other in seen if texts == tuple(word.text for word in other)]
        heard = [line.confidence] if line is not None and words and texts == before else []
        seen.append(words)
        if words and (alike or heard):
            each = zip(words, *alike, strict=True)
            found = tuple(surer(one, _AGREED, *(other.confidence for other in others), *heard) for one, *others in each)
            if min(word.confidence for word in found) >= _SURE:
                break
    return found


def _read(black: Pixels, groups: Sequence[Group], size: float) -> tuple[Word, ...]:
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
    lines = recognise_in_time(scaled(strip, size), "nld", SINGLE_LINE, dpi=DPI)
    return _placed([word for line in lines for word in line.words], groups, starts, strip.shape[1], black.shape)


def _placed(
    words: Sequence[Word],
    groups: Sequence[Group],
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
        parts = parted(text)
        if not all(map(is_category, parts)) and not (found and is_trailer(text)):
            return ()
        sure = min(word.confidence for word in here)
        found += (Word(part, box, sure) for part, box in zip(parts, _shared(group, parts, shape), strict=True))
    return tuple(found)


def _shared(group: Group, parts: Sequence[str], shape: tuple[int, ...]) -> Iterator[Box]:
    """The place of each part of a group, by its letters."""
    high, wide = shape
    letters = sum(len(part) + 1 for part in parts) - 1
    step, x = (group.right - group.left) / letters, float(group.left)
    for part in parts:
        yield Box(x / wide, group.top / high, (x + len(part) * step) / wide, group.bottom / high)
        x += (len(part) + 1) * step
