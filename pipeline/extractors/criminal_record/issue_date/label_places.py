"""What the nearest label makes of a date: to its left, over it, under it, or put over it as a stamp."""

import re

from pipeline.extractors.boxes import is_empty_box, ticked_answer
from pipeline.extractors.criminal_record.answers.record_lines import RecordLines
from pipeline.extractors.criminal_record.issue_date.dated_lines import DatedLines
from pipeline.extractors.criminal_record.issue_date.label_texts import role_of
from pipeline.extractors.criminal_record.issue_date.signatures import NEXT_LINE
from pipeline.extractors.criminal_record.sentences.blank_answers import ends_blank
from pipeline.extractors.criminal_record.words.formulas import PREPOSITION_ONLY
from pipeline.extractors.criminal_record.words.particulars import CAPTION_WORDS
from pipeline.extractors.criminal_record.words.role_words import MERELY_DATE, Role
from pipeline.extractors.criminal_record.words.spelling import normal
from pipeline.extractors.dates.mention import DateMention
from pipeline.model import Box

OVER_MERE_DATE = frozenset(
    {Role.ISSUE, Role.BIRTH, Role.CONVICTION, Role.REQUEST, Role.PRINT, Role.RECEIVED, Role.VALIDITY, Role.SEAL}
)
"""What the line or cell before may make of a date that its own label merely calls "Datum"."""
AT_A_PLACE = frozenset({Role.ISSUE, Role.BIRTH, Role.CONVICTION})
"""What happens at a place and on a day, so that a line over "te Gent op" may tell which of them it is."""
OF_WORK = frozenset({Role.REQUEST, Role.PRINT, Role.RECEIVED})
"""What an office does with a paper: the row over "Datum" may tell of which of it that is ("Afdruk | loket 4")."""
_OF_ONE_DAY = OF_WORK | {Role.VALIDITY}
"""What a label with a day of its own makes of no other day: "Aanvraag | 17/02/2024 | Datum | 25/02/2024"."""
_MOST_CELLS = 4
"""How many cells to the left are looked at for a label."""
_PLACE = re.compile(r"^(?:te |a |in )?[a-z][a-z'.\-/]*(?: [a-z'.\-/]+){0,3},?$")
LEADS_TO_PLACE = re.compile(r"(?<![a-z])(?:te|a|in|zu)\s*:?\s*$")
"""The end of a line that leads to the place with which the next begins."""
_CENTRED = 0.1
"""By what share of the date's width the middles of two lines of a stamp may differ."""
_LEADS_TO_DAY = re.compile(r"\W*(?:op|le|am|on|den|du|de)\W*")
"""All of a line that leads to a day."""


