"""The lines of a page of an extract, mended, with its headings: what stands under which heading, and what limits it.

`RecordLines` is the first of the classes by which a page is read for what the register says; the others are built on it
(see the docstring of the package).
"""

import re
from collections.abc import Sequence
from functools import cached_property

from pipeline.extractors.boxes import drawn
from pipeline.extractors.criminal_record.answers.headings import (
    ABOUT_REGISTER,
    heading_end,
    is_heading,
    other_heading,
    speaks_of_all,
)
from pipeline.extractors.criminal_record.answers.kinds import ANOTHER, names_kinds
from pipeline.extractors.criminal_record.answers.purposes import tells_purpose
from pipeline.extractors.criminal_record.holder import holder_on
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank, asks_else, taken_back
from pipeline.extractors.criminal_record.sentences.introductions import (
    AS_FOLLOWS,
    begins_apart,
    begins_clause,
    introduces_all,
    introduction,
    leads_to_content,
    leads_to_part,
    leads_to_value,
)
from pipeline.extractors.criminal_record.sentences.limiting import (
    beside_answer,
    is_signature,
    limits,
    names_part,
    takes_nothing_back,
    tells_where_issued,
)
from pipeline.extractors.criminal_record.sentences.openings import harmless_words, opens_harmlessly, without_home
from pipeline.extractors.criminal_record.sentences.prose import right_edge
from pipeline.extractors.criminal_record.sentences.rules import ARTICLE
from pipeline.extractors.criminal_record.words.blank import ORNAMENT, TOUCH, is_whole_value, legible, without_stars
from pipeline.extractors.criminal_record.words.known import TOKEN, rejoined
from pipeline.extractors.criminal_record.words.penalties import COURT
from pipeline.extractors.criminal_record.words.spelling import mended
from pipeline.extractors.criminal_record.words.wordlists import listed, stems
from pipeline.extractors.dates.mention import DateMention
from pipeline.extractors.dates.mentions import PageWithDates
from pipeline.extractors.flattened import begins_large, begins_small, compose, flat
from pipeline.extractors.names import NameMention
from pipeline.extractors.names.beside_day import Pair, name_and_day
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Line

_LABEL = re.compile(r"^[^a-z]*[a-z][a-z /'()\-]{2,40}:?\s*$")
_MOST_COURTS, _LONGEST_LINE = 200, 400
_MOST_DATES = 400
"""An extract has a few dates; of a page with more, the rest are not looked at."""
_MOST_WRAPPED, _TIGHT = 4, 0.9
"""Lines on which a heading goes on, and heights within which they follow each other."""
_WORDS_OF_SENTENCE = 6
"""From so many on, a line that ends in a colon is a sentence and no label."""
_NEAR_HEADING, _WORDS_OF_HEADING = 2.5, 8
"""Heights within which a heading stands over its value, and the words that it may have."""
_WORDS_OF_CLAUSE = 4
"""Words from which on a line that begins in lower case may be the end of a sentence, and no value."""
_REST_ENDS = re.compile(r"(?<=[^\W\d_]{4})\)?\.\s+(?=[^\W\d_])")
"""Where a sentence ends in a line, by a whole word and its point: behind "art." and "nr." it goes on."""
_WORDS_ABOVE_REST = 8
"""Words that a line has at least of which the sentence goes on in the line under it."""
_END = 30
"""Characters of a line in which its last words stand."""
_SINCE = re.compile(
    r"\W*(?:sinds|sedert|vanaf|depuis|a partir|seit|ab|since)(?: (?:de|le|du|dem|den|the))?(?: [a-z]+)? [0-9]"
)
"""How a line begins that says from when on there is nothing: "geen / sinds 1 januari 2015"."""
_WORDS_OF_TERM = 7
_BRACKETED = re.compile(r"\s*\([^()]*\)[\s.]*")
_GOES_ON = re.compile(r"(?:,|(?<![a-z])(?:of|en|et|ou|und|oder|and|or))\s*$")


def _as_read(line: Line) -> str:
    return drawn(without_stars(rejoined(mended(legible(line))))) if len(line.words) < _LONGEST_LINE else ""


