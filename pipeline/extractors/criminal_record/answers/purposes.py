"""What a French extract is for, "But : recrutement", under its answer: in English the word would take that back."""

import re
from collections.abc import Sequence

from pipeline.extractors.criminal_record.sentences.limiting import beside_the_point
from pipeline.extractors.neighbours import Neighbours

_LABELLED = re.compile(r"\W*but ?:\s*[a-z]")
_LABEL = re.compile(r"\W*but\W*")
"""All of the label, whose value stands in the cell beside it."""


def tells_purpose(lines: Sequence[str], neighbours: Neighbours, line: int) -> bool:
    """Whether the row of a line says no more than what a French extract is for, behind a colon or beside the label."""
    first, *others = neighbours.row(line)
    if others and _LABEL.fullmatch(lines[first]):
        return beside_the_point(" ".join(lines[cell] for cell in others))
    row = neighbours.row_text(line, lines)
    return _LABELLED.match(row) is not None and beside_the_point(row.partition(":")[2])
