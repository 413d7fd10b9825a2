"""A table on a paper licence whose letters stand beside each other, each over the cell that says that it is held."""

import itertools
import re
import statistics
from collections.abc import Iterator, Sequence

from pipeline.extractors.licence.paper_cells import FEWEST, LEVEL, Letter, Mark, PaperRow, row_of
from pipeline.model import Box, Page, Word

_CROSS = re.compile(r"[Xx×✕✗☒]")
"""What is typed under a letter that is held,"""
_TYPED_OVER = re.compile(r"[Xx]{3,}[.:|]?")
"""what over a letter that is not,"""
_STRUCK = re.compile(rf"[/|\\Il1!\-–—=*.]{{2,}}|[/|\-–—=*]|I|{_TYPED_OVER.pattern}")
"""and what, that or strokes, through the cells of those, as OCR reads it."""
_RULE = "|"
"""The line between two cells, where something else stands in the cell; by itself it may be a stroke."""
_FEWEST_STRUCK = 2
"""Cells struck through, from which a cross in another cell is no stroke itself."""
_ROW, _FEWEST_CELLS, _UNEVEN = "ABCDE", 4, 0.15
"""The letters that head the cells of the oldest model, so many cells at least, and how uneven they may stand."""
_SPOKEN = 4
"""Letters of a word of a legend, at least."""
_DOWN = 6.0
"""How far below its letter a date may stand, in heights of the letter."""


def stand_alone(row: Sequence[Letter], page: Page) -> bool:
    """Whether letters beside each other head columns: in a legend ("A motorrijwielen, B auto's") words part them."""
    own = {letter.word for letter in row}
    left, right = min(letter.box.x0 for letter in row), max(letter.box.x1 for letter in row)
    return not any(
        left <= word.box.x0 < right and len(word.text) >= _SPOKEN
        for line in page.lines
        if any(word in own for word in line.words)
        for word in line.words
    )


def across(row: Sequence[Letter], marks: Sequence[Mark]) -> Iterator[PaperRow]:
    """Letters that head columns, each with what stands under it."""
    if len(row) < FEWEST:
        return
    for letter in row:
        yield row_of(letter, next((mark for mark in marks if _under(letter.box, mark.box, row)), None))


def crosses(row: Sequence[Letter], page: Page) -> list[Mark]:
    """What fills cells under letters beside each other, where strokes void those of others; else nothing.

    That is a cross, which alone may void a cell as well as fill it, or the letter itself, stamped on the level of the
    strokes.
    """
    under = [_words_under(letter, row, page) for letter in row]
    crossed = [
        words[0]
        for letter, words in zip(row, under, strict=True)
        if len(words) == 1 and (_CROSS.fullmatch(words[0].text) or words[0].text == letter.category)
    ]
    struck = [words for words in under if words and all(_STRUCK.fullmatch(word.text) for word in words)]
    known = len(crossed) + len(struck) == sum(map(bool, under))
    levels = [word.box.middle for words in struck for word in words]
    level = all(abs(word.box.middle - middle) <= LEVEL * word.box.height for word in crossed for middle in levels)
    return [Mark((word,)) for word in crossed] if known and level and len(struck) >= _FEWEST_STRUCK else []


def among_strokes(letters: Sequence[Letter], page: Page) -> Iterator[PaperRow]:
    """The letter stamped in a row of cells of which all others are struck out, where those over them were not read.

    It is the one of its place in that row. What heads a row of a table stands at the left, and is the first in none.
    """
    for letter in letters:
        if letter.word is None or len(letter.category) != 1:
            continue
        cells = _cells_level_with(letter, page)
        struck = [word for word in cells if _TYPED_OVER.fullmatch(word.text)]
        at = cells.index(letter.word) if letter.word in cells else 0
        steps = [_centre(b.box) - _centre(a.box) for a, b in itertools.pairwise(cells)]
        even = bool(steps) and max(steps) - min(steps) <= _UNEVEN * statistics.median(steps)
        alone = len(struck) == len(cells) - 1 and _FEWEST_CELLS <= len(cells) <= len(_ROW)
        if alone and even and at > 0 and letter.category == _ROW[at]:
            yield row_of(letter, Mark((letter.word,)))


def _cells_level_with(letter: Letter, page: Page) -> list[Word]:
    """What stands level with a letter, from the first cell typed over: what is left of it is of another leaf."""
    level = [word for word in page.words if abs(word.box.middle - letter.box.middle) <= LEVEL * letter.box.height]
    left = min((word.box.x0 for word in level if _TYPED_OVER.fullmatch(word.text)), default=1.0)
    return sorted((word for word in level if word.box.x0 >= left), key=lambda word: word.box.x0)


def _words_under(letter: Letter, row: Sequence[Letter], page: Page) -> list[Word]:
    """What stands in the cell right under a letter."""
    first = [word for word in page.words if _under(letter.box, word.box, row)]
    top = min((word.box.middle for word in first), default=0.0)
    found = [word for word in first if word.box.middle - top <= LEVEL * max(word.box.height for word in first)]
    return [word for word in found if word.text != _RULE] or found


def _under(letter: Box, mark: Box, row: Sequence[Letter]) -> bool:
    """Whether the mark stands in the cell under this letter; a letter lost beside it does not widen the cell."""
    height = statistics.median(one.box.height for one in row)  # of a letter that was read in part it says little
    if not letter.middle < mark.middle <= letter.y1 + _DOWN * height:
        return False
    return abs(_centre(mark) - _centre(letter)) < _cell(row) / 2


def _cell(row: Sequence[Letter]) -> float:
    """The width of a cell in a row of letters: the least distance between two, by the steps of the alphabet apart."""
    placed = sorted((_centre(one.box), one.category) for one in row)
    return min(
        ((b[0] - a[0]) / max(1, abs(ord(b[1][0]) - ord(a[1][0]))) for a, b in itertools.pairwise(placed)), default=0.0
    )


def _centre(box: Box) -> float:
    return (box.x0 + box.x1) / 2
