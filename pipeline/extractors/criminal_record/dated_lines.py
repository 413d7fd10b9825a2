"""The lines of an extract around its dates: what stands before a date, behind it, and on a line without its dates."""

import re

from pipeline.extractors.criminal_record.formulas import AFTER_LETTERHEAD, SIGNER
from pipeline.extractors.criminal_record.role_words import LABELS, Role
from pipeline.extractors.criminal_record.spelling import normal
from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.dates.mentions import find_dates
from pipeline.extractors.flattened import compose
from pipeline.model import Page

_MOST_DATES = 400
"""An extract has a few dates; of a page with more, the rest are not looked at."""
_OF_SIGNATURE = frozenset({Role.ISSUE, Role.WEAK, Role.SIGNED, Role.SEAL})
"""What a label behind the day of a letter may say: who signed or sealed it."""
_LOOKED_AT = 160
"""Characters of a line that are looked at beside a date; a label is nearer."""
_BEHIND = 120
"""The same behind it."""


class DatedLines:
    """The lines of a page, with where its dates stand in them."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.mentions = find_dates(page)[:_MOST_DATES]
        self._texts: dict[int, str] = {}
        self._ends: dict[int, list[tuple[int, int]]] = {}
        for mention in self.mentions:
            self._ends.setdefault(mention.line, []).append((mention.start, mention.start + len(mention.text)))

    def _before(self, mention: DateMention) -> str:
        """The text before the date on its line, after the date before it."""
        text = self._text(mention.line)
        start = max((end for _, end in self._ends.get(mention.line, ()) if end <= mention.start), default=0)
        before = text[max(start, mention.start - _LOOKED_AT) : mention.start]
        return normal(re.split("[|·•]", before)[-1])

    def _after(self, mention: DateMention, before: str) -> str:
        """What follows on its line, and on the next when a sentence led to the date."""
        rest = ""
        if mention.end_line == mention.line:
            end = mention.start + len(mention.text)
            rest = self._text(mention.line)[end : end + _BEHIND]
        goes_on = before.strip() and mention.end_line + 1 < len(self.page.lines)
        following = self._text(mention.end_line + 1)[:_BEHIND] if goes_on else ""
        if following[:1].isupper():  # another sentence: "Dit uittreksel werd afgeleverd ..."
            following = ""
        return normal(f"{rest} {following}"[:_BEHIND])

    def _text(self, line: int) -> str:
        if line not in self._texts:
            self._texts[line] = compose(self.page.lines[line].text)
        return self._texts[line]

    def _ends_line(self, mention: DateMention) -> bool:
        end = mention.start + len(mention.text)
        rest = self._text(mention.line)[end : end + 40]
        return not any(c.isalnum() for c in rest)

    def _ends_letterhead(self, mention: DateMention) -> bool:
        """Whether nothing follows on the line, or only who signed or sealed."""
        rest = normal(self._text(mention.line)[mention.start + len(mention.text) :][:_LOOKED_AT])
        if mention.end_line != mention.line or AFTER_LETTERHEAD.match(rest) is None:
            return self._ends_line(mention)
        if SIGNER.match(rest):
            return True
        return not any(label.pattern.search(rest) for label in LABELS if label.role not in _OF_SIGNATURE)

    def _undated(self, line: int) -> str:
        """The text of a line after its last date, for a label before that is spent."""
        start = max((end for _, end in self._ends.get(line, ())), default=0)
        return normal(self._text(line)[start:][-_LOOKED_AT:])
