"""Whether the register is blank, by the value of the convictions block, never by words anywhere on the page.

The small print of a clean extract is full of "veroordelingen" and "gevangenisstraf"; an entry is a row with a court, a
date and an offence or penalty. No word of an entry ever gets into a field: the evidence of an
extract that is not clean is the heading of the block.
"""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extractors.criminal_record.against.days_against import days_contest
from pipeline.extractors.criminal_record.against.sign_texts import goes_on_elsewhere
from pipeline.extractors.criminal_record.against.sign_words import TABLE_CELLS
from pipeline.extractors.criminal_record.against.signs import DecisionSigns
from pipeline.extractors.criminal_record.answers.about_what import tells_below
from pipeline.extractors.criminal_record.answers.block import Value
from pipeline.extractors.criminal_record.answers.headings import COLUMN
from pipeline.extractors.criminal_record.answers.kinds import none_of_any_kind
from pipeline.extractors.criminal_record.answers.stated import StatedBlock
from pipeline.extractors.criminal_record.issue_date.roles import RoledDate
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.penalties import PENALTY, SENTENCE
from pipeline.extractors.criminal_record.words.role_words import OF_PAPER_OR_PERSON, Role
from pipeline.extractors.fields import NOT_FOUND, agreeing, evidence_of, field_of
from pipeline.extractors.flattened import words_between
from pipeline.model import Evidence, Field

_NEVER_ENTRY = OF_PAPER_OR_PERSON | {Role.PRINT, Role.VALIDITY, Role.RECEIVED, Role.SEAL}
_REACH, _MOST_SHOWN = 4, 3
"""How many rows an entry may take; and so many places at most where it is said that there is none are shown."""
_NEXT_OF_ENTRY = 6.0
"""Heights of a day within which what was imposed on it follows, where that stands in the next line."""
_OF_TEXT, _SCRAP = 14, 3
"""Words of a line of small print at least, and the most characters of the number before it."""
_LEGIBLE, _CLOSED_LIST = 0.55, 0.9
"""From this confidence of its worst word on, a value that is exactly in the closed list has at least that one."""
_CONCLUDED = 0.94
"""The most that is trusted that there are entries where OCR read them: their value may be what was not read."""


class RecordPage(StatedBlock):
    """A page of an extract, read for what the register says."""

    def has_entries(self, dates: Sequence[RoledDate], *, within: int) -> bool:
        """Whether a court, a date and an offence or penalty stand in at most `within` rows together.

        What stands in the cells of a table is no small print: there they may take as many rows as an entry does.
        """
        own = [one for one in dates if one.page is self.page]
        dated = {one.mention.line for one in own if one.role not in _NEVER_ENTRY}
        cited = {one.mention.line for one in own if one.role is Role.LAW} - {
            one.mention.line for one in own if one.role is Role.CONVICTION
        }
        for index in self.courts:
            if index in cited or self._heads_nothing(index):
                continue  # "de wet van ...: ieder vonnis waartegen beroep openstaat"
            rows = self._rows_around(index, _REACH if self._is_cell(index) else within)
            around = rows | set(range(max(rows) + 1, min(max(rows) + 5, len(self.lines))))
            if rows & dated and any(PENALTY.search(self.lines[line]) for line in around - self.headings.keys()):
                return True
        return self._sentenced(dated - cited)

    def against(self, dates: Sequence[RoledDate], *, overleaf: bool) -> tuple[int, ...] | None:
        """The lines of the first thing that stands against a blank value, or none where it is no one place.

        None where nothing on the page does. `overleaf`: a page behind this one answers what this one points at.
        """
        contesting = self.contesting(answered_overleaf=overleaf)
        if contesting is not None:
            return (contesting,)
        decided = DecisionSigns(self, self._paragraphs, dates, overleaf=overleaf).first()
        return self.naming_another() if decided is None else decided

    def _is_cell(self, index: int) -> bool:
        """Whether a line stands beside others as a cell of a table: a long one beside a number or scrap is text."""
        long = len(self.page.lines[index].words) >= _OF_TEXT
        cells = self.neighbours.row(index)
        return len(cells) > 1 and not (long and all(len(self.lines[cell]) <= _SCRAP for cell in cells if cell != index))

    def _heads_nothing(self, index: int) -> bool:
        """Whether a line is a head of a table with an answer under all or each, that there are none, and no more."""
        heads, lines = self.neighbours.row(index), self.lines
        if len(heads) < TABLE_CELLS or not all(COLUMN.match(lines[head]) for head in heads):
            return False
        under = {place for head in heads if (place := self.neighbours.below(head)) is not None}
        row = {cell for place in under for cell in self.neighbours.row(place)}
        none = all(answers_blank(lines[place].strip(ORNAMENT)) for place in under)
        if not none or row != under or len(under) not in (1, len(heads)):
            return False
        after = [self.neighbours.below(one) for one in (*under, *heads)]
        return all(one is None or one in under or len(self.neighbours.row(one)) < TABLE_CELLS for one in after)

    def _rows_around(self, index: int, reach: int) -> set[int]:
        """The cells of the row of a line, and of `reach` - 1 rows above and below it."""
        rows = set(self.neighbours.row(index))
        for _ in range(reach - 1):
            stacked = {one for cell in rows for one in (self.neighbours.above(cell), self.neighbours.below(cell))}
            beyond = {max(0, min(rows) - 1), min(max(rows) + 1, len(self.lines) - 1), *stacked}
            rows |= {cell for line in beyond if line is not None for cell in self.neighbours.row(line)}
        return rows

    def _sentenced(self, dated: set[int]) -> bool:
        """Whether a date and a penalty with its measure stand in one row, under a heading that tells of all."""
        first = min(self.headings, default=len(self.lines))
        for line in dated:
            row = self.neighbours.row_text(line, self.lines)
            under = f"{row} {self.lines[line + 1]}" if self._goes_on_below(line) else row
            if line > first and SENTENCE.search(under):
                return True
        return False

    def _goes_on_below(self, line: int) -> bool:
        """Whether the next line is near enough to be of the same entry: small print is not, at the foot of the page."""
        boxes = [one.box for one in self.page.lines[line : line + 2] if one.words]
        return len(boxes) > 1 and boxes[1].y0 - boxes[0].y1 <= _NEXT_OF_ENTRY * boxes[0].height


