"""A row of running text that Tesseract gave in pieces, and in disorder, as one line again.

On a curled or blurred sheet "tot een geldboete van ten hoogste" comes as "geldboete van", "tot", "een" and "ten
hoogste". Each is read well, but the sentence is none. No gap wider than one between words parts the pieces, and a line
right above or below runs across it: between columns and in tables none does.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

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


def with_rows_whole(lines: Sequence[Line], aspect: float) -> tuple[Line, ...]:
    """The lines, the pieces of a row that do not follow each other as one; `aspect` is width over height of the page.

    The row takes the place of its first piece. Pieces in order are left as they are: they read as one already.
    """
    place = {id(line): at for at, line in enumerate(lines)}
    follows = {id(left): right for left, right in _joints(lines, aspect)}
    begun = {id(right) for right in follows.values()}
    whole: dict[int, Line] = {}
    gone: set[int] = set()
    for first in (line for line in lines if id(line) in follows and id(line) not in begun):
        row = list(_chain(first, follows))
        order = [place[id(piece)] for piece in row]
        if order != list(range(order[0], order[0] + len(order))):
            whole[min(order)] = Line(tuple(word for piece in row for word in piece.words))
            gone.update(order)
    return tuple(whole.get(at, line) for at, line in enumerate(lines) if at in whole or at not in gone)


def _chain(first: Line, follows: dict[int, Line]) -> Iterator[Line]:
    piece: Line | None = first
    while piece is not None:
        yield piece
        piece = follows.get(id(piece))


def _joints(lines: Sequence[Line], aspect: float) -> Iterator[tuple[Line, Line]]:
    """Each piece of a row with the one that goes on behind it, where there is just one such."""
    starts = sorted(lines, key=lambda line: line.box.x0)
    places = [line.box.x0 for line in starts]
    found: list[tuple[Line, Line]] = []
    for left in lines:
        end, reach = left.box.x1, left.box.height / aspect
        near = starts[bisect_left(places, end - _OVERLAP * reach) : bisect_right(places, end + _GAP * reach)]
        found += [
            (left, right)
            for right in near
            if right is not left and _goes_on(left.box, right.box, aspect) and _is_crossed(left, right, lines)
        ]
    for left, right in found:
        if sum(one is left for one, _ in found) == 1 and sum(other is right for _, other in found) == 1:
            yield left, right


def _goes_on(one: Box, other: Box, aspect: float) -> bool:
    lower, higher = sorted((one.height, other.height))
    gap = (other.x0 - one.x1) * aspect
    near = -_OVERLAP * lower <= gap <= _GAP * lower and other.x0 > one.x0
    return near and higher <= _ALIKE * lower and one.shared(other)[1] >= _LEVEL * lower


def _is_crossed(left: Line, right: Line, lines: Sequence[Line]) -> bool:
    """Whether a line right above or below the gap runs across it, with a word over it."""
    at, height = (left.box.x1 + right.box.x0) / 2, max(left.box.height, right.box.height)
    return any(
        0.5 * height < abs(line.box.middle - left.box.middle) <= _NEAR * height
        and any(word.box.x0 - height <= at <= word.box.x1 for word in line.words)
        and line.box.x0 < left.box.x1
        and line.box.x1 > right.box.x0
        for line in lines
        if line is not left and line is not right
    )
