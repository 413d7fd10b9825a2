"""Where the rows of the table on the back of a licence are: its letters, and the rows whose letter was lost.

The letters stand under each other at even distances in an order that is the same on every card but for a few variants,
so a letter that was garbled or not read at all can be told by its place between two that were read.
"""

import statistics
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.extractors.licence.categories import CATEGORIES, ROW_ORDERS, ROWS, row_letter
from pipeline.extractors.licence.grid import LOST_FACTOR, lost_place, places, row_height
from pipeline.model import Box, Word

_FEWEST = 3
"""Different letters under each other that show a table."""
_MOST = 100
"""Letters under each other; no table has a quarter of it."""
_MANY = 7
"""Letters of which one may be another than was read."""
_FIRST = CATEGORIES[:4]
_ASIDE = 0.035
"""How far letters of one column may stand apart, in fractions of the page width."""
_OFF_GRID = 0.3
"""How far a letter may stand from its row, in heights of a row."""
_LOWEST_ROW = 0.9
"""Heights of a letter that a row has at least: where rows would lie over each other, none was lost between them."""
_PLACED = 0.3
"""What is left of the doubt about a letter that stands where the order of rows puts it."""
_GARBLED_FACTOR = 0.85
"""What is left of the confidence in a row whose letter was read as something like it."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a row: its letter, read or inferred."""

    category: str
    box: Box
    word: Word | None
    """The letter as read; None where none was read."""
    confidence: float
    in_place: bool
    """Whether it stands where the printed order allows; else it is unsure which row it is."""


@dataclass(frozen=True, slots=True)
class _Letter:
    word: Word
    category: str
    exact: bool

    @property
    def middle(self) -> float:
        return self.word.box.middle


def heads_of(words: Sequence[Word]) -> tuple[Head, ...]:
    """The heads of the rows from top to bottom; none when no table of at least three different letters is there.

    In a text layer no letter is lost: a print that lists what is held and nothing else has no rows between those.
    """
    column = _column([letter for word in words if (letter := _letter(word)) is not None])
    typed = all(letter.exact and letter.word.confidence >= 1.0 for letter in column)
    letters = _run(column, typed=typed)
    if len({letter.category for letter in letters if letter.exact}) < _FEWEST:
        return ()
    return (tuple(_on_grid(letters)) if not typed else ()) or tuple(_as_read(letters))


def with_first_rows(heads: Sequence[Head], dates: Iterable[Box]) -> tuple[Head, ...]:
    """The heads, and those of the first rows where their letters were lost but a date stands at the place of one.

    In every printed order AM, A1, A2 and A come first; over a table without them stands its head, without dates.
    """
    step, first = pitch_of(heads), heads[0]
    if first.category not in _FIRST or not first.in_place or step <= 0:
        return tuple(heads)
    above = _FIRST[: _FIRST.index(first.category)]
    middles = {category: first.box.middle - step * (len(above) - at) for at, category in enumerate(above)}
    right = [box.middle for box in dates if box.x0 > first.box.x1]
    dated = [one for one in above if any(abs(date - middles[one]) <= _OFF_GRID * step for date in right)]
    half = first.box.height / 2
    lost = above[above.index(dated[0]) :] if dated else ()
    return (*(Head(one, _over(first.box, middles[one], half), None, LOST_FACTOR, True) for one in lost), *heads)


def _over(box: Box, middle: float, half: float) -> Box:
    """A place as high and wide as the box, over it."""
    return Box(box.x0, max(0.0, middle - half), box.x1, max(0.0, middle + half))


def pitch_of(heads: Sequence[Head]) -> float:
    """The distance between rows; 0 for fewer than two."""
    return row_height([head.box.middle for head in heads])


def _letter(word: Word) -> _Letter | None:
    if len(word.text) > 6:
        return None
    token = row_letter(word.text)
    return _Letter(word, token.category, not token.repaired) if token.category in ROWS else None


def _column(letters: Sequence[_Letter]) -> list[_Letter]:
    """The letters that stand under each other, from top to bottom: the column with most different ones."""
    best: list[_Letter] = []
    for seed in [letter for letter in letters if letter.exact][:60]:
        column = [letter for letter in letters if _aligned(letter.word.box, seed.word.box)]
        if len({one.category for one in column if one.exact}) > len({one.category for one in best if one.exact}):
            best = column
    levels: list[_Letter] = []
    for letter in sorted(best, key=lambda one: one.middle):
        if levels and abs(levels[-1].middle - letter.middle) < 0.4 * letter.word.box.height:
            if letter.exact and not levels[-1].exact:
                levels[-1] = letter
            continue
        levels.append(letter)
    return _with_l_before_t(levels[:_MOST])


def _with_l_before_t(levels: list[_Letter]) -> list[_Letter]:
    """The letters, of a second T at their end the first as the L that is printed over it: so a narrow one is read."""
    if [letter.category for letter in levels[-2:]] != ["T", "T"] or "L" in {letter.category for letter in levels}:
        return levels
    return [*levels[:-2], _Letter(levels[-2].word, "L", False), levels[-1]]


