"""What heads an answer that is alone on its line, where it heads something else than what the register says.

"NIHIL" under "Betaling", or under the heads of a table of requests ("Nr. | Datum | Aanvraag"), says nothing of the
register. Such a heading is short, begins large, and has a word that is not known to restrict nothing; the value of a
label, the holder's name, an address or a piece of a sentence heads nothing. All text is flattened (`flattened.flat`).
"""

import re
from collections.abc import Collection, Sequence

from pipeline.extractors.criminal_record.answers.headings import (
    ABOUT_REGISTER,
    ENTRY_HEADS,
    OF_DECISION,
    OTHERS,
    is_heading,
)
from pipeline.extractors.criminal_record.sentences.limiting import is_harmless
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.form_labels import kind_of
from pipeline.extractors.criminal_record.words.known import TOKEN
from pipeline.extractors.flattened import begins_large
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Page

_NEAR = 2.5
"""Heights within which a heading, or the heads of a table, stand over an answer."""
_WORDS = 5
"""Of such a heading at most."""
_BETWEEN_HEADS = re.compile(r"\s+[|/]\s+|\s*;\s*")
_ENDS = re.compile(r"[.,;!?]\s*$")
"""How a piece of a sentence ends, and no heading."""
_PAIR = 2
"""Cells of a row that is a label with its value."""
_FIGURE = re.compile("[0-9]")


def heads_else(page: Page, lines: Sequence[str], around: Neighbours, names: Collection[str], index: int) -> bool:
    """Whether the line or row right over an answer heads something else; `names` are the words of the holder's name."""
    over = around.above(index, reach=_NEAR)
    if over is None:
        return False
    row = around.row(over)
    if any(":" in lines[cell].rstrip(" :") for cell in row):
        return False  # a label with its value
    heads = [head for cell in row for head in _BETWEEN_HEADS.split(lines[cell].strip(ORNAMENT)) if head]
    if not heads or not all(_may_head(head, names) for head in heads):
        return False
    if not all(begins_large(page.lines[cell]) for cell in row) or (len(heads) == 1 and _ENDS.search(lines[over])):
        return False
    text = " ".join(heads)
    if any(about.search(text) for about in (ABOUT_REGISTER, OF_DECISION, ENTRY_HEADS)) or _is_value(lines, around, row):
        return False
    if len(heads) > 1:
        return True
    return OTHERS.search(text) is not None or not (is_heading(text) or is_harmless(text))


def _may_head(text: str, names: Collection[str]) -> bool:
    """Whether a text is a few words, at most half of them of the holder's name, without figures."""
    words = TOKEN.findall(text)
    named = sum(word in names for word in words)
    return 0 < len(text.split()) <= _WORDS and 2 * named <= len(words) and not any(map(_FIGURE.search, words))


def _is_value(lines: Sequence[str], around: Neighbours, row: Sequence[int]) -> bool:
    """Whether a row is a label with its value, or values under their labels."""
    if len(row) == _PAIR and kind_of(lines[row[0]]) is not None and kind_of(lines[row[1]]) is None:
        return True
    labels = [label for cell in row if (label := around.above(cell)) is not None]
    return any(kind_of(lines[label]) is not None for label in labels)
