"""What each date on an extract is, by the words around it.

A date's place on the page never decides. The nearest label does: before it on its line, else in the cell to its left,
else above it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from pipeline.extractors.criminal_record.answers.columns import HEAD
from pipeline.extractors.criminal_record.answers.headings import ENTRY_HEADS
from pipeline.extractors.criminal_record.issue_date.label_places import (
    AT_A_PLACE,
    LEADS_TO_PLACE,
    OF_WORK,
    OVER_MERE_DATE,
    LabelledDates,
)
from pipeline.extractors.criminal_record.issue_date.label_texts import (
    announces_issue,
    granted_else,
    issued_after,
    role_of,
)
from pipeline.extractors.criminal_record.issue_date.letterheads import ends_sentence, is_issuer, is_letterhead, issuers
from pipeline.extractors.criminal_record.issue_date.signatures import NEXT_LINE, heads_copy, signed_by_holder
from pipeline.extractors.criminal_record.issue_date.telling import tells_giver, tells_issue
from pipeline.extractors.criminal_record.sentences.blank_answers import ends_blank
from pipeline.extractors.criminal_record.words.form_labels import Kind, kind_of
from pipeline.extractors.criminal_record.words.formulas import (
    ASKED_FOR,
    BORN_AFTER,
    CLOCK_AFTER,
    MODEL_AFTER,
    NAMED_ISSUE_AFTER,
    NAMED_WITH_DAY,
    OF_COPY,
    OF_STATE_AFTER,
    OF_STATE_BEFORE,
    PLACE_AND_PREPOSITION,
    PREPOSITION_ONLY,
    PREPOSITION_TAIL,
    PRINTED_MARGIN,
    REQUESTED_AFTER,
    SIGNER,
    SPEAKS_OF_ITSELF,
    STATE_BEFORE,
)
from pipeline.extractors.criminal_record.words.particulars import follows_particulars, stands_in_brackets
from pipeline.extractors.criminal_record.words.penalties import COURT
from pipeline.extractors.criminal_record.words.role_words import ASKS_WHEN, CAPTION_ON, LABELLED_ON, MERELY_DATE, Role
from pipeline.extractors.criminal_record.words.spelling import normal
from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.flattened import flat
from pipeline.model import Page
from pipeline.vocabulary.municipalities import is_municipality

_SAME_COLUMN = 0.012
"""The greatest difference between the left edges of two dates of one column, in fractions of the page width."""
_LOST_COLON = re.compile(r"\s*[a-z0-9]\s+")
"""All that stands before a date in its cell where OCR made a letter or figure of a colon: "Afgiftedatum | 2 10-09"."""
_LETTERS_OF_SCRAP = 2
"""Letters and figures of what says nothing: the edge of a stamp, read as "fo)"."""
_MARGIN = 0.09
"""How much of the page's height at the top and the bottom printers write in."""
_EDGE = 0.06
"""Where, within that, an unlabelled date is theirs whatever stands beside it."""
_ANNOUNCING_WORDS = 20
"""A longer line is text that announces nothing."""
AROUND_DAY = 12
"""Characters that may stand around the day of a letter: "donderdag "."""
_WORDS_OF_LABEL = 2
"""Of what an office did with a paper, in a cell beside the place and day: "Datum aanvraag"."""
_UNLESS_TOLD = frozenset({Role.WEAK, Role.UNKNOWN, Role.SIGNED, Role.LAW, Role.REQUEST, Role.PURPOSE})
"""What a day is by its label, unless its sentence tells that the paper was given on it: "dit uittreksel, artikel 595
van het Wetboek van Strafvordering, wordt op 15 maart 2024 door de gemeente afgeleverd" tells of no law's day, and what
stands over "Op 15 maart 2024 is dit uittreksel afgegeven" may tell what it was asked for."""
_AT_TOWN = re.compile(r"(?:Te|À|In|Zu) [A-Z][\w'\-]+(?: [A-Z][\w'\-]+){0,3},")
"""All of a line that leads to the day under it: "Te Groot-Bijgaarde,"."""
_NEXT_PARAGRAPH = 4.5
"""The reach, in heights, within which the line stands under a day that says who gave the paper."""
_CONNECTOR = re.compile(r"^\W*(?:en|et|und|and|of|ou|oder|en van|en bij|et du|et par|und vom)?\W*$")
_UNTIL = re.compile(r"^\W*(?:-|tot(?: en met)?|t\.?e\.?m\.?|t/m|jusqu'au|au|bis(?: zum)?|until)\W*$")


