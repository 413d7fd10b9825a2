"""The lines of an extract around its dates: what stands before a date, behind it, and on a line without its dates."""

import re
from collections.abc import Sequence
from functools import cached_property

from pipeline.extractors.criminal_record.words.formulas import AFTER_LETTERHEAD, SIGNER
from pipeline.extractors.criminal_record.words.role_words import LABELS, Role
from pipeline.extractors.criminal_record.words.spelling import normal
from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.flattened import compose
from pipeline.model import Page

_OF_SIGNATURE = frozenset({Role.ISSUE, Role.WEAK, Role.SIGNED, Role.SEAL})
"""What a label behind the day of a letter may say: who signed or sealed it."""
_LOOKED_AT = 160
"""Characters of a line that are looked at beside a date; a label is nearer."""
_BEHIND = 120
"""The same behind it."""

_SENTENCE = 60
"""Spaces of a sentence that are looked at on either side of a date."""
_SENTENCE_END = re.compile(r"(?<=[a-z]{3})(?<!(?<![a-z])art)[.!?;:](?: |$)")
_LEADS_ON = re.compile(
    r"(?:,|(?<![a-z])(?:de|het|een|van|aan|le|la|les|de|du|des|a|au|der|die|das|dem|den|des|the|of|to))\s*$"
)
"""What ends no sentence."""
_OF_RULES = frozenset("_|[](){}.,:;'‘’")
"""Signs as which the rules around a cell are read."""
_OF_TEXT = 8
"""A line of so many words is text, and tells how wide that is."""
_LEADING = 1.2
"""The greatest gap between two lines of a paragraph, in heights of a line."""
_INDENT = 0.06
"""By how much lines of a paragraph may begin and end apart, in fractions of the page width."""


class DatedLines:
    """The lines of a page, with where its dates stand in them."""

    def __init__(self, page: Page, mentions: Sequence[DateMention]) -> None:
        """`mentions` are all dates of the page."""
        self.page, self.mentions = page, mentions
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

    def _around(self, mention: DateMention) -> tuple[str, str]:
        """What stands before and behind a date in its sentence, as far as the next date on either side, normalised."""
        before, line = self._before(mention), mention.line
        while line and not _SENTENCE_END.search(before) and self._goes_on(line - 1) and before.count(" ") < _SENTENCE:
            fresh = mention.line != line or not any(end <= mention.start for _, end in self._ends[line])
            if not fresh:
                break
            line -= 1
            before = f"{self._undated(line)} {before}"
            if self._ends.get(line):
                break
        after, line = self._behind(mention), mention.end_line
        while not _SENTENCE_END.search(after) and self._goes_on(line) and after.count(" ") < _SENTENCE:
            line += 1
            start = min((start for start, _ in self._ends.get(line, ())), default=None)
            after = f"{after} {normal(self._text(line)[:start])}"
            if start is not None:
                break
        return _SENTENCE_END.split(before)[-1], _SENTENCE_END.split(after)[0]

    def _behind(self, mention: DateMention) -> str:
        """The text behind the date on its last line, before the date after it."""
        end = mention.start + len(mention.text) if mention.end_line == mention.line else 0
        if mention.end_line != mention.line:
            return ""
        following = min((start for start, _ in self._ends.get(mention.line, ()) if start >= end), default=None)
        return normal(self._text(mention.line)[end:following])

    def _to_sentence_end(self, mention: DateMention) -> str:
        """What stands behind a date up to the end of its sentence, with the dates in it, normalised."""
        line, start = mention.end_line, mention.start + len(mention.text)
        told = normal(self._text(line)[start if line == mention.line else 0 :])
        while not _SENTENCE_END.search(told) and self._goes_on(line) and told.count(" ") < _SENTENCE:
            line += 1
            told = f"{told} {normal(self._text(line))}"
        return _SENTENCE_END.split(told)[0]

    def _goes_on(self, line: int) -> bool:
        """Whether what stands on a line goes on in the next: in lower case, or because there was no room."""
        lines = self.page.lines
        if line + 1 >= len(lines) or not lines[line].words or not lines[line + 1].words:
            return False
        box, under = lines[line].box, lines[line + 1].box
        if under.y0 < box.middle or under.y0 - box.y1 > box.height * _LEADING or abs(under.x0 - box.x0) > _INDENT:
            return False
        joined = _LEADS_ON.search(normal(self._text(line)[-_BEHIND:])) is not None
        return joined or self._text(line + 1)[:1].islower() or box.x1 >= self._right - _INDENT

    @cached_property
    def _right(self) -> float:
        return max((line.box.x1 for line in self.page.lines if len(line.words) >= _OF_TEXT), default=1.0)

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

    def _is_rule(self, line: int) -> bool:
        """Whether a line was read off a picture and consists of signs as which the rules of a table are read.

        Between a label and its day they say nothing, the underscore, which counts as a letter, among them.
        """
        words = self.page.lines[line].words
        return all(word.confidence < 1.0 and _OF_RULES.issuperset(word.text) for word in words)

    def _undated(self, line: int) -> str:
        """The text of a line after its last date, for a label before that is spent; none of what rules are read as."""
        if self._is_rule(line):
            return ""
        start = max((end for _, end in self._ends.get(line, ())), default=0)
        return normal(self._text(line)[start:][-_LOOKED_AT:])
