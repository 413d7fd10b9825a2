"""The mark of papers to try the program with: "SPECIMEN - zonder waarde". It says nothing of what the paper shows.

Such papers bear it so that nobody takes them for real ones; what they show is judged as if it were not there. A mark
that says of what lesson or leaflet the paper is part is no mere mark, nor is one without any of its own words.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from pipeline.extractors.flattened import flat
from pipeline.model import Line, Page
from pipeline.vocabulary.stamps import stamps

_MOST_WORDS = 14
"""Of a line of it."""
_NEXT_LINE = 1.2
"""Heights of the line between it and the mark that it goes on with."""


def without_sample_marks(page: Page) -> Page:
    """The page without the lines that are such a mark, and without those right beside it that go on with it."""
    lines, picture_lines = _without(page.lines), _without(page.picture_lines)
    unchanged = len(lines) == len(page.lines) and len(picture_lines) == len(page.picture_lines)
    return page if unchanged else replace(page, lines=lines, picture_lines=picture_lines)


def _without(lines: Sequence[Line]) -> tuple[Line, ...]:
    said = [_of_mark(line) for line in lines]
    marks = [line for line, words in zip(lines, said, strict=True) if words & stamps().proefstuk]
    if not marks:
        return tuple(lines)
    beside = [
        bool(words) and any(_next_to(line, mark) for mark in marks) for line, words in zip(lines, said, strict=True)
    ]
    return tuple(
        line for line, words, near in zip(lines, said, beside, strict=True) if not (words & stamps().proefstuk or near)
    )


def _of_mark(line: Line) -> frozenset[str]:
    """The words of a line in which each may stand in such a mark; else none."""
    if len(line.words) > _MOST_WORDS:
        return frozenset()
    words = _words(line.text)
    return words if words <= stamps().proefstuk | stamps().bij_proefstuk else frozenset()


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    return frozenset("".join(c if c.isalnum() else " " for c in flat(text)).split())


def _next_to(line: Line, mark: Line) -> bool:
    gap = max(line.box.y0, mark.box.y0) - min(line.box.y1, mark.box.y1)
    across = min(line.box.x1, mark.box.x1) - max(line.box.x0, mark.box.x0)
    return across > 0 and gap < _NEXT_LINE * (mark.box.y1 - mark.box.y0)
