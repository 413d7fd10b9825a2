"""Signs of a decision anywhere on an extract: a measure with its value, a decision with its day.

A register holds more than convictions: a suspended pronouncement, an internment, a driving ban, what a foreign court
decided. "No convictions" says nothing of those, so a sign of one contests it. Small print speaks of all of them too,
but names no day, no measure and no person. All text is flattened (`flattened.flat`); the words stand in
`vocabulary/criminal_record/`.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, partial
from itertools import pairwise

from pipeline.extractors.boxes import BOX, is_empty_box, ticked_answer
from pipeline.extractors.criminal_record.against.between import is_else, says_else
from pipeline.extractors.criminal_record.against.dated_signs import DatedSigns
from pipeline.extractors.criminal_record.against.lasting import last_years, may_last
from pipeline.extractors.criminal_record.against.noted import holds_value
from pipeline.extractors.criminal_record.against.of_paper import (
    asks_particular,
    is_address,
    is_left_out,
    names_service,
    without_paper,
)
from pipeline.extractors.criminal_record.against.pending import is_waiting
from pipeline.extractors.criminal_record.against.pointing import points_back
from pipeline.extractors.criminal_record.against.remarks import speaks_of_case
from pipeline.extractors.criminal_record.against.scraps import MOST_OF_SCRAP, is_scrap
from pipeline.extractors.criminal_record.against.sentence_tests import OF_TEXTS, is_of_town, leaves_out_years
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
from pipeline.extractors.criminal_record.against.signed import is_signed
from pipeline.extractors.criminal_record.against.unsealed import (
    is_missing,
    is_place_of_seal,
    is_unsealed,
    needs_hand,
    needs_seal,
)
from pipeline.extractors.criminal_record.against.void import is_void
from pipeline.extractors.criminal_record.answers.bare_answers import is_stroke, offers_help
from pipeline.extractors.criminal_record.answers.block import RecordBlock
from pipeline.extractors.criminal_record.answers.columns import HEAD
from pipeline.extractors.criminal_record.answers.contest import AFTER_YEARS
from pipeline.extractors.criminal_record.answers.counts import COUNTS, SOME
from pipeline.extractors.criminal_record.answers.headings import speaks_of_all
from pipeline.extractors.criminal_record.answers.kinds import names_kinds
from pipeline.extractors.criminal_record.issue_date.roles import RoledDate
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank, ends_blank, taken_back
from pipeline.extractors.criminal_record.sentences.parents import names_parents
from pipeline.extractors.criminal_record.sentences.prose import SENTENCES, Paragraph
from pipeline.extractors.criminal_record.sentences.rules import is_small_print
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.penalties import COURT
from pipeline.extractors.criminal_record.words.wordlists import listed, opening, unbroken
from pipeline.extractors.flattened import blanked, blanked_between, compose, flat
from pipeline.extractors.stamps import stamp_in_pieces
from pipeline.model import Line

_LAST_OF_TOWNS = dt.date(2018, 1, 1)
"""On which the registers of the towns ceased, and since which their extracts are of the central one."""
_TWO_BOXES = 4
"""Cells of a row of a form: two labels, each with its value."""
_SEAL_WORDS = 5
"""Words of what stands in the place of a seal: a name, an office, "(cachet)"; what is longer is a sentence."""
_PLACE_OF_SEAL = 5.0
"""Heights within which what is said of a seal stands under its label."""
_NUMBER = re.compile(r"[0-9]+(?:[./\- ][0-9]+)*")
_LEADER = re.compile(r"(?<=\s)[.…](?:\s?[.…])*\s*$")
"""The last points of those that lead over a gap from a label to its value: they end no sentence."""
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
_NOT_SHOWN = re.compile(
    r"\W*(?:worden niet|niet (?:vermeld|opgenomen|meegedeeld|weergegeven) worden|ne (?:sont|figurent) pas"
    r"|nicht (?:vermerkt|aufgefuhrt|angegeben|eingetragen) werden)(?![a-z])"
)
"""How small print begins that says what no extract shows: "Niet vermeld worden straffen van ten / hoogste"."""


def _is_nothing(rest: str) -> bool:
    """Whether an annex is said to be none, and what follows on its line names no year and no court."""
    first, *others = SENTENCES.split(rest)
    return answers_blank(first) and not any(taken_back(one) or _YEAR.search(one) or COURT.search(one) for one in others)


def _points_back(text: str) -> bool:
    return any(map(points_back, SENTENCES.split(text.strip())))


def _says_unsealed(text: str) -> bool:
    return any(map(is_unsealed, SENTENCES.split(text.strip())))


def _needs_seal(text: str) -> bool:
    return any(map(needs_seal, SENTENCES.split(text.strip())))


def _needs_hand(text: str) -> bool:
    return any(map(needs_hand, SENTENCES.split(text.strip())))


def _lines_of(paragraph: Paragraph, text: str, test: Callable[[str], bool]) -> tuple[int, ...]:
    """The lines of the first sentence of a paragraph that passes a test by itself, else all of them.

    `text` is what is tested of the paragraph, character for character.
    """
    ends = [*(m.end() for m in SENTENCES.finditer(text)), len(text)]
    passing = (piece for piece in pairwise((0, *ends)) if test(text[slice(*piece)]))
    return paragraph.lines(*next(passing, (0, len(text))))


class DecisionSigns(DatedSigns):
    """What tells of a decision on a page of an extract."""

    def __init__(
        self, block: RecordBlock, paragraphs: Sequence[Paragraph], dates: Sequence[RoledDate], *, overleaf: bool
    ) -> None:
        """`overleaf`: a page behind this one answers what this one points at; `dates` are those of all pages."""
        super().__init__(block, paragraphs, dates)
        self._overleaf = overleaf

    def first(self) -> tuple[int, ...] | None:
        """The lines of the first thing on the page that tells of a decision; None where nothing does."""
        return next(self._found(), None)

    def _found(self) -> Iterator[tuple[int, ...]]:
        every = range(len(self._lines))
        tests = (self._labelled, self._boxed, self._filled, self._measured, self._counted, self._unsealed)
        yield from ((index,) for index in every for test in tests if test(index))
        yield from ((one.mention.line,) for one in self._dates if self._dated(one) or self._lasts(one))
        said = [(one, self._said(one)) for one in self._paragraphs]
        yield from self._where(self._lasts_for_years, said)
        yield from ((at,) for at in every if holds_value(self._lines[at]) or holds_value(self._row(at)))
        yield from ((at,) for at in every if is_waiting(self._row(at)))
        yield from ((at,) for at in every if self._scrap(at))
        for test in OF_TEXTS:
            yield from self._where(test, said)
        for begins in (True, False):
            some = ((one, text) for one, text in said if one.text[:1].islower() is not begins)
            yield from self._where(partial(speaks_of_case, begins=begins), some)
        if self._after_town_registers:
            yield from self._where(is_of_town, said)
        yield from (_lines_of(one, one.flattened, is_else) for one in self._between if says_else(one))
        yield from self._where(_points_back, said)
        printed = [(one, one.flattened) for one in self._paragraphs]
        yield from self._where(_says_unsealed, printed)
        by_hand = [(one, text) for one, text in printed if _needs_hand(text)]
        asking = {line for one, _ in by_hand for _, line in one.starts}
        if by_hand and not is_signed(self._block.page, self._lines, asking):
            yield from self._where(_needs_hand, by_hand)
        if any(map(self._is_unfilled, every)):
            yield from self._where(_needs_seal, [(one, text) for one, text in printed if self._is_text(one)])
        yield from self._where(partial(leaves_out_years, before=self._year), said)
        short = (at for at, line in enumerate(self._block.page.lines) if len(line.words) <= ROW_WORDS)
        yield from ((at,) for at in short if is_void(compose(self._block.page.lines[at].text)))
        stamped = (self._block.line_of(word) for word in stamp_in_pieces(self._block.page))
        if places := tuple(dict.fromkeys(at for at in stamped if at is not None)):
            yield places

    @staticmethod
    def _where(test: Callable[[str], bool], said: Iterable[tuple[Paragraph, str]]) -> Iterator[tuple[int, ...]]:
        """The lines of each paragraph that passes the test: those of the one sentence that does, if one does."""
        return (_lines_of(one, text, test) for one, text in said if test(text))

    def _said(self, paragraph: Paragraph) -> str:
        """What a paragraph says of anything but the paper, and of no address, empty box or particular left out."""
        text = paragraph.flattened
        ends = [*(begin for begin, _ in paragraph.starts[1:]), len(text)]
        for (begin, line), end in zip(paragraph.starts, ends, strict=True):
            shown = compose(self._block.page.lines[line].text)
            if self._block.filled_right(line):
                text = text[:begin] + blanked(_LEADER, text[begin:end]) + text[end:]
            beside = is_address(self._lines[line]) or is_empty_box(self._lines[line]) or names_parents(shown)
            if beside or self._is_left_out(line):
                text = blanked_between(begin, end, text)
        return without_paper(text)

    def _is_left_out(self, cell: int) -> bool:
        """Whether a cell says beside the label of a particular of the holder that it is not shown."""
        left = self._neighbours.cells_left(cell)
        return bool(left) and asks_particular(self._lines[left[-1]]) and is_left_out(self._lines[cell])

    def _is_text(self, paragraph: Paragraph) -> bool:
        """Whether a paragraph is of a text layer, and no picture of a paper that somebody may have signed."""
        words = (word for _, line in paragraph.starts for word in self._block.page.lines[line].words)
        return all(word.confidence >= 1.0 for word in words)

    @property
    def _between(self) -> list[Paragraph]:
        """The paragraphs between the last value that says that the register is blank and the day of issue under it."""
        page = self._block.page
        ends = [Line(one.words).box.y1 for one in self._block.values if one.words]
        issued = [page.lines[one.mention.line] for one in self._dates if one.mention.day in self._issued]
        below = [line.box.y0 for line in issued if ends and line.words and line.box.y0 >= max(ends)]
        if not below:
            return []
        first = [(one, page.lines[one.starts[0][1]]) for one in self._paragraphs]
        return [one for one, line in first if line.words and max(ends) <= line.box.y0 and line.box.y1 <= min(below)]

    @cached_property
    def _after_town_registers(self) -> bool:
        """Whether it was issued, as far as is known, when the central register was the only one left."""
        return not any(day and day < _LAST_OF_TOWNS for day in self._issued)

    def _lasts_for_years(self, text: str) -> bool:
        """Whether a sentence names a year, after that of the issue, until which something lasts."""
        issued = max((day.year for day in self._issued if day), default=dt.date.max.year)
        return any(year > issued and may_last(one) for one in SENTENCES.split(text) for year in last_years(one))

    @cached_property
    def _year(self) -> int:
        """The year of its issue, as far as known; else one after all."""
        return min((day.year for day in self._issued if day), default=dt.date.max.year)

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

    @cached_property
    def _first_lines(self) -> frozenset[int]:
        """The lines that do not go on with another."""
        return frozenset(one.starts[0][1] for one in self._paragraphs)