class RecordLines:
    """The lines of a page, as they should be spelled, with their headings."""

    def __init__(self, dated: PageWithDates) -> None:
        self._dated = dated
        self.page = page = dated.page
        self.lines = [_as_read(line) for line in page.lines]
        self.neighbours = Neighbours(page)
        self.headings = {
            index: end for index, text in enumerate(self.lines) if (end := self._heading_end(index, text)) is not None
        }
        """By the index of its line, where the heading ends in it."""
        self._introducing = {index for index in range(len(self.lines)) if leads_to_content(self.lines, index)}
        self.headings |= {index: len(self.lines[index]) for index in self._introducing}

    @cached_property
    def courts(self) -> list[int]:
        """The lines that name a court."""
        return [index for index, text in enumerate(self.lines) if COURT.search(text)][:_MOST_COURTS]

    @cached_property
    def entry_lines(self) -> frozenset[int]:
        """The lines at the height of a court's name: a date among them is that of a decision."""
        return frozenset(cell for index in self.courts for cell in self.neighbours.row(index))

    def filled_right(self, index: int) -> list[int]:
        """The cells to the right of a line that say something."""
        return [cell for cell in self.neighbours.cells_right(index) if self.lines[cell].strip(ORNAMENT)]

    @cached_property
    def mentions(self) -> tuple[DateMention, ...]:
        """The dates on the page."""
        return self._dated.dates[:_MOST_DATES]

    @cached_property
    def beside_day(self) -> Pair | None:
        """The name of a person with the day beside it, long before any other."""
        return name_and_day(self.page, self.mentions)

    @cached_property
    def holder(self) -> NameMention | None:
        """The person whom the page is about."""
        return holder_on(self._dated, self.neighbours, self.beside_day[0] if self.beside_day else None)

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of the holder's name."""
        return frozenset(TOKEN.findall(flat(self.holder.text))) if self.holder else frozenset()

    @cached_property
    def _edge(self) -> float:
        return right_edge(self.page)

    def begins_small(self, index: int) -> bool:
        """Whether a line begins in lower case, as what goes on with the one above it."""
        return begins_small(self.page.lines[index])

    def _speaks_of_all(self, index: int, label: str) -> bool:
        """Whether the heading in a line leaves out nothing; `label` is the whole of it."""
        if lead := self.lead(index):
            return self.introduces_all(index, lead)
        ending = f"{self.lines[index - 1][-_END:]} {self.lines[index]}" if index else self.lines[index]
        follows = AS_FOLLOWS.search(ending) is not None and not self._opens_with_capital(index)
        if index not in self._introducing and not follows:
            return speaks_of_all(without_home(label, self.page.lines, index)) and not self._leads_to_part(index)
        return self.introduces_all(index)

    def lead(self, index: int) -> str:
        """The end of a sentence from above, with its colon, before the value in its line; else nothing.

        "het volgende resultaat geeft: blanco strafregister" counts with all of its sentence, wherever that began.
        """
        lead, value = self._parted(index)
        goes_on = value and (self.begins_small(index) or begins_clause(lead))
        return lead if goes_on and self.leads_to_value(index, lead) else ""

    def leads_to_value(self, index: int, lead: str) -> bool:
        """Whether a `lead`, which opens a line, leads to what is held; the clause may begin in the line above it."""
        above = self.lines[max(0, index - 1) : index]
        return leads_to_value([*above, lead], len(above))

    def _parted(self, index: int) -> tuple[str, str]:
        """What stands in a line up to its last colon, and the value behind that; nothing where it has none."""
        head, colon, value = self.lines[index].rpartition(":")
        return (f"{head.rstrip()}:", value.strip(ORNAMENT)) if colon else ("", "")

    def introduces_all(self, index: int, lead: str = "") -> bool:
        """Whether the sentence that ends in a line, or in its part `lead`, leaves out nothing of what it leads to."""
        lines = [*self.lines[:index], lead] if lead else self.lines
        sentence, printed = introduction(lines, index, self.page, self._edge)
        return introduces_all(sentence, printed, self.names)

    def _opens_with_capital(self, index: int) -> bool:
        """Whether a line is a heading of its own, and not the end of a sentence."""
        return is_heading(self.lines[index]) and begins_large(self.page.lines[index])

    def _whole_label(self, index: int, end: int) -> str:
        """A heading, with the line under it where it ends in "of" or "en" and goes on there; a sentence from above."""
        label = self.lines[index][:end]
        if index and not (is_heading(label) or is_heading(label.rstrip(" ,"))):
            return f"{self.lines[index - 1]} {label}"
        return " ".join((label, *(self.lines[line] for line in self._wrapped(index, end))))

    def _heading_end(self, index: int, text: str) -> int | None:
        """Where the heading in a line ends; one that goes on below begins with a capital: "Veroordelingen,"."""
        above, words = self.lines[index - 1] if index else "", self.page.lines[index].words
        begun = text.rstrip(" ,")
        opened = text.endswith(",") and "(" not in text and words[0].text[:1].isupper()
        if opened and heading_end(begun, above, len(words)) == len(begun):
            return len(text)
        behind = self.behind_rest(index)
        if behind and heading_end(behind, "", len(words)) is None:
            return None
        return heading_end(text, above, len(words))

    def behind_rest(self, index: int) -> str:
        """What stands in a line behind the rest of the sentence of the line above it; nothing where that fills it.

        In "définitive. Vérification : https://..." the words of small print that end there are no part of the label.
        """
        printed = compose(self.page.lines[index].text)
        over = self.neighbours.above(index, reach=_TIGHT)
        m = _REST_ENDS.search(printed)
        if m is None or over is None or not self.begins_small(index) or not printed[m.end()].isupper():
            return ""
        above = self.page.lines[over]
        goes_on = len(above.words) >= _WORDS_ABOVE_REST and not above.text.rstrip().endswith((".", ":", ";", "!", "?"))
        return flat(printed[m.end() :]) if goes_on else ""

    def _wrapped(self, index: int, end: int) -> tuple[int, ...]:
        """The lines on which a heading goes on that ends in "of", "en" or a comma, as in a narrow cell of a table."""
        found: list[int] = []
        text, under = self.lines[index][:end], self.neighbours.below(index)
        while under is not None and len(found) < _MOST_WRAPPED:
            goes_on = _GOES_ON.search(text) or (found and self.begins_small(under))
            if not goes_on or (found and answers_blank(self.lines[under].strip(ORNAMENT))):
                break
            found.append(under)
            text, under = self.lines[under], self.neighbours.below(under, reach=_TIGHT)
        return tuple(found)

    def _under_other_label(self, index: int) -> bool:
        """Whether a label of something else stands before a line, apart from it: the line is its value.

        With "Uittreksel" before it, BLANCO says no less than by itself.
        """
        left = self.neighbours.cells_left(index)
        left = left[: len(left) - len(self._pieces(index))]
        places = left[-1:] or ([index - 1] if index and self.lines[index - 1].endswith(":") else [])
        if len(self.neighbours.row(index)) == 2 and left and is_whole_value(self.lines[left[0]], self.lines[index]):
            return False
        return any(self._heads_other(place) for place in places)

    def _heads_other(self, place: int) -> bool:
        """Whether a line is a label, and not that of all that the register holds."""
        if place in self.headings:
            return not self._speaks_of_all(place, self._whole_label(place, self.headings[place]))
        return _LABEL.search(self.lines[place]) is not None or self._announces_other(place)

    def _announces_other(self, place: int) -> bool:
        """Whether a sentence ends in a line, with a colon, that is of no register or of another model."""
        if not self.lines[place].rstrip().endswith(":") or len(self.page.lines[place].words) < _WORDS_OF_SENTENCE:
            return False
        sentence, _ = introduction(self.lines, place, self.page, self._edge)
        return ABOUT_REGISTER.search(sentence) is None or bool({"593", "596"} & set(ARTICLE.findall(sentence)))

    def _under_part(self, index: int) -> bool:
        """Whether the heading right over a line is that of a part of the register, or of something else."""
        over = self.neighbours.above(index, reach=_NEAR_HEADING)
        if over is None:
            return False
        if len(self.page.lines[over].words) > _WORDS_OF_HEADING:
            return self._leads_to_part(over)
        if self.lines[over].rstrip(" :").find(":") > 0:
            return False  # a label with a value of its own
        text, higher = self.lines[over].strip(ORNAMENT), self.neighbours.above(over)
        if higher in self.headings and _GOES_ON.search(self.lines[higher]):
            over = higher  # the rest of a heading of two lines
        if over in self.headings:
            label = self._whole_label(over, self.headings[over])
            return not (self._speaks_of_all(over, label) or answers_blank(text))
        named = (
            listed("opsomming", "deel").search(text)
            or stems("beslissing_stam").search(text)
            or names_kinds(text) - ANOTHER
        )
        return bool(named) or other_heading().match(text) is not None

    def _leads_to_part(self, index: int) -> bool:
        """Whether a sentence ends in a line, with a colon, and limits what stands under it."""
        heading = len(self.page.lines[index].words) <= _WORDS_OF_HEADING and not self.begins_small(index)
        if heading or not self.lines[index].endswith(":"):
            return False
        if leads_to_part(self.lines[index]):
            return True
        if is_heading(self.lines[index]) and begins_apart(self.page, index):
            return False
        return leads_to_part(introduction(self.lines, index, self.page, self._edge)[0])

    def ends_limited(self, index: int) -> bool:
        """Whether a line ends a sentence that one above limits: "voor zedenfeiten / geen veroordelingen heeft"."""
        above = self._sentence_above(index) if self.begins_small(index) else ()
        if not above:
            return False
        nearest, *higher = above
        if any(names_part(self.lines[over]) for over in higher):
            return True
        if len(self.page.lines[index].words) < _WORDS_OF_CLAUSE:
            long = len(self.page.lines[nearest].words) > _WORDS_OF_HEADING
            return (long or self.begins_small(nearest)) and names_part(self.lines[nearest])
        return not opens_harmlessly(self.lines[nearest], compose(self.page.lines[nearest].text), self.names)

    def _sentence_above(self, index: int) -> tuple[int, ...]:
        """The lines above a line that may be of its sentence, the nearest first: no label, heading or row of cells."""
        found: list[int] = []
        over = self.neighbours.above(index)
        while over is not None and len(found) < _MOST_WRAPPED and over not in found:
            ended = ":" in self.lines[over] or self.lines[over].endswith((".", "?"))
            if over in self.headings or ended or len(self.neighbours.row(over)) > 1:
                break
            found.append(over)
            over = self.neighbours.above(over)
        return tuple(found)

    def _pieces(self, index: int) -> Sequence[int]:
        """The cells of a row that touch a line on its left, one after the other: pieces of one value, spaced out."""
        row = (*self.neighbours.cells_left(index), index)
        own = at = len(row) - 1
        while at > 0 and not self.lines[row[at - 1]].endswith(":"):
            box, before = self.page.lines[row[at]].box, self.page.lines[row[at - 1]].box
            if box.x0 - before.x1 > TOUCH * box.height:
                break
            at -= 1
        return row[at:own]

    def _taken_back(self, place: int) -> bool:
        """Whether what stands under an answer begins by restricting it."""
        under = self.neighbours.below(place)
        if under is None:
            return False
        row = self.neighbours.row_text(under, self.lines)
        if self._in_french and tells_purpose(self.lines, self.neighbours, under):
            return False
        since = _SINCE.match(self.lines[under]) and len(self.page.lines[under].words) <= _WORDS_OF_TERM
        return bool(since) or taken_back(self.lines[under]) or taken_back(row) or self._goes_on_limited(under)

    @cached_property
    def _in_french(self) -> bool:
        text = "\n".join(self.lines)
        return "casier judiciaire" in text and "criminal record" not in text

    def _goes_on_limited(self, under: int) -> bool:
        """Whether the line under an answer goes on with it, in lower case or in brackets, and may limit it."""
        text, printed = self.lines[under], compose(self.page.lines[under].text)
        bracketed = _BRACKETED.fullmatch(text) is not None
        if bracketed and ":" in text:
            return limits(text)  # "(voor de overige rubrieken: zie bijlage)"
        if len(text.split()) > _WORDS_OF_TERM or ":" in text or not (bracketed or printed[:1].islower()):
            return False
        if not bracketed and (text.endswith(")") or len(self.neighbours.row(under)) > 1):
            return False  # "emploi (motif)": a value with its label behind it
        if under in self.headings or asks_else(text) or heading_end(text, "", len(text.split())) is not None:
            return False  # the label of the value under it, or of the next one
        own = self.names | beside_answer() | harmless_words()
        return not (is_signature(text) or tells_where_issued(printed) or takes_nothing_back(text, printed, own=own))
