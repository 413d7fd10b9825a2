"""A date as it stands on a page."""

import datetime as dt
from dataclasses import dataclass

from pipeline.model import Box, Word


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as it stands on a page."""

    day: dt.date | None
    """None if it is impossible or cannot be read with one meaning."""
    text: str
    """As printed."""
    line: int
    """Index in `page.lines` of its first word."""
    words: tuple[Word, ...]
    """The words it stands in; may span a line end."""
    before: str
    """Flattened text before it on its line; when the line begins with it, of the cell to its left, else above."""
    confidence: float
    """Of its worst word, lowered when OCR errors were repaired; of figures, by what bears them out (`borne_out`)."""
    doubt: str | None
    """`impossible_date`, `two_digit_year`, `ocr_repaired`, `ambiguous` or `weekday_differs`."""
    start: int = 0
    """Offset of its first character in the text of its line."""
    end_line: int = 0
    """Index in `page.lines` of its last word."""

    @property
    def box(self) -> Box:
        """The box around its words."""
        return Box.around(word.box for word in self.words)
