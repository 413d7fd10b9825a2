"""The most of a page that is looked at, so that no text takes minutes to understand.

Extractors look at every pair of a label and a word, and match patterns at every place of a line. On a real page that
costs milliseconds; on a line of ten thousand dots, or a word of as many dashes, it would cost minutes. A page that
holds more than a real page can hold is cut, and nothing on it decides.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.model import Line, Page, Word
from pipeline.sorting.printed import MOST_WORDS

_MOST_ON_LINE = 400
"""Words of one line: a sheet of A3 in the smallest print holds half as many."""
_LONGEST_WORD = 300
"""Letters of one word: longer than the longest address of a web page that documents print."""


def within_bounds(page: Page) -> Page:
    """The page, or, where it holds more than a page can, what comes first of it: then nothing on it may decide."""
    lines = _within(page.lines)
    picture_lines = _within(page.picture_lines)
    if lines is page.lines and picture_lines is page.picture_lines:
        return page
    return replace(page, lines=tuple(lines), picture_lines=tuple(picture_lines))


def first_words(page: Page, most: int) -> Page:
    """The page with no more than its first `most` words; the page itself where it has no more."""
    lines = tuple(_first(page.lines, most))
    return page if sum(map(_count, lines)) == sum(map(_count, page.lines)) else replace(page, lines=lines)


def _within(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines themselves where all is within bounds."""
    few = sum(map(_count, lines)) <= MOST_WORDS and all(_count(line) <= _MOST_ON_LINE for line in lines)
    if few and all(len(word.text) <= _LONGEST_WORD for line in lines for word in line.words):
        return lines
    return tuple(_parted(_first(lines, MOST_WORDS)))


def _count(line: Line) -> int:
    return len(line.words)


def _first(lines: Sequence[Line], most: int) -> Iterator[Line]:
    for line in lines:
        if most <= 0:
            return
        yield line if len(line.words) <= most else Line(line.words[:most])
        most -= len(line.words)


def _parted(lines: Iterator[Line]) -> Iterator[Line]:
    """Endless lines in parts, endless words cut."""
    for line in lines:
        words = tuple(_cut(word) for word in line.words)
        for at in range(0, max(len(words), 1), _MOST_ON_LINE):
            yield Line(words[at : at + _MOST_ON_LINE])


def _cut(word: Word) -> Word:
    return word if len(word.text) <= _LONGEST_WORD else replace(word, text=word.text[:_LONGEST_WORD])
