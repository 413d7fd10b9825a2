"""Days on an extract that are those of a decision: with a measure, the name of a court or of a kind of decision.

All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from pipeline.extractors.criminal_record.against.lasting import leads_until, may_last
from pipeline.extractors.criminal_record.against.sign_texts import decides, is_told, of_receipt
from pipeline.extractors.criminal_record.against.sign_words import (
    AROUND,
    BOUND,
    DECISION_ROLES,
    EXPLAINED,
    HIGH_COURT,
    MEASURE,
    NUMBERED,
    OF_JUDGMENT,
    ROW_WORDS,
    TABLE_CELLS,
)
from pipeline.extractors.criminal_record.answers.block import RecordBlock
from pipeline.extractors.criminal_record.issue_date.roles import RoledDate
from pipeline.extractors.criminal_record.sentences.prose import SENTENCES, Paragraph
from pipeline.extractors.criminal_record.words.penalties import COURT
from pipeline.extractors.criminal_record.words.role_words import Role
from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.extractors.flattened import blanked_between


class DatedSigns:
    """A page of an extract without the days that are explained, and those in it that are of a decision."""

    def __init__(self, block: RecordBlock, paragraphs: Sequence[Paragraph], dates: Sequence[RoledDate]) -> None:
        """`dates` are those of all pages."""
        self._block, self._lines, self._neighbours = block, block.lines, block.neighbours
        self._paragraphs = paragraphs
        self._dates = [
            replace(one, role=Role.RECEIVED) if self._stamped(one.mention.line) else one
            for one in dates
            if one.page is block.page
        ]
        certain = {one.mention.day for one in dates if one.role in (Role.ISSUE, Role.SEAL)}
        self._issued = certain or {one.mention.day for one in dates if one.role is Role.WEAK}

    @cached_property
    def _undated(self) -> list[str]:
        """The lines without the dates that are explained, or are the day of issue."""
        texts = ["" if of_receipt(text) else text for text in self._lines]
        for one in self._dates:
            mention = one.mention
            if (one.role in EXPLAINED or mention.day in self._issued) and mention.line == mention.end_line:
                end = mention.start + len(mention.text)
                texts[mention.line] = blanked_between(mention.start, end, texts[mention.line])
        return texts

    def _stamped(self, line: int) -> bool:
        """Whether a stamp says over a day alone what it is ("ONTVANGEN"), at whatever height of the page it was put."""
        above = self._neighbours.above(line)
        return above is not None and of_receipt(self._lines[above])

    def _row(self, index: int) -> str:
        return self._neighbours.row_text(index, self._undated)

    @cached_property
    def _alone(self) -> frozenset[int]:
        """The lines that are a paragraph by themselves."""
        return frozenset(one.starts[0][1] for one in self._paragraphs if len(one.starts) == 1)

    def _dated(self, one: RoledDate) -> bool:
        """Whether a date that nothing explains stands with a measure, the name of a court or of a kind of decision."""
        mention, heads_a_row = one.mention, self._heads_a_row(one)
        bounded = BOUND.search(self._lines[mention.line][: mention.start]) is not None
        if (one.role in EXPLAINED and not heads_a_row) or mention.day in self._issued or bounded:
            return False
        tabled = len(self._neighbours.row(mention.line)) >= TABLE_CELLS
        if len(self._row(mention.line).split()) <= ROW_WORDS and (tabled or mention.line in self._alone):
            return heads_a_row or self._dated_row(one)
        if one.role not in DECISION_ROLES:
            return False
        sentence = self._sentence_with(mention.line, mention.start)
        before = self._lines[mention.line][: mention.start]
        told = (
            decides(sentence)
            or bool(COURT.search(sentence) and listed("over_de_houder").search(sentence))
            or bool(OF_JUDGMENT.search(before) and not HIGH_COURT.search(sentence))
        )
        return is_told(sentence) and told

    def _lasts(self, one: RoledDate) -> bool:
        """Whether a date is that until which something lasts that may be a measure."""
        mention = one.mention
        if not (self._after_issue(mention.day) and leads_until(mention.before)):
            return False
        return may_last(
            f"{mention.before} {self._sentence_with(mention.line, mention.start)} {self._row(mention.line)}"
        )

    def _heads_a_row(self, one: RoledDate) -> bool:
        """Whether a date is the first cell of a row of a table with a measure: no label further up says what it is."""
        mention, row = one.mention, self._row(one.mention.line)
        cells = self._neighbours.row(mention.line)
        measured = MEASURE.search(row) is not None
        first = mention.start == 0 and cells[0] == mention.line and len(cells) >= TABLE_CELLS
        return first and measured and is_told(row)

    def _dated_row(self, one: RoledDate) -> bool:
        """Whether the line or row of a date that nothing explains is that of a decision."""
        mention, row = one.mention, self._row(one.mention.line)
        before = self._lines[mention.line][: mention.start].strip()
        begins = bool(self._issued) and NUMBERED.fullmatch(before) is not None
        if one.role in DECISION_ROLES and begins and not self._after_issue(mention.day):
            return True
        if one.role is Role.WEAK and begins and len(row) - len(mention.text) > AROUND:
            return True
        if one.role not in DECISION_ROLES:
            return is_told(row) and decides(row) and bool(self._issued)
        heads = one.role is Role.CONVICTION and len(self._neighbours.row(mention.line)) > 1
        court = COURT.search(row) and not HIGH_COURT.search(row)
        judged = OF_JUDGMENT.search(before) and not HIGH_COURT.search(row)
        return is_told(row) and bool(heads or decides(row) or court or judged)

    def _after_issue(self, day: dt.date | None) -> bool:
        """Whether a day is later than every day of issue, as that of a stamp is: what came after it, none tells."""
        issued = [one for one in self._issued if one is not None]
        return day is not None and bool(issued) and day > max(issued)

    def _sentence_with(self, line: int, start: int) -> str:
        """The sentence of which a place in a line is part."""
        text, begin = self._placed[line]
        before = [m.end() for m in SENTENCES.finditer(text, 0, begin + start)]
        after = SENTENCES.search(text, begin + start)
        return text[before[-1] if before else 0 : after.start() if after else len(text)]

    @cached_property
    def _placed(self) -> dict[int, tuple[str, int]]:
        """Per line the paragraph that it is in, and where it begins there."""
        return {index: (one.flattened, begin) for one in self._paragraphs for begin, index in one.starts}