def clean_field(pages: Sequence[RecordPage], dates: Sequence[RoledDate], file: str, model: object = None) -> Field:
    """Whether the extract is blank; None when the block cannot be read, or says two things."""
    said = ((value, page) for page in pages for value in (*page.values, *page.sentences(model)))
    blank = [value for value, page in said if not tells_below(value, page)]
    counts = [count for page in pages for count in page.counts()]
    blank += [value for number, value in counts if number == 0]
    blank = blank or _of_kinds_over_pages(pages)
    entries = any(page.has_entries(dates, within=1 if blank else _REACH) for page in pages)
    entries = entries or any(number > 0 for number, _ in counts)
    heading = _heading(pages, file)
    against = _against(pages, dates, blank, file) if blank and not entries else None
    if blank and (entries or against is not None):
        return Field(None, 0.0, against or heading.evidence, "contradiction")
    if entries:
        read = heading.confidence or _CLOSED_LIST
        return Field(False, read if read >= 1.0 else min(read, _CONCLUDED), heading.evidence)
    if blank:
        return agreeing([_blank(value, file) for value in _read_apart(blank)[:_MOST_SHOWN]])
    return Field(None, 0.0, heading.evidence, "no_value") if heading.evidence else NOT_FOUND


def _read_apart(blank: Sequence[Value]) -> list[Value]:
    """The values of which no two share a word, the shortest of those that do: what was read once bears nothing out."""
    kept: list[Value] = []
    for value in sorted(blank, key=lambda one: len(one.words)):
        if not any(value.page is one.page and set(value.words) & set(one.words) for one in kept):
            kept.append(value)
    return kept


def _of_kinds_over_pages(pages: Sequence[RecordPage]) -> list[Value]:
    """The answers of a paper that tells for each kind of court or penalty, each page for some, that there are none.

    Not where a later page names a holder of its own: it may be of another paper.
    """
    others = {one.holder.text for one in pages[1:] if one.holder is not None}
    own = pages[0].holder.text if pages and pages[0].holder else None
    if len(pages) < 2 or others - {own} or not none_of_any_kind([kind for page in pages for kind in page.kinds]):
        return []
    return [Value(page.page.lines[one.line].words, page.page) for page in pages for one in page.kinds]


def _against(
    pages: Sequence[RecordPage], dates: Sequence[RoledDate], blank: Sequence[Value], file: str
) -> tuple[Evidence, ...] | None:
    """Where something stands against the values that say that the register is blank, its words left out.

    None where nothing does, and no evidence where it is no one place: the clerk is shown it on the page.
    """
    said = {id(value.page) for value in blank}
    for at, page in enumerate(pages):
        found = page.against(dates, overleaf=any(id(later.page) in said for later in pages[at + 1 :]))
        if found is not None:
            words = [word for line in found for word in page.page.lines[line].words]
            return (replace(evidence_of(words, page.page, file), text=""),) if words else ()
    last = pages[-1]
    if further := [place for place, text in enumerate(last.lines) if goes_on_elsewhere(text)]:
        return (evidence_of(last.page.lines[further[0]].words, last.page, file),)
    lines = (line for page in pages for line in page.lines)
    return () if days_contest(blank, lines, dates) else None


def _blank(value: Value, file: str) -> Field:
    """A blank value; that OCR makes exactly one of so few words out of another is far less likely than it thinks."""
    read = field_of(True, value.words, value.page, file)
    return replace(read, confidence=max(read.confidence, _CLOSED_LIST)) if read.confidence >= _LEGIBLE else read


def _heading(pages: Sequence[RecordPage], file: str) -> Field:
    """The heading of the block, or the title of the extract: never anything that stands in the block."""
    for page in pages:
        for index, end in page.headings.items():
            words = words_between(page.page.lines[index], 0, max(1, end))
            return field_of(None, words[:4], page.page, file)
    return NOT_FOUND
