"""A table on a paper licence whose letters stand beside each other, each over the cell that says that it is held."""

import itertools
import re
import statistics
from collections.abc import Iterator, Sequence

from pipeline.extractors.licence.paper_cells import FEWEST, LEVEL, Letter, Mark, PaperRow, row_of
from pipeline.model import Box, Page, Word

_CROSS, _STRUCK = re.compile(r"[Xx×✕✗☒]"), re.compile(r"[/|\\Il1!\-–—=*.]{2,}|[/|\-–—=*]|I")
"""What is typed under a letter that is held, and what through the cells of the others, as OCR reads it."""
_FEWEST_STRUCK = 2
"""Cells struck through, from which a cross in another cell is no stroke itself."""
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
    """The crosses under letters beside each other, where strokes void the cells of others; else nothing.

    A cross alone may void a cell as well as fill it.
    """
    under = [_words_under(letter, row, page) for letter in row]
    crossed = [words[0] for words in under if len(words) == 1 and _CROSS.fullmatch(words[0].text)]
    struck = [words for words in under if words and all(_STRUCK.fullmatch(word.text) for word in words)]
    known = len(crossed) + len(struck) == sum(map(bool, under))
    return [Mark((word,)) for word in crossed] if known and len(struck) >= _FEWEST_STRUCK else []


def _words_under(letter: Letter, row: Sequence[Letter], page: Page) -> list[Word]:
    """What stands in the cell right under a letter."""
    first = [word for word in page.words if _under(letter.box, word.box, row)]
    top = min((word.box.middle for word in first), default=0.0)
    return [word for word in first if word.box.middle - top <= LEVEL * max(word.box.height for word in first)]


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