class LabelledDates(DatedLines):
    """The dates of a page of an extract, and the labels that stand around each."""

    def __init__(self, lines: RecordLines) -> None:
        super().__init__(lines.page, lines.mentions)
        self.neighbours, self._record = lines.neighbours, lines

    def _by_cells_left(self, mention: DateMention, before: str) -> Role | None:
        """By the nearest cells to the left; a cell that only leads to a date ("op", "le") points to what is above."""
        text, spent = before, False
        for cell in reversed(self.neighbours.cells_left(mention.line)[-_MOST_CELLS:]):
            if not (undated := self._undated(cell).strip()):
                spent |= self._ends.get(cell) is not None and MERELY_DATE.match(text) is not None
                continue
            text = f"{undated} {text}".strip()
            if role := role_of(text) or self._by_rest_of_label(cell, text):
                return None if spent and role in _OF_ONE_DAY else role
            if PREPOSITION_ONLY.match(text) or MERELY_DATE.match(text):
                above = self.neighbours.above(cell)
                if above is not None and (role := self._role_in_row(above, text)):
                    return role
        return None

    def _by_rest_of_label(self, cell: int, text: str) -> Role | None:
        """By a label that goes on in the line under it, in lower case: "Datum / van afgifte"."""
        under = self.neighbours.below(cell, reach=NEXT_LINE)
        if under is None or self._ends.get(under) or not self._text(under)[:1].islower():
            return None
        few = len(self.page.lines[under].words) <= CAPTION_WORDS
        role = role_of(f"{text} {self._undated(under)} ") if few else None
        return role if role in OVER_MERE_DATE else None

    def _by_stamp(self, mention: DateMention) -> Role | None:
        """By the line read just before it, when that is nothing but a label and close: a stamp, put over other text."""
        if mention.line == 0 or mention.start > 0:
            return None
        label, box = self.page.lines[mention.line - 1], mention.box
        if not label.words or len(label.words) > 3:
            return None
        over = label.box
        close = over.y1 <= box.middle and box.y0 - over.y1 <= box.height * 1.5
        overlaps = min(over.x1, box.x1) - max(over.x0, box.x0) > 0
        role = role_of(normal(label.text)) if close and overlaps else None
        if role is Role.RECEIVED and _is_centred(over, box):
            return role  # put over the paper, whatever stands beside it there: "date de ce jour"
        led = PREPOSITION_ONLY.match(self._before(mention)) and self._by_cells_left(mention, "") in AT_A_PLACE
        return None if led else role

    def _undated_row(self, line: int) -> str:
        return " ".join(map(self._undated, self.neighbours.row(line)))

    def _role_in_row(self, line: int, text: str) -> Role | None:
        if any(map(self._ends.get, self.neighbours.row(line))):
            return None
        row = self._undated_row(line)
        role = role_of(f"{row} {text}")
        answered = role is Role.CONVICTION and ends_blank(row)
        told = AT_A_PLACE | OF_WORK if MERELY_DATE.match(text) else AT_A_PLACE
        return role if role in told and not answered else None

    def _by_lines_above(self, mention: DateMention, before: str) -> Role | None:
        """By what stands over the date: the head of its column, or the sentence that goes on in its line."""
        box = mention.box if not before.strip() and mention.line == mention.end_line else None
        above = self.neighbours.above(mention.line, box)
        if box is not None and (role := self._by_caption_below(mention, above)):
            return role
        if above is None:
            return None
        over = self._undated(above)
        if box is not None and _LEADS_TO_DAY.fullmatch(over) and (head := self.neighbours.above(above)) is not None:
            over = f"{self._undated(head)} {over}"  # the label of a narrow cell: "Afgeleverd / op"
        if role := role_of(f"{over} {before}"):
            if role in _OF_ONE_DAY and MERELY_DATE.match(before) and self._has_day(above):
                return None  # "Aanvraag van | 28/03/2024" over "Datum | 04/04/2024"
            row = self._undated_row(above)
            answered = is_empty_box(self._record.lines[above]) or ends_blank(ticked_answer(row) or row)
            return None if role is Role.CONVICTION and answered else role
        if self._ends.get(above) or MERELY_DATE.match(over) or not PREPOSITION_ONLY.match(before):
            return None
        if not _PLACE.match(over):
            return None
        higher = self.neighbours.above(above)
        higher_text = self._undated(higher) if higher is not None else ""
        return role_of(f"{higher_text} {over} {before}") if LEADS_TO_PLACE.search(higher_text) else None

    def _has_day(self, label: int) -> bool:
        """Whether a day is all of the next cell in the row of a label, to its right."""
        return any(
            (days := self._ends.get(cell)) and days[0][0] == 0 and not self._undated(cell).strip()
            for cell in self.neighbours.cells_right(label)[:1]
        )

    def _by_caption_below(self, mention: DateMention, above: int | None) -> Role | None:
        """By a caption under the date, where that is much nearer than what stands over it, or nothing does."""
        below = self.neighbours.below(mention.line, mention.box)
        if below is None or self._ends.get(below) or len(self.page.lines[below].words) > CAPTION_WORDS:
            return None
        under = self.page.lines[below].box.y0 - mention.box.y1
        over = mention.box.y0 - self.page.lines[above].box.y1 if above is not None else 1.0
        return role_of(normal(self._text(below)) + " ") if under < over * 0.5 else None


def _is_centred(over: Box, under: Box) -> bool:
    """Whether one line stands over the middle of another, as those of a stamp do and the cells of a table do not."""
    apart = abs(over.x0 + over.x1 - under.x0 - under.x1) / 2
    return apart <= _CENTRED * under.width
