"""Whether the register is blank, by the value of the convictions block, never by words anywhere on the page.

The small print of a clean extract is full of "veroordelingen" and "gevangenisstraf"; an entry is a row with a court, a
date and an offence or penalty. No word of an entry ever gets into a field: the evidence of an
extract that is not clean is the heading of the block.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.extractors.criminal_record_blank import ORNAMENT, TOUCH, alone_on, unspaced
from pipeline.extractors.criminal_record_boxes import drawn, ticked_answer
from pipeline.extractors.criminal_record_grammar import answers_blank, rejoined, says_blank, statements, taken_back
from pipeline.extractors.criminal_record_model import words_between
from pipeline.extractors.criminal_record_prose import paragraphs
from pipeline.extractors.criminal_record_roles import RoledDate
from pipeline.extractors.criminal_record_words import COURT, PENALTY, Role, mended
from pipeline.extractors.date_words import compose, flat
from pipeline.extractors.fields import NOT_FOUND, agreeing, field_of
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Field, Page, Word

_NOUN = (
    r"(?:veroordeling(?:en)?|vermelding(?:en)?|inschrijving(?:en)?|antecedent(?:en)?"
    r"|gerechtelijke antecedenten|beslissing(?:en)?|gegevens|inlichtingen|bevinding(?:en)?"
    r"|condamnations?|mentions?|inscriptions?|antecedents?(?: judiciaires?)?|renseignements?"
    r"|eintrag(?:ung(?:en)?|e)?|verurteilung(?:en)?|vermerke?|vorstrafen?|angaben?|auskunfte?|convictions?|entries)"
)
_REGISTER = (
    r"(?:strafregister|strafblad|casier judiciaire|criminal records?|verleden|resultaat|resultats?|ergebnis|results?"
    r"|uitslag|inhoud|inhalt|contenu|contents?)"
)
_HEADING = re.compile(
    rf"^[^a-z0-9]*(?:[0-9ivx]{{1,3}}[.)]\s*)?(?:[a-z'/\-]+,?\s){{0,5}}?(?:{_NOUN}|{_REGISTER})"
    r"(?:\((?:s|en)\))?(?:,?\s[a-z'/\-]+(?:,|\.)?){0,6}\s*(?P<colon>[:?]|$|-(?=\s)|\.$)"
)
"""A short line of words about the register, with or without what it says behind a colon."""
_LABEL_END = re.compile(rf"(?<![a-z])(?:{_NOUN}|{_REGISTER})\s")
_BEFORE_LABEL_END = re.compile(r"^[^a-z0-9]*(?:[a-z'/\-]+,?\s){0,3}$")
"""A label and its value may stand in one cell, of which the gap between the columns is too narrow to be seen."""
_BARE = re.compile(r"geen|aucune?|keine|none|0")
"""What is also an ordinary word of a sentence, where no capital shows that it stands by itself."""
_NO = re.compile(r"nee|neen|non|nein|no")
"""What answers the question whether there are any."""
_OTHERS = re.compile(
    r"(?<![a-z])(?:andere|overige|bijkomende|aanvullende|verdere|bijzondere|autres|supplementaires|complementaires"
    r"|weitere|sonstige|zusatzliche|other|additional|further|contact|adres)"
)
"""What makes of a heading one of something else: "Bijkomende inlichtingen: geen"."""
_CLAUSE = re.compile(
    r"(?<![a-z])(?:die|welke|waar(?:van|voor|op)|qui|que|dont|lesquelles|welche|deren|which|that)(?![a-z])"
)
"""What makes a line without a colon a piece of a sentence: small print on convictions "die" are no longer stated."""
_ELSEWHERE = re.compile(
    r"(?<![0-9.])[0-9]{1,2}(?![0-9.])|(?<![a-z])(?:zie|voir|siehe|see|ja|oui|yes|bijlagen?|annexes?|anlage|anhang"
    r"|keerzijde|ommezijde|verso)(?![a-z])"
)
"""What points at convictions, or counts them."""
_CITES = re.compile(r"(?:bedoeld in|vermeld in|vise\w* (?:a |par )|im sinne)[^:]{0,20}art[^:]*$")
"""The rest of a sentence of small print on what an article names."""
_META = re.compile(
    r"(?<![a-z'])(?:indien|als|wanneer|ingeval|zo|mits|tenzij|betekent|betekenen|vermelding '|wordt vermeld"
    r"|kan|kunnen|moet|moeten|mag|dient|zullen|ook|modellen"
    r"|si|lorsque|lorsqu|quand|en cas|signifie|peut|doit|doivent|peuvent|sauf|wenn|falls|sofern|bedeutet"
    r"|kann|konnen|muss|mussen|ausser|if|when|means|wet|loi|gesetz)(?![a-z])"
)
_ANNOUNCING = re.compile(
    rf"(?<![a-z]){_NOUN}(?![a-z])[^:.]{{0,70}}:\s*$|(?:strafregister|casier judiciaire)[^:.]{{0,90}}:\s*$"
    r"|(?<![a-z])(?:mentionne|indique|renseigne|contient|porte|comme suit|vermeldt|bevat|toont|luidt|als volgt"
    r"|enthalt|vermerkt|ausweist|wie folgt)\s?:\s*$"
)
"""The end of a sentence behind which follows what the register says."""
_COLUMN = re.compile(
    r"\W*(?:(?:datum|date|dag|jour|tag)(?: [a-z']+){0,2}|(?:[a-z']+ )?(?:rechtscollege|rechtbank|rechtsinstantie"
    r"|feit(?:en)?|misdrijf|inbreuk(?:en)?|straf(?:fen|maat)?|maatregel(?:en)?|uitspraak|instantie"
    r"|juridiction|tribunal|infractions?|faits|peines?|mesures?"
    r"|gericht|tatbestand|straftat(?:en)?|strafe|massnahme|masnahme|court|offences?|penalty|sentence))\W*$"
)
"""The head of a column of a table of convictions."""
_LABEL = re.compile(r"^[^a-z]*[a-z][a-z /'()\-]{2,40}:?\s*$")
_OF_CONVICTIONS = re.compile(r"veroordeling|ontzetting|internering|condamnation|decheance|verurteilung|eintragung")
_COUNT = re.compile(
    r"(?:aantal|nombre|anzahl)\s(?:van |de |d'|der )?(?:de )?(?:veroordelingen|vermeldingen|beslissingen"
    r"|condamnations|mentions|verurteilungen|eintragungen)\s*[:=]?\s*([0-9]{1,2})(?![0-9])"
)
_NEVER_ENTRY = frozenset(
    {Role.ISSUE, Role.LAW, Role.BIRTH, Role.REQUEST, Role.PRINT, Role.VALIDITY, Role.RECEIVED, Role.SEAL, Role.PURPOSE}
)
_REACH = 4
"""How many rows an entry may take."""
_LEGIBLE, _CLOSED_LIST = 0.55, 0.9
"""From this confidence of its worst word on, a value that is exactly in the closed list has at least that one."""
_MOST_COURTS = 200


@dataclass(frozen=True, slots=True)
class _Value:
    words: tuple[Word, ...]
    page: Page


class RecordPage:
    """A page of an extract, read for what the register says."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.lines = [
            drawn(rejoined(mended(flat(unspaced(compose(line.text)))))) if len(line.words) < 400 else ""
            for line in page.lines
        ]
        self._neighbours = Neighbours(page)
        self.headings = {
            index: end for index, text in enumerate(self.lines) if (end := self._heading_end(index, text)) is not None
        }
        """By the index of its line, where the heading ends in it."""

    def _heading_end(self, index: int, text: str) -> int | None:
        """Where the heading of the block ends in a line, or a sentence that announces what the register says."""
        if (
            (m := _HEADING.match(text))
            and not (_CLAUSE.search(m[0]) and not m["colon"])
            and not _OTHERS.search(m[0])
            and (m["colon"] or len(self.page.lines[index].words) <= 8)
        ):
            return m.end()
        if not text.endswith((":", ": ")) or len(text) > 160:
            return None
        announcing = f"{self.lines[index - 1][-80:]} {text}" if index else text
        return len(text) if _ANNOUNCING.search(announcing) else None

    def values(self) -> Iterator[_Value]:
        """Where the page says that the register is blank: in the block, or alone on a line."""
        for index, end in self.headings.items():
            yield from self._value_after(index, end)
        for index, text in enumerate(self.lines):
            yield from self._joined(index, text)
            pieces = "".join(self.lines[cell] for cell in self._pieces(index))
            stretch = alone_on(pieces + text)
            if stretch and not self._under_other_label(index) and not self._taken_back(index):
                start, end = (max(0, place - len(pieces)) for place in stretch)
                yield _Value(words_between(self.page.lines[index], start, end), self.page)

    def _joined(self, index: int, text: str) -> Iterator[_Value]:
        """The value of a short line that is a label and its value with nothing between them."""
        line = self.page.lines[index]
        if len(line.words) > 8 or _META.search(text) or _OTHERS.search(text):
            return
        for m in _LABEL_END.finditer(text):
            value = text[m.end() :].strip(ORNAMENT)
            if not _BEFORE_LABEL_END.match(text[: m.start()]) or not answers_blank(value):
                continue
            words = words_between(line, m.end(), len(text))
            if words and (not _BARE.fullmatch(value) or words[0].text[:1].isupper()):
                yield _Value(words, self.page)
                return

    def _under_other_label(self, index: int) -> bool:
        """Whether a label of something else stands before a line, apart from it: the value is that one's."""
        row = self._neighbours.row(index)
        left = row[: row.index(index) - len(self._pieces(index))]
        places = left[-1:] or ([index - 1] if index and self.lines[index - 1].endswith(":") else [])
        return any(place not in self.headings and _LABEL.search(self.lines[place]) for place in places)

    def _pieces(self, index: int) -> Sequence[int]:
        """The cells of a row that touch a line on its left, one after the other: pieces of one value, spaced out."""
        row = self._neighbours.row(index)
        own = at = row.index(index)
        while at > 0 and not self.lines[row[at - 1]].endswith(":"):
            box, before = self.page.lines[row[at]].box, self.page.lines[row[at - 1]].box
            if box.x0 - before.x1 > TOUCH * box.height:
                break
            at -= 1
        return row[at:own]

    def contested(self) -> bool:
        """Whether a heading about convictions says something else than that there are none."""
        for index, end in self.headings.items():
            rest = self.lines[index][end:].strip(ORNAMENT)
            stated = len(self.page.lines[index].words) <= 12 and rest and not self._says_none(index, rest)
            if stated and _OF_CONVICTIONS.search(self.lines[index][:end]) and not _OF_CONVICTIONS.search(rest):
                return True
        return any(self._points_elsewhere(index) for index in range(len(self.lines)))

    def _points_elsewhere(self, index: int) -> bool:
        """Whether a label about convictions has a value of its own, in its line or to the right, that is not blank."""
        text, line = self.lines[index], self.page.lines[index]
        label = _OF_CONVICTIONS.search(text)
        if _CITES.search(text) and compose(line.text)[:1].islower():
            return False
        if label is None or len(line.words) > 8 or len(text[: label.start()].split()) > 2 or _META.search(text):
            return False
        if any(True for _ in self._joined(index, text)):
            return False
        end = self.headings.get(index)
        if end is None or not text[end:].strip(ORNAMENT):
            if _ELSEWHERE.search(text, label.end()):
                return _COUNT.search(text) is None
            if end is None:
                return False
        if len(line.words) > 5 or text[end:].strip(ORNAMENT) or any(True for _ in self._value_after(index, end)):
            return False
        row = self._neighbours.row(index)
        right = next((one for one in row[row.index(index) + 1 :] if self.lines[one].strip(ORNAMENT)), None)
        return right is not None and not self.lines[right].endswith(":") and not _HEADING.match(self.lines[right])

    def _value_after(self, index: int, end: int) -> Iterator[_Value]:
        rest = self.lines[index][end:].strip(ORNAMENT)
        if rest:
            if self._answers(index, rest):
                yield _Value(words_between(self.page.lines[index], end, len(self.lines[index])), self.page)
            return
        row = self._neighbours.row(index)
        right = [cell for cell in row[row.index(index) + 1 :] if self.lines[cell].strip(ORNAMENT)]
        below = [line for line in range(index + 1, min(index + 8, len(self.lines))) if line not in row]
        announced = not _HEADING.match(self.lines[index]) or len(self.page.lines[index].words) > 5
        under = self._neighbours.below(index, reach=4.0)
        for place in (*right[:2], *(() if under is None or under in below[:1] else (under,))):
            if self._answers(place, self.lines[place].strip(ORNAMENT)):
                yield _Value(self.page.lines[place].words, self.page)
        for place in below:
            text = self.lines[place].strip(ORNAMENT)
            if self._answers(place, text):
                yield _Value(self.page.lines[place].words, self.page)
            if text and (not announced or self.lines[place].endswith(":")) and not self._heads(place):
                break

    def _answers(self, place: int, text: str) -> bool:
        """Whether a value, all that a line says or the end of one, means blank and nothing under it takes that back."""
        return self._says_none(place, text) and not self._taken_back(place)

    def _taken_back(self, place: int) -> bool:
        """Whether what stands under an answer begins by restricting it."""
        under = self._neighbours.below(place)
        return under is not None and taken_back(self.lines[under])

    def _says_none(self, place: int, text: str) -> bool:
        """Whether `text` is a blank answer, or "nee" to a question on its row or the line above."""
        labels = [self.lines[cell] for cell in (*self._neighbours.row(place), max(0, place - 1))]
        asked = any("?" in label for label in labels)
        of_register = any("strafregister" in label or "casier" in label for label in labels)
        return (
            answers_blank(ticked_answer(text) or text)
            or (asked and _NO.fullmatch(text) is not None)
            or (of_register and answers_blank(f"strafregister {text}"))
        )

    def _heads(self, place: int) -> bool:
        """Whether a line is a heading, or heads a column of the table under one."""
        heads = [cell for cell in self._neighbours.row(place) if _COLUMN.match(self.lines[cell])]
        return _HEADING.match(self.lines[place]) is not None or (len(heads) > 1 and place in heads)

    def sentences(self, model: object) -> Iterator[_Value]:
        """Sentences that say so of the person, without condition and without qualification."""
        yield from (value for value, _ in self._statements(model))

    def binds(self, model: object) -> bool:
        """Whether such a sentence names the article of `model` as that by which it speaks."""
        return any(bound for _, bound in self._statements(model))

    def _statements(self, model: object) -> Iterator[tuple[_Value, bool]]:
        texts = [
            compose(line.text) if flattened else "" for line, flattened in zip(self.page.lines, self.lines, strict=True)
        ]
        for paragraph in paragraphs(self.page, texts, self._neighbours):
            text = rejoined(mended(flat(paragraph.text)))
            found = list(statements(text, paragraph.text, model))
            if self._taken_back(paragraph.starts[-1][1]):
                continue
            for one in found:
                yield _Value(paragraph.words(one.start, one.end), self.page), one.bound
            if not found and says_blank(text) and not self._under_other_label(paragraph.starts[0][1]):
                yield _Value(paragraph.words(0, len(text)), self.page), False

    def counts(self) -> Iterator[tuple[int, _Value]]:
        """The number of convictions, where it is printed."""
        for index, text in enumerate(self.lines):
            if m := _COUNT.search(text):
                yield int(m[1]), _Value(words_between(self.page.lines[index], m.start(), m.end()), self.page)

    def entry_lines(self) -> frozenset[int]:
        """The lines at the height of a court's name: a date among them is that of a decision."""
        return frozenset(cell for index in self._courts for cell in self._neighbours.row(index))

    @cached_property
    def _courts(self) -> list[int]:
        return [index for index, text in enumerate(self.lines) if COURT.search(text)][:_MOST_COURTS]

    def has_entries(self, dates: Sequence[RoledDate], *, within: int) -> bool:
        """Whether a court, a date and an offence or penalty stand in at most `within` rows together."""
        own = [one for one in dates if one.page is self.page]
        dated = {one.mention.line for one in own if one.role not in _NEVER_ENTRY}
        cited = {one.mention.line for one in own if one.role is Role.LAW}
        for index in self._courts:
            if index in cited:
                continue  # "de wet van ...: ieder vonnis waartegen beroep openstaat"
            lines = range(max(0, index - within + 1), min(index + within, len(self.lines)))
            rows = {cell for line in lines for cell in self._neighbours.row(line)}
            around = rows | set(range(max(rows) + 1, min(max(rows) + 5, len(self.lines))))
            if rows & dated and any(PENALTY.search(self.lines[line]) for line in around - self.headings.keys()):
                return True
        return False


def clean_field(pages: Sequence[RecordPage], dates: Sequence[RoledDate], file: str, model: object = None) -> Field:
    """Whether the extract is blank; None when the block cannot be read, or says two things."""
    blank = [value for page in pages for value in (*page.values(), *page.sentences(model))]
    counts = [count for page in pages for count in page.counts()]
    blank += [value for number, value in counts if number == 0]
    entries = any(page.has_entries(dates, within=1 if blank else _REACH) for page in pages)
    entries = entries or any(number > 0 for number, _ in counts)
    heading = _heading(pages, file)
    if blank and (entries or any(page.contested() for page in pages)):
        return Field(None, 0.0, heading.evidence, "contradiction")
    if entries:
        return Field(False, heading.confidence or 0.9, heading.evidence)
    if blank:
        distinct = {(value.page.number, value.words): value for value in blank}
        return agreeing([_blank(value, file) for value in list(distinct.values())[:3]])
    return Field(None, 0.0, heading.evidence, "no_value") if heading.evidence else NOT_FOUND


def _blank(value: _Value, file: str) -> Field:
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
