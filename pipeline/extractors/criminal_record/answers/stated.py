"""What the sentences of an extract say: that nothing is registered, of whom, and by which article.

A sentence may begin above a form with the particulars of the holder and end below it; then both parts count as one.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain

from pipeline.extractors.criminal_record.answers.block import Value
from pipeline.extractors.criminal_record.answers.companies import is_of_company
from pipeline.extractors.criminal_record.answers.contest import ContestedBlock
from pipeline.extractors.criminal_record.answers.others import alike, named_blank
from pipeline.extractors.criminal_record.sentences.declaring import is_declared, opens_for_all
from pipeline.extractors.criminal_record.sentences.hearsay import holder_speaks, of_relative, undersigned
from pipeline.extractors.criminal_record.sentences.impersonal import blank_sentence, says_blank, sentence_around
from pipeline.extractors.criminal_record.sentences.introductions import introduction
from pipeline.extractors.criminal_record.sentences.limiting import limits, names_part
from pipeline.extractors.criminal_record.sentences.nothing_said import cores, names_register, what_is_stated
from pipeline.extractors.criminal_record.sentences.openings import STREET, ZIP, essential
from pipeline.extractors.criminal_record.sentences.parents import without_parents
from pipeline.extractors.criminal_record.sentences.prose import LEADS_ON, PARTICULAR, Paragraph, paragraphs
from pipeline.extractors.criminal_record.sentences.statements import OF_MODEL, Statement, statements
from pipeline.extractors.criminal_record.words.articles import STAYS_OPEN
from pipeline.extractors.criminal_record.words.blank import ORNAMENT
from pipeline.extractors.criminal_record.words.form_labels import OF_PERSON, kind_of
from pipeline.extractors.criminal_record.words.known import TOKEN, rejoined
from pipeline.extractors.criminal_record.words.spelling import mended
from pipeline.extractors.criminal_record.words.wordlists import listed, stems
from pipeline.extractors.flattened import compose, flat
from pipeline.model import Word

_NAMED = re.compile(
    r"(?:op naam van|ten name van|op de naam van|au nom de|auf den Namen(?: von)?|in the name of"
    r"|(?:[Ss]trafregister|[Uu]ittreksel|[Cc]asier judiciaire|[Ee]xtrait|[Aa]uszug) (?:van|de|von)(?=[^:.]{3,60}:)) "
    r"(?:(?i:de heer |mevrouw |mevr\.? |dhr\.? |monsieur |madame |herrn |frau )|M\. |Mme )?"
    r"(?P<name>[A-ZÀ-Ý][\w'’\-]+(?: (?:[A-ZÀ-Ý][\w'’.\-]*|van|de|den|der|ten|ter|le|la|du|von))*)"
)
"""In whose name nothing is registered."""
_ABOUT = re.compile(
    r"(?<!\w)(?:concernant|[Bb]etreffende?|lastens|ten laste van|à (?:la )?charge d['’e]|à l['’]encontre d['’e]"
    r"|zu ?[Ll]asten(?: von)?|aangaande|inzake|omtrent|over|met betrekking tot|in verband met|au sujet d['’e]"
    r"|(?:relati(?:ve|f)s?) à|bezüglich|hinsichtlich|über|gegen|tegen|contre|concerning|regarding|against|about) ?"
    r"(?P<title>de heer |mevrouw |mevr\.? |dhr\.? |(?:[Mm]onsieur|[Mm]adame|M\.|Mme|Herrn?|Frau|Mrs?|Ms) )?"
    r"(?P<name>[A-ZÀ-Ý][\w'’\-]+(?: (?:[A-ZÀ-Ý][\w'’.\-]*|van|de|den|der|ten|ter|le|la|du))*)"
)
"""Of whom nothing is registered: "aucune mention concernant Jan Peeters"."""
_PERSON = re.compile(
    r"\W*(?:(?:familie|achter)?naam|nom|(?:familien|nach)?name|surname|voorna(?:am|men)|prenoms?|vornamen?"
    r"|de heer|mevrouw|monsieur|madame|mme|herrn?|frau|mr|mrs|ms)(?![a-z])"
)
"""How a line begins that says who somebody is."""
_OF_SENTENCE = 8
"""Words of a sentence that leads to a person; a label has fewer."""
_OF_NAME = 2
"""Words of a name without a title, which is one of a person and no other noun."""
_OF_FORM = 4
"""Words of a line that may be a row of a form."""
_ROW = re.compile(r"\W*[a-z][a-z.()'°/\-]*(?: [a-z.()'°/\-]+){0,2} ?:\s*\S")
"""A label of a few words, whatever it asks for, with its value: "Le : 18/03/1981", "Mme / M. : Carlier Ludovic"."""
_COUNTRY = re.compile(r"\W*(?:van (?:[a-z]+ )?nationaliteit|de nationalite [a-z]+|belg(?:e|ische?|ier(?:in)?|ian)?)\W*")
"""All of a line that says of what country somebody is: "Belgische,"."""
_HOME = re.compile(
    rf"\W*(?:[a-z'.\-]+ ){{1,6}}[0-9]{{1,4}} ?[a-z]?(?: (?:bus|boite|bte|b) ?[0-9a-z]{{1,4}})?,? {ZIP} [a-z '\-]+"
)
"""All of a line with a street, whatever its name says, a number and a town with its own: an address of somebody."""
_FAR_OVER, _MOST_OVER = 5.0, 6
"""Heights within which, and lines in which at most, a sentence may stand over its end that begins small."""
_FROM_TILL = re.compile(r"(?:19|20)[0-9]{2}(?![0-9]).*(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
"""The years of a period, which no particular of a person has: "2015 - 2020"."""


class StatedBlock(ContestedBlock):
    """A page of an extract, with what its sentences say of the person."""

    def sentences(self, model: object) -> Iterator[Value]:
        """Where sentences say of the person, without any condition, that nothing is registered."""
        yield from (value for value, _ in self._statements(model))

    def binds(self, model: object) -> bool:
        """Whether a sentence that says so of the person names the article of `model` as the one by which it speaks."""
        return any(bound for _, bound in self._statements(model))

    def spoken(self) -> Iterator[Word]:
        """The words of such sentences, whichever article they name."""
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
        """The paragraphs, each with its mended flattened text, which has the same length, and what is said in it."""
        mend = (without_parents(rejoined(mended(one.flattened)), one.text) for one in self._paragraphs)
        texts = [self._leading_to_person(*pair) for pair in zip(self._paragraphs, mend, strict=True)]
        pairs = zip(self._paragraphs, texts, strict=True)
        return [(one, text, list(statements(text, one.text, self.names))) for one, text in pairs]

    def _leading_to_person(self, paragraph: Paragraph, text: str) -> str:
        """The text, its length kept, without a colon at its end that leads to the person: "au nom de : / Mme"."""
        last = paragraph.starts[-1][1]
        under = self.neighbours.below(last) if text.endswith(":") and len(text.split()) >= _OF_SENTENCE else None
        if under is None or listed("neen", "ja").fullmatch(self.lines[under].rpartition(" ")[2]):
            return text
        own = self.names & set(TOKEN.findall(self.lines[under]))
        return f"{text[:-1]} " if _PERSON.match(self.lines[under]) or len(own) > 1 else text

    def _statements(self, model: object) -> Iterator[tuple[Value, bool]]:
        for paragraph, text, said in self._said:
            first, last = paragraph.starts[0][1], paragraph.starts[-1][1]
            if self._taken_back(last) or self._is_denied(paragraph) or self.lead(first):
                continue
            if self._is_limited_far_over(first) or self._is_limited_under_form(first):
                continue
            found = [one for one in said if one.is_of(model)]
            if found and self._is_row(first) and self._is_limited_over_form(first):
                continue
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
            row = self.neighbours.row_text(above, self.lines) if above is not None else ""
            limited = limits(row) or names_part(row) or self.ends_limited(first) or self._is_limited_far_over(first)
            if above is None or limited:
                continue
            if self._is_of_form(above) and self._said_under_form(above, places[at:], model, apart=at == 0):
                return tuple(word for line in places[at:] for word in self.page.lines[line].words)
        return ()

    def _said_under_form(self, row: int, end: Sequence[int], model: object, *, apart: bool) -> bool:
        """Whether the sentence that leads over a form, up from its last row, to its `end` under it says so as a whole.

        Where none leads to it, under a title or behind a sentence that ended, its last line must say so by itself;
        `apart`: it stands apart from the form.
        """
        over, sentence, printed = self._over_form(row)
        end_text = " ".join(self.lines[line] for line in end)
        if not sentence:
            return len(end) == 1 and not (apart or limits(over)) and says_blank(end_text)
        printed_end = " ".join(compose(self.page.lines[line].text) for line in end)
        tabled = any(self.neighbours.cells_left(line) for line in end)
        if tabled or names_part(sentence) or ((apart or len(end) > 1) and not printed_end[:1].islower()):
            return False
        name = self.holder.text if self.holder else ""
        shown = f"{printed} {name}, {printed_end}"
        said = statements(without_parents(f"{sentence} {flat(name)}, {end_text}", shown), shown, self.names)
        return any(one.start > len(sentence) and one.is_of(model) for one in said)

    def _over_form(self, row: int) -> tuple[str, str, str]:
        """The line over a form, up from one of its rows, and the sentence that leads over it, flattened and as printed.

        The sentence is empty where none does.
        """
        led = self._is_row(row)
        while row and self._is_row(row):
            row -= 1
        over = self.lines[row].strip()
        sentence, printed = introduction(self.lines, row, self.page, self._edge)
        told = listed("verklaart", "dat_zin").search(sentence) and not over.endswith((".", ";"))
        return (over, sentence, printed) if led and told and not self._is_row(row) else (over, "", "")

    def _is_limited_under_form(self, first: int) -> bool:
        """Whether a line that begins small ends a sentence over the form above it, which limits that."""
        above = self.neighbours.above(first, reach=_FAR_OVER) if self.begins_small(first) else None
        if above is None or not self._is_row(above):
            return False
        _, sentence, _ = self._over_form(above)
        return bool(sentence) and (self._is_narrowed(sentence) or limits(essential(sentence)))

    def _is_narrowed(self, sentence: str) -> bool:
        """Whether a sentence is of a part, denied, said by the holder, or of another register."""
        said = names_part(sentence) or holder_speaks(sentence) or not is_declared(sentence, self.names)
        return said or (listed("ander_register").search(sentence) is not None and not names_register(sentence))

    def _is_limited_over_form(self, row: int) -> bool:
        """Whether a sentence that leads over a form to what is said under it limits that."""
        _, sentence, printed = self._over_form(row)
        narrowed = sentence and (self._is_narrowed(sentence) or not opens_for_all(sentence, printed, self.names))
        return bool(narrowed)

    def _is_limited_far_over(self, first: int) -> bool:
        """Whether what stands over a line that begins small, apart from it, is of its sentence and limits that.

        "Jan Peeters, geboren te Gent / als bestuurder / heeft geen veroordelingen" is one sentence, whatever the gaps.
        """
        above: list[int] = []
        at = first
        while self.begins_small(at) or not above or self._goes_on_up(at):
            over = self.neighbours.above(at, reach=_FAR_OVER)
            ended = over is None or self.lines[over].endswith((".", "?", "!", ";")) or ":" in self.lines[over]
            if over is None or ended or len(self.neighbours.row(over)) > 1 or len(above) == _MOST_OVER:
                break
            above.insert(0, over)
            at = over
        if not above or not self.begins_small(first):
            return False
        printed = "".join(
            f"{compose(self.page.lines[line].text).rstrip(' ,')}{' ' if self._stays_open(line) else ', '}"
            for line in above
            if not self._is_home(line)
        )
        said = without_parents(flat(printed), printed)
        return not (opens_for_all(said, printed, self.names) and is_declared(said, self.names))

    def _goes_on_up(self, index: int) -> bool:
        """Whether a line that begins large goes on with the one above it: a particular, a word, an address, a name."""
        text, over = self.lines[index], self.neighbours.above(index, reach=_FAR_OVER)
        if over is not None and self._stays_open(over):
            return True
        alone = len(self.page.lines[index].words) == 1 or not text[:1].isalpha()
        return alone or any(begins.match(text) for begins in (PARTICULAR, STREET))

    def _stays_open(self, index: int) -> bool:
        """Whether a line cannot end its sentence: "verklaren wij dat op naam van"."""
        return any(one.search(self.lines[index]) is not None for one in (LEADS_ON, STAYS_OPEN))

    def _is_row(self, index: int) -> bool:
        """Whether a line is a row of a form with a label for something of the person, such a label or its value."""
        cells = (index, *self.neighbours.cells_left(index))
        words = set(TOKEN.findall(self.lines[index]))
        return (
            (bool(words) and words <= self.names)
            or any(kind_of(self.lines[cell].partition(":")[0]) in OF_PERSON for cell in cells)
            or (self._tells_who(index) and not limits(self.lines[index]) and not self._states(index))
        )

    def _tells_who(self, index: int) -> bool:
        """Whether a line is a label with its value, in one cell or in two, or begins as a particular of a person."""
        row = _ROW.match(self.lines[index]) or PARTICULAR.match(self.lines[index])
        values = (index, *self.neighbours.cells_right(index)[:1])
        told = row is not None or any(self.lines[cell].startswith(":") for cell in values)
        told = told or _COUNTRY.fullmatch(self.lines[index]) is not None or self._is_home(index)
        return told and all(_FROM_TILL.search(self.lines[cell]) is None for cell in values)

    def _is_home(self, index: int) -> bool:
        """Whether a line is all an address: "Sur la Heid 19, 4920 Aywaille"."""
        text = self.lines[index]
        return _HOME.fullmatch(text) is not None and not (limits(text) or names_part(text) or self._states(index))

    def _states(self, index: int) -> bool:
        cells = (*self.neighbours.cells_left(index), index, *self.neighbours.cells_right(index))
        return any(what_is_stated().search(self.lines[cell]) for cell in cells)

    def _is_of_form(self, index: int) -> bool:
        """Whether a line may be a row of a form: short, or of the person: "Adresse : Rue de la Station 17"."""
        label, colon, _ = self.lines[index].partition(":")
        known = bool(colon) and kind_of(label) in OF_PERSON
        return len(self.page.lines[index].words) <= _OF_FORM or known or self._is_row(index)

    def naming_another(self) -> tuple[int, ...] | None:
        """The lines that tell of a relative or another, or are signed by the holder; none where it is of a company.

        None where nothing on the page does.
        """
        printed = [compose(line.text) for line in self.page.lines]
        if is_of_company(printed, names_person=self.holder is not None):
            return ()
        named = (one for one, text, _ in self._said if of_relative(text) or undersigned(text, self.names))
        others = (one for one, text, _ in self._said if self._names_another(one, text))
        found = next(chain(named, others), None)
        return None if found is None else found.lines(0, len(found.text))

    def _names_another(self, paragraph: Paragraph, text: str) -> bool:
        """Whether a paragraph, `text` flattened, names another of whom something is said or nothing is known."""
        about = cores()["sentence"].search(text) or cores()["weak"].search(text) or listed("zoeken").search(text)
        for m in _NAMED.finditer(paragraph.text):
            named = TOKEN.findall(flat(m["name"]))
            if self._is_another(named) and (about or not self.names.isdisjoint(named)):
                return True
        if any(self._blank_of_another(text, m) for m in _ABOUT.finditer(paragraph.text)):
            return True
        blank = named_blank(paragraph.text, text)
        return any(self._is_another(named) and not alike(self.names, named) for named in blank)

    def _blank_of_another(self, text: str, about: re.Match[str]) -> bool:
        """Whether the sentence in which somebody is named says that nothing is registered of that other."""
        named = TOKEN.findall(flat(about["name"]))
        no_person = stems("geen_persoon_stam").match(f"{' '.join(named)} ")
        if no_person or (about["title"] is None and len(named) < _OF_NAME) or not self._is_another(named):
            return False
        return cores()["sentence"].search(text, *sentence_around(text, *about.span())) is not None

    def _is_another(self, named: Sequence[str]) -> bool:
        own, other = set(self.names), {word for word in named if len(word) > 1}
        return bool(own and other) and not (own <= other or other <= own)
