"""Papers that consist of labels and values, wherever the values stand: right of their labels, left, over or under them.

Each of these ways is tried. One fits when every label of a date gets a date, that of the model an article, and that of
what is registered an answer. A paper is read in the only way that fits; where none does, or several do, it stays as it
is.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from itertools import groupby

from pipeline.extractors.boxes import drawn, ticked_answer
from pipeline.extractors.criminal_record.answers.bare_answers import denied
from pipeline.extractors.criminal_record.answers.headings import heading_end, speaks_of_all
from pipeline.extractors.criminal_record.issue_date.label_texts import role_of
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.sentences.nothing_said import REGISTER
from pipeline.extractors.criminal_record.words.articles import ARTICLE, WORDS
from pipeline.extractors.criminal_record.words.form_labels import MOST_WORDS, OF_NAME, SIGNS, Kind, kind_of
from pipeline.extractors.criminal_record.words.penalties import COURT, PENALTY
from pipeline.extractors.criminal_record.words.role_words import Role
from pipeline.extractors.criminal_record.words.spelling import normal
from pipeline.extractors.criminal_record.words.wordlists import listed
from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.flattened import compose, flat, words_between
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Box, Line, Word


class _Way(StrEnum):
    """Where the value of each label stands."""

    RIGHT = "right"
    LEFT = "left"
    OVER = "over"
    UNDER = "under"


@dataclass(frozen=True, slots=True)
class _Label:
    """A label, and its own value where it has one in the same cell."""

    line: int
    kind: Kind
    words: tuple[Word, ...]
    value: tuple[Word, ...] = ()
    behind: bool = False
    """Whether that value stands before it."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """A label with its value, which is all of the cell `place` or a part of the label's own."""

    label: _Label
    place: int
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The value, flattened."""
        return drawn(flat(Line(self.words).text))


_NAMES = {
    Kind.NAME: "Naam en voornaam:",
    Kind.FAMILY: "Naam:",
    Kind.GIVEN: "Voornaam:",
    Kind.BIRTH: "Geboren:",
    Kind.MODEL: "Model:",
    Kind.CONTENT: "Veroordelingen:",
    Kind.RESULT: "Veroordelingen:",
    Kind.ISSUE: "Datum van afgifte:",
}
"""What each is called, so that whoever reads the page needs to know no other word for it."""
_DATED = frozenset({Kind.ISSUE, Kind.DAY, Kind.BIRTH})
_STRICT = frozenset({Kind.ISSUE, Kind.DAY, Kind.BIRTH, Kind.MODEL, Kind.CONTENT})
"""Of which every label must have a value that it asks for."""
_FEWEST = 3
"""Kinds of label, each with its value, that make a form of a page."""
_MOST_CELLS, _STRAY_WORDS, _WORDS_WITH_DAY = 200, 8, 10
"""Dates that are looked at, words of a cell that is no prose and of one with a day."""
_NEAR = 7.0
"""Heights within which the next thing over or under a label may be its value."""
_NEAR_AS_READ = 2.5
"""The same where OCR read it, which may have passed over what stands between."""
_TOUCH = 0.9
"""Heights between two lines of one text."""
_FEWEST_BY_WAY = 2
"""Values that stand in that way, and not behind a colon."""
_TELLS = re.compile(r"(?<![a-z])(?:vermeldt|mentionne|enthält|contains)$")
"""The end of a label that is a verb, behind which its value stands without a colon."""
_BARS = frozenset("|¦·•")
_SEPARATOR = re.compile(r"[:=?]+")
_ARROWS = "←⇐◄‹"
_BEHIND = re.compile(
    rf"(?P<value>[^()]+?)\s*(?:\((?P<label>[^()]{{3,60}})\)|[{_ARROWS}](?P<arrow>[^()]{{3,60}}))\s*[.;,]?"
)
"""A value with its label behind it, in brackets or at an arrow."""


class _Form:
    """A page as labels and values."""

    def __init__(self, dated: PageWithDates) -> None:
        self._dated = dated
        self.page = page = dated.page
        self.around = Neighbours(page)
        certain = all(word.confidence >= 1.0 for line in page.lines for word in line.words)
        self._reach = _NEAR if certain else _NEAR_AS_READ
        self.texts = [flat(line.text) if len(line.words) <= MOST_WORDS * 2 else "" for line in page.lines]
        self.labels = [label for index in range(len(page.lines)) for label in self._labels(index)]
        self._whole = {label.line for label in self.labels if not label.value}

    @cached_property
    def _dates(self) -> dict[int, list[DateMention]]:
        """The dates of the page by their lines."""
        dates: dict[int, list[DateMention]] = {}
        for mention in self._dated.dates[:_MOST_CELLS]:
            dates.setdefault(mention.line, []).append(mention)
        return dates

    def _labels(self, index: int) -> Iterator[_Label]:
        line = self.page.lines[index]
        if not 0 < len(line.words) <= MOST_WORDS or line.text.endswith(","):
            return  # "Veroordelingen, / interneringen": a label that goes on below
        if kind := kind_of(self.texts[index]):
            yield _Label(index, kind, line.words)
            return
        m = _BEHIND.fullmatch(self.texts[index].strip())
        at = next((at for at, word in enumerate(line.words) if word.text.startswith(("(", *_ARROWS))), 0)
        if m and at and (kind := kind_of(m["label"] or m["arrow"])):
            yield _Label(index, kind, line.words[at:], line.words[:at], behind=True)
            return
        for at in range(len(line.words) - 1, 0, -1):
            head = Line(line.words[:at]).text
            parted = (
                head[-1] in ":=?" or line.words[at].text in (":", "=") or head.count("/") > 1 or _TELLS.search(head)
            )
            if parted and (kind := kind_of(flat(head))):
                rest = line.words[at + 1 :] if line.words[at].text in (":", "=") else line.words[at:]
                if rest:
                    yield _Label(index, kind, line.words[:at], rest)
                return

    def pairs(self, way: _Way) -> list[_Pair]:
        """The labels with their values, read in one way; none where a label of that form has no such value."""
        found: list[_Pair] = []
        for label in self.labels:
            pair = self._pair(label, way)
            if pair is not None and self._fits(pair):
                found.append(pair)
            elif label.kind in _STRICT:
                return []
        used = {pair.place for pair in found} | {pair.label.line for pair in found}
        if not all(self._is_of_paper(pair, used) for pair in found):
            return []
        places = [pair.place for pair in found if not pair.label.value]
        if len(set(places)) < len(places) or (way is not _Way.RIGHT and self._goes_on(found, way)):
            return []
        if sum(_stands(pair, way) for pair in found) < _FEWEST_BY_WAY:
            return []
        kinds = {Kind.NAME if pair.label.kind in OF_NAME else pair.label.kind for pair in found}
        return found if len(kinds - {Kind.OTHER}) >= _FEWEST and kinds & _DATED else []

    def _pair(self, label: _Label, way: _Way) -> _Pair | None:
        if label.value:
            return _Pair(label, label.line, label.value)
        match way:
            case _Way.RIGHT:
                cells = self.around.cells_right(label.line)
                place = cells[0] if cells else None
            case _Way.LEFT:
                cells = self.around.cells_left(label.line)
                place = cells[-1] if cells else None
            case _Way.OVER:
                place = self.around.above(label.line, reach=self._reach)
            case _Way.UNDER:
                place = self.around.below(label.line, reach=self._reach)
        if place is None or place in self._whole:
            return None
        return _Pair(label, place, self.page.lines[place].words)

    def is_dated(self, pair: _Pair) -> bool:
        """Whether a value is a day."""
        return pair.place in self._dates and len(pair.words) <= _WORDS_WITH_DAY

    def _fits(self, pair: _Pair) -> bool:
        """Whether a value is one that the label asks for."""
        text, dates = pair.text.strip(SIGNS), self._dates.get(pair.place, ())
        match pair.label.kind:
            case Kind.ISSUE | Kind.DAY:
                return len(dates) == 1 and dates[0].day is not None and len(pair.words) <= _WORDS_WITH_DAY
            case Kind.BIRTH:
                return len(dates) == 1 or (not dates and text[:1].isalpha() and "geboorteplaats" not in text)
            case Kind.MODEL:
                return ARTICLE.search(text) is not None or any(one.search(text) for one in WORDS.values())
            case Kind.CONTENT | Kind.RESULT:
                bare, asked = pair.label.kind is Kind.CONTENT, self.texts[pair.label.line]
                answer = ticked_answer(pair.text.strip()) or text
                if _names_register(pair.label) and not listed("uitkomst").search(answer):
                    answer = f"strafregister {answer}"
                return not dates and (answers_blank(answer, bare=bare) or (bare and denied(asked, answer) is True))
            case Kind.OTHER:
                return True
            case _:
                named = text[:1].isalpha() and ARTICLE.search(text) is None and not answers_blank(text)
                return named and compose(Line(pair.words).text).strip(SIGNS)[:1].isupper()

    def _is_of_paper(self, pair: _Pair, used: Collection[int]) -> bool:
        """Whether a label of issue is that of this paper: one that may be that of a right stands among other labels."""
        if pair.label.kind is not Kind.ISSUE or _is_known(pair.label):
            return True
        before = [index for index in range(pair.label.line) if index != pair.place and self.page.lines[index].words]
        return bool(before) and before[-1] in used

    def _goes_on(self, found: Sequence[_Pair], way: _Way) -> bool:
        """Whether the page says more than the pairs do: another row of a table, a cell of decisions that is no pair."""
        used = {pair.place for pair in found} | {pair.label.line for pair in found} | self._whole
        answers = [pair.place for pair in found if pair.label.kind in (Kind.CONTENT, Kind.RESULT)]
        if any(place is not None and place not in used for one in answers for place in self._close(one)):
            return True
        if any(self._tells_of_decision(index) for index in range(len(self.texts)) if index not in used):
            return True
        if way is not _Way.UNDER:
            return False
        under = {self.around.below(pair.place) for pair in found} - {None} - self._whole - used
        return any(len(self.around.row(place)) > 1 for place in under if place is not None)

    def _close(self, index: int) -> tuple[int | None, int | None]:
        """The cells so near over and under one that they may be a part of what it says."""
        return self.around.above(index, reach=_TOUCH), self.around.below(index, reach=_TOUCH)

    def _tells_of_decision(self, index: int) -> bool:
        text = self.texts[index]
        short = 0 < len(self.page.lines[index].words) <= _STRAY_WORDS
        told = COURT.search(text) or PENALTY.search(text) or listed("zaak", "opsomming").search(text)
        return short and told is not None and not answers_blank(text, bare=False)


def _stands(pair: _Pair, way: _Way) -> bool:
    """Whether a value stands where it is sought, and not behind a colon or before a bracket in one of another way."""
    label = pair.label
    return not label.value or way is (_Way.LEFT if label.behind else _Way.RIGHT)


def with_labels_read(dated: PageWithDates) -> PageWithDates:
    """The page with each label before its value, under a name that is known; unchanged where it is no such form."""
    page, read = dated.page, _read(dated)
    if read is not dated or not any(word.text in _BARS for line in page.lines for word in line.words):
        return read
    cut = PageWithDates(replace(page, lines=tuple(cell for line in page.lines for cell in _cut(line))))
    read = _read(cut)
    return dated if read is cut else read


def _cut(line: Line) -> Iterator[Line]:
    """The cells of a line between its bars or points: "model: 595 | veroordelingen: geen"."""
    for bar, words in groupby(line.words, key=lambda word: word.text in _BARS):
        if not bar:
            yield Line(tuple(words))


def _read(dated: PageWithDates) -> PageWithDates:
    form, page = _Form(dated), dated.page
    if len({label.kind for label in form.labels}) < _FEWEST:
        return dated
    read = [(way, pairs) for way in _Way if (pairs := form.pairs(way))]
    if len(read) != 1:
        return dated
    way, pairs = read[0]
    lines: dict[int, Line] = {}
    gone: set[int] = set()
    for pair in pairs:
        if pair.label.kind is Kind.OTHER and (way is _Way.RIGHT or not form.is_dated(pair)):
            continue
        named = _named(pair.label, keep=way is _Way.RIGHT and _is_known(pair.label))
        lines[pair.label.line] = Line((*named, *_bare(pair)))
        if pair.place != pair.label.line:
            gone.add(pair.place)
    told = (lines.get(index, line) for index, line in enumerate(page.lines) if index not in gone)
    return PageWithDates(replace(page, lines=tuple(told)))


def _bare(pair: _Pair) -> tuple[Word, ...]:
    """A value without the sign of a separator before it; of boxes, what stands beside the only ticked one."""
    words = pair.words[1:] if len(pair.words) > 1 and _SEPARATOR.fullmatch(pair.words[0].text) else pair.words
    answer = ticked_answer(pair.text.strip()) if pair.label.kind in (Kind.CONTENT, Kind.RESULT) else None
    if answer is None:
        return words
    start = pair.text.index(answer)
    return words_between(Line(pair.words), start, start + len(answer))


def _named(label: _Label, *, keep: bool) -> tuple[Word, ...]:
    """The words of a label, with a colon, or the name by which it is known."""
    if keep or label.kind in (Kind.DAY, Kind.OTHER):
        last = label.words[-1]
        text = last.text.strip(SIGNS)
        text += ")" if text.count("(") > text.count(")") else ""  # "Condamnation(s)"
        return (*label.words[:-1], replace(last, text=f"{text}:"))
    box = Box.around(word.box for word in label.words)
    confidence = min(word.confidence for word in label.words)
    name = "Strafregister:" if _names_register(label) else _NAMES[label.kind]
    return tuple(Word(text, box, confidence) for text in name.split())


def _names_register(label: _Label) -> bool:
    """Whether it is the register itself that the label names: it is "onbekend" there who has no convictions."""
    return label.kind is Kind.RESULT and REGISTER.search(flat(Line(label.words).text)) is not None


def _is_known(label: _Label) -> bool:
    """Whether a label is read as it is, before its value."""
    text = flat(Line(label.words).text)
    match label.kind:
        case Kind.ISSUE:
            return role_of(normal(f"{text} ")) is Role.ISSUE
        case Kind.CONTENT:
            return heading_end(text, "", len(label.words)) == len(text) and speaks_of_all(text)
        case Kind.RESULT | Kind.MODEL:
            return False
        case Kind.NAME:
            return role_of(normal(f"{text} ")) is not Role.ISSUE  # "Afgegeven aan": the day beside it is the birth's
        case _:
            return True
