"""The articles of the Code of Criminal Procedure that a page names, and what speaks for each as that of the extract.

Where it stands tells: in the title or under it, behind a label, in a row with boxes, in a list or legend of all models.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from itertools import islice

from pipeline.extractors.boxes import BOX
from pipeline.extractors.criminal_record.model.article_lines import ArticleLines, count_words
from pipeline.extractors.criminal_record.model.mentions import Mention, explained, lists_marked, told_on
from pipeline.extractors.criminal_record.model.tables import columns_of_models, crossed_row
from pipeline.extractors.criminal_record.model.ticked import crossed_choice, framed_model
from pipeline.extractors.criminal_record.words.articles import (
    ARTICLE,
    FIRST,
    FULL_TITLE,
    MISREAD,
    NAMES_AFTER,
    NAMES_BEFORE,
    REMNANT,
    REQUESTED,
    SECOND,
    SENTENCE_END,
    TITLE,
    WORDS,
    names_own,
    tells_of_another,
    tells_of_itself,
    which_model,
)

_MOST_ARTICLES = 200
"""No page of an extract names more: what goes beyond is not looked at."""
_SHORT_LINE = 12
"""The most words of a line that is a title or a label with its value, not prose."""
_OF_REFERENCE = re.compile(r"[/\-][0-9]{4}(?![0-9])")
"""Behind a number that is part of a reference: "SR-596.1-2026-0214"."""
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
_SENTENCE = 150
"""Characters before an article that may be of its sentence."""


class PageOfArticles(ArticleLines):
    """A page with the articles that it names."""

    @cached_property
    def mentions(self) -> list[Mention]:
        """The articles named, with what speaks for each."""
        found: list[Mention] = []
        named = (*ARTICLE.finditer(self.text), *MISREAD.finditer(self.text))
        for m in islice(sorted(named, key=lambda one: one.start()), _MOST_ARTICLES):
            goes_on = bool(found) and m.start() - found[-1].end <= _LIST_GAP
            if mention := self._mention(m, goes_on=goes_on):
                found.append(mention)
        found = explained(told_on(found, self.text), self.text)
        boxed = [index for index, text in enumerate(self.lines) if REMNANT.match(text)]
        columns = columns_of_models(self, found)
        marked = [
            replace(
                one,
                listed=one.listed
                or one.line in columns
                or self.is_coded(one.line)
                or (not self.titled(one.line) and any(abs(one.line - line) <= _AROUND_REMNANT for line in boxed)),
            )
            for one in lists_marked(found, self.text)
        ]
        chosen = {crossed_row(self, found), framed_model(self, found)}
        choice = crossed_choice(self, found)
        return [
            *([choice] if choice else []),
            *(replace(one, ticked=one.ticked or one.line in chosen) for one in marked),
        ]

    def _mention(self, m: re.Match[str], *, goes_on: bool) -> Mention | None:
        """The article at `m`, unless nothing tells that the number is one; `goes_on`: it follows another in a list."""
        before, after = self.text[max(0, m.start() - _SENTENCE) : m.start()], self.text[m.end() : m.end() + 60]
        line = self.line_at(m.start())
        short = count_words(self.lines[line]) <= _SHORT_LINE
        if _OF_REFERENCE.match(after):
            return None
        boxed = _IN_BOX.search(before)
        labelled = goes_on or NAMES_BEFORE.search(before[-60:]) or NAMES_AFTER.match(after) or boxed
        framed = not labelled and self.page.lines[line].words[0].framed
        model, end = which_model(m, after)
        specific = model in (FIRST, SECOND) or self.label_beside(line)
        if not (labelled or framed) and not TITLE.search(self.lines[line]) and not (short and specific):
            return None
        sentence = self._sentence_to(m.start(), line)
        own = self._is_named(line, m.start(), m.start() + end)
        another = not own and tells_of_another(sentence + SENTENCE_END.split(after[:40])[0])
        of_itself = tells_of_itself(sentence) and not another
        strong = (
            (
                (short and not self.continues(line))
                or self.titled(line)
                or self.labelled(line, m.start())
                or self.under_purpose(line)
            )
            and (of_itself or not self.explains(line))
            and (own or not (tells_of_another(sentence) or tells_of_another(self.lines[line])))
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
            listed=framed or (boxed is not None and boxed["tick"] is None),
            interrupted=another and _GAP.search(sentence) is not None,
        )

    def _sentence_to(self, at: int, line: int) -> str:
        """The sentence with what stands at `at` in a line, up to there."""
        least = at - _SENTENCE
        own = self.text[max(0, least) : at].rpartition("\n")[2]
        labels = ":" in own and self.page.lines[line].text[:1].isupper() and not self.continues(line)
        if line and FULL_TITLE.match(self.lines[line - 1]) and not labels:
            return f"{self.lines[line - 1]} {own}"  # what stands over the title, as "Bijlagen: geen", is no part of it
        if labels or self.opens_title(line):
            return own
        begins = max(self.column_begins(line), self.item_begins(line, least), least)
        return SENTENCE_END.split(self.without_answers[begins:at])[-1]

    def _is_named(self, line: int, start: int, end: int) -> bool:
        """Whether an article stands in brackets behind the name of this paper, which opens its line."""
        opens = self.page.lines[line].text.lstrip("-*•· ")[:1].isupper()
        return opens and names_own(self.text[self.starts[line] : start], self.text[end : end + _SENTENCE])

    def _ticked(self, line: int, at: int) -> bool:
        """Whether the box of the article at `at` in a line is ticked; boxes stand before their articles or after.

        Which of the two, the first and the last of the row tell; where they do not agree, no box is anyone's.
        """
        cells = self.neighbours.row(line)
        row = self.neighbours.row_text(line, self.lines)
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

    def named(self) -> Iterator[Mention]:
        """The models that short lines name in words; where one names several, none."""
        for model, pattern in WORDS.items():
            for m in pattern.finditer(self.text):
                line = self.line_at(m.start())
                prose = len(self.page.lines[line].words) > _SHORT_LINE or self.continues(line)
                listed = sum(bool(other.search(self.lines[line])) for other in WORDS.values()) > 1
                many = len({one.model for one in self.mentions if one.line == line}) > 1
                near = [one for one in self.mentions if abs(one.line - line) <= 1 and not one.ranged(self.text)]
                beside = any(one.listed or one.interrupted for one in near)
                denied = _NOT_THAT.search(self.text, 0, m.start()) is not None
                if not (prose or listed or many or beside or denied or self.is_coded(line)):
                    words = self.words(m.start(), m.end())
                    yield Mention(model, m.start(), m.end(), line, words, self.page, strong=True)
