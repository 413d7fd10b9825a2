"""Cells of a row that stand so near each other that they were read as one: "Geen vermeldingen  Datum van afgifte".

They are parted only at a gap that is wide beside the other gaps of the line, and only where a label of a form begins
behind it, or a value that stands under such a label.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from pipeline.extractors.criminal_record.words.blank import is_whole_value
from pipeline.extractors.criminal_record.words.form_labels import MOST_WORDS, OF_NAME, kind_of
from pipeline.extractors.flattened import flat
from pipeline.extractors.spaced import gaps_of
from pipeline.model import Line, Page, Word

_WIDE, _WIDER = 0.7, 2.5
"""Heights of a line from which on a gap may be that between two cells, and by how much it is wider than most."""
_SAME_EDGE, _UNDER = 0.004, 2.5
"""By how much of the page's width the edges of a head and its value may differ, and heights between them."""


def with_cells_apart(page: Page) -> Page:
    """The page with each such label or value, and what stands before and behind it, in lines of their own."""
    heads = [line for line in page.lines if 0 < len(line.words) <= MOST_WORDS and kind_of(flat(line.text))]
    lines = tuple(cell for line in page.lines for cell in _cells(line, page, heads))
    return page if len(lines) == len(page.lines) else replace(page, lines=lines)


def _cells(line: Line, page: Page, heads: Sequence[Line]) -> Iterator[Line]:
    several = 1 < len(line.words) <= MOST_WORDS and not is_whole_value("", flat(line.text))
    pieces = _pieces(line.words, page) if several else [line.words]
    kinds = [kind_of(flat(Line(piece).text)) for piece in pieces] if len(pieces) > 1 else []
    labels = {at for at, kind in enumerate(kinds) if (at and kind) or kind in OF_NAME}
    values = {at for at, piece in enumerate(pieces) if at and any(_is_under(piece, head) for head in heads)}
    cell: tuple[Word, ...] = ()
    for at, piece in enumerate(pieces):
        if cell and (at in labels | values or at - 1 in labels):
            yield Line(cell)
            cell = ()
        cell += piece
    yield Line(cell)


def _is_under(piece: Sequence[Word], head: Line) -> bool:
    """Whether a piece begins right under the beginning of a label."""
    box, over = piece[0].box, head.box
    near = 0 < box.middle - over.middle <= _UNDER * max(box.height, over.height)
    return near and abs(box.x0 - over.x0) <= _SAME_EDGE


def _pieces(words: Sequence[Word], page: Page) -> list[tuple[Word, ...]]:
    """The words between the wide gaps of a line."""
    gaps = gaps_of(words)
    height = max(word.box.height for word in words) * page.height / page.width
    wide = max(_WIDE * height, _WIDER * median(gaps)) if len(gaps) > 1 else _WIDE * height
    pieces, start = [], 0
    for at, gap in enumerate(gaps, start=1):
        if gap >= wide:
            pieces.append(tuple(words[start:at]))
            start = at
    return [*pieces, tuple(words[start:])]
