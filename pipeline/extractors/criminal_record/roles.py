"""What each date on an extract is, by the words around it.

A date's place on the page never decides. The nearest label does: before it on its line, else in the cell to its left,
else above it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from pipeline.extractors.criminal_record.boxes import is_empty_box
from pipeline.extractors.criminal_record.dated_lines import DatedLines
from pipeline.extractors.criminal_record.formulas import (
    BORN_AFTER,
    NAMED_ISSUE_AFTER,
    NAMED_WITH_DAY,
    PLACE_AND_PREPOSITION,
    PREPOSITION_ONLY,
    PRINTED_MARGIN,
    SIGNER,
    SPEAKS_OF_ITSELF,
)
from pipeline.extractors.criminal_record.grammar import ends_blank
from pipeline.extractors.criminal_record.headings import ENTRY_HEADS
from pipeline.extractors.criminal_record.labels import announces_issue, granted_else, issued_after, role_of
from pipeline.extractors.criminal_record.letterheads import (
    ends_sentence,
    is_issuer,
    is_letterhead,
    is_municipality,
    issuers,
)
from pipeline.extractors.criminal_record.particulars import (
    CAPTION_WORDS,
    follows_particulars,
    stands_in_brackets,
)
from pipeline.extractors.criminal_record.record_lines import RecordLines
from pipeline.extractors.criminal_record.role_words import CAPTION_ON, LABELLED_ON, MERELY_DATE, Role
from pipeline.extractors.criminal_record.signatures import NEXT_LINE, heads_copy, signed_by_holder
from pipeline.extractors.criminal_record.spelling import normal
from pipeline.extractors.criminal_record.telling import tells_issue
from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.flattened import flat
from pipeline.model import Box, Page

_OVER_MERE_DATE = frozenset(
    {Role.ISSUE, Role.BIRTH, Role.CONVICTION, Role.REQUEST, Role.PRINT, Role.RECEIVED, Role.VALIDITY, Role.SEAL}
)
"""What the line or cell before may make of a date that its own label merely calls "Datum"."""
_AT_A_PLACE = frozenset({Role.ISSUE, Role.BIRTH, Role.CONVICTION})
_SAME_COLUMN = 0.012
"""The greatest difference between the left edges of two dates of one column, in fractions of the page width."""
_MARGIN = 0.09
"""How much of the page's height at the top and the bottom printers write in."""
_ANNOUNCING_WORDS = 20
"""A longer line is text that announces nothing."""
_MOST_CELLS = 4
"""How many cells to the left are looked at for a label."""
AROUND_DAY = 12
"""Characters that may stand around the day of a letter: "donderdag "."""
_EDGE = 0.06
"""Where, within that, an unlabelled date is theirs whatever stands beside it."""
_CONNECTOR = re.compile(r"^\W*(?:en|et|und|and|of|ou|oder|en van|en bij|et du|et par|und vom)?\W*$")
_PLACE = re.compile(r"^(?:te |a |in )?[a-z][a-z'.\-/]*(?: [a-z'.\-/]+){0,3},?$")
_LEADS_TO_PLACE = re.compile(r"(?<![a-z])(?:te|a|in|zu)\s*:?\s*$")
_CENTRED = 0.1
"""By what share of the date's width the middles of two lines of a stamp may differ."""
_UNTIL = re.compile(r"^\W*(?:-|tot(?: en met)?|t\.?e\.?m\.?|t/m|jusqu'au|au|bis(?: zum)?|until)\W*$")


@dataclass(frozen=True, slots=True)
class RoledDate:
    """A date on a page of an extract, and what it is."""

    mention: DateMention
    page: Page
    role: Role


