"""The articles of the Code of Criminal Procedure that a page names, and what speaks for each as that of the extract.

Where it stands tells: in the title or under it, behind a label, in a row with boxes, in a list or legend of all models.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import islice

from pipeline.extractors.boxes import BOX, drawn
from pipeline.extractors.criminal_record.model.mentions import Mention, explained, lists_marked
from pipeline.extractors.criminal_record.sentences.blank_answers import answers_blank
from pipeline.extractors.criminal_record.words.articles import (
    ARTICLE,
    ARTICLE_WORD,
    BEFORE_MODEL,
    CODED,
    FIRST,
    FULL_TITLE,
    LABEL_AT_HEAD,
    LABEL_BEFORE,
    LABEL_OVER,
    MISREAD,
    NAMES_AFTER,
    NAMES_BEFORE,
    REMNANT,
    REQUESTED,
    SECOND,
    SENTENCE_END,
    STAYS_OPEN,
    TITLE,
    TITLE_LINE,
    WORDS,
    tells_of_another,
    tells_of_itself,
    which_model,
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
_ROW_OF_MODEL = re.compile(r"(?:[x×✕✖] )?(?:model|modele|modell|muster) 59[0-9](?:[.,/\-]\s?[12])?")
"""All of the first cell of a row, in a table of models."""
_CROSSES = frozenset({"x ", "× ", "✕ ", "✖ "})
_MODELS = 3
"""Of such a table, at least."""
_STRIKES_OUT = re.compile(
    r"(?<![a-z])(?:schrap|doorhal|doorgehaald|biffe|barre[rz]?(?![a-z])|streich|gestrich|durchstreich|strike|delete"
    r"|n\.?v\.?t|niet van toepassing|sans objet|s\.?o\.(?![a-z])|nicht zutreffend|not applicable"
    r"|geweiger|niet (?:afgeleverd|uitgereikt|afgegeven|verleend)|refus|non delivr|verweiger|nicht erteilt)"
)
"""That a cross may say that something does not hold."""
_LEADS_ON = re.compile(r" (?:is|zijn|wordt|worden|vermeldt|est|sont|mentionne|ist|sind|wird|werden)$")
"""The end of a line that its verb leads on."""
_OF_THIS = re.compile(r":|(?<![a-z])(?:dit|deze|onderhavige?|huidige?|present|ce|cet|cette|diese[rs]?|this)(?![a-z])")
"""What makes it a label, or a sentence on this very paper."""
_LONGEST_LINE, _MOST_ARTICLES = 400, 200
"""No line of an extract has more words, and no page names more articles: what goes beyond is not looked at."""
_SHORT_LINE = 12
"""The most words of a line that is a title or a label with its value, not prose."""
_CELL, _SAME_COLUMN = 5, 0.005
"""Words of a cell of a table, and by how much of the page's width the edges of its column may differ."""
_ROW, _HIGH_ROW = 4.0, 8.0
"""Heights that may lie between the articles of two rows: of any, and of rows that begin with them, which their other
cells may make high."""
_IN_PIECES = re.compile(r"(?<![a-z])(art\.|artikel|article) 59 ([356])(?![0-9°]|[a-z]|[.,] ?[0-9])")
"""An article of which the last figure was read apart: "ART. 59 5"; "art. 59, 5°" is another."""
_OF_REFERENCE = re.compile(r"[/\-][0-9]{4}(?![0-9])")
"""Behind a number that is part of a reference: "SR-596.1-2026-0214"."""
_COMPARES = re.compile(
    r"\W*(?:zoals|idem(?: als)?|hetzelfde als|comme|meme contenu que|wie|as) (?:(?:het|le|das|the) )?"
    r"(?:(?:model|modele|modell|muster|artikel|article|art\.?|type) )?59[0-9]"
)
"""How a cell of a table begins that tells of one model by another: "Zoals 596, 1ste lid, aangevuld met"."""
_NOT_THAT = re.compile(
    r"(?<![a-z])(?:geen|niet(?:\s(?:het|een))?|aucun|pas(?:\s(?:le|un|du))?|kein|nicht(?:\s(?:das|ein))?|not(?:\s(?:the|a))?)\s*\Z"
)
"""Before the name of a model that this one is not: "niet het algemeen model"."""
_GAP = re.compile(r"\n +\n")
"""An answer that was left out."""
_LIST_GAP = 30
"""The greatest number of characters between two articles of a list."""
_AROUND_REMNANT = 3
"""How many lines around such a box belong to its list."""
_TICK_REACH = 60
"""The greatest number of characters between a box and its article."""
_IN_BOX = re.compile(rf"(?:{BOX.pattern})\s*\Z")
"""A box right before a number: "☒ 595"."""
_BARE_LABEL = 2
"""Words of a line that is no more than a label, in one language or two: "Artikel / Article"."""
_LED_WORDS = 2
"""Words of a label before an article at the head of a line: "Modèle d'extrait"."""
_SENTENCE = 150
"""Characters before an article that may be of its sentence."""
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


