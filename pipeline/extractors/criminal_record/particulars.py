"""The block of an extract with the particulars of a person, where they bear no labels: name, name, day of birth."""

from pipeline.extractors.criminal_record.formulas import PERSON_HEADING
from pipeline.extractors.flattened import flat
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Page

CAPTION_WORDS = 4
"""The most words of a caption, or of a name that stands alone."""
_MOST_PARTICULARS = 3
"""How many lines may stand between the heading of a person's particulars and the day of birth."""


def lines_under_heading(page: Page, around: Neighbours, line: int) -> tuple[int, ...]:
    """The lines of nothing but words between the heading of a person's particulars and `line`; none without one."""
    found: list[int] = []
    above = around.above(line)
    while above is not None and len(found) <= _MOST_PARTICULARS:
        text = flat(page.lines[above].text)
        if PERSON_HEADING.fullmatch(text):
            return tuple(reversed(found))
        if any(c.isdigit() or c == ":" for c in text) or len(page.lines[above].words) > CAPTION_WORDS:
            return ()
        found.append(above)
        above = around.above(above)
    return ()