class DatedPage(DatedLines):
    """A page of an extract with its dates, to find the role of each."""

    def __init__(self, lines: RecordLines) -> None:
        super().__init__(lines.page, lines.mentions)
        self.neighbours, self._record = lines.neighbours, lines

    @cached_property
    def dates(self) -> tuple[RoledDate, ...]:
        """All dates with their roles, in reading order."""
        found: list[RoledDate] = []
        for mention in self.mentions:
            found.append(RoledDate(mention, self.page, self._role(mention, found)))
        return tuple(found)

    @cached_property
    def unread_issue(self) -> bool:
        """Whether the day of issue is announced ("afgeleverd te Gent, op") where no date was read."""
        dated = {line for one in self.mentions for line in (one.line, one.end_line)}
        starts = {one.line for one in self.mentions if one.start == 0}
        return any(
            index not in dated
            and index + 1 not in starts
            and announces_issue(normal(line.text))
            and not any(cell in dated for cell in self.neighbours.row(index))
            and not self._is_caption(index)
            for index, line in enumerate(self.page.lines)
            if 2 <= len(line.words) <= _ANNOUNCING_WORDS
        )

    def _is_caption(self, index: int) -> bool:
        """Whether a line stands right under a day of issue that is all of its cell: its caption."""
        over = self.neighbours.above(index)
        return any(
            one.mention.line == over and one.role in (Role.ISSUE, Role.WEAK) and self._is_whole(one.mention)
            for one in self.dates
        )

    def _captioned_otherwise(self, mention: DateMention) -> Role | None:
        """What a caption right under the day of a letter makes of it, where that is no issue: "aangevraagd op"."""
        below = self.neighbours.below(mention.line, mention.box, reach=NEXT_LINE)
        if below is None or self._ends.get(below) or not self._is_whole(mention):
            return None
        text = normal(self._text(below)).strip(" .,")
        return role_of(f"{text} ") if CAPTION_ON.fullmatch(text) else None

    def _granted_else(self, mention: DateMention) -> bool:
        """Whether the day is that on which what stands over it or its label was granted."""
        own = mention.line if mention.start else self.neighbours.above(mention.line, mention.box)
        over = None if own is None else self.neighbours.above(own)
        return own is not None and over is not None and granted_else(normal(self._text(own)), normal(self._text(over)))

    def _is_whole(self, mention: DateMention) -> bool:
        return mention.start == 0 and self._ends_line(mention)

    def _role(self, mention: DateMention, found: Sequence[RoledDate]) -> Role:
        previous = found[-1] if found and found[-1].mention.end_line == mention.line else None
        before = self._before(mention)
        if previous is not None:
            if _UNTIL.match(before):
                return Role.VALIDITY if previous.role is not Role.CONVICTION else Role.CONVICTION
            if before.strip() and _CONNECTOR.match(before) and previous.role not in (Role.ISSUE, Role.WEAK):
                return previous.role
        role = self._by_label(mention, before)
        if role is Role.WEAK and self._granted_else(mention):
            return Role.OTHER_PAPER
        if role is Role.WEAK and (said := self._captioned_otherwise(mention)):
            return said
        if role in (Role.WEAK, Role.UNKNOWN, Role.SIGNED) and tells_issue(*self._around(mention)):
            return Role.ISSUE
        if role in (Role.WEAK, Role.UNKNOWN) and (
            mention.line in self._record.entry_lines or self._under_entry(mention, found)
        ):
            return Role.CONVICTION
        return role

    def _under_entry(self, mention: DateMention, found: Sequence[RoledDate]) -> bool:
        """Whether the date goes on a column of decisions."""
        if mention.start > 0:
            return False
        columns = [one.mention.box.x0 for one in found if one.role is Role.CONVICTION and one.mention.start == 0]
        return any(abs(mention.box.x0 - x0) < _SAME_COLUMN for x0 in columns)

    def _by_label(self, mention: DateMention, before: str) -> Role:
        """The role by the nearest label: on its line, in the cells to its left, then above."""
        after = self._after(mention, before)
        if NAMED_ISSUE_AFTER.match(after):
            return Role.ISSUE
        if stands_in_brackets(self.page, mention, self.mentions):
            return Role.BIRTH
        if role := role_of(before) or self._by_stamp(mention):
            return role
        if (self._record.beside_day and self._record.beside_day[1] == mention) or BORN_AFTER.match(after):
            return Role.BIRTH
        if self._ends_line(mention) and signed_by_holder(self.page, self.neighbours, mention.line, before):
            return Role.SIGNED
        if is_letterhead(self._text(mention.line)[: mention.start], before) and self._ends_letterhead(mention):
            return self._by_letterhead(mention, before)
        alone = PREPOSITION_ONLY.match(before) is not None
        if alone and self._beside_issuer(mention):
            return Role.WEAK
        if self._ends_letterhead(mention) and self._beside_town(mention, before):
            return self._by_letterhead(mention, before)
        merely = bool(before.strip(" :.")) and (MERELY_DATE.match(before) or LABELLED_ON.match(before)) is not None
        beside = alone or PLACE_AND_PREPOSITION.match(before)
        role = (self._by_cells_left(mention, before) if beside else None) or self._by_lines_above(mention, before)
        if role and (not merely or role in _OVER_MERE_DATE):
            return role
        if role := issued_after(before, after):
            return role
        alone_on_line = not before.strip() and self._ends_line(mention)
        unlabelled = alone_on_line and follows_particulars(self.page, self.neighbours, mention.line)
        if NAMED_WITH_DAY.match(before) or unlabelled:
            return Role.BIRTH
        if self._ends_letterhead(mention) and (SPEAKS_OF_ITSELF.match(before) or is_issuer(before, self._issuers)):
            return Role.WEAK
        return self._by_mere_date(mention, alone, merely)

    def _by_letterhead(self, mention: DateMention, before: str) -> Role:
        """Weak, as the day of a letter is, unless what stands over or beside it says what happened there."""
        over, left = self.neighbours.above(mention.line), self.neighbours.left(mention.line)
        if heads_copy(self.page, over, self._ends):
            return Role.OTHER_PAPER
        ended = over is not None and ends_sentence(self._undated(over))
        role = role_of(f"{'' if left is None else self._undated(left)} {before}")
        role = role or (None if ended else self._by_lines_above(mention, before))
        if role is Role.CONVICTION and before.strip(" ,.") in self._issuers:
            return Role.WEAK  # no court gave it: it is the town that issues
        return role if role in _AT_A_PLACE else Role.WEAK

    def _beside_town(self, mention: DateMention, before: str) -> bool:
        """Whether all that stands before the date, on its line or in its row, is the name of a municipality."""
        cells = self.neighbours.cells_left(mention.line)
        return is_municipality(" ".join((*map(self._undated, cells), before)).strip())

    def _beside_issuer(self, mention: DateMention) -> bool:
        """Whether all that stands beside the date, to its left, is the town whose paper it is."""
        cells = self.neighbours.row(mention.line)
        left = [text for cell in self.neighbours.cells_left(mention.line) if (text := self._undated(cell).strip(" ,."))]
        led = bool(self._before(mention).strip())
        return 0 < len(left) == len(cells) - 1 and all(is_issuer(text, self._issuers, led=led) for text in left)

    @cached_property
    def _issuers(self) -> frozenset[str]:
        return issuers(self.page)

    def _by_mere_date(self, mention: DateMention, alone: bool, merely: bool) -> Role:
        """Weak when its label, or the cell to the left or above, says "Datum" and nothing else."""
        if merely or (alone and self._over_signer(mention)):
            return Role.WEAK
        cells = reversed(self.neighbours.cells_left(mention.line))
        left = next((cell for cell in cells if self._undated(cell).strip()), None)
        above = self.neighbours.above(mention.line, mention.box)
        for place in (left, above) if alone else ():
            if place is None or not (text := self._undated(place).strip(" :.")) or not MERELY_DATE.match(text):
                continue
            heads = " ".join(self._undated(cell) for cell in self.neighbours.row(place))
            return Role.CONVICTION if ENTRY_HEADS.search(heads) else Role.WEAK
        return Role.MARGIN if self._in_margin(mention) else Role.UNKNOWN

    def _over_signer(self, mention: DateMention) -> bool:
        """Whether it is all of a line, under which stands who signs: the day of a letter."""
        below = self.neighbours.below(mention.line, reach=NEXT_LINE)
        if below is None or not self._ends_line(mention) or len(self.neighbours.row(mention.line)) > 1:
            return False
        return mention.start <= AROUND_DAY and SIGNER.match(normal(self._text(below))) is not None

    def _in_margin(self, mention: DateMention) -> bool:
        """Whether a printer or browser put it there: at the edge of the page, alone or beside its marks."""
        edge = min(mention.box.middle, 1 - mention.box.middle)
        if edge > _MARGIN:
            return False
        beside = " ".join(self._text(cell)[:200] for cell in self.neighbours.row(mention.line))
        return edge < _EDGE or PRINTED_MARGIN.search(flat(beside)) is not None

    def _by_cells_left(self, mention: DateMention, before: str) -> Role | None:
        """By the nearest cells to the left; a cell that only leads to a date ("op", "le") points to what is above."""
        text = before
        for cell in reversed(self.neighbours.cells_left(mention.line)[-_MOST_CELLS:]):
            if not (undated := self._undated(cell).strip()):
                continue
            text = f"{undated} {text}".strip()
            if role := role_of(text) or self._by_rest_of_label(cell, text):
                return role
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
        return role if role in _OVER_MERE_DATE else None

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
        led = PREPOSITION_ONLY.match(self._before(mention)) and self._by_cells_left(mention, "") in _AT_A_PLACE
        return None if led else role

    def _role_in_row(self, line: int, text: str) -> Role | None:
        cells = self.neighbours.row(line)
        if any(self._ends.get(cell) for cell in cells):
            return None
        row = " ".join(self._undated(cell) for cell in cells)
        role = role_of(f"{row} {text}")
        answered = role is Role.CONVICTION and ends_blank(row)
        return role if role in _AT_A_PLACE and not answered else None

    def _by_lines_above(self, mention: DateMention, before: str) -> Role | None:
        """By what stands over the date: the head of its column, or the sentence that goes on in its line."""
        box = mention.box if not before.strip() and mention.line == mention.end_line else None
        above = self.neighbours.above(mention.line, box)
        if box is not None and (role := self._by_caption_below(mention, above)):
            return role
        if above is None:
            return None
        over = self._undated(above)
        if role := role_of(f"{over} {before}"):
            row = " ".join(self._undated(cell) for cell in self.neighbours.row(above))
            open_box = is_empty_box(self._record.lines[above])
            return None if role is Role.CONVICTION and (open_box or ends_blank(row)) else role
        if self._ends.get(above) or MERELY_DATE.match(over) or not PREPOSITION_ONLY.match(before):
            return None
        if not _PLACE.match(over):
            return None
        higher = self.neighbours.above(above)
        higher_text = self._undated(higher) if higher is not None else ""
        return role_of(f"{higher_text} {over} {before}") if _LEADS_TO_PLACE.search(higher_text) else None

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
