"""Whether the register is blank, by the value of the convictions block, never by words anywhere on the page.

The small print of a clean extract is full of "veroordelingen" and "gevangenisstraf"; an entry is a row with a court, a
date and an offence or penalty. No word of an entry ever gets into a field: the evidence of an
extract that is not clean is the heading of the block.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from pipeline.extractors.criminal_record.blank import ORNAMENT
from pipeline.extractors.criminal_record.block import Value
from pipeline.extractors.criminal_record.contest import ContestedBlock
from pipeline.extractors.criminal_record.form_labels import Kind, kind_of
from pipeline.extractors.criminal_record.hearsay import of_relative, undersigned
from pipeline.extractors.criminal_record.introductions import introduction
from pipeline.extractors.criminal_record.known import TOKEN, rejoined
from pipeline.extractors.criminal_record.limiting import limits
from pipeline.extractors.criminal_record.nothing_said import cores, what_is_stated
from pipeline.extractors.criminal_record.penalties import PENALTY, SENTENCE
from pipeline.extractors.criminal_record.prose import Paragraph, paragraphs
from pipeline.extractors.criminal_record.role_words import OF_PAPER_OR_PERSON, Role
from pipeline.extractors.criminal_record.roles import RoledDate
from pipeline.extractors.criminal_record.searching import state_years, tells_state_on
from pipeline.extractors.criminal_record.sentences import blank_sentence, says_blank
from pipeline.extractors.criminal_record.signs import DecisionSigns
from pipeline.extractors.criminal_record.spelling import mended
from pipeline.extractors.criminal_record.statements import OF_MODEL, Statement, statements
from pipeline.extractors.criminal_record.wordlists import listed
from pipeline.extractors.fields import NOT_FOUND, agreeing, field_of
from pipeline.extractors.flattened import compose, flat, words_between
from pipeline.model import Field, Word

_NEVER_ENTRY = frozenset(
    {Role.ISSUE, Role.LAW, Role.BIRTH, Role.REQUEST, Role.PRINT, Role.VALIDITY, Role.RECEIVED, Role.SEAL, Role.PURPOSE}
)
_OPEN = frozenset({Role.UNKNOWN, Role.CONVICTION, Role.WEAK})
_AS_OF_THEN = dt.timedelta(days=31)
"""How long before its issue an extract may say of what day the register is."""
_REACH = 4
"""How many rows an entry may take."""
_LEGIBLE, _CLOSED_LIST = 0.55, 0.9
"""From this confidence of its worst word on, a value that is exactly in the closed list has at least that one."""
_CONCLUDED = 0.94
"""The most that is trusted that there are entries where OCR read them: their value may be what was not read."""
_NAMED = re.compile(
    r"(?:op naam van|ten name van|op de naam van|au nom de|auf den Namen(?: von)?|in the name of"
    r"|(?:[Ss]trafregister|[Uu]ittreksel|[Cc]asier judiciaire|[Ee]xtrait|[Aa]uszug) (?:van|de|von)(?=[^:.]{3,60}:)) "
    r"(?:de heer |mevrouw |mevr\.? |dhr\.? |monsieur |madame |Monsieur |Madame |M\. |Mme |Herrn |Frau )?"
    r"(?P<name>[A-ZÀ-Ý][\w'’\-]+(?: (?:[A-ZÀ-Ý][\w'’.\-]*|van|de|den|der|ten|ter|le|la|du|von))*)"
)
"""In whose name nothing is registered."""
_PERSON = re.compile(
    r"\W*(?:(?:familie|achter)?naam|nom|(?:familien|nach)?name|surname|voorna(?:am|men)|prenoms?|vornamen?"
    r"|de heer|mevrouw|monsieur|madame|mme|herrn?|frau|mr|mrs|ms)(?![a-z])"
)
"""How a line begins that says who somebody is."""
_OF_SENTENCE = 8
"""Words of a sentence that leads to a person; a label has fewer."""
_OF_FORM = 4
_GROWN = 16
"""Years from which on the register knows somebody."""
"""Words of a line that may be a row of a form."""
_ROW = re.compile(r"\W*[a-z][a-z.()'°/\-]*(?: [a-z.()'°/\-]+){0,2} ?:\s*\S")
"""A label of a few words, whatever it asks for, with its value: "Le : 18/03/1981", "Mme / M. : Carlier Ludovic"."""
_OF_PERSON = frozenset({Kind.NAME, Kind.FAMILY, Kind.GIVEN, Kind.BIRTH, Kind.OTHER})
"""What such a row may be of, however long it is: "Adresse : Rue de la Station 17, 7500 Tournai"."""


class RecordPage(ContestedBlock):
    """A page of an extract, read for what the register says."""

    def sentences(self, model: object) -> Iterator[Value]:
        """Sentences that say so of the person, without condition and without qualification."""
        yield from (value for value, _ in self._statements(model))

    def binds(self, model: object) -> bool:
        """Whether such a sentence names the article of `model` as that by which it speaks."""
        return any(bound for _, bound in self._statements(model))

    def spoken(self) -> Iterator[Word]:
        """The words of such sentences, by whatever article they speak."""
        for paragraph, _, said in self._said:
            for one in said:
                yield from paragraph.words(*one.sentence)

    @cached_property
    def _paragraphs(self) -> list[Paragraph]:
        lines = zip(self.page.lines, self.lines, strict=True)
        texts = [compose(line.text) if flattened else "" for line, flattened in lines]
        return paragraphs(self.page, texts, self.neighbours)

    @cached_property
    def _said(self) -> list[tuple[Paragraph, str, list[Statement]]]:
        """The paragraphs, each with its flattened text as it should be spelled, as long, and what is said in it."""
        texts = [self._leading_to_person(one, rejoined(mended(one.flattened))) for one in self._paragraphs]
        pairs = zip(self._paragraphs, texts, strict=True)
        return [(one, text, list(statements(text, one.text, self.names))) for one, text in pairs]

    def _leading_to_person(self, paragraph: Paragraph, text: str) -> str:
        """The text, as long, without the colon at its end that leads to the person: "aucune ... au nom de : / Mme"."""
        last = paragraph.starts[-1][1]
        under = self.neighbours.below(last) if text.endswith(":") and len(text.split()) >= _OF_SENTENCE else None
        if under is None or self.lines[under].endswith(
            (" neen", " nee", " ja", " non", " oui", " nein", " no", " yes")
        ):
            return text
        own = self.names & set(TOKEN.findall(self.lines[under]))
        return f"{text[:-1]} " if _PERSON.match(self.lines[under]) or len(own) > 1 else text

    def _statements(self, model: object) -> Iterator[tuple[Value, bool]]:
        for paragraph, text, said in self._said:
            first, last = paragraph.starts[0][1], paragraph.starts[-1][1]
            if self._taken_back(last) or self._is_denied(paragraph) or self.lead(first):
                continue
            found = [one for one in said if one.is_of(model)]
            for one in found:
                yield Value(paragraph.words(one.start, one.end), self.page), bool(one.bound)
            if (
                not found
                and not self._under_other_label(first)
                and (stretch := blank_sentence(text, OF_MODEL.get(str(model), "")))
            ):
                yield Value(paragraph.words(*stretch), self.page), False
            elif not found and (words := self._ends_form(paragraph, model)):
                yield Value(words, self.page), False

    def _is_denied(self, paragraph: Paragraph) -> bool:
        """Whether a text has "neen" for its value, beside it, or under it where it is a label: "Onbekend: | neen"."""
        last = paragraph.starts[-1][1]
        under = self.neighbours.below(last) if self.lines[last].rstrip().endswith((":", "?")) else None
        values = self.filled_right(last) or ([] if under is None else [under])
        return any(listed("neen").fullmatch(self.lines[one].strip(ORNAMENT)) for one in values[:1])

    def _ends_form(self, paragraph: Paragraph, model: object) -> tuple[Word, ...]:
        """The end of a sentence that began above a form: "verklaart dat / Naam: ... / geen ... vermeld staan"."""
        places = [line for _, line in paragraph.starts]
        for at, first in enumerate(places):
            above = places[at - 1] if at else self.neighbours.above(first)
            if above is None or limits(self.lines[above]) or self.ends_limited(first):
                continue
            if self._is_of_form(above) and self._said_under_form(above, places[at:], model, apart=at == 0):
                return tuple(word for line in places[at:] for word in self.page.lines[line].words)
        return ()

    def _said_under_form(self, row: int, end: Sequence[int], model: object, *, apart: bool) -> bool:
        """Whether the sentence that leads over a form, up from its last row, to its `end` under it says so as a whole.

        Where none leads to it, under a title or behind a sentence that ended, its last line must say so by itself;
        `apart`: it stands apart from the form.
        """
        led = self._is_row(row)
        while row and self._is_row(row):
            row -= 1
        over, end_text = self.lines[row].strip(), " ".join(self.lines[line] for line in end)
        sentence, printed = introduction(self.lines, row, self.page, self._edge)
        told = listed("verklaart", "dat_zin").search(sentence) and not over.endswith((".", ";"))
        if not led or self._is_row(row) or not told:
            return len(end) == 1 and not (apart or limits(over)) and says_blank(end_text)
        printed_end = " ".join(compose(self.page.lines[line].text) for line in end)
        tabled = any(self.neighbours.cells_left(line) for line in end)
        if tabled or ((apart or len(end) > 1) and not printed_end[:1].islower()):
            return False
        name = self.holder.text if self.holder else ""
        text = f"{sentence} {flat(name)}, {end_text}"
        said = statements(text, f"{printed} {name}, {printed_end}", self.names)
        return any(one.start > len(sentence) and one.is_of(model) for one in said)

    def _is_row(self, index: int) -> bool:
        """Whether a line is a row of a form with a label for something of the person, such a label or its value."""
        cells = (index, *self.neighbours.cells_left(index))
        words = set(TOKEN.findall(self.lines[index]))
        return (
            (bool(words) and words <= self.names)
            or any(kind_of(self.lines[cell].partition(":")[0]) in _OF_PERSON for cell in cells)
            or (
                _ROW.match(self.lines[index]) is not None
                and not limits(self.lines[index])
                and not what_is_stated().search(self.lines[index])
            )
        )

    def _is_of_form(self, index: int) -> bool:
        """Whether a line may be a row of a form: a short one, or one that tells of the person behind its label."""
        label, colon, _ = self.lines[index].partition(":")
        return len(self.page.lines[index].words) <= _OF_FORM or bool(colon and kind_of(label) in _OF_PERSON)

    def names_another(self) -> bool:
        """Whether it is the register of a relative, signed by the holder, or a sentence names another than him."""
        if any(of_relative(text) or undersigned(text, self.names) for _, text, _ in self._said):
            return True
        for paragraph, text, _ in self._said:
            about = cores()["sentence"].search(text) or cores()["weak"].search(text) or listed("zoeken").search(text)
            for m in _NAMED.finditer(paragraph.text):
                named = TOKEN.findall(flat(m["name"]))
                if self._is_another(named) and (about or not self.names.isdisjoint(named)):
                    return True
        return False

    def _is_another(self, named: Sequence[str]) -> bool:
        own, other = set(self.names), {word for word in named if len(word) > 1}
        return bool(own and other) and not (own <= other or other <= own)

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
            if index in cited:
                continue  # "de wet van ...: ieder vonnis waartegen beroep openstaat"
            rows = self._rows_around(index, _REACH if len(self.neighbours.row(index)) > 1 else within)
            around = rows | set(range(max(rows) + 1, min(max(rows) + 5, len(self.lines))))
            if rows & dated and any(PENALTY.search(self.lines[line]) for line in around - self.headings.keys()):
                return True
        return self._sentenced(dated - cited)

    def tells_of_decision(self, dates: Sequence[RoledDate], *, overleaf: bool) -> bool:
        """Whether anything on the page is a sign of a decision, in whatever part of it."""
        return DecisionSigns(self, self._paragraphs, dates, overleaf=overleaf).tell()

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
            row = " ".join(self.lines[cell] for cell in self.neighbours.row(line))
            under = f"{row} {self.lines[line + 1]}" if line + 1 < len(self.lines) else row
            if line > first and SENTENCE.search(under):
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
    said = {id(value.page) for value in blank}
    overleaf = [any(id(later.page) in said for later in pages[at + 1 :]) for at in range(len(pages))]
    contested = any(page.contested(answered_overleaf=later) for page, later in zip(pages, overleaf, strict=True))
    if blank and not contested:
        told = (page.tells_of_decision(dates, overleaf=later) for page, later in zip(pages, overleaf, strict=True))
        contested = any(told)
    contested = contested or any(_is_stale(value, dates) or _of_other_birth(value, dates) for value in blank)
    contested = contested or any(page.names_another() for page in pages) or _is_outdated(pages, dates)
    contested = contested or _searched_for_another(dates) or _of_child(dates)
    if blank and (entries or contested):
        return Field(None, 0.0, heading.evidence, "contradiction")
    if entries:
        read = heading.confidence or _CLOSED_LIST
        return Field(False, read if read >= 1.0 else min(read, _CONCLUDED), heading.evidence)
    if blank:
        distinct = {(value.page.number, value.words): value for value in blank}
        return agreeing([_blank(value, file) for value in list(distinct.values())[:3]])
    return Field(None, 0.0, heading.evidence, "no_value") if heading.evidence else NOT_FOUND


def _is_stale(value: Value, dates: Sequence[RoledDate]) -> bool:
    """Whether a value stands in a line with a day long before that of issue: what it says is of that day.

    The day of birth is told twice: "le premier septembre mil neuf cent nonante (01/09/1990)".
    """
    births = {one.mention.day for one in dates if one.role is Role.BIRTH}
    issued = [one.mention.day for one in dates if one.role is Role.ISSUE and one.mention.day]
    issued = issued or [one.mention.day for one in dates if one.role is Role.WEAK and one.mention.day]
    lines = _lines_of(value)
    days = [
        one.mention.day for one in dates if one.page is value.page and one.mention.line in lines and one.role in _OPEN
    ]
    return any(day and day not in births and issued and day < min(issued) - _AS_OF_THEN for day in days)


def _is_outdated(pages: Sequence[RecordPage], dates: Sequence[RoledDate]) -> bool:
    """Whether the register is told to be what it was long before the day of issue: "bijgewerkt tot 31 december".

    Of a year by itself its last day counts: "bijgewerkt tot eind 2019".
    """
    issued = [one.mention.day for one in dates if one.role in (Role.ISSUE, Role.WEAK) and one.mention.day]
    old = (one.mention for one in dates if one.role not in OF_PAPER_OR_PERSON and one.mention.day)
    if not issued:
        return False
    current = min(issued) - _AS_OF_THEN
    years = (year for page in pages for line in page.lines for year in state_years(line))
    return any(year < current.year for year in years) or any(
        tells_state_on(one.before) and one.day and one.day < current for one in old
    )


def _of_other_birth(value: Value, dates: Sequence[RoledDate]) -> bool:
    """Whether a value stands beside the birth of somebody who is not the one that the rest of the paper is about."""
    at = _lines_of(value)
    births = [one for one in dates if one.role is Role.BIRTH and one.mention.day]
    near = [one for one in births if one.page is value.page and any(-1 <= one.mention.line - line <= 1 for line in at)]
    others = {one.mention.day for one in births if one not in near}
    return bool(others) and any(one.mention.day not in others for one in near)


def _searched_for_another(dates: Sequence[RoledDate]) -> bool:
    """Whether a line on the search names another day of birth than the rest of the paper does."""
    births = [one for one in dates if one.role is Role.BIRTH and one.mention.day]
    told = {one.mention.day for one in births if listed("zoeken").search(one.mention.before)}
    own = {one.mention.day for one in births} - told
    return bool(own and told)


def _of_child(dates: Sequence[RoledDate]) -> bool:
    """Whether it was issued to somebody who was a child then, as no candidate is."""
    births = [one.mention.day for one in dates if one.role is Role.BIRTH and one.mention.day]
    issued = [one.mention.day for one in dates if one.role is Role.ISSUE and one.mention.day]
    return any(day.year - born.year < _GROWN for born in births for day in issued)


def _lines_of(value: Value) -> list[int]:
    """The lines in which a value stands."""
    told = {id(word) for word in value.words}
    return [index for index, line in enumerate(value.page.lines) if not told.isdisjoint(map(id, line.words))]


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
