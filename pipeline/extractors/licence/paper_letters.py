"""The letters of the table on a paper licence: those that were read, and where others stand in a printed order."""

import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz import fuzz

from pipeline.extractors.licence.grid import even_grid, lost_place, places
from pipeline.extractors.licence.paper_cells import SAME_EDGE, Letter
from pipeline.model import Box, Line, Page, Word
from pipeline.text import fold

_ORDERS = (
    ("A3", "A", "B", "C", "D", "E", "F", "G"),
    ("A3", "A", "B", "BE", "C", "CE", "D", "DE", "G"),
    ("A3", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE", "G"),
)
"""The orders in which the letters are printed from top to bottom; a model may begin or end within one of them."""
_TRAILERS_LAST = ("A1", "A", "B", "C", "D", "BE", "CE", "DE", "A3")
"""That of models with all trailers under the rest: with it, A3 alone would no longer anchor rows that were not read."""
_LETTERS = frozenset(letter for order in _ORDERS for letter in order) | {"A1", "A2", "AM"}
_ARTICLE, _WORD_GAP, _SPOKEN = "DE", 1.0, 4
"""The category that is an article too, and before what: a word of so many letters, at most so many heights on."""
_RULES = ".:|[](){}!"
"""What the rule beside a letter is read as."""
_FEWEST_SPACED = 3
"""Letters that must be read for their even distances to tell where another one stands."""
_OFF_GRID = 0.2
"""How far a letter may stand from its row, in heights of a row."""
_CAPTION, _LONG_CAPTION, _FEWEST_CAPTIONS = 2, 8, 4
"""Words and letters of what rows begin with, and in how many of them it is read without a fault."""
_STROKE_FOR_1 = re.compile(r"(?<=A)[Il]")
"""What the 1 of A1 is read as."""
_ALIKE = 75.0
"""How like it another is, of a hundred."""
_SURE_NEIGHBOUR = 0.8
"""Confidence of the letters over and under one that they place."""
_SURE_ANCHOR, _ANCHORED = 0.6, 2
"""Confidence of a letter that anchors an order, and how many signs do."""


def letters_on(page: Page) -> list[Letter]:
    """Every word of the page that may be a letter of the table, in reading order."""
    articles = {id(word) for line in page.lines for word in _articles(line, page)}
    return [
        Letter(category, word.box, word)
        for word in page.words
        if (category := _bare(word)) in _LETTERS and id(word) not in articles
    ]


def _articles(line: Line, page: Page) -> Iterator[Word]:
    """DE as the words "ROYAUME DE BELGIQUE" and "PERMIS DE CONDUIRE" have it: right before another word."""
    for word, following in pairwise(line.words):
        near = (following.box.x0 - word.box.x1) * page.width <= _WORD_GAP * word.box.height * page.height
        if word.text == _ARTICLE and near and following.text.isalpha() and len(following.text) >= _SPOKEN:
            yield word


def is_letter(word: Word) -> bool:
    """Whether it may be a letter of the table."""
    return _bare(word) in _LETTERS


def _bare(word: Word) -> str:
    return word.text.strip(_RULES).replace("+", "")


def beside_third(page: Page) -> frozenset[Word]:
    """A1 and A2 that stand under each other with an A3, as in the model of before 1989 and on no card."""
    lefts = [
        one.box.x0
        for one in letters_on(page)
        if one.category == "A3" and one.word is not None and one.word.confidence >= _SURE_NEIGHBOUR
    ]
    others = (word for word in page.words if _STROKE_FOR_1.sub("1", _bare(word)) in ("A1", "A2"))
    return frozenset(word for word in others if any(abs(word.box.x0 - left) <= SAME_EDGE for left in lefts))


def told_by_captions(page: Page, letters: Sequence[Letter]) -> list[Letter]:
    """The letters of the rows that all begin with the same words ("afgegeven op"), where hardly one was read.

    The rows are printed in an order that one letter, read surely, anchors; a row on whose letter the printed orders do
    not agree has none.
    """
    rows = _captions(page)
    anchors = {at: one for one in letters if (at := _captioned_by(one, rows)) is not None}
    if sum(len(one.category) for one in anchors.values()) < _ANCHORED:
        return []
    starts = [
        (order, {order.index(one.category) - at for at, one in anchors.items()})
        for order in _ORDERS
        if all(one.category in order for one in anchors.values())
    ]
    fitting = [(order, next(iter(places))) for order, places in starts if len(places) == 1]
    found = []
    for at, box in enumerate(rows):
        named = {order[first + at] if 0 <= first + at < len(order) else "" for order, first in fitting}
        if len(named) == 1 and (letter := named.pop()):
            found.append(anchors.get(at) or Letter(letter, box, None))
    return found


def _captions(page: Page) -> list[Box]:
    """Where the words stand with which most rows begin, from top to bottom; nothing unless at even distances."""
    openings = [" ".join(fold(word.text) for word in line.words[:_CAPTION]) for line in page.lines]
    usual, count = (
        Counter(one for one in openings if len(one) >= _LONG_CAPTION).most_common(1)[0] if openings else ("", 0)
    )
    if count < _FEWEST_CAPTIONS:
        return []
    alike = [line for line, opening in zip(page.lines, openings, strict=True) if fuzz.ratio(opening, usual) >= _ALIKE]
    boxes = sorted(
        (Box.around(word.box for word in line.words[:_CAPTION]) for line in alike), key=lambda box: box.middle
    )
    left = statistics.median(box.x0 for box in boxes)
    middles = [box.middle for box in boxes]
    even = even_grid(range(len(boxes)), middles, _OFF_GRID) is not None
    return boxes if even and all(abs(box.x0 - left) <= SAME_EDGE for box in boxes) else []


def _captioned_by(letter: Letter, rows: Sequence[Box]) -> int | None:
    """The row before whose caption a letter stands that was read surely."""
    if letter.word is None or letter.word.confidence < _SURE_ANCHOR:
        return None
    level = [
        at
        for at, box in enumerate(rows)
        if abs(box.middle - letter.box.middle) < box.height and letter.box.x1 <= box.x0
    ]
    return level[0] if len(level) == 1 else None


def placed(letters: Sequence[Letter], pitch: float) -> list[Letter]:
    """The letters that can be no other by those in the rows next to them: B between A1 and C, or between A and BE.

    Over each stands one before it in the alphabet, under it one behind it or it with a trailer, both surely read.
    """
    return [
        letter
        for over, letter, under in zip(letters, letters[1:], letters[2:], strict=False)
        if all(_surely_read(one) for one in (over, under))
        and over.category[0] < letter.category
        and (letter.category < under.category[0] or under.category == f"{letter.category}E")
        and len(letter.category) == 1
        and all(
            abs(below.box.middle - above.box.middle - pitch) <= _OFF_GRID * pitch
            for above, below in ((over, letter), (letter, under))
        )
    ]


def _surely_read(letter: Letter) -> bool:
    return letter.word is not None and letter.word.confidence >= _SURE_NEIGHBOUR


def with_lost(letters: Sequence[Letter]) -> list[Letter]:
    """The letters, and those between them that were not read, where the even distances of all printed orders agree."""
    if len(letters) < _FEWEST_SPACED:
        return list(letters)
    read = [(letter.category, letter.box.middle) for letter in letters]
    orders = (*_ORDERS, _TRAILERS_LAST)
    grids = [found[0] for order in orders if (found := places(order, read, _OFF_GRID)) is not None]
    if not grids:
        return list(letters)
    known = {letter.category for letter in letters}
    boxes = [letter.box for letter in letters]
    half = statistics.median(box.height for box in boxes) / 2
    lost = [
        Letter(category, lost_place(middle, boxes), None)
        for category, middle in grids[0].items()
        if category not in known and all(abs(other.get(category, 9.0) - middle) < half for other in grids)
    ]
    return sorted((*letters, *lost), key=lambda one: one.box.middle)
