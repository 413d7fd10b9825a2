"""The answers of an extract about what the register holds: behind its headings, beside them, or alone on a line.

What an answer is worth depends on what it answers. "Geen" under the heading of a part of the register ("veroordelingen
in het buitenland"), or beside the label of something else, says nothing of the register as a whole.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from pipeline.extractors.boxes import BOX, drawn, is_empty_box, ticked_answer, undecided
from pipeline.extractors.criminal_record.answers.bare_answers import denied
from pipeline.extractors.criminal_record.answers.headings import (
    ALL_KINDS,
    COLUMN,
    LABEL_END,
    OTHERS,
    heading_end,
    is_heading,
    is_neutral,
    kinds_of,
    names_some,
    speaks_of_all,
)
from pipeline.extractors.criminal_record.answers.heads_else import heads_else
from pipeline.extractors.criminal_record.answers.kinds import Answered, answered_kinds, none_of_any_kind
from pipeline.extractors.criminal_record.answers.record_lines import RecordLines
from pipeline.extractors.criminal_record.answers.results import resulting
from pipeline.extractors.criminal_record.answers.strokes import Strokes, heads_column
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.sentences.hearsay import is_hearsay
from pipeline.extractors.criminal_record.sentences.impersonal import says_blank
from pipeline.extractors.criminal_record.sentences.introductions import says_what_follows
from pipeline.extractors.criminal_record.sentences.limiting import limits, names_part
from pipeline.extractors.criminal_record.sentences.nothing_said import REGISTER
from pipeline.extractors.criminal_record.sentences.rules import is_small_print
from pipeline.extractors.criminal_record.words.blank import ORNAMENT, alone_on, are_stars, says_nothing
from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.extractors.flattened import begins_large, flat, words_between
from pipeline.model import Line, Page, Word

_BEFORE_LABEL_END = re.compile(r"^[^a-z0-9]*(?P<box>0[1-9]\s(?!-))?(?:[a-z'/\-]+,?\s){0,3}$")
"""A label and its value may stand in one cell, of which the gap between the columns is too narrow to be seen.