def _aligned(a: Box, b: Box) -> bool:
    return abs(a.x0 - b.x0) <= _ASIDE or abs((a.x0 + a.x1) - (b.x0 + b.x1)) / 2 <= _ASIDE


def _run(letters: Sequence[_Letter], *, typed: bool) -> list[_Letter]:
    """The letters from the first to the last of the longest run in a printed order.

    What stands above or below is of something else: field 9 of a front on the same sheet, a word of the title. Of two
    that may go before a letter, the nearer one is of its table where they are `typed`; off a picture a letter between
    them may be lost.
    """
    exact = [letter for letter in letters if letter.exact]
    best: list[_Letter] = []
    for order in ROW_ORDERS:
        known = [letter for letter in exact if letter.category in order]
        longest: list[list[_Letter]] = []
        for at, letter in enumerate(known):
            rank = order.index(letter.category)
            places = reversed(range(at)) if typed else range(at)
            before = (longest[i] for i in places if order.index(known[i].category) < rank)
            longest.append([*max(before, key=len, default=[]), letter])
        best = max([best, *longest], key=len)
    return list(letters[letters.index(best[0]) : letters.index(best[-1]) + 1]) if best else []


def _on_grid(letters: Sequence[_Letter]) -> Iterator[Head]:
    """The rows from the first to the last exact letter at the even distances of a printed order.

    Nothing when the letters fit no order, or fit several that put a row in different places.
    """
    exact, fitting = _fitting([letter for letter in letters if letter.exact])
    if not fitting:
        return
    first, step = fitting[0]
    boxes = [letter.word.box for letter in exact]
    agreed = [one for one, at in first.items() if all(abs(rows.get(one, 9.0) - at) < 0.4 * step for rows, _ in fitting)]
    for category in agreed:
        near = min(letters, key=lambda letter: (abs(letter.middle - first[category]), not letter.exact))
        if abs(near.middle - first[category]) > _OFF_GRID * step:
            yield Head(category, lost_place(first[category], boxes), None, LOST_FACTOR, True)
        elif near in exact:
            sure = max(1 - (1 - near.word.confidence) * _PLACED, _GARBLED_FACTOR)
            yield Head(category, near.word.box, near.word, sure, True)
        else:
            yield Head(category, near.word.box, near.word, _GARBLED_FACTOR, True)


def _fitting(exact: Sequence[_Letter]) -> tuple[Sequence[_Letter], list[tuple[dict[str, float], float]]]:
    """The places of the rows in each order that the letters fit, and the letters that were used.

    One of many may be left out, if only without that one the others fit: a BE of which the E was lost is a second B.
    """
    found = _placed(exact)
    if found or len(exact) < _MANY:
        return exact, found
    others = [[letter for letter in exact if letter is not one] for one in exact]
    better = [(some, found) for some in others if (found := _placed(some))]
    return better[0] if len(better) == 1 else (exact, [])


def _placed(exact: Sequence[_Letter]) -> list[tuple[dict[str, float], float]]:
    if len({letter.category for letter in exact}) < len(exact):
        return []
    at = [(letter.category, letter.middle) for letter in exact]
    least = _LOWEST_ROW * statistics.median([letter.word.box.height for letter in exact] or [0.0])
    found = (places(order, at, _OFF_GRID) for order in _orders())
    return [rows for rows in found if rows is not None and rows[1] >= least]


def _orders() -> Iterator[tuple[str, ...]]:
    """The printed orders; B1 is not on every card."""
    for order in ROW_ORDERS:
        yield order
        yield tuple(one for one in order if one != "B1")


def _as_read(letters: Sequence[_Letter]) -> Iterator[Head]:
    """The letters alone, where their distances do not tell."""
    for at, letter in enumerate(letters):
        factor = 1.0 if letter.exact else _GARBLED_FACTOR
        yield Head(
            letter.category, letter.word.box, letter.word, letter.word.confidence * factor, _in_order(at, letters)
        )


def _in_order(at: int, letters: Sequence[_Letter]) -> bool:
    """Whether a letter may stand where it stands, in one of the printed orders.

    A garbled letter must be the only one that fits between its neighbours; an exact one must not be out of order.
    """
    letter = letters[at]
    before = next((other for other in reversed(letters[:at]) if other.exact), None)
    after = next((other for other in letters[at + 1 :] if other.exact), None)
    for order in ROW_ORDERS:
        if any(one is not None and one.category not in order for one in (letter, before, after)):
            continue
        rank = order.index(letter.category)
        lower = order.index(before.category) if before else -1
        upper = order.index(after.category) if after else len(order)
        if letter.exact and lower < rank < upper:
            return True
        if before and after and lower + 1 == rank == upper - 1:
            return True
    return False
