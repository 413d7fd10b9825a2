"""What an extract says against its being blank: another answer, a count, a cross, a pointer elsewhere."""

import re
from collections.abc import Iterator
from functools import cached_property

from pipeline.extractors.boxes import BOX, is_empty_box, ticked_answer
from pipeline.extractors.criminal_record.answers.bare_answers import denied, is_stroke, offers_help
from pipeline.extractors.criminal_record.answers.block import QUESTION, RecordBlock, Value
from pipeline.extractors.criminal_record.answers.counts import COUNT, DETAIL, NOUGHT, TOTAL, UNDER_HEADING
from pipeline.extractors.criminal_record.answers.headings import heads_table, speaks_of_all
from pipeline.extractors.criminal_record.answers.kinds import none_of_any_kind, some_of_a_kind
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank, ends_blank
from pipeline.extractors.criminal_record.sentences.limiting import is_harmless
from pipeline.extractors.criminal_record.sentences.nothing_said import REGISTER
from pipeline.extractors.criminal_record.sentences.rules import is_small_print
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.penalties import COURT, SENTENCE
from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.extractors.flattened import blanked, compose, words_between

_NUMBER = re.compile(r"(?<![0-9.])[0-9]{1,2}(?![0-9.])")
"""How many there are, or the number of an annex."""
_CITES = re.compile(r"(?:bedoeld in|vermeld in|vise\w* (?:a |par )|im sinne)[^:]{0,20}art[^:]*$")
"""The rest of a sentence of small print on what an article names."""
_OF_CONVICTIONS = re.compile(r"veroordeling|ontzetting|internering|condamnation|decheance|verurteilung|eintragung")
_COUNTED = (
    r"(?P<noun>(?:veroordeling|vermelding|melding|inschrijving|beslissing|antecedent|condamnation|mention|inscription"
    r"|decision|verurteilung|eintragung|eintrag|entscheidung|vorstrafe|conviction|entry|entrie)(?:en|e|s)?)(?:\(\w+\))?"
)
_COUNTS = re.compile(rf"(?<![a-z0-9.,/])[1-9][0-9]?\s{_COUNTED}[.,]?\s*$")
"""How many there are, at the end of a line."""
_COUNTS_FIRST = re.compile(
    r"(?:^|[^:]*:)\W*(?:[1-9][0-9]?|een|twee|drie|vier|vijf|une?|deux|trois|quatre|eine|zwei|drei|vier|one|two|three|four)"
    rf"\s(?:[a-z]+\s)?{_COUNTED}(?![a-z])"
)
"""The same in a cell, where something may stand around it: "1 beslissing te melden"."""
_AFTER_DAY = re.compile(
    r"(?<![a-z])(?:na|vanaf|voor|posterieure?s? au|anterieure?s? au|apres le|avant le"
    r"|nach dem|vor dem|seit dem|after|before)"
    r" [0-9]{1,2}[./\-][0-9]{1,2}[./\-][0-9]{4}"
)
"""A day that bounds what small print speaks of, and counts nothing."""
_PIECES = re.compile(r"[/|]|(?<![a-z])(?:of|ou|oder|or)(?![a-z])|[:]")
"""Between answers of which one is to be struck out."""
_NOTE_MARK = re.compile(r"\W*(?:\(?[0-9*]{1,2}\)?|[¹²³])\W*$")
_NOT_BLANK = re.compile(
    r"(?:niet[ -]?|non[ -]?|pas |nicht[ -]?|not )(?:blanco|blank|vierge|leer|nihil|onbesproken|neant|empty|clear)"
)
_OTHER_ANSWER = re.compile(
    r"(?:de |het |les |le |la |die |the )?(?:volgenden?|suivante?s?|folgenden?|following)|wel|ja|oui|yes|als volgt"
    r"|comme suit|wie folgt|as follows"
)
"""What stands as the other of two answers."""
AFTER_YEARS = re.compile(
    r"(?<![a-z])(?:behalve|behoudens|uitgezonderd|sauf|hormis|ausser|except)(?: [a-z]+){0,3}?"
    r" (?:na|apres|nach|after) (?:drie|3|trois|drei|three) (?:jaar|jaren|ans|jahren|years)(?![a-z])"
)
"""What the law leaves out of any extract: "behalve na drie jaar"; a heading with it heads an explanation."""
_MOST_OF_COUNT = 6
"""Words of such a cell."""
_CROSS = re.compile(r"[xv✓✔☒☑]")
_LEADING, _WORDS_OF_NOTE = 0.9, 8
"""Heights between two lines of a note, and the words that it has at least."""
_ENTRY_WORDS = 14
"""Words of the line or cell of an entry."""
_OF_REGISTER = re.compile(rf"{REGISTER.pattern}|{_OF_CONVICTIONS.pattern}")
_SEE = r"\W*(?:zie|voir|siehe|see)(?![a-z])"
_POINTS = re.compile(_SEE)
_ANYWHERE = re.compile(rf"(?<![a-z]){_SEE}")
OVERLEAF = re.compile(
    rf"{_SEE}\s(?:de\s|het\s|la\s|le\s|die\s|the\s|au\s)?(?:volgende\s|nachste\s|next\s)?"
    r"(?:blad|bladzijde|pagina|keerzijde|ommezijde|achterzijde|verso|page|feuillet|blatt|seite|ruckseite)"
    r"(?:\ssuivante)?(?:\s[0-9]{1,2})?\W*"
)
"""Where the answer stands on a page behind this one."""


