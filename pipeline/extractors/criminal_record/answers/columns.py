"""Tables of a single row: each head has its value right under it, and below that row nothing follows."""

from collections.abc import Sequence

from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.neighbours import Neighbours

HEAD = 1.5
"""Heights within which the head of a column stands over its cell."""


def single_row(around: Neighbours, lines: Sequence[str], index: int) -> tuple[tuple[int, int], ...]:
    """The heads of a table of one row, each with the place of its value; none where `index` is not its first head.

    Each value stands under its own head, and no other cells under the row: that may be its second.
    """
    heads = around.row(index)
    if len(heads) < 2 or heads[0] != index or not all(lines[head].strip(ORNAMENT) for head in heads):
        return ()
    values = [around.below(head) for head in heads]
    places = [place for place in values if place is not None]
    if len(set(places)) < len(heads) or set(around.row(places[0])) != set(places):
        return ()
    under = {place for value in places if (place := around.below(value)) is not None}
    return () if len(under) > 1 else tuple(zip(heads, places, strict=True))
