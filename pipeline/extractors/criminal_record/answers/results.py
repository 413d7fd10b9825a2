"""A clear denial behind a label for the result of a search: "Vaststelling: geen veroordelingen".

The label names no part of the register, only a result or the register itself; or it asks of what kind the extract is:
"Aard van het uittreksel: blanco", where "nihil" might leave that question open. The words stand in
`vocabulary/criminal_record/`. All text is flattened (`flattened.flat`).
"""

from collections.abc import Sequence

from pipeline.extractors.boxes import undecided
from pipeline.extractors.criminal_record.answers.headings import OTHERS, other_heading
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.sentences.hearsay import is_hearsay
from pipeline.extractors.criminal_record.sentences.limiting import is_harmless
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.extractors.neighbours import Neighbours

_LONGEST = 8
"""Words of such a label."""


def resulting(lines: Sequence[str], around: Neighbours, index: int) -> int | None:
    """Where in a line such a value begins, whose label stands before it or in the cell to its left; else None."""
    label, colon, value = lines[index].partition(":")
    if not value.strip(ORNAMENT):
        left = around.cells_left(index)
        label, colon, value = (lines[left[-1]], ":", lines[index]) if left else ("", "", "")
    value = value.strip(ORNAMENT)
    if not colon or undecided(lines[index]):
        return None
    certain = _says_result(label) and listed("eenduidig").search(value) and answers_blank(value, bare=False)
    return lines[index].rindex(value) if certain or _describes_extract(label, value) else None


def _describes_extract(label: str, value: str) -> bool:
    """Whether a label asks of what kind this extract is, and all that its value says is that it is a blank one."""
    asks = listed("soort_uittreksel").fullmatch(label.strip(ORNAMENT))
    return asks is not None and listed("blank_uittreksel").fullmatch(value) is not None


def _says_result(label: str) -> bool:
    """Whether each word of a label is known to restrict nothing, and one is of a result or of the register."""
    told = listed("uitslag").search(label) or listed("register").search(label)
    other = OTHERS.search(label) or other_heading().match(label) or listed("deel", "doel", "vooraf").search(label)
    short = len(label.split()) <= _LONGEST and not is_hearsay(label)
    return told is not None and short and not other and is_harmless(label)
