"""The panel of a paper licence on which each value stands under its numbered caption.

Opened, the licence shows other panels beside it, the table of categories among them; what stands level with a caption
there is no value of it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.extractors.names import leading_name
from pipeline.model import Box, Line, Page, Word
from pipeline.text import line_of

_CAPTION = re.compile(r"\W{0,2}([1-8])\s?[.,:)]\s?[^\W\d_]{2}")
_EDGE, _INDENT = 0.015, 0.09
"""How far left of its caption a value begins, and how far right, at most, in widths of the page."""
_CAPTIONS, _OVER_VALUES = 4, 3
"""Numbered lines of the smallest such panel, and those with a value under them."""
_MOST_NUMBERED = 50
"""Numbered lines that are looked at: more than any licence has, so that other pages cost little."""
_LINES_OF_VALUE = 2
"""Under a caption, at most: what stands lower is of no field."""
_GAP = 3.0
"""Heights of a word between two of a line, from which the second may be of another panel."""
_OF_A_COLUMN = 2
"""Lines that show another column, at least."""
_LEVEL = 0.6
"""Heights from middle to middle within which two lines are level."""
_NEXT_LINE = 2.0
"""Heights within which the next line of a paragraph stands, from middle to middle."""


@dataclass(frozen=True, slots=True)
class Panel:
    """The captions of one left edge, with what stands under each."""

    page: Page
    values: dict[str, tuple[Line, ...]]
    """By number; a caption that is alone has an empty tuple."""
    captions: tuple[Box, ...]

    @property
    def name(self) -> tuple[Word, ...]:
        """The words under 1 and 2, surname and given names; nothing unless both are names and nothing else."""
        found: list[Word] = []
        for number in ("1", "2"):
            words = tuple(word for line in self.values.get(number, ()) for word in line.words)
            name = leading_name(words)
            if name is None or len(name.words) != len(words):
                return ()
            found += words
        return tuple(found)

    def holds(self, word: Word) -> bool:
        """Whether a word is on the panel: it stands under a caption, or follows one or such a value closely."""
        words = line_of(word, self.page)
        lines = [line.words for under in self.values.values() for line in under]
        if words not in lines and not _CAPTION.match(" ".join(one.text for one in words)):
            return False
        before = words[: words.index(word) + 1]
        widest = _GAP * word.box.height * self.page.height / self.page.width
        return all(after.box.x0 - one.box.x1 <= widest for one, after in pairwise(before))

    def is_of_other(self, word: Word) -> bool:
        """Whether a word begins a line of another column: it goes on with what stands right above it there.

        A line level with a caption shows no such column, as its value may stand there for once.
        """
        own = Box.around(one.box for one in line_of(word, self.page))
        column = [
            line.box
            for line in self.page.lines
            if line.words
            and abs(line.box.x0 - own.x0) <= _EDGE
            and line.box.middle < own.middle
            and not self._is_level(line.box)
        ]
        right_above = any(own.middle - box.middle <= _NEXT_LINE * own.height for box in column)
        return own.x0 == word.box.x0 and right_above and len(column) >= _OF_A_COLUMN

    def _is_level(self, box: Box) -> bool:
        return any(abs(box.middle - one.middle) <= _LEVEL * max(box.height, one.height) for one in self.captions)


def panel_of(page: Page) -> Panel | None:
    """The panel with values under their captions; None where they stand beside them, or there are no captions."""
    numbered = [(match[1], line) for line in page.lines if (match := _CAPTION.match(line.text))][:_MOST_NUMBERED]
    for _, first in numbered:
        column = [(number, line) for number, line in numbered if abs(line.box.x0 - first.box.x0) <= _EDGE]
        if not _CAPTIONS <= len({number for number, _ in column}) == len(column):
            continue
        column.sort(key=lambda one: one[1].box.middle)
        ends = [line.box.y0 for _, line in column[1:]] + [1.0]
        values = {number: _under(page, line, end) for (number, line), end in zip(column, ends, strict=True)}
        if sum(map(bool, values.values())) >= _OVER_VALUES:
            return Panel(page, values, tuple(line.box for _, line in column))
    return None


def _under(page: Page, caption: Line, end: float) -> tuple[Line, ...]:
    """The lines under a caption, above the next, that begin where it begins."""
    found: Sequence[Line] = sorted(
        (
            line
            for line in page.lines
            if line.words
            and caption.box.middle < line.box.middle < end
            and -_EDGE <= line.box.x0 - caption.box.x0 <= _INDENT
            and line.box.y0 >= caption.box.middle
        ),
        key=lambda line: line.box.middle,
    )
    return tuple(found[:_LINES_OF_VALUE])
