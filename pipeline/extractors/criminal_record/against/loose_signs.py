"""What stands on an extract by itself: a scrap that names a case, and a place of a seal or signature left empty.

All text is flattened (`flattened.flat`).
"""

from functools import cached_property

from pipeline.extractors.criminal_record.against.labelled_signs import LabelledSigns
from pipeline.extractors.criminal_record.against.scraps import MOST_OF_SCRAP, is_scrap
from pipeline.extractors.criminal_record.against.sign_texts import heads_decisions, is_label_of_other
from pipeline.extractors.criminal_record.against.unsealed import is_missing, is_place_of_seal
from pipeline.extractors.criminal_record.answers.bare_answers import is_stroke
from pipeline.extractors.criminal_record.answers.columns import HEAD
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank, ends_blank
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.flattened import flat
from pipeline.model import Line

_SEAL_WORDS = 5
"""Words of what stands in the place of a seal: a name, an office, "(cachet)"; what is longer is a sentence."""
_PLACE_OF_SEAL = 5.0
"""Heights within which what is said of a seal stands under its label."""


class LooseSigns(LabelledSigns):
    """A page of an extract, and what of it tells of a case or of a missing seal without a label of decisions."""

    def _scrap(self, index: int) -> bool:
        """Whether a line, or what stands in it behind an answer, names a case and says no more.

        Not the head of a column or the label of an answer, what is told of the holder, or a piece of a text.
        """
        if self._goes_on_long(index) or self._heads_answer(index) or self._of_person(index):
            return False
        left = self._neighbours.cells_left(index)
        if left and is_label_of_other(self._lines[left[-1]]):
            return False
        return is_scrap(self._behind_answer.get(index, self._lines[index]))

    @cached_property
    def _behind_answer(self) -> dict[int, str]:
        """What stands behind an answer in its line, per line that has one."""
        found: dict[int, str] = {}
        for one in self._block.values:
            at = self._block.line_of(one.words[-1]) if one.words else None
            if at is not None:
                words = self._block.page.lines[at].words
                found[at] = flat(Line(words[words.index(one.words[-1]) + 1 :]).text)
        return found

    def _goes_on_long(self, index: int) -> bool:
        """Whether a line is a piece of a text: it goes on with one above it, or goes on below at length."""
        if index in self._behind_answer:
            return False
        text, begin = self._placed[index]
        above = self._neighbours.above(index)
        goes_on = index not in self._first_lines and not (above is not None and ends_blank(self._lines[above]))
        return goes_on or len(text[begin:].split()) > 2 * MOST_OF_SCRAP

    def _heads_answer(self, index: int) -> bool:
        """Whether a line is the head of a column or a label with an answer, or with nothing, beside or under it."""
        row = self._neighbours.row(index)
        if len(row) > 1 and all(heads_decisions(self._lines[cell]) for cell in row):
            return True
        right, under = self._block.filled_right(index)[:1], self._neighbours.below(index, reach=HEAD)
        near = (*right, *(() if under is None else (under,)))
        return any(is_stroke(self._lines[one]) or answers_blank(self._lines[one].strip(ORNAMENT)) for one in near)

    def _unsealed(self, index: int) -> bool:
        """Whether a line says that the seal or signature is missing of which it is the place, or its label has it."""
        label, colon, value = self._lines[index].partition(":")
        if colon and value.strip():
            return is_place_of_seal(label) and is_missing(value)
        if not is_place_of_seal(label):
            return False
        beside = self._block.filled_right(index)[:1]
        under = self._neighbours.below(index, reach=_PLACE_OF_SEAL)
        return any(is_missing(self._lines[one]) for one in (*beside, *(() if under is None else (under,))))

    def _is_unfilled(self, index: int) -> bool:
        """Whether a line is the label of a seal or signature with nothing in its place but dots."""
        label, colon, value = self._lines[index].partition(":")
        if not colon or value.strip(ORNAMENT) or not is_place_of_seal(label):
            return False
        under = self._neighbours.below(index, reach=_PLACE_OF_SEAL)
        near = (*self._block.filled_right(index)[:1], *(() if under is None else (under,)))
        told = [self._lines[one] for one in near if self._lines[one].strip(ORNAMENT)]
        return all(":" in one or len(one.split()) > _SEAL_WORDS for one in told)
