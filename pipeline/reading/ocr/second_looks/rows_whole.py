"""A row of running text that Tesseract gave in pieces, and in disorder, as one line again.

On a curled or blurred sheet "tot een geldboete van ten hoogste" comes as "geldboete van", "tot", "een" and "ten
hoogste". Each is read well, but the sentence is none. No gap wider than one between words parts the pieces, and a line
right above or below runs across it: between columns and in tables none does.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from pipeline.model import Box, Line

_GAP = 0.8
"""Heights of the lower piece between two of a row, at most."""
_OVERLAP = 0.2
"""Heights by which two pieces may lie over each other."""
_LEVEL = 0.6
"""Of the lower piece, that stands as high as the other does."""
_ALIKE = 2.3
"""By which the heights of two pieces may differ, as a factor: "een" has no high letter. Other print is larger."""
_NEAR = 2.5
"""Heights of a piece above or below it, within which a line that runs across the gap stands."""
_SPACE = 0.7
"""Heights before a word of that line, in which the gap may lie too: there stands the space between its words."""


def with_rows_whole(lines: Sequence[Line], aspect: float) -> tuple[Line, ...]:
    """The lines, the pieces of a row that do not follow each other as one; `aspect` is width over height of the page.

    The row takes the place of its first piece. Pieces in order are left as they are: they read as one already.
    """
    follows = dict(_joints(lines, aspect))
    whole: dict[int, Line] = {}
    gone: set[int] = set()
    for first in follows.keys() - set(follows.values()):
        row = list(_chain(first, follows))
        if row != list(range(first, first + len(row))):
            whole[min(row)] = Line(tuple(word for at in row for word in lines[at].words))
            gone.update(row)
    return tuple(whole.get(at, line) for at, line in enumerate(lines) if at in whole or at not in gone)


def _chain(first: int, follows: Mapping[int, int]) -> Iterator[int]:
    """The numbers of the pieces of a row, from its first on."""
    at: int | None = first
    while at is not None:
        yield at
        at = follows.get(at)


def _joints(lines: Sequence[Line], aspect: float) -> Iterator[tuple[int, int]]:
    """The number of each piece of a row, with that of the one that goes on behind it where there is just one such."""
    levels = sorted(enumerate(lines), key=_middle)
    found = [
        (at, other)
        for at, left in enumerate(lines)
        for other, right in _within(levels, left.box, _ALIKE * left.box.height)
        if _goes_on(left.box, right.box, aspect) and _is_crossed(left.box, right.box, levels, aspect)
    ]
    ends, starts = Counter(at for at, _ in found), Counter(other for _, other in found)
    yield from ((at, other) for at, other in found if ends[at] == starts[other] == 1)


def _middle(numbered: tuple[int, Line]) -> float:
    return numbered[1].box.middle


def _within(levels: Sequence[tuple[int, Line]], box: Box, reach: float) -> Sequence[tuple[int, Line]]:
    """Those of the lines, sorted by their level and numbered, whose level is not further than that from a box's."""
    first = bisect_left(levels, box.middle - reach, key=_middle)
    return levels[first : bisect_right(levels, box.middle + reach, lo=first, key=_middle)]


def _goes_on(one: Box, other: Box, aspect: float) -> bool:
    lower, higher = sorted((one.height, other.height))
    gap = (other.x0 - one.x1) * aspect
    near = -_OVERLAP * lower <= gap <= _GAP * lower and other.x0 > one.x0
    return near and higher <= _ALIKE * lower and one.shared(other)[1] >= _LEVEL * lower


def _is_crossed(left: Box, right: Box, levels: Sequence[tuple[int, Line]], aspect: float) -> bool:
    """Whether a line right above or below the gap runs across it, with a word over it."""
    at, height = (left.x1 + right.x0) / 2, max(left.height, right.height)
    space = _SPACE * height / aspect
    return any(
        abs(line.box.middle - left.middle) > 0.5 * height
        and line.box.x0 < left.x1
        and line.box.x1 > right.x0
        and any(word.box.x0 - space <= at <= word.box.x1 for word in line.words)
        for _, line in _within(levels, left, _NEAR * height)
    )
