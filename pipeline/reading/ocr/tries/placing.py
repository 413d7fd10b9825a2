"""Lines that were read in a cut-out, put on the page in the place of what was read there before, in reading order."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from pipeline.model import Box, Line, Word
from pipeline.text import part_of as letters_of

_MOST_LINES = 400
"""Of a page whose order is looked at: each line is held against those before it."""


def placed(line: Line, where: Callable[[Box], Box]) -> Line:
    """The line, each of its words where it lies on the page by its box on a cut-out."""
    return Line(tuple(replace(word, box=where(word.box)) for word in line.words))


def words_at(found: re.Match[str]) -> slice:
    """Which words of a line hold what was found in its text."""
    return slice(found.string.count(" ", 0, found.start()), found.string.count(" ", 0, found.end()) + 1)


def with_words(line: Line, at: slice, words: Iterable[Word]) -> Line:
    """The line with these words in the place of its own words `at` those indices: see `words_at`."""
    return Line((*line.words[: at.start], *words, *line.words[at.stop :]))


def spread(whole: Word) -> Line:
    """A text that was read in one place as a line of its words, which share that by their letters."""
    return Line(tuple(letters_of(whole, *one.span()) for one in re.finditer(r"\S+", whole.text)))


def without(lines: Iterable[Line], gone: Callable[[Word], bool]) -> list[Line]:
    """The lines without the words that are `gone`; of a line that had none but those nothing remains."""
    return [Line(words) for line in lines if (words := tuple(word for word in line.words if not gone(word)))]


def lies_in(place: Box, one: Word | Line) -> bool:
    """Whether the middle of a word or line lies in a place."""
    return place.x0 <= (one.box.x0 + one.box.x1) / 2 <= place.x1 and place.y0 <= one.box.middle <= place.y1


def with_line(lines: Sequence[Line], new: Line) -> list[Line]:
    """The lines, and a new one at its place in the reading order."""
    at = place_of(new.box, lines)
    return [*lines[:at], new, *lines[at:]]


def place_of(box: Box, lines: Sequence[Line]) -> int:
    """Where a line belongs in the reading order: behind the last line above it in its column.

    The lines that follow that one come first too, in whatever column, as long as each is lower than the one before and
    ends above the new line. So a town in a stamp at the foot of a page does not come between the heading of the
    register and its answer.
    """
    middles = [line.box.middle for line in lines]
    column = [index for index, line in enumerate(lines) if line.box.shared(box)[0] > 0]
    above = [index for index in column if middles[index] < box.middle]
    if above:
        at = max(above, key=middles.__getitem__) + 1
        while at < len(lines) and middles[at - 1] <= middles[at] and lines[at].box.y1 <= box.middle:
            at += 1
        return at
    return min(column, key=middles.__getitem__, default=len(lines))


def in_reading_order(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines; one that stands wholly above an earlier line of its column is moved before that one.

    Tesseract puts a long line behind a scribble that it takes for its block: "geslaagd werd verklaard voor de
    academische graad" came behind "van" and the degree.
    """
    ordered: list[Line] = []
    lowest = 0.0
    for line in lines:
        box = line.box
        at = len(ordered)
        if box.y1 <= lowest and len(ordered) <= _MOST_LINES:
            under = (i for i, one in enumerate(ordered) if one.box.y0 >= box.y1 and one.box.shared(box)[0] > 0)
            at = next(under, at)
        ordered.insert(at, line)
        lowest = max(lowest, box.y0)
    return tuple(ordered)
