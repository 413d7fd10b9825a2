"""Lines of a cut-out put back on the page, in the stead of what was read there, at their place in the reading order."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from pipeline.model import Box, Line, Word


def placed(line: Line, where: Callable[[Box], Box]) -> Line:
    """The line, each of its words where it lies on the page by its box on a cut-out."""
    return Line(tuple(replace(word, box=where(word.box)) for word in line.words))


def without(lines: Iterable[Line], gone: Callable[[Word], bool]) -> list[Line]:
    """The lines without the words that are `gone`; of a line that had none but those nothing remains."""
    return [Line(words) for line in lines if (words := tuple(word for word in line.words if not gone(word)))]


def with_line(lines: Sequence[Line], new: Line) -> list[Line]:
    """The lines, and a new one at its place in the reading order."""
    at = place_of(new.box, lines)
    return [*lines[:at], new, *lines[at:]]


def place_of(box: Box, lines: Sequence[Line]) -> int:
    """Where a line belongs in the reading order: behind what stands above it in its column."""
    above = [index for index, line in enumerate(lines) if _over(line.box, box) and line.box.middle < box.middle]
    if above:
        return max(above, key=lambda index: lines[index].box.middle) + 1
    below = [index for index, line in enumerate(lines) if _over(line.box, box)]
    return min(below, key=lambda index: lines[index].box.middle) if below else len(lines)


def _over(one: Box, other: Box) -> bool:
    """Whether they share a part of the width of the page."""
    return one.x0 < other.x1 and other.x0 < one.x1
