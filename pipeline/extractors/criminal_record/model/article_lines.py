"""The lines of a page that may name an article: which is a title, a label, a sentence or the rest of one.

All text is flattened (`flattened.flat`).
"""

import re
from bisect import bisect_right
from functools import cached_property

from pipeline.extractors.boxes import drawn
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.words.articles import (
    ARTICLE,
    ARTICLE_WORD,
    CODED,
    FULL_TITLE,
    LABEL_AT_HEAD,
    LABEL_BEFORE,
    LABEL_OVER,
    NUMBERED_MODEL,
    OF_THIS_PAPER,
    ORDINAL,
    STAYS_OPEN,
    TITLE,
    TITLE_LINE,
    names_other_use,
    tells_of_itself,
)
from pipeline.extractors.criminal_record.words.blank import legible
from pipeline.extractors.criminal_record.words.form_labels import kind_of
from pipeline.extractors.flattened import words_between
from pipeline.extractors.neighbours import Neighbours
from pipeline.model import Line, Page, Word

_LABELLED = re.compile(r"\W*(?:\d{1,2}\W+)?[A-Z]\w*(?: \w+){0,2} ?:\s*\S")
"""A line that gives a value behind a label of its own, numbered or not: "2. Model: algemeen (artikel 595)"."""
_NUMBERED = re.compile(r"\d{1,2}[.)] ?[A-Z]\w*(?: [\w\-]+){0,4} ?:")
"""How a line begins with a label that has its number: "6. Voorwerp: uittreksel art. 595"."""
_ITEM = re.compile(r"\(?\d{1,2}[.)] ?[A-Z]")
"""How a numbered sentence begins."""
_LEADS_ON = re.compile(r" (?:is|zijn|wordt|worden|vermeldt|est|sont|mentionne|ist|sind|wird|werden)$")
"""The end of a line that its verb leads on."""
_OF_THIS = re.compile(r":|(?<![a-z])(?:dit|deze|onderhavige?|huidige?|present|ce|cet|cette|diese[rs]?|this)(?![a-z])")
"""What makes it a label, or a sentence on this very paper."""
_LONGEST_LINE = 400
"""No line of an extract has more words: a longer one is not looked at."""
_IN_PIECES = re.compile(r"(?<![a-z])(art\.|artikel|article) 59 ([356])(?![0-9°]|[a-z]|[.,] ?[0-9])")
"""An article of which the last figure was read apart: "ART. 59 5"; "art. 59, 5°" is another."""
SAME_COLUMN = 0.005
"""By how much of the page's width the edges of a column may differ."""
_BARE_LABEL = 2
"""Words of a line that is no more than a label, in one language or two: "Artikel / Article"."""
_LED_WORDS = 2
"""Words of a label before an article at the head of a line: "Modèle d'extrait"."""
_TITLE_WORDS = 16
"""The most words of a line that is a title."""
_UNDER_TITLE, _LABEL_WORDS, _SUBTITLE_WORDS = 3, 5, 7
"""How many lines under the title belong to it, and how many words a label before an article may have, there more."""


def _as_read(line: Line) -> str:
    """The text of a line, flattened; a number that OCR read in two pieces is made whole, and the text as long."""
    text = drawn(legible(line))
    return text if all(word.confidence >= 1.0 for word in line.words) else _IN_PIECES.sub(r"\1 59\2 ", text)


def _is_answer(line: str) -> bool:
    """Whether a line says by itself that there is none of something, and names no article."""
    label, _, value = line.partition(":")
    said = value if value.strip() else label
    return ARTICLE.search(line) is None and answers_blank(said, bare=bool(value.strip()))


