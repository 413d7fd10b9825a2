"""A decision that a label, a ticked box, a row of a table or a count on an extract tells, with its value.

All text is flattened (`flattened.flat`); the words stand in `vocabulary/criminal_record/`.
"""

import re
from collections.abc import Sequence
from functools import cached_property

from pipeline.extractors.boxes import BOX, is_empty_box, ticked_answer
from pipeline.extractors.criminal_record.against.dated_signs import DatedSigns
from pipeline.extractors.criminal_record.against.of_paper import is_address, names_service
from pipeline.extractors.criminal_record.against.sign_texts import (
    decides,
    explains,
    heads_decisions,
    holds_figure,
    is_label,
    is_label_of_other,
    is_told,
    may_decide,
    names_decision,
    tells,
)
from pipeline.extractors.criminal_record.against.sign_words import (
    BARE_WORDS,
    CONDITION,
    CONTAINS,
    COUNTED,
    LABEL,
    LABEL_WORDS,
    MEASURE_WORDS,
    MEASURES,
    MERELY_CONTAINS,
    PRICED,
    RESERVATION,
    ROW_WORDS,
    TABLE_CELLS,
    VALUE_WORDS,
    YEAR_OR_MEASURE,
    exists,
    unfavourable,
)
from pipeline.extractors.criminal_record.answers.bare_answers import is_stroke, offers_help
from pipeline.extractors.criminal_record.answers.block import RecordBlock
from pipeline.extractors.criminal_record.answers.columns import HEAD
from pipeline.extractors.criminal_record.answers.contest import AFTER_YEARS
from pipeline.extractors.criminal_record.answers.counts import COUNTS, SOME
from pipeline.extractors.criminal_record.answers.headings import speaks_of_all
from pipeline.extractors.criminal_record.answers.kinds import names_kinds
from pipeline.extractors.criminal_record.issue_date.roles import RoledDate
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank, ends_blank, taken_back
from pipeline.extractors.criminal_record.sentences.prose import SENTENCES, Paragraph
from pipeline.extractors.criminal_record.sentences.rules import is_small_print
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.penalties import COURT
from pipeline.extractors.criminal_record.words.wordlists import listed, opening, unbroken

_TWO_BOXES = 4
"""Cells of a row of a form: two labels, each with its value."""
_NUMBER = re.compile(r"[0-9]+(?:[./\- ][0-9]+)*")
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_NOT_SHOWN = re.compile(
    r"\W*(?:worden niet|niet (?:vermeld|opgenomen|meegedeeld|weergegeven) worden|ne (?:sont|figurent) pas"
    r"|nicht (?:vermerkt|aufgefuhrt|angegeben|eingetragen) werden)(?![a-z])"
)
"""How small print begins that says what no extract shows: "Niet vermeld worden straffen van ten / hoogste"."""


