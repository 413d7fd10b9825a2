"""A sentence of which the small words stand in one column and what is filled in beside them in another.

"wij verlenen | An Maes / de graad van | Master in de rechten / met | onderscheiding": a reader goes from row to row,
where OCR gives the whole of one column before the other.
"""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extractors import degrees
from pipeline.extractors.degree_words import ARTICLES, WHERE_OR_WHEN
from pipeline.extractors.diploma.conferral_model import AWARDING
from pipeline.extractors.lexicon import tokens_of
from pipeline.extractors.names.words import BIRTH_WORDS
from pipeline.model import Line, Page

_FEWEST, _MOST = 3, 10
"""Lines of the column of small words."""
_WORDS = 4
"""The most words of one of them."""
_LEVEL = 0.5
"""Heights by which the middles of two lines of a row may differ."""
_REACH = 30
"""Lines behind one of the column among which the other of its row stands."""
_BETWEEN = ARTICLES | BIRTH_WORDS | WHERE_OR_WHEN | {"aan", "a", "to"}
"""What may stand in that column between the verb and "de graad van"."""


def by_rows(page: Page) -> Page:
    """The page, with such a sentence put row by row."""
    lines = page.lines
    for start in range(len(lines)):
        rows = _rows(lines, start)
        if len(rows) < _FEWEST:
            continue
        end = start + len(rows)
        labels, values = lines[start:end], lines[end : rows[-1] + 1]
        if not _completes(page, labels, values):
            continue
        own = dict(zip(rows, labels, strict=True))
        mixed = [one for at, line in enumerate(values, end) for one in (own.get(at), line) if one is not None]
        return replace(page, lines=(*lines[:start], *mixed, *lines[rows[-1] + 1 :]))
    return page


def _rows(lines: Sequence[Line], start: int) -> list[int]:
    """Where the other cells stand of the rows that begin at `start` and below it; none where they do not follow it."""
    rows: list[int] = []
    at = start
    while at < len(lines) and at - start < _MOST and (rows or [len(lines)])[0] > at:
        cell = _cell_right(lines, at)
        if cell is None or (rows and (cell <= rows[-1] or lines[at].box.y0 < lines[at - 1].box.y0)):
            break
        rows.append(cell)
        at += 1
    return rows if rows and rows[0] == start + len(rows) else []


def _cell_right(lines: Sequence[Line], at: int) -> int | None:
    """The first line behind that of a few words at `at` that stands level with it, wholly to its right."""
    own = lines[at]
    if not 0 < len(own.words) <= _WORDS:
        return None
    behind = range(at + 1, min(len(lines), at + _REACH))
    return next((one for one in behind if lines[one].words and _beside(own, lines[one])), None)


def _beside(own: Line, other: Line) -> bool:
    apart = abs(own.box.middle - other.box.middle)
    return own.box.x1 < other.box.x0 and apart <= _LEVEL * max(own.box.height, other.box.height)


def _completes(page: Page, labels: Sequence[Line], values: Sequence[Line]) -> bool:
    """Whether the labels lead from a verb that gives to "de graad van"; the values name one degree and no formula."""
    tokens, other = (tokens_of(replace(page, lines=tuple(part)), degrees.repair()) for part in (labels, values))
    found, given = degrees.find(tokens), degrees.find(other)
    named = any(one.senses for one in found) or any(one.kind in AWARDING for one in given)
    if named or sum(bool(one.senses) for one in given) != 1:
        return False
    noun = next((one for one in found if one.kind == "graadwoord"), None)
    if noun is None or not (noun.end == len(tokens) or tokens[noun.end].first):
        return False
    verbs = [one for one in found if one.kind == "verlening" and one.end <= noun.start]
    between = tokens[verbs[-1].end : noun.start] if verbs else ()
    return bool(verbs) and all(token.text in _BETWEEN or token.text.startswith("academi") for token in between)