The number of a box of the form may stand before it, with its nought, which no count has: "08 VEROORDELINGEN BLANCO";
not behind another cell, of which it is the answer: "Code antwoord   02 veroordelingen".
"""
_BARE = re.compile(r"geen|aucune?|keine|none|0")
"""What is also an ordinary word of a sentence, where no capital shows that it stands by itself."""
_LEADS_ON = frozenset({"zonder", "sans", "ohne"})
"""The same of a preposition, whatever begins its line: "Verurteilungen ohne / Bewährung"."""
QUESTION = re.compile(r"^[^?:]{6,90}[?:]|^[^?:]{6,90}$")
_AMID = re.compile(r"[.;]\s+(?P<label>[a-z][a-z '/\-]{3,60}:)\s*(?P<value>[a-z][a-z ]{2,60})(?=[.;]|\s*$)")

_CENTRED, _CENTRED_REACH = 0.06, 4.0
"""How far from the middle of the page a line by itself may have its own, in widths of the page, and how far under its
label it may stand, in heights of that.
"""
_OVER_TABLE = 2.5
"""Heights within which a heading stands over a table."""
_AROUND = 12
"""How many lines before and behind a label in the reading order are looked at for that line."""
_OF_WHOM = re.compile(
    r"(?:u bent|je bent|(?:(?:de )?betrokkene|(?:de|deze) persoon) (?:is|komt)|l'interessee? (?:n')?est"
    r"|vous (?:n')?etes|sie sind|die person ist)(?![a-z])"
)
"""How a sentence begins that says of somebody whether the register knows him."""


@dataclass(frozen=True, slots=True)
class Value:
    """Words that say that the register is blank, and their page."""

    words: tuple[Word, ...]
    page: Page


class RecordBlock(RecordLines):
    """What the lines of a page answer about the register."""

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """Where the page says that the register is blank: in the block, or alone on a line; not where a box denies."""
        found = (value for value in self._values() if not self._is_left_open(value))
        return tuple(value for value in found if not self._is_of_other(value))

    def line_of(self, word: Word) -> int | None:
        """The first line of the page in which a word stands."""
        return self._lines_of_words.get(word)

    @cached_property
    def _lines_of_words(self) -> dict[Word, int]:
        return {word: at for at, line in reversed(tuple(enumerate(self.page.lines))) for word in line.words}

    def _is_left_open(self, value: Value) -> bool:
        """Whether the last box before a value in its line is empty, or two boxes side by side in its row are ticked."""
        at = self.line_of(value.words[0])
        if at is None:
            return False
        line = self.page.lines[at]
        before = Line(line.words[: line.words.index(value.words[0])]).text
        boxes = list(BOX.finditer(drawn(before.lower(), line.text)))
        row = [bool(box["tick"]) for cell in self.neighbours.row(at) for box in BOX.finditer(self.lines[cell])]
        return any(one and other for one, other in pairwise(row)) or bool(boxes and boxes[-1]["tick"] is None)

    def _is_of_other(self, value: Value) -> bool:
        """Whether a value is alone on its row, and the heading of something else, or its table, stands over it."""
        at = self.line_of(value.words[0])
        if at is None or len(self.neighbours.row(at)) > 1 or alone_on(self.lines[at]) is None:
            return False
        return heads_else(self.page, self.lines, self.neighbours, self.names, at)

    def _values(self) -> Iterator[Value]:
        yield from self._under_headings()
        yield from self._ticked()
        for line in none_of_any_kind(self.kinds):
            yield Value(self._words(line), self.page)
        for index, text in enumerate(self.lines):
            yield from self._introduced(index, text)
            if self.ends_limited(index) or self.lead(index):
                continue
            yield from self._joined(index, text)
            yield from self._denied(index, text)
            yield from self._amid(index, text)
            yield from self._said_twice(index, text)
            if (start := resulting(self.lines, self.neighbours, index)) is not None and not self._taken_back(index):
                yield Value(words_between(self.page.lines[index], start, len(text)), self.page)
            if (words := self._strokes.under_heads(index)) and not self._heads_part(index):
                yield Value(words, self.page)
            pieces = "".join(self.lines[cell] for cell in self._pieces(index))
            stretch = alone_on(pieces + text)
            if stretch and not (self._under_other_label(index) or self._is_of_part(index) or self._taken_back(index)):
                start, end = (max(0, place - len(pieces)) for place in stretch)
                yield Value(words_between(self.page.lines[index], start, end), self.page)

    @cached_property
    def kinds(self) -> tuple[Answered, ...]:
        """The places where the page tells for a kind of court or penalty whether there is anything."""
        return answered_kinds(self.page, self.lines, self.neighbours)

    @cached_property
    def _strokes(self) -> Strokes:
        return Strokes(self.page, self.lines, self.neighbours)

    def _words(self, place: int) -> tuple[Word, ...]:
        """The words of a line but for stars and what is read so badly that it says nothing; all, where none is left."""
        line = self.page.lines[place]
        return tuple(w for w in line.words if not (are_stars(flat(w.text)) or says_nothing(line, w))) or line.words

    def _under_headings(self) -> Iterator[Value]:
        kinds: set[str] = set()
        of_kinds: list[Value] = []
        for index, end in self.headings.items():
            if self.ends_limited(index):
                continue
            label = self._whole_label(index, end)
            if self._speaks_of_all(index, label):
                yield from self._value_after(index, end)
            elif (named := kinds_of(label)) and (found := list(self._value_after(index, end))):
                kinds |= named
                of_kinds += found
        if kinds >= ALL_KINDS:
            yield from of_kinds

    def _joined(self, index: int, text: str) -> Iterator[Value]:
        """The value of a short line that is a label and its value with nothing between them."""
        line = self.page.lines[index]
        if undecided(text) or len(line.words) > 16 or is_small_print(text) or OTHERS.search(text) or is_hearsay(text):
            return
        if self._taken_back(index):
            return
        for m in LABEL_END.finditer(text):
            value, label = text[m.end() :].strip(ORNAMENT), text[: m.end()]
            before = _BEFORE_LABEL_END.match(text[: m.start()])
            if before is None or (before["box"] and self.neighbours.cells_left(index)):
                continue
            if not self._says_none(label, index, value):
                continue
            if (len(line.words) > 8 and not answers_blank(value, bare=False)) or self._goes_on(index, value):
                continue
            words = words_between(line, m.end(), len(text))
            if value in _LEADS_ON and words and not words[0].text[:1].isupper():
                continue
            apart = words and (not _BARE.fullmatch(value) or words[0].text[:1].isupper() or self._is_alone(index))
            if apart and speaks_of_all(label):
                yield Value(words, self.page)
                return

    def _goes_on(self, index: int, value: str) -> bool:
        """Whether a value is the beginning of a sentence that goes on below: "sind keine / Verurteilungen zu Haft"."""
        under = self.neighbours.below(index)
        first = listed("zaak").match(self.lines[under].strip(ORNAMENT)) if under is not None else None
        return first is not None and " " in value and _BARE.fullmatch(value.split()[-1]) is not None

    def _said_twice(self, index: int, text: str) -> Iterator[Value]:
        """A label that denies all, with a word that says the same: "niet gekend in het strafregister: BLANCO"."""
        label, colon, value = text.partition(":")
        if not colon or not answers_blank(label.strip(ORNAMENT), bare=False) or limits(label.replace("niet", " ")):
            return
        right, under = self.filled_right(index), self.neighbours.below(index)
        if value.strip(ORNAMENT):
            place, words = index, words_between(self.page.lines[index], len(label) + 1, len(text))
        elif right or under is not None:
            place = right[0] if right else under or 0
            words, value = self._words(place), self.lines[place]
        else:
            return
        if listed("leeg").fullmatch(value.strip(ORNAMENT)) and not self._taken_back(place):
            yield Value(words, self.page)

    def _introduced(self, index: int, text: str) -> Iterator[Value]:
        """A value behind the colon of a sentence that leads to all that is held: "... luidt als volgt: BLANCO"."""
        lead, value = self._parted(index)
        if not value or not answers_blank(value) or not (self.leads_to_value(index, lead) or says_what_follows(lead)):
            return
        if names_some(lead):
            return
        if self.introduces_all(index, lead) and not self._taken_back(index):
            yield Value(words_between(self.page.lines[index], text.rindex(":") + 1, len(text)), self.page)

    def _amid(self, index: int, text: str) -> Iterator[Value]:
        """A label with its value behind the point or semicolon of something else: "...; veroordelingen: nihil"."""
        for m in _AMID.finditer(text):
            label, value = m["label"], m["value"]
            heads = heading_end(label, "", len(label.split())) == len(label)
            of_all = heads and speaks_of_all(label) and not is_neutral(label)
            if of_all and answers_blank(value) and not self._taken_back(index):
                yield Value(words_between(self.page.lines[index], m.start("value"), m.end("value")), self.page)

    def _ticked(self) -> Iterator[Value]:
        """The ticked one of several boxes, in one line or in lines under one another, that says that there is none."""
        boxes = [(index, BOX.match(text.lstrip())) for index, text in enumerate(self.lines)]
        for index, box in boxes:
            if box is None:
                continue
            text = self.lines[index]
            answer = ticked_answer(text.lstrip())
            if answer is None and box["tick"] and not undecided(text[len(text) - len(text.lstrip()) + box.end() :]):
                around = [other for other, one in boxes if one and other != index and abs(other - index) <= 3]
                if around and all(is_empty_box(self.lines[other]) for other in around):
                    answer = text.lstrip()[box.end() :].strip()
            denied_of_person = answer and REGISTER.search(answer) and answers_blank(answer, bare=False)
            if answer and (says_blank(answer) or alone_on(answer) or denied_of_person) and not self._taken_back(index):
                yield Value(self._words(index), self.page)

    def _is_of_part(self, index: int) -> bool:
        """Whether a line stands under the heading of a part, or in a table that does."""
        over = self.neighbours.above(index)
        tabled = over is not None and COLUMN.match(self.lines[over]) and self._heads_part(self.neighbours.row(over)[0])
        return self._under_part(index) or bool(tabled)

    def _heads_part(self, index: int) -> bool:
        """Whether the heads of a table, of which `index` is the first, stand under a heading of a part: "Verkeer"."""
        over = self.neighbours.above(index, reach=_OVER_TABLE)
        text = "" if over is None else self.lines[over]
        return self._under_part(index) or (bool(text) and ":" not in text[:-1] and (limits(text) or names_part(text)))

    def _is_alone(self, index: int) -> bool:
        """Whether neither the line above a line goes on in it nor it in the one below, as sentences do."""
        above, below = self.neighbours.above(index), self.neighbours.below(index)
        ends = above is None or len(self.page.lines[above].words) <= 6 or self.lines[above].endswith((".", ":"))
        starts = below is None or not self.begins_small(below)
        return ends and starts and begins_large(self.page.lines[index])

    def _denied(self, index: int, text: str) -> Iterator[Value]:
        """What denies a question about convictions: "neen" or the ticked box behind it, beside it or under it."""
        for place, words, answer in self._replies(index, text):
            question = QUESTION.match(text)
            if question and denied(question[0], answer) and not self._taken_back(place):
                yield Value(words, self.page)

    def _replies(self, index: int, text: str) -> Iterator[tuple[int, tuple[Word, ...], str]]:
        """What may answer a line that asks: its place, its words and what it says."""
        m = QUESTION.match(text)
        if m is None or not self.page.lines[index].words:
            return
        rest = text[m.end() :].strip(ORNAMENT)
        right = self.neighbours.cells_right(index)
        if rest:
            together = " ".join((rest, *(self.lines[cell] for cell in right))) if BOX.match(rest) else rest
            yield index, words_between(self.page.lines[index], m.end(), len(text)), ticked_answer(together) or rest
        elif right:
            together = " ".join(self.lines[cell] for cell in right)
            answer = ticked_answer(together) or self.lines[right[0]].strip(ORNAMENT)
            yield right[0], self.page.lines[right[0]].words, answer
        elif (under := self.neighbours.below(index)) is not None and not self.neighbours.cells_left(under):
            yield (
                under,
                self.page.lines[under].words,
                (ticked_answer(self.lines[under]) or self.lines[under]).strip(ORNAMENT),
            )

    def _value_after(self, index: int, end: int) -> Iterator[Value]:
        label, rest = self._whole_label(index, end), self.lines[index][end:].strip(ORNAMENT)
        if is_empty_box(self.lines[index]):
            return
        if BOX.match(rest):
            rest = " ".join((rest, *(self.lines[cell] for cell in self.neighbours.cells_right(index))))
        if rest:
            if self._answers(label, index, rest):
                yield Value(words_between(self.page.lines[index], end, len(self.lines[index])), self.page)
            return
        if words := self._strokes.behind(index, end):
            yield Value(words, self.page)
        row, right = self.neighbours.row(index), self.filled_right(index)
        under = self.neighbours.below(index, reach=4.0)
        below = [line for line in range(index + 1, min(index + 8, len(self.lines))) if line not in row]
        beside = right[: 2 if right and right[0] in self.headings else 1]
        centred = {cell for line in self._wrapped(index, end) for cell in self.filled_right(line)[:1]}
        for place in (*beside, *(() if under is None or under in below[:1] else (under,)), *sorted(centred)):
            if self._answers(label, place, self.lines[place].strip(ORNAMENT)):
                yield Value(self._words(place), self.page)
        if not right and under is None and (place := self._centred_below(index)) is not None:
            below = [place, *(line for line in below if line != place)]
            if self._answers(label, place, self.lines[place].strip(ORNAMENT)):
                yield Value(self._words(place), self.page)
        yield from self._listed_below(index, label, below)

    def _centred_below(self, index: int) -> int | None:
        """The line right under a label that leads on with a colon, where it stands by itself amid the page."""
        label = self.page.lines[index].box
        if not self.lines[index].rstrip().endswith(":"):
            return None
        around = range(max(0, index - _AROUND), min(index + _AROUND, len(self.lines)))
        lines = [(self.page.lines[place], place) for place in around]
        under = [(line.box.middle, place) for line, place in lines if line.words and line.box.middle > label.y1]
        middle, place = min(under, default=(1.0, None))
        if place is None or middle - label.y1 > _CENTRED_REACH * label.height or len(self.neighbours.row(place)) > 1:
            return None
        box = self.page.lines[place].box
        return place if abs((box.x0 + box.x1) / 2 - 0.5) <= _CENTRED else None

    def _listed_below(self, index: int, label: str, below: Sequence[int]) -> Iterator[Value]:
        """The values under a heading, behind other headings and, where it is a sentence, behind the rest of that."""
        announced = not is_heading(self.lines[index]) or len(self.page.lines[index].words) > 5
        passed = False
        for place in below:
            text = self.lines[place].strip(ORNAMENT)
            if self._answers(label, place, text) and not (passed and not answers_blank(text, bare=False)):
                yield Value(self._words(place), self.page)
            if text and not self._heads_column(place):
                if not announced or self.lines[place].endswith(":"):
                    break
                passed = True

    def _answers(self, label: str, place: int, text: str) -> bool:
        """Whether a value, all that a line says or the end of one, means blank and nothing under it takes that back."""
        lead = self.lead(place)
        if lead and not self.introduces_all(place, lead):
            return False  # it counts with its own sentence: "waarin voor zedenfeiten voorkomt: NIETS"
        return self._says_none(label, place, text) and not self._taken_back(place)

    def _says_none(self, label: str, place: int, text: str) -> bool:
        """Whether `text` behind `label` is a blank answer."""
        if "?" in label and answers_blank(label, bare=False):
            return False
        row = [label, *(self.lines[cell] for cell in (*self.neighbours.row(place), max(0, place - 1)))]
        of_register = any("strafregister" in one or "casier" in one for one in row)
        of_register = of_register or (is_neutral(label) and _OF_WHOM.match(text) is not None)
        explicit = _OF_WHOM.match(text) or REGISTER.search(text)
        if not explicit and listed("uitkomst").search(f"{label} {text}"):
            of_register = False  # it is what was found that is not known, or not yet
        return answers_blank(ticked_answer(text) or text, bare=not is_neutral(label)) or (
            of_register and answers_blank(f"strafregister {text}")
        )

    def _heads_column(self, place: int) -> bool:
        return heads_column(self.lines, self.neighbours, place)