class LabelledSigns(DatedSigns):
    """A page of an extract, and what of it names a decision or measure beside its value."""

    def __init__(
        self, block: RecordBlock, paragraphs: Sequence[Paragraph], dates: Sequence[RoledDate], *, overleaf: bool
    ) -> None:
        """`overleaf`: a page behind this one answers what this one points at; `dates` are those of all pages."""
        super().__init__(block, paragraphs, dates)
        self._overleaf = overleaf

    def _labelled(self, index: int) -> bool:
        """Whether a label that names a decision, or a measure, has a value."""
        text = MERELY_CONTAINS.sub(lambda m: "x".ljust(len(m[0])), self._undated[index])
        goes_on = index not in self._first_lines and not self._block.filled_right(index)
        if goes_on or ends_blank(text) or is_empty_box(text):
            return False
        if index in self._answered or PRICED.fullmatch(self._row(index)) or is_address(text):
            return False
        m = self._of_measures(text) or LABEL.match(text) or COUNTED.match(text)
        label, rest = (m["label"], m["rest"].strip(ORNAMENT)) if m else (text, "")
        if not 0 < len(label.split()) <= LABEL_WORDS or is_small_print(label) or unbroken("wet").search(label):
            return False
        if m is None and (self._ends_sentence(index) or _NOT_SHOWN.match(text)):
            return False
        if not rest and AFTER_YEARS.search(label):
            return False
        strong = decides(label) or (m is not None and m.re is MEASURES) or RESERVATION.fullmatch(label) is not None
        if offers_help(label, rest) or opening("rechtsmiddel").match(label):
            return False
        right = self._block.filled_right(index)
        annexed = rest or (self._lines[right[0]].strip(ORNAMENT) if right else "")
        annex = opening("bijlage").match(label) and not _is_nothing(annexed)
        if annex and not explains(annexed) and names_decision(annexed):
            return True
        if not strong and not (may_decide(label) and (m or len(label.split()) <= BARE_WORDS)):
            return False
        if right and is_label_of_other(self._lines[right[0]]):
            right = []  # "Veroordelingen | Doel", with their values under them
        if m and is_stroke(m["rest"]):
            return False
        if rest:
            named = decides(rest) and len(rest.split()) <= VALUE_WORDS and not listed("neen").search(rest)
            beside = " ".join((rest, *(self._undated[cell] for cell in right)))
            value = rest if BOX.search(rest) is None else beside
            return tells(value, strong=strong or named, overleaf=self._overleaf)
        if right and not heads_decisions(self._lines[right[0]]):
            own = right[:1] if len(right) > 1 and is_label(self._lines[right[1]]) else right[:2]
            return tells(" ".join(self._undated[cell] for cell in own), strong=strong, overleaf=self._overleaf)
        under = self._neighbours.below(index) if m or not names_service(text) else None
        if under is None or len(self._lines[under].split()) > VALUE_WORDS or self._names_other(under):
            return False
        if any(one.line == under and one.none for one in self._block.kinds):
            return False  # the first of a list: "vrijheidsberovende straffen - nihil"
        return tells(self._undated[under], strong=False, overleaf=self._overleaf)

    @cached_property
    def _answered(self) -> frozenset[int]:
        """The lines that are all a label of a kind, answered so that there are none."""
        kinds = self._block.kinds
        some = {one.line for one in kinds if not one.none}
        return frozenset(one.line for one in kinds if one.line not in some and names_kinds(self._lines[one.line]))

    def _of_measures(self, text: str) -> re.Match[str] | None:
        """A label of all measures and its value, where that names one: no sentence of them."""
        m = MEASURES.match(text)
        few = m is not None and len(m["rest"].split()) <= MEASURE_WORDS
        denies = listed("ontkenning", "ontkend", "neen").search(text) is not None
        return m if m and few and decides(m["rest"]) and not denies and not is_small_print(text) else None

    def _ends_sentence(self, index: int) -> bool:
        """Whether a line ends a sentence of which a stamp covers the rest: it begins small and has its point."""
        return self._block.begins_small(index) and self._block.page.lines[index].text.endswith(".")

    def _names_other(self, place: int) -> bool:
        """Whether a line has a label of its own, which tells for itself."""
        return ":" in self._lines[place] and opening("hoelang").match(self._lines[place]) is None

    def _boxed(self, index: int) -> bool:
        """Whether a ticked box says that there is a decision or measure."""
        text = self._lines[index].strip()
        box = BOX.match(text)
        answer = ticked_answer(self._neighbours.row_text(index, self._lines)) or (
            text[box.end() :] if box and box["tick"] and BOX.search(text, box.end()) is None else ""
        )
        answer = MERELY_CONTAINS.sub(" ", answer)
        if not answer or not box or len(answer.split()) > VALUE_WORDS or is_small_print(answer) or ends_blank(answer):
            return False
        return decides(answer) or may_decide(answer)

    def _filled(self, index: int) -> bool:
        """Whether a row of a table that says "nihil" in one cell holds a figure in another: what does not apply."""
        row = self._neighbours.row(index)
        if len(row) < TABLE_CELLS or row[0] != index:
            return False
        cells = [self._undated[cell].strip(ORNAMENT) if not self._of_person(cell) else "" for cell in row]
        return holds_figure(cells[:2] if self._beside_reference(row[0], cells) else cells)

    def _of_person(self, cell: int) -> bool:
        """Whether the head right over a cell is the label of something that is no decision: "NISS", "Adres"."""
        over = self._neighbours.above(cell, reach=HEAD)
        return over is not None and is_label_of_other(self._lines[over])

    def _beside_reference(self, first: int, cells: Sequence[str]) -> bool:
        """Whether it is a row of two boxes of a form: all that is registered with its answer, the paper's reference."""
        if len(cells) != _TWO_BOXES or first not in self._block.headings:
            return False
        label = self._lines[first][: self._block.headings[first]]
        number = listed("referentie").fullmatch(cells[2]) and _NUMBER.fullmatch(cells[3])
        return bool(number) and speaks_of_all(label) and answers_blank(cells[1])

    def _counted(self, index: int) -> bool:
        """Whether a number stands over a caption that counts decisions: it may be its value, whatever stands below."""
        under = self._neighbours.below(index) if SOME.fullmatch(self._lines[index]) else None
        return under is not None and COUNTS.fullmatch(self._lines[under]) is not None

    def _measured(self, index: int) -> bool:
        """Whether a line, that is no piece of a text, names a decision with its year or its measure."""
        if self._block.begins_small(index) or index not in self._alone or not self._block.page.lines[index].words:
            return False
        row = self._row(index)
        told = CONTAINS.search(row) or exists().search(row)
        if (told or (unfavourable().search(row) and not CONDITION.search(row))) and is_told(row):
            return True
        return bool(
            len(row.split()) <= ROW_WORDS
            and decides(row)
            and YEAR_OR_MEASURE.search(row)
            and not listed("hoe_gemeten").search(row)
            and is_told(row)
        )

    @cached_property
    def _first_lines(self) -> frozenset[int]:
        """The lines that do not go on with another."""
        return frozenset(one.starts[0][1] for one in self._paragraphs)


def _is_nothing(rest: str) -> bool:
    """Whether an annex is said to be none, and what follows on its line names no year and no court."""
    first, *others = SENTENCES.split(rest)
    return answers_blank(first) and not any(taken_back(one) or _YEAR.search(one) or COURT.search(one) for one in others)