class PageOfArticles:
    """A page as one text, lines apart, with the way back to its words, and the articles that it names."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._neighbours = Neighbours(page)
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

    @cached_property
    def mentions(self) -> list[Mention]:
        """The articles named, with what speaks for each."""
        found: list[Mention] = []
        named = (*ARTICLE.finditer(self.text), *MISREAD.finditer(self.text))
        for m in islice(sorted(named, key=lambda one: one.start()), _MOST_ARTICLES):
            goes_on = bool(found) and m.start() - found[-1].end <= _LIST_GAP
            if mention := self._mention(m, goes_on):
                found.append(mention)
        found = explained(found, self.text)
        boxed = [index for index, text in enumerate(self.lines) if REMNANT.match(text)]
        columns = self._columns(found)
        crossed = self._crossed(found)
        return [
            replace(
                one,
                ticked=one.ticked or one.line == crossed,
                listed=one.listed
                or one.line in columns
                or self._is_coded(one.line)
                or (not self._titled(one.line) and any(abs(one.line - line) <= _AROUND_REMNANT for line in boxed)),
            )
            for one in lists_marked(found, self.text)
        ]

    def _is_coded(self, line: int) -> bool:
        """Whether a line, or the one of which it is the rest, says what codes mean."""
        if CODED.search(self.lines[line]):
            return True
        if not line or not self.page.lines[line].words:
            return False
        over, under = self.page.lines[line - 1], self.page.lines[line]
        below = bool(over.words) and abs(over.box.x0 - under.box.x0) < _SAME_COLUMN
        return below and not under.text[:1].isupper() and CODED.search(self.lines[line - 1]) is not None

    def _columns(self, found: Sequence[Mention]) -> set[int]:
        """The lines of a table in which articles of more than two models stand under one another: it explains them."""
        runs: list[list[Mention]] = []
        for one in found:
            cell = len(self.page.lines[one.line].words) <= _CELL or self._opens_line(one)
            if not self.page.lines[one.line].words or not cell:
                continue
            if not runs or not self._goes_on(runs[-1][-1], one):
                runs.append([])
            runs[-1].append(one)
        runs = [
            run[1:] if run[0].model in {one.model for one in run[1:]} else run for run in runs
        ]  # its own above them
        tables = [run for run in runs if len({one.model for one in run}) > 2]
        rows = {cell for run in tables for cell in range(run[0].line, self._end_of_row(run[-1].line) + 1)}
        compared = {cell for cell in rows if _COMPARES.match(self.lines[cell])}
        return {one.line for run in tables for one in run} | compared

    def _crossed(self, found: Sequence[Mention]) -> int | None:
        """The line of the only row with a cross before it in a table of all models: "X Model 595"; None without one.

        None too where the page has somebody strike something out, or names another model outside of the table.
        """
        rows = {one.line: one for one in found if _ROW_OF_MODEL.fullmatch(self.lines[one.line])}
        crosses = [line for line in rows if self._has_cross(line)]
        if len(crosses) != 1 or len({one.model for one in rows.values()}) < _MODELS or _STRIKES_OUT.search(self.text):
            return None
        table = {cell for line in rows for cell in self._neighbours.row(line)}
        models = {one.model for one in found if one.line not in table and not one.listed}
        return crosses[0] if models <= {rows[crosses[0]].model} else None

    def _has_cross(self, line: int) -> bool:
        """Whether a cross stands before what a row says, in its own cell or in one to its left."""
        left = self._neighbours.cells_left(line)
        return self.lines[line][:2] in _CROSSES or any(f"{self.lines[cell].strip()} " in _CROSSES for cell in left)

    def _opens_line(self, one: Mention) -> bool:
        """Whether nothing stands before an article in its line: the cells of a row of a table may be read as one."""
        return BEFORE_MODEL.fullmatch(self.text[self.starts[one.line] : one.start]) is not None

    def _end_of_row(self, line: int) -> int:
        """The last line whose middle is no further under a line than a row is high."""
        box = self.page.lines[line].box
        low = box.y1 + _ROW * box.height
        near = (at for at in range(line, len(self.lines)) if self.page.lines[at].words)
        return max(at for at in near if at == line or self.page.lines[at].box.middle < low)

    def _goes_on(self, over: Mention, under: Mention) -> bool:
        """Whether two articles stand in cells of one column, with no more than a row between them."""
        one, other = self.page.lines[over.line].box, self.page.lines[under.line].box
        reach = _HIGH_ROW if self._opens_line(over) and self._opens_line(under) else _ROW
        return abs(one.x0 - other.x0) < _SAME_COLUMN and other.y0 - one.y1 < reach * other.height

    def _mention(self, m: re.Match[str], goes_on: bool) -> Mention | None:
        """The article at `m`, unless nothing tells that the number is one; `goes_on`: it follows another in a list."""
        before, after = self.text[max(0, m.start() - _SENTENCE) : m.start()], self.text[m.end() : m.end() + 60]
        line = self.line_at(m.start())
        short = _count(self.lines[line]) <= _SHORT_LINE
        if _OF_REFERENCE.match(after):
            return None
        boxed = _IN_BOX.search(before)
        labelled = goes_on or NAMES_BEFORE.search(before[-60:]) or NAMES_AFTER.match(after) or boxed
        model, end = which_model(m, after)
        specific = model in (FIRST, SECOND) or self._label_beside(line)
        if not labelled and not TITLE.search(self.lines[line]) and not (short and specific):
            return None
        own = before.rpartition("\n")[2]
        labels = ":" in own and self.page.lines[line].text[:1].isupper() and not self._continues(line)
        least = m.start() - _SENTENCE
        begins = max(self._column_begins(line), self._item_begins(line, least), least)
        told = self._without_answers[begins : m.start()]
        sentence = own if labels or self._opens_title(line) else SENTENCE_END.split(told)[-1]
        if line and FULL_TITLE.match(self.lines[line - 1]) and not labels:
            sentence = (
                f"{self.lines[line - 1]} {own}"  # what stands over the title, as "Bijlagen: geen", is no part of it
            )
        another = tells_of_another(sentence + SENTENCE_END.split(after[:40])[0])
        of_itself = tells_of_itself(sentence) and not another
        strong = (short and not self._continues(line)) or self._titled(line) or self._labelled(line, m.start())
        strong = (
            strong
            and (of_itself or not self._explains(line))
            and not tells_of_another(sentence)
            and not tells_of_another(self.lines[line])
        )
        words = self.words(m.start(), m.start() + end)
        if m.re is MISREAD and all(word.confidence >= 1.0 for word in words):
            return None  # a text layer says what it says
        ticked = self._ticked(line, m.start() - self.starts[line])
        return Mention(
            model,
            m.start(),
            m.start() + end,
            line,
            words,
            self.page,
            strong,
            ticked,
            of_itself,
            requested=REQUESTED.search(sentence) is not None,
            of_another=another,
            listed=boxed is not None and boxed["tick"] is None,
            interrupted=another and _GAP.search(sentence) is not None,
        )

    def _column_begins(self, line: int) -> int:
        """Where in the text the lines begin that stand in one column with a line, right before it."""
        first, own = line, self.page.lines[line]
        while first and own.words and self.page.lines[first - 1].words:
            box = self.page.lines[first - 1].box
            if box.x1 <= own.box.x0 or box.x0 >= own.box.x1:
                beside = first - 1 in self._neighbours.row(line)
                if self._runs_over(first):
                    first -= 1
                    continue
                if not beside or kind_of(self.lines[first - 1]) or self.lines[first - 1].endswith(":"):
                    break
            first -= 1
        return self.starts[first]

    def _item_begins(self, line: int, least: int) -> int:
        """Where in the text, from `least` on, the numbered label begins under or behind which a line stands; else 0."""
        first = bisect_right(self.starts, max(least, 0)) - 1
        return next((self.starts[at] for at in range(line, first, -1) if _NUMBERED.match(self.page.lines[at].text)), 0)

    def _runs_over(self, line: int) -> bool:
        """Whether a line at the head of a column goes on with a sentence that the column to its left breaks off."""
        over, own = self.page.lines[line - 1], self.page.lines[line]
        open_ended = STAYS_OPEN.search(self.lines[line - 1]) is not None and own.text[:1].islower()
        return open_ended and over.box.x1 <= own.box.x0 and own.box.y0 < over.box.y0

    @cached_property
    def _without_answers(self) -> str:
        """The text, its length kept, without lines that are an answer: "Veroordelingen: geen" denies no model."""
        return "\n".join(" " * len(line) if _is_answer(line) else line for line in self.lines)

    def _labelled(self, line: int, start: int) -> bool:
        """Whether a label stands before the article at the head of its line, or the title over it."""
        prefix = self.text[self.starts[line] : start]
        if not ARTICLE_WORD.sub("", prefix).strip() and line and len(self.page.lines[line - 1].words) <= _LABEL_WORDS:
            prefix = f"{self.lines[line - 1]} {prefix}"
        if LABEL_AT_HEAD.match(prefix):
            return True
        under_title = any(FULL_TITLE.search(over) for over in self.lines[max(0, line - _UNDER_TITLE) : line])
        if self._continues(line):
            # a German noun opens no sentence by its capital: "für / Tätigkeiten mit Kindern das Muster 596.2"
            led = re.split(r"[^a-z]+", ARTICLE_WORD.sub("", prefix).strip())
            if self.page.lines[line].text[:1].islower() or len(led) > _LED_WORDS:
                return False
            under_title = False
        if _count(prefix) > (_SUBTITLE_WORDS if under_title else _LABEL_WORDS):
            return False
        return under_title or LABEL_BEFORE.search(prefix) is not None

    def _ticked(self, line: int, at: int) -> bool:
        """Whether the box of the article at `at` in a line is ticked; boxes stand before their articles or after.

        Which of the two, the first and the last of the row tell; where they do not agree, no box is anyone's.
        """
        cells = self._neighbours.row(line)
        row = self._neighbours.row_text(line, self.lines)
        at += sum(len(self.lines[cell]) + 1 for cell in cells[: cells.index(line)])
        articles = [(m.start(), m.end()) for m in islice(ARTICLE.finditer(row), _MOST_ARTICLES)]
        boxes = list(islice(BOX.finditer(row), _MOST_ARTICLES))
        if not boxes or not articles:
            return False
        before, after = boxes[0].start() < articles[0][0], boxes[-1].start() > articles[-1][0]
        if before == after:
            return False
        if before:
            box = next((one for one in reversed(boxes) if one.end() <= at), None)
            return box is not None and box["tick"] is not None and at - box.end() <= _TICK_REACH
        box = next((one for one in boxes if one.start() > at), None)
        end = next((end for start, end in articles if start == at), at)
        return box is not None and box["tick"] is not None and box.start() - end <= _TICK_REACH

    def _titled(self, line: int) -> bool:
        return TITLE.search(self.lines[line]) is not None and len(self.page.lines[line].words) <= 16 and not (
            tells_of_itself(self.lines[line]) or self._continues(line)
        )  # fmt: skip

    def _continues(self, line: int) -> bool:
        """Whether a line goes on with a sentence of the line above it."""
        if line == 0 or not self.page.lines[line].words or not self.page.lines[line - 1].words:
            return False
        beside = line - 1 in self._neighbours.row(line)
        led = self.lines[line - 1].endswith((" art.", " artikel", " article", " modele", " model", " al."))
        if led and not beside and _count(self.lines[line - 1]) > _BARE_LABEL:
            return True
        if self.page.lines[line].words[0].text.isupper() and TITLE.match(self.lines[line]):
            return False
        if self._opens_title(line):
            return False
        labelled = all(_LABELLED.match(self.page.lines[at].text) for at in (line - 1, line))
        if labelled and not ARTICLE.search(self.lines[line - 1]):
            return False
        box, over = self.page.lines[line].box, self.page.lines[line - 1].box
        near = -0.005 <= box.y0 - over.y1 <= max(box.height, 0.006) and over.x0 < box.x1 and over.x1 > box.x0
        words = [word for word in self.page.lines[line - 1].words if len(word.text) > 1]  # none in a title printed wide
        prose = len(words) >= 7 and not self.lines[line - 1].endswith((".", ":", ";", ")"))
        return near and prose and not FULL_TITLE.match(self.lines[line - 1])

    def _explains(self, line: int) -> bool:
        """Whether a line is the head of a numbered sentence that goes on below: "6. Het model van art. 593 is"."""
        under = self._neighbours.below(line)
        goes_on = under is not None and self.page.lines[under].text[:1].islower()
        begins = _ITEM.match(self.page.lines[line].text) and not _OF_THIS.search(self.lines[line])
        return bool(begins) and goes_on and any(one.search(self.lines[line]) for one in (STAYS_OPEN, _LEADS_ON))

    def _opens_title(self, line: int) -> bool:
        """Whether a line begins as a title does, under none that leads on: "... vraagt u een / Uittreksel"."""
        over = self.page.lines[line - 1].words if line else ()
        led = bool(over) and (
            (over[-1].text.islower() and "@" not in over[-1].text)
            or over[-1].text.endswith((",", ":", "-", "–", "(", "'", "’"))
        )
        return TITLE_LINE.match(self.page.lines[line].text) is not None and not led

    def _label_beside(self, line: int) -> bool:
        left = self._neighbours.left(line)
        near = [*self.lines[max(0, line - 2) : line], *(() if left is None else (self.lines[left],))]
        return any(map(LABEL_OVER.search, near)) or self._under_label(line)

    def _under_label(self, line: int) -> bool:
        """Whether a line is all of a box of a form, of which the label in the same column says that it is the model."""
        over = self._neighbours.above(line)
        labelled = over is not None and LABEL_OVER.fullmatch(self.lines[over].strip(" .:|[")) is not None
        return labelled and len(self.page.lines[line].words) == 1

    def named(self) -> Iterator[Mention]:
        """The models that short lines name in words; where one names several, none."""
        for model, pattern in WORDS.items():
            for m in pattern.finditer(self.text):
                line = self.line_at(m.start())
                prose = len(self.page.lines[line].words) > _SHORT_LINE or self._continues(line)
                listed = sum(bool(other.search(self.lines[line])) for other in WORDS.values()) > 1
                many = len({one.model for one in self.mentions if one.line == line}) > 1
                near = [one for one in self.mentions if abs(one.line - line) <= 1 and not one.ranged(self.text)]
                beside = any(one.listed or one.interrupted for one in near)
                denied = _NOT_THAT.search(self.text, 0, m.start()) is not None
                if not (prose or listed or many or beside or denied or self._is_coded(line)):
                    words = self.words(m.start(), m.end())
                    yield Mention(model, m.start(), m.end(), line, words, self.page, strong=True)


def _count(text: str) -> int:
    """How many words there are, dashes and strokes aside."""
    return sum(any(map(str.isalnum, word)) for word in text.split())
