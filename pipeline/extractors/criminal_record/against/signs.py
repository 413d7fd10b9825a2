"""Signs of a decision anywhere on an extract: a measure with its value, a decision with its day.

A register holds more than convictions: a suspended pronouncement, an internment, a driving ban, what a foreign court
decided. "No convictions" says nothing of those, so a sign of one contests it. Small print speaks of all of them too,
but names no day, no measure and no person. All text is flattened (`flattened.flat`); the words stand in
`vocabulary/criminal_record/`.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, partial
from itertools import pairwise

from pipeline.extractors.boxes import is_empty_box
from pipeline.extractors.criminal_record.against.between import is_else, says_else
from pipeline.extractors.criminal_record.against.lasting import last_years, may_last
from pipeline.extractors.criminal_record.against.loose_signs import LooseSigns
from pipeline.extractors.criminal_record.against.noted import holds_value
from pipeline.extractors.criminal_record.against.of_paper import asks_particular, is_address, is_left_out, without_paper
from pipeline.extractors.criminal_record.against.pending import is_waiting
from pipeline.extractors.criminal_record.against.pointing import points_back
from pipeline.extractors.criminal_record.against.remarks import speaks_of_case
from pipeline.extractors.criminal_record.against.sentence_tests import OF_TEXTS, is_of_town, leaves_out_years
from pipeline.extractors.criminal_record.against.sign_words import ROW_WORDS
from pipeline.extractors.criminal_record.against.signed import is_signed
from pipeline.extractors.criminal_record.against.unsealed import is_unsealed, needs_hand, needs_seal
from pipeline.extractors.criminal_record.against.void import is_void
from pipeline.extractors.criminal_record.sentences.parents import names_parents
from pipeline.extractors.criminal_record.sentences.prose import SENTENCES, Paragraph
from pipeline.extractors.flattened import blanked, blanked_between, compose
from pipeline.extractors.stamps import stamp_in_pieces
from pipeline.model import Line

_LAST_OF_TOWNS = dt.date(2018, 1, 1)
"""On which the registers of the towns ceased, and since which their extracts are of the central one."""
_LEADER = re.compile(r"(?<=\s)[.…](?:\s?[.…])*\s*$")
"""The last points of those that lead over a gap from a label to its value: they end no sentence."""


class DecisionSigns(LooseSigns):
    """What tells of a decision on a page of an extract."""

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
        yield from self._where(partial(_in_some_sentence, points_back), said)
        printed = [(one, one.flattened) for one in self._paragraphs]
        yield from self._where(partial(_in_some_sentence, is_unsealed), printed)
        asks_hand = partial(_in_some_sentence, needs_hand)
        by_hand = [(one, text) for one, text in printed if asks_hand(text)]
        asking = {line for one, _ in by_hand for _, line in one.starts}
        if by_hand and not is_signed(self._block.page, self._lines, asking):
            yield from self._where(asks_hand, by_hand)
        if any(map(self._is_unfilled, every)):
            texts = [(one, text) for one, text in printed if self._is_text(one)]
            yield from self._where(partial(_in_some_sentence, needs_seal), texts)
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


def _in_some_sentence(test: Callable[[str], bool], text: str) -> bool:
    return any(map(test, SENTENCES.split(text.strip())))


def _lines_of(paragraph: Paragraph, text: str, test: Callable[[str], bool]) -> tuple[int, ...]:
    """The lines of the first sentence of a paragraph that passes a test by itself, else all of them.

    `text` is what is tested of the paragraph, character for character.
    """
    ends = [*(m.end() for m in SENTENCES.finditer(text)), len(text)]
    passing = (piece for piece in pairwise((0, *ends)) if test(text[slice(*piece)]))
    return paragraph.lines(*next(passing, (0, len(text))))