class ContestedBlock(RecordBlock):
    """A page of an extract, with what contests that the register is blank."""

    def counts(self) -> Iterator[tuple[int, Value]]:
        """The number of convictions, where it is printed."""
        for index, text in enumerate(self.lines):
            line = self.page.lines[index]
            if m := COUNT.search(text):
                of_all = m["which"] is None or is_harmless(m["which"])
                if int(m["number"]) or (of_all and answers_blank(text[m.start("number") :])):
                    yield int(m["number"]), Value(words_between(line, m.start(), m.end()), self.page)
            elif (m := NOUGHT.search(text)) and speaks_of_all(text[: m.start(1)]):
                yield 0, Value(words_between(line, m.start(), m.end()), self.page)
            elif TOTAL.fullmatch(text) and not self._under_part(self._first_under(index)):
                yield 0, Value(line.words, self.page)
            elif (number := self._counted_under_heading(index)) is not None:
                yield number, Value(line.words, self.page)

    def _first_under(self, index: int) -> int:
        """The first of the lines that stand over one another up to a line, those between having only strokes."""
        over = self.neighbours.above(index)
        while over is not None and not self.lines[over].strip(ORNAMENT):
            index, over = over, self.neighbours.above(over)
        return index

    def _counted_under_heading(self, index: int) -> int | None:
        """How many there are by a line or row right under a heading of all: "Aantal: 0", "Detail: niets te vermelden".

        None where it is no such line, or the detail under a nought says something.
        """
        m, over = UNDER_HEADING.fullmatch(self.lines[index]), self.neighbours.above(index)
        if m is None or over not in self.headings or self.lines[over][self.headings[over] :].strip(ORNAMENT):
            return None
        if not speaks_of_all(self.lines[over][: self.headings[over]]):
            return None
        right = [self.lines[cell].strip(ORNAMENT) for cell in self.filled_right(index)]
        value = m["number"] or (right[0] if len(right) == 1 else "")
        if not value.isdigit():
            return None
        under = self.neighbours.below(index)
        detail = DETAIL.fullmatch(self.lines[under]) if under is not None else None
        told = (
            []
            if detail is None or under is None
            else [detail["value"], *map(self.lines.__getitem__, self.filled_right(under))]
        )
        said = " ".join(told).strip(ORNAMENT)
        elsewhere = under is not None and _ANYWHERE.search(self.lines[under]) is not None
        return None if value == "0" and (elsewhere or (said and not answers_blank(said))) else int(value)

    def contesting(self, *, answered_overleaf: bool = False) -> int | None:
        """The line that says of convictions something else than that there are none; None where none does.

        A heading that points at a later page contests nothing where that page gives the answer: `answered_overleaf`.
        """
        turned = {index for index in self.headings if answered_overleaf and self._turns_over(index)}
        turned |= set(none_of_any_kind(self.kinds))
        for index, end in self.headings.items():
            if index in turned or is_empty_box(self.lines[index]):
                continue
            label, rest = self.lines[index][:end], self.lines[index][end:].strip(ORNAMENT)
            stated = len(self.page.lines[index].words) <= 12 and rest and not self._says_none(label, index, rest)
            contests = stated and _OF_CONVICTIONS.search(label) and not _OF_CONVICTIONS.search(rest)
            helps = offers_help(label, rest)
            if contests and not helps and not denied(label, ticked_answer(rest) or rest):
                return index
        tests = (
            self._affirmed,
            self._counts_some,
            self._points_elsewhere,
            self._heads_entry,
            self._ticked_too,
            self._offers_choice,
        )
        others = (index for index in range(len(self.lines)) if index not in turned and any(t(index) for t in tests))
        some = some_of_a_kind(self.kinds)
        return next(others, None) if some is None else some.line

    def _heads_entry(self, index: int) -> bool:
        """Whether the first thing under, or beside, a heading about convictions is a line with a court or a measure."""
        end = self.headings.get(index)
        text = self.lines[index]
        if AFTER_YEARS.search(text):
            return False  # "Alle veroordelingen, behalve na drie jaar: gevangenisstraffen tot 6 maanden"
        if end is None or text[end:].strip(ORNAMENT) or not _OF_CONVICTIONS.search(text) or answers_blank(text):
            return False
        right, under = self.filled_right(index), self.neighbours.below(index)
        place = right[0] if right else under
        if place is None or self._heads_column(place):
            return False
        text, beside = self.lines[place], self.filled_right(place)
        told = (COURT.search(text) or SENTENCE.search(text)) and not heads_table(text)
        row = len(text.split()) <= _ENTRY_WORDS and not text.rstrip(ORNAMENT).endswith(".")
        if not told or not row or is_small_print(text) or ends_blank(text):
            return False
        return not any(ends_blank(self.lines[cell]) or is_stroke(self.lines[cell]) for cell in beside)

    def _ticked_too(self, index: int) -> bool:
        """Whether a ticked box says "niet blanco", or of the register what one beside it says the opposite of."""
        text = self.lines[index].lstrip()
        box = BOX.match(text)
        if box is None or not box["tick"] or BOX.search(text, box.end()):
            return False
        if _NOT_BLANK.match(text[box.end() :].strip(ORNAMENT)):
            return True
        if not _OF_REGISTER.search(text):
            return False
        near = [self.lines[place].lstrip() for place in (index - 1, index + 1) if 0 <= place < len(self.lines)]
        others = [other[m.end() :].strip() for other in near if (m := BOX.match(other)) and m["tick"]]
        said = answers_blank(text[box.end() :].strip())
        return not said and any(answers_blank(other) for other in others)

    def _offers_choice(self, index: int) -> bool:
        """Whether a line or cell is the answer that something is registered, beside which the other may be struck out.

        A stroke of a pen is no text, so which of the two holds cannot be known. Boxes tell by themselves.
        """
        text, cells = self.lines[index], self.neighbours.row(index)
        if any(BOX.search(self.lines[cell]) for cell in cells):
            return False
        said = [_NOTE_MARK.sub("", piece.strip(ORNAMENT)).strip(ORNAMENT) for piece in _PIECES.split(text)]
        if any(map(_NOT_BLANK.fullmatch, said)):
            return True
        return self._strikes_out and any(map(_OTHER_ANSWER.fullmatch, said))

    @cached_property
    def _strikes_out(self) -> bool:
        """Whether the page says that of some answers one is to be struck out."""
        return any(listed("te_schrappen").search(text) for text in self.lines)

    def _turns_over(self, index: int) -> bool:
        """Whether a heading, what stands beside it or what stands under it is all a pointer at another page."""
        rest, under = self.lines[index][self.headings[index] :], self.neighbours.below(index)
        beside = [self.lines[cell] for cell in self.neighbours.cells_right(index)]
        places = beside or ([rest] if rest.strip(ORNAMENT) else [self.lines[under]] if under is not None else [])
        return bool(places) and all(OVERLEAF.fullmatch(place) for place in places)

    def _affirmed(self, index: int) -> bool:
        """Whether a question about convictions is answered so that there are some."""
        text = self.lines[index]
        asked = QUESTION.match(text)
        return asked is not None and any(
            denied(asked[0], answer) is False for _, _, answer in self._replies(index, text)
        )

    def _counts_some(self, index: int) -> bool:
        """Whether a line counts convictions, or a heading points at them below or has a cross beside it."""
        text, printed = self.lines[index], compose(self.page.lines[index].text)
        first = len(text.split()) <= _MOST_OF_COUNT and not is_small_print(text) and not ends_blank(text)
        counted = _COUNTS.search(text) or (_COUNTS_FIRST.match(text) if first else None)
        if counted and not printed[counted.start("noun") :][:1].isupper():
            return True
        if index not in self.headings or not _OF_CONVICTIONS.search(text) or answers_blank(text):
            return False
        right, under = self.neighbours.cells_right(index), self.neighbours.below(index)
        crossed = any(_CROSS.fullmatch(self.lines[cell].strip()) for cell in right)
        return crossed or (under is not None and _POINTS.match(self.lines[under]) is not None)

    def _begins_note(self, index: int) -> bool:
        """Whether a line begins a sentence of small print in a narrow column: it goes on small, up to its point."""
        words, under = len(self.page.lines[index].words), self.neighbours.below(index, reach=_LEADING)
        last = index
        while under is not None and (self.begins_small(under) or self.page.lines[under].text[:1].isdecimal()):
            words, last = words + len(self.page.lines[under].words), under
            under = self.neighbours.below(under, reach=_LEADING)
        return words >= _WORDS_OF_NOTE and self.lines[last].endswith(".")

    def _labels_other(self, index: int) -> bool:
        """Whether behind the end of small print a line has a label with its value, not of the register."""
        behind = self.behind_rest(index)
        points = _ANYWHERE.search(behind) or listed("verwijst").search(behind)
        return ":" in behind and not points and not _OF_REGISTER.search(behind)

    def _points_elsewhere(self, index: int) -> bool:
        """Whether a label about convictions has a value of its own, in its line or to the right, that is not blank."""
        text, line = blanked(_AFTER_DAY, self.lines[index]), self.page.lines[index]
        label = _OF_CONVICTIONS.search(text)
        if (
            is_empty_box(text)
            or answers_blank(text.strip(ORNAMENT))
            or (_CITES.search(text) and self.begins_small(index))
            or self._labels_other(index)
        ):
            return False
        if label is None or len(line.words) > 8 or len(text[: label.start()].split()) > 2 or is_small_print(text):
            return False
        if any(True for _ in (*self._joined(index, text), *self._denied(index, text))):
            return False
        end = self.headings.get(index)
        if end is None or not text[end:].strip(ORNAMENT):
            if _NUMBER.search(text, label.end()) or listed("verwijst").search(text, label.end()):
                none = answers_blank(text.rpartition(":")[2].strip(ORNAMENT))
                return not none and COUNT.search(text) is None and NOUGHT.search(text) is None
            if end is None:
                return False
        if self._begins_note(index):
            return False
        if len(line.words) > 5 or text[end:].strip(ORNAMENT) or any(True for _ in self._value_after(index, end)):
            return False
        right = next(iter(self.filled_right(index)), None)
        return right is not None and not self.lines[right].endswith(":") and not self._heads_column(right)