class ArticleLines:
    """A page as one text, lines apart, with the way back to its words, and what its lines are."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.neighbours = Neighbours(page)
        self.lines = [_as_read(line) if len(line.words) <= _LONGEST_LINE else "" for line in page.lines]
        self.starts: list[int] = []
        at = 0
        for line in self.lines:
            self.starts.append(at)
            at += len(line) + 1
        self.text = "\n".join(self.lines)

    def line_at(self, offset: int) -> int:
        """The index of the line in which `offset` lies."""
        return bisect_right(self.starts, offset) - 1

    def words(self, start: int, end: int) -> tuple[Word, ...]:
        """The words of the first line that the stretch touches."""
        index = self.line_at(start)
        return words_between(self.page.lines[index], start - self.starts[index], end - self.starts[index])

    def is_coded(self, line: int) -> bool:
        """Whether a line, or the one of which it is the rest, says what codes mean."""
        if CODED.search(self.lines[line]):
            return not self._is_only_model(line)
        if not line or not self.page.lines[line].words:
            return False
        over, under = self.page.lines[line - 1], self.page.lines[line]
        below = bool(over.words) and abs(over.box.x0 - under.box.x0) < SAME_COLUMN
        return below and not under.text[:1].isupper() and CODED.search(self.lines[line - 1]) is not None

    def _is_only_model(self, line: int) -> bool:
        """Whether a line under the title says which article its own model has, and no other is named on the page."""
        titled = any(FULL_TITLE.match(over) for over in self.lines[max(0, line - _UNDER_TITLE) : line])
        alone = len(ARTICLE.findall(self.text)) == 1 and len(ORDINAL.findall(self.text)) == 1
        return titled and alone and NUMBERED_MODEL.match(self.lines[line]) is not None

    def under_purpose(self, line: int) -> bool:
        """Whether a line in brackets ends what stands under the title, which says what this model is for."""
        text = self.lines[line].strip()
        near = self.lines[max(0, line - _UNDER_TITLE) : line]
        bracketed = text.startswith("(") and text.endswith(")") and any(FULL_TITLE.match(over) for over in near)
        return bracketed and not names_other_use(" ".join(near))

    @cached_property
    def without_answers(self) -> str:
        """The text, its length kept, without lines that are an answer: "Veroordelingen: geen" denies no model."""
        return "\n".join(" " * len(line) if _is_answer(line) else line for line in self.lines)

    def column_begins(self, line: int) -> int:
        """Where in the text the lines begin that stand in one column with a line, right before it."""
        first, own = line, self.page.lines[line]
        while first and own.words and self.page.lines[first - 1].words:
            box = self.page.lines[first - 1].box
            if box.x1 <= own.box.x0 or box.x0 >= own.box.x1:
                beside = first - 1 in self.neighbours.row(line)
                if self._runs_over(first):
                    first -= 1
                    continue
                if not beside or kind_of(self.lines[first - 1]) or self.lines[first - 1].endswith(":"):
                    break
            first -= 1
        return self.starts[first]

    def _runs_over(self, line: int) -> bool:
        """Whether a line at the head of a column goes on with a sentence that the column to its left breaks off."""
        over, own = self.page.lines[line - 1], self.page.lines[line]
        open_ended = STAYS_OPEN.search(self.lines[line - 1]) is not None and own.text[:1].islower()
        return open_ended and over.box.x1 <= own.box.x0 and own.box.y0 < over.box.y0

    def item_begins(self, line: int, least: int) -> int:
        """Where in the text, from `least` on, the numbered label begins under or behind which a line stands; else 0."""
        first = bisect_right(self.starts, max(least, 0)) - 1
        return next((self.starts[at] for at in range(line, first, -1) if _NUMBERED.match(self.page.lines[at].text)), 0)

    def titled(self, line: int) -> bool:
        """Whether a line is, or holds, the title of an extract, and is no sentence nor the rest of one."""
        text = self.lines[line]
        if TITLE.search(text) is None or len(self.page.lines[line].words) > _TITLE_WORDS:
            return False
        return not (tells_of_itself(text) or self.continues(line))

    def labelled(self, line: int, start: int) -> bool:
        """Whether a label stands before the article at the head of its line, or the title over it."""
        prefix = self.text[self.starts[line] : start]
        if not ARTICLE_WORD.sub("", prefix).strip() and line and len(self.page.lines[line - 1].words) <= _LABEL_WORDS:
            prefix = f"{self.lines[line - 1]} {prefix}"
        if LABEL_AT_HEAD.match(prefix):
            return True
        under_title = any(FULL_TITLE.search(over) for over in self.lines[max(0, line - _UNDER_TITLE) : line])
        if self.continues(line):
            # a German noun opens no sentence by its capital: "für / Tätigkeiten mit Kindern das Muster 596.2"
            led = re.split(r"[^a-z]+", ARTICLE_WORD.sub("", prefix).strip())
            if self.page.lines[line].text[:1].islower() or len(led) > _LED_WORDS:
                return False
            under_title = False
        if count_words(prefix) > (_SUBTITLE_WORDS if under_title else _LABEL_WORDS):
            return False
        return under_title or LABEL_BEFORE.search(prefix) is not None

    def continues(self, line: int) -> bool:
        """Whether a line goes on with a sentence of the line above it."""
        if line == 0 or not self.page.lines[line].words or not self.page.lines[line - 1].words:
            return False
        beside = line - 1 in self.neighbours.row(line)
        led = self.lines[line - 1].endswith((" art.", " artikel", " article", " modele", " model", " al."))
        if led and not beside and count_words(self.lines[line - 1]) > _BARE_LABEL:
            return True
        if self.page.lines[line].words[0].text.isupper() and TITLE.match(self.lines[line]):
            return False
        if self.opens_title(line):
            return False
        labelled = all(_LABELLED.match(self.page.lines[at].text) for at in (line - 1, line))
        if labelled and not ARTICLE.search(self.lines[line - 1]):
            return False
        box, over = self.page.lines[line].box, self.page.lines[line - 1].box
        near = -0.005 <= box.y0 - over.y1 <= max(box.height, 0.006) and over.x0 < box.x1 and over.x1 > box.x0
        words = [word for word in self.page.lines[line - 1].words if len(word.text) > 1]  # none in a title printed wide
        prose = len(words) >= 7 and not self.lines[line - 1].endswith((".", ":", ";", ")"))
        return near and prose and not FULL_TITLE.match(self.lines[line - 1])

    def explains(self, line: int) -> bool:
        """Whether a line is the head of a numbered sentence that goes on below: "6. Het model van art. 593 is"."""
        under = self.neighbours.below(line)
        goes_on = under is not None and self.page.lines[under].text[:1].islower()
        begins = _ITEM.match(self.page.lines[line].text) and not _OF_THIS.search(self.lines[line])
        return bool(begins) and goes_on and any(one.search(self.lines[line]) for one in (STAYS_OPEN, _LEADS_ON))

    def opens_title(self, line: int) -> bool:
        """Whether a line begins as a title or a sentence on this paper, under none that leads on: "vraagt u een"."""
        over = self.page.lines[line - 1].words if line else ()
        if over and over[-1].text.endswith((",", ":", "-", "–", "(", "'", "’")):
            return False
        text = self.page.lines[line].text
        led = bool(over) and over[-1].text.islower() and "@" not in over[-1].text
        return OF_THIS_PAPER.match(text) is not None or (TITLE_LINE.match(text) is not None and not led)

    def label_beside(self, line: int) -> bool:
        """Whether a label of the model ends one of the two lines above, or the cell to the left, or heads its box."""
        left = self.neighbours.left(line)
        near = [*self.lines[max(0, line - 2) : line], *(() if left is None else (self.lines[left],))]
        return any(map(LABEL_OVER.search, near)) or self._under_label(line)

    def _under_label(self, line: int) -> bool:
        """Whether a line is all of a box of a form, of which the label in the same column says that it is the model."""
        over = self.neighbours.above(line)
        labelled = over is not None and LABEL_OVER.fullmatch(self.lines[over].strip(" .:|[")) is not None
        return labelled and len(self.page.lines[line].words) == 1


def count_words(text: str) -> int:
    """How many words a text has, dashes and strokes aside."""
    return sum(any(map(str.isalnum, word)) for word in text.split())
