"""Answers that say below what they are about: "geen veroordelingen teruggevonden met betrekking tot:".

Below may stand the holder, or some offences only; where no name of the holder follows, the answer is not one for all.
"""

import re

from pipeline.extractors.criminal_record.answers.block import RecordBlock, Value
from pipeline.text import fold

_ABOUT = re.compile(
    r"(?:^| )(?:met betrekking tot|in verband met|inzake|betreffende?|aangaande|omtrent|wegens|over|voor"
    r"|concernant|relatives? (?:a|aux)|au sujet d(?:e|es|u)|en matiere d(?:e|es|u)|pour|betreffend|bezuglich"
    r"|hinsichtlich|wegen|in bezug auf|fur|concerning|regarding|for) ?:?\W*$"
)
_OCCURS = re.compile(r"(?<![a-z])(?:kom(?:t|en)|kwam(?:en)?)(?![a-z])[^.;:]* voor\W*$")
"""A verb in two parts, of which the last leads to nothing: "komt geen veroordeling voor"."""
_LINES = 3
"""Lines below in which the holder follows."""


def tells_below(value: Value, page: RecordBlock) -> bool:
    """Whether the line of a value ends by announcing what it is about, and no name of the holder stands below it."""
    at = page.line_of(value.words[-1]) if value.words else None
    if at is None or not _ABOUT.search(page.lines[at]):
        return False
    if _OCCURS.search(" ".join(page.lines[max(0, at - 1) : at + 1])):
        return False
    names = set(fold(page.holder.text).split()) if page.holder else set()
    below = " ".join(fold(line.text) for line in page.page.lines[at + 1 : at + 1 + _LINES])
    return not names & set(re.findall(r"[^\W\d_]+", below))