@dataclass(frozen=True, slots=True)
class RoledDate:
    """A date on a page of an extract, and what it is."""

    mention: DateMention
    page: Page
    role: Role


class DatedPage(LabelledDates):
    """A page of an extract with its dates, to find the role of each."""

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
            and announces_issue(normal(line.text), self._going_on(index))
            and not any(cell in dated for cell in self.neighbours.row(index))
            and not self._is_caption(index)
            for index, line in enumerate(self.page.lines)
            if 2 <= len(line.words) <= _ANNOUNCING_WORDS
        )

    def _going_on(self, index: int) -> str:
        """The next line, in the form in which labels are sought, where it goes on with the sentence of this one."""
        below = next((line.text for line in self.page.lines[index + 1 : index + 2]), "")
        return normal(below) if below[:1].islower() else ""

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
        if role in _UNLESS_TOLD and tells_issue(*self._around(mention)):
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
        """The role by the nearest label: on its line, as the head of a letter, beside or over it, or behind it."""
        after = self._after(mention, before)
        if _LOST_COLON.fullmatch(before) and self.neighbours.cells_left(mention.line):
            before = ""
        alone = PREPOSITION_ONLY.match(before) is not None
        merely = bool(before.strip(" :.")) and (
            _merely_dates(before) or LABELLED_ON.match(before) is not None or _dated_at_town(before)
        )
        return (
            self._by_its_line(mention, before, after)
            or self._as_letterhead(mention, before, alone=alone)
            or self._by_neighbours(mention, before, alone=alone, merely=merely)
            or self._by_what_follows(mention, before, after)
            or self._by_mere_date(mention, alone=alone, merely=merely)
        )

    def _by_its_line(self, mention: DateMention, before: str, after: str) -> Role | None:
        """By what stands right before or behind it, in brackets with it, or stamped over it."""
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
        return None

    def _as_letterhead(self, mention: DateMention, before: str, *, alone: bool) -> Role | None:
        """As the day of a letter, behind or under the name of a town; `alone`: only a preposition leads to it."""
        if is_letterhead(self._text(mention.line)[: mention.start], before) and self._ends_letterhead(mention):
            return self._by_letterhead(mention, before)
        if headed := self._by_head(mention):
            return headed
        if alone and (self._beside_issuer(mention) or self._under_town(mention)):
            return Role.WEAK
        if self._ends_letterhead(mention) and self._beside_town(mention, before):
            return self._by_letterhead(mention, before)
        return None

    def _by_neighbours(self, mention: DateMention, before: str, *, alone: bool, merely: bool) -> Role | None:
        """By the cells to its left or what stands over it; `merely`: its own label calls it "Datum" and no more."""
        beside = alone or PLACE_AND_PREPOSITION.match(before)
        role = (self._by_cells_left(mention, before) if beside else None) or self._by_lines_above(mention, before)
        if role is Role.PURPOSE and self._in_cell_left(mention, before):
            return Role.WEAK  # "Doel : sollicitatie / Datum : 15/03/2024"
        if role and (not merely or role in OVER_MERE_DATE):
            return role
        under_other = LABELLED_ON.match(before) and self._under_other_paper(mention, before)
        return Role.OTHER_PAPER if under_other else None

    def _by_what_follows(self, mention: DateMention, before: str, after: str) -> Role | None:
        """By a verb behind it, or by what somebody is or a paper says of itself, where no label tells more."""
        if role := issued_after(before, after):
            return role
        if before.strip() and PREPOSITION_ONLY.match(before) and self._is_asked(mention):
            return Role.REQUEST
        if self._is_state(before, after) or (OF_STATE_BEFORE.fullmatch(before) and OF_STATE_AFTER.fullmatch(after)):
            return Role.WEAK
        alone_on_line = not before.strip() and self._ends_line(mention)
        unlabelled = alone_on_line and follows_particulars(self.page, self.neighbours, mention.line)
        if NAMED_WITH_DAY.match(before) or unlabelled:
            return Role.BIRTH
        if SPEAKS_OF_ITSELF.match(before) and MODEL_AFTER.fullmatch(self._behind(mention)):
            return Role.WEAK
        if self._ends_letterhead(mention) and (SPEAKS_OF_ITSELF.match(before) or is_issuer(before, self._issuers)):
            return Role.WEAK
        return None

    def _is_asked(self, mention: DateMention) -> bool:
        """Whether the sentence that a day opens tells that somebody, and no court, asked then for this paper."""
        told = self._to_sentence_end(mention)
        asked = REQUESTED_AFTER.match(told) is not None and ASKED_FOR.search(told) is not None
        return asked and not (COURT.search(told) or listed("politie_of_parket", "veiligheidsdienst").search(told))

    @staticmethod
    def _is_state(before: str, after: str) -> bool:
        """Whether it tells, to the minute, when the register was as this paper says: then it was drawn up."""
        told = STATE_BEFORE.search(before) is not None and CLOCK_AFTER.match(after) is not None
        return told and not (OF_COPY.search(before) or listed("ontkenning", "ontkend").search(before))

    def _under_other_paper(self, mention: DateMention, before: str) -> bool:
        """Whether the row over a date tells of another paper or of money: "Betaald aan: loket 2" over "Op: 15/03/2024".

        Not where it asks for a particular of the holder or the number of this paper: "Domicilie: ...", "Nr.: ...".
        """
        over = self.neighbours.above(mention.line)
        if over is None:
            return False
        label = flat(self._text(self.neighbours.row(over)[0]).partition(":")[0]).strip(" .")
        told = (role_of(f"{self._undated_row(over)} {before}"), role_of(f"{label} "))
        harmless = listed("gegeven_van_houder", "referentie", "nummer_van_stuk").fullmatch(label)
        return Role.OTHER_PAPER in told and not harmless

    def _in_cell_left(self, mention: DateMention, before: str) -> bool:
        """Whether nothing leads to the date, and the cell to its left says "Datum" and nothing else."""
        cells = self.neighbours.cells_left(mention.line) if not before.strip(" :.") else ()
        told = [text for cell in cells if (text := self._undated(cell)).strip(" :.")]
        return bool(told) and _merely_dates(told[-1])

    def _by_letterhead(self, mention: DateMention, before: str) -> Role:
        """Weak, as the day of a letter is, unless what stands over or beside it says what happened there."""
        over, left = self.neighbours.above(mention.line), self.neighbours.left(mention.line)
        if heads_copy(self.page, over, self._ends):
            return Role.OTHER_PAPER
        if over is not None and LEADS_TO_PLACE.search(self._undated(over)) and not self._ends.get(over):
            return role_of(f"{self._undated(over)} {before}") or Role.WEAK  # "Aanvraag ingediend te / Gent, op"
        ended = over is not None and ends_sentence(self._undated(over))
        role = role_of(f"{'' if left is None else self._undated(left)} {before}")
        if role in OF_WORK and self._is_mere_label(left):
            return role
        role = role or (None if ended else self._by_lines_above(mention, before))
        if role is Role.CONVICTION and is_issuer(before, self._issuers):
            return Role.WEAK  # no court gave it: it is the town that issues
        return role if role in AT_A_PLACE else Role.WEAK

    def _is_mere_label(self, cell: int | None) -> bool:
        """Whether a cell is a word or two without a number: what an office did on the day beside it, "Afdruk"."""
        text = "" if cell is None else self._text(cell)
        return 0 < len(text.split()) <= _WORDS_OF_LABEL and not any(map(str.isdigit, text))

    def _beside_town(self, mention: DateMention, before: str) -> bool:
        """Whether all that stands before the date, on its line or in its row, is the name of a municipality."""
        cells = self.neighbours.cells_left(mention.line)
        return is_municipality(" ".join((*map(self._undated, cells), before)).strip())

    def _by_head(self, mention: DateMention) -> Role | None:
        """By the head right over a day that is all of its cell, in a row of such values, none of them a label."""
        over = self.neighbours.above(mention.line, mention.box, reach=HEAD) if self._is_whole(mention) else None
        left = self.neighbours.cells_left(mention.line)
        if over is None or not left or self._ends.get(over) or any(kind_of(normal(self._text(cell))) for cell in left):
            return None
        if not all(kind_of(normal(self._text(cell))) for cell in self.neighbours.row(over)):
            return None
        text = normal(self._text(over)).strip(" :.")
        return role_of(f"{text} ") if kind_of(text) is Kind.ISSUE else None

    def _under_town(self, mention: DateMention) -> bool:
        """Whether the line over a day that is all of its own is a town and a comma, to which nothing leads."""
        over = self.neighbours.above(mention.line, mention.box) if self._is_whole(mention) else None
        town = self._text(over).rstrip() if over is not None else ""
        if over is None or not (_AT_TOWN.fullmatch(town) or (town.endswith(",") and is_municipality(normal(town)))):
            return False
        higher = self.neighbours.above(over, reach=NEXT_LINE)
        if higher is None or ends_blank(normal(self._text(higher))):
            return True
        return not (LEADS_TO_PLACE.search(self._undated(higher)) or role_of(self._undated(higher)))

    def _beside_issuer(self, mention: DateMention) -> bool:
        """Whether all that stands beside the date, to its left, is the town whose paper it is."""
        left = [text for cell in self.neighbours.cells_left(mention.line) if (text := self._undated(cell).strip(" ,."))]
        left = [text for text in left if sum(map(str.isalnum, text)) > _LETTERS_OF_SCRAP]
        led = bool(self._before(mention).strip())
        right = any(self._undated(cell).strip() for cell in self.neighbours.cells_right(mention.line))
        return bool(left) and not right and all(is_issuer(text, self._issuers, led=led) for text in left)

    @cached_property
    def _issuers(self) -> frozenset[str]:
        return issuers(self.page)

    def _by_mere_date(self, mention: DateMention, *, alone: bool, merely: bool) -> Role:
        """Weak when its label, or the cell to the left or above, says "Datum" and nothing else."""
        if merely or (alone and self._over_signer(mention)):
            return Role.WEAK
        cells = reversed(self.neighbours.cells_left(mention.line))
        left = next((cell for cell in cells if self._undated(cell).strip()), None)
        above = self.neighbours.above(mention.line, mention.box)
        for place in (left, above) if alone else ():
            if place is None or not (text := self._undated(place).strip(" :.")) or not _merely_dates(text):
                continue
            return Role.CONVICTION if ENTRY_HEADS.search(self._undated_row(place)) else Role.WEAK
        return Role.MARGIN if self._in_margin(mention) else Role.UNKNOWN

    def _over_signer(self, mention: DateMention) -> bool:
        """Whether it is all of a line, under which stands who signs or gave the paper: the day of a letter."""
        if not self._ends_line(mention) or len(self.neighbours.row(mention.line)) > 1 or mention.start > AROUND_DAY:
            return False
        below = self.neighbours.below(mention.line, reach=NEXT_LINE)
        if below is not None and SIGNER.match(normal(self._text(below))):
            return True
        under = self.neighbours.below(mention.line, reach=_NEXT_PARAGRAPH)
        return under is not None and not self._ends.get(under) and tells_giver(normal(self._text(under)))

    def _in_margin(self, mention: DateMention) -> bool:
        """Whether a printer or browser put it there: at the edge of the page, alone or beside its marks."""
        edge = min(mention.box.middle, 1 - mention.box.middle)
        if edge > _MARGIN:
            return False
        beside = " ".join(self._text(cell)[:200] for cell in self.neighbours.row(mention.line))
        return edge < _EDGE or PRINTED_MARGIN.search(flat(beside)) is not None


def _dated_at_town(cell: str) -> bool:
    """Whether a cell says that this is a date, and where that was, before it: "Datum: Eupen, den"."""
    label, colon, place = cell.partition(":")
    told = bool(colon) and bool(label.strip()) and MERELY_DATE.match(label) is not None
    return told and is_municipality(PREPOSITION_TAIL.sub("", place).strip(" ,.:"))


def _merely_dates(cell: str) -> bool:
    """Whether a cell says or asks no more than when: "Datum", "Wanneer?"."""
    return (MERELY_DATE.match(cell) or ASKS_WHEN.fullmatch(cell)) is not None
