"""Days on an extract that are not the office's: that of the holder's signature, of a copy or a legalisation."""

from collections.abc import Container

from pipeline.extractors.criminal_record.words.formulas import LETTERHEAD, OF_COPY, OF_HOLDER
from pipeline.extractors.criminal_record.words.role_words import MERELY_DATE
from pipeline.extractors.criminal_record.words.spelling import normal
from pipeline.extractors.flattened import flat
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Page

NEXT_LINE = 1.2
"""The reach, in heights, within which the next line of a label or a letter stands."""
_COPY_WORDS = 8
"""Words of the line that says of what the day is."""


def signed_by_holder(page: Page, around: Neighbours, line: int, before: str) -> bool:
    """Whether the holder signs right under a day on `line`, or is told to right over it; `before` stands before it."""
    below, above = around.below(line, reach=NEXT_LINE), around.above(line, reach=NEXT_LINE)
    if below is not None and OF_HOLDER.fullmatch(normal(page.lines[below].text)):
        return LETTERHEAD.match(before) is not None
    over = flat(page.lines[above].text) if above is not None else ""
    return "handtek" in over and OF_HOLDER.fullmatch(over) is not None and MERELY_DATE.match(before) is not None


def heads_copy(page: Page, over: int | None, dated: Container[int]) -> bool:
    """Whether the line over a place and a day, itself not `dated`, says that they are those of a copy."""
    if over is None or over in dated or len(page.lines[over].words) > _COPY_WORDS:
        return False
    return OF_COPY.search(normal(page.lines[over].text)) is not None
